package slack

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/slack-go/slack/socketmode"

	"github.com/kallybot/kallybot/bots/adaptertest"
	"github.com/kallybot/kallybot/conversation/chat"
)

// canned is a Slack without a network that answers every request alike, and notes the hosts that were asked.
type canned struct {
	status int
	header string // the value of each header that is read
	body   []byte

	mu    sync.Mutex
	hosts map[string]bool
}

func (c *canned) RoundTrip(r *http.Request) (*http.Response, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.hosts == nil {
		c.hosts = map[string]bool{}
	}
	c.hosts[r.URL.Host] = true
	h := http.Header{"Content-Type": {"application/json"}, "Retry-After": {c.header}, scopesHeader: {c.header}}
	return &http.Response{StatusCode: c.status, Header: h, Body: io.NopCloser(bytes.NewReader(c.body)), Request: r}, nil
}

// fuzzSecret is part of every secret.
const fuzzSecret = "canary-9f2c"

// began is the moment at which everything happens.
var began = time.Date(2026, 11, 20, 17, 0, 0, 0, time.UTC)

// listening is an adapter that listens, and everything around it.
type listening struct {
	*Adapter
	in   *intake
	ear  *adaptertest.Ear
	log  *adaptertest.Log
	kept *aside
	far  *canned
}

// listen makes an adapter that listens as if Run ran, without a network, until end.
func listen(t *testing.T, answer chat.Answer) (l listening, end func()) {
	t.Helper()
	l = listening{
		ear: &adaptertest.Ear{Answer: answer, Shows: chat.Form{Title: "A call"}}, log: &adaptertest.Log{}, kept: &aside{},
		far: &canned{status: http.StatusOK, body: []byte(`{"ok":false,"error":"expired_trigger_id"}`)},
	}
	var err error
	l.Adapter, err = New(Config{
		BotToken: "xoxb-" + fuzzSecret, SigningSecret: fuzzSecret, Commands: []string{"help"}, SetAside: l.kept.set, Log: l.log.Logger(),
		Client: &http.Client{Transport: l.far}, Now: func() time.Time { return began }, After: adaptertest.Quick,
	})
	if err != nil {
		t.Fatal(err)
	}
	l.self.Store(&identity{team: "T1", user: "UBOT"})
	ctx, cancel := context.WithCancel(t.Context())
	l.in = newIntake(ctx, ctx, l.Adapter, l.ear)
	l.taking.Store(l.in)
	return l, func() {
		l.taking.Store(nil)
		l.in.lanes.Close()
		cancel()
	}
}

// wellHeard holds what every message that is handed on has, and that no secret is in the log.
func (l listening) wellHeard(t *testing.T) {
	t.Helper()
	for _, m := range append(l.ear.Heard(), l.ear.Asked()...) {
		if m.ID == "" || m.From.ID == "" || m.At.Platform != Platform {
			t.Errorf("incomplete message %+v", m)
		}
		if _, err := json.Marshal(m); err != nil {
			t.Errorf("a message that cannot be kept: %v", err)
		}
	}
	if strings.Contains(l.log.String(), fuzzSecret) {
		t.Error("the log holds a secret")
	}
}

// requests are bodies of requests as Slack makes them, by path.
var requests = map[string][]string{
	eventsPath: {
		`{"type":"url_verification","challenge":"abc"}`, `{"type":"url_verification","challenge":7}`, "", "{", "[]", "null", `{"type":"event_callback"}`,
		wrapped(`{"type":"message","channel":"D1","channel_type":"im","user":"U1","text":"hello","ts":"1.1"}`, ""),
		wrapped(`{"type":"app_mention","channel":"C1","user":"U1","text":"<@UBOT> help","ts":"1.1"}`, `,"is_ext_shared_channel":true`),
		wrapped(`{"type":"tokens_revoked","tokens":{"bot":["UBOT"]}}`, ""), wrapped(`{"type":"message","text":["x"]}`, ""),
		wrapped(`{"type":"app_home_opened","user":"U1","channel":"D1","tab":"home"}`, ""),
	},
	commandsPath: {
		"team_id=T1&user_id=U1&channel_id=C1&text=help&trigger_id=1.1&response_url=https%3A%2F%2Fhooks.slack.com%2Fx", "text=%zz", "a;b=c",
		"team_id=T1&user_id=U1&channel_id=D1&text=&trigger_id=1.1", "team_id=T1&user_id=U1&text=form+four+of+us&trigger_id=1.1",
	},
	interactionsPath: {
		"payload=" + url.QueryEscape(`{"type":"block_actions",`+acting+`,"response_url":"https://hooks.slack.com/x","channel":{"id":"C1"},"container":{"message_ts":"1.1"},"actions":[{"action_id":"b","value":"a:1:call"}]}`),
		"payload=" + url.QueryEscape(`{"type":"view_submission",`+acting+`,"view":{"callback_id":"form","private_metadata":"{\"form\":\"1\",\"at\":{}}","state":{"values":{"time":{"x":{"value":"9"}}}}}}`),
		"payload=" + url.QueryEscape(`{"type":"message_action",`+acting+`,"callback_id":"call_this_number","message":{"text":"+1 212"}}`),
		"payload=" + url.QueryEscape(`{"type":"shortcut",`+acting+`,"callback_id":"new_call"}`), "payload=%7B", "payload", "",
	},
}

// signed is a POST of a body that a secret signs.
func signed(secret, path string, body []byte) *http.Request {
	r := httptest.NewRequest(http.MethodPost, path, bytes.NewReader(body))
	stamp := strconv.FormatInt(began.Unix(), 10)
	h := hmac.New(sha256.New, []byte(secret))
	_, _ = io.WriteString(h, "v0:"+stamp+":"+string(body))
	r.Header.Set("X-Slack-Request-Timestamp", stamp)
	r.Header.Set("X-Slack-Signature", "v0="+hex.EncodeToString(h.Sum(nil)))
	return r
}

// FuzzRequest signs any body as Slack does, for each path that Slack delivers to: it is acknowledged, handed on at most once, and
// answered with JSON if at all. The same body signed by somebody else is refused, and so is the request when it comes again.
func FuzzRequest(f *testing.F) {
	for path, bodies := range requests {
		for _, b := range bodies {
			f.Add(path, []byte(b), "not now")
		}
	}
	f.Fuzz(func(t *testing.T, path string, body []byte, toast string) {
		l, end := listen(t, chat.Answer{Toast: toast, Errors: map[string]string{"time": toast}})
		handler, ok := l.Routes()[path]
		if !ok || len(body) > maxRequest {
			end()
			return
		}
		post := func(secret string) *httptest.ResponseRecorder {
			w := httptest.NewRecorder()
			handler.ServeHTTP(w, signed(secret, path, body))
			return w
		}
		if w := post("guess"); w.Code != http.StatusUnauthorized || len(l.ear.Heard()) > 0 {
			t.Errorf("a forgery is answered %d, %d heard", w.Code, len(l.ear.Heard()))
		}
		w, again := post(fuzzSecret), post(fuzzSecret)
		end()
		if w.Code != http.StatusOK || again.Code != http.StatusUnauthorized {
			t.Errorf("answered %d, and %d the second time", w.Code, again.Code)
		}
		if w.Header().Get("Content-Type") == "application/json; charset=utf-8" && !json.Valid(w.Body.Bytes()) {
			t.Errorf("answered with %q", w.Body)
		}
		if n, m := len(l.ear.Heard()), l.Health().SetAside; n > 1 || n > 0 && m > 0 {
			t.Errorf("%d heard, %d set aside", n, m)
		}
		l.wellHeard(t)
	})
}

// FuzzFrame gives the socket any frame that the library cannot decode: it is handed on or set aside, and the socket goes on.
func FuzzFrame(f *testing.F) {
	for _, bodies := range requests {
		for _, b := range bodies {
			f.Add([]byte(b))
		}
	}
	for _, k := range []string{"events_api", "slash_commands", "interactive", "hello", "weather_report"} {
		f.Add([]byte(frame(k, `{"team_id":"T1","user_id":"U1","text":"help","trigger_id":"1.1","is_enterprise_install":"perhaps"}`)("e1")))
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		l, end := listen(t, chat.Answer{})
		ctx, gone := context.WithCancel(t.Context())
		gone() // so that no acknowledgement waits for a connection
		c := &socket{a: l.Adapter, in: l.in, ctx: ctx, client: socketmode.New(l.open("xoxb-1"))}
		if err := c.take(socketmode.Event{Type: socketmode.EventTypeErrorBadMessage, Data: &socketmode.ErrorBadMessage{Message: raw}}); err != nil {
			t.Errorf("the socket ends with %v", err)
		}
		end()
		if n, m := len(l.ear.Heard()), l.Health().SetAside; n > 1 || n > 0 && m > 0 || !strings.Contains(string(raw), l.kept.all()) {
			t.Errorf("%d heard, %d set aside: %q", n, m, l.kept.all())
		}
		l.wellHeard(t)
	})
}

// FuzzAnswers reads anything as Slack's answer to everything: errors are short, one line, and hold neither a secret nor what the
// answer quotes; a wait that is asked for ends within a day.
func FuzzAnswers(f *testing.F) {
	for _, body := range []string{
		`{"ok":true,"channel":"C1","ts":"1.1","user_id":"U1","team":"x","team_id":"T1"}`, `{"ok":true,"channel":{"id":"D1"}}`, `{"ok":false,"error":"channel_not_found"}`,
		`{"ok":false,"error":"ratelimited"}`, `{"ok":false,"error":"invalid_blocks","response_metadata":{"messages":["x"]}}`, `{"ok":false,"error":"a\nb"}`,
		`{"ok":true,"url":"wss://x"}`, `{"ok":true,"user":{"profile":{"real_name":"Ana"},"tz":"Europe/Madrid","locale":"es-ES"}}`,
		`{"ok":"yes"}`, `{"channel":7}`, "null", "[]", "<html>", "",
	} {
		for status, header := range map[int]string{200: "", 429: "30", 500: "-1", 404: "soon", 301: "99999999999999999999"} {
			f.Add(status, header, []byte(body))
		}
	}
	f.Fuzz(func(t *testing.T, status int, header string, body []byte) {
		if status < 200 || status > 599 {
			return
		}
		a, err := New(Config{
			BotToken: "xoxb-" + fuzzSecret, AppToken: "xapp-" + fuzzSecret, Now: func() time.Time { return began }, After: atOnce,
			Client: &http.Client{Transport: &canned{status: status, header: header, body: body}},
		})
		if err != nil {
			t.Fatal(err)
		}
		ctx, cancel := context.WithTimeout(t.Context(), patience)
		defer cancel()
		to := chat.Address{Platform: Platform, Team: "T1", Chat: "U1", Private: true}
		for name, ask := range map[string]func() error{
			"post": func() error { _, err := a.Send(ctx, to, chat.Reply{Text: "hello"}, ""); return err },
			"edit": func() error { _, err := a.Send(ctx, to, chat.Reply{Text: "hello"}, "D1/1.1"); return err },
			"file": func() error {
				_, err := a.Send(ctx, to, chat.Reply{Text: "a", Files: []chat.File{{Name: "a.txt", Data: []byte("a")}}}, "")
				return err
			},
			"home":    func() error { _, err := a.Send(ctx, to, chat.Reply{Text: "hello", Home: true}, ""); return err },
			"look":    func() error { _, err := a.Inspect(ctx); return err },
			"profile": func() error { _, err := a.Profile(ctx, to, chat.Person{ID: "U1"}); return err },
		} {
			err := ask()
			if err == nil {
				continue
			}
			if said := err.Error(); strings.Contains(said, fuzzSecret) || strings.ContainsAny(said, "\r\n") || len(said) > 400 {
				t.Errorf("%s: %q", name, said)
			}
			var wait *chat.RetryError
			if errors.As(err, &wait) && (wait.After <= 0 || wait.After > 24*time.Hour) {
				t.Errorf("%s waits %s", name, wait.After)
			}
		}
	})
}

// atOnce is time.After without the wait.
func atOnce(time.Duration) <-chan time.Time {
	c := make(chan time.Time, 1)
	c <- time.Time{}
	return c
}
