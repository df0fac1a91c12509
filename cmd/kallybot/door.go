package main

import (
	"strings"
	"sync/atomic"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/access"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/lang"
)

// door is a machine that talks with those only whom the policy lets in. Whoever else writes or presses is told their id,
// and nothing of theirs is kept.
type door struct {
	*conversation.Machine
	policy access.Policy
}

// Step decides as the machine does, but for people outside.
func (d door) Step(s conversation.Snapshot, e conversation.Event, now time.Time) conversation.Decision {
	said, ok := e.(conversation.Said)
	if !ok || !acts(said.Message.Kind) || d.policy.May(visitor(said.Message)) {
		return d.Machine.Step(s, e, now)
	}
	return d.turnAway(s, said.Message)
}

// Form is empty for people outside; its title tells them why.
func (d door) Form(s conversation.Snapshot, m chat.Message, now time.Time) chat.Form {
	if d.policy.May(visitor(m)) {
		return d.Machine.Form(s, m, now)
	}
	return chat.Form{Title: d.outside(m)}
}

// turnAway answers a press over the chat and everything else in it.
func (d door) turnAway(s conversation.Snapshot, m chat.Message) conversation.Decision {
	text := d.outside(m)
	if m.Kind == chat.Press {
		return conversation.Decision{Snapshot: s, Answer: chat.Answer{Toast: text}}
	}
	reply := conversation.Send{To: m.At, Reply: chat.Reply{Text: text, Quote: m.Ref}}
	return conversation.Decision{Snapshot: s, Effects: []conversation.Effect{reply}}
}

// outside is the sentence with the id that the operator would add.
func (d door) outside(m chat.Message) string {
	l, _, _ := strings.Cut(m.Lang, "-")
	if !d.Say.Has(l, "access.outside") {
		l = d.Options.Lang
	}
	return d.Say.Say(l, "access.outside", lang.Args{"id": visitor(m).ID()})
}

// acts reports whether a message is something that a person did, and not what became of the chat.
func acts(k chat.Kind) bool { return k != chat.Gone && k != chat.Back && k != chat.Moved }

// visitor is who acts where, for the policy.
func visitor(m chat.Message) access.Visitor {
	return access.Visitor{Platform: string(m.At.Platform), Team: m.At.Team, Person: m.From.ID, Chat: m.At.Chat}
}

// live is the door that stands at the moment. It can be replaced while the engine runs.
type live struct{ now atomic.Pointer[door] }

// Step asks the present door.
func (l *live) Step(s conversation.Snapshot, e conversation.Event, now time.Time) conversation.Decision {
	return l.now.Load().Step(s, e, now)
}

// Form asks the present door.
func (l *live) Form(s conversation.Snapshot, m chat.Message, now time.Time) chat.Form {
	return l.now.Load().Form(s, m, now)
}
