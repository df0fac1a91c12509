package conversation

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/kallybot/kallybot/conversation/slot"
)

// submission is what is asked of the API for a draft.
func (s *step) submission(d *Draft) Submission {
	spoken := d.callLang(s.lang)
	zone := cmp.Or(d.text(slot.Timezone), d.Zone, s.zone().String())
	sub := Submission{
		Request:      d.ID,
		Category:     formOf(d).Category,
		Task:         s.task(d, spoken),
		Phone:        d.text(slot.Phone),
		BusinessName: d.text(slot.BusinessName),
		UserName:     d.text(slot.UserName),
		UserPhone:    d.text(slot.UserPhone),
		Date:         d.text(slot.Date),
		Time:         d.text(slot.Time),
		TimeWords:    d.text(slot.TimePreference),
		PartySize:    number(d.text(slot.PartySize)),
		Lang:         s.lang,
		CallLang:     spoken,
		Urgent:       d.text(slot.Urgent) == "true",
		Instructions: slices.Clone(d.Wishes),
		Timezone:     zone,
	}
	if d.kin() {
		sub.BusinessName = ""
	}
	if s.hides(slot.UserPhone) {
		sub.UserPhone = ""
	}
	if ext := d.Values[slot.Phone].Ext; ext != "" {
		sub.Instructions = append(sub.Instructions, s.in(spoken, "task.extension", "ext", ext))
	}
	return sub
}

// sum is a digest of what would be sent for a draft at this revision. The language of the summary is not part of it: a yes
// may be said in another one.
func (s *step) sum(d *Draft) string {
	sub := s.submission(d)
	sub.Lang = ""
	text := fmt.Appendf(nil, "%d %+v", d.Rev, sub)
	if due := s.due(d); !due.IsZero() {
		text = fmt.Appendf(text, " %d", due.Unix())
	}
	h := sha256.Sum256(text)
	return hex.EncodeToString(h[:8])
}

// content is a draft's submission without what differs between two requests that ask for the same.
func (s *step) content(d *Draft) string {
	sub := s.submission(d)
	sub.Request, sub.Lang = "", ""
	return fmt.Sprintf("%+v", sub)
}

// callLang is the language of the call.
func (d *Draft) callLang(fallback string) string {
	if l := d.text(slot.CallLanguage); l != "" {
		return l
	}
	return fallback
}

// maxTask is the longest task the API takes, in runes. Source: slot.Check for slot.Task.
const maxTask = 1000

// task is what the caller is told, in the language l: who it is, the goal with its facts, how to go on when the first
// choice is refused, and what to keep to itself. The caller opens with the first choice and keeps the rest for later.
func (s *step) task(d *Draft, l string) string {
	name := d.text(slot.UserName)
	if name == "" {
		name = s.in(l, "task.client")
	}
	parts := []string{s.in(l, "task.role", "name", name), s.goal(d, l)}
	if d.kin() {
		parts = slices.Insert(parts, 1, s.in(l, "task.kin", "who", d.text(slot.BusinessName)))
	}
	switch {
	case !d.books(), d.Booked != nil && d.Booked.Verb == revoke:
	case d.Booked != nil:
		parts = append(parts, s.in(l, "task.refused_change"))
	case d.fallback():
		parts = append(parts, s.in(l, "task.refused_words", "words", d.text(slot.TimePreference)))
	default:
		parts = append(parts, s.in(l, "task.refused"))
	}
	parts = append(parts, s.in(l, "task.discreet"))
	for len(parts) > 2 && len([]rune(strings.Join(parts, " "))) > maxTask {
		parts = append(parts[:1], parts[2:]...) // the goal alone may be long; it goes last
		parts[len(parts)-1] = s.goal(d, l)
	}
	return slot.Clean(strings.Join(parts, " "), maxTask)
}

// goal is what is to be achieved, in the language l: the errand and its facts.
func (s *step) goal(d *Draft, l string) string {
	facts := s.facts(d, l)
	switch c := formOf(d).Category; {
	case facts == "" || d.Booked != nil:
		return s.errand(d, l)
	case d.text(slot.Task) == "" || c == slot.Restaurant || c == slot.Hotel:
		return s.in(l, "task.goal."+c, "facts", facts)
	default:
		return s.errand(d, l) + " " + s.in(l, "task.details", "facts", facts)
	}
}

// errand is what a call is for, without its facts, in the language l. What a visit to a clinic or a general call is for
// stands in the person's own words; a table or a room needs none. A booking that is to be changed is told as it was and shall be.
func (s *step) errand(d *Draft, l string) string {
	if d.Booked != nil {
		return s.rearrangement(d, l)
	}
	c, own := formOf(d).Category, d.text(slot.Task)
	if own == "" || c == slot.Restaurant || c == slot.Hotel {
		return s.in(l, "task.errand."+c)
	}
	return fullStop(capital(own))
}

// books reports whether a call is to agree on a day or a time, and not only to ask or to tell.
func (d *Draft) books() bool {
	return formOf(d).Category != slot.General || d.has(slot.Date) || d.has(slot.Time) || d.has(slot.TimePreference)
}

// facts are the appointment's values as the caller says them, in the language l.
func (s *step) facts(d *Draft, l string) string {
	at := *s
	at.lang = l
	var parts []string
	add := func(n slot.Name, key, placeholder string) {
		if v := d.text(n); v != "" {
			parts = append(parts, at.t(key, placeholder, at.spoken(d, n, v)))
		}
	}
	add(slot.PartySize, "task.fact.party", "party")
	add(slot.Date, "task.fact.date", "date")
	if d.Values[slot.Time].Approx {
		add(slot.Time, "task.fact.time_about", "time")
	} else {
		add(slot.Time, "task.fact.time", "time")
	}
	switch {
	case d.fallback():
	case len(parts) == 0:
		parts = append(parts, d.text(slot.TimePreference))
	default:
		add(slot.TimePreference, "task.fact.preference", "words")
	}
	add(slot.Nights, "task.fact.nights", "nights")
	return strings.Join(parts, " ")
}

// spoken is a value as it is said on the phone: a day without "today", since the call may be later.
func (s *step) spoken(d *Draft, n slot.Name, value string) string {
	switch n {
	case slot.Date:
		if day, fault := slot.ParseDay(value); fault == nil {
			return s.t("date.spoken", "weekday", s.t("weekday.full.d"+strconv.Itoa(int(day.Weekday()))),
				"day", day.Day, "month", s.t("month.full.m"+strconv.Itoa(int(day.Month))), "year", day.Year)
		}
	case slot.Time:
		return value
	}
	return s.show(d, n, value)
}
