package telegram

import (
	"context"
	"errors"
	"strconv"
	"strings"
	"time"

	"github.com/go-telegram/bot/models"

	"github.com/kallybot/kallybot/bots/transport"
	"github.com/kallybot/kallybot/conversation/chat"
)

// sendFor is how long one request may take.
const sendFor = 60 * time.Second

// Send draws r. It is one request for most replies, and several for long texts and files; when one of them fails, the next
// Send of the same reply goes on where this one ended. A progress edit waits until its chat takes
// another (Config.EditEvery); *chat.RetryError when more of them wait.
//
// Telegram cannot hide a message of a group from its other members, so a reply with Only goes to that person's private
// chat; chat.ErrGone when they have none with the bot. A group that has moved to another id gets the reply there, and the
// handler of Run a message of kind chat.Moved.
func (a *Adapter) Send(ctx context.Context, to chat.Address, r chat.Reply, old chat.Ref) (chat.Ref, error) {
	if err := ctx.Err(); err != nil {
		return "", err
	}
	p, ok := locatePlace(to, r.Only)
	if !ok {
		return "", chat.ErrGone
	}
	d := &delivery{a: a, place: p, reply: r, old: old}
	return a.begun.Resume(transport.DigestOf(to, r, old), func(sent *transport.Progress) error { return d.run(ctx, sent) })
}

// place is a chat as Telegram names it.
type place struct {
	chat    int64
	topic   int
	private bool
}

func locatePlace(to chat.Address, only *chat.Person) (place, bool) {
	if to.Platform != Platform {
		return place{}, false
	}
	p := place{private: to.Private}
	name := to.Chat
	if only != nil && !to.Private {
		p.private, name, to.Thread = true, only.ID, "" // the id of a private chat is the person's
	}
	var err error
	if p.chat, err = strconv.ParseInt(name, 10, 64); err != nil {
		return place{}, false
	}
	if to.Thread != "" {
		if p.topic, err = strconv.Atoi(to.Thread); err != nil {
			return place{}, false
		}
	}
	return p, true
}

// delivery is one Send.
type delivery struct {
	a     *Adapter
	place place
	reply chat.Reply
	old   chat.Ref
	board *models.ReplyKeyboardMarkup // below the chat; nil for none
}

// request is one message of a delivery. The one that is named holds the keys, and is what the reference names.
type request struct {
	method string
	named  bool
	do     func(ctx context.Context) (int, error) // the message's id
}

// run does what is not yet in sent.
func (d *delivery) run(ctx context.Context, sent *transport.Progress) error {
	d.fit()
	for i, r := range d.requests(draw(d.reply)) {
		if i < sent.Requests {
			continue
		}
		id, err := d.insist(ctx, r)
		if err != nil {
			return err
		}
		sent.Requests++
		if r.named {
			sent.Ref = reference(d.place.chat, id)
		}
	}
	return nil
}

// insist does r, once more where the chat goes on elsewhere or its topic is gone.
func (d *delivery) insist(ctx context.Context, r request) (int, error) {
	ctx, cancel := context.WithTimeout(ctx, d.a.sendFor)
	defer cancel()
	id, err := r.do(ctx)
	if to, ok := migrated(err); ok {
		d.a.moved(ctx, d.place.chat, to)
		d.place.chat = to
		id, err = r.do(ctx)
	}
	if refused(err) == noTopic && d.place.topic != 0 {
		d.place.topic = 0
		id, err = r.do(ctx)
	}
	return id, d.a.outward(r.method, err)
}

func (d *delivery) requests(w drawing) []request {
	edits := d.edits()
	if w.caption != "" && !edits {
		f := w.files[0]
		return []request{{"sendDocument", true, func(ctx context.Context) (int, error) {
			return d.upload(ctx, f, w.caption, w.keys, false)
		}}}
	}
	var out []request
	if d.closing(w.keys) {
		out = append(out, request{"sendMessage", false, d.close})
	}
	for i, text := range w.texts {
		keys, markup := w.keys, d.markup(w.keys)
		if i < len(w.texts)-1 {
			keys, markup = nil, nil
		}
		r := request{"sendMessage", i == len(w.texts)-1, func(ctx context.Context) (int, error) {
			return d.post(ctx, text, markup, i == 0)
		}}
		if edits && i == 0 {
			r.method, r.do = "editMessageText", func(ctx context.Context) (int, error) { return d.edit(ctx, text, keys) }
		}
		out = append(out, r)
	}
	for i, f := range w.files {
		out = append(out, request{"sendDocument", len(w.texts) == 0 && i == 0, func(ctx context.Context) (int, error) {
			return d.upload(ctx, f, "", nil, len(w.texts) > 0 || i > 0)
		}})
	}
	return out
}

// moved tells the handler that a group goes on under another id. A failure is not insisted on: the next message to the old
// id tells it again.
func (a *Adapter) moved(ctx context.Context, from, to int64) {
	h := a.last.Load()
	if h == nil {
		return
	}
	before, after := strconv.FormatInt(from, 10), strconv.FormatInt(to, 10)
	self := strconv.FormatInt(a.self.Load().id, 10)
	_, err := h.Handle(ctx, chat.Message{
		ID: strings.Join([]string{string(Platform), self, "moved", before, after}, ":"),
		At: chat.Address{Platform: Platform, Chat: before}, From: chat.Person{ID: self},
		Kind: chat.Moved, Text: after,
	})
	if err != nil && !errors.Is(err, context.Canceled) {
		a.log.Warn("that a telegram group moved is not kept yet", "error", err)
	}
}
