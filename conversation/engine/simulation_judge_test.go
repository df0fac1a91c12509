package engine

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/call"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/kallyai/sandbox"
	"github.com/kallybot/kallybot/store"
)

// record counts what happened in all towns, to show that what should happen did.
type record struct {
	mu                                            sync.Mutex
	conversations, confirmed, dialled, deaths     int
	final, uncertain, refused, withdrawn, expired int
	repeated                                      int
}

func (r *record) String() string {
	r.mu.Lock()
	defer r.mu.Unlock()
	return fmt.Sprintf("%d conversations, %d confirmed, %d dialled, %d results, %d uncertain, %d refused, %d withdrawn, %d expired, %d deaths, %d messages repeated",
		r.conversations, r.confirmed, r.dialled, r.final, r.uncertain, r.refused, r.withdrawn, r.expired, r.deaths, r.repeated)
}

// judge holds what happened in a town against the promise.
func (w *town) judge(t *testing.T, sum *record) {
	t.Helper()
	sum.mu.Lock()
	defer sum.mu.Unlock()
	sum.conversations += len(w.people)
	sum.deaths += w.deaths
	requests := w.requests(t)
	dials := w.dials(t, requests)
	sum.dialled += len(dials)
	for id, r := range requests {
		sum.confirmed++
		sum.note(r.Call.State)
		w.judgeCall(t, r, dials[id])
	}
	for _, p := range w.people {
		n := 0
		for _, r := range requests {
			if r.At.Chat == p.id {
				n++
			}
		}
		if n > p.yeses {
			t.Errorf("seed %d, %s: %d calls for %d yeses", w.seed, p.id, n, p.yeses)
		}
		w.judgeWords(t, p, requests, dials)
		sum.repeated += w.judgeOrder(t, p)
	}
	if t.Failed() {
		t.Logf("repeat with -simulation-seed %d -conversations %d", w.seed, townsfolk)
	}
}

func (r *record) note(s call.State) {
	switch s {
	case call.Final, call.Notified:
		r.final++
	case call.Uncertain:
		r.uncertain++
	case call.Rejected:
		r.refused++
	case call.Withdrawn:
		r.withdrawn++
	case call.Expired:
		r.expired++
	}
}

// requests are the confirmed requests on disk.
func (w *town) requests(t *testing.T) map[string]conversation.Request {
	t.Helper()
	all := map[string]conversation.Request{}
	err := w.last.Scan(t.Context(), conversation.RequestKind, "", "", func(id string, v store.Value) bool {
		var r conversation.Request
		if err := json.Unmarshal(v.Data, &r); err != nil {
			t.Error(err)
		}
		all[id] = r
		return true
	})
	if err != nil {
		t.Error(err)
	}
	return all
}

// dials are the calls that rang, by request. None rings twice, and none that nobody confirmed.
func (w *town) dials(t *testing.T, requests map[string]conversation.Request) map[string]sandbox.Dial {
	t.Helper()
	all := map[string]sandbox.Dial{}
	for _, d := range w.far.box.Dialed() {
		r, confirmed := requests[d.SessionID]
		if !confirmed || r.Call.Key != d.IdempotencyKey {
			t.Errorf("seed %d: a call rang that nobody confirmed: %s", w.seed, d.SessionID)
		}
		if _, twice := all[d.SessionID]; twice {
			t.Errorf("seed %d, %s: one yes rang twice", w.seed, r.At.Chat)
		}
		all[d.SessionID] = d
	}
	return all
}

// judgeCall checks that a confirmed call came to one end that can be true, and that the person was told of it.
func (w *town) judgeCall(t *testing.T, r conversation.Request, d sandbox.Dial) {
	t.Helper()
	rang, c := d.CallID != "", r.Call
	where := fmt.Sprintf("seed %d, %s, number %s: rang %t, state %s", w.seed, r.At.Chat, c.Phone, rang, c.State)
	switch {
	case !c.State.Over():
		t.Errorf("%s: never ends", where)
	case rang && c.State != call.Final && c.State != call.Notified && c.State != call.Uncertain:
		t.Errorf("%s: that is not true", where)
	case !rang && (c.State == call.Final || c.State == call.Notified):
		t.Errorf("%s: a result of nothing", where)
	case rang && c.ID != "" && c.ID != d.CallID:
		t.Errorf("%s: the result is another call's", where)
	case c.Told == "" && c.State != call.Withdrawn && !w.gone(r.At.Chat):
		t.Errorf("%s: the person was not told", where)
	}
}

// judgeWords checks that nothing is said to be confirmed that was not.
func (w *town) judgeWords(t *testing.T, p *person, requests map[string]conversation.Request, dials map[string]sandbox.Dial) {
	t.Helper()
	rang := false
	for id := range dials {
		rang = rang || requests[id].At.Chat == p.id
	}
	for _, text := range w.room.texts(p.id) {
		if strings.HasPrefix(text, p.tongue.booked) && (!rang || !slices.Contains(agreeing, p.digits)) {
			t.Errorf("seed %d, %s: %q of number %s, rang %t", w.seed, p.id, text, p.digits, rang)
		}
	}
}

// judgeOrder checks that a chat was shown all that was committed to be shown, and nothing else, in the order of the commits.
// A notice of progress may be left out, and a message may come again when its end was lost, once for each time. It returns
// how many did.
func (w *town) judgeOrder(t *testing.T, p *person) (repeated int) {
	t.Helper()
	due, before := w.due[p.id], ""
	// ways are the places in due that may come next, each with the fewest repetitions that explain what was shown so far:
	// the same notice may be due several times, so that one place is not always enough.
	ways := map[int]int{0: 0}
	for _, s := range w.room.got {
		if s.to.Chat != p.id {
			continue
		}
		this := written(s.reply)
		if ways = further(ways, due, this, this == before); len(ways) == 0 {
			t.Errorf("seed %d, %s: %q is out of order, or was never committed", w.seed, p.id, s.reply.Text)
			return 0
		}
		before = this
	}
	best := -1
	for next, n := range ways {
		if whole := !slices.ContainsFunc(due[next:], lasting); (whole || w.gone(p.id)) && (best < 0 || n < best) {
			best = n
		}
	}
	if best < 0 {
		t.Errorf("seed %d, %s: something was never shown, such as %q", w.seed, p.id, due[len(due)-1].Text)
	}
	if most := w.deaths + w.count("repeat "+p.id); best > most {
		t.Errorf("seed %d, %s: %d messages came twice, of which %d may", w.seed, p.id, best, most)
	}
	return max(best, 0)
}

// lasting reports whether a reply may not be left out.
func lasting(r chat.Reply) bool { return !r.Progress }

// further are the ways behind one more message, which may be the last one again.
func further(ways map[int]int, due []chat.Reply, this string, again bool) map[int]int {
	all := map[int]int{}
	reach := func(next, repeated int) {
		if old, had := all[next]; !had || repeated < old {
			all[next] = repeated
		}
	}
	for next, repeated := range ways {
		if again {
			reach(next, repeated+1)
		}
		for at := next; at < len(due); at++ {
			if written(due[at]) == this {
				reach(at+1, repeated)
			}
			if lasting(due[at]) {
				break
			}
		}
	}
	return all
}

func written(r chat.Reply) string {
	data, err := json.Marshal(r)
	if err != nil {
		return err.Error()
	}
	return string(data)
}

// told is all that a decision holds, in text.
func told(d conversation.Decision) string {
	data, err := json.Marshal(d)
	if err != nil {
		return err.Error()
	}
	return string(data)
}
