package main

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
)

// FuzzLines gives anything to the commands that read JSON lines: each line that is not empty has one line of JSON as its answer.
func FuzzLines(f *testing.F) {
	reader, err := newReader()
	if err != nil {
		f.Fatal(err)
	}
	for _, seed := range []string{
		`{"id":"a","text":"table for 4 tomorrow at 8","lang":"en","now":"2026-01-07T15:00:00Z","timezone":"Asia/Tokyo","expect_slots":["party_size"]}`,
		`{"id":1,"lang":"es","status":"success","highlights":"Reservado.","transcript":[{"speaker":"HUMAN","content":"a las nueve"}],"submission":{"appointment_time":"21:00","party_size":"4"}}`,
		"\n\n{}\nnull\n[]", `{"now":"9999-12-31T23:59:59-23:59","text":"tomorrow"}`, `{"region":"\u0000","text":"\ud800"}`, "\xff",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, in string) {
		want := 0
		for line := range strings.SplitSeq(in, "\n") {
			if strings.TrimSpace(line) != "" {
				want++
			}
		}
		for name, answer := range map[string]answerLine{
			"understand": func(line string) any { return understandLine(reader, line) },
			"outcome":    judgeLine,
		} {
			var out bytes.Buffer
			if err := answerLines(strings.NewReader(in), &out, answer); err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			lines := strings.Split(strings.TrimSuffix(out.String(), "\n"), "\n")
			if got := strings.Count(out.String(), "\n"); got != want {
				t.Fatalf("%s: %d answers to %d lines", name, got, want)
			}
			for _, l := range lines[:want] {
				if !json.Valid([]byte(l)) {
					t.Fatalf("%s: answered %q", name, l)
				}
			}
		}
	})
}
