package telegram

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/bots/adaptertest"
	"github.com/kallybot/kallybot/bots/telegram/telegramtest"
	"github.com/kallybot/kallybot/conversation/chat"
)

const canary = "4711:canary-AAF0_secret"

// bench is a bot and the Telegram that it lives in.
type bench struct {
	t       testing.TB
	tg      *telegramtest.Server
	adapter *Adapter
	ana     *telegramtest.Person
	home    *telegramtest.Chat
	log     *adaptertest.Log
}

// open makes a bot for c, whose Token, APIURL and Log it sets. At the end the server must have seen no violation, and the
// log no secret.
func open(t testing.TB, c Config) *bench {
	t.Helper()
	b := &bench{t: t, tg: telegramtest.New(canary), log: &adaptertest.Log{}}
	c.Token, c.APIURL, c.Log = canary, b.tg.URL(), b.log.Logger()
	if c.Client == nil {
		c.Client = b.tg.Client()
	}
	if c.After == nil {
		c.After = adaptertest.Quick
	}
	var err error
	if b.adapter, err = New(c); err != nil {
		t.Fatal(err)
	}
	b.adapter.answerFor, b.adapter.confirmFor = patience, patience // a slow machine is no outage of Telegram
	b.ana = b.tg.Person(7, "Ana", "es-MX")
	b.home = b.ana.Private()
	t.Cleanup(func() {
		b.tg.Close()
		for _, v := range b.tg.Violations() {
			t.Error("violation:", v)
		}
		if strings.Contains(b.log.String(), "canary") {
			t.Error("the log holds the token")
		}
	})
	return b
}

// openWebhook is open with the adapter's routes on a server of their own.
func openWebhook(t testing.TB) *bench {
	t.Helper()
	var b *bench
	front := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		b.adapter.Routes()["/telegram"].ServeHTTP(w, r)
	}))
	b = open(t, Config{Webhook: Webhook{URL: front.URL + "/telegram", Secret: "hush"}})
	t.Cleanup(front.Close)
	return b
}

func (b *bench) Adapter() chat.Adapter { return b.adapter }
func (b *bench) Home() chat.Address {
	return chat.Address{Platform: Platform, Chat: "7", Private: true}
}
func (b *bench) Secrets() []string { return []string{canary, "canary"} }
func (b *bench) Acknowledged() int { return b.tg.Confirmed() }

func (b *bench) Say(text string) error {
	b.ana.Say(b.home, text)
	return nil
}

func (b *bench) Press(ref chat.Ref, choice int) error {
	_, id, _ := locate(ref)
	_, err := b.ana.Press(b.home, id, choice)
	return err
}

func (b *bench) Delete(ref chat.Ref) error {
	_, id, _ := locate(ref)
	b.home.Delete(id)
	return nil
}

func (b *bench) Fail(f adaptertest.Failure) bool {
	x := telegramtest.Fault{Method: "sendMessage", Status: http.StatusBadGateway, HTML: true}
	switch {
	case f.Gone:
		x = telegramtest.Fault{Method: "sendMessage", Status: http.StatusForbidden, Error: "Forbidden: bot was blocked by the user"}
	case f.After > 0:
		x = telegramtest.Fault{Method: "sendMessage", Status: http.StatusTooManyRequests,
			Error: "Too Many Requests: retry after 17", RetryAfter: int(f.After / time.Second)}
	}
	b.tg.Fail(x)
	return true
}

// ours are the looks that the adapter gives; any other was made by somebody's text.
var ours = map[string]bool{"bold": true, "italic": true}

func (b *bench) Shown() []adaptertest.Shown {
	var out []adaptertest.Shown
	for _, m := range b.home.Shown() {
		s := adaptertest.Shown{Text: m.Text + "\n" + m.Hint}
		for _, row := range m.Keys {
			for _, k := range row {
				s.Choices = append(s.Choices, k.Text)
			}
		}
		if m.File != nil {
			s.Files = []chat.File{{Name: m.File.Name, Data: m.File.Data}}
		}
		for _, e := range m.Entities {
			if !ours[e.Type] {
				s.Active = append(s.Active, e.Type)
			}
		}
		if m.Preview && m.File == nil {
			s.Active = append(s.Active, "link preview")
		}
		out = append(out, s)
	}
	for _, row := range b.home.Board() {
		for _, tap := range row {
			newest := &out[len(out)-1]
			newest.Choices = append(newest.Choices, tap.Text)
		}
	}
	return out
}

var _ adaptertest.Whole = (*bench)(nil)

func TestConformance(t *testing.T) {
	t.Parallel()
	t.Run("polling", func(t *testing.T) {
		t.Parallel()
		adaptertest.Run(t, func(t testing.TB) adaptertest.Platform { return open(t, Config{}) })
	})
	t.Run("webhook", func(t *testing.T) {
		t.Parallel()
		adaptertest.Run(t, func(t testing.TB) adaptertest.Platform { return openWebhook(t) })
	})
}

// run runs the adapter until the test ends and fails it when Run returns an error.
func (b *bench) run(h chat.Handler) (stop func()) {
	b.t.Helper()
	return adaptertest.Start(b.t, b.adapter, h)
}
