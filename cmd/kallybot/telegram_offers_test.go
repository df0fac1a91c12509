package main

import (
	"fmt"
	"strings"
	"testing"

	"github.com/kallybot/kallybot/bots/telegram/telegramtest"
	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// offers are the words of what a private chat offers beside writing, in one language.
type offers struct {
	phrases
	hello, example, patient                            string
	edit, what, callback, shareNumber, noted           string
	now, sharePlace, zone                              string
	all, later, earlier                                string
	advert, task, ask, shall, whom, helps, own, points string
}

var offered = []offers{
	{
		phrases: english, hello: "I make phone calls for you", example: "make a dentist appointment for Friday morning",
		patient: "the patient's name?", edit: "Edit", what: "What should I change?", callback: "Callback",
		shareNumber: "Send my number", noted: "Noted.", now: "Your time zone is", sharePlace: "Send where I am", zone: "Your time zone is that of Canary now.",
		all:   "book a table for 4 on 30 December at 8 pm at Bella Italia, +1 212 555 0100, name John Smith",
		later: "book a table for 6 on 30 December at 8 pm at Bella Italia, +1 212 555 0100, name John Smith", earlier: "Changed People: 4 → 6.",
		advert: "Corner Shop, phone +1 212 555 0100. Open from 9:00 to 13:00", task: "What should I ask them?", ask: "ask if they have the iPhone 15",
		whom: "Whom should I call", helps: "in one sentence", shall: "Shall I call", points: "call this", own: "+12125550199",
	},
	{
		phrases: spanish, hello: "Hago llamadas por ti", example: "pide cita con el dentista para el viernes por la mañana",
		patient: "el paciente?", edit: "Cambiar", what: "¿Qué cambio?", callback: "Tu teléfono",
		shareNumber: "Enviar mi número", noted: "Anotado.", now: "Tu zona horaria es", sharePlace: "Enviar dónde estoy", zone: "Tu zona horaria es ahora la de Canarias.",
		all:   "reserva una mesa para 4 el 30 de diciembre a las 21:00 en Casa Pepe, +34 911 230 100, a nombre de Ana García",
		later: "reserva una mesa para 6 el 30 de diciembre a las 21:00 en Casa Pepe, +34 911 230 100, a nombre de Ana García", earlier: "Cambiado: Personas 4 → 6.",
		advert: "Tienda Sol, teléfono +34 911 230 100. Abierto de 9:00 a 13:00", task: "¿Qué les pregunto?", ask: "pregunta si tienen el iPhone 15",
		whom: "¿A quién llamo", helps: "en una frase", shall: "¿Llamo a", points: "llama a este", own: "+34612345678",
	},
}

// deeds are what people do in a private chat, each with a person and a talk of their own.
var deeds = []struct {
	name string
	do   func(p *talker, o offers)
}{
	{"begins with an example and shares the rest", sharesTheRest},
	{"forwards an advertisement", forwardsAnAdvertisement},
	{"answers an old message", answersAnOldMessage},
	{"tells the time zone by the place", tellsTheZone},
	{"edits the request before the yes and after", editsTheRequest},
	{"comes by links", comesByLinks},
	{"presses under a message that is too old to be seen", pressesAnOldMessage},
}

func TestPrivateChatOffersMoreThanWriting(t *testing.T) {
	t.Parallel()
	w := newWorld(t, sandbox.Config{})
	s := w.serve(w.configure("", "open: true, calls_per_number_per_hour: 0", ""))
	var people []*talker
	for i, d := range deeds {
		for j, o := range offered {
			people = append(people, w.talker(int64(100+2*i+j), d.name, o.lang))
		}
	}
	together(t, people, func(p *talker, i int) { deeds[i/2].do(p, offered[i%2]) })
	s.stop()
	w.clean()
	checkLog(t, s.errs.String())
}

// sharesTheRest never writes but two names: an example begins, a venue names the place, a card gives its number, and the own
// number is handed over by the keyboard below the chat.
func sharesTheRest(p *talker, o offers) {
	hello := p.asks("/start", o.hello)
	p.presses(hello, o.example, "")
	p.sees(hello.ID, o.askPhone)
	p.sees(p.shares(func() int { return p.who.ShareVenue(p.chat, o.place, 40.4168, -3.7038) }), o.askPhone)
	card := "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:" + o.place + "\r\nTEL;TYPE=work:" + o.phone + "\r\nEND:VCARD"
	ask := p.sees(p.shares(func() int {
		return p.who.Send(p.chat, map[string]any{"contact": map[string]any{"phone_number": "", "first_name": "", "vcard": card}})
	}), o.patient)
	shown := p.asks("Ana", o.phrases.card)
	p.presses(shown, o.edit, "")
	which := p.sees(ask.ID, o.what)
	p.presses(which, o.callback, "")
	p.sees(which.ID, "?")
	p.who.Phone = o.own
	p.taps(o.shareNumber)
	p.becomes(shown.ID, lastDigits(o.own))
	p.sees(which.ID, o.noted)
	if p.err == nil && p.chat.Board() != nil {
		p.fail("the keyboard stays below the chat")
	}
	p.presses(p.becomes(shown.ID, o.phrases.card), o.call, o.begun)
	p.becomes(shown.ID, o.over)
}

func lastDigits(phone string) string { return phone[len(phone)-2:] }

func forwardsAnAdvertisement(p *talker, o offers) {
	p.sees(p.shares(func() int { return p.who.Forward(p.chat, o.advert) }), o.task)
	card := p.asks(o.ask, o.shall)
	if p.err == nil && strings.Contains(card.Text, "13:00") {
		p.fail("the advertisement's hours are taken for a wish")
	}
}

// answersAnOldMessage points at a number that was written long before, and nobody asked about then.
func answersAnOldMessage(p *talker, o offers) {
	note := p.say(o.advert)
	p.sees(note, "?")
	p.say("/cancel")
	p.asks(o.thanks, o.welcome)
	p.sees(p.shares(func() int { return p.who.Reply(p.chat, note, o.points) }), o.task)
}

func tellsTheZone(p *talker, o offers) {
	p.asks("/timezone", o.now)
	p.who.Latitude, p.who.Longitude = 28.4636, -16.2518
	p.taps(o.sharePlace)
	p.sees(0, o.zone)
	if p.err == nil && p.chat.Board() != nil {
		p.fail("the keyboard stays below the chat")
	}
}

// editsTheRequest changes the same message twice: the draft follows, the confirmed call does not.
func editsTheRequest(p *talker, o offers) {
	request := p.say(o.all)
	card := p.sees(request, o.phrases.card)
	p.edits(request, o.later)
	card = p.becomes(card.ID, o.earlier)
	p.presses(card, o.call, o.begun)
	over := p.becomes(card.ID, o.over)
	p.edits(request, o.all)
	p.asks(o.thanks, o.welcome)
	if p.err == nil {
		if now, _ := newest(p.chat.Shown(), func(m telegramtest.Message) bool { return m.ID == over.ID }); now.Text != over.Text {
			p.fail("the edit changed what was over")
		}
	}
}

func comesByLinks(p *talker, o offers) {
	p.asks("/start call", o.whom)
	p.asks("/start help", o.helps)
	p.asks("/start cancel", o.hello)
	p.asks("/start a_token-of_something-else", o.hello)
}

func pressesAnOldMessage(p *talker, o offers) {
	card := p.asks(o.all, o.phrases.card)
	if p.err != nil {
		return
	}
	p.chat.Age(card.ID)
	p.presses(card, o.call, o.begun)
	p.sees(card.ID, o.result)
}

// shares does what hands something over, and returns the message.
func (p *talker) shares(do func() int) int {
	if p.err != nil {
		return 0
	}
	return do()
}

// taps waits for a button of the keyboard below the chat, and taps it.
func (p *talker) taps(label string) {
	if p.err != nil {
		return
	}
	ok := p.until(func() bool { return strings.Contains(fmt.Sprint(p.chat.Board()), label) })
	if _, err := p.who.Tap(p.chat, label); err != nil || !ok {
		p.fail("no %q below the chat: %v", label, err)
	}
}

// edits changes a message of the person's.
func (p *talker) edits(message int, text string) {
	if p.err != nil {
		return
	}
	if err := p.who.Edit(p.chat, message, text); err != nil {
		p.fail("cannot edit: %v", err)
	}
}
