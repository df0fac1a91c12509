package main

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestOutcomeLines(t *testing.T) {
	t.Parallel()
	const table = `"submission":{"task_category":"restaurant","task_description":"Book a table","appointment_date":"2026-12-12","appointment_time":"20:00","party_size":4}`
	for _, tt := range []struct{ name, in, want string }{
		{
			"confirmed by the transcript",
			`{"id":"a","lang":"en","status":"success","highlights":"","transcript":[{"speaker":"AI","content":"A table for four on Saturday at eight, please."},{"speaker":"HUMAN","content":"That's booked for you."}],` + table + `}`,
			`{"id":"a","outcome":"confirmed","quote":"That's booked for you.","changed":{},"offered":false,"reason":"agreed"}`,
		},
		{
			"offered",
			`{"id":"b","status":"success","highlights":"No table at 8. They offered 21:30.",` + table + `}`,
			`{"id":"b","outcome":"not_confirmed","quote":"","changed":{"time":"21:30"},"offered":true,"reason":"alternative"}`,
		},
		{
			"party size is a number",
			`{"id":"c","status":"success","highlights":"Table booked for 2 people on Saturday at 20:00.",` + table + `}`,
			`{"id":"c","outcome":"unclear","quote":"","changed":{"party_size":2},"offered":false,"reason":"other_values"}`,
		},
		{
			"unknown fields and marks of markup",
			`{"id":"d","status":"success","highlights":"They said \"see you on Saturday <3\". Table booked.","more":[1],` + table + `}`,
			`{"id":"d","outcome":"confirmed","quote":"see you on Saturday <3","changed":{},"offered":false,"reason":"agreed"}`,
		},
		{
			"the time preference allows another time",
			`{"id":"e","status":"success","highlights":"Table booked for 20:30.","submission":{"task_category":"restaurant","task_description":"Book a table","appointment_time":"20:00","time_preference_text":"or 20:30"}}`,
			`{"id":"e","outcome":"confirmed","quote":"","changed":{"time":"20:30"},"offered":false,"reason":"agreed"}`,
		},
		{
			"now settles tomorrow",
			`{"id":"f","status":"success","now":"2026-12-11T18:00:00Z","highlights":"Table booked for tomorrow at 20:00.",` + table + `}`,
			`{"id":"f","outcome":"confirmed","quote":"","changed":{},"offered":false,"reason":"agreed"}`,
		},
		{"a number as id, an odd now", `{"id":7,"status":"busy","now":"yesterday"}`, `{"id":7,"outcome":"not_confirmed","quote":"","changed":{},"offered":false,"reason":"busy"}`},
		{"nothing", "", ""},
		{"empty lines", "\n \n", ""},
		{"an empty object", "{}", `{"outcome":"unclear","quote":"","changed":{},"offered":false,"reason":"unknown_status"}`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			var out strings.Builder
			if err := answerLines(strings.NewReader(tt.in), &out, judgeLine); err != nil {
				t.Fatal(err)
			}
			if got := strings.TrimSpace(out.String()); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

func TestOutcomeBrokenLineGivesAnErrorAndTheNextIsRead(t *testing.T) {
	t.Parallel()
	var out strings.Builder
	in := "secret words\n[1]\n{\"id\":\"w\",\"status\":7}\n{\"id\":\"x\",\"status\":\"busy\"}"
	if err := answerLines(strings.NewReader(in), &out, judgeLine); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	if len(lines) != 4 {
		t.Fatalf("%d lines, want 4: %s", len(lines), out.String())
	}
	for _, l := range lines[:3] {
		if !strings.Contains(l, `"error":`) || strings.Contains(l, "secret words") {
			t.Errorf("broken line gave %s", l)
		}
	}
	if want := `"outcome":"not_confirmed"`; !strings.Contains(lines[3], want) {
		t.Errorf("last line %s, want %s", lines[3], want)
	}
}

func TestOutcomeLinesAnswersALongLine(t *testing.T) {
	t.Parallel()
	var out strings.Builder
	in := `{"id":"long","status":"success","highlights":"` + strings.Repeat("We talked. ", 10_000) + `"}` + "\n"
	if err := answerLines(strings.NewReader(in), &out, judgeLine); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(out.String(), `"id":"long","outcome":"unclear"`) {
		t.Errorf("got %.200s", out.String())
	}
}

// failing fails every read and write.
type failing struct{}

var errBroken = errors.New("broken pipe")

func (failing) Read([]byte) (int, error)  { return 0, errBroken }
func (failing) Write([]byte) (int, error) { return 0, errBroken }

func TestOutcomeLinesReportsBrokenPipes(t *testing.T) {
	t.Parallel()
	if err := answerLines(failing{}, io.Discard, judgeLine); !errors.Is(err, errBroken) {
		t.Errorf("reading: %v", err)
	}
	if err := answerLines(strings.NewReader("{}\n"), failing{}, judgeLine); !errors.Is(err, errBroken) {
		t.Errorf("writing: %v", err)
	}
}

func TestOutcomeLinesReadsTheLabelledOutcomes(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("../../conversation/outcome/testdata/outcomes/*_tables.jsonl")
	if err != nil || len(files) == 0 {
		t.Fatalf("%d files, error %v", len(files), err)
	}
	for _, name := range files {
		in, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		var out strings.Builder
		if err := answerLines(strings.NewReader(string(in)), &out, judgeLine); err != nil {
			t.Fatal(err)
		}
		if got, want := strings.Count(out.String(), `"outcome":`), strings.Count(string(in), "\n"); got != want {
			t.Errorf("%s: %d judgements, want %d", filepath.Base(name), got, want)
		}
	}
}
