package conversation

import (
	"cmp"
	"slices"
	"strings"

	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/slot"
)

// welcome greets in a talk that was opened before a word was said.
func (s *step) welcome() {
	g := Greeting(s.m.Say, s.lang)
	r := chat.Reply{Text: g.Text}
	for _, b := range g.Buttons {
		r.Prompts = append(r.Prompts, b.Label)
	}
	s.send(Send{Reply: r})
}

// lookUp asks the platform once who a person is.
func (s *step) lookUp(m chat.Message) {
	if !s.Person.Met && m.From.ID == s.Dialogue.Person.ID && slices.Contains(s.m.Options.Asks, m.At.Platform) {
		s.do(LookUp{At: m.At, Person: m.From})
	}
}

// owns is the name that others know the dialogue's person by. A message alone may tell no name, or that of an account.
func (s *step) owns() string {
	return cmp.Or(s.shownName(), s.t("toast.asker"))
}

// shownName is the name by which the platform shows the person, empty for none.
func (s *step) shownName() string {
	return cmp.Or(s.Person.Shown, s.Dialogue.Person.Name, s.Dialogue.Person.Handle)
}

// met keeps what the platform tells about the person. A card that is open shows times on their clock from then on.
func (s *step) met(e Met) {
	p := &s.Person
	p.Met, p.Locale, p.Shown = true, slot.Clean(e.Profile.Lang, 20), slot.Clean(e.Profile.Name, 100)
	if l, _, _ := strings.Cut(p.Locale, "-"); s.Dialogue.Lang == "" && s.knows(l) {
		s.Dialogue.Lang = l
		s.lang = s.speaks()
	}
	if _, ok := slot.Location(e.Profile.Zone); !ok || p.Zone != "" {
		return
	}
	p.Zone = e.Profile.Zone
	if d := s.current(); d != nil && d.Phase == Card && d.ShownSum != s.sum(d) {
		s.showCard(d, nil)
	}
}
