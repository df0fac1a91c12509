package conversation

import (
	"slices"
	"strings"

	"github.com/kallybot/kallybot/conversation/slot"
)

// submission is what is asked of the API for a draft.
func (s *step) submission(d *Draft) Submission {
	spoken := d.callLang(s.lang)
	zone := d.text(slot.Timezone)
	if zone == "" {
		zone = s.zone().String()
	}
	return Submission{
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
}

// callLang is the language of the call.
func (d *Draft) callLang(fallback string) string {
	if l := d.text(slot.CallLanguage); l != "" {
		return l
	}
	return fallback
}

// minTask is the shortest task the API takes, in runes. Source: slot.Check for slot.Task.
const minTask = 10

// task is what the caller is told to do, in the language l. What a visit to a clinic or a general call is for stands in the
// person's own words; a table or a room is told by its fields.
func (s *step) task(d *Draft, l string) string {
	c, own := formOf(d).Category, d.text(slot.Task)
	if c == slot.Restaurant || c == slot.Hotel {
		own = ""
	}
	var parts []string
	if len([]rune(own)) < minTask {
		parts = append(parts, s.in(l, "task."+c))
	}
	if own != "" {
		parts = append(parts, own)
	}
	if n := number(d.text(slot.Nights)); n > 0 {
		parts = append(parts, s.in(l, "task.nights", "n", n))
	}
	return slot.Clean(strings.Join(parts, " "), 1000)
}
