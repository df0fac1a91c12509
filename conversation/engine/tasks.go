package engine

import (
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/store"
)

// DialQueue is the queue of the calls that are to be sent. Who keeps the store can bound how many are sent at once.
const DialQueue store.Queue = "dial"

// The queues.
const (
	sendQueue  store.Queue = "send"
	dialQueue              = DialQueue
	lookQueue  store.Queue = "look"
	askQueue   store.Queue = "ask"
	timerQueue store.Queue = "timer"
	signQueue  store.Queue = "sign"
)

// taskVersion is the version of the data of jobs that is written, and the newest that is read.
const taskVersion = 1

// task is a job's data: for whom, and what.
type task struct {
	Version  int                    `json:"v"`
	Dialogue string                 `json:"dialogue"`
	Person   string                 `json:"person"`
	Request  string                 `json:"request,omitempty"`
	Name     string                 `json:"name,omitempty"`    // of a timer
	What     conversation.What      `json:"what,omitempty"`    // of an ask
	Account  string                 `json:"account,omitempty"` // of an ask that concerns no request
	Whom     *conversation.LookUp   `json:"whom,omitempty"`    // of an ask: who a person is
	Deed     conversation.Deed      `json:"deed,omitempty"`    // of a sign
	Model    *conversation.AskModel `json:"model,omitempty"`   // of an ask that goes to the model
	Message  *conversation.Send     `json:"message,omitempty"`
	Remove   *conversation.Remove   `json:"remove,omitempty"` // instead of a message
	At       time.Time              `json:"at"`               // when it was decided
	Boot     string                 `json:"boot,omitempty"`   // the engine that decided it
	Steer    *conversation.Steer    `json:"steer,omitempty"`  // of an ask: what to do to a call
	Erase    *conversation.Erase    `json:"erase,omitempty"`  // of a sign: what to delete
	Trace    string                 `json:"trace,omitempty"`  // the span that it comes from; see Tracer
}

func (t task) owner() owner { return owner{Dialogue: t.Dialogue, Person: t.Person} }

// readTask decodes a job's data.
func readTask(j store.Job) (task, error) {
	var t task
	err := json.Unmarshal(j.Data, &t)
	switch {
	case t.Version > taskVersion:
		return t, fmt.Errorf("%s job has version %d, this program reads up to %d", j.Queue, t.Version, taskVersion)
	case err != nil:
		return t, fmt.Errorf("%s job is unreadable", j.Queue)
	case j.Queue == sendQueue && t.Message == nil && t.Remove == nil:
		return t, errors.New("send job without message")
	}
	return t, nil
}

// plan collects the jobs of one step.
type plan struct {
	name string // digest of what the names of new jobs are made from; unique for each event
	base task
	drop []store.JobID
	add  []store.Job
}

// jobs turns the effects of a step into jobs to drop and to add. base is the part of a task that all of them share.
func jobs(name string, base task, effects []conversation.Effect) (plan, error) {
	base.Version = taskVersion
	p := plan{name: digest(name), base: base}
	for i, f := range effects {
		if err := p.take(i, f); err != nil {
			return p, err
		}
	}
	return p, nil
}

func (p *plan) take(i int, f conversation.Effect) error {
	t := p.base
	switch f := f.(type) {
	case conversation.Send:
		t.Request, t.Message = f.Request, &f
		return p.push(store.Job{ID: p.id(sendQueue, i), Queue: sendQueue, Order: orderOf(f.To)}, t)
	case conversation.Place:
		t.Request = f.Request
		return p.push(store.Job{ID: store.JobID("dial/" + f.Request), Queue: dialQueue, Due: f.Due}, t)
	case conversation.Look:
		t.Request = f.Request
		return p.push(store.Job{ID: store.JobID("look/" + f.Request), Queue: lookQueue, Due: f.Due}, t)
	case conversation.Ask:
		t.Request, t.What, t.Account = f.Request, f.What, f.Account
		if f.What == conversation.Quota { // nobody waits for it: one at a time is enough for all who share the account
			return p.push(store.Job{ID: store.JobID("quota/" + digest(f.Account)), Queue: askQueue}, t)
		}
		return p.push(store.Job{ID: p.id(askQueue, i), Queue: askQueue}, t)
	case conversation.Steer:
		t.Request, t.Steer = f.Request, &f
		return p.push(store.Job{ID: p.id(askQueue, i), Queue: askQueue}, t)
	case conversation.LookUp:
		t.Whom = &f
		return p.push(store.Job{ID: store.JobID("whom/" + digest(chat.PersonKey(f.At, f.Person))), Queue: askQueue}, t)
	case conversation.Sign:
		t.Deed = f.Do
		if f.Dialogue != "" {
			t.Dialogue = f.Dialogue
		}
		return p.push(store.Job{ID: p.id(signQueue, i), Queue: signQueue, Order: t.Person}, t)
	case conversation.Erase:
		t.Erase = &f
		return p.push(store.Job{ID: p.id(signQueue, i), Queue: signQueue, Order: t.Person}, t)
	case conversation.Remove:
		t.Remove = &f
		return p.push(store.Job{ID: p.id(sendQueue, i), Queue: sendQueue, Order: orderOf(f.At)}, t)
	case conversation.AskModel:
		t.Request, t.Model = f.Request, &f
		return p.push(store.Job{ID: p.id(askQueue, i), Queue: askQueue}, t)
	case conversation.SetTimer:
		t.Request, t.Name = f.Request, f.Name
		id := timerID(t.Dialogue, f.Name)
		p.clear(id)
		return p.push(store.Job{ID: id, Queue: timerQueue, Due: f.Due}, t)
	case conversation.Audit:
		return nil // it is a record: see audits
	case conversation.ClearTimer:
		p.clear(timerID(t.Dialogue, f.Name))
		return nil
	}
	return fmt.Errorf("no job for the effect %T", f)
}

// id names the ith job of the event.
func (p *plan) id(q store.Queue, i int) store.JobID {
	return store.JobID(string(q) + "/" + p.name + "/" + strconv.Itoa(i))
}

// timerID names the one timer of a name in a dialogue.
func timerID(dialogue, name string) store.JobID {
	return store.JobID("timer/" + digest(dialogue, name))
}

// orderOf is the ordering key of an address: the dialogue of nobody there.
func orderOf(a chat.Address) string { return chat.DialogueKey(a, chat.Person{}) }

func (p *plan) push(j store.Job, t task) error {
	data, err := json.Marshal(t)
	if err != nil {
		return fmt.Errorf("%s job cannot be encoded", j.Queue)
	}
	j.Data = data
	p.add = append(p.add, j)
	return nil
}

// clear drops a timer that is stored, and one that the same step has set before.
func (p *plan) clear(id store.JobID) {
	p.drop = append(p.drop, id)
	kept := p.add[:0]
	for _, j := range p.add {
		if j.ID != id {
			kept = append(kept, j)
		}
	}
	p.add = kept
}
