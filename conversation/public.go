package conversation

import (
	"regexp"

	"github.com/kallybot/kallybot/conversation/slot"
)

// In a place that others read, numbers are masked and what concerns somebody's health is not spoken of.

// public reports whether others read along.
func (s *step) public() bool { return !s.Dialogue.At.Private }

// tooPrivate turns a clinic call away from a place that others read. It reports whether it did.
func (s *step) tooPrivate(d *Draft) bool {
	if !s.public() || d.text(slot.Category) != slot.Clinic {
		return false
	}
	s.close(d.ID)
	s.say(s.t("private_only"))
	return true
}

// digits are runs of figures long enough to be a telephone number, however they are grouped.
var digits = regexp.MustCompile(`\+?\d[\d\s().-]{5,}\d`)

// discreet is a text of the far side as it may be shown here: in public without the numbers in it.
func (s *step) discreet(text string) string {
	if !s.public() {
		return text
	}
	return digits.ReplaceAllStringFunc(text, func(run string) string {
		if _, fault := slot.ParseDay(run); fault == nil {
			return run
		}
		return "•••"
	})
}
