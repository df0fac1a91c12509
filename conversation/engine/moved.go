package engine

import (
	"context"
	"errors"
	"time"

	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/store"
)

// A chat may go on under another name: a Telegram group that becomes a supergroup. Its dialogues keep the keys they were
// begun with, and a record leads from the new name to the first one.

// movedKind is the engine's own kind of record: from a chat's present name to the name its dialogues are kept by.
const movedKind = "moved"

// moved tells by which chat the dialogues of another one are kept.
type moved struct {
	Version int    `json:"v"`
	Chat    string `json:"chat"`
}

func movedKey(a chat.Address) store.Key {
	return store.Key{Kind: movedKind, ID: chat.PersonKey(a, chat.Person{ID: a.Chat})}
}

// home is the address by which the dialogues of a place are kept.
func (e *Engine) home(ctx context.Context, a chat.Address) (chat.Address, error) {
	if a.Private || a.Chat == "" || len(a.Chat) > store.MaxID/4 {
		return a, nil // only groups move
	}
	k := movedKey(a)
	r, err := e.store.Read(ctx, k)
	if err != nil {
		return a, err
	}
	if v, ok := r[k]; ok {
		var m moved
		if err := decode(movedKind, v.Data, &m, &m.Version); err != nil {
			return a, err
		}
		a.Chat = m.Chat
	}
	return a, nil
}

// move keeps that the chat of m goes on under the name in its text.
func (e *Engine) move(ctx context.Context, m chat.Message, mark store.EventID, now time.Time) error {
	first, err := e.home(ctx, m.At)
	if err != nil {
		return err
	}
	next := m.At
	next.Chat = m.Text
	if next.Chat == "" || len(next.Chat) > store.MaxID/4 {
		return errors.New("chat moved to no usable name")
	}
	k := movedKey(next)
	_, err = e.store.Update(ctx, mark, now, nil, []store.Key{k}, func(store.Records) (store.Changes, error) {
		v := moved{Chat: first.Chat}
		data, err := encode(movedKind, &v, &v.Version)
		return store.Changes{Put: map[store.Key]store.Value{k: {Data: data}}}, err
	})
	return err
}
