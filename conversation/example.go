package conversation

import (
	"strconv"
	"strings"

	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/slot"
)

// nobody stands for the request in the buttons that belong to none.
const nobody = "-"

// talkVerbs are the buttons that belong to no request.
var talkVerbs map[string]func(*step, choice)

func init() {
	talkVerbs = map[string]func(*step, choice){
		"say":  (*step).sayExample,
		"zone": (*step).pickZone,
	}
}

// start greets and offers examples. A link to the bot may name the command to begin with.
func (s *step) start(payload string) {
	if do, ok := commands[payload]; ok && links[payload] {
		do(s, "")
		return
	}
	s.say(s.t("start"), s.examples()...)
}

// links are the commands that a link may name: those that only ask and show.
var links = map[string]bool{"call": true, "help": true, "language": true, "timezone": true, "profile": true}

// maxExamples is how many examples are offered.
const maxExamples = 4

// examples are requests to begin with. A press of one says it in the person's place.
func (s *step) examples() []chat.Button {
	var b []chat.Button
	for i := range maxExamples {
		n := strconv.Itoa(i + 1)
		b = append(b, chat.Button{Label: s.t("example.e" + n), Data: data(nobody, 0, "say", s.lang, n)})
	}
	return b
}

// sayExample takes an example as the person's own words.
func (s *step) sayExample(c choice) {
	l, n, _ := strings.Cut(c.arg, ":")
	if !s.m.Say.Has(l, "example.e"+n) {
		s.stale()
		return
	}
	text := s.in(l, "example.e"+n)
	s.heard(s.understand(text), text)
}

// pickZone takes one of the time zones of a place near a border.
func (s *step) pickZone(c choice) {
	if _, ok := slot.Location(c.arg); !ok {
		s.stale()
		return
	}
	s.livesIn(c.arg)
}
