package slacktest

import (
	"slices"
	"unicode/utf8"
)

func (c *checker) length(at, path, text string) {
	b, n := boundOf(path, "length"), utf8.RuneCountInString(text)
	if b.most > 0 && n > b.most {
		c.add(at, "must be less than %d characters", b.most+1)
	}
	if n < b.least {
		c.add(at, "must be more than %d characters", b.least-1)
	}
}

// markup checks a text in mrkdwn for what a bot must never send.
func (c *checker) markup(at, text string) {
	for _, wrong := range drawMarkup(text).wrong {
		c.want(at, "%s", wrong)
	}
}

// textObject checks a text object; is says whether it must be plain.
func (c *checker) textObject(at, is, path string, v any) {
	o, ok := v.(object)
	if !ok {
		c.add(at, "is no text object")
		return
	}
	kind, text := str(o, "type"), str(o, "text")
	c.runes += utf8.RuneCountInString(text)
	switch {
	case kind == "plain_text":
		c.fields(at, o, "type:!any text:!any emoji:bool")
	case kind == "mrkdwn" && is == "plain":
		c.add(at+"/type", "must be plain_text")
	case kind == "mrkdwn":
		c.fields(at, o, "type:!any text:!any verbatim:bool")
		c.markup(at+"/text", text)
	default:
		c.add(at+"/type", "must be plain_text or mrkdwn")
	}
	if text == "" {
		c.add(at+"/text", "must be more than 0 characters")
	}
	if path != "" {
		c.length(at+"/text", path, text)
	}
}

// count checks how many items an array has.
func (c *checker) count(at, path string, n int) {
	b := boundOf(path, "items")
	if b.most > 0 && n > b.most {
		c.add(at, "no more than %d items allowed", b.most)
	}
	if n < max(b.least, 1) {
		c.add(at, "must have at least %d items", max(b.least, 1))
	}
}

// unique notes an action_id, which is there once in a message, and once in each block of a view.
func (c *checker) unique(at string, e object) {
	id := str(e, "action_id")
	if id == "" {
		return
	}
	if c.actions[id] {
		c.add(at+"/action_id", "the action_id %s is there twice", id)
	}
	c.actions[id] = true
	if slices.Contains([]any{true}, e["focus_on_load"]) {
		c.focused++
	}
}
