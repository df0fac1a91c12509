package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strings"
	"testing"

	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// TestLongTranscriptIsADocument has the far side tell a long conversation.
func TestLongTranscriptIsADocument(t *testing.T) {
	t.Parallel()
	w := newWorld(t, sandbox.Config{})
	w.far = w.talkative()
	s := w.serve(w.configure("", "open: true, calls_per_number_per_hour: 0", ""))
	words := map[string]struct{ button, title string }{"en": {"Transcript", "What was said, Bella Italia:"}, "es-MX": {"Transcripción", "Lo que se dijo, Casa Pepe:"}}
	people := []*talker{w.talker(7, "John", "en"), w.talker(8, "Ana", "es-MX")}
	together(t, people, func(p *talker, i int) {
		o, x := offered[i], words[p.who.Lang]
		card := p.asks(o.all, o.phrases.card)
		p.presses(card, o.call, o.begun)
		result := p.waits("the result", hasButton(x.button))
		p.presses(result, x.button, "")
		m := p.sees(result.ID, x.title)
		if p.err != nil {
			return
		}
		if m.File == nil || m.File.Name != "transcript.txt" || !strings.Contains(string(m.File.Data), "sentence 299") || strings.Contains(m.Text, "sentence") {
			p.fail("the transcript is no document")
		}
	})
	s.stop()
	w.clean()
}

// talkative stands before the API and makes every transcript long; what it holds of markup must stay text.
func (w *world) talkative() string {
	to, err := url.Parse(w.far)
	if err != nil {
		w.t.Fatal(err)
	}
	p := httptest.NewServer(&httputil.ReverseProxy{
		Rewrite: func(r *httputil.ProxyRequest) { r.SetURL(to) },
		ModifyResponse: func(r *http.Response) error {
			if !strings.HasSuffix(r.Request.URL.Path, "/transcript") || r.StatusCode != http.StatusOK {
				return nil
			}
			var said []map[string]string
			for i := range 300 {
				said = append(said, map[string]string{"speaker": "HUMAN", "content": fmt.Sprintf("<b>sentence %d</b> & more 😀", i)})
			}
			body, err := json.Marshal(map[string]any{"entries": said})
			if err != nil {
				return err
			}
			r.Body, r.ContentLength = io.NopCloser(bytes.NewReader(body)), int64(len(body))
			r.Header.Set("Content-Length", fmt.Sprint(len(body)))
			return nil
		},
	})
	w.t.Cleanup(p.Close)
	return p.URL
}

// TestBrokenUpdateIsSetAsideByTheService sends what no version of Telegram sends; the chat goes on, and a restart does not
// meet it again.
func TestBrokenUpdateIsSetAsideByTheService(t *testing.T) {
	t.Parallel()
	for by, hook := range transports {
		t.Run(by, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, sandbox.Config{})
			filled, g := w.gate(hook)
			file := w.configure(filled, "open: true", "")
			s := w.serve(file)
			g.lead(s)
			ana := w.talker(7, "Ana", "en")
			ana.asks("/start", "I make phone calls")
			w.telegram.Deliver(7, func(id int64) string {
				return fmt.Sprintf(`{"update_id":%d,"message":{"message_id":"canary of the words","chat":7}}`, id)
			})
			ana.asks(english.thanks, english.welcome)
			s.logs("telegram update cannot be read and is set aside")
			w.until("all is confirmed", func() bool { return w.telegram.Pending() == 0 })
			s.stop()
			checkLog(t, s.errs.String())
			s = w.serve(file)
			g.lead(s)
			ana.asks("/pending", "Nothing is open.")
			if strings.Contains(s.errs.String(), "set aside") {
				t.Error("the update comes again")
			}
			s.stop()
			if ana.err != nil {
				t.Fatal(ana.err)
			}
			w.clean()
		})
	}
}

// TestStopLeavesNothingToConfirm stops the service right after an answer: Telegram knows what is kept, also while the
// program waits for the next update.
func TestStopLeavesNothingToConfirm(t *testing.T) {
	t.Parallel()
	w := newWorld(t, sandbox.Config{})
	s := w.serve(w.configure("", "open: true", ""))
	ana := w.talker(7, "Ana", "en")
	ana.asks("/start", "I make phone calls")
	s.stops()
	if n := w.telegram.Pending(); n != 0 || ana.err != nil {
		t.Errorf("%d updates are not confirmed, error %v", n, ana.err)
	}
	w.clean()
}

// TestMenusTellWhatTheBotDoes reads what the service told Telegram of itself: for each kind of chat and language, with every
// command answered.
func TestMenusTellWhatTheBotDoes(t *testing.T) {
	t.Parallel()
	w := newWorld(t, sandbox.Config{})
	s := w.serve(w.configure("", "open: true", ""))
	w.until("the last is told", func() bool { return w.telegram.Profile("setMyShortDescription es") != "" })
	type command struct{ Command, Description string }
	told := func(key string) (all []command) {
		if err := json.Unmarshal([]byte(w.telegram.Profile(strings.TrimSpace(key))), &all); err != nil {
			t.Fatalf("%s: %v", key, err)
		}
		return all
	}
	names := map[string]bool{}
	for _, lang := range []string{"", "en", "es"} {
		for _, scope := range []string{"default", "all_private_chats", "all_group_chats", "all_chat_administrators"} {
			all := told("setMyCommands " + scope + " " + lang)
			for i, c := range all {
				names[c.Command] = true
				other := told("setMyCommands " + scope + " es")[i]
				if c.Command != other.Command || lang != "es" && c.Description == other.Description {
					t.Errorf("%s in %q: %v, in Spanish %v", scope, lang, c, other)
				}
			}
			if private := scope == "default" || scope == "all_private_chats"; private != (len(all) > 6) || len(all) == 0 {
				t.Errorf("%s has %d commands", scope, len(all))
			}
		}
		for _, method := range []string{"setMyDescription", "setMyShortDescription"} {
			if w.telegram.Profile(strings.TrimSpace(method+" "+lang)) == "" {
				t.Errorf("%s is not told in %q", method, lang)
			}
		}
	}
	ana := w.talker(7, "Ana", "en")
	for name := range names {
		if m := ana.asks("/"+name, ""); strings.Contains(m.Text, "no command") {
			t.Errorf("/%s is on the menu and does nothing", name)
		}
	}
	if ana.err != nil {
		t.Fatal(ana.err)
	}
	s.stop()
	w.clean()
}
