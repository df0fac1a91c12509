package conversation

import (
	"slices"
	"strings"
	"time"
	"unicode"

	"github.com/kallybot/kallybot/conversation/call"
	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/slot"
)

// change is one value that replaced another, to be said aloud.
type change struct {
	Slot     slot.Name
	Old, New string
}

// fill takes a reading's values into the draft talked about, or a new one. It reports whether it answered.
func (s *step) fill(r nlu.Reading, text string) bool {
	d := s.target(r)
	if d == nil {
		return s.fillProfile(r) || s.followUp(text)
	}
	d.mark()
	rev := d.Rev
	changes, fault := s.merge(d, r, text)
	switch {
	case fault != nil:
		if d.Rev == rev {
			d.unmark()
		}
		s.touch(d)
		s.refuse(d, fault)
		if fault.Code == slot.EmergencyPhone && len(d.Past) == 0 {
			s.close(d.ID) // nothing was asked for but that
		}
	case d.Rev == rev:
		d.unmark()
		s.unchanged(d, r)
	default:
		s.proceed(d, changes)
	}
	return true
}

// unchanged answers values that the draft has already. A question that they settle all the same is not asked again.
func (s *step) unchanged(d *Draft, r nlu.Reading) {
	s.touch(d)
	if !slices.ContainsFunc(r.Facts, func(f nlu.Fact) bool { return f.Value != "" && f.Value == d.text(f.Slot) }) {
		s.lost()
		return
	}
	if asked := s.Dialogue.Asked; asked != "" && d.has(asked) {
		s.proceed(d, nil)
		return
	}
	s.ask(s.t("unchanged"))
}

// target is the draft that a message is about: the open one, or a new one when a call is asked for.
func (s *step) target(r nlu.Reading) *Draft {
	d := s.current()
	if d != nil && !s.another(d, r) {
		return d
	}
	if d != nil {
		s.effects = append(s.effects, Send{To: s.Dialogue.At, Reply: s.parked(d)})
		return s.open()
	}
	if r.Has(nlu.RequestCall) || starts(r) && !s.busy() {
		return s.open()
	}
	return nil
}

// busy reports whether a call of this dialogue is under way, so that loose words are about that one.
func (s *step) busy() bool {
	for _, id := range s.Dialogue.Active {
		if r, ok := s.request(id); ok && !r.Call.State.Over() {
			return true
		}
	}
	return false
}

// another reports whether a message asks for a second call beside the draft's: it says so, and what it names is not
// what the draft has.
func (s *step) another(d *Draft, r nlu.Reading) bool {
	if !r.Has(nlu.RequestCall) || r.Has(nlu.Correct) {
		return false
	}
	for _, n := range []slot.Name{slot.Category, slot.Phone, slot.BusinessName} {
		f, ok := r.Fact(n)
		if !ok || f.Value == "" || !d.has(n) || strings.EqualFold(f.Value, d.text(n)) {
			continue
		}
		if d.Values[n].From == "" || d.Phase == Card {
			return true
		}
	}
	return false
}

// starts reports whether a message without an open draft gives enough to begin one.
func starts(r nlu.Reading) bool {
	for _, n := range []slot.Name{slot.Phone, slot.BusinessName, slot.PartySize, slot.Category} {
		if f, ok := r.Fact(n); ok && (f.Value != "" || f.Fault != nil) {
			return true
		}
	}
	return false
}

// merge puts a reading's facts into a draft. It returns what replaced something else, and the first fault.
func (s *step) merge(d *Draft, r nlu.Reading, text string) (changes []change, fault *slot.Fault) {
	numbered, place := d.has(slot.Phone), d.text(slot.BusinessName) // before this message
	for _, f := range r.Facts {
		s.ruleOut(d, f)
		if f.Fault != nil {
			fault = firstFault(fault, f.Fault)
			continue
		}
		if f.Value == "" || !s.takes(d, r, f, numbered) {
			continue
		}
		if f.Slot == slot.Instructions {
			d.wish(f.Value)
			continue
		}
		old, had := d.Values[f.Slot]
		if bad := s.check(d, f.Slot, f.Value); bad != nil {
			fault = firstFault(fault, bad)
			continue
		}
		if f.Slot == slot.UserPhone {
			s.Person.Private = false // who gives it anew wants it shared
		}
		if d.put(f.Slot, Value{Text: f.Value, Ext: s.extension(f, text), Or: f.Or, Approx: f.Approx}) && had && old.From == "" {
			changes = append(changes, change{f.Slot, old.Text, f.Value})
		}
	}
	if _, number := r.Fact(slot.Phone); !number && r.Has(nlu.RequestCall) {
		fault = firstFault(s.emergency(r, text), fault)
	}
	d.renumber(place, r)
	s.recall(d)
	s.derive(d)
	for i := range changes {
		changes[i].New = d.text(changes[i].Slot) // a reading may have been settled since
	}
	return slices.DeleteFunc(changes, func(c change) bool { return c.New == c.Old }), fault
}

// takes reports whether a fact is for this draft. The request's words are its task when it begins, and as long as it has no
// number; numbered tells whether it had one before the message.
func (s *step) takes(d *Draft, r nlu.Reading, f nlu.Fact, numbered bool) bool {
	switch f.Slot {
	case slot.TimePreference:
		day, ok := r.Fact(slot.Date)
		return !ok || !within(f.Span, day.Span) // "tonight" is a day, not yet a time
	case slot.Time:
		words, ok := r.Fact(slot.TimePreference)
		return !ok || !within(f.Span, words.Span) // "before 11" is a wish, not an appointment at 11
	case slot.Task:
		return !d.has(slot.Task) || s.Dialogue.Asked == slot.Task || r.Has(nlu.RequestCall) && !numbered
	case slot.ChatLanguage:
		s.Person.Lang = f.Value
		s.lang = s.speaks()
		return false
	case slot.Category:
		return !d.has(slot.Category) || d.Values[slot.Category].From == FromDefault || d.text(slot.Category) == slot.General
	}
	return true
}

func within(a, b nlu.Span) bool { return a.Start >= b.Start && a.End <= b.End }

func firstFault(first, next *slot.Fault) *slot.Fault {
	if first != nil {
		return first
	}
	return next
}

// extension is that of a phone number, as it was written.
func (s *step) extension(f nlu.Fact, text string) string {
	if f.Slot != slot.Phone {
		return ""
	}
	written := []rune(text)
	if f.Span.Start < 0 || f.Span.End > len(written) || f.Span.Start > f.Span.End {
		return ""
	}
	p, _ := slot.ReadPhone(string(written[f.Span.Start:f.Span.End]), s.region())
	return p.Extension
}

// ruleOut empties a slot whose value the person took back, unless the message names another.
func (s *step) ruleOut(d *Draft, f nlu.Fact) {
	if f.Value == "" && slices.Contains(f.Not, d.text(f.Slot)) {
		d.clear(f.Slot)
	}
}

// check validates a value on the business's clock.
func (s *step) check(d *Draft, n slot.Name, value string) *slot.Fault {
	if n == slot.UserName && !strings.ContainsFunc(value, unicode.IsLetter) {
		return &slot.Fault{Slot: n, Code: slot.Unsupported, Said: value}
	}
	return slot.Check(n, value, s.now.In(d.zone(s.zone())))
}

// put fills a slot and empties those that it contradicts: a new number has another place, a clock time replaces a
// preference in words.
func (d *Draft) put(n slot.Name, v Value) bool {
	changed := d.set(n, v)
	if !changed {
		return false
	}
	switch n {
	case slot.BusinessName:
		d.leave()
	case slot.Time:
		d.clear(slot.TimePreference)
	case slot.Phone:
		for _, k := range []slot.Name{slot.Timezone, slot.CallLanguage} {
			if d.Values[k].From != "" {
				d.clear(k)
			}
		}
	}
	return true
}

// emergency is the fault of a request to call a number such as 112, which is too short to be read as any other number.
func (s *step) emergency(r nlu.Reading, text string) *slot.Fault {
	at := 0
	for word := range strings.SplitSeq(text, " ") {
		span := nlu.Span{Start: at, End: at + len([]rune(word))}
		at = span.End + 1
		short := strings.Trim(word, ".,;:!?¡¿()+")
		if len(short) < 2 || len(short) > 6 || strings.Trim(short, "0123456789") != "" || taken(r, span) {
			continue
		}
		if _, f := slot.ReadPhone(short, s.region()); f != nil && f.Code == slot.EmergencyPhone {
			return f
		}
	}
	return nil
}

// taken reports whether words are part of a value other than the task.
func taken(r nlu.Reading, words nlu.Span) bool {
	return slices.ContainsFunc(r.Facts, func(f nlu.Fact) bool { return f.Slot != slot.Task && within(words, f.Span) })
}

// renumber empties the number when the draft turned to another place whose number nobody gave.
func (d *Draft) renumber(before string, r nlu.Reading) {
	now := d.text(slot.BusinessName)
	if f, given := r.Fact(slot.Phone); given && f.Value != "" || before == "" || now == "" {
		return
	}
	if !shortFor(before, now) && !shortFor(now, before) {
		d.clear(slot.Phone)
	}
}

// leave empties what was taken over from another business.
func (d *Draft) leave() {
	for n, v := range d.Values {
		if v.From == FromBusiness {
			d.clear(n)
		}
	}
}

// wish adds a wish that is not there yet.
func (d *Draft) wish(w string) {
	if !slices.ContainsFunc(d.Wishes, func(have string) bool { return strings.EqualFold(have, w) }) {
		d.Wishes = append(d.Wishes, w)
		d.Rev++
	}
}

// wishFor replaces all wishes.
func (d *Draft) wishFor(wishes []string) {
	if !slices.Equal(d.Wishes, wishes) {
		d.Wishes = wishes
		d.Rev++
	}
}

// derive works out what need not be asked: the category, the call's language, the zone, the person's name and number.
func (s *step) derive(d *Draft) {
	def := func(n slot.Name, v Value) {
		if _, ok := d.Values[n]; !ok && v.Text != "" {
			d.Values[n] = v
		}
	}
	if c := d.text(slot.Category); c == "" && (d.has(slot.Task) || d.has(slot.Phone)) {
		def(slot.Category, Value{Text: guess(d), From: FromDefault})
	}
	if d.text(slot.Category) == slot.Clinic {
		delete(d.Values, slot.PartySize) // one patient a visit
	}
	if s.Person.Name != "" && required(d, slot.UserName) {
		def(slot.UserName, Value{Text: s.Person.Name, From: FromProfile})
	}
	def(slot.UserPhone, Value{Text: s.Person.Phone, From: FromProfile})
	if phone := d.text(slot.Phone); phone != "" {
		def(slot.CallLanguage, s.callLanguage(phone))
		if zones := slot.Zones(phone); len(zones) == 1 {
			def(slot.Timezone, Value{Text: zones[0], From: FromNumber})
		} else {
			def(slot.Timezone, Value{Text: s.number(phone).Zone, From: FromNumber})
		}
	}
	s.settle(d)
}

// guess is the category of a request that names none: a head count makes it a table, anything else is a general call.
func guess(d *Draft) string {
	if d.has(slot.PartySize) && (d.has(slot.Date) || d.has(slot.Time)) {
		return slot.Restaurant
	}
	return slot.General
}

// callLanguage is the language to speak to a number in: the person's habit, else that of the number's country.
func (s *step) callLanguage(phone string) Value {
	if s.Person.CallLang != "" {
		return Value{Text: s.Person.CallLang, From: FromProfile}
	}
	p, fault := slot.ReadPhone(phone, "")
	if fault != nil {
		return Value{Text: s.lang, From: FromDefault}
	}
	return Value{Text: slot.SpokenLanguage(p.Region), From: FromNumber}
}

// hours are the usual hours of a category in minutes after midnight: a bare hour that has one reading inside them is that.
var hours = map[string][2]int{
	slot.Restaurant: {12 * 60, 23*60 + 59},
	slot.Clinic:     {8 * 60, 19 * 60},
	slot.Hotel:      {12 * 60, 23*60 + 59},
}

// settle chooses among the readings of an ambiguous time where the category's hours or the clock leave only one.
func (s *step) settle(d *Draft) {
	v, ok := d.Values[slot.Time]
	if !ok || len(v.Or) == 0 {
		return
	}
	all := append([]string{v.Text}, v.Or...)
	fits := slices.DeleteFunc(slices.Clone(all), func(t string) bool { return s.passed(d, t) })
	if open, known := hours[d.text(slot.Category)]; known {
		within := slices.DeleteFunc(slices.Clone(fits), func(t string) bool { return !inside(t, open) })
		if len(within) > 0 {
			fits = within
		}
	}
	if len(fits) == 1 {
		v.Text, v.Or = fits[0], nil
		d.Values[slot.Time] = v
	}
}

func inside(clock string, open [2]int) bool {
	c, err := slot.ParseClock(clock)
	return err == nil && c.Minutes() >= open[0] && c.Minutes() <= open[1]
}

// passed reports whether a time of day is over on the draft's day.
func (s *step) passed(d *Draft, clock string) bool {
	at, ok := d.moment(clock, d.zone(s.zone()))
	return ok && at.Before(s.now)
}

// moment is the draft's day at a time of day.
func (d *Draft) moment(clock string, zone *time.Location) (time.Time, bool) {
	day, err := slot.ParseDay(d.text(slot.Date))
	if err != nil {
		return time.Time{}, false
	}
	c, err := slot.ParseClock(clock)
	if err != nil {
		return time.Time{}, false
	}
	at, _ := slot.Moment(day, c, zone)
	return at, true
}

// fillProfile takes what a person says about themselves while no request is open.
func (s *step) fillProfile(r nlu.Reading) bool {
	var told []string
	if f, ok := r.Fact(slot.UserName); ok && f.Value != "" {
		s.Person.Name = f.Value
		told = append(told, f.Value)
	}
	if f, ok := r.Fact(slot.UserPhone); ok && f.Value != "" {
		s.Person.Phone = f.Value
		told = append(told, s.phone(f.Value))
	}
	if f, ok := r.Fact(slot.CallLanguage); ok && f.Value != "" {
		s.Person.CallLang = f.Value
		told = append(told, s.t("language.name."+f.Value))
	}
	if len(told) == 0 {
		return false
	}
	s.say(s.t("profile.kept", "values", strings.Join(told, ", ")))
	return true
}

// zone is the person's time zone, or the deployment's.
func (s *step) zone() *time.Location {
	for _, name := range []string{s.Person.Zone, s.m.Options.Zone} {
		if loc, ok := slot.Location(name); ok {
			return loc
		}
	}
	return time.UTC
}

// region is the country for national numbers.
func (s *step) region() string {
	if s.Person.Region != "" {
		return s.Person.Region
	}
	return s.m.Options.Region
}

// followUp takes what a person writes after the yes: a call that has not left yet is stopped and its card shown anew with
// the change; for one that runs, the words are kept for afterwards.
func (s *step) followUp(text string) bool {
	if len(s.Dialogue.Active) == 0 {
		return false
	}
	r, ok := s.request(s.Dialogue.Active[len(s.Dialogue.Active)-1])
	if !ok || r.Call.State.Over() {
		return len(s.need) > 0
	}
	r.FollowUp = slot.Clean(strings.Trim(r.FollowUp+". "+text, ". "), maxFollowUp)
	if c, stopped := call.Withdraw(r.Call); stopped {
		r.Call = c
		s.end(r)
		s.status(r, s.t("stop.done"))
		s.copyWith(r)
		return true
	}
	s.save(r)
	s.say(s.t("follow_up.saved"))
	return true
}

// maxFollowUp is the longest remark kept during a call, in runes.
const maxFollowUp = 500
