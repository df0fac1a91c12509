package engine

import (
	"context"
	"encoding/json"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/store"
)

// alarmKind is the kind of the records of what people were told to see to, by its name, for as long as it lasts.
const alarmKind = "alarm"

// alarm is something that people were told of.
type alarm struct {
	Version int       `json:"v"`
	Since   time.Time `json:"since"`
}

// Announce tells people once that something began, and once that it is over: the mark and the messages are one transaction,
// so that no restart repeats them. name is what it is; holds whether it is so now; nothing is said when that was told before.
// Errors: of the store.
func (e *Engine) Announce(ctx context.Context, name string, holds bool, to []chat.Address, text string) error {
	k := store.Key{Kind: alarmKind, ID: name}
	now := e.now()
	_, err := e.store.Update(ctx, "", now, nil, []store.Key{k}, func(r store.Records) (store.Changes, error) {
		if _, told := r[k]; told == holds {
			return store.Changes{}, nil
		}
		c, err := e.told(k, holds, now)
		if err != nil {
			return c, err
		}
		c.Add, err = e.messages(name, now, to, text)
		return c, err
	})
	return err
}

// told is the change of the mark.
func (e *Engine) told(k store.Key, holds bool, now time.Time) (store.Changes, error) {
	if !holds {
		return store.Changes{Delete: []store.Key{k}}, nil
	}
	data, err := json.Marshal(alarm{Version: 1, Since: now})
	return store.Changes{Put: map[store.Key]store.Value{k: {Data: data}}}, err
}

// messages are the jobs that send one text to several places.
func (e *Engine) messages(name string, now time.Time, to []chat.Address, text string) ([]store.Job, error) {
	var all []store.Job
	for _, a := range to {
		who := chat.Person{ID: a.Chat}
		base := task{Dialogue: chat.DialogueKey(a, who), Person: chat.PersonKey(a, who), At: now, Boot: e.boot}
		event := name + "\n" + base.Dialogue + "\n" + now.Format(auditTime)
		p, err := jobs(event, base, []conversation.Effect{conversation.Send{To: a, Reply: chat.Reply{Text: text}}})
		if err != nil {
			return nil, err
		}
		all = append(all, p.add...)
	}
	return all, nil
}
