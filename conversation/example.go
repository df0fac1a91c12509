package conversation

import (
	"strconv"
	"strings"

	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/lang"
	"github.com/kallybot/kallybot/conversation/slot"
)

// nobody stands for the request in the buttons that belong to none.
const nobody = "-"

// talkVerbs are the buttons that belong to no request.
var talkVerbs map[string]func(*step, choice)

func init() {
	talkVerbs = map[string]func(*step, choice){
		"say":    (*step).sayExample,
		"zone":   (*step).pickZone,
		"page":   (*step).turnPage,
		"forget": func(s *step, _ choice) { s.forgetNow() },
		"keep":   func(s *step, _ choice) { s.keepAll() },

		"let_in":   (*step).letIn,
		"keep_out": (*step).keepOut,
		"turn_out": (*step).turnOut,
	}
}

// start greets and offers examples. A link to the bot may name the command to begin with.
func (s *step) start(payload string) {
	if do, ok := commands[payload]; ok && links[payload] {
		do(s, "")
		return
	}
	g := Greeting(s.m.Say, s.lang)
	s.say(g.Text, g.Buttons...)
}

// links are the commands that a link may name: those that only ask and show.
var links = map[string]bool{"call": true, "help": true, "language": true, "timezone": true, "profile": true}

// maxExamples is how many examples are offered.
const maxExamples = 4

// Greeting is what /start answers, with requests to begin with; a press of one says it in the person's place. A platform may
// show it before the person has said anything: their first message may be the number of an example.
func Greeting(say *lang.Catalogue, language string) chat.Reply {
	r := chat.Reply{Text: say.Say(language, "start", nil)}
	for i := range maxExamples {
		n := strconv.Itoa(i + 1)
		r.Buttons = append(r.Buttons, chat.Button{Label: say.Say(language, "example.e"+n, nil), Data: data(nobody, 0, "say", language, n)})
	}
	return r
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
