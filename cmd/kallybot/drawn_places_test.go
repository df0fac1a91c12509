package main

import (
	"net/http"
	"slices"
	"strings"

	"github.com/kallybot/kallybot/bots/slack/slacktest"
	"github.com/kallybot/kallybot/bots/telegram/telegramtest"
)

// atTelegram is a place on Telegram.
type atTelegram struct{ *talker }

func (p atTelegram) signsIn(sees string) []string {
	link, _ := newest(p.chat.Shown(), func(m telegramtest.Message) bool { return strings.Contains(asOnTelegram(m), "/v1/auth/cli") })
	return p.does(back(asOnTelegram(link)), sees)
}

func (p atTelegram) does(do, sees string) []string {
	before, edits := 0, map[int]int{}
	for _, m := range p.chat.Shown() {
		before, edits[m.ID] = max(before, m.ID), m.Edits
	}
	if label, button := strings.CutPrefix(do, press); button {
		m, _ := newest(p.chat.Shown(), hasButton(label))
		p.presses(m, label, "")
	} else {
		p.say(do)
	}
	fresh := func(m telegramtest.Message) bool { return m.ID > before || m.Edits > edits[m.ID] }
	last := p.waits(sees, func(m telegramtest.Message) bool { return fresh(m) && strings.Contains(asOnTelegram(m), sees) })
	var all []string
	for _, m := range p.chat.Shown() {
		if m.ID == last.ID || m.ID > before && m.ID < last.ID && m.From == nil {
			all = append(all, asOnTelegram(m))
		}
	}
	return all
}

// atSlack is a place on Slack, in the direct message.
type atSlack struct {
	*colleague
	words signInPhrases
}

func (p atSlack) signsIn(sees string) []string {
	offer := p.waits("a link", func(m slacktest.Message) bool { return slices.Contains(m.Labels(), p.words.pasteOpen) })
	link := ""
	for _, b := range offer.Buttons() {
		link += b.URL
	}
	return p.shows(sees, func() {
		p.press(offer, p.words.formOpen)
		v, err := p.who.WaitView(p.patient(), func(v slacktest.View) bool { return len(v.Fields()) > 0 })
		if err != nil {
			p.fail("%v", err)
			return
		}
		p.submits(map[string]string{v.Fields()[0].Label: back(link)})
	})
}

func (p atSlack) does(do, sees string) []string {
	return p.shows(sees, func() {
		label, button := strings.CutPrefix(do, press)
		command, slash := strings.CutPrefix(do, "/")
		switch {
		case button:
			p.press(p.waits(label, func(m slacktest.Message) bool { return slices.Contains(m.Labels(), label) }), label)
		case slash:
			p.slash(p.at, command)
		default:
			p.say(do)
		}
	})
}

// shows is what comes of something, until words come.
func (p atSlack) shows(sees string, do func()) []string {
	before, edits := "", map[string]int{}
	for _, m := range p.at.Shown() {
		before, edits[m.TS] = max(before, m.TS), m.Edits
	}
	do()
	fresh := func(m slacktest.Message) bool { return m.Bot() && (m.TS > before || m.Edits > edits[m.TS]) }
	last := p.waits(sees, func(m slacktest.Message) bool { return fresh(m) && strings.Contains(asOnSlack(m), sees) })
	var all []string
	for _, m := range p.at.Shown() {
		if m.TS == last.TS || m.TS > before && m.TS < last.TS && m.Bot() {
			all = append(all, asOnSlack(m))
		}
	}
	return all
}

// atTerminal is a place at a terminal, where a button is its words, and a call that runs is steered by words alone.
type atTerminal struct{ *demoDoor }

func (p atTerminal) signsIn(sees string) []string {
	return p.does(back(p.p.out.String()), sees)
}

func (p atTerminal) does(do, sees string) []string {
	if strings.HasPrefix(sees, "[") { // what runs is told there line by line, without buttons
		sees = map[string]string{"en": "until I know.\n│ Calling", "es": "hasta saberlo.\n│ Llamando"}[p.words.lang]
	}
	return []string{p.says(strings.TrimPrefix(do, press), sees)}
}

// once is a text in which a line that is repeated stands once.
func once(text string) string {
	return strings.Join(slices.Compact(strings.Split(text, "\n")), "\n")
}

// back is the address to which the page of the link that was shown last sends the browser.
func back(shown string) string {
	links := signInLink.FindAllString(strings.TrimRight(shown, "]"), -1)
	c := http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	res, err := c.Get(strings.TrimRight(links[len(links)-1], "]"))
	if err != nil {
		return err.Error()
	}
	defer res.Body.Close()
	return res.Header.Get("Location")
}
