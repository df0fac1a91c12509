package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/kallybot/kallybot/bots/telegram/telegramtest"
)

// talker is a person with one chat open, who writes and reads as people do. The first thing that does not happen is its
// err; from then on it does nothing, so that a talk reads straight down and many people can talk at once.
type talker struct {
	tg   *telegramtest.Server
	who  *telegramtest.Person
	chat *telegramtest.Chat
	err  error
}

// talker is a person in their private chat.
func (w *world) talker(id int64, name, lang string) *talker {
	p := w.telegram.Person(id, name, lang)
	return &talker{tg: w.telegram, who: p, chat: p.Private()}
}

// in is the same person in a group.
func (p *talker) in(group *telegramtest.Chat) *talker {
	return &talker{tg: p.tg, who: p.who, chat: group}
}

// fail notes what did not happen, and how the bot left the chat.
func (p *talker) fail(format string, args ...any) {
	if p.err == nil {
		p.err = fmt.Errorf("%s: %s; the bot's messages are:\n%s", p.who.Name, fmt.Sprintf(format, args...), p.all())
	}
}

func (p *talker) all() string {
	var b strings.Builder
	for _, m := range p.chat.Shown() {
		fmt.Fprintf(&b, "%d (answers %d, %d edits): %s %q\n", m.ID, m.ReplyTo, m.Edits, m.Text, labels(m))
	}
	return b.String()
}

func (p *talker) say(text string) int {
	if p.err != nil {
		return 0
	}
	return p.who.Say(p.chat, text)
}

// asks says text and waits for an answer that holds want.
func (p *talker) asks(text, want string) telegramtest.Message { return p.sees(p.say(text), want) }

// sees waits for a message of the bot that is newer than a message and holds text, and returns the newest such.
func (p *talker) sees(after int, text string) telegramtest.Message {
	return p.waits(text, func(m telegramtest.Message) bool { return m.ID > after && strings.Contains(m.Text, text) })
}

// becomes waits until one message holds text, which it may reach by edits.
func (p *talker) becomes(id int, text string) telegramtest.Message {
	return p.waits(text, func(m telegramtest.Message) bool { return m.ID == id && strings.Contains(m.Text, text) })
}

func (p *talker) waits(what string, fits func(telegramtest.Message) bool) (found telegramtest.Message) {
	if p.err != nil {
		return found
	}
	ok := p.until(func() (ok bool) {
		found, ok = newest(p.chat.Shown(), fits)
		return ok
	})
	if !ok {
		p.fail("never sees %q", what)
	}
	return found
}

func (p *talker) until(holds func() bool) bool {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	return p.tg.Until(ctx, holds)
}

func newest(shown []telegramtest.Message, fits func(telegramtest.Message) bool) (telegramtest.Message, bool) {
	for _, m := range slices.Backward(shown) {
		if fits(m) {
			return m, true
		}
	}
	return telegramtest.Message{}, false
}

// press presses the button with a label and returns the press.
func (p *talker) press(m telegramtest.Message, label string) string {
	if p.err != nil {
		return ""
	}
	q, err := p.who.Press(p.chat, m.ID, slices.Index(labels(m), label))
	if err != nil || !slices.Contains(labels(m), label) {
		p.fail("no button %q under message %d: %v", label, m.ID, err)
	}
	return q
}

// presses is press, and wants words in what appears over the chat.
func (p *talker) presses(m telegramtest.Message, label, want string) {
	q := p.press(m, label)
	if p.err == nil && !p.until(func() bool { return len(p.tg.Toasts(q)) > 0 }) {
		p.fail("the press of %q is never answered", label)
	}
	if p.err == nil && !strings.Contains(p.tg.Toasts(q)[0], want) {
		p.fail("the press of %q is answered %q, want %q", label, p.tg.Toasts(q)[0], want)
	}
}

// hasButton finds a message by a button.
func hasButton(label string) func(telegramtest.Message) bool {
	return func(m telegramtest.Message) bool { return slices.Contains(labels(m), label) }
}

func labels(m telegramtest.Message) (all []string) {
	for _, row := range m.Keys {
		for _, k := range row {
			all = append(all, k.Text)
		}
	}
	return all
}

// together has all of them do the same at the same time, and ends the test when one of them fails.
func together(t *testing.T, people []*talker, do func(p *talker, i int)) {
	t.Helper()
	var all sync.WaitGroup
	for i, p := range people {
		all.Go(func() { do(p, i) })
	}
	all.Wait()
	var errs []error
	for _, p := range people {
		errs = append(errs, p.err)
	}
	if err := errors.Join(errs...); err != nil {
		t.Fatal(err)
	}
}

// answered waits until no press waits for its answer.
func (w *world) answered() {
	w.t.Helper()
	w.until("every press is answered", func() bool { return w.telegram.Unanswered() == 0 })
}

// clean holds that the bot sent nothing that Telegram's specification does not allow, and left no press unanswered.
func (w *world) clean() {
	w.t.Helper()
	w.answered()
	for _, v := range w.telegram.Violations() {
		w.t.Errorf("violation: %s", v)
	}
}
