package conversation

import (
	"maps"
	"slices"
	"time"

	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/outcome"
	"github.com/kallybot/kallybot/conversation/slot"
)

// Two people may ask the same place for the same day. Who asks second may join the first call: no call of their own is made,
// and they hear what came of that one. The record of the number names the requests that were made to it, the record of the
// request names who joined, and the dialogue of the joiner keeps their own draft, to go on with it after all.
//
// Only what was asked for in a group is told to others, by name to those in the same group. What was asked for in private,
// and whatever concerns somebody's health or is a question of its own, is never spoken of.

const (
	alsoAsked  = 24 * time.Hour // how long somebody else's request is worth a line
	maxAsks    = 32             // requests that a number's record names
	maxJoiners = 50             // people who join one request
)

// asked notes a confirmed request for those who ask the same place.
func (n *Number) asked(a Asked) {
	n.Asks = append(slices.Clone(n.Asks), a)
	over := max(0, len(n.Asks)-maxAsks)
	for _, old := range n.Asks[:over] {
		n.unname(old)
	}
	n.Asks = n.Asks[over:]
}

// unname notes that a request is named no longer: a call that is listed may be its own all the same.
func (n *Number) unname(a Asked) {
	if due := a.last(); due.After(n.Unnamed) {
		n.Unnamed = due
	}
}

// Forget takes requests out.
func (n *Number) Forget(goes func(request string) bool) {
	n.Asks = slices.DeleteFunc(slices.Clone(n.Asks), func(a Asked) bool {
		if goes(a.Request) {
			n.unname(a)
		}
		return goes(a.Request)
	})
}

// place is the key of a group, whatever the thread; empty for a private chat.
func place(a chat.Address) string {
	if a.Private {
		return ""
	}
	a.Thread = ""
	return chat.DialogueKey(a, chat.Person{})
}

// shared are the kinds of calls that two people may have the same one of.
var shared = []string{slot.Restaurant, slot.Hotel}

// joinable is the newest request of somebody else, to the same place for the same day, that may be joined.
func (s *step) joinable(d *Draft) (Asked, Request, bool) {
	if !slices.Contains(shared, d.text(slot.Category)) || !d.has(slot.Date) || d.Booked != nil {
		return Asked{}, Request{}, false
	}
	for _, a := range slices.Backward(s.number(d.text(slot.Phone)).Asks) {
		if a.Place == "" || a.Owner == s.self() || a.Day != d.text(slot.Date) || a.Category != d.text(slot.Category) || s.now.Sub(a.At) >= alsoAsked {
			continue
		}
		if r, ok := s.request(a.Request); ok && len(r.Joined) < maxJoiners && (!r.Call.State.Over() || closed(r.Call.State) != "not_called") {
			return a, r, true
		}
	}
	return Asked{}, Request{}, false
}

// self is the key of the person whose dialogue this is.
func (s *step) self() string { return chat.PersonKey(s.Dialogue.At, s.Dialogue.Person) }

// askedToo is the line on a card about somebody else's request, empty for none.
func (s *step) askedToo(d *Draft) string {
	a, _, ok := s.joinable(d)
	switch {
	case !ok:
		return ""
	case a.Place == place(s.Dialogue.At):
		return s.t("notice.asked_here", "name", a.Name, "ago", s.ago(a.At))
	}
	return s.t("notice.also_asked", "ago", s.ago(a.At))
}

// joinOther makes somebody else's request the person's too: they hear its result, and no call of their own is made.
func (s *step) joinOther(d *Draft, c choice) {
	a, r, ok := s.joinable(d)
	if len(s.need) > 0 {
		return
	}
	if !ok || a.Request != c.arg {
		s.resume(d)
		return
	}
	mine := *d
	r.Joined = append(slices.Clone(r.Joined), Joiner{Person: s.self(), At: s.Dialogue.At, Lang: s.lang, Origin: d.Origin,
		Draft: d.ID, Rev: d.Rev, Group: a.Place == place(s.Dialogue.At)})
	s.save(r)
	s.Dialogue.Joined = append(s.Dialogue.Joined, Joined{Request: a.Request, Draft: mine})
	s.Dialogue.Joined = s.Dialogue.Joined[max(0, len(s.Dialogue.Joined)-maxRecent):]
	s.close(mine.ID)
	s.send(Send{Slot: "card:" + mine.ID, Request: mine.ID, Reply: chat.Reply{Text: s.t("joined.done", "who", s.who(&mine)), Replace: true,
		Buttons: []chat.Button{s.separate(mine.ID, mine.Rev)}}})
	s.tellJoined(r)
	s.goOn()
}

// separate is the button back to a call of one's own.
func (s *step) separate(id string, rev int) chat.Button {
	return chat.Button{Label: s.t("button.separate"), Data: data(id, rev, "restore")}
}

// part brings back the draft of a person who joined somebody else's request. They hear nothing more of that one.
func (s *step) part(i int) {
	j := s.Dialogue.Joined[i]
	r, ok := s.request(j.Request)
	if len(s.need) > 0 {
		return
	}
	if ok {
		r.Joined = slices.DeleteFunc(slices.Clone(r.Joined), func(o Joiner) bool { return o.Draft == j.Draft.ID })
		s.save(r)
	}
	s.Dialogue.Joined = slices.Delete(s.Dialogue.Joined, i, i+1)
	d := j.Draft.clone()
	d.ShownSum = "" // what it showed is long gone
	s.anew = d.ID
	s.proceed(s.add(d), nil)
}

// Settled reports whether a request has an end that can be told: a result is told once it is judged.
func (r Request) Settled() bool {
	return r.Call.State.Over() && (r.Call.Result == nil || r.Judged != nil)
}

// tellJoined tells a request's end to those who joined it, each once for each end, and keeps that it was told.
func (s *step) tellJoined(r Request) {
	if !r.Settled() {
		return
	}
	end := closed(r.Call.State)
	r.Joined = slices.Clone(r.Joined)
	for i, j := range r.Joined {
		if j.Told == end {
			continue
		}
		r.Joined[i].Told = end
		s.do(Send{To: j.At, Slot: "joined:" + j.Draft, Request: r.Draft.ID, Reply: s.joinedReply(r, j)})
	}
	if len(r.Joined) > 0 {
		s.save(r)
	}
}

// joinedReply is a request's end as somebody else may read it, in their place and language.
func (s *step) joinedReply(r Request, j Joiner) chat.Reply {
	at := *s
	at.lang, at.Dialogue.At = j.Lang, j.At
	if !j.Group {
		r = r.impersonal()
	}
	text := at.t("status.not_called", "who", at.who(&r.Draft))
	switch closed(r.Call.State) {
	case "over":
		text = at.headline(r, *r.Judged)
	case "unknown":
		text = at.t("uncertain", "who", at.who(&r.Draft))
	}
	reply := chat.Reply{Text: at.t("joined.result", "text", text), Quote: j.Origin}
	if r.Judged == nil || r.Judged.Level != outcome.Confirmed {
		reply.Buttons = []chat.Button{at.separate(j.Draft, j.Rev)}
	}
	return reply
}

// impersonal is a request without what only its person need know: name, company and price.
func (r Request) impersonal() Request {
	r.Draft.Values = maps.Clone(r.Draft.Values)
	delete(r.Draft.Values, slot.UserName)
	delete(r.Draft.Values, slot.PartySize)
	if r.Judged != nil {
		j := *r.Judged
		j.Changed = maps.Clone(j.Changed)
		delete(j.Changed, outcome.PartySize)
		delete(j.Changed, outcome.Price)
		r.Judged = &j
	}
	return r
}

// unheard notes that a person who joined could not be reached, so that they are told when they are back.
func (s *step) unheard(request, draft string) {
	r, ok := s.request(request)
	if !ok {
		return
	}
	r.Joined = slices.Clone(r.Joined)
	for i := range r.Joined {
		if r.Joined[i].Draft == draft {
			r.Joined[i].Told = ""
		}
	}
	s.save(r)
}

// hearAgain tells a person who is back the ends of the requests they joined.
func (s *step) hearAgain() {
	for _, j := range s.Dialogue.Joined {
		if r, ok := s.request(j.Request); ok {
			s.tellJoined(r)
		}
	}
}
