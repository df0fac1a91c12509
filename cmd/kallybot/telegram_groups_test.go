package main

import (
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/bots/telegram/telegramtest"
	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// gathering is what is said in groups, in one language.
type gathering struct {
	phrases
	request, full, name, five string // a request without its name, a whole one, the name, a correction
	hint, byReply             string
	notYours, number          string
	task, taskHint, ask       string
}

var gatherings = []gathering{
	{
		phrases: english, request: "/call book a table for 4 on 30 December at 8 pm at Bella Italia, +1 212 555 0100",
		full: "/call book a table for 4 on 30 December at 8 pm at Bella Italia, +1 212 555 0100, name John Smith",
		name: "John Smith", five: "/call make it 5", hint: "John Smith", byReply: "Please answer by replying to this message.",
		notYours: "Only Jo can do that.", number: "Bella Italia: +1 212 555 0100",
		task: "What should I ask them?", taskHint: "ask if they are open on Sunday", ask: "ask if they have the iPhone 15",
	},
	{
		phrases: spanish, request: "/call reserva una mesa para 4 el 30 de diciembre a las 21:00 en Casa Pepe, +34 911 230 100",
		full: "/call reserva una mesa para 4 el 30 de diciembre a las 21:00 en Casa Pepe, +34 911 230 100, a nombre de Ana García",
		name: "Ana García", five: "/call mejor somos 5", hint: "Ana García", byReply: "Contesta respondiendo a este mensaje.",
		notYours: "Eso solo puede hacerlo Jo.", number: "Casa Pepe: +34 911 230 100",
		task: "¿Qué les pregunto?", taskHint: "pregunta si abren el domingo", ask: "pregunta si tienen el iPhone 15",
	},
}

// table is a group around one person with another and an admin, all of one language.
type table struct {
	gathering
	group        *telegramtest.Chat
	jo, ben, pat *talker
}

func (w *world) table(i int, open func(id int64) *telegramtest.Chat) table {
	g := gatherings[i]
	c := open(int64(-100 - i))
	return table{g, c, w.talker(int64(10+i), "Jo", g.lang).in(c), w.talker(int64(20+i), "Ben", g.lang).in(c), w.talker(int64(30+i), "Pat", g.lang).in(c)}
}

const tableAccess = `telegram_chats: [-100, -101], admins: ["telegram:30", "telegram:31"], calls_per_number_per_hour: 0`

// eachTable has the people of one group in each language do the same at the same time, with one service.
func eachTable(t *testing.T, w *world, open func(id int64) *telegramtest.Chat, do func(x table)) {
	t.Helper()
	var tables []table
	var all []*talker
	for i := range gatherings {
		tables = append(tables, w.table(i, open))
		all = append(all, tables[i].jo)
	}
	together(t, all, func(_ *talker, i int) {
		x := tables[i]
		do(x)
		for _, p := range []*talker{x.ben, x.pat} {
			if p.err != nil && x.jo.err == nil {
				x.jo.err = p.err
			}
		}
	})
}

func (w *world) group(id int64) *telegramtest.Chat { return w.telegram.Group(id, "Friends") }

// TestGroupAsksByReplyAndTellsWhoseRequestItIs is a group with privacy mode: the reply field opens for a question, a message
// with buttons tells how to answer, others are told whose it is, and an admin may take it back.
func TestGroupAsksByReplyAndTellsWhoseRequestItIs(t *testing.T) {
	t.Parallel()
	w := newWorld(t, sandbox.Config{})
	s := w.serve(w.configure("", tableAccess, ""))
	eachTable(t, w, w.group, func(x table) {
		asked := x.jo.say(x.request)
		ask := x.jo.sees(asked, x.askName)
		if x.jo.err == nil && (!ask.Forced || ask.Hint != x.hint || ask.ReplyTo != asked || strings.Contains(ask.Text, x.byReply)) {
			x.jo.fail("the question opens the reply field: %v, with %q", ask.Forced, ask.Hint)
		}
		card := x.jo.sees(x.jo.answers(ask, x.name), x.card)
		if x.jo.err == nil && (card.Forced || !strings.Contains(card.Text, x.byReply)) {
			x.jo.fail("the card does not tell how to answer")
		}
		x.ben.presses(card, x.call, x.notYours)
		x.pat.presses(card, x.call, x.notYours)
		x.pat.presses(card, x.cancel, "")
		x.jo.becomes(card.ID, x.dropped)
	})
	if n := len(w.api.Dialed()); n != 0 {
		t.Errorf("others made the bot dial %d times", n)
	}
	s.stop()
	w.clean()
}

func TestGroupThatTheBotReadsNeedsNoReplies(t *testing.T) {
	t.Parallel()
	w := newWorld(t, sandbox.Config{})
	w.telegram.SetReadsAll(true)
	s := w.serve(w.configure("", tableAccess, ""))
	s.logs("reads_all_group_messages=true")
	eachTable(t, w, w.group, func(x table) {
		ask := x.jo.asks(x.request, x.askName)
		card := x.jo.sees(x.jo.answers(ask, x.name), x.card)
		if x.jo.err == nil && (ask.Forced || strings.Contains(card.Text, x.byReply)) {
			x.jo.fail("is told to reply: %v", ask.Forced)
		}
	})
	s.stop()
	w.clean()
}

// TestNumberInAFriendsMessageIsCalled is a command that answers somebody else's message, which the bot would not get by itself.
func TestNumberInAFriendsMessageIsCalled(t *testing.T) {
	t.Parallel()
	w := newWorld(t, sandbox.Config{})
	s := w.serve(w.configure("", tableAccess, ""))
	eachTable(t, w, w.group, func(x table) {
		note := x.ben.say(x.number)
		ask := x.jo.sees(x.jo.shares(func() int { return x.jo.who.Reply(x.group, note, "/call") }), x.task)
		if x.jo.err == nil && (!ask.Forced || ask.Hint != x.taskHint) {
			x.jo.fail("the question opens the reply field: %v, with %q", ask.Forced, ask.Hint)
		}
		card := x.jo.sees(x.jo.answers(ask, x.ask), x.place)
		x.jo.presses(card, x.call, x.begun)
		x.jo.becomes(card.ID, x.over)
		for _, m := range x.group.Shown() {
			if strings.Contains(m.Text, "555") || strings.Contains(m.Text, "911") {
				x.jo.fail("a number is shown to the group: %s", m.Text)
			}
		}
	})
	for _, g := range gatherings {
		if n := w.api.DialedTo(g.phone); n != 1 {
			t.Errorf("%s is dialled %d times, want once", g.place, n)
		}
	}
	s.stop()
	w.clean()
}

// TestTopicsKeepTheirTalksApart has one person ask in two topics of a forum at a time.
func TestTopicsKeepTheirTalksApart(t *testing.T) {
	t.Parallel()
	const first, second = 3, 5
	w := newWorld(t, sandbox.Config{})
	s := w.serve(w.configure("", tableAccess, ""))
	forum := func(id int64) *telegramtest.Chat { return w.telegram.Forum(id, "Friends", first, second) }
	eachTable(t, w, forum, func(x table) {
		asked := x.jo.who.SayIn(x.group, first, x.request)
		ask := x.jo.sees(asked, x.askName)
		other := x.jo.sees(x.jo.who.SayIn(x.group, second, x.full), x.card)
		card := x.jo.sees(x.jo.shares(func() int { return x.jo.who.ReplyIn(x.group, first, ask.ID, x.name) }), x.card)
		x.jo.presses(card, x.call, x.begun)
		result := x.jo.sees(card.ID, x.result)
		x.jo.becomes(card.ID, x.over)
		if x.jo.err == nil && (ask.Topic != first || card.Topic != first || result.Topic != first || result.ReplyTo != asked || other.Topic != second) {
			x.jo.fail("topics are %d, %d, %d and %d", ask.Topic, card.Topic, result.Topic, other.Topic)
		}
		for _, m := range x.group.Shown() {
			if m.Topic == 0 {
				x.jo.fail("message %d is in no topic", m.ID)
			}
		}
		x.jo.presses(other, x.cancel, "")
		x.jo.becomes(other.ID, x.dropped)
	})
	s.stop()
	w.clean()
}

// TestGroupGoesOnAsASupergroup corrects, confirms and gets the result where the group went.
func TestGroupGoesOnAsASupergroup(t *testing.T) {
	t.Parallel()
	w := newWorld(t, sandbox.Config{})
	s := w.serve(w.configure("", tableAccess, ""))
	eachTable(t, w, w.group, func(x table) {
		x.jo.asks(x.full, x.card)
		if x.jo.err != nil {
			return
		}
		jo := x.jo.in(x.jo.who.Migrate(x.group, x.group.ID()*10))
		card := jo.asks(x.five, x.changed)
		jo.presses(card, x.call, x.begun)
		jo.sees(card.ID, x.result)
		x.jo.err = jo.err
	})
	for _, d := range w.api.Dialed() {
		if d.Submission.PartySize != 5 {
			t.Errorf("dialled for %d, want 5", d.Submission.PartySize)
		}
	}
	if n := len(w.api.Dialed()); n != len(gatherings) {
		t.Errorf("dialled %d times", n)
	}
	s.stop()
	w.clean()
}

// TestResultWaitsUntilTheBotIsLetInAgain shuts the bot out, of a private chat and of a group, while the call goes on.
func TestResultWaitsUntilTheBotIsLetInAgain(t *testing.T) {
	t.Parallel()
	for where, open := range map[string]func(w *world, x table) *telegramtest.Chat{
		"private": func(_ *world, x table) *telegramtest.Chat { return x.jo.who.Private() },
		"group":   func(_ *world, x table) *telegramtest.Chat { return x.group },
	} {
		t.Run(where, func(t *testing.T) {
			t.Parallel()
			hangUp := make(chan time.Time)
			w := newWorld(t, sandbox.Config{After: func(time.Duration) <-chan time.Time { return hangUp }})
			s := w.serve(w.configure("", "open: true, calls_per_number_per_hour: 0", ""))
			gone := func(x table) *talker { return x.jo.in(open(w, x)) }
			eachTable(t, w, w.group, func(x table) {
				p := gone(x)
				card := p.asks(x.full, x.card)
				p.presses(card, x.call, x.begun)
				p.becomes(card.ID, x.calling)
				if p.err == nil {
					p.who.Block(p.chat)
				}
				x.jo.err = p.err
			})
			w.until("the bot knows that it is shut out", func() bool { return w.telegram.Pending() == 0 })
			close(hangUp)
			s.stop() // it waits for the calls, which are over
			s = w.serve(w.configure("", "open: true, calls_per_number_per_hour: 0", ""))
			eachTable(t, w, w.group, func(x table) {
				p := gone(x)
				p.who.Unblock(p.chat)
				p.sees(0, x.result)
				x.jo.err = p.err
			})
			if n := len(w.api.Dialed()); n != len(gatherings) {
				t.Errorf("dialled %d times", n)
			}
			s.stop()
			w.clean()
		})
	}
}

// answers replies to a message of the bot.
func (p *talker) answers(to telegramtest.Message, text string) int {
	if p.err != nil {
		return 0
	}
	return p.who.Reply(p.chat, to.ID, text)
}
