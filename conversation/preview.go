package conversation

import (
	"slices"
	"strings"

	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/slot"
)

// preview shows what the caller is told, what of the person it may share, and what it keeps to itself.
func (s *step) preview(d *Draft) {
	sub := s.submission(d)
	var shared []string
	for _, n := range []slot.Name{slot.UserName, slot.UserPhone, slot.Date, slot.Time, slot.TimePreference, slot.PartySize, slot.Nights} {
		if v := d.text(n); v != "" && !s.hides(n) && (n != slot.TimePreference || !d.fallback()) {
			shared = append(shared, s.brief(d, n, v))
		}
	}
	kept := s.t("preview.kept")
	if s.Person.Phone != "" && s.hides(slot.UserPhone) {
		kept = s.t("preview.kept_phone")
	}
	rows := []chat.Row{{Label: s.t("slot.task"), Value: s.discreet(sub.Task)}}
	if len(shared) > 0 {
		rows = append(rows, chat.Row{Label: s.t("preview.shared"), Value: strings.Join(shared, ", ")})
	}
	rows = append(rows, s.wished(d)...)
	rows = append(rows, chat.Row{Label: s.t("preview.not_shared"), Value: kept})
	s.send(Send{Reply: chat.Reply{Text: s.t("preview.title", "who", s.who(d)), Card: &chat.Card{Rows: rows}, Buttons: s.cardButtons(d)}})
}

// wished are the rows of the wishes, and of what to do if the first choice is refused.
func (s *step) wished(d *Draft) []chat.Row {
	var rows []chat.Row
	if d.has(slot.Time) {
		rows = append(rows, chat.Row{Label: s.t("card.reserve"), Value: s.discreet(s.reserve(d))})
	}
	rows = append(rows, chat.Row{Label: s.t("slot.instructions"), Value: s.discreet(s.extras(d))})
	return slices.DeleteFunc(rows, func(r chat.Row) bool { return r.Value == "" })
}

// hides reports whether a person keeps a value to themselves.
func (s *step) hides(n slot.Name) bool { return n == slot.UserPhone && s.Person.Private }

// myself gives the person what they need to make the call: the number, an opening line in the place's language, the
// facts, and what to fall back on. The draft stays open.
func (s *step) myself(d *Draft) { s.sheet(d, s.cardButtons(d)) }

// sheet is what a person needs to make a draft's call.
func (s *step) sheet(d *Draft, buttons []chat.Button) {
	spoken := d.callLang(s.lang)
	rows := []chat.Row{
		{Label: s.t("slot.phone"), Value: s.phone(d.text(slot.Phone))},
		{Label: s.t("myself.opening"), Value: s.discreet(s.opening(d, spoken))},
	}
	if facts := s.agreed(d, nil); facts != "" {
		rows = append(rows, chat.Row{Label: s.t("myself.facts"), Value: facts})
	}
	if d.has(slot.Date) && s.reserve(d) == "" {
		rows = append(rows, chat.Row{Label: s.t("card.reserve"), Value: s.t("myself.refused")})
	}
	rows = append(rows, s.wished(d)...)
	s.send(Send{Reply: chat.Reply{Text: s.t("myself.title", "who", s.who(d)), Card: &chat.Card{Rows: rows}, Buttons: buttons}})
}

// opening is what a person can say first who makes a draft's call themselves, in the language l.
func (s *step) opening(d *Draft, l string) string {
	facts, c := s.facts(d, l), formOf(d).Category
	own := d.Booked != nil || c == slot.General || c == slot.Clinic && d.text(slot.Task) != ""
	if facts == "" || own {
		return s.in(l, "task.opening.errand", "goal", s.goal(d, l))
	}
	return s.in(l, "task.opening."+c, "facts", facts)
}
