package sandbox_test

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/kallybot/kallybot/kallyai"
)

// told is what one call left behind.
type told struct {
	call    *kallyai.Call
	entries []kallyai.Entry
}

func place(t *testing.T, w world, r kallyai.CallRequest) told {
	t.Helper()
	c, err := w.client.CreateCall(t.Context(), fmt.Sprintf("%q", fmt.Sprint(r)), r)
	if err != nil {
		t.Fatal(err)
	}
	entries, err := w.client.Transcript(t.Context(), c.ID)
	if err != nil && slices.Contains([]kallyai.Status{"success", "voicemail"}, c.Status) {
		t.Fatal(err)
	}
	return told{c, entries}
}

// heard is everything that the other side said.
func (s told) heard() string {
	var b strings.Builder
	for _, e := range s.entries {
		if e.Speaker == kallyai.SpeakerHuman {
			b.WriteString(e.Content + "\n")
		}
	}
	return b.String()
}

func TestEveryStoryIsWholeInBothLanguages(t *testing.T) {
	t.Parallel()
	cfg := fast()
	cfg.Quota = 1e6
	w := start(t, cfg)
	tasks := map[string][]string{
		"restaurant": {"Book a table", "Reserva una mesa", "Cancel my booking", "Ask whether they have a terrace"},
		"clinic":     {"Book an appointment with the dentist", "Anular la cita del martes"},
		"hotel":      {"Reserva una habitación", "Find out what time do they open"},
		"general":    {"Ask how much the chair costs", "Tell them that the key is under the mat", "Pregunta si tienen pan", "Book a haircut"},
	}
	for category, lines := range tasks {
		for _, task := range lines {
			for _, digits := range strings.Fields("0100 0101 0103 0105 0106 0107 7001") {
				for _, languages := range []string{"en es", "es en", " "} {
					app, spoken, _ := strings.Cut(languages, " ")
					for _, full := range []bool{true, false} {
						checkStory(t, w, category, task, digits, app, spoken, full)
					}
				}
			}
		}
	}
}

func checkStory(t *testing.T, w world, category, task, digits, app, spoken string, full bool) {
	t.Helper()
	r := kallyai.CallRequest{Submission: kallyai.Submission{
		TaskCategory: category, TaskDescription: task, RespondentPhone: "+3491555" + digits, Language: app, CallLanguage: spoken,
	}}
	if full {
		r = dinner(digits)
		r.Submission.TaskCategory, r.Submission.TaskDescription, r.Submission.Language, r.Submission.CallLanguage = category, task, app, spoken
	}
	s := place(t, w, r)
	texts := []string{s.call.Highlights, s.call.NextSteps}
	last := time.Duration(-1)
	for _, e := range s.entries {
		texts = append(texts, e.Content)
		if e.At < last || e.At > s.call.Duration {
			t.Errorf("turn at %v after %v in a call of %v", e.At, last, s.call.Duration)
		}
		last = e.At.Truncate(time.Second)
	}
	for _, text := range texts {
		first, _ := utf8.DecodeRuneInString(text)
		if text == "" || strings.ContainsAny(text, "{}%") || strings.Contains(text, "  ") || strings.Contains(text, " .") || strings.Contains(text, " ,") || unicode.IsLower(first) {
			t.Errorf("%s, %q, %s: %q", category, task, digits, text)
		}
	}
}

func TestBookingIsConfirmedInTheOtherSidesWords(t *testing.T) {
	t.Parallel()
	w := start(t, fast())
	for _, digits := range []string{"0100", "4001", "4002", "4003", "4004"} {
		s := place(t, w, dinner(digits))
		if !regexp.MustCompile(`(?i)(booked|confirmed)`).MatchString(s.heard()) || !strings.Contains(s.heard(), "a table for four tomorrow at 8 pm under Smith") {
			t.Errorf("%s: the other side said %s", digits, s.heard())
		}
		if !strings.Contains(s.call.Highlights, "a table for four on Saturday 13 June at 8 pm under Smith") {
			t.Errorf("%s: the summary says %s", digits, s.call.Highlights)
		}
		r := dinner(digits)
		r.Submission.Language, r.Submission.CallLanguage = "es", "es"
		s = place(t, w, r)
		if !regexp.MustCompile(`queda (reservado|confirmado)`).MatchString(s.heard()) || !strings.Contains(s.heard(), "una mesa para cuatro mañana a las 20:00 a nombre de Smith") {
			t.Errorf("%s: the other side said %s", digits, s.heard())
		}
	}
}

func TestOtherTimeIsOfferedAndNothingIsBooked(t *testing.T) {
	t.Parallel()
	w := start(t, fast())
	for clock, want := range map[string][2]string{
		"20:00": {"on Saturday 13 June at 9:30 pm", "tomorrow at 9:30 pm"},
		"23:00": {"on Sunday 14 June at 12:30 am", "on Sunday 14 June at 12:30 am"},
		"":      {"on Saturday 13 June at 7:30 pm", "tomorrow at 7:30 pm"},
	} {
		r := dinner("0106")
		r.Submission.AppointmentTime = clock
		s := place(t, w, r)
		if s.call.Status != kallyai.StatusSuccess || !strings.Contains(s.call.Highlights, want[0]) || !strings.Contains(s.call.Highlights, "nothing was booked") || !strings.Contains(s.heard(), want[1]) {
			t.Errorf("%q: got %s %q, want %q offered", clock, s.call.Status, s.call.Highlights, want)
		}
		if _, err := w.client.Calendar(t.Context(), s.call.ID); err == nil {
			t.Error("there is a calendar of no appointment")
		}
	}
}

func TestUnclearCallAgreesToNothing(t *testing.T) {
	t.Parallel()
	w := start(t, fast())
	s := place(t, w, dinner("0107"))
	if s.call.Status != kallyai.StatusSuccess || regexp.MustCompile(`(?i)confirmed|you are booked`).MatchString(s.heard()+s.call.Highlights) {
		t.Errorf("got %s %q, %q", s.call.Status, s.call.Highlights, s.heard())
	}
}

func TestQuestionGetsTheSameAnswerInBothLanguages(t *testing.T) {
	t.Parallel()
	w := start(t, fast())
	r := kallyai.CallRequest{Submission: kallyai.Submission{
		TaskCategory: "general", TaskDescription: "Ask how much the chair costs", RespondentPhone: "+34915550100", Language: "en", CallLanguage: "es",
	}}
	s := place(t, w, r)
	price := regexp.MustCompile(`(?:price is|precio es) (\d+)`)
	inSummary, inTalk := price.FindStringSubmatch(s.call.Highlights), price.FindStringSubmatch(s.heard())
	if inSummary == nil || inTalk == nil || inSummary[1] != inTalk[1] {
		t.Errorf("got %q and %q, want one price", s.call.Highlights, s.heard())
	}
	if regexp.MustCompile(`(?i)confirmed|is booked`).MatchString(s.call.Highlights) {
		t.Errorf("a question claims a booking: %s", s.call.Highlights)
	}
}

func TestStoriesVaryByNumber(t *testing.T) {
	t.Parallel()
	w := start(t, fast())
	summaries, lengths := map[string]bool{}, map[time.Duration]bool{}
	for i := range 20 {
		c := place(t, w, dinner(fmt.Sprint(3000+i))).call
		summaries[c.Highlights] = true
		lengths[c.Duration] = true
	}
	if len(summaries) < 2 || len(lengths) < 10 {
		t.Errorf("got %d summaries and %d lengths", len(summaries), len(lengths))
	}
}

func TestCalendarHoldsTheAppointment(t *testing.T) {
	t.Parallel()
	w := start(t, fast())
	r := dinner("0100")
	r.Submission.BusinessName = "Café; Ñandú, " + strings.Repeat("é", 80) + "\r\nEND:VCALENDAR"
	s := place(t, w, r)
	file, err := w.client.Calendar(t.Context(), s.call.ID)
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.SplitSeq(strings.TrimSuffix(string(file), "\r\n"), "\r\n") {
		if len(line) > 75 || strings.ContainsAny(line, "\r\n") || !utf8.ValidString(line) {
			t.Errorf("line of %d octets: %q", len(line), line)
		}
	}
	whole := strings.ReplaceAll(string(file), "\r\n ", "")
	for _, want := range []string{"DTSTART:20260613T180000Z\r\n", "DTEND:20260613T190000Z\r\n", `Café\; Ñandú\, `, "UID:" + s.call.ID} {
		if !strings.Contains(whole, want) {
			t.Errorf("%q is missing in %s", want, whole)
		}
	}
	if strings.Count(whole, "\r\nEND:VCALENDAR") != 1 {
		t.Errorf("a name broke the file: %s", whole)
	}
}

func FuzzSubmission(f *testing.F) {
	f.Add("Smith", "Casa {name}", "Book a {when} table?", 4, "2026-06-13", "20:00")
	f.Add("", "", "\x00", 51, "9999-12-31", "23:59")
	f.Fuzz(func(t *testing.T, name, business, task string, party int, date, clock string) {
		w := start(t, fast())
		r := dinner("0100")
		s := &r.Submission
		s.UserName, s.BusinessName, s.TaskDescription, s.PartySize, s.AppointmentDate, s.AppointmentTime = name, business, task, party, date, clock
		c, err := w.client.CreateCall(t.Context(), "k", r)
		if err != nil {
			return // a refusal; the client's own tests hold its form
		}
		if c.Highlights == "" || !utf8.ValidString(c.Highlights) {
			t.Errorf("summary %q", c.Highlights)
		}
	})
}
