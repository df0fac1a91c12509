package conversation

import (
	"strings"

	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/slot"
)

// edit asks which field to change, or asks for the field.
func (s *step) edit(d *Draft, field string) {
	if field != "" {
		s.question(d, slot.Name(field), "")
		return
	}
	if s.editing(d) {
		s.Dialogue.Asked = ""
	}
	var b []chat.Button
	for _, n := range editable {
		if offers(d, n) {
			b = append(b, chat.Button{Label: s.t("slot." + string(n)), Data: data(d.ID, d.Rev, "edit", string(n))})
		}
	}
	s.say(s.t("edit"), b...)
}

// editing reports whether the person is about to change a draft that misses nothing: they were asked which field, or for
// its new value.
func (s *step) editing(d *Draft) bool {
	if d.Phase == Filling && s.Dialogue.Asked != "" {
		return s.next(d) == ""
	}
	if len(s.Dialogue.Offered) == 0 {
		return false
	}
	c, ok := parse(s.Dialogue.Offered[0].Data)
	return ok && c.id == d.ID && c.verb == "edit" && c.arg != ""
}

// calledOff reports whether the request itself is given up where only its change was offered: the menu of fields is open, and
// the word of the card's button is said.
func (s *step) calledOff(text string) bool {
	d := s.current()
	menu := d != nil && (d.Phase == Card || s.Dialogue.Asked == "")
	return menu && strings.HasPrefix(strings.ToLower(text), s.t("cancel.word"))
}

// keep leaves everything as it was, when a person gives up changing it, and shows the card again.
func (s *step) keep() bool {
	d := s.current()
	if d == nil || !s.editing(d) || s.overdue(d) != nil {
		return false
	}
	s.Dialogue.Asked = ""
	s.anew = d.ID
	s.present(d, lead(s.t("kept"), s.t("card.ask", "who", s.who(d))))
	return true
}

// set puts a value that a button holds.
func (s *step) set(d *Draft, c choice) {
	name, value, ok := strings.Cut(c.arg, "=")
	if !ok {
		s.stale()
		return
	}
	n := slot.Name(name)
	if f := s.check(d, n, value); f != nil {
		s.refuse(d, f)
		return
	}
	d.mark()
	old, had := d.Values[n]
	var changes []change
	if d.put(n, Value{Text: value}) && had && len(old.Or) == 0 {
		changes = []change{{n, old.Text, value}}
	}
	s.proceed(d, changes)
}
