package main

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/bots/telegram/telegramtest"
	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// talker is a person with one chat open, who writes and reads as people do. Its errors tell what was waited for in vain.
type talker struct {
	tg   *telegramtest.Server
	who  *telegramtest.Person
	chat *telegramtest.Chat
}

// talker is a person in their private chat.
func (w *world) talker(id int64, name, lang string) talker {
	p := w.telegram.Person(id, name, lang)
	return talker{w.telegram, p, p.Private()}
}

// must makes an error of a talker end the test.
func (w *world) must(err error) {
	w.t.Helper()
	if err != nil {
		w.t.Fatal(err)
	}
}

func (p talker) say(text string) int { return p.who.Say(p.chat, text) }

// newest is the newest message that fits.
func (p talker) newest(fits func(telegramtest.Message) bool) (telegramtest.Message, bool) {
	for _, m := range slices.Backward(p.chat.Shown()) {
		if fits(m) {
			return m, true
		}
	}
	return telegramtest.Message{}, false
}

// sees waits for a message of the bot that is newer than a message, and holds text.
func (p talker) sees(after int, text string) (telegramtest.Message, error) {
	return p.waits(text, func(m telegramtest.Message) bool { return m.ID > after && strings.Contains(m.Text, text) })
}

// becomes waits until one message holds text.
func (p talker) becomes(id int, text string) error {
	_, err := p.waits(text, func(m telegramtest.Message) bool { return m.ID == id && strings.Contains(m.Text, text) })
	return err
}

func (p talker) waits(text string, fits func(telegramtest.Message) bool) (found telegramtest.Message, err error) {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	if p.tg.Until(ctx, func() (ok bool) { found, ok = p.newest(fits); return ok }) {
		return found, nil
	}
	return found, fmt.Errorf("%s never sees %q, but:\n%s", p.who.Name, text, p.all())
}

// all is the chat as the bot left it, for errors.
func (p talker) all() string {
	var b strings.Builder
	for _, m := range p.chat.Shown() {
		fmt.Fprintf(&b, "%d (to %d, %d edits): %s %v\n", m.ID, m.ReplyTo, m.Edits, m.Text, labels(m))
	}
	return b.String()
}

// asks says text and waits for an answer that holds want.
func (p talker) asks(text, want string) error {
	_, err := p.sees(p.say(text), want)
	return err
}

func labels(m telegramtest.Message) (all []string) {
	for _, row := range m.Keys {
		for _, k := range row {
			all = append(all, k.Text)
		}
	}
	return all
}

// press presses the button with a label and returns the press.
func (p talker) press(m telegramtest.Message, label string) (string, error) {
	i := slices.Index(labels(m), label)
	if i < 0 {
		return "", fmt.Errorf("no button %q under %q, but %q", label, m.Text, labels(m))
	}
	return p.who.Press(p.chat, m.ID, i)
}

// toast waits for the answer to a press. Only the first one reaches the person.
func (p talker) toast(press string) (string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	if !p.tg.Until(ctx, func() bool { return len(p.tg.Toasts(press)) > 0 }) {
		return "", fmt.Errorf("the press of %s is never answered", p.who.Name)
	}
	return p.tg.Toasts(press)[0], nil
}

// pressed presses a button and wants the words that appear over the chat.
func (p talker) pressed(m telegramtest.Message, label, want string) error {
	q, err := p.press(m, label)
	if err != nil {
		return err
	}
	if got, err := p.toast(q); err != nil || !strings.Contains(got, want) {
		return fmt.Errorf("%s: got toast %q, want %q; %v", label, got, want, err)
	}
	return nil
}

// clean holds that the bot sent nothing that Telegram's specification does not allow, and left no press unanswered.
func (w *world) clean() {
	w.t.Helper()
	for _, v := range w.telegram.Violations() {
		w.t.Errorf("violation: %s", v)
	}
	w.until("every press is answered", func() bool { return w.telegram.Unanswered() == 0 })
}

// phrases are a conversation in one language: what the person says, and how the bot's answers begin or what they hold.
type phrases struct {
	lang, place, phone                                    string
	request, time, name, repeat, more                     string // the person's
	askPhone, askTime, askName, card, changed, old, older string
	call, cancel, restore, dropped, begun, calling, over  string
	result, thanks, welcome                               string
}

var conversations = map[string]phrases{
	"en": {
		lang: "en", place: "Bella Italia", phone: "+12125550100",
		request: "book a table for 4 tomorrow", time: "at 8 pm", name: "John Smith", repeat: "repeat that please", more: "make it 5",
		askPhone: "What number should I call?", askTime: "at what time?", askName: "Under which name?", card: "Shall I call Bella Italia?",
		changed: "Changed People: 4 → 5.", old: "This card is from an earlier version.", older: "That was an earlier version.",
		call: "Call now", cancel: "Cancel", restore: "Bring it back", dropped: "Dropped Bella Italia.",
		begun: "I am about to call Bella Italia.", calling: "Calling Bella Italia …", over: "The call to Bella Italia is over.",
		result: "Confirmed by Bella Italia", thanks: "thank you", welcome: "You are welcome",
	},
	"es": {
		lang: "es-MX", place: "Casa Pepe", phone: "+34911230100",
		request: "reserva una mesa para 4 mañana", time: "a las 9 de la noche", name: "Ana García", repeat: "repite por favor", more: "mejor somos 5",
		askPhone: "¿A qué número llamo?", askTime: "a qué hora?", askName: "¿A nombre de quién?", card: "¿Llamo a Casa Pepe?",
		changed: "Cambiado: Personas 4 → 5.", old: "Esta ficha es de una versión anterior.", older: "Era una versión anterior.",
		call: "Llamar", cancel: "Cancelar", restore: "Recuperarla", dropped: "Descartado: Casa Pepe.",
		begun: "Voy a llamar a Casa Pepe.", calling: "Llamando a Casa Pepe …", over: "La llamada a Casa Pepe ha terminado.",
		result: "Confirmado por Casa Pepe", thanks: "gracias", welcome: "De nada",
	},
}

// transports are the ways in which updates come, as the configuration of Telegram names them.
var transports = map[string]string{"polling": "", "webhook": ", webhook: {url: %q, secret: canary-of-the-hook}"}

func TestWholeConversationOnTelegram(t *testing.T) {
	t.Parallel()
	for by, hook := range transports {
		for in, words := range conversations {
			t.Run(by+" "+in, func(t *testing.T) {
				t.Parallel()
				wholeConversation(t, hook, words)
			})
		}
	}
}

// wholeConversation is one person's way from a request to the posted result, with all that people do on it.
func wholeConversation(t *testing.T, hook string, words phrases) {
	hangUp := make(chan time.Time)
	w := newWorld(t, sandbox.Config{After: func(time.Duration) <-chan time.Time { return hangUp }})
	filled, connect := w.proxy(hook)
	s := w.serve(w.configure(filled, "telegram_users: [7]", ""))
	connect(s.url)
	ana := w.talker(7, "Ana", words.lang)
	request := ana.say(words.request)
	card := w.toCard(ana, request, words)
	card = w.rethink(ana, card, words)

	w.must(ana.pressed(card, words.call, words.begun))
	w.must(ana.becomes(card.ID, words.calling))
	if dialed := w.api.Dialed(); len(dialed) != 1 || dialed[0].Phone != words.phone || dialed[0].Submission.PartySize != 5 {
		t.Errorf("dialled %+v, want one call to %s for 5", dialed, words.phone)
	}
	close(hangUp)
	result, err := ana.sees(card.ID, words.result)
	w.must(err)
	if result.ReplyTo != request || result.Silent {
		t.Errorf("the result answers %d, silent %v, want it to answer the request %d aloud", result.ReplyTo, result.Silent, request)
	}
	w.must(ana.becomes(card.ID, words.over))
	if n := w.api.DialedTo(words.phone); n != 1 {
		t.Errorf("dialled %d times, want once", n)
	}
	s.stop()
	w.clean()
}

// toCard answers the questions, the first one by sharing the business's contact.
func (w *world) toCard(p talker, request int, words phrases) telegramtest.Message {
	w.t.Helper()
	_, err := p.sees(request, words.askPhone)
	w.must(err)
	_, err = p.sees(p.who.ShareContact(p.chat, words.phone, words.place, 0), words.askTime)
	w.must(err)
	w.must(p.asks(words.time, words.askName))
	card, err := p.sees(p.say(words.name), words.card)
	w.must(err)
	return card
}

// rethink corrects the card, presses a button of a former one, cancels, and brings the request back. A word of thanks
// before a card that must come anew: its answer shows that the bot has noted where the card before it stands.
func (w *world) rethink(p talker, first telegramtest.Message, words phrases) telegramtest.Message {
	w.t.Helper()
	w.must(p.asks(words.thanks, words.welcome))
	second, err := p.sees(p.say(words.repeat), words.card)
	w.must(err)
	p.say(words.more)
	w.must(p.becomes(second.ID, words.changed))

	w.must(p.asks(words.thanks, words.welcome))
	w.must(p.pressed(first, words.call, words.old))
	_, err = p.sees(second.ID, words.older)
	w.must(err)
	third, err := p.sees(second.ID, words.card)
	w.must(err)
	if n := len(w.api.Dialed()); n != 0 {
		w.t.Errorf("the button of an old card dialled %d times", n)
	}

	w.must(p.pressed(third, words.cancel, ""))
	w.must(p.becomes(third.ID, words.dropped))
	dropped, _ := p.newest(func(m telegramtest.Message) bool { return m.ID == third.ID })
	w.must(p.asks(words.thanks, words.welcome))
	w.must(p.pressed(dropped, words.restore, ""))
	back, err := p.sees(third.ID, words.card)
	w.must(err)
	if !strings.Contains(back.Text, words.place) || !slices.Contains(labels(back), words.call) {
		w.t.Errorf("brought back as %q %q", back.Text, labels(back))
	}
	return back
}

func TestPersonOutsideIsToldTheirIDInTheirLanguage(t *testing.T) {
	t.Parallel()
	w := newWorld(t, sandbox.Config{})
	s := w.serve(w.configure("", "telegram_users: [1]", ""))
	for _, row := range []struct {
		id              int64
		lang, text, say string
	}{
		{52_000_000_001, "es-MX", "hola", "Este bot es privado. Pide a quien lo administra que te deje entrar; tu id es 52000000001."},
		{8, "en", "/start", "This bot is private. Ask its operator to let you in; your id is 8."},
		{9, "fr", "bonjour", "This bot is private. Ask its operator to let you in; your id is 9."},
		{10, "", "book a table for 4", "This bot is private. Ask its operator to let you in; your id is 10."},
	} {
		p := w.talker(row.id, "Eve", row.lang)
		sent := p.say(row.text)
		m, err := p.sees(sent, row.say)
		w.must(err)
		if m.Text != row.say || m.ReplyTo != sent || len(p.chat.Shown()) != 1 || len(m.Keys) > 0 {
			t.Errorf("%s: want one sentence in answer, got\n%s", row.lang, p.all())
		}
	}
	s.stop()
	w.clean()
}
