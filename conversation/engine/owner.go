package engine

import (
	"context"
	"slices"
	"strings"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/store"
)

// owner tells whose a dialogue is: its key and the person's.
type owner struct {
	Version  int    `json:"v"`
	Dialogue string `json:"dialogue"`
	Person   string `json:"person"`
}

// whose is the dialogue that a message belongs to: the sender's own in this place, kept by the address home, but for a
// pressed button and a form the one whose request it names. Step sees from the message who pressed.
func (e *Engine) whose(ctx context.Context, m chat.Message, home chat.Address) (owner, error) {
	own := owner{Dialogue: chat.DialogueKey(home, m.From), Person: chat.PersonKey(m.At, m.From)}
	id := requestOf(m.Data)
	if m.Kind == chat.Submitted {
		id = requestOf(m.Form)
	}
	if id == "" || len(id) > store.MaxID || m.Kind != chat.Press && m.Kind != chat.Submitted {
		return own, nil
	}
	found, err := e.ownerOf(ctx, id)
	if err != nil || found == own || found.Dialogue == "" {
		return own, err
	}
	s, err := e.see(ctx, conversation.Key{Kind: conversation.DialogueKind, ID: found.Dialogue})
	if err != nil || s.Dialogue.Key == "" {
		return own, err
	}
	return found, nil
}

// ownerOf is whose a request or draft is; empty when nobody's.
func (e *Engine) ownerOf(ctx context.Context, id string) (owner, error) {
	k := store.Key{Kind: ownerKind, ID: id}
	r, err := e.store.Read(ctx, k)
	if err != nil {
		return owner{}, err
	}
	v, ok := r[k]
	if !ok {
		return owner{}, nil
	}
	var o owner
	err = decode(ownerKind, v.Data, &o, &o.Version)
	return owner{Dialogue: o.Dialogue, Person: o.Person}, err
}

// requestOf is the request that a pressed button's data begins with.
func requestOf(data string) string {
	id, _, _ := strings.Cut(data, ":")
	return id
}

// owners are the records that tell whose a button is, as far as they change: those of ids that are new in the dialogue
// are kept for as long as the dialogue knows them, and from then on as long as results are.
func (x *transaction) owners(after conversation.Dialogue) map[conversation.Key]time.Time {
	old, now := ids(x.before.Dialogue), ids(after)
	changed := map[conversation.Key]time.Time{}
	for _, id := range now {
		if !slices.Contains(old, id) {
			changed[conversation.Key{Kind: ownerKind, ID: id}] = time.Time{}
		}
	}
	for _, id := range old {
		if !slices.Contains(now, id) {
			changed[conversation.Key{Kind: ownerKind, ID: id}] = x.now.Add(x.e.cfg.KeepResult)
		}
	}
	return changed
}

// ids are the ids of all drafts and requests that a dialogue knows.
func ids(d conversation.Dialogue) []string {
	all := slices.Concat(d.Active, d.Recent)
	for _, draft := range d.Drafts {
		all = append(all, draft.ID)
	}
	if d.Dropped != nil {
		all = append(all, d.Dropped.ID)
	}
	return all
}
