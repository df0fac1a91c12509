package engine

import (
	"cmp"
	"context"
	"slices"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/call"
	"github.com/kallybot/kallybot/kallyai"
)

// looker does the jobs of the look queue: each looks one call up, in the list while its answer is lost, by its id while
// it is known to run. Looking changes nothing on the far side, so that it is repeated freely.
type looker struct{ e *Engine }

func (l *looker) do(ctx context.Context, c *claim) error {
	t, err := readTask(c.job)
	if err != nil {
		return err
	}
	k := conversation.Key{Kind: conversation.RequestKind, ID: t.Request}
	s, err := l.e.see(ctx, k)
	if err != nil {
		return err
	}
	ev := l.look(ctx, s.Requests[t.Request])
	if ev == nil {
		return l.e.finish(ctx, c)
	}
	if ctx.Err() != nil {
		return later{l.e.now()} // what was not seen while stopping proves nothing
	}
	return l.e.persist(ctx, c, ofJob(t, ev))
}

// look is the event of one look-up; nil when there is nothing to look up.
func (l *looker) look(ctx context.Context, r conversation.Request) conversation.Event {
	looked := conversation.Looked{Request: r.Call.Request}
	if r.Call.State != call.Reconciling && r.Call.State != call.Accepted {
		return nil
	}
	api, err := l.e.api(r.Account)
	if err != nil {
		l.failed(r, err)
		return looked
	}
	if r.Call.State == call.Accepted {
		return l.follow(ctx, api, r)
	}
	looked.Found, err = l.search(ctx, api, r.Call)
	if err != nil {
		l.failed(r, err)
	}
	return looked
}

// follow looks at a call that is known to run.
func (l *looker) follow(ctx context.Context, api API, r conversation.Request) conversation.Event {
	c, err := l.detail(ctx, api, r.Call.ID)
	if err != nil || !c.Status.Final() {
		if err != nil {
			l.failed(r, err)
		}
		return conversation.Looked{Request: r.Call.Request}
	}
	return conversation.Answered{Request: r.Call.Request, ID: r.Call.ID, Result: resultOf(c), Final: true}
}

// failed notes a look-up that saw nothing.
func (l *looker) failed(r conversation.Request, err error) {
	l.e.log.Warn("look up call", "dialogue", veil(r.Dialogue), "look", r.Call.Looks, "error", err)
}

// Bounds of one search. Beyond them a listing is taken as searched; the next look-up begins anew.
const (
	maxPages   = 25
	maxDetails = 20
)

// search returns the listed calls that may be c, likeliest first. What was found before an error counts.
func (l *looker) search(ctx context.Context, api API, c call.Call) ([]call.Listed, error) {
	all, err := l.list(ctx, api, c.FirstSent.Add(-call.ClockSkew))
	var found []call.Listed
	details := 0
	for _, entry := range all {
		if call.Matches(c, entry) == call.NoMatch {
			continue
		}
		if (entry.Task == "" || entry.Final && entry.Result.Highlights == "") && details < maxDetails {
			details++
			full, missed := l.whole(ctx, api, entry)
			if missed != nil {
				err = missed
				continue // it is seen again at the next look-up
			}
			entry = full
		}
		if call.Matches(c, entry) != call.NoMatch {
			found = append(found, entry)
		}
	}
	slices.SortStableFunc(found, func(a, b call.Listed) int {
		return cmp.Or(int(call.Matches(c, b)-call.Matches(c, a)), b.Created.Compare(a.Created))
	})
	return found, err
}

// list reads the account's calls, page by page, back to since where they are listed newest first. The order is not
// documented: where it differs, it reads on to the end.
func (l *looker) list(ctx context.Context, api API, since time.Time) ([]call.Listed, error) {
	var all []call.Listed
	for range maxPages {
		page, err := l.page(ctx, api, len(all))
		if err != nil {
			return all, err
		}
		all = append(all, page...)
		if len(page) == 0 || newestFirst(all) && over(all, since) {
			break
		}
	}
	return all, nil
}

// page reads one page, its times moved to our clock.
func (l *looker) page(ctx context.Context, api API, offset int) ([]call.Listed, error) {
	ctx, cancel := context.WithTimeout(ctx, l.e.cfg.ReadTimeout)
	defer cancel()
	var p *kallyai.CallPage
	err := guard(func() (err error) {
		p, err = api.ListCalls(ctx, kallyai.MaxListLimit, offset)
		return err
	})
	if err != nil {
		return nil, err
	}
	var shift time.Duration
	if !p.ServerTime.IsZero() {
		shift = l.e.now().Sub(p.ServerTime)
	}
	var page []call.Listed
	for _, c := range p.Calls {
		page = append(page, listed(&c, shift))
	}
	return page, nil
}

// whole is an entry with what only the call's own answer tells.
func (l *looker) whole(ctx context.Context, api API, entry call.Listed) (call.Listed, error) {
	c, err := l.detail(ctx, api, entry.ID)
	if err != nil {
		return entry, err
	}
	full := listed(c, 0)
	full.ID, full.Created = entry.ID, entry.Created
	if full.Phone == "" {
		full.Phone = entry.Phone
	}
	if full.Session == "" {
		full.Session = entry.Session
	}
	return full, nil
}

func (l *looker) detail(ctx context.Context, api API, id string) (c *kallyai.Call, err error) {
	ctx, cancel := context.WithTimeout(ctx, l.e.cfg.ReadTimeout)
	defer cancel()
	err = guard(func() (err error) {
		c, err = api.Call(ctx, id)
		return err
	})
	return c, err
}

// listed is a call as the conversation compares it.
func listed(c *kallyai.Call, shift time.Duration) call.Listed {
	at := c.CreatedAt
	if !at.IsZero() {
		at = at.Add(shift)
	}
	return call.Listed{
		ID: c.ID, Session: c.SessionID, Phone: c.Submission.RespondentPhone, Task: c.Submission.TaskDescription,
		Created: at, Final: c.Status.Final(), Result: *resultOf(c),
	}
}

// newestFirst reports whether the dated calls come in falling order.
func newestFirst(all []call.Listed) bool {
	var last time.Time
	for _, c := range all {
		if c.Created.IsZero() {
			continue
		}
		if !last.IsZero() && c.Created.After(last) {
			return false
		}
		last = c.Created
	}
	return true
}

// over reports whether the last dated call is older than since.
func over(all []call.Listed, since time.Time) bool {
	for _, c := range slices.Backward(all) {
		if !c.Created.IsZero() {
			return c.Created.Before(since)
		}
	}
	return false
}
