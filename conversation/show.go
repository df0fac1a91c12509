package conversation

import (
	"strconv"
	"strings"
	"time"

	"github.com/kallybot/kallybot/conversation/slot"
)

// show is a value as a person reads it.
func (s *step) show(d *Draft, n slot.Name, value string) string {
	switch n {
	case slot.Phone:
		return s.phonePlace(value)
	case slot.UserPhone:
		return s.phone(value)
	case slot.Date:
		return s.date(d, value)
	case slot.Category:
		return s.t("category." + value)
	case slot.CallLanguage, slot.ChatLanguage:
		return s.t("language.name." + value)
	case slot.Urgent:
		return s.t("yes")
	case slot.Nights, slot.PartySize:
		return s.counted(n, value)
	case slot.Timezone:
		return s.city(value)
	case slot.BusinessName:
		if d != nil && d.kin() {
			return s.t("who.kin", "who", value)
		}
	}
	return value
}

// brief is a value in the fewest words, for summaries and buttons.
func (s *step) brief(d *Draft, n slot.Name, value string) string {
	if n == slot.Phone {
		return s.phone(value)
	}
	return s.show(d, n, value)
}

// bare is a value beside the name of its slot: a count without what is counted.
func (s *step) bare(d *Draft, n slot.Name, value string) string {
	if n == slot.PartySize {
		return value
	}
	return s.brief(d, n, value)
}

func (s *step) counted(n slot.Name, value string) string {
	i, err := strconv.Atoi(value)
	if err != nil {
		return value
	}
	return s.t("count."+string(n), "n", i)
}

// date is a day with its weekday, and the word for a day near today.
func (s *step) date(d *Draft, value string) string {
	day, err := slot.ParseDay(value)
	if err != nil {
		return value
	}
	text := s.day(day)
	zone := s.zone()
	if d != nil {
		zone = d.zone(zone)
	}
	today := slot.DayOf(s.now.In(zone))
	switch day {
	case today:
		return s.t("date.today", "date", text)
	case today.AddDays(1):
		return s.t("date.tomorrow", "date", text)
	}
	return text
}

func (s *step) day(day slot.Day) string {
	return s.t("date.day", "weekday", s.weekday(day.Weekday()),
		"day", day.Day, "month", s.t("month.m"+strconv.Itoa(int(day.Month))), "year", day.Year)
}

func (s *step) weekday(d time.Weekday) string { return s.t("weekday.d" + strconv.Itoa(int(d))) }

// clock is the appointment's time on the business's clock and, where that differs, on the person's.
func (s *step) clock(d *Draft, value string) string {
	if d.Values[slot.Time].Approx {
		value = s.t("time.about", "time", value)
	}
	zone, known := slot.Location(d.text(slot.Timezone))
	if !known {
		return value
	}
	there := s.t("time.there", "time", value, "place", s.city(zone.String()))
	at, ok := d.moment(d.text(slot.Time), zone)
	if !ok {
		return there
	}
	here := at.In(s.zone())
	if sameClock(at, here) {
		return there
	}
	text := here.Format("15:04")
	if here.YearDay() != at.In(zone).YearDay() {
		text = s.day(slot.DayOf(here)) + " " + text
	}
	return s.t("time.both", "there", there, "here", text)
}

func sameClock(a, b time.Time) bool {
	_, x := a.Zone()
	_, y := b.Zone()
	return x == y
}

// phone is a number in international notation: the very digits that are dialled, but masked where others read along.
func (s *step) phone(e164 string) string {
	if s.public() {
		return slot.Masked(e164)
	}
	p, fault := slot.ReadPhone(e164, "")
	if fault != nil {
		return e164
	}
	return p.Display()
}

func (s *step) phonePlace(e164 string) string {
	text := s.phone(e164)
	if place := slot.Place(e164, s.lang); place != "" {
		return s.t("phone.place", "phone", text, "place", place)
	}
	return text
}

// who is whom a draft calls, as far as it is known.
func (s *step) who(d *Draft) string {
	if name := d.text(slot.BusinessName); name != "" {
		return s.show(d, slot.BusinessName, name)
	}
	if phone := d.text(slot.Phone); phone != "" {
		return s.phone(phone)
	}
	return s.t("who." + formOf(d).Category)
}

// city is the city that a zone is named after, in the language of the chat: "Nueva York" for America/New_York. One that has
// no row is written as in the zone's name.
func (s *step) city(zone string) string {
	name := zone[strings.LastIndexByte(zone, '/')+1:]
	if key := "city." + strings.ToLower(name); s.m.Say.Has(s.lang, key) {
		return s.t(key)
	}
	return strings.ReplaceAll(name, "_", " ")
}

// ago is how long ago something was, in seconds or minutes.
func (s *step) ago(t time.Time) string { return s.span(s.now.Sub(t)) }

// period is how long something is kept, in hours, or in days from three of them on.
func (s *step) period(d time.Duration) string {
	if d < 72*time.Hour {
		return s.t("count.hours", "n", int(d/time.Hour))
	}
	return s.t("count.days", "n", int(d/(24*time.Hour)))
}

// span is a duration in seconds, one at least, or in minutes from two of them on.
func (s *step) span(d time.Duration) string {
	d = max(d.Round(time.Second), time.Second)
	if d < 2*time.Minute {
		return s.t("count.seconds", "n", int(d/time.Second))
	}
	return s.t("count.minutes", "n", int(d/time.Minute))
}
