package main

import (
	"bytes"
	"context"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"github.com/kallybot/kallybot/cmd/kallybot/account"
	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/engine"
	"github.com/kallybot/kallybot/conversation/lang"
	"github.com/kallybot/kallybot/kallyai"
	"github.com/kallybot/kallybot/store/memory"
	"github.com/kallybot/kallybot/store/seal"
)

// answering is an API without a network that answers every request alike.
type answering struct {
	status int
	body   []byte
}

func (a answering) RoundTrip(r *http.Request) (*http.Response, error) {
	return &http.Response{StatusCode: a.status, Header: http.Header{}, Body: io.NopCloser(bytes.NewReader(a.body)), Request: r}, nil
}

// tag is the beginning or the end of an element, of which the page of a sign-in has a few.
var tag = regexp.MustCompile(`<[^>]*`)

// FuzzArrival brings a browser to /oauth/callback with anything in its address and its form, with any answer of the API and any
// name of the person: STATE is that of their link, SECRET that of the page. Only with the first the page asks, only with the
// second somebody is signed in, nothing that was sent becomes a part of the page's form, and nothing of it is in the log.
func FuzzArrival(f *testing.F) {
	say, err := lang.Load()
	if err != nil {
		f.Fatal(err)
	}
	machine, err := newMachine(say, defaultOptions())
	if err != nil {
		f.Fatal(err)
	}
	for _, answer := range []string{
		`{"access_token":"canary","refresh_token":"canary","expires_in":3600,"plan_type":"<b>trial","credits_remaining":7}`, `{"access_token":"canary","balance":1e300,"plan":{"name":"a\"><form>"}}`, `{"access_token":"canary"}`, "{}", "null", "<html>", "",
	} {
		for _, query := range []string{"state=STATE&code=canary", "state=STATE&error=access_denied", "state=STATE", "state=guess&code=canary", "state=STATE&state=x&code=%zz", ""} {
			f.Add(query, "secret=SECRET", "Ann <b>", 200, []byte(answer))
		}
		f.Add("state=STATE&code=canary", "secret=guess", "", 403, []byte(answer))
	}
	f.Fuzz(func(t *testing.T, query, form, name string, status int, answer []byte) {
		if status < 200 || status > 599 {
			return
		}
		d := newSignInDoor(t, machine, name, status, answer)
		page := d.come(http.MethodGet, d.fill(query), "")
		if q, _ := url.ParseQuery(d.fill(query)); page.Code == http.StatusOK && (q.Get("state") != d.state || q.Get("code") == "") || d.agreed > 0 {
			t.Errorf("%s is answered %d, %d agreed", query, page.Code, d.agreed)
		}
		if found := shownSecret.FindStringSubmatch(page.Body.String()); found != nil {
			d.secret = found[1]
		}
		joined := d.come(http.MethodPost, "", d.fill(form))
		if v, _ := url.ParseQuery(d.fill(form)); d.agreed > 0 && (d.secret == "" || v.Get("secret") != d.secret) {
			t.Errorf("somebody agreed by %q", form)
		}
		for _, w := range []*httptest.ResponseRecorder{page, joined, d.come(http.MethodGet, d.fill(query), ""), d.come(http.MethodPut, query, form)} {
			d.wellShown(t, w)
		}
		if strings.Contains(d.out.String(), "canary") || strings.Contains(d.out.String(), d.state) {
			t.Errorf("the log holds %s", d.out)
		}
	})
}

// shownSecret is the secret of the page's form.
var shownSecret = regexp.MustCompile(`name="secret" value="([\w-]+)"`)

// signInDoor is the page of a sign-in, for one link.
type signInDoor struct {
	*arrival
	out           *paper // what is logged
	state, secret string
	agreed        int
}

func newSignInDoor(t *testing.T, m *conversation.Machine, name string, status int, answer []byte) *signInDoor {
	t.Helper()
	client, err := kallyai.New(kallyai.Config{HTTP: &http.Client{Transport: answering{status, answer}}})
	if err != nil {
		t.Fatal(err)
	}
	sealer, err := seal.New(bytes.Repeat([]byte{9}, seal.KeySize))
	if err != nil {
		t.Fatal(err)
	}
	d := &signInDoor{out: newPaper()}
	log := slog.New(slog.NewTextHandler(d.out, &slog.HandlerOptions{Level: slog.LevelDebug}))
	p := account.NewPersonal(account.PersonalConfig{
		Vault: seal.NewVault(memory.New(memory.Options{}), sealer), Client: client, Log: log,
		App: kallyai.App{ID: "bot", Secret: "hush", RedirectURI: "https://bot.example" + arrivalPath},
	})
	at, from := chat.Address{Platform: "telegram", Chat: "7", Private: true}, chat.Person{ID: "7"}
	in, err := p.Invite(t.Context(), engine.Who{Dialogue: chat.DialogueKey(at, from), Person: chat.PersonKey(at, from), At: at, Lang: "en"})
	if err != nil {
		t.Fatal(err)
	}
	link, err := url.Parse(in.Link)
	if err != nil {
		t.Fatal(err)
	}
	d.state = link.Query().Get("state")
	d.arrival = &arrival{
		accounts: p, machine: m, log: log,
		called: func(context.Context, string, string) (string, error) { return name, nil },
		agreed: func(context.Context, string, string, string, conversation.Account) error { d.agreed++; return nil },
	}
	return d
}

// fill writes the state and the secret into what is sent.
func (d *signInDoor) fill(text string) string {
	return strings.NewReplacer("STATE", d.state, "SECRET", d.secret).Replace(text)
}

func (d *signInDoor) come(method, query, form string) *httptest.ResponseRecorder {
	r, w := httptest.NewRequest(method, arrivalPath, strings.NewReader(form)), httptest.NewRecorder()
	r.URL.RawQuery = query
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	steady(d, d.log).ServeHTTP(w, r)
	return w
}

// wellShown holds that a page is one of ours, whole and with none but its own elements.
func (d *signInDoor) wellShown(t *testing.T, w *httptest.ResponseRecorder) {
	t.Helper()
	switch w.Code {
	case http.StatusMethodNotAllowed:
		return
	case http.StatusOK, http.StatusBadRequest, http.StatusServiceUnavailable:
	default:
		t.Errorf("status %d", w.Code)
	}
	page := w.Body.String()
	if !strings.HasSuffix(page, "</html>\n") || w.Header().Get("Content-Security-Policy") == "" || w.Header().Get("Cache-Control") != "no-store" {
		t.Errorf("headers %v, page %s", w.Header(), page)
	}
	for _, found := range tag.FindAllString(page, -1) {
		if name := strings.TrimLeft(strings.Fields(found + " ")[0], "</!"); !strings.Contains(" DOCTYPE html head meta title style body h1 dl dt dd p form input button ", " "+name+" ") {
			t.Errorf("the page has a %q", found)
		}
	}
	if strings.Count(page, "<form") > 1 || strings.Contains(page, "canary") {
		t.Errorf("the page is %s", page)
	}
}
