package main

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/kallybot/kallybot/bots/telegram/telegramtest"
	"github.com/kallybot/kallybot/kallyai/sandbox"
	"github.com/kallybot/kallybot/store/seal"
)

// signInPhrases are what a sign-in says in one language.
type signInPhrases struct {
	lang, region, zone                               string
	request, first, steps, pasteOpen, shown, link    string
	in, card, call, result, others, used, tampered   string
	leaked, out, logout, lapsed, pageAsks, pageJoins string
	pageDone, newLink, formOpen                      string
}

var signInEnglish = signInPhrases{
	lang: "en", region: "US", zone: "America/New_York",
	request: "book a table for 4 tomorrow at 8 pm at Bella Italia, +1 212 555 0100, name John Smith",
	first:   "please sign in to KallyAI once", steps: "1. Open the page below and sign in.", pasteOpen: "Sign in", shown: "Is this your account?", link: "Link it",
	in: "You are signed in.", card: "Shall I call Bella Italia?", call: "Call now", result: "Confirmed by Bella Italia",
	others: "made for somebody else", used: "used already", tampered: "not the whole address", leaked: "others may see what you pasted",
	out: "You are signed out here.", logout: "/logout", lapsed: "KallyAI signed you out", pageAsks: "Link this account to Ann on Telegram?", pageJoins: "Link it",
	pageDone: "Go back to the chat.", newLink: "New link", formOpen: "Paste address",
}

var signInSpanish = signInPhrases{
	lang: "es", region: "ES", zone: "Europe/Madrid",
	request: "reserva una mesa para 4 mañana a las 9 de la noche en Casa Pepe, +34 911 230 100, a nombre de Ana García",
	first:   "inicia sesión en KallyAI una vez", steps: "1. Abre la página de abajo e inicia sesión.", pasteOpen: "Iniciar sesión", shown: "¿Es esta tu cuenta?", link: "Vincular",
	in: "Has iniciado sesión.", card: "¿Llamo a Casa Pepe?", call: "Llamar", result: "Confirmado por Casa Pepe",
	others: "era para otra persona", used: "ya se usó", tampered: "no es la dirección completa", leaked: "otras personas pueden ver",
	out: "Has cerrado sesión aquí.", logout: "/logout", lapsed: "KallyAI cerró tu sesión", pageAsks: "¿Vincular esta cuenta a Ann en Telegram?", pageJoins: "Vincular",
	pageDone: "Vuelve al chat.", newLink: "Enlace nuevo", formOpen: "Pegar dirección",
}

// personal makes every person sign in, on Telegram; more is further YAML of the section kallyai.
func (w *world) personal(p signInPhrases, more string) string {
	return w.personalOn(fmt.Sprintf("telegram: {token: %q, api_url: %q}", botToken, w.telegram.URL()), p, more)
}

// personalOn is personal on the platform of a line of YAML.
func (w *world) personalOn(platform string, p signInPhrases, more string) string {
	w.t.Helper()
	return w.write("kallybot.yaml", fmt.Sprintf(`
data: {path: %q, secret_key: %q}
kallyai: {base_url: %q%s}
calls: {undo_window: 0s, quiet_hours: ""}
defaults: {language: %s, region: %s, timezone: %s}
%s
access: {open: true}
http: {listen: "127.0.0.1:0"}
log: {level: debug}
`, filepath.Join(w.dir, "k.db"), sealKey(3), w.far, more, p.lang, p.region, p.zone, platform))
}

// urlOf is the address of a button.
func urlOf(t *testing.T, m telegramtest.Message, label string) string {
	t.Helper()
	for _, row := range m.Keys {
		for _, k := range row {
			if k.Text == label {
				return k.URL
			}
		}
	}
	t.Fatalf("no button %q on %q", label, m.Text)
	return ""
}

// comesBack opens a sign-in link and returns the address to which the page sends the browser.
func comesBack(t *testing.T, link string) *url.URL {
	t.Helper()
	c := http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	res, err := c.Get(link)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	at, err := res.Location()
	if err != nil {
		t.Fatalf("%s: %v", res.Status, err)
	}
	return at
}

func (p *talker) good(t *testing.T) {
	t.Helper()
	if p.err != nil {
		t.Fatal(p.err)
	}
}

// nowhere holds that secrets are in no log and not in the data file.
func (w *world) nowhere(s running, secrets ...string) {
	w.t.Helper()
	w.sealedIn(filepath.Join(w.dir, "k.db"), s.out.String()+s.errs.String(), append(secrets, sealKey(3))...)
}

// sealedIn holds that secrets are neither in a data file nor in a log.
func (w *world) sealedIn(path, log string, secrets ...string) {
	w.t.Helper()
	raw, err := os.ReadFile(path)
	if err != nil {
		w.t.Fatal(err)
	}
	for _, secret := range append(secrets, "sat_", "srt_") {
		switch {
		case secret == "":
			w.t.Error("an empty secret proves nothing")
		case strings.Contains(log, secret):
			w.t.Errorf("the log holds %.12s…", secret)
		case bytes.Contains(raw, []byte(secret)):
			w.t.Errorf("the data file holds %.12s…", secret)
		}
	}
}

// TestPersonSignsInOnTelegramByPaste is the way without credentials of the vendor: the card waits for the sign-in and comes by
// itself, what is pasted is taken away, and nothing of it is anywhere.
func TestPersonSignsInOnTelegramByPaste(t *testing.T) {
	t.Parallel()
	for _, words := range []signInPhrases{signInEnglish, signInSpanish} {
		t.Run(words.lang, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, sandbox.Config{})
			s := w.serve(w.personal(words, ""))
			ann, bob := w.talker(7, "Ann", words.lang), w.talker(8, "Bob", words.lang)
			asked := ann.say(words.request)
			ann.sees(asked, words.first)
			steps := ann.sees(asked, words.steps)
			ann.good(t)
			at := comesBack(t, urlOf(t, steps, words.pasteOpen))
			q := at.Query()

			bob.asks(at.String(), words.others)
			ann.asks("http://127.0.0.1:8740/?state="+q.Get("state"), words.tampered)
			said := ann.say("  here: " + at.String() + " ")
			card := ann.sees(said, words.shown)
			ann.good(t)
			bob.good(t)
			if ann.chat.Has(said) {
				t.Error("the pasted message is still there")
			}
			ann.presses(card, words.link, "")
			ann.sees(card.ID, words.in)
			shown := ann.sees(card.ID, words.card)
			ann.asks(at.String(), words.used)
			ann.presses(shown, words.call, "")
			ann.sees(shown.ID, words.result)

			among := ann.in(w.telegram.Group(-100, "Dinner"))
			among.asks("@"+telegramtest.BotUser+" access_token=canary-of-a-token", words.leaked)
			out := ann.asks(words.logout, words.out)
			ann.good(t)
			among.good(t)
			s.stop()
			w.nowhere(s, q.Get("access_token"), q.Get("refresh_token"), "canary-of-a-token")
			if n := len(w.api.Dialed()); n != 1 || out.ID == 0 {
				t.Errorf("dialled %d times, want once", n)
			}
		})
	}
}

// TestPersonSignsInByPage is the way with credentials of the vendor: one tap, a page that asks, and back in the chat.
func TestPersonSignsInByPage(t *testing.T) {
	t.Parallel()
	for _, words := range []signInPhrases{signInEnglish, signInSpanish} {
		t.Run(words.lang, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, sandbox.Config{})
			var behind atomic.Pointer[url.URL]
			front := httptest.NewServer(&httputil.ReverseProxy{Rewrite: func(r *httputil.ProxyRequest) { r.SetURL(behind.Load()) }})
			t.Cleanup(front.Close)
			s := w.serve(w.personal(words, fmt.Sprintf(`, oauth: {client_id: bot, client_secret: canary-of-the-client, redirect_url: %q}`, front.URL+"/oauth/callback")))
			own, err := url.Parse(s.url)
			if err != nil {
				t.Fatal(err)
			}
			behind.Store(own)
			ann := w.talker(7, "Ann", words.lang)
			asked := ann.say(words.request)
			link := ann.waits("a link", func(m telegramtest.Message) bool { return m.ID > asked && len(m.Keys) > 0 })
			ann.good(t)
			back := comesBack(t, urlOf(t, link, words.pasteOpen)).String()

			status, page := fetch(t, back)
			secret := enclosed(page, `name="secret" value="`, `"`)
			if status != http.StatusOK || !strings.Contains(page, words.pageAsks) || !strings.Contains(page, "600") || secret == "" {
				t.Fatalf("the page says %d %s", status, page)
			}
			if status, page := fetch(t, back); status != http.StatusBadRequest || !strings.Contains(page, words.used) {
				t.Errorf("opened again, the page says %d %s", status, page)
			}
			for range 2 { // pressed twice
				status, page = submit(t, front.URL+"/oauth/callback", url.Values{"secret": {secret}})
				if status != http.StatusOK || !strings.Contains(page, words.pageDone) {
					t.Errorf("after the yes the page says %d %s", status, page)
				}
			}
			in := ann.sees(asked, words.in)
			card := ann.sees(in.ID, words.card)
			ann.presses(card, words.call, "")
			ann.sees(card.ID, words.result)
			ann.good(t)
			if status, _ := submit(t, front.URL+"/oauth/callback", url.Values{"secret": {"guess"}}); status != http.StatusBadRequest {
				t.Errorf("a guess gives %d", status)
			}
			s.stop()
			w.nowhere(s, secret, "canary-of-the-client", "code_")
			if n := len(w.api.Dialed()); n != 1 {
				t.Errorf("dialled %d times, want once", n)
			}
		})
	}
}

// TestLapsedAccountKeepsTheRequest holds that a call which meets tokens that are taken no more is not made, and that its card
// comes back after a new sign-in; and that tokens outlive the program.
func TestLapsedAccountKeepsTheRequest(t *testing.T) {
	t.Parallel()
	words := signInEnglish
	w := newWorld(t, sandbox.Config{})
	file := w.personal(words, "")
	s := w.serve(file)
	ann := w.talker(7, "Ann", words.lang)
	q := ann.signsIn(t, ann.asks("/login", words.steps), words)
	card := ann.asks(words.request, words.card)
	ann.good(t)

	s.kill()
	w.api.Revoke()
	s = w.serve(file) // the tokens are on disk, and renewed
	ann.presses(card, words.call, "")
	first := ann.sees(card.ID, words.result)
	card = ann.asks(words.request, words.card)
	ann.good(t)

	w.api.RevokeAll()
	ann.presses(card, words.call, "")
	lapsed := ann.sees(first.ID, words.lapsed)
	r := ann.signsIn(t, ann.sees(lapsed.ID, words.steps), words)
	card = ann.sees(lapsed.ID, words.card)
	ann.good(t)
	if n := len(w.api.Dialed()); n != 1 {
		t.Fatalf("dialled %d times before the new yes, want once", n)
	}
	ann.presses(card, words.call, "")
	ann.sees(card.ID, words.result)
	ann.good(t)
	s.stop()
	if n := len(w.api.Dialed()); n != 2 {
		t.Errorf("dialled %d times, want twice", n)
	}
	w.nowhere(s, q.Get("refresh_token"), r.Get("refresh_token"))
}

// signsIn pastes what the page of a link gives, and agrees.
func (p *talker) signsIn(t *testing.T, link telegramtest.Message, words signInPhrases) url.Values {
	t.Helper()
	p.good(t)
	at := comesBack(t, urlOf(t, link, words.pasteOpen))
	card := p.asks(at.String(), words.shown)
	p.presses(card, words.link, "")
	p.sees(card.ID, words.in)
	p.good(t)
	return at.Query()
}

// fetch opens a page of ours.
func fetch(t *testing.T, address string) (status int, page string) {
	t.Helper()
	res, err := http.Get(address)
	if err != nil {
		t.Fatal(err)
	}
	return read(t, res)
}

func submit(t *testing.T, address string, form url.Values) (status int, page string) {
	t.Helper()
	res, err := http.PostForm(address, form)
	if err != nil {
		t.Fatal(err)
	}
	return read(t, res)
}

func read(t *testing.T, res *http.Response) (status int, page string) {
	t.Helper()
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	return res.StatusCode, string(body)
}

// enclosed is what stands between two marks, empty when they are not there.
func enclosed(s, before, after string) string {
	_, rest, ok := strings.Cut(s, before)
	found, _, end := strings.Cut(rest, after)
	if !ok || !end {
		return ""
	}
	return found
}

func TestPersonalAccountsNeedAKey(t *testing.T) {
	t.Parallel()
	text := "telegram: {token: \"1:a\"}\naccess: {open: true}\ndata: {path: " + filepath.Join(t.TempDir(), "k.db")
	status, out, errs := command("serve", "--config", written(t, "kallybot.yaml", text+"}\n"))
	if status != exitUsage || out != "" {
		t.Errorf("got %d %q", status, out)
	}
	oneSentence(t, errs, "data.secret_key", "openssl rand -base64 32")
}

func TestKeyThatOpensNothingIsRefused(t *testing.T) {
	t.Parallel()
	w := newWorld(t, sandbox.Config{})
	plant(t, filepath.Join(w.dir, "k.db"), 1, seal.Name{Owner: "telegram//7", Field: "tokens"}, "x")
	status, _, errs := command("serve", "--config", w.personal(signInEnglish, ""))
	if status != exitFailed {
		t.Errorf("got %d", status)
	}
	oneSentence(t, errs, "data.secret_key opens none of the 1 secrets", "data.old_secret_keys")
}
