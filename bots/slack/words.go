package slack

import (
	"regexp"
	"slices"
	"strings"

	"github.com/kallybot/kallybot/conversation/chat"
)

// human tells whether a person wrote e.
func (r reader) human(e *event) bool {
	return e.User != "" && e.User != r.self && e.BotID == "" && e.User != "USLACKBOT"
}

// commandAt is a command at the start of a text. In a thread Slack takes no commands, so people may write theirs there.
var commandAt = regexp.MustCompile(`^\s*/([A-Za-z0-9_]{1,32})(?:\s+(?s:(.*)))?$`)

// words fills in what somebody wrote.
func (r reader) words(m *chat.Message, raw string) {
	m.Text = strings.TrimSpace(unescape(withoutMention(r.self, raw)))
	c := commandAt.FindStringSubmatch(m.Text)
	switch {
	case c == nil:
	case "/"+strings.ToLower(c[1]) == slashCommand:
		m.Command, m.Text = r.taken(c[2])
	default:
		m.Command, m.Text = strings.ToLower(c[1]), strings.TrimSpace(c[2])
	}
}

// taken takes a command off the words after /kally; everything that is none is a request.
func (r reader) taken(words string) (command, rest string) {
	words = strings.TrimSpace(words)
	first, rest, _ := strings.Cut(words, " ")
	if name := strings.ToLower(strings.TrimPrefix(first, "/")); slices.Contains(r.commands, name) {
		return name, strings.TrimSpace(rest)
	}
	return "", words
}
