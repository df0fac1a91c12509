package conversation

import (
	"slices"
	"strings"
	"time"
	"unicode"

	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/slot"
)

// inputs are the fields of the form, in their order.
var inputs = []struct {
	slot  slot.Name
	kind  chat.FieldKind
	runes int
}{
	{slot.Phone, chat.LineField, 60},
	{slot.BusinessName, chat.LineField, 200},
	{slot.Category, chat.SelectField, 0},
	{slot.Task, chat.TextField, 1000},
	{slot.Date, chat.DateField, 0},
	{slot.Time, chat.TimeField, 0},
	{slot.Nights, chat.NumberField, 0},
	{slot.PartySize, chat.NumberField, 0},
	{slot.UserName, chat.LineField, 100},
	{slot.CallLanguage, chat.SelectField, 0},
	{slot.Instructions, chat.TextField, 500},
}

// Form is a message read into a copy of the open draft, as a form. The snapshot is not changed and nothing is sent.
func (m *Machine) Form(s Snapshot, msg chat.Message, now time.Time) chat.Form {
	st := &step{m: m, Snapshot: s.clone(), now: now, event: msg.ID}
	st.lang = st.speaks()
	if !st.admits(msg) {
		return chat.Form{Title: st.outside(msg)}
	}
	st.meet(msg)
	if c, ok := parse(msg.Data); ok && c.id == SignInForm {
		return st.signInForm()
	}
	if msg.From.ID != st.Dialogue.Person.ID {
		return chat.Form{Title: st.t("toast.not_yours", "name", st.owns())}
	}
	if msg.Forwarded {
		return st.form(st.handed(slot.Clean(msg.Text, maxMessageRunes)))
	}
	d, open := st.meant(msg)
	if !open {
		return chat.Form{Title: st.t("gone")}
	}
	if text := slot.Clean(msg.Text, maxMessageRunes); text != "" {
		r := st.understand(text)
		if d = st.target(r); d == nil {
			d = st.open()
		}
		_, _ = st.merge(d, r, text) // the form shows what is missing
	}
	if d == nil {
		d = st.open()
	}
	return st.form(d)
}

// handed is a new draft from somebody else's words, whatever else is open: the number and whose it is, and what else they
// say as the task, which the person sees before it is said to anybody.
func (s *step) handed(text string) *Draft {
	r, found := s.understand(text), s.business(text)
	d := s.open()
	if len(found) > 0 && !wants(r) {
		r.Facts, r.Intents = found, []nlu.Intent{nlu.RequestCall}
	}
	_, _ = s.merge(d, r, text)
	if !d.has(slot.Task) && beyond(text, d) {
		d.put(slot.Task, Value{Text: slot.Clean(text, openSlots[slot.Task])})
	}
	return d
}

// beyond reports whether text says more than a number and whose it is.
func beyond(text string, d *Draft) bool {
	if d.has(slot.BusinessName) {
		text = strings.Replace(text, d.text(slot.BusinessName), "", 1)
	}
	return strings.ContainsFunc(text, unicode.IsLetter)
}

// meant is the draft whose form is asked for, nil for a new one. open is false when it is no longer there.
func (s *step) meant(msg chat.Message) (d *Draft, open bool) {
	c, ok := parse(msg.Data)
	switch {
	case !ok:
		return s.current(), true
	case c.id == nobody:
		return nil, true
	}
	d = s.draft(c.id)
	return d, d != nil
}

func (s *step) form(d *Draft) chat.Form {
	f := chat.Form{Lang: s.lang, Name: d.ID, Title: s.t("form.title"), Submit: s.t("form.submit"), Close: s.t("form.close")}
	for _, in := range inputs {
		field := chat.Field{Name: string(in.slot), Label: s.t("slot." + string(in.slot)), Kind: in.kind, MaxRunes: in.runes,
			Value: d.text(in.slot), Required: in.slot == slot.Phone}
		switch in.slot {
		case slot.Instructions:
			field.Value = strings.Join(d.Wishes, "; ")
		case slot.Category:
			field.Options = s.options("category.", slot.Restaurant, slot.Clinic, slot.Hotel, slot.General)
		case slot.CallLanguage:
			field.Options = s.options("language.name.", s.m.Say.Languages()...)
		case slot.Time:
			if zone := d.text(slot.Timezone); zone != "" {
				field.Label = s.t("time.there", "time", field.Label, "place", s.city(zone))
			}
		}
		f.Fields = append(f.Fields, field)
	}
	return f
}

func (s *step) options(prefix string, values ...string) []chat.Option {
	var o []chat.Option
	for _, v := range values {
		o = append(o, chat.Option{Label: s.t(prefix + v), Value: v})
	}
	return o
}

// submitted takes a filled form. Faults come back at their fields, and nothing is kept then.
func (s *step) submitted(m chat.Message) {
	if m.From.ID != s.Dialogue.Person.ID {
		s.answer.Toast = s.t("toast.not_yours", "name", s.owns())
		return
	}
	d := s.draft(m.Form)
	if d == nil {
		d = s.open()
	}
	s.focus(d.ID)
	values, errors := s.fields(d, m.Fields)
	if len(errors) > 0 {
		s.answer.Errors = errors
		return
	}
	d.mark()
	for _, in := range inputs {
		text, given := m.Fields[string(in.slot)]
		switch {
		case !given:
		case in.slot == slot.Instructions:
			d.wishFor(slices.DeleteFunc([]string{slot.Clean(text, in.runes)}, func(w string) bool { return w == "" }))
		case text == "":
			d.clear(in.slot)
		default:
			d.put(in.slot, Value{Text: values[in.slot]})
		}
	}
	s.proceed(d, nil)
}

// fields reads the form's fields into canonical values, or a sentence for each that cannot be used.
func (s *step) fields(d *Draft, in map[string]string) (map[slot.Name]string, map[string]string) {
	values, errors := map[slot.Name]string{}, map[string]string{}
	for name, text := range in {
		n := slot.Name(name)
		text = slot.Clean(text, maxMessageRunes)
		if text == "" {
			continue
		}
		value, fault := s.typed(d, n, text)
		if fault != nil {
			errors[name] = s.faultText(d, fault)
		}
		values[n] = value
	}
	return values, errors
}

// typed is a form field's text in canonical form.
func (s *step) typed(d *Draft, n slot.Name, text string) (string, *slot.Fault) {
	if n != slot.Phone && n != slot.UserPhone {
		return text, s.check(d, n, text)
	}
	p, fault := slot.ReadPhone(text, s.region())
	return p.E164, fault
}
