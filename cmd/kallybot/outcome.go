package main

import (
	"encoding/json"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/kallybot/kallybot/conversation/outcome"
)

// outcomeIn is one line of input of the outcome command: a call as the API gives it, with its transcript.
// Unknown fields are ignored.
type outcomeIn struct {
	ID         json.RawMessage `json:"id"`
	Lang       string          `json:"lang"`
	Status     string          `json:"status"`
	Highlights string          `json:"highlights"`
	NextSteps  string          `json:"next_steps"`
	Transcript []outcomeTurn   `json:"transcript"`
	Submission outcomeRequest  `json:"submission"`
	Now        string          `json:"now"` // when the call ended, RFC 3339; anything else: "tomorrow" is not understood
}

type outcomeTurn struct {
	Speaker string `json:"speaker"`
	Content string `json:"content"`
}

// outcomeRequest is the submission as it was sent to the API.
type outcomeRequest struct {
	Category     string   `json:"task_category"`
	Task         string   `json:"task_description"`
	Date         string   `json:"appointment_date"`
	Time         string   `json:"appointment_time"`
	TimeWords    string   `json:"time_preference_text"`
	PartySize    float64  `json:"party_size"`
	CallLanguage string   `json:"call_language"`
	Instructions []string `json:"additional_instructions"`
}

// outcomeOut is one line of output.
type outcomeOut struct {
	ID      json.RawMessage `json:"id,omitempty"`
	Outcome outcome.Level   `json:"outcome"`
	Quote   string          `json:"quote"`
	Changed map[string]any  `json:"changed"`
	Offered bool            `json:"offered"` // changed is an offer that nobody took
	Reason  outcome.Reason  `json:"reason"`
}

// lineFault is the output for a line that cannot be read.
type lineFault struct {
	ID    json.RawMessage `json:"id,omitempty"`
	Error string          `json:"error"`
}

func newOutcome() *cobra.Command {
	return newLines("outcome", "Read call results as JSON lines, write what they mean", func() (answerLine, error) { return judgeLine, nil })
}

// judgeLine is the output for one line: a judgement, or an error without the line's text.
func judgeLine(line string) any {
	var in outcomeIn
	if err := json.Unmarshal([]byte(line), &in); err != nil {
		return lineFault{in.ID, "not a call result: " + err.Error()}
	}
	j := outcome.Judge(in.result())
	o := outcomeOut{ID: in.ID, Outcome: j.Level, Quote: j.Quote, Changed: map[string]any{}, Offered: j.Offered, Reason: j.Reason}
	for field, value := range j.Changed {
		o.Changed[field] = value
		if n, err := strconv.Atoi(value); err == nil && field == outcome.PartySize {
			o.Changed[field] = n // a number, as in the submission
		}
	}
	return o
}

func (in outcomeIn) result() outcome.Result {
	s := in.Submission
	words := append([]string{s.Task, s.TimeWords}, s.Instructions...)
	now, err := time.Parse(time.RFC3339, in.Now)
	if err != nil {
		now = time.Time{}
	}
	r := outcome.Result{
		Status: in.Status, Highlights: in.Highlights, NextSteps: in.NextSteps, Lang: in.Lang, Now: now,
		Asked: outcome.Asked{
			Category: s.Category, Date: s.Date, Time: s.Time, PartySize: int(s.PartySize), Language: s.CallLanguage,
			Task: strings.TrimSpace(strings.Join(words, "\n")),
		},
	}
	for _, t := range in.Transcript {
		r.Transcript = append(r.Transcript, outcome.Line{Speaker: t.Speaker, Text: t.Content})
	}
	return r
}
