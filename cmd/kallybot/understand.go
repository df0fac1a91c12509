package main

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/slot"
)

// understandIn is one line of input of the understand command: a message and what settles its meaning. Unknown fields are ignored.
type understandIn struct {
	ID          json.RawMessage `json:"id"`
	Text        string          `json:"text"`
	Lang        string          `json:"lang"`     // empty: found out
	Now         string          `json:"now"`      // RFC 3339; missing: the present moment
	Timezone    string          `json:"timezone"` // IANA name; missing: that of now
	Region      string          `json:"region"`   // missing: the one most people who write the language live in
	ExpectSlot  string          `json:"expect_slot"`
	ExpectSlots []string        `json:"expect_slots"`
}

// understandOut is one line of output.
type understandOut struct {
	ID      json.RawMessage      `json:"id,omitempty"`
	Slots   map[slot.Name]any    `json:"slots"`
	Spans   map[slot.Name][2]int `json:"spans"` // code points
	Intents []nlu.Intent         `json:"intents"`
}

func newUnderstand() *cobra.Command {
	return newLines("understand", "Read messages as JSON lines, write what they say", func() (answerLine, error) {
		reader, err := newReader()
		return func(line string) any { return understandLine(reader, line) }, err
	})
}

// understandLine is the output for one line: a reading, or an error without the line's text.
func understandLine(reader *nlu.Reader, line string) any {
	var in understandIn
	if err := json.Unmarshal([]byte(line), &in); err != nil {
		return lineFault{ID: in.ID, Error: "not a message: " + err.Error()}
	}
	q, err := in.request()
	if err != nil {
		return lineFault{ID: in.ID, Error: err.Error()}
	}
	got := reader.Read(q)
	o := understandOut{ID: in.ID, Slots: map[slot.Name]any{}, Spans: map[slot.Name][2]int{}, Intents: got.Intents}
	if o.Intents == nil {
		o.Intents = []nlu.Intent{}
	}
	for _, f := range got.Facts {
		o.add(f.Slot, f)
	}
	if f, ok := got.Fact(slot.UserPhone); ok && o.Slots[slot.Phone] == nil && o.Slots[slot.Task] == nil {
		o.add(slot.Phone, f) // the only number there is, where nothing else is asked for, although the speaker calls it theirs
	}
	return o
}

// add puts a value in, unless the slot has one. Numbers are numbers, as in the submission.
func (o *understandOut) add(name slot.Name, f nlu.Fact) {
	if f.Value == "" || o.Slots[name] != nil {
		return
	}
	o.Slots[name] = f.Value
	switch name {
	case slot.PartySize, slot.Nights:
		if n, err := strconv.Atoi(f.Value); err == nil {
			o.Slots[name] = n
		}
	case slot.Urgent:
		o.Slots[name] = true
	}
	o.Spans[name] = [2]int{f.Span.Start, f.Span.End}
}

// request is the reader's question. Its errors name the field that cannot be read.
func (in *understandIn) request() (nlu.Request, error) {
	q := nlu.Request{Text: in.Text, Lang: in.Lang, Now: time.Now(), Region: strings.ToUpper(in.Region)}
	if in.Now != "" {
		now, err := time.Parse(time.RFC3339, in.Now)
		if err != nil {
			return q, fmt.Errorf("now is not an RFC 3339 time")
		}
		q.Now = now
	}
	if in.Timezone != "" {
		loc, ok := slot.Location(in.Timezone)
		if !ok {
			return q, fmt.Errorf("timezone is not an IANA name")
		}
		q.Now = q.Now.In(loc)
	}
	if q.Region == "" {
		q.Region = map[string]string{"es": "ES"}[in.Lang]
		if q.Region == "" {
			q.Region = "US"
		}
	}
	if len(in.ExpectSlots) == 0 && in.ExpectSlot != "" {
		in.ExpectSlots = []string{in.ExpectSlot}
	}
	for _, name := range in.ExpectSlots {
		q.Expect = append(q.Expect, slot.Name(name))
	}
	return q, nil
}
