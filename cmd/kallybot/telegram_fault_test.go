package main

import (
	"net/http"
	"strings"
	"testing"

	"github.com/kallybot/kallybot/bots/telegram/telegramtest"
	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// requests are what the bot asks of Telegram in a conversation. A press that was answered, which the bot did not learn, is
// answered again; so it is not among those.
var (
	requests = []string{"getUpdates", "sendMessage", "editMessageText"}
	setup    = []string{"getMe", "getWebhookInfo", "setWebhook", "setMyCommands"}
	answers  = []string{"answerCallbackQuery"}
)

// troubles are what meets each kind of request once before each step of a conversation.
var troubles = []struct {
	name, by string
	methods  [][]string
	fault    telegramtest.Fault
}{
	{"another poller", "polling", [][]string{{"getUpdates"}}, telegramtest.Fault{Status: http.StatusConflict, Error: "Conflict: terminated by other getUpdates request"}},
	{"too many requests", "polling", [][]string{setup, requests, answers}, telegramtest.Fault{Status: http.StatusTooManyRequests, RetryAfter: 1, Error: "Too Many Requests: retry after 1"}},
	{"too many requests by webhook", "webhook", [][]string{setup, requests, answers}, telegramtest.Fault{Status: http.StatusTooManyRequests, RetryAfter: 1, Error: "Too Many Requests: retry after 1"}},
	{"internal error", "polling", [][]string{setup, requests, answers}, telegramtest.Fault{Status: http.StatusInternalServerError, Error: "Internal Server Error"}},
	{"page of a proxy", "polling", [][]string{setup, requests, answers}, telegramtest.Fault{Status: http.StatusBadGateway, HTML: true}},
	{"page of a proxy by webhook", "webhook", [][]string{setup, requests, answers}, telegramtest.Fault{Status: http.StatusBadGateway, HTML: true}},
	{"connection cut", "polling", [][]string{setup, requests, answers}, telegramtest.Fault{CutBefore: true}},
	{"connection cut when done", "polling", [][]string{setup, requests}, telegramtest.Fault{CutAfter: true}},
	{"answer cut off when done", "polling", [][]string{setup, requests}, telegramtest.Fault{Body: `{"ok":true,"result":[{"upd`}},
}

// TestConversationGoesOnThroughTroubleWithTelegram is one person in each trouble, all at the same time.
func TestConversationGoesOnThroughTroubleWithTelegram(t *testing.T) {
	t.Parallel()
	var worlds []*world
	var services []running
	var people []*talker
	for i, row := range troubles {
		w := newWorld(t, sandbox.Config{})
		w.trouble(i)
		filled, g := w.gate(transports[row.by])
		s := w.serve(w.configure(filled, "open: true", ""))
		g.lead(s)
		worlds, services, people = append(worlds, w), append(services, s), append(people, w.talker(7, row.name, "en"))
	}
	together(t, people, func(p *talker, i int) {
		step := func(do func()) {
			worlds[i].trouble(i)
			do()
		}
		var request int
		var card telegramtest.Message
		step(func() {
			request = p.say("book a table for 4 tomorrow at 8 pm at Bella Italia, +1 212 555 0100, name John Smith")
			card = p.sees(request, english.card)
		})
		step(func() {
			p.say(english.more)
			card = p.sees(card.ID-1, english.changed)
		})
		step(func() { p.presses(card, english.call, english.begun) })
		step(func() {
			if result := p.sees(card.ID, english.result); p.err == nil && result.ReplyTo != request {
				p.fail("the result answers %d, want the request %d", result.ReplyTo, request)
			}
		})
	})
	for i, w := range worlds {
		if n := w.api.DialedTo("+12125550100"); n != 1 {
			t.Errorf("%s: dialled %d times, want once", troubles[i].name, n)
		}
		if log := services[i].errs.String(); strings.Contains(log, "canary") || strings.Contains(log, "<html>") {
			t.Errorf("%s: the log holds a secret or a page:\n%s", troubles[i].name, log)
		}
		services[i].stop()
		w.clean()
	}
}

// trouble makes one request of each kind fail in the manner of row i, whatever failed before.
func (w *world) trouble(i int) {
	w.telegram.Heal()
	for _, methods := range troubles[i].methods {
		for _, m := range methods {
			f := troubles[i].fault
			f.Method = m
			w.telegram.Fail(f)
		}
	}
}
