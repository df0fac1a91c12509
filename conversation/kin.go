package conversation

import (
	"unicode"
	"unicode/utf8"

	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/slot"
)

// Who is called may be somebody whom the person only speaks of: "call my landlord". They stand where a business's name
// would, as "your landlord", until a name is given; the far side is not told them as a name.

// callsKin puts whom a message speaks of into a draft that has nobody else to call.
func (s *step) callsKin(d *Draft, r nlu.Reading) {
	if r.Whom != "" && d.text(slot.BusinessName) == "" {
		d.put(slot.BusinessName, Value{Text: slot.Clean(r.Whom, maxName), From: FromKin})
	}
}

// maxName is the longest name of a business, in runes. Source: slot.Check for slot.BusinessName.
const maxName = 200

// kin reports whether a draft calls somebody who was only spoken of.
func (d *Draft) kin() bool { return d.Values[slot.BusinessName].From == FromKin }

// whom is what a reading calls the other side: a business's name, or who somebody is.
func whom(r nlu.Reading) string {
	if f, ok := r.Fact(slot.BusinessName); ok && f.Value != "" {
		return f.Value
	}
	return r.Whom
}

// capital is a text as the beginning of a sentence: "your landlord answered".
func capital(text string) string {
	first, size := utf8.DecodeRuneInString(text)
	if size == 0 {
		return ""
	}
	return string(unicode.ToUpper(first)) + text[size:]
}
