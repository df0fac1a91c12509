package engine

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation/chat"
)

// tongue is how people of a language ask, change, confirm and cancel.
type tongue struct {
	ask, change, yes, cancel, phone string
	booked                          string // how a confirmed result begins
}

var tongues = []tongue{
	{"book a table for 4 tomorrow at 8 pm at Bella Italia, %s, name John Smith", "make it 5", "yes", "cancel", "+14152%d5%s", "Confirmed by "},
	{"reserva una mesa para 4 mañana a las 21:00 en Casa Pepe, %s, a nombre de Ana García", "somos 5", "sí", "cancela", "+34911%d3%s", "Confirmado por "},
}

// agreeing are the outcomes of the sandbox at which the business agrees. Of the others nothing may be said to be confirmed.
var agreeing = []string{"0100", "0110", "0111", "0113", "0127"}

// numbers are the last digits of the numbers that people call.
var numbers = append([]string{"0101", "0102", "0106", "0107", "0112", "0120", "0123"}, agreeing...)

// shops is how many numbers the people of a town call.
const shops = 4

// person is somebody of the town, with a chat of their own.
type person struct {
	w      *town
	shop   int
	id     string
	luck   *rand.Rand
	tongue tongue
	digits string
	leaves time.Time // when they block the bot; zero for never
	wrote  int
	yeses  int // how often they confirmed in a way that may count
}

func newPerson(w *town, n int) *person {
	p := &person{w: w, id: fmt.Sprintf("p%d", n), luck: w.draw("person", n)}
	p.shop = p.luck.IntN(shops)
	at := w.draw("shop", p.shop)
	p.tongue, p.digits = tongues[at.IntN(len(tongues))], numbers[at.IntN(len(numbers))]
	if p.luck.IntN(8) == 0 {
		p.leaves = time.Now().Add(time.Duration(p.luck.IntN(400)) * time.Second)
	}
	return p
}

// phone is the number of the shop that the person calls. Others call it too, and with the same words: where the far side does
// not echo our ids, their calls look alike.
func (p *person) phone() string { return fmt.Sprintf(p.tongue.phone, p.shop, p.digits) }

func (w *town) gone(chatID string) bool {
	i := slices.IndexFunc(w.people, func(p *person) bool { return p.id == chatID })
	at := w.people[i].leaves
	return !at.IsZero() && !time.Now().Before(at)
}

// act is what a person does: ask, perhaps change, confirm by a word or a button, perhaps twice, perhaps cancel, perhaps say yes
// once more when all is over.
func (p *person) act(t *testing.T) {
	r := p.luck
	p.pause(t, 60)
	p.write(t, fmt.Sprintf(p.tongue.ask, p.phone()))
	if r.IntN(3) == 0 {
		p.pause(t, 30)
		p.write(t, p.tongue.change)
	}
	for range 1 + r.IntN(2) {
		p.confirm(t)
	}
	if r.IntN(5) == 0 {
		p.pause(t, 10)
		p.write(t, p.tongue.cancel)
	}
	if r.IntN(3) == 0 {
		p.pause(t, 600)
		p.confirm(t)
	}
}

// confirm presses the button of the last card they see, or of an older one, or says yes.
func (p *person) confirm(t *testing.T) {
	p.pause(t, 20)
	p.yeses++
	cards := p.w.room.cards(p.id)
	if p.luck.IntN(3) == 0 || len(cards) == 0 {
		p.write(t, p.tongue.yes)
		return
	}
	which := len(cards) - 1
	if p.luck.IntN(4) == 0 {
		which = p.luck.IntN(len(cards))
	}
	p.send(t, func(id string) chat.Message { return press(id, p.id, cards[which]) })
}

func (p *person) pause(t *testing.T, seconds int) {
	rest(t.Context(), time.Duration(1+p.luck.IntN(seconds*1000))*time.Millisecond)
}

func (p *person) write(t *testing.T, text string) {
	p.send(t, func(id string) chat.Message { return message(id, p.id, text) })
}

// send has the platform deliver a message until it is taken, and now and then once more, at once or late.
func (p *person) send(t *testing.T, made func(id string) chat.Message) {
	p.wrote++
	m := made(fmt.Sprintf("%s-%d", p.id, p.wrote))
	m.From.ID = p.id
	p.deliver(t, m)
	for range p.luck.IntN(3) / 2 {
		p.pause(t, 20)
		p.deliver(t, m)
	}
}

func (p *person) deliver(t *testing.T, m chat.Message) {
	for t.Context().Err() == nil {
		if e := p.w.taking(); e != nil {
			if _, err := e.Handle(context.WithoutCancel(t.Context()), m); err == nil {
				return
			}
		}
		rest(t.Context(), 3*time.Second)
	}
}

// taking is the engine that takes messages at the moment, nil before the first.
func (w *town) taking() *Engine {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.engine
}

// cards are the data of the buttons that confirm, as a chat was shown them.
func (r *room) cards(chatID string) []string {
	r.mu.Lock()
	defer r.mu.Unlock()
	var all []string
	for _, s := range r.got {
		for _, b := range s.reply.Buttons {
			if s.to.Chat == chatID && strings.HasSuffix(b.Data, ":call") {
				all = append(all, b.Data)
			}
		}
	}
	return all
}
