package conversation

import (
	"cmp"
	"maps"
	"strings"

	"github.com/kallybot/kallybot/conversation/outcome"
	"github.com/kallybot/kallybot/conversation/slot"
)

// headline is the truth in one line: what was agreed, or that nothing was, and why.
func (s *step) headline(r Request, j outcome.Judgement) string { return capital(s.truth(r, j)) }

func (s *step) truth(r Request, j outcome.Judgement) string {
	d := &r.Draft
	what := s.agreed(d, cameOut(j))
	switch {
	case r.corrected():
		return s.t("result.yours."+string(j.Level), "who", s.who(d))
	case j.Level == outcome.Confirmed && d.Booked != nil:
		return s.t("result.booking."+d.Booked.Verb, "who", s.who(d), "what", what)
	case j.Reason == outcome.Answered, j.Reason == outcome.Noted:
		return s.t("result."+string(j.Reason), "who", s.who(d))
	case j.Level == outcome.Confirmed && what != "" && d.books():
		return s.t("result.confirmed", "who", s.who(d), "what", what)
	case j.Level == outcome.Confirmed:
		return s.t("result.done", "who", s.who(d))
	case j.Offered && len(j.Changed) > 0:
		return s.t("result.offered", "who", s.who(d), "what", s.offered(d, j))
	}
	key := "result." + string(j.Level) + "." + string(j.Reason)
	if reached(r.Call.Result.Status) && j.Reason != outcome.Voicemail && j.Reason != outcome.CallBack {
		key = cmp.Or(unbooked(wanted(r), j.Level), key)
	}
	if !s.m.Say.Has(s.lang, key) {
		key = "result." + string(j.Level) + ".plain"
	}
	text := s.t(key, "who", s.who(d), "status", r.Call.Result.Status)
	if j.Level == outcome.NotConfirmed {
		text = lead(text, s.still(d))
	}
	return text
}

// unbooked is the key of how a call ended that was to book nothing: its question was not answered, its message not taken; "" for any other call.
func unbooked(a outcome.Asked, l outcome.Level) string {
	switch {
	case outcome.IsQuestion(a):
		return "result.question." + string(l)
	case outcome.IsMessage(a):
		return "result.message." + string(l)
	}
	return ""
}

// cameOut holds the values of an agreement that are not those asked for: others, or where none was asked for.
func cameOut(j outcome.Judgement) map[string]string {
	out := maps.Clone(j.Told)
	if out == nil {
		return j.Changed
	}
	maps.Copy(out, j.Changed)
	return out
}

// agreed is the booking in one line. instead holds the values that came out differently from what was asked.
func (s *step) agreed(d *Draft, instead map[string]string) string {
	var parts []string
	for _, n := range []slot.Name{slot.Date, slot.Time, slot.Nights, slot.PartySize, slot.UserName} {
		text := cmp.Or(instead[string(n)], d.text(n))
		if text == "" {
			continue
		}
		v := s.brief(d, n, text)
		if n == slot.UserName {
			v = s.t("result.under", "name", v)
		}
		parts = append(parts, v)
	}
	return strings.Join(parts, ", ")
}

// offered is what the other side offered instead.
func (s *step) offered(d *Draft, j outcome.Judgement) string {
	var parts []string
	for _, n := range []slot.Name{slot.Date, slot.Time, slot.PartySize} {
		if v := j.Changed[string(n)]; v != "" {
			parts = append(parts, s.brief(d, n, v))
		}
	}
	if len(parts) == 0 {
		return j.Changed["price"]
	}
	return strings.Join(parts, ", ")
}
