package sandbox

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// voice is one language: its scenes and the words that go into them.
type voice struct {
	talks   map[subject]map[ending][]scene
	others  map[ending][]scene // without a conversation
	things  map[string][2]string
	books   map[string]string
	answers []answerRow
	noName  string
	noPlace string
	numbers []string
	under   string // with %s for the name
	hello   string // with %s for the business
	clock   func(t time.Time) string
	near    []string // today and the days after it
	date    func(day time.Time) string
	at      func(day, clock string) string
}

// answerRow is what is answered to a question with one of its words; the last row answers every question.
type answerRow struct {
	words []string
	says  string // with %d for a number
	base  int
	span  int
}

func voiceOf(language string) voice {
	if language == "es" {
		return spanish
	}
	return english
}

// scenes are the ways in which an ending can be told.
func (v voice) scenes(kind subject, end ending) []scene {
	if conversed[end] {
		return v.talks[kind][end]
	}
	return v.others[end]
}

// values are what the names in a scene stand for:
//
//	{what} "a table for four"   {when} " tomorrow at 8:30 pm", or nothing   {under} " under Smith", or nothing
//	{other} the time offered instead   {hello} "Casa Lola speaking, ", or nothing   {name} {business} {task} {books} {answer}
//
// A summary names days by their date, because it is read later; people on the telephone say "tomorrow".
func (v voice) values(c *call, summary bool) *strings.Replacer {
	sub := c.req.Submission
	hello := ""
	if place := clean(sub.BusinessName); place != "" {
		hello = fmt.Sprintf(v.hello, place)
	}
	return strings.NewReplacer(
		"{what}", v.what(sub.TaskCategory, sub.PartySize), "{when}", v.when(c, summary), "{other}", v.other(c, summary), "{hello}", hello,
		"{under}", v.underName(sub.UserName), "{name}", firstOf(clean(sub.UserName), v.noName),
		"{business}", firstOf(clean(sub.BusinessName), v.noPlace), "{task}", strings.TrimRight(clean(sub.TaskDescription), ".!?"),
		"{books}", v.books[sub.TaskCategory], "{answer}", v.answer(c),
	)
}

// clean keeps a text to one line and takes away what would look like a name of a scene.
func clean(s string) string {
	return strings.Join(strings.Fields(strings.NewReplacer("{", "", "}", "").Replace(s)), " ")
}

func (v voice) what(category string, party int) string {
	thing := v.things[category]
	if party <= 0 {
		return thing[0]
	}
	n := strconv.Itoa(party)
	if party < len(v.numbers) {
		n = v.numbers[party]
	}
	return fmt.Sprintf(thing[1], n)
}

func (v voice) underName(name string) string {
	if name = clean(name); name == "" {
		return ""
	}
	return fmt.Sprintf(v.under, name)
}

// appointed is the moment that was asked for; day and clock tell which parts of it were. today is when the call was made.
func appointed(c *call) (at time.Time, day, clock bool, today time.Time) {
	zone, err := time.LoadLocation(c.req.Timezone)
	if err != nil {
		zone = time.UTC
	}
	today = c.created.In(zone)
	at = time.Date(today.Year(), today.Month(), today.Day(), 0, 0, 0, 0, zone)
	if d, err := time.ParseInLocation(time.DateOnly, c.req.Submission.AppointmentDate, zone); err == nil {
		at, day = d, true
	}
	if t, err := time.Parse("15:04", c.req.Submission.AppointmentTime); err == nil {
		at, clock = time.Date(at.Year(), at.Month(), at.Day(), t.Hour(), t.Minute(), 0, 0, zone), true
	}
	return at, day, clock, today
}

func (v voice) when(c *call, summary bool) string {
	at, day, clock, today := appointed(c)
	return v.phrase(at, day, clock, today, summary)
}

// other is ninety minutes later, or half past seven when no time was asked for.
func (v voice) other(c *call, summary bool) string {
	at, day, clock, today := appointed(c)
	if !clock {
		at = time.Date(at.Year(), at.Month(), at.Day(), 19, 30, 0, 0, at.Location())
	} else {
		before := at
		at = at.Add(90 * time.Minute)
		day = day || at.Day() != before.Day()
	}
	return v.phrase(at, day, true, today, summary)
}

func (v voice) phrase(at time.Time, day, clock bool, today time.Time, summary bool) string {
	var d, t string
	if day {
		d = v.date(at)
		if near := daysBetween(at, today); !summary && near >= 0 && near < len(v.near) {
			d = v.near[near]
		}
	}
	if clock {
		t = v.clock(at)
	}
	return v.at(d, t)
}

// answer is what the other side says to a question: the same for the same number and task.
func (v voice) answer(c *call) string {
	task := strings.ToLower(c.req.Submission.TaskDescription)
	row := v.answers[len(v.answers)-1]
	for _, r := range v.answers[:len(v.answers)-1] {
		if containsAny(task, r.words) {
			row = r
			break
		}
	}
	if row.span == 0 {
		return row.says
	}
	return fmt.Sprintf(row.says, row.base+pick(row.span, "answer", c.req.Submission.RespondentPhone, task))
}

func containsAny(s string, words []string) bool {
	for _, w := range words {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// daysBetween counts calendar days from today to day.
func daysBetween(day, today time.Time) int {
	a := time.Date(today.Year(), today.Month(), today.Day(), 12, 0, 0, 0, time.UTC)
	b := time.Date(day.Year(), day.Month(), day.Day(), 12, 0, 0, 0, time.UTC)
	return int(b.Sub(a).Hours() / 24)
}
