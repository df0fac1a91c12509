package main

import (
	"bytes"
	"fmt"
	"html"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"

	"github.com/kallybot/kallybot/bots/slack/slacktest"
	"github.com/kallybot/kallybot/bots/telegram/telegramtest"
	"github.com/kallybot/kallybot/store/seal"
)

// visited is the program as a service whose people sign in, behind one address that stays while it starts again.
type visited struct {
	*world
	words  signInPhrases
	config string
	front  string // the address of our page
	behind atomic.Pointer[url.URL]
	s      running
	up     func() // waits until the platform reaches the service
}

// byPage are the keys of a deployment that has credentials of the vendor.
func (d *visited) byPage() string {
	p := httptest.NewServer(&httputil.ReverseProxy{Rewrite: func(r *httputil.ProxyRequest) { r.SetURL(d.behind.Load()) }})
	d.t.Cleanup(p.Close)
	d.front = p.URL + "/oauth/callback"
	return fmt.Sprintf(`, oauth: {client_id: bot, client_secret: canary-of-the-client, redirect_url: %q}`, d.front)
}

// begin starts the service.
func (d *visited) begin() {
	d.s = d.serve(d.config)
	own, err := url.Parse(d.s.url)
	if err != nil {
		d.t.Fatal(err)
	}
	d.behind.Store(own)
	d.up()
}

func (d *visited) age() {
	d.s.stop()
	ageLinks(d.t, filepath.Join(d.dir, "k.db"), bytes.Repeat([]byte{3}, seal.KeySize))
	d.begin()
}

// page opens the address to which the sign-in page sent the browser, and wants these words on it.
func (d *visited) page(address, want string) {
	d.t.Helper()
	if _, page := fetch(d.t, address); !strings.Contains(html.UnescapeString(page), want) {
		d.t.Errorf("the page says %s, want %q", page, want)
	}
}

// agrees opens the address and says yes on the page.
func (d *visited) agrees(address string) {
	d.t.Helper()
	_, page := fetch(d.t, address)
	status, page := submit(d.t, d.front, url.Values{"secret": {enclosed(page, `name="secret" value="`, `"`)}})
	if status != http.StatusOK || !strings.Contains(html.UnescapeString(page), d.words.pageDone) {
		d.t.Errorf("after the yes the page says %d %s", status, page)
	}
}

func (d *visited) end(secrets ...string) {
	d.s.stop()
	d.nowhere(d.s, append(secrets, "canary-of-the-client")...)
}

// telegramDoor is Ann's private chat, and Bob's. Ann signs in by paste, or on our page where there is one.
type telegramDoor struct {
	visited
	ann, bob *talker
}

func newTelegramPaste(w *world, words signInPhrases) door { return newTelegramDoor(w, words, false) }
func newTelegramPage(w *world, words signInPhrases) door  { return newTelegramDoor(w, words, true) }

func newTelegramDoor(w *world, words signInPhrases, page bool) door {
	d := &telegramDoor{visited: visited{world: w, words: words, up: func() {}}, ann: w.talker(7, "Ann", words.lang), bob: w.talker(8, "bob", words.lang)}
	more := ""
	if page {
		more = d.byPage()
	}
	d.config = w.personal(words, more)
	d.begin()
	return d
}

func (d *telegramDoor) link() string  { return d.linkOf(d.ann) }
func (d *telegramDoor) other() string { return d.linkOf(d.bob) }

func (d *telegramDoor) linkOf(p *talker) string {
	d.t.Helper()
	asked := p.say("/login")
	m := p.waits("a link", func(m telegramtest.Message) bool { return m.ID > asked && hasButton(d.words.pasteOpen)(m) })
	p.good(d.t)
	return urlOf(d.t, m, d.words.pasteOpen)
}

func (d *telegramDoor) brings(address, want string) {
	d.t.Helper()
	if d.front != "" {
		d.page(address, want)
		return
	}
	d.ann.asks(address, want)
	d.ann.good(d.t)
}

func (d *telegramDoor) joins(address string) {
	d.t.Helper()
	before := d.ann.say("/pending")
	if d.front != "" {
		d.agrees(address)
	} else {
		d.ann.presses(d.ann.asks(address, d.words.shown), d.words.link, "")
	}
	d.ann.sees(before, d.words.in)
	d.ann.good(d.t)
}

// slackDoor is Ann's direct message with the bot, and Bob's. Ann signs in by a form, or on our page where there is one.
type slackDoor struct {
	visited
	ann, bob *colleague
	offer    slacktest.Message // the link that Ann got last
}

func newSlackForm(w *world, words signInPhrases) door { return newSlackDoor(w, words, false) }
func newSlackPage(w *world, words signInPhrases) door { return newSlackDoor(w, words, true) }

func newSlackDoor(w *world, words signInPhrases, page bool) door {
	at := &workplace{world: w, slack: slacktest.New("canary-of-slack")}
	at.team = at.slack.Home()
	w.t.Cleanup(at.slack.Close)
	locale := words.lang + "-" + words.region
	d := &slackDoor{visited: visited{world: w, words: words}, ann: at.colleague("U100", "Ann", locale), bob: at.colleague("U200", "bob", locale)}
	more := ""
	if page {
		more = d.byPage()
	}
	d.config = w.personalOn(slackLine(at.slack), words, more)
	d.up = func() { at.reach("socket", d.s) }
	d.begin()
	return d
}

func (d *slackDoor) good(p *colleague) {
	d.t.Helper()
	if p.err != nil {
		d.t.Fatal(p.err)
	}
}

// after waits for a message that is newer than those that are there now, once something was done.
func (d *slackDoor) after(p *colleague, do func(), what string, fits func(slacktest.Message) bool) slacktest.Message {
	d.t.Helper()
	newest := ""
	for _, m := range p.at.Shown() {
		newest = max(newest, m.TS)
	}
	do()
	found := p.waits(what, func(m slacktest.Message) bool { return m.TS > newest && m.Bot() && fits(m) })
	d.good(p)
	return found
}

func (d *slackDoor) link() string {
	d.t.Helper()
	d.offer = d.offered(d.ann)
	return linkOn(d.t, d.offer, d.words.pasteOpen)
}

func (d *slackDoor) other() string { return linkOn(d.t, d.offered(d.bob), d.words.pasteOpen) }

func (d *slackDoor) offered(p *colleague) slacktest.Message {
	d.t.Helper()
	return d.after(p, func() { p.slash(p.at, "login") }, "a link", func(m slacktest.Message) bool { return slices.Contains(m.Labels(), d.words.pasteOpen) })
}

// puts puts an address into the form of the link that was offered last, and waits for words.
func (d *slackDoor) puts(address, want string) slacktest.Message {
	d.t.Helper()
	return d.after(d.ann, func() {
		d.ann.press(d.offer, d.words.formOpen)
		v, err := d.ann.who.WaitView(d.ann.patient(), func(v slacktest.View) bool { return len(v.Fields()) > 0 })
		if err != nil {
			d.t.Fatal(err)
		}
		d.ann.submits(map[string]string{v.Fields()[0].Label: address})
	}, want, func(m slacktest.Message) bool { return strings.Contains(m.Shown(), want) })
}

func (d *slackDoor) brings(address, want string) {
	d.t.Helper()
	if d.front != "" {
		d.page(address, want)
		return
	}
	if d.offer.TS == "" {
		d.link()
	}
	d.puts(address, want)
}

func (d *slackDoor) joins(address string) {
	d.t.Helper()
	in := func(m slacktest.Message) bool { return strings.Contains(m.Shown(), d.words.in) }
	if d.front != "" {
		d.after(d.ann, func() { d.agrees(address) }, d.words.in, in)
		return
	}
	card := d.puts(address, d.words.shown)
	d.after(d.ann, func() { d.ann.press(card, d.words.link) }, d.words.in, in)
}
