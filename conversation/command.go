package conversation

import (
	"maps"
	"slices"
	"strings"

	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/slot"
)

// commands are the chat commands, by name. arg is what follows the name.
var commands map[string]func(s *step, arg string)

func init() {
	answer := func(do func(*step, string) bool) func(*step, string) {
		return func(s *step, arg string) { do(s, arg) }
	}
	commands = map[string]func(*step, string){
		"start":        (*step).start,
		"help":         answer((*step).help),
		"call":         (*step).callCommand,
		"cancel":       answer((*step).cancel),
		"pending":      answer((*step).pending),
		"history":      answer((*step).history),
		"info":         (*step).infoCommand,
		"transcript":   (*step).transcriptCommand,
		"again":        answer((*step).againCommand),
		"status":       answer((*step).signInStatus),
		"usage":        answer((*step).usage),
		"subscription": answer((*step).subscription),
		"billing":      answer((*step).billing),
		"login":        answer((*step).login),
		"logout":       answer((*step).logout),
		"forget":       (*step).forgetCommand,
		"privacy":      answer((*step).privacy),
		"export":       answer((*step).export),
		"language":     answer((*step).languages),
		"timezone":     answer((*step).timezones),
		"profile":      answer((*step).profile),

		"access": forAdmins((*step).accessList),
		"audit":  forAdmins((*step).askAudit),
		"stop":   forAdmins((*step).stopAll),
		"resume": forAdmins((*step).resumeAll),
	}
}

// Commands are the names of the chat commands, without their slash, in order.
func Commands() []string { return slices.Sorted(maps.Keys(commands)) }

// command does a chat command. One that does not exist is named, with the way to help.
func (s *step) command(name, arg string) {
	do, ok := commands[name]
	if !ok {
		s.say(s.t("command.unknown", "name", slot.Clean(name, 32)))
		return
	}
	do(s, arg)
}

// callCommand takes the words after it as a request, or the number in the message that it answers; alone it asks for one.
func (s *step) callCommand(arg string) {
	if arg != "" {
		s.words(arg)
		return
	}
	r := s.refer(nlu.Reading{Intents: []nlu.Intent{nlu.RequestCall}})
	if len(r.Facts) > 0 {
		s.heard(r, "")
		return
	}
	s.invite(s.t("call.empty"))
}

// languages sets the language of the talk, or asks for it.
func (s *step) languages(arg string) bool {
	arg = strings.ToLower(arg)
	for _, l := range s.m.Say.Languages() {
		if arg == l || arg == strings.ToLower(s.t("language.name."+l)) || arg == strings.ToLower(s.in(l, "language.name."+l)) {
			s.talk(l)
			return true
		}
	}
	r := s.m.Reader.Read(readRequest(arg, s))
	f, chat := r.Fact(slot.ChatLanguage)
	switch {
	case chat && s.knows(f.Value):
		s.talk(f.Value)
	case s.knows(r.Tongue):
		s.either(r.Tongue)
	default:
		var names []string
		for _, l := range s.m.Say.Languages() {
			names = append(names, "/language "+l)
		}
		s.say(s.t("language.which", "names", strings.Join(names, ", ")))
	}
	return true
}

// timezones sets the person's own time zone, or tells it.
func (s *step) timezones(arg string) bool {
	zone, fault := slot.ReadZone(arg)
	switch {
	case arg == "" || fault != nil && len(arg) > 40:
		s.say(s.t("timezone.now", "zone", s.city(s.zone().String())))
		s.waits = &chat.Ask{Hint: s.t("hint.zone"), Shares: []chat.Share{s.offerPlace()}}
	case fault != nil:
		s.say(s.t("fault.unknown_zone"))
	default:
		s.Person.Zone = zone
		s.ask(s.t("timezone.set", "zone", s.city(zone)))
	}
	return true
}

// profile shows what is known about the person.
func (s *step) profile(string) bool {
	if s.public() {
		s.say(s.t("private_profile"))
		return true
	}
	p := &s.Person
	var rows []chat.Row
	add := func(label, value string) {
		if value != "" {
			rows = append(rows, chat.Row{Label: label, Value: value})
		}
	}
	add(s.t("slot.user_name"), p.Name)
	if p.Phone != "" {
		add(s.t("slot.user_phone"), s.phone(p.Phone))
	}
	if p.Lang != "" {
		add(s.t("slot.chat_language"), s.t("language.name."+p.Lang))
	}
	if p.CallLang != "" {
		add(s.t("slot.call_language"), s.t("language.name."+p.CallLang))
	}
	add(s.t("slot.timezone"), p.Zone)
	var names []string
	for _, b := range slices.Backward(p.Businesses) {
		names = append(names, b.Name)
	}
	add(s.t("profile.businesses"), strings.Join(names, ", "))
	if len(rows) == 0 {
		s.say(s.t("profile.none"))
		return true
	}
	s.send(Send{Reply: chat.Reply{Text: s.t("profile.title"), Card: &chat.Card{Rows: rows}}})
	return true
}

// edited takes a changed message as a correction of the open draft. It never confirms, cancels or picks, and a confirmed
// call is never changed by it.
func (s *step) edited(m chat.Message) {
	text := slot.Clean(m.Text, maxMessageRunes)
	if s.current() == nil || text == "" {
		return
	}
	if r := s.understand(text); informs(r) {
		s.fill(r, text)
	}
}
