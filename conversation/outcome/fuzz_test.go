package outcome

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

// FuzzJudge looks for panics, quotes that nobody said, and confirmations without the called party.
func FuzzJudge(f *testing.F) {
	for i, l := range readLabelled(f) {
		if i%(10*oneIn) != 0 {
			continue
		}
		turns := ""
		for _, t := range l.Transcript {
			turns += t.Speaker + ": " + t.Content + "\n"
		}
		f.Add(l.Status, l.Highlights, l.NextSteps, turns, l.Submission.Task, l.Submission.Date, l.Submission.Time, l.Submission.Party)
	}
	f.Add("success", "\xff\u200b.", "...", "HUMAN", "99:99", "2026-02-31", "24:00", -1)
	f.Fuzz(func(t *testing.T, status, highlights, next, turns, task, date, clock string, party int) {
		r := Result{Status: status, Highlights: highlights, NextSteps: next, Asked: Asked{Task: task, Date: date, Time: clock, PartySize: party}}
		r.Now = time.Date(2026, 12, 10, 12, 0, 0, 0, time.UTC)
		theirWords := clean(highlights)
		for l := range strings.SplitSeq(turns, "\n") {
			who, words, _ := strings.Cut(l, ": ")
			r.Transcript = append(r.Transcript, Line{who, words})
			if who != "AI" {
				theirWords += "\n" + clean(words)
			}
		}
		j := Judge(r)
		if levels[j.Reason] == "" || !utf8.ValidString(j.Quote) {
			t.Errorf("reason %q, quote %q", j.Reason, j.Quote)
		}
		if !strings.Contains(theirWords, j.Quote) {
			t.Errorf("quote %q was said by nobody", j.Quote)
		}
		if _, ended := endings[status]; ended && j.Level == Confirmed {
			t.Errorf("confirmed with status %q", status)
		}
		for field, value := range j.Changed {
			checkChanged(t, field, value)
		}
		silent := r
		silent.Highlights, silent.NextSteps = "", ""
		silent.Transcript = asOurs(r.Transcript)
		if got := Judge(silent); got.Level == Confirmed {
			t.Errorf("confirmed by our own voice: %+v", got)
		}
	})
}

// asOurs is the lines with every speaker made our own caller.
func asOurs(lines []Line) []Line {
	var out []Line
	for _, l := range lines {
		out = append(out, Line{"AI", l.Text})
	}
	return out
}

func checkChanged(t *testing.T, field, value string) {
	t.Helper()
	layouts := map[string]string{Date: time.DateOnly, Time: "15:04"}
	if layout, ok := layouts[field]; ok {
		if _, err := time.Parse(layout, value); err != nil {
			t.Errorf("changed %s = %q: %v", field, value, err)
		}
		return
	}
	if field != PartySize && field != Price || value == "" {
		t.Errorf("changed %s = %q", field, value)
	}
}

// FuzzClean checks that cleaning is stable and that sentences are cut out of the text as they stand.
func FuzzClean(f *testing.F) {
	for _, seed := range []string{"A.  B\tC\n\nD!", "at 9 p.m. sharp", "Dr. Ruiz. Sí", "\u200b\x00x", strings.Repeat("word ", 400)} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got := clean(text)
		if again := clean(got); again != got {
			t.Errorf("clean(%q) = %q, then %q", text, got, again)
		}
		for _, s := range sentences(got) {
			if !strings.Contains(got, s.text) {
				t.Errorf("sentence %q is not in %q", s.text, got)
			}
		}
	})
}
