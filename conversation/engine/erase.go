package engine

import (
	"context"
	"errors"
	"slices"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/store"
)

// erase deletes what is kept of a person, or of one request of theirs. It may be done again from the start at any point.
func (e *Engine) erase(ctx context.Context, c *claim, t task) error {
	ev := conversation.Erased{Erase: *t.Erase}
	found, err := e.traces(ctx, t.Person)
	if err != nil {
		return err
	}
	if id := t.Erase.Request; id != "" {
		found = found.of(id)
	}
	ev.Held, ev.Running = found.held(), found.running()
	if len(ev.Running) == 0 {
		if ev.Account, err = e.leave(ctx, t, found); err == nil {
			err = e.remove(ctx, t.Person, found)
		}
		if err == nil {
			err = e.dropJobs(ctx, c, t, found)
		}
	}
	if err != nil {
		return err
	}
	return e.persist(ctx, c, ofJob(task{Version: t.Version, Dialogue: t.Dialogue, Person: t.Person}, ev))
}

// leave throws a person's tokens away. It reports whether they were signed in.
func (e *Engine) leave(ctx context.Context, t task, found traces) (signedIn bool, err error) {
	if t.Erase.Request != "" || e.cfg.Accounts == nil {
		return false, nil
	}
	ctx, cancel := context.WithTimeout(ctx, e.cfg.ReadTimeout)
	defer cancel()
	err = guard(func() error { return e.cfg.Accounts.Leave(ctx, t.Person) })
	return found.person != nil && found.person.Account != nil, err
}

// atOnce is how many records are changed in one transaction.
const atOnce = 100

// remove deletes the records that were found, and takes the person out of those of others.
func (e *Engine) remove(ctx context.Context, person string, found traces) error {
	for keys := range slices.Chunk(found.keys(), atOnce) {
		_, err := e.store.Update(ctx, "", e.now(), nil, keys, func(r store.Records) (store.Changes, error) {
			c := store.Changes{Put: map[store.Key]store.Value{}}
			for _, k := range keys {
				v, ok := r[k]
				if !ok {
					continue
				}
				left, err := without(k, v, person, found.requests)
				switch {
				case err != nil:
					return c, err
				case left == nil:
					c.Delete = append(c.Delete, k)
				default:
					c.Put[k] = *left
				}
			}
			return c, nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// without is a record without the person; nil for one that is theirs alone. own are the requests that go.
func without(k store.Key, v store.Value, person string, own map[string]conversation.Request) (*store.Value, error) {
	switch string(k.Kind) {
	case conversation.NumberKind:
		var n conversation.Number
		if err := decode(conversation.NumberKind, v.Data, &n, &n.Version); err != nil {
			return nil, err
		}
		n.Forget(func(request string) bool {
			_, goes := own[request]
			return goes
		})
		data, err := encode(conversation.NumberKind, &n, &n.Version)
		return &store.Value{Data: data, Expires: v.Expires}, err
	case conversation.RequestKind:
		if _, goes := own[k.ID]; goes {
			return nil, nil
		}
		var r conversation.Request
		if err := decode(conversation.RequestKind, v.Data, &r, &r.Version); err != nil {
			return nil, err
		}
		r.Joined = slices.DeleteFunc(r.Joined, func(j conversation.Joiner) bool { return j.Person == person })
		data, err := encode(conversation.RequestKind, &r, &r.Version)
		return &store.Value{Data: data, Expires: v.Expires}, err
	}
	return nil, nil
}

// queues are all that there are.
var queues = []store.Queue{sendQueue, dialQueue, lookQueue, askQueue, timerQueue, signQueue}

// maxJobs is how many jobs of a queue are looked at.
const maxJobs = 1 << 20

// dropJobs drops what waits for the person or the request, but for the job that does it.
func (e *Engine) dropJobs(ctx context.Context, c *claim, of task, found traces) error {
	var drop []store.JobID
	for _, q := range queues {
		all, err := e.store.Jobs(ctx, q, maxJobs)
		if err != nil {
			return err
		}
		for _, j := range all {
			t, err := readTask(j)
			if err != nil || j.ID == c.job.ID {
				continue
			}
			if of.Erase.Request != "" {
				if t.Person == of.Person && t.Request == of.Erase.Request {
					drop = append(drop, j.ID)
				}
			} else if t.Person == of.Person || t.Message != nil && found.private[chat.DialogueKey(t.Message.To, chat.Person{})] {
				drop = append(drop, j.ID)
			}
		}
	}
	_, err := e.store.Update(ctx, "", e.now(), nil, nil, func(store.Records) (store.Changes, error) { return store.Changes{Drop: drop}, nil })
	return err
}

// traces are all that is kept of one person.
type traces struct {
	person    *conversation.Profile
	dialogues []conversation.Dialogue
	requests  map[string]conversation.Request // theirs
	others    []store.Key                     // that name them, or a request of theirs
	private   map[string]bool                 // their private chats, by the key of nobody's dialogue there
	whole     store.Key                       // of the profile; empty while one request alone is meant
}

// traces looks through all records: nobody asks for this often.
func (e *Engine) traces(ctx context.Context, person string) (traces, error) {
	f := traces{requests: map[string]conversation.Request{}, private: map[string]bool{}, whole: store.Key{Kind: conversation.PersonKind, ID: person}}
	s, err := e.read(ctx, conversation.Key{Kind: conversation.PersonKind, ID: person})
	if err != nil {
		return f, err
	}
	if !s.Person.Empty() {
		f.person = &s.Person
	}
	return f, errors.Join(e.findDialogues(ctx, person, &f), e.findRequests(ctx, person, &f), e.findOthers(ctx, person, &f))
}

func (e *Engine) findDialogues(ctx context.Context, person string, f *traces) error {
	return each(ctx, e.store, conversation.DialogueKind, func(_ string, data []byte) error {
		var d conversation.Dialogue
		if err := decode(conversation.DialogueKind, data, &d, &d.Version); err != nil {
			return err
		}
		if chat.PersonKey(d.At, d.Person) != person {
			return nil
		}
		f.dialogues = append(f.dialogues, d)
		if d.At.Private {
			f.private[chat.DialogueKey(d.At, chat.Person{})] = true
		}
		return nil
	})
}

func (e *Engine) findRequests(ctx context.Context, person string, f *traces) error {
	return each(ctx, e.store, conversation.RequestKind, func(id string, data []byte) error {
		var r conversation.Request
		err := decode(conversation.RequestKind, data, &r, &r.Version)
		switch {
		case err != nil:
			return err
		case r.Owner == person:
			f.requests[id] = r
		case slices.ContainsFunc(r.Joined, func(j conversation.Joiner) bool { return j.Person == person }):
			f.others = append(f.others, store.Key{Kind: conversation.RequestKind, ID: id})
		}
		return nil
	})
}

// findOthers finds whose-button records of the person, and what names the requests that were found.
func (e *Engine) findOthers(ctx context.Context, person string, f *traces) error {
	err := each(ctx, e.store, ownerKind, func(id string, data []byte) error {
		var o owner
		if err := decode(ownerKind, data, &o, &o.Version); err != nil {
			return err
		}
		if o.Person == person {
			f.others = append(f.others, store.Key{Kind: ownerKind, ID: id})
		}
		return nil
	})
	err = errors.Join(err, each(ctx, e.store, AuditKind, func(id string, data []byte) error {
		var a audited
		err := decode(AuditKind, data, &a, &a.Version)
		if err == nil && a.concerns(person) {
			f.others = append(f.others, store.Key{Kind: AuditKind, ID: id})
		}
		return err
	}))
	for _, r := range f.requests {
		f.others = append(f.others, store.Key{Kind: conversation.NumberKind, ID: r.Call.Phone})
		if r.Call.ID != "" {
			f.others = append(f.others, store.Key{Kind: conversation.AdoptedKind, ID: r.Call.ID})
		}
	}
	return err
}

// each calls fn for all records of a kind, until one cannot be read.
func each(ctx context.Context, s store.Store, k string, fn func(id string, data []byte) error) (err error) {
	scan := s.Scan(ctx, store.Kind(k), "", "", func(id string, v store.Value) bool {
		err = fn(id, v.Data)
		return err == nil
	})
	return errors.Join(scan, err)
}

// of is what concerns one request alone.
func (f traces) of(id string) traces {
	one := traces{requests: map[string]conversation.Request{}}
	r, ok := f.requests[id]
	if !ok {
		return one
	}
	one.requests[id] = r
	one.others = []store.Key{{Kind: ownerKind, ID: id}, {Kind: conversation.NumberKind, ID: r.Call.Phone}}
	if r.Call.ID != "" {
		one.others = append(one.others, store.Key{Kind: conversation.AdoptedKind, ID: r.Call.ID})
	}
	return one
}

// keys names the records that go or change.
func (f traces) keys() []store.Key {
	var all []store.Key
	for _, d := range f.dialogues {
		all = append(all, store.Key{Kind: conversation.DialogueKind, ID: d.Key})
	}
	for id := range f.requests {
		all = append(all, store.Key{Kind: conversation.RequestKind, ID: id})
	}
	all = append(all, f.others...)
	if f.whole.ID != "" {
		all = append(all, f.whole)
	}
	all, _, _ = store.Merge(nil, all) // each once; keys that were read can be named
	return all
}

// held is how many calls the far side has a record of.
func (f traces) held() (n int) {
	for _, r := range f.requests {
		if r.Call.ID != "" {
			n++
		}
	}
	return n
}

// running are the requests of which the call's end is not known yet.
func (f traces) running() (ids []string) {
	for id, r := range f.requests {
		if !r.Settled() {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	return ids
}
