package engine

import (
	"slices"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/call"
)

// observe tells the observer what one step changed: drafts that were begun, requests that were agreed to, calls that ended.
func (e *Engine) observe(before, after conversation.Snapshot) {
	o := e.cfg.Observer
	for _, d := range after.Dialogue.Drafts {
		if !knew(before.Dialogue, d.ID) {
			o.Moved(Drafted)
		}
	}
	for id, r := range after.Requests {
		was, had := before.Requests[id]
		if !had && r.Call.State != "" {
			o.Moved(Agreed)
		}
		if how := endOf(r); how != "" && how != endOf(was) {
			o.Ended(how)
		}
	}
}

// knew reports whether a dialogue held a draft, open or just dropped.
func knew(d conversation.Dialogue, id string) bool {
	return d.Dropped != nil && d.Dropped.ID == id ||
		slices.ContainsFunc(d.Drafts, func(o conversation.Draft) bool { return o.ID == id })
}

// endOf is how a call ended, in one word; empty while it goes on, and while its result is being judged.
func endOf(r conversation.Request) string {
	switch {
	case r.Judged != nil:
		return string(r.Judged.Level)
	case r.Call.State == call.Final, r.Call.State == call.Notified, !r.Call.State.Over():
		return ""
	}
	return string(r.Call.State)
}
