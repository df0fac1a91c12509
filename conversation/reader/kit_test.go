package reader_test

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/reader"
	"github.com/kallybot/kallybot/conversation/slot"
)

// secret is planted as the key: no error may hold it.
const secret = "sk-planted-0123456789"

// text is a message whose facts are spread over many words.
const text = "Could somebody ring the Blue Door on 911 23 01 00 and see if the four of us, under Ana Ruiz, can eat there the day after tomorrow around nine? Terrace please"

// wednesday is when messages are written.
var wednesday = time.Date(2027, time.March, 3, 10, 30, 0, 0, time.FixedZone("Europe/Madrid", 3600))

func request(text string) nlu.Request {
	return nlu.Request{Text: text, Now: wednesday, Region: "ES", Expect: []slot.Name{slot.Date}}
}

// said is a fact as the model writes it.
type said struct {
	Slot  string `json:"slot"`
	Value string `json:"value"`
	Words string `json:"words"`
}

// facts is what a model writes that follows its instruction.
func facts(all ...said) string {
	if all == nil {
		all = []said{}
	}
	b, err := json.Marshal(map[string]any{"facts": all})
	if err != nil {
		panic(err)
	}
	return string(b)
}

// completion is an answer of the API around what the model wrote.
func completion(content string) []byte {
	b, err := json.Marshal(map[string]any{
		"id": "c1", "object": "chat.completion", "created": 1, "model": "m",
		"choices": []any{map[string]any{"index": 0, "finish_reason": "stop", "message": map[string]any{"role": "assistant", "content": content}}},
	})
	if err != nil {
		panic(err)
	}
	return b
}

// answer is a handler that always gives one status, type and body.
func answer(status int, kind string, body []byte) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", kind)
		w.WriteHeader(status)
		_, _ = w.Write(body)
	}
}

// writes is a handler behind which the model writes content.
func writes(content string) http.HandlerFunc {
	return answer(http.StatusOK, "application/json", completion(content))
}

// open is a Reader of a server on loopback.
func open(t *testing.T, h http.HandlerFunc, change ...func(*reader.Config)) *reader.Reader {
	t.Helper()
	s := httptest.NewServer(h)
	t.Cleanup(s.Close)
	// A minute is never reached: no test depends on how fast the machine is.
	cfg := reader.Config{URL: s.URL + "/v1", Name: "small", Key: secret, Timeout: time.Minute, HTTP: s.Client()}
	for _, f := range change {
		f(&cfg)
	}
	r, err := reader.New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// sent is a request as the server sees it.
type sent struct {
	Path, Authorization string
	Body                struct {
		Model       string   `json:"model"`
		Temperature *float64 `json:"temperature"`
		Messages    []struct{ Role, Content string }
		Format      *struct {
			Type   string `json:"type"`
			Schema struct {
				Name   string         `json:"name"`
				Strict bool           `json:"strict"`
				Schema map[string]any `json:"schema"`
			} `json:"json_schema"`
		} `json:"response_format"`
	}
}

// form is the response format asked for, empty for none.
func (s sent) form() string {
	if s.Body.Format == nil {
		return ""
	}
	return s.Body.Format.Type
}

// listening keeps every request before it is answered. Requests of one Reader come one after the other.
func listening(t *testing.T, all *[]sent, next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		s := sent{Path: r.URL.Path, Authorization: r.Header.Get("Authorization")}
		b, err := io.ReadAll(r.Body)
		if err == nil {
			err = json.Unmarshal(b, &s.Body)
		}
		if err != nil {
			t.Errorf("request: %v", err)
		}
		*all = append(*all, s)
		next(w, r)
	}
}

// values are facts as slot=value, in their order.
func values(facts []nlu.Fact) []string {
	all := []string{}
	for _, f := range facts {
		all = append(all, string(f.Slot)+"="+f.Value)
	}
	return all
}

func same(t *testing.T, got []nlu.Fact, want ...string) {
	t.Helper()
	if want == nil {
		want = []string{}
	}
	if !slices.Equal(values(got), want) {
		t.Errorf("got %q, want %q", values(got), want)
	}
}

// tee gives a request a copy of its body and returns the other copy.
func tee(t *testing.T, r *http.Request) io.ReadCloser {
	t.Helper()
	b, err := io.ReadAll(r.Body)
	if err != nil {
		t.Errorf("request: %v", err)
	}
	r.Body = io.NopCloser(bytes.NewReader(b))
	return io.NopCloser(bytes.NewReader(b))
}

// clean holds an error against what may not be in a log: the key, the message, a number, and anything else of that length.
func clean(t *testing.T, err error) {
	t.Helper()
	if err == nil {
		return
	}
	for _, leak := range []string{secret, text, "Blue Door", "911", "Ana"} {
		if strings.Contains(err.Error(), leak) {
			t.Errorf("error holds %q: %s", leak, err)
		}
	}
	if len(err.Error()) > 150 {
		t.Errorf("error is long: %s", err)
	}
}
