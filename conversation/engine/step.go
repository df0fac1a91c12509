package engine

import (
	"bytes"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/slot"
	"github.com/kallybot/kallybot/store"
)

// turn is one event on its way through one transaction.
type turn struct {
	event conversation.Event
	who   owner // whose dialogue it concerns
	// mark is the event's name in the store; empty for the result of a job, which ends with the job.
	mark store.EventID
	name string       // what the names of new jobs are made from
	keys []string     // requests that will be needed
	done *store.Lease // the job whose result the event is, if it ends with it
}

// result is what became of a turn.
type result struct {
	fresh         bool // false: the event was applied before, and nothing else here is set
	before, after conversation.Snapshot
	answer        chat.Answer
}

// ofJob is a turn for something that came of a job. The same job may have several events within one tick of the clock, and
// a job of the same name may come again; so what they name is drawn, or a new message could be taken for an old one that
// still waits.
func ofJob(t task, ev conversation.Event) turn {
	n := turn{event: ev, who: t.owner(), name: rand.Text()}
	if t.Request != "" {
		n.keys = []string{t.Request}
	}
	return n
}

// apply steps the machine and commits what it decided, in one transaction.
func (e *Engine) apply(ctx context.Context, t turn) (result, error) {
	began, now := time.Now(), e.now()
	ctx, end := e.eventSpan(ctx, t)
	tx := &transaction{
		e: e, turn: t, now: now, asked: map[conversation.Key]bool{}, read: map[conversation.Key][]byte{}, before: blank(),
		trace: e.carry(ctx), phases: phases{e: e, ctx: ctx},
	}
	var applied store.Applied
	if redeem := e.sends.reserve(); redeem != nil {
		tx.reserved = true
		defer func() { redeem(applied.Claimed) }()
	}
	tx.phases.next("read")
	applied, err := e.store.Update(ctx, t.mark, now, t.done, tx.first(), tx.run)
	tx.phases.next("")
	end(err)
	e.note(ctx, t, time.Since(began), err)
	if err != nil {
		return result{}, err
	}
	if !applied.Fresh {
		return result{}, nil
	}
	tx.remember()
	e.waiting.added(tx.sends)
	e.changes.signal()
	e.observe(tx.before, tx.after)
	return result{fresh: true, before: tx.before, after: tx.after, answer: tx.answer}, nil
}

// transaction is one turn under way. run may be called several times; what counts is the last one.
type transaction struct {
	e *Engine
	turn
	now      time.Time
	trace    string // what its jobs take along
	phases   phases
	reserved bool                      // a message can be sent at once: see reserve
	asked    map[conversation.Key]bool // all records that were asked for; it only grows, and so do the records read

	read    map[conversation.Key][]byte // what before was made of
	decided *conversation.Decision      // what the step decided on before; nil when it was not taken yet
	saved   map[conversation.Key][]byte // what after is stored as

	before, after conversation.Snapshot
	answer        chat.Answer
	sends         []notice
}

// first names the records that every step sees, and those that this one is known or likely to need: each time that a step turns
// out to need more, all is read again.
func (x *transaction) first() []store.Key {
	dialogue := conversation.Key{Kind: conversation.DialogueKind, ID: x.who.Dialogue}
	keys := []conversation.Key{dialogue, {Kind: conversation.PersonKind, ID: x.who.Person}, conversation.ThisDeployment}
	for _, id := range x.keys {
		keys = append(keys, conversation.Key{Kind: conversation.RequestKind, ID: id})
	}
	if d, ok := x.e.recent.guess(dialogue).(conversation.Dialogue); ok {
		keys = append(keys, x.foreseen(d)...)
	}
	return x.ask(keys)
}

// ask notes keys as asked for and returns those that are new, as the store's.
func (x *transaction) ask(keys []conversation.Key) []store.Key {
	var more []store.Key
	for _, k := range keys {
		if !x.asked[k] {
			x.asked[k] = true
			more = append(more, keyOf(k))
		}
	}
	return more
}

// run is the function that the store runs on the records.
func (x *transaction) run(r store.Records) (c store.Changes, err error) {
	if perr := guard(func() error { c, err = x.step(r); return nil }); perr != nil {
		return store.Changes{}, perr
	}
	if err == nil && len(c.Need) == 0 {
		x.phases.next("commit")
	} else {
		x.phases.next("read")
	}
	return c, err
}

func (x *transaction) step(r store.Records) (store.Changes, error) {
	if err := x.load(r); err != nil {
		return store.Changes{}, err
	}
	if more := x.ask(x.foreseen(x.before.Dialogue)); len(more) > 0 {
		return store.Changes{Need: more}, nil
	}
	d := x.decide()
	if len(d.Need) > 0 {
		return x.need(d.Need)
	}
	if d.Snapshot.Loaded == nil || d.Snapshot.Dialogue.Key != "" && d.Snapshot.Dialogue.Key != x.who.Dialogue {
		return store.Changes{}, errors.New("step returned another snapshot than its own")
	}
	owners := x.owners(d.Snapshot.Dialogue)
	if missing := x.ask(slices.Collect(maps.Keys(owners))); len(missing) > 0 {
		return store.Changes{Need: missing}, nil
	}
	audits, err := x.audits(d.Effects)
	if err != nil {
		return store.Changes{}, err
	}
	if missing := x.ask(slices.Collect(maps.Keys(audits))); len(missing) > 0 {
		return store.Changes{Need: missing}, nil
	}
	x.after, x.answer = d.Snapshot, d.Answer
	x.phases.next("enqueue")
	c, err := x.changes(r, owners)
	if err != nil {
		return c, err
	}
	for k, v := range audits {
		c.Put[keyOf(k)] = v
	}
	return x.plan(c, d.Effects)
}

// load makes the snapshot that the step sees, as far as it is not what it was when it was run before.
func (x *transaction) load(r store.Records) error {
	for k := range x.asked {
		data := r[keyOf(k)].Data
		old, had := x.read[k]
		if beside[k.Kind] || had && (old == nil) == (data == nil) && bytes.Equal(old, data) {
			continue
		}
		x.decided, x.read[k] = nil, data
		if set(&x.before, k, x.e.recent.take(k, data)) {
			continue
		}
		if err := put(&x.before, k, data); err != nil {
			return err
		}
	}
	return nil
}

// foreseen are records that the step will need: what is known of the number of the draft that is talked about. A step that
// finds out by itself is taken twice.
func (x *transaction) foreseen(talk conversation.Dialogue) []conversation.Key {
	if _, said := x.event.(conversation.Said); !said {
		return nil
	}
	for _, d := range talk.Drafts {
		if v := d.Values[slot.Phone]; d.ID == talk.Focus && v.Text != "" && len(v.Or) == 0 {
			return []conversation.Key{{Kind: conversation.NumberKind, ID: v.Text}}
		}
	}
	return nil
}

// decide takes the step, once for each snapshot: the same arguments give the same decision.
func (x *transaction) decide() conversation.Decision {
	if x.decided == nil {
		x.phases.next("step")
		d := x.e.cfg.Machine.Step(x.before, x.event, x.now)
		x.decided = &d
	}
	return *x.decided
}

// remember keeps what was committed at hand for the next step.
func (x *transaction) remember() {
	for k, data := range x.saved {
		if v := valueOf(&x.after, k); v != nil && data != nil {
			x.e.recent.keep(k, data, v)
		}
	}
}

// need asks the store for more records.
func (x *transaction) need(keys []conversation.Key) (store.Changes, error) {
	more := x.ask(keys)
	if len(more) == 0 {
		return store.Changes{}, fmt.Errorf("step needs a %s record again", keys[0].Kind)
	}
	return store.Changes{Need: more}, nil
}

// changes are the records that differ from what is stored.
func (x *transaction) changes(r store.Records, owners map[conversation.Key]time.Time) (store.Changes, error) {
	c := store.Changes{Put: map[store.Key]store.Value{}}
	x.saved = map[conversation.Key][]byte{}
	for k := range x.asked {
		if beside[k.Kind] {
			continue
		}
		data, err := save(&x.after, k)
		if err != nil {
			return c, err
		}
		x.saved[k] = data
		old, had := r[keyOf(k)]
		switch {
		case data == nil && had:
			c.Delete = append(c.Delete, keyOf(k))
		case data != nil && !bytes.Equal(data, old.Data):
			c.Put[keyOf(k)] = store.Value{Data: data, Expires: expires(&x.after, k, x.now, x.e.cfg.KeepResult)}
		}
	}
	for k, until := range owners {
		o := x.who
		data, err := encode(ownerKind, &o, &o.Version)
		if err != nil {
			return c, err
		}
		c.Put[keyOf(k)] = store.Value{Data: data, Expires: until}
	}
	return c, nil
}

// plan adds the jobs to the changes.
func (x *transaction) plan(c store.Changes, effects []conversation.Effect) (store.Changes, error) {
	p, err := jobs(x.name, task{Dialogue: x.who.Dialogue, Person: x.who.Person, At: x.now, Boot: x.e.boot, Trace: x.trace}, effects)
	c.Drop, c.Add = p.drop, p.add
	x.sends = x.sends[:0]
	for i, f := range effects {
		if s, ok := f.(conversation.Send); ok {
			x.sends = append(x.sends, noticeOf(x.who.Dialogue, &s, p.id(sendQueue, i), x.now))
		}
	}
	if x.reserved {
		c = x.prompt(c)
	}
	return c, err
}

// read loads records without a transaction.
func (e *Engine) read(ctx context.Context, keys ...conversation.Key) (conversation.Snapshot, error) {
	asked := map[conversation.Key]bool{}
	var names []store.Key
	for _, k := range keys {
		asked[k] = true
		names = append(names, keyOf(k))
	}
	r, err := e.store.Read(ctx, names...)
	if err != nil {
		return conversation.Snapshot{}, err
	}
	return load(asked, r)
}

// see loads one record to be read and never changed.
func (e *Engine) see(ctx context.Context, k conversation.Key) (conversation.Snapshot, error) {
	r, err := e.store.Read(ctx, keyOf(k))
	if err != nil {
		return conversation.Snapshot{}, err
	}
	s, data := blank(), r[keyOf(k)].Data
	if !set(&s, k, e.recent.see(k, data)) {
		err = put(&s, k, data)
	}
	return s, err
}
