package conversation

import (
	"crypto/sha256"
	"encoding/base32"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/kallybot/kallybot/conversation/slot"
)

// maxPast is how many changes undo can take back, maxDrafts how many requests may be open in one dialogue.
const (
	maxPast   = 10
	maxDrafts = 10
)

// newID makes a request id of 12 letters and digits from what is known, so that the same step makes the same id.
func (s *step) newID() string {
	h := sha256.Sum256([]byte(strings.Join([]string{s.Dialogue.Key, s.event, strconv.Itoa(s.made)}, "\x00")))
	s.made++
	return strings.ToLower(base32.StdEncoding.EncodeToString(h[:]))[:12]
}

// open begins a draft and makes it the one talked about.
func (s *step) open() *Draft {
	if len(s.Dialogue.Drafts) >= maxDrafts {
		s.close(s.Dialogue.Drafts[0].ID)
	}
	d := s.add(Draft{ID: s.newID(), Phase: Filling, Begun: s.now, Origin: s.origin, From: s.from, Values: map[slot.Name]Value{}})
	s.refreshQuota()
	return d
}

// add makes a draft one of the open ones, and the one talked about. Nobody has touched it here, so no timer of it is set.
func (s *step) add(d Draft) *Draft {
	d.Touched = time.Time{}
	s.Dialogue.Drafts = append(s.Dialogue.Drafts, d)
	s.focus(d.ID)
	return s.draft(d.ID)
}

// draft returns the open draft with the id, or nil. It stays valid until a draft is opened or closed.
func (s *step) draft(id string) *Draft {
	for i := range s.Dialogue.Drafts {
		if s.Dialogue.Drafts[i].ID == id {
			return &s.Dialogue.Drafts[i]
		}
	}
	return nil
}

// current is the draft talked about, or nil.
func (s *step) current() *Draft { return s.draft(s.Dialogue.Focus) }

// focus makes a draft the one talked about. The open question belonged to the other one.
func (s *step) focus(id string) {
	if s.Dialogue.Focus != id {
		s.Dialogue.Focus, s.Dialogue.Asked, s.Dialogue.Tries, s.Dialogue.Trail = id, "", 0, nil
	}
}

// close removes a draft; the talk goes back to the newest other one.
func (s *step) close(id string) {
	s.Dialogue.Drafts = slices.DeleteFunc(s.Dialogue.Drafts, func(d Draft) bool { return d.ID == id })
	s.do(ClearTimer{nudge + ":" + id}, ClearTimer{expire + ":" + id})
	if s.Dialogue.Focus != id {
		return
	}
	s.focus("")
	if n := len(s.Dialogue.Drafts); n > 0 {
		s.focus(s.Dialogue.Drafts[n-1].ID)
	}
}

// touch notes that a person worked on the draft. A timer of it that is set stays as it is: when it runs out, it is set
// anew to when the draft will have rested for long enough, since a message is written far more often than a timer runs out.
func (s *step) touch(d *Draft) {
	rested := s.now.Sub(d.Touched)
	d.Touched = s.now
	for _, timer := range []string{nudge, expire} {
		if rested >= s.restFor(timer) {
			s.timeRest(d, timer)
		}
	}
}

// The timers of a draft.
const (
	nudge  = "nudge"
	expire = "expire"
)

// restFor is how long a draft rests before a timer of it means something; zero turns the timer off.
func (s *step) restFor(timer string) time.Duration {
	if timer == nudge {
		return s.m.Options.Nudge
	}
	return s.m.Options.KeepDraft
}

// timeRest sets a timer of a draft.
func (s *step) timeRest(d *Draft, timer string) {
	if n := s.restFor(timer); n > 0 {
		s.do(SetTimer{Name: timer + ":" + d.ID, Request: d.ID, Due: d.Touched.Add(n)})
	}
}

// mark remembers the draft as it is, so that undo leads back here. It is called before a message's changes; before the
// first message there is nothing to lead back to.
func (d *Draft) mark() {
	if len(d.Values) == 0 {
		return
	}
	e := Edit{Values: make(map[slot.Name]*Value, len(d.Values)), Wishes: slices.Clone(d.Wishes), Later: d.Later}
	for n, v := range d.Values {
		e.Values[n] = &v
	}
	d.Past = append(d.Past, e)
	if len(d.Past) > maxPast {
		d.Past = d.Past[1:]
	}
}

// unmark forgets the last mark, since nothing was changed after it.
func (d *Draft) unmark() { d.Past = d.Past[:max(len(d.Past)-1, 0)] }

// undo takes the last change back; false means that there is none.
func (d *Draft) undo() bool {
	if len(d.Past) == 0 {
		return false
	}
	e := d.Past[len(d.Past)-1]
	d.unmark()
	d.Values = map[slot.Name]Value{}
	for n, v := range e.Values {
		d.Values[n] = *v
	}
	d.Wishes, d.Later = e.Wishes, e.Later
	d.Rev++
	return true
}

// set fills a slot. It reports whether its value changed.
func (d *Draft) set(n slot.Name, v Value) bool {
	old, had := d.Values[n]
	d.Values[n] = v
	if had && old.Text == v.Text && len(old.Or) == len(v.Or) {
		return false
	}
	d.Rev++
	return true
}

// clear empties a slot.
func (d *Draft) clear(n slot.Name) {
	if _, had := d.Values[n]; had {
		delete(d.Values, n)
		d.Rev++
	}
}

// text is the canonical value of a slot, empty when it is not filled.
func (d *Draft) text(n slot.Name) string { return d.Values[n].Text }

// has reports whether a slot is filled and settled.
func (d *Draft) has(n slot.Name) bool {
	v, ok := d.Values[n]
	return ok && len(v.Or) == 0
}

// zone is the business's time zone, or fallback while it is not known.
func (d *Draft) zone(fallback *time.Location) *time.Location {
	if loc, ok := slot.Location(d.text(slot.Timezone)); ok {
		return loc
	}
	return fallback
}
