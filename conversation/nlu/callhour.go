package nlu

import (
	"strings"

	"github.com/kallybot/kallybot/conversation/slot"
)

// dayOfOpening reads the day in words that say to call when the place opens; empty for none.
func (r *Reader) dayOfOpening(q Request, l *language, words string) string {
	q.Text, q.Lang, q.Expect = words, l.name, []slot.Name{slot.Date}
	said := r.Read(q)
	day, _ := said.Fact(slot.Date)
	return day.Value
}

// readCut reads the words that were cut out. They must say a time, perhaps a day, and nothing else.
func (r *Reader) readCut(q Request, l *language, words string, t *CallTime) bool {
	q.Text, q.Lang, q.Expect = strings.TrimSpace(words), l.name, []slot.Name{slot.Date, slot.Time}
	if strings.Trim(q.Text, "0123456789") == "" && len(q.Text) > 2 {
		return false // a short number to call, not an hour
	}
	said := r.Read(q)
	left := []rune(foldText(q.Text))
	for _, f := range said.Facts {
		if f.Slot != slot.Date && f.Slot != slot.Time || f.Fault != nil || f.Value == "" {
			return false
		}
		for i := f.Span.Start; i < f.Span.End; i++ {
			left[i] = ' '
		}
	}
	for w := range strings.FieldsSeq(string(left)) {
		if !l.around[strings.Trim(w, ",.!")] {
			return false
		}
	}
	day, _ := said.Fact(slot.Date)
	clock, ok := said.Fact(slot.Time)
	t.Date, t.Time = day.Value, byDay(clock)
	return ok
}

// Places answer the phone by day: of two readings the one in these hours is meant.
const firstHour, lastHour = "08:00", "20:00"

func byDay(clock Fact) string {
	for _, v := range append([]string{clock.Value}, clock.Or...) {
		if v >= firstHour && v < lastHour {
			return v
		}
	}
	return clock.Value
}
