package conversation

import (
	"slices"
	"strconv"
	"strings"

	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/slot"
)

// A person's calls are named by the id of their request, of which any beginning will do that names one alone; the far side's
// own id does as well. Only what the person asked for is found: in private all of it, where others read along what was asked there.

const (
	pageLength = 5   // calls that a list shows
	maxCalls   = 200 // calls that a profile names; older ones expire in the store
	shortID    = 6   // letters of an id that are shown
)

// called notes a confirmed request as one of the person's.
func (p *Profile) called(id string) {
	p.Calls = append(slices.Clone(p.Calls), id)
	p.Calls = p.Calls[max(0, len(p.Calls)-maxCalls):]
}

// calls are the ids of the requests that may be spoken of here, newest last.
func (s *step) calls() []string {
	all := slices.Concat(s.Dialogue.Recent, s.Dialogue.Active)
	if s.public() {
		return all
	}
	all = slices.DeleteFunc(all, func(id string) bool { return slices.Contains(s.Person.Calls, id) })
	return slices.Concat(all, s.Person.Calls)
}

// pastPage returns the ended requests after the first skip, newest first, and whether there are more.
func (s *step) pastPage(skip int) (of []Request, more bool) {
	for _, id := range slices.Backward(s.calls()) {
		if len(of) > skip+pageLength {
			break
		}
		if r, ok := s.request(id); ok && !r.Ended.IsZero() || !s.Loaded[Key{RequestKind, id}] {
			of = append(of, r)
		}
	}
	of = of[min(skip, len(of)):]
	return of[:min(pageLength, len(of))], len(of) > pageLength
}

// history lists the last calls.
func (s *step) history(string) bool {
	s.showPage(0)
	return true
}

// showPage lists a page of the calls; a turned page takes the place of the one before.
func (s *step) showPage(skip int) {
	of, more := s.pastPage(skip)
	if len(s.need) > 0 {
		return
	}
	if len(of) == 0 {
		s.noneYet()
		return
	}
	var rows []chat.Row
	for _, r := range of {
		rows = append(rows, s.pastRow(r))
	}
	text := s.t("history.list", "n", len(rows))
	if skip > 0 {
		text = s.t("history.page", "from", skip+1, "to", skip+len(rows))
	}
	s.send(Send{Slot: "history", Reply: chat.Reply{Text: text, Buttons: s.pageButtons(skip, more), Replace: s.pressed,
		Card: &chat.Card{Rows: rows, Notes: []string{s.t("history.hint", "id", short(of[0].Draft.ID))}}}})
}

func (s *step) pageButtons(skip int, more bool) []chat.Button {
	var b []chat.Button
	turn := func(label string, to int) {
		b = append(b, chat.Button{Label: s.t("button." + label), Data: data(nobody, 0, "page", strconv.Itoa(to))})
	}
	if more {
		turn("older", skip+pageLength)
	}
	if skip > 0 {
		turn("newer", max(0, skip-pageLength))
	}
	return b
}

// turnPage shows another page of the history.
func (s *step) turnPage(c choice) { s.showPage(min(max(0, number(c.arg)), maxCalls)) }

// pastRow is an ended request in one line.
func (s *step) pastRow(r Request) chat.Row {
	return chat.Row{Label: s.day(slot.DayOf(r.Ended.In(s.zone()))), Value: s.mark(r) + s.who(&r.Draft) + ": " + s.verdict(r) + " · " + short(r.Draft.ID)}
}

// marks stand before a verdict, which says the same in words.
var marks = map[string]string{
	"level.confirmed": "✅", "level.answered": "✅", "level.noted": "✅", "level.revoked": "✅", "level.not_confirmed": "❌", "level.unclear": "❔",
	"state.uncertain": "❔", "state.rejected": "🚫", "state.withdrawn": "🚫", "state.expired": "🚫",
}

func (s *step) mark(r Request) string {
	if m := marks[verdictKey(r)]; m != "" {
		return m + " "
	}
	return ""
}

// short is an id as it is shown.
func short(id string) string { return id[:min(shortID, len(id))] }

// withCall does something with the call that an id names; one that names none, or several, is told so.
func (s *step) withCall(id string, do func(Request)) {
	found := s.find(id)
	switch {
	case len(s.need) > 0:
	case len(found) == 0:
		s.say(s.t("past.unknown", "id", slot.Clean(id, 40)))
	case len(found) > 1:
		s.severalCalls(id, found)
	default:
		do(found[0])
	}
}

func (s *step) severalCalls(id string, found []Request) {
	var rows []chat.Row
	for _, r := range found[:min(pageLength, len(found))] {
		rows = append(rows, chat.Row{Label: r.Draft.ID, Value: s.who(&r.Draft) + ": " + s.verdict(r)})
	}
	s.send(Send{Reply: chat.Reply{Text: s.t("past.several", "id", slot.Clean(id, 40)), Card: &chat.Card{Rows: rows}}})
}

// find returns the person's requests whose id begins so or, if none does, whose call's id does; newest first.
func (s *step) find(id string) []Request {
	id = strings.ToLower(strings.Trim(id, " #.…"))
	if id == "" {
		return nil
	}
	begins := func(full string) bool { return strings.HasPrefix(strings.ToLower(full), id) }
	found := s.own(func(own string) bool { return begins(own) }, func(Request) bool { return true })
	if len(found) > 0 || len(s.need) > 0 {
		return found
	}
	return s.own(func(string) bool { return true }, func(r Request) bool { return begins(r.Call.ID) })
}

// own returns the person's requests by id and by what they hold, newest first.
func (s *step) own(id func(string) bool, holds func(Request) bool) []Request {
	var found []Request
	for _, own := range slices.Backward(s.calls()) {
		if !id(own) {
			continue
		}
		if r, ok := s.request(own); ok && r.Owner == s.self() && holds(r) {
			found = append(found, r)
		}
	}
	return found
}

// leastID is the shortest beginning of an id that is taken for one among other words.
const leastID = 4

// names is the id of a call in words such as "info k3f9ab"; empty for none.
func (s *step) names(text string) string {
	calls := s.calls()
	for _, word := range strings.Fields(strings.ToLower(text)) {
		word = strings.Trim(word, "#.,:;?!")
		if len(word) >= leastID && slices.ContainsFunc(calls, func(id string) bool { return strings.HasPrefix(id, word) }) {
			return word
		}
	}
	return ""
}
