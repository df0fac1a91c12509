package main

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/bots/telegram/telegramtest"
	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// phrases are a conversation in one language: what the person says, and what the bot's answers hold.
type phrases struct {
	lang, place, phone string

	request, time, name, repeat, more, thanks             string // the person's
	askPhone, askTime, askName, card, changed, old, older string
	call, cancel, restore, dropped, welcome               string
	begun, calling, over, result                          string
	hello, greeting, form                                 string
}

var english = phrases{
	lang: "en", place: "Bella Italia", phone: "+12125550100",
	request: "book a table for 4 tomorrow", time: "at 8 pm", name: "John Smith", repeat: "repeat that please", more: "make it 5", thanks: "thank you",
	askPhone: "What number should I call?", askTime: "at what time?", askName: "Under which name?", card: "Shall I call Bella Italia?",
	changed: "Changed People: 4 → 5.", old: "This card is from an earlier version.", older: "That was an earlier version.",
	call: "Call now", cancel: "Cancel", restore: "Bring it back", dropped: "Dropped Bella Italia.", welcome: "You are welcome",
	begun: "I am about to call Bella Italia.", calling: "Calling Bella Italia …", over: "The call to Bella Italia is over.",
	result: "Confirmed by Bella Italia", hello: "hello", greeting: "Hello", form: "New call",
}

var spanish = phrases{
	lang: "es-MX", place: "Casa Pepe", phone: "+34911230100",
	request: "reserva una mesa para 4 mañana", time: "a las 9 de la noche", name: "Ana García", repeat: "repite por favor", more: "mejor somos 5", thanks: "gracias",
	askPhone: "¿A qué número llamo?", askTime: "a qué hora?", askName: "¿A nombre de quién?", card: "¿Llamo a Casa Pepe?",
	changed: "Cambiado: Personas 4 → 5.", old: "Esta ficha es de una versión anterior.", older: "Era una versión anterior.",
	call: "Llamar", cancel: "Cancelar", restore: "Recuperarla", dropped: "Descartado: Casa Pepe.", welcome: "De nada",
	begun: "Voy a llamar a Casa Pepe.", calling: "Llamando a Casa Pepe …", over: "La llamada a Casa Pepe ha terminado.",
	result: "Confirmado por Casa Pepe", hello: "hola", greeting: "Hola", form: "Nueva llamada",
}

// TestWholeConversationsOnTelegram is the way from a request to the posted result, with all that people do on it, in both
// languages at the same time. The calls last until everybody has seen that theirs runs.
func TestWholeConversationsOnTelegram(t *testing.T) {
	t.Parallel()
	for by, hook := range transports {
		t.Run(by, func(t *testing.T) {
			t.Parallel()
			hangUp := make(chan time.Time)
			w := newWorld(t, sandbox.Config{After: func(time.Duration) <-chan time.Time { return hangUp }})
			filled, g := w.gate(hook)
			s := w.serve(w.configure(filled, "telegram_users: [7, 8]", ""))
			g.lead(s)
			people := []*talker{w.talker(7, "John", "en"), w.talker(8, "Ana", "es-MX")}
			talks := []booking{{words: english}, {words: spanish}}
			together(t, people, func(p *talker, i int) { talks[i].toTheCall(p) })
			w.until("the calls arrive, which are told of before they are sent", func() bool { return len(w.api.Dialed()) == len(talks) })
			for _, k := range talks {
				k.dialled(t, w.api)
			}
			close(hangUp)
			together(t, people, func(p *talker, i int) { talks[i].toTheResult(p) })
			if n := len(w.api.Dialed()); n != len(talks) {
				t.Errorf("dialled %d times, want %d", n, len(talks))
			}
			s.stop()
			w.clean()
		})
	}
}

// booking is one person's way, as far as it has come.
type booking struct {
	words   phrases
	request int // the message that asked
	card    telegramtest.Message
}

// toTheCall answers the questions, the first one by sharing the business's contact, thinks again, and says yes.
func (k *booking) toTheCall(p *talker) {
	words := k.words
	k.request = p.say(words.request)
	p.sees(k.request, words.askPhone)
	if p.err != nil {
		return
	}
	p.sees(p.who.ShareContact(p.chat, words.phone, words.place, 0), words.askTime)
	p.asks(words.time, words.askName)
	k.card = k.rethink(p, p.asks(words.name, words.card))
	p.presses(k.card, words.call, words.begun)
	p.becomes(k.card.ID, words.calling)
}

// rethink corrects the card, presses a button of a former one, cancels, and brings the request back. Words of thanks
// stand before each card that must come anew: their answer shows that the bot has noted where the card before is.
func (k *booking) rethink(p *talker, first telegramtest.Message) telegramtest.Message {
	words := k.words
	p.asks(words.thanks, words.welcome)
	second := p.asks(words.repeat, words.card)
	p.say(words.more)
	p.becomes(second.ID, words.changed)

	p.asks(words.thanks, words.welcome)
	p.presses(first, words.call, words.old)
	third := p.sees(p.sees(second.ID, words.older).ID, words.card)

	p.presses(third, words.cancel, "")
	dropped := p.becomes(third.ID, words.dropped)
	p.asks(words.thanks, words.welcome)
	p.presses(dropped, words.restore, "")
	return p.sees(third.ID, words.card)
}

// dialled holds that the call of the talk was placed once, as it was corrected.
func (k *booking) dialled(t *testing.T, api *sandbox.Server) {
	t.Helper()
	all := slices.DeleteFunc(api.Dialed(), func(d sandbox.Dial) bool { return d.Phone != k.words.phone })
	if len(all) != 1 || all[0].Submission.PartySize != 5 || all[0].Submission.BusinessName != k.words.place {
		t.Errorf("dialled %+v, want one call to %s for 5", all, k.words.place)
	}
}

// toTheResult waits for the result, which notifies since it answers the request, and for the end of the status.
func (k *booking) toTheResult(p *talker) {
	result := p.sees(k.card.ID, k.words.result)
	if p.err == nil && (result.ReplyTo != k.request || result.Silent) {
		p.fail("the result answers %d, silent %v, want an answer to the request %d aloud", result.ReplyTo, result.Silent, k.request)
	}
	p.becomes(k.card.ID, k.words.over)
}

func TestPersonOutsideIsToldTheirIDInTheirLanguage(t *testing.T) {
	t.Parallel()
	w := newWorld(t, sandbox.Config{})
	s := w.serve(w.configure("", "telegram_users: [1]", ""))
	rows := []struct {
		id              int64
		lang, text, say string
	}{
		{52_000_000_001, "es-MX", "hola", "Este bot es privado. Pide a quien lo administra que te deje entrar; tu id es 52000000001."},
		{8, "en", "/start", "This bot is private. Ask its operator to let you in; your id is 8."},
		{9, "fr", "bonjour", "This bot is private. Ask its operator to let you in; your id is 9."},
		{10, "", "book a table for 4", "This bot is private. Ask its operator to let you in; your id is 10."},
	}
	var people []*talker
	for _, row := range rows {
		people = append(people, w.talker(row.id, "Eve", row.lang))
	}
	together(t, people, func(p *talker, i int) {
		sent := p.say(rows[i].text)
		m := p.sees(sent, rows[i].say)
		if p.err == nil && (m.Text != rows[i].say || m.ReplyTo != sent || len(m.Keys) > 0 || len(p.chat.Shown()) != 1) {
			p.fail("wants this one sentence in answer: %s", rows[i].say)
		}
	})
	s.stop()
	w.clean()
}

// TestGroupSharesTheBotButNotTheRequests is a group with its privacy mode on: each has their own request, and who reads
// along learns no number and nothing of a clinic.
func TestGroupSharesTheBotButNotTheRequests(t *testing.T) {
	t.Parallel()
	w := newWorld(t, sandbox.Config{})
	s := w.serve(w.configure("", "telegram_chats: [-100], admins: [\"telegram:1\"]", ""))
	group := w.telegram.Group(-100, "Friends")
	john, ben, boss := w.talker(7, "John", "en").in(group), w.talker(8, "Ben", "en").in(group), w.talker(1, "Boss", "en").in(group)

	request := john.say("/call book a table for 4 tomorrow at 8 pm at Bella Italia, +1 212 555 0100")
	ask := john.sees(request, english.askName)
	if !ask.Forced || ask.ReplyTo != request {
		t.Errorf("the question answers %d and opens the reply field: %v, want an answer to %d that does", ask.ReplyTo, ask.Forced, request)
	}
	card := john.sees(john.who.Reply(group, ask.ID, "John Smith"), english.card)
	ben.presses(card, "Call now", "Only John can do that.")
	ben.presses(card, "Cancel", "Only John can do that.")
	boss.presses(card, "Call now", "Only John can do that.")
	boss.presses(card, "Cancel", "")
	dropped := john.becomes(card.ID, "Dropped Bella Italia.")
	ben.presses(dropped, "Bring it back", "Only John can do that.")
	if n := len(w.api.Dialed()); n != 0 {
		t.Errorf("others made the bot dial %d times", n)
	}
	john.asks("/pending", "Nothing is open.")
	john.presses(dropped, "Bring it back", "")
	card = john.sees(card.ID, english.card)
	john.presses(card, "Call now", english.begun)
	result := john.sees(card.ID, english.result)
	if result.ReplyTo != request {
		t.Errorf("the result answers %d, want the request %d", result.ReplyTo, request)
	}
	if n := w.api.DialedTo("+12125550100"); n != 1 {
		t.Errorf("dialled %d times, want once", n)
	}
	ben.asks("/call make a dentist appointment for Friday morning, +1 212 555 0101", "Clinic calls are private.")
	for _, p := range []*talker{john, ben, boss} {
		if p.err != nil {
			t.Fatal(p.err)
		}
	}
	for _, m := range group.Shown() {
		if strings.Contains(m.Text, "555") {
			t.Errorf("a number is shown to the group: %s", m.Text)
		}
	}
	s.stop()
	w.clean()
}
