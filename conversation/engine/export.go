package engine

import (
	"cmp"
	"context"
	"encoding/json"
	"slices"
	"time"

	"github.com/kallybot/kallybot/conversation"
)

// exported is all that is kept of a person, as they get it: JSON, with the names of the records. Tokens are not in it, nor is who
// else joined a call.
type exported struct {
	Version   int                     `json:"version"`
	At        time.Time               `json:"exported_at"`
	Profile   *conversation.Profile   `json:"profile,omitempty"`
	Dialogues []conversation.Dialogue `json:"dialogues"`
	Calls     []exportedCall          `json:"calls"`
}

// exportedCall is a confirmed request, with what was sent of it as it was sent.
type exportedCall struct {
	conversation.Request
	Sent json.RawMessage `json:"sent,omitempty"`
}

// export is the file of a person.
func (e *Engine) export(ctx context.Context, person string) ([]byte, error) {
	found, err := e.traces(ctx, person)
	if err != nil {
		return nil, err
	}
	x := exported{Version: 1, At: e.now(), Profile: found.person, Dialogues: found.dialogues}
	for _, r := range found.requests {
		c := exportedCall{Request: r}
		if json.Valid(r.Call.Body) {
			c.Sent, c.Call.Body = r.Call.Body, nil
		}
		c.Joined = nil
		x.Calls = append(x.Calls, c)
	}
	slices.SortFunc(x.Calls, func(a, b exportedCall) int {
		return cmp.Or(a.Call.Confirmed.Compare(b.Call.Confirmed), cmp.Compare(a.Draft.ID, b.Draft.ID))
	})
	return json.MarshalIndent(x, "", "  ")
}
