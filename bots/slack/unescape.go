package slack

import (
	"regexp"
	"strings"
)

// marked is what Slack puts between angle brackets: mentions, links that it found by itself, and special words. A bracket
// that a person typed arrives as an entity.
var marked = regexp.MustCompile(`<([^<>]*)>`)

// entities are the only ones that Slack makes. Source: Slack, formatting message text, escaping text.
var entities = strings.NewReplacer("&lt;", "<", "&gt;", ">", "&amp;", "&")

// unescape gives back what a person wrote: a number or address that Slack made a link is the text of the link again.
func unescape(s string) string {
	var b strings.Builder
	for {
		at := marked.FindStringSubmatchIndex(s)
		if at == nil {
			b.WriteString(entities.Replace(s))
			return b.String()
		}
		b.WriteString(entities.Replace(s[:at[0]]))
		b.WriteString(entities.Replace(written(s[at[2]:at[3]])))
		s = s[at[1]:]
	}
}

// linked are the schemes that Slack adds to what it makes a link.
var linked = []string{"tel:", "mailto:"}

// written is what stands for one mark in the text that people see.
func written(mark string) string {
	target, label, labelled := strings.Cut(mark, "|")
	if target == "" {
		return label
	}
	switch sign, name := target[:1], target[1:]; sign {
	case "@", "#":
		if labelled && label != "" {
			name = strings.TrimPrefix(label, sign)
		}
		return sign + name
	case "!":
		if labelled && label != "" {
			return label
		}
		word, _, _ := strings.Cut(name, "^")
		return "@" + word
	}
	if labelled && label != "" {
		return label
	}
	for _, scheme := range linked {
		target = strings.TrimPrefix(target, scheme)
	}
	return target
}

// withoutMention takes the first mention of the bot out of a raw text: it says whom the words are for, it is none of them.
// While the bot does not know its own name that is the first mention at all.
func withoutMention(self, raw string) string {
	for _, at := range marked.FindAllStringSubmatchIndex(raw, -1) {
		if !mentions(self, raw[at[2]:at[3]]) {
			continue
		}
		before, after := strings.TrimRight(raw[:at[0]], " "), strings.TrimLeft(raw[at[1]:], " ,:")
		if before == "" || after == "" {
			return before + after
		}
		return before + " " + after
	}
	return raw
}

// mentioned tells whether a raw text names the bot.
func mentioned(self, raw string) bool {
	for _, m := range marked.FindAllStringSubmatch(raw, -1) {
		if self != "" && mentions(self, m[1]) {
			return true
		}
	}
	return false
}

func mentions(self, mark string) bool {
	who, _, _ := strings.Cut(mark, "|")
	return strings.HasPrefix(who, "@") && (self == "" || who[1:] == self)
}
