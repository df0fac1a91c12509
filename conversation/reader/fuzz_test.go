package reader_test

import (
	"bytes"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/reader"
	"github.com/kallybot/kallybot/conversation/slot"
)

// canned answers every request with one body, without a network.
type canned []byte

func (c canned) RoundTrip(r *http.Request) (*http.Response, error) {
	return &http.Response{
		StatusCode: http.StatusOK, Header: http.Header{"Content-Type": {"application/json"}},
		Body: io.NopCloser(bytes.NewReader(c)), Request: r,
	}, nil
}

// FuzzAnswers reads anything as what the model wrote about any message, and as the answer around it: no panic, and only
// facts that stand in the message, may be sent and were open.
func FuzzAnswers(f *testing.F) {
	for _, content := range []string{
		facts(said{"time", "21:00", "around nine"}, said{"phone", "911", "911 23 01 00"}, said{"date", "2027-03-05", "the day after tomorrow"}),
		facts(said{"user_name", "x", "Ana Ruiz"}, said{"task", "", "see if the four of us"}, said{"urgent", "true", "please"}),
		"```json\n" + facts() + "```", `{"facts":[null,{},{"slot":"date"}]}`, `{"facts":[{"slot":"time","words":"\ud800"}]}`,
		string(completion("")), `{"choices":[{"message":{"content":7}},null]}`, `{"choices":[{"message":[[[]]]}],"usage":"x"}`, "null", "",
	} {
		f.Add(text, content)
		f.Add("İ\u202e ’\xff ǅ 00 34 911\t23 01 00", content)
	}
	f.Fuzz(func(t *testing.T, message, content string) {
		known := nlu.Reading{Facts: []nlu.Fact{{Slot: slot.PartySize, Value: "2", Span: nlu.Span{Start: 3, End: 5}}}}
		for _, body := range [][]byte{completion(content), []byte(content)} {
			r, err := reader.New(reader.Config{
				URL: "http://model.example/v1", Name: "m", Key: secret, Timeout: time.Minute, HTTP: &http.Client{Transport: canned(body)},
			})
			if err != nil {
				t.Fatal(err)
			}
			got, err := r.Read(t.Context(), request(message), known)
			if err != nil && (got != nil || strings.Contains(err.Error(), secret) || len(err.Error()) > 150) {
				t.Errorf("got %v, %v", got, err)
			}
			holds(t, message, got)
		}
	})
}

// holds is what is promised of every fact.
func holds(t *testing.T, message string, got []nlu.Fact) {
	t.Helper()
	seen := map[slot.Name]bool{slot.PartySize: true}
	length, last := utf8.RuneCountInString(message), 0
	for _, f := range got {
		if f.Span.Start < last || f.Span.End <= f.Span.Start || f.Span.End > length {
			t.Errorf("span %v after %d in %d code points", f.Span, last, length)
		}
		last = f.Span.Start
		if seen[f.Slot] || f.Value == "" || f.Fault != nil {
			t.Errorf("fact %+v, seen %v", f, seen)
		}
		seen[f.Slot] = true
		if fault := slot.Check(f.Slot, f.Value, wednesday); fault != nil {
			t.Errorf("%v for %q", fault, f.Value)
		}
		if f.Value != slot.Clean(f.Value, 1000) {
			t.Errorf("%s is not clean: %q", f.Slot, f.Value)
		}
	}
}
