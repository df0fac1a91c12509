package engine

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/store"
)

// AuditKind is the kind of the records of decisions. Their ids begin with the time, so that they are read in its order.
const AuditKind = "audit"

// beside are the kinds that the engine writes beside what a step sees.
var beside = map[string]bool{ownerKind: true, AuditKind: true}

// audited is a decision as it is stored and exported.
type audited struct {
	Version  int       `json:"v"`
	At       time.Time `json:"at"`
	Who      string    `json:"who"`
	Decision string    `json:"decision"`
	Number   string    `json:"number,omitempty"`
	Reason   string    `json:"reason,omitempty"`
}

// auditTime makes ids that sort by time.
const auditTime = "20060102T150405.000000Z"

// audits are the records of the decisions that a step noted.
func (x *transaction) audits(effects []conversation.Effect) (map[conversation.Key]store.Value, error) {
	all := map[conversation.Key]store.Value{}
	for i, f := range effects {
		a, ok := f.(conversation.Audit)
		if !ok {
			continue
		}
		v := audited{At: x.now, Who: a.Who, Decision: a.Decision, Number: a.Number, Reason: a.Reason}
		data, err := encode(AuditKind, &v, &v.Version)
		if err != nil {
			return nil, err
		}
		id := x.now.UTC().Format(auditTime) + "/" + digest(x.name) + "/" + strconv.Itoa(i)
		all[conversation.Key{Kind: AuditKind, ID: id}] = store.Value{Data: data, Expires: x.now.Add(x.e.cfg.KeepResult)}
	}
	return all, nil
}

// mostAudited is how many of the latest decisions are read for a chat.
const mostAudited = 5000

// auditLog is the latest decisions, oldest first, and the same as a file of JSON lines.
func (e *Engine) auditLog(ctx context.Context) (all []conversation.Audited, file []byte, err error) {
	err = eachAudit(ctx, e.store, func(a audited) error {
		all = append(all, conversation.Audited{At: a.At, Audit: conversation.Audit{Who: a.Who, Decision: a.Decision, Number: a.Number, Reason: a.Reason}})
		if len(all) > 2*mostAudited {
			all = append(all[:0], all[mostAudited:]...)
		}
		return nil
	})
	all = all[max(0, len(all)-mostAudited):]
	var lines bytes.Buffer
	for _, a := range all {
		v := audited{Version: versions[AuditKind], At: a.At, Who: a.Who, Decision: a.Decision, Number: a.Number, Reason: a.Reason}
		if err := json.NewEncoder(&lines).Encode(v); err != nil {
			return nil, nil, err
		}
	}
	return all, lines.Bytes(), err
}

// WriteAudit writes every decision that is kept as a line of JSON, oldest first. Errors: of the store, of w.
func WriteAudit(ctx context.Context, s store.Store, w io.Writer) error {
	out := json.NewEncoder(w)
	return eachAudit(ctx, s, func(a audited) error { return out.Encode(a) })
}

func eachAudit(ctx context.Context, s store.Store, do func(audited) error) error {
	return each(ctx, s, AuditKind, func(_ string, data []byte) error {
		var a audited
		if err := decode(AuditKind, data, &a, &a.Version); err != nil {
			return err
		}
		return do(a)
	})
}

// concerns reports whether a decision names a person, whose key is platform/team/id.
func (a audited) concerns(person string) bool {
	parts := strings.SplitN(person, "/", 3)
	if len(parts) != 3 {
		return false
	}
	who := parts[0] + ":" + parts[2]
	if parts[1] != "" {
		who = fmt.Sprintf("%s:%s/%s", parts[0], parts[1], parts[2])
	}
	return a.Who == who
}
