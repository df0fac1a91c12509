package telegram

import (
	"regexp"
	"strings"
	"unicode/utf16"

	"github.com/go-telegram/bot/models"
)

// commandAt is a command at the start of a text, perhaps with the name of the bot it is for. The text decides, not
// Telegram's mark in it: that is also set inside a sentence or a path.
var commandAt = regexp.MustCompile(`^\s*/([A-Za-z0-9_]{1,32})(?:@([A-Za-z0-9_]+))?(?:\s+(?s:(.*)))?$`)

// command takes a command off the text: its name in lower case and what follows. name is empty when there is none; ours is
// false when it is for another bot.
func command(self identity, text string) (name, rest string, ours bool) {
	c := commandAt.FindStringSubmatch(text)
	if c == nil {
		return "", text, true
	}
	return strings.ToLower(c[1]), strings.TrimSpace(c[3]), c[2] == "" || self.is(c[2])
}

// mentioned tells whether the text names the bot.
func mentioned(self identity, text string, entities []models.MessageEntity) bool {
	for _, e := range entities {
		if names(self, text, e) {
			return true
		}
	}
	return false
}

func names(self identity, text string, e models.MessageEntity) bool {
	switch e.Type {
	case models.MessageEntityTypeMention:
		from, to := span16(text, e.Offset, e.Length)
		return self.knows(text[from:to])
	case models.MessageEntityTypeTextMention:
		return e.User != nil && e.User.ID == self.id
	}
	return false
}

// withoutMention takes the first mention of the bot out of the text: it says whom the words are for, it is none of them.
func withoutMention(self identity, text string, entities []models.MessageEntity) string {
	for _, e := range entities {
		if names(self, text, e) {
			from, to := span16(text, e.Offset, e.Length)
			before, after := strings.TrimRight(text[:from], " "), strings.TrimLeft(text[to:], " ,:")
			if before == "" || after == "" {
				return before + after
			}
			return before + " " + after
		}
	}
	return text
}

// span16 turns offset and length in UTF-16 units into byte positions in text. Telegram's numbers are not trusted: they are
// moved into the text and onto whole characters.
func span16(text string, offset, length int) (from, to int) {
	from, to = len(text), len(text)
	if offset < 0 || length < 0 {
		return from, to
	}
	at := 0
	for i, r := range text {
		if from == len(text) && at >= offset {
			from = i
		}
		if at >= offset+length && at >= offset {
			to = i
			break
		}
		at += utf16.RuneLen(r)
	}
	return min(from, to), to
}
