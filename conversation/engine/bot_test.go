package engine

import (
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/call"
	"github.com/kallybot/kallybot/conversation/chat"
)

// bot is a machine of few words that keeps the promise about calls:
//
//	"call PHONE"      opens a draft named after the message and shows its card
//	press ID:1:yes    confirms it
//	press ID:1:no     withdraws it
//	press ID:1:check  looks for an uncertain call once more
//	press ID:1:words  asks for its transcript
//	"timer NAME IN", "clear NAME"   set and clear a timer
//	"progress N"      sends N notices of progress for one slot
//	"who"             looks the person up
//	"forget"          removes all records
//	"panic"           panics
//	anything else     is repeated
type bot struct {
	policy call.Policy
	undo   time.Duration
}

func (b bot) Form(s conversation.Snapshot, m chat.Message, _ time.Time) chat.Form {
	return chat.Form{Name: s.Dialogue.Key, Title: m.Text, Fields: []chat.Field{{Name: "drafts", Value: strings.Join(draftIDs(s), ",")}}}
}

func draftIDs(s conversation.Snapshot) []string {
	var ids []string
	for _, d := range s.Dialogue.Drafts {
		ids = append(ids, d.ID)
	}
	return ids
}

// move is one step of the bot under way.
type move struct {
	bot
	conversation.Snapshot
	now     time.Time
	effects []conversation.Effect
	answer  chat.Answer
	need    []conversation.Key
}

func (b bot) Step(s conversation.Snapshot, ev conversation.Event, now time.Time) conversation.Decision {
	m := &move{bot: b, Snapshot: s, now: now}
	m.Requests, m.Adopted, m.Numbers = maps.Clone(s.Requests), maps.Clone(s.Adopted), maps.Clone(s.Numbers)
	m.Dialogue.Drafts, m.Dialogue.Active = slices.Clone(s.Dialogue.Drafts), slices.Clone(s.Dialogue.Active)
	m.Dialogue.Sent = maps.Clone(s.Dialogue.Sent)
	if m.Dialogue.Sent == nil {
		m.Dialogue.Sent = map[string]chat.Ref{}
	}
	m.take(ev)
	if len(m.need) > 0 {
		return conversation.Decision{Need: m.need}
	}
	return conversation.Decision{Snapshot: m.Snapshot, Effects: m.effects, Answer: m.answer}
}

func (m *move) take(ev conversation.Event) {
	switch ev := ev.(type) {
	case conversation.Said:
		m.said(ev)
	case conversation.Dial:
		if r, ok := m.request(ev.Request); ok {
			next, _ := call.Begin(r.Call, m.now, m.policy)
			m.after(r, next)
		}
	case conversation.Answered:
		if r, ok := m.request(ev.Request); ok {
			m.after(r, m.answered(r.Call, ev))
		}
	case conversation.Looked:
		m.looked(ev)
	case conversation.Read:
		m.say("", ev.Request, string(ev.What)+" "+words(ev))
	case conversation.Fired:
		m.say("", "", "timer "+ev.Name)
	case conversation.Delivered:
		m.delivered(ev)
	case conversation.Undelivered:
		m.Dialogue.Gone = true
	case conversation.Met:
		m.say("", "", "met "+ev.Profile.Zone)
	}
}

func words(ev conversation.Read) string {
	if ev.Failed != nil {
		return "failed: " + ev.Failed.Code
	}
	var all []string
	for _, l := range ev.Transcript {
		all = append(all, l.Text)
	}
	return strings.Join(all, " ")
}

func (m *move) said(ev conversation.Said) {
	c := ev.Message
	if m.Dialogue.Key == "" {
		m.Dialogue.Key, m.Dialogue.At, m.Dialogue.Person = chat.DialogueKey(c.At, c.From), c.At, c.From
	}
	verb, rest, _ := strings.Cut(c.Text, " ")
	switch {
	case c.Kind == chat.Press:
		m.press(c)
	case verb == "call":
		id := strings.NewReplacer("/", "-").Replace(ev.ID)
		m.Dialogue.Drafts = append(m.Dialogue.Drafts, conversation.Draft{ID: id, Rev: 1, Wishes: []string{rest}})
		m.say("card:"+id, "", "card "+id)
	case verb == "timer":
		name, in, _ := strings.Cut(rest, " ")
		d, _ := time.ParseDuration(in)
		m.effects = append(m.effects, conversation.SetTimer{Name: name, Due: m.now.Add(d)})
	case verb == "clear":
		m.effects = append(m.effects, conversation.ClearTimer{Name: rest})
	case verb == "progress":
		for n := range len(rest) {
			m.effects = append(m.effects, conversation.Send{To: m.Dialogue.At, Slot: "status",
				Reply: chat.Reply{Text: rest[:n+1], Replace: true, Progress: true}})
		}
	case verb == "who":
		m.effects = append(m.effects, conversation.LookUp{At: c.At, Person: c.From})
	case verb == "forget":
		m.Dialogue, m.Person = conversation.Dialogue{}, conversation.Profile{}
	case verb == "panic":
		panic("asked to")
	default:
		m.Person.Name = c.From.Name
		m.say("", "", c.Text)
	}
}

func (m *move) press(c chat.Message) {
	parts := strings.Split(c.Data, ":")
	id, verb := parts[0], parts[2]
	if c.From.ID != m.Dialogue.Person.ID {
		m.answer.Toast = "not yours"
		return
	}
	r, confirmed := m.request(id)
	i := slices.IndexFunc(m.Dialogue.Drafts, func(d conversation.Draft) bool { return d.ID == id })
	switch {
	case verb == "yes" && !confirmed && i >= 0:
		m.confirm(m.Dialogue.Drafts[i])
		m.Dialogue.Drafts = slices.Delete(m.Dialogue.Drafts, i, i+1)
	case verb == "yes":
		m.answer.Toast = "confirmed already"
	case verb == "no" && confirmed:
		next, _ := call.Withdraw(r.Call)
		m.after(r, next)
	case verb == "check" && confirmed:
		m.after(r, call.CheckAgain(r.Call, m.now, m.policy))
	case verb == "words":
		m.effects = append(m.effects, conversation.Ask{What: conversation.Transcript, Request: id})
	}
}

func (m *move) confirm(d conversation.Draft) {
	phone := d.Wishes[0]
	sub := conversation.Submission{Request: d.ID, Category: "general", Task: "ask about " + d.ID, Phone: phone, Lang: "en", CallLang: "en", Timezone: "UTC"}
	body, err := Freeze(sub)
	if err != nil {
		panic(err)
	}
	due := m.now.Add(m.undo)
	c := call.New(d.ID, call.KeyFor(m.Dialogue.Key, d.ID), body, phone, sub.Task, m.now, due, time.Time{}, m.policy)
	m.Requests[d.ID] = conversation.Request{Version: 1, Draft: d, Dialogue: m.Dialogue.Key, At: m.Dialogue.At, Person: m.Dialogue.Person, Call: c}
	m.Dialogue.Active = append(m.Dialogue.Active, d.ID)
	m.effects = append(m.effects, conversation.Place{Request: d.ID, Due: due})
	m.answer.Toast = "confirmed"
	m.status(d.ID, "confirmed")
}

func (m *move) answered(c call.Call, ev conversation.Answered) call.Call {
	switch {
	case ev.Result != nil:
		return call.Answered(c, ev.ID, *ev.Result, ev.Final, m.now)
	case ev.Refusal != nil:
		return call.Refused(c, *ev.Refusal, m.now, m.policy)
	}
	return call.Lose(c, m.now, m.policy)
}

func (m *move) looked(ev conversation.Looked) {
	r, ok := m.request(ev.Request)
	if !ok {
		return
	}
	for _, l := range ev.Found {
		k := conversation.Key{Kind: conversation.AdoptedKind, ID: l.ID}
		if !m.Loaded[k] {
			m.need = append(m.need, k)
			return
		}
		if by := m.Adopted[l.ID]; by == "" || by == ev.Request {
			m.Adopted[l.ID] = ev.Request
			m.after(r, call.Answered(r.Call, l.ID, l.Result, l.Final, m.now))
			return
		}
	}
	m.after(r, call.Looked(r.Call, m.now, m.policy))
}

// after keeps a request's call as it is now, and says or does what follows.
func (m *move) after(r conversation.Request, c call.Call) {
	if c.State != r.Call.State && c.State.Over() && c.State != call.Notified {
		m.say("end:"+c.Request, c.Request, "end "+string(c.State)+" "+what(c))
		r.Ended = m.now
	}
	if c.State != r.Call.State && c.State == call.Dispatching {
		m.status(c.Request, "calling")
	}
	switch c.State {
	case call.Confirmed:
		m.effects = append(m.effects, conversation.Place{Request: c.Request, Due: c.NotBefore})
	case call.Reconciling, call.Accepted:
		m.effects = append(m.effects, conversation.Look{Request: c.Request, Due: c.NextLook})
	}
	r.Call = c
	m.Requests[c.Request] = r
}

func what(c call.Call) string {
	switch {
	case c.Result != nil:
		return c.Result.Status
	case c.Refusal != nil && c.State != call.Uncertain:
		return c.Refusal.Code
	}
	return "unknown"
}

func (m *move) delivered(ev conversation.Delivered) {
	m.Dialogue.Sent[ev.Slot] = ev.Ref
	if r, ok := m.request(ev.Request); ok && strings.HasPrefix(ev.Slot, "end:") {
		r.Call = call.Tell(r.Call, string(ev.Ref))
		m.Requests[ev.Request] = r
	}
}

// request is a record, which is asked for when it was not loaded.
func (m *move) request(id string) (conversation.Request, bool) {
	if id == "" {
		return conversation.Request{}, false
	}
	if k := (conversation.Key{Kind: conversation.RequestKind, ID: id}); !m.Loaded[k] {
		m.need = append(m.need, k)
	}
	r, ok := m.Requests[id]
	return r, ok
}

func (m *move) say(slot, request, text string) {
	m.effects = append(m.effects, conversation.Send{To: m.Dialogue.At, Slot: slot, Request: request, Reply: chat.Reply{Text: text}})
}

func (m *move) status(request, text string) {
	m.effects = append(m.effects, conversation.Send{To: m.Dialogue.At, Slot: "card:" + request, Request: request,
		Reply: chat.Reply{Text: text, Replace: true, Progress: true}})
}
