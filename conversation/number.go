package conversation

import (
	"slices"
	"strings"

	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/slot"
)

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
