package main

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"github.com/kallybot/kallybot/bots/telegram/telegramtest"
	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// visit is one person's talk from the first message to the last answer. They have their own chat, and their own number to
// call, which nobody else calls.
type visit struct {
	*talker
	phone string // empty when nothing is to be called
	fate  fate
	end   string // what was told in the end
}

// visits are what people come for, by name. Each of them waits for the answer to every message.
var visits = map[string]func(v *visit, n int, r *rand.Rand){
	"says it all and presses":     (*visit).saysItAll,
	"in pieces, without waiting":  (*visit).inPieces,
	"corrects, and says yes":      (*visit).corrects,
	"cancels":                     (*visit).cancels,
	"looks around":                (*visit).looksAround,
	"says it all in Spanish":      (*visit).inSpanish,
	"says it all and presses too": (*visit).saysItAll, // the likeliest
}

// Area codes. Together they are enough for some thousand visits; one more is a panic, not a number called by two.
var (
	americas = []int{212, 312, 415, 617, 305, 206, 303, 404, 503, 713}
	spains   = []int{91, 93, 95, 96}
)

const (
	americanExchanges = 700 // from 200 on
	spanishExchanges  = 1000
)

// american is a number that only visit n calls; the last digits choose what comes of it.
func american(n int, digits string) string {
	return fmt.Sprintf("+1%d%03d%s", americas[n/americanExchanges], 200+n%americanExchanges, digits)
}

// iberian is american in Spain; every call there succeeds.
func iberian(n int) string {
	return fmt.Sprintf("+34%d%03d0100", spains[n/spanishExchanges], n%spanishExchanges)
}

func (v *visit) saysItAll(n int, r *rand.Rand) {
	v.fate = fates[r.IntN(len(fates))]
	v.phone = american(n, v.fate.digits)
	card := v.asks("book a table for 4 tomorrow at 8 pm at Bella Italia, "+v.phone+", name John Smith", english.card)
	v.press(card, english.call)
	v.ends(card, uncertain)
}

// inPieces sends three messages at once. Each is answered, in their order.
func (v *visit) inPieces(n int, r *rand.Rand) {
	v.fate = fates[0]
	v.phone = american(n, v.fate.digits)
	first := v.say("book a table for 4 tomorrow at 8 pm at Bella Italia")
	v.say(v.phone)
	last := v.say("John Smith")
	phone, name, card := v.sees(first, english.askPhone), v.sees(first, english.askName), v.sees(first, english.card)
	if v.err == nil && (phone.ID > name.ID || name.ID > card.ID || card.ID < last) {
		v.fail("answers in another order than the messages")
	}
	v.say("yes")
	v.ends(card, uncertain)
}

func (v *visit) corrects(n int, r *rand.Rand) {
	v.fate = fates[0]
	v.phone = american(n, v.fate.digits)
	card := v.asks("book a table for 4 tomorrow at 8 pm at Bella Italia, "+v.phone+", name John Smith", english.card)
	v.say("make it 5")
	v.sees(0, english.changed)
	v.say("yes")
	v.ends(card, uncertain)
}

func (v *visit) cancels(n int, _ *rand.Rand) {
	card := v.asks("book a table for 4 tomorrow at 8 pm at Bella Italia, "+american(n, "0100")+", name John Smith", english.card)
	v.press(card, english.cancel)
	v.sees(0, english.dropped)
	v.asks("thank you", english.welcome)
}

func (v *visit) looksAround(int, *rand.Rand) {
	v.asks("/start", "I make phone calls for you")
	v.asks("hello", "Hello")
	v.asks("history", "There are no calls yet.")
	v.asks("what is the weather like?", "")
}

func (v *visit) inSpanish(n int, _ *rand.Rand) {
	v.fate = fate{"0100", spanish.result, 1}
	v.phone = iberian(n)
	card := v.asks("reserva una mesa para 4 mañana a las 21:00 en Casa Pepe, "+v.phone+", a nombre de Ana Ruiz", spanish.card)
	v.say("sí")
	v.ends(card, "No sé si se llegó a llamar a Casa Pepe.")
}

// ends waits until the person is told the end, or that it is not known.
func (v *visit) ends(card telegramtest.Message, unsure string) {
	v.end = v.waits(v.fate.told+" or "+unsure, func(m telegramtest.Message) bool {
		return m.ID > card.ID && (strings.Contains(m.Text, v.fate.told) || strings.Contains(m.Text, unsure))
	}).Text
}

// check holds what must be true once nothing goes on any more: what was told is what happened, and happened once.
func (v *visit) check(api *sandbox.Server) error {
	if v.err != nil || v.phone == "" {
		return v.err
	}
	if err := v.fate.holds(api.DialedTo(v.phone), v.end); err != nil {
		return fmt.Errorf("%s: number %s: %w:\n%s", v.who.Name, v.phone, err, v.all())
	}
	return nil
}

// holds says what is wrong with a number that rang so often, and of which this was told in the end.
func (f fate) holds(rang int, end string) error {
	told := strings.Contains(end, f.told)
	switch {
	case rang > f.rings:
		return fmt.Errorf("dialled %d times", rang)
	case told && rang < f.rings:
		return fmt.Errorf("told %q, and nothing was dialled", end)
	case !told && rang > 0:
		return fmt.Errorf("dialled, and told %q", end)
	}
	return nil
}

// repeats is how many messages of the bot the person has twice.
func (v *visit) repeats() (n int) {
	seen := map[string]bool{}
	for _, m := range v.chat.Shown() {
		if seen[m.Text] {
			n++
		}
		seen[m.Text] = true
	}
	return n
}
