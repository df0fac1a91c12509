package conversation

import (
	"slices"
	"strings"

	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/outcome"
	"github.com/kallybot/kallybot/conversation/slot"
)

// remark is a message behind a result.
type remark struct {
	nlu.Reading
	text string
}

// The functions below tell what a result allows to be answered.

func (s *step) stands(q Request) bool {
	_, ok := s.standing(q)
	return ok
}

func (s *step) recent(q Request) bool { return q.Judged != nil && s.now.Sub(q.Ended) < replaceable }

func (s *step) unsettled(q Request) bool { return s.recent(q) && q.Judged.Level != outcome.Confirmed }

func (s *step) retried(q Request) bool { return s.recent(q) && len(s.retries(q)) > 0 }

func (s *step) offersOther(q Request) bool {
	return s.recent(q) && q.Judged.Offered && len(q.Judged.Changed) > 0
}

func (s *step) judged(q Request) bool {
	return s.recent(q) && judgeable(q) && len(s.Dialogue.Offered) > 0
}

// The functions below tell what a message answers.

func (s *step) revokes(m remark) bool {
	return len(m.Facts) == 0 && (m.Revokes || m.Has(nlu.Cancel) && !m.Has(nlu.RequestCall))
}

func (s *step) refuses(m remark) bool {
	return len(m.Facts) == 0 && (m.Has(nlu.Deny) || m.Has(nlu.Cancel)) && !m.Has(nlu.RequestCall)
}

// agrees reports whether a message takes what is offered, be it with a word that is no yes to a card.
func (s *step) agrees(m remark) bool {
	if len(m.Facts) > 0 || m.Shift != (nlu.Shift{}) || m.Has(nlu.Thanks) {
		return false
	}
	return m.Hinted || m.Has(nlu.Confirm)
}

// asksThem reports whether a message is to be asked or told at the place, and names no other.
func (s *step) asksThem(m remark) bool {
	kind := said(m.Reading, slot.Category)
	named := whom(m.Reading) != "" || said(m.Reading, slot.Phone) != "" || kind != "" && kind != slot.General
	return m.Has(nlu.RequestCall) && !named && (m.Tells || asksSomewhere(m.Reading, m.text))
}

// contradicts reports whether a message says that something is wrong, which is more than a no: "that's wrong", "no, it isn't right".
func (s *step) contradicts(m remark) bool {
	if len(m.Facts) > 0 || len(m.Intents) != 1 || !m.Has(nlu.Deny) {
		return false
	}
	if strings.HasSuffix(strings.ToLower(strings.TrimRight(m.text, " .!")), " "+s.t("no.word")) {
		return false // "not now" in Spanish
	}
	first, rest, more := strings.Cut(m.text, " ")
	alone, behind := s.m.Reader.Read(readRequest(first, s)), s.m.Reader.Read(readRequest(rest, s))
	return !alone.Has(nlu.Deny) || more && (behind.Has(nlu.Deny) || behind.Has(nlu.Confirm))
}

// puzzling reports whether nothing is understood while choices are open, or only that something is to be done: "book that".
func (s *step) puzzling(m remark) bool {
	bare := len(m.Intents) == 0 || len(m.Intents) == 1 && m.Has(nlu.RequestCall)
	return len(m.Facts) == 0 && bare && len(s.Dialogue.Offered) > 0
}

// undecided reports whether a message leaves open when to try again.
func (s *step) undecided(m remark) bool {
	open := len(m.Facts) == 0 && len(s.Dialogue.Offered) > 0
	return open && (len(m.Intents) == 0 || m.Has(nlu.Wait) || m.Has(nlu.Confirm) && !m.Has(nlu.Thanks))
}

// differs reports whether a message gives new values of a booking and nothing else. Whom to call is another matter, and so is a
// question: to the program about the calls of that day, or to the place.
func (s *step) differs(m remark) bool {
	if m.Revokes || slices.ContainsFunc(m.Intents, func(i nlu.Intent) bool { return slices.Contains(asks, i) || i == nlu.Again }) {
		return false
	}
	if _, errand := m.Fact(slot.Task); errand && asksSomewhere(m.Reading, m.text) {
		return false
	}
	others := slices.DeleteFunc(slices.Clone(m.Facts), func(f nlu.Fact) bool { return f.Slot == slot.Task || isValue(f) })
	return len(others) == 0 && (m.Rearranges || m.Shift != nlu.Shift{} || slices.ContainsFunc(m.Facts, isValue))
}

// givesValues reports whether a message gives values of a booking and names nothing else.
func givesValues(r nlu.Reading) bool {
	return len(r.Facts) > 0 && !slices.ContainsFunc(r.Facts, func(f nlu.Fact) bool { return !isValue(f) })
}

// isValue reports whether a fact is a value of a booking that can be changed.
func isValue(f nlu.Fact) bool {
	return f.Slot == slot.TimePreference || slices.Contains(rearranged, f.Slot)
}
