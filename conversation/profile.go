package conversation

import (
	"strings"

	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/slot"
)

// fillProfile takes what a person says about themselves while no request is open.
func (s *step) fillProfile(r nlu.Reading) bool {
	var told []string
	if f, ok := r.Fact(slot.UserName); ok && f.Value != "" {
		s.Person.Name = f.Value
		told = append(told, f.Value)
	}
	if f, ok := r.Fact(slot.UserPhone); ok && f.Value != "" {
		s.Person.Phone = f.Value
		told = append(told, s.phone(f.Value))
	}
	if f, ok := r.Fact(slot.CallLanguage); ok && f.Value != "" {
		s.Person.CallLang = f.Value
		told = append(told, s.t("language.name."+f.Value))
	}
	if len(told) == 0 {
		return false
	}
	s.say(s.t("profile.kept", "values", strings.Join(told, ", ")))
	return true
}
