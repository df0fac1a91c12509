package slack

import (
	"encoding/json"
	"strconv"
	"strings"
	"unicode"

	"github.com/slack-go/slack"

	"github.com/kallybot/kallybot/bots/plain"
	"github.com/kallybot/kallybot/conversation/chat"
)

// maxPayload is the most that all blocks of a message take, in bytes of JSON. Slack refuses more than about 12,000
// characters with msg_blocks_too_long; the documentation names no limit.
const maxPayload = 11_500

// looks is how a line is drawn.
type looks int

const (
	body looks = iota
	title
	row
	note
)

// span is text that is bold or not; line is a line of them. All of it is text: nothing in it is markup.
type (
	span struct {
		text string
		bold bool
	}
	line struct {
		looks looks
		spans []span
	}
)

// drawing is a reply as it goes to Slack: blocks, their words for notifications and screen readers, and files. It has no
// blocks when there is nothing but files.
type drawing struct {
	text   string
	blocks []slack.Block
	files  []chat.File
}

// draw never fails and keeps Slack's limits, whatever r holds.
func draw(r chat.Reply) drawing {
	buttons, rest := buttons(r)
	lines := compose(r, rest)
	d := drawing{files: documents(r.Files)}
	if blank(lines) {
		if len(d.files) > 0 && len(buttons) == 0 {
			return d
		}
		lines = []line{{body, []span{{text: "…"}}}}
	}
	shown, all := fit(lines, maxPayload-size(buttons))
	if !all {
		whole := chat.File{Name: "text.txt", Type: "text/plain; charset=utf-8", Data: []byte(words(lines))}
		d.files = append([]chat.File{whole}, d.files...)
	}
	d.text = fallback(shown)
	d.blocks = name(append(blocks(shown), actions(buttons)...))
	return d
}

// compose is all that can be read in r but labels and files, as lines.
func compose(r chat.Reply, rest []numbered) []line {
	lines := texts(body, r.Text)
	if c := r.Card; c != nil {
		if t := plain.OneLine(c.Title); t != "" {
			lines = append(lines, line{title, []span{{t, true}}})
		}
		for _, v := range c.Rows {
			lines = append(lines, field(v))
		}
		for _, n := range c.Notes {
			lines = append(lines, texts(note, n)...)
		}
	}
	for _, c := range rest {
		lines = append(lines, line{body, []span{{text: strconv.Itoa(c.number) + ". " + choice(c.Button)}}})
	}
	if r.Ask != nil { // in a thread the bot is brought its mentions alone
		lines = append(lines, texts(note, r.Ask.ByMention)...)
	}
	return lines
}

// field is a row of a card. The label is bold, so that no value can look like one. The mark of a changed row is a word, or a
// star when there is none.
func field(r chat.Row) line {
	l := line{looks: row}
	if label := plain.OneLine(r.Label); label != "" {
		l.spans = append(l.spans, span{label + ":", true}, span{text: " "})
	}
	l.spans = append(l.spans, span{text: strings.TrimSpace(strings.ReplaceAll(plain.Text(r.Value), "\n", "\n    "))})
	mark := plain.OneLine(r.Mark)
	if mark == "" && r.Changed {
		mark = "*"
	}
	if mark != "" {
		l.spans = append(l.spans, span{" (" + mark + ")", true})
	}
	return l
}

func choice(b chat.Button) string {
	if b.URL == "" {
		return plain.OneLine(b.Label)
	}
	return plain.OneLine(b.Label) + ": " + plain.OneLine(b.URL)
}

// texts is s as lines of one look.
func texts(as looks, s string) []line {
	s = strings.TrimFunc(plain.Text(s), unicode.IsSpace)
	if s == "" {
		return nil
	}
	var out []line
	for l := range strings.SplitSeq(s, "\n") {
		out = append(out, line{as, []span{{text: strings.TrimRightFunc(l, unicode.IsSpace)}}})
	}
	return out
}

// words is lines as plain text.
func words(lines []line) string {
	var b strings.Builder
	for i, l := range lines {
		if i > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(l.words())
	}
	return b.String()
}

func (l line) words() string {
	var b strings.Builder
	for _, s := range l.spans {
		b.WriteString(s.text)
	}
	return b.String()
}

// blank tells whether nothing can be seen in lines.
func blank(lines []line) bool {
	return strings.TrimFunc(words(lines), func(r rune) bool {
		return unicode.IsSpace(r) || unicode.In(r, unicode.Cc, unicode.Cf, unicode.Mn) || r == '\u2800' || r == '\u3164' || r == '\u115f' || r == '\u1160'
	}) == ""
}

// spanCost is what a span takes beside its text, at most: its element, or a share of the block that it is in.
const spanCost = 120

func (l line) size() int {
	n := 0
	for _, s := range l.spans {
		n += jsonLen(s.text) + spanCost
	}
	return n
}

// fit is as many lines as fit in limit; all is false when some were left out, and the last line tells it.
func fit(lines []line, limit int) (shown []line, all bool) {
	taken := 0
	for i, l := range lines {
		if n := l.size(); taken+n <= limit {
			taken += n
			continue
		}
		if left := limit - taken - 2*spanCost; left > spanCost {
			head, _ := partedSize(l.words(), left)
			return append(lines[:i:i], line{l.looks, []span{{text: head + "…"}}}), false
		}
		return append(lines[:max(i-1, 0):max(i-1, 0)], line{body, []span{{text: "…"}}}), false
	}
	return lines, true
}

// partedSize is parted by bytes of JSON.
func partedSize(s string, limit int) (head, rest string) {
	for n := limit; n > 0; n /= 2 {
		if head, rest = plain.Part(s, n); jsonLen(head) <= limit {
			return head, rest
		}
	}
	return "", s
}

// jsonLen is how many bytes s takes in JSON at most, without the quotes.
func jsonLen(s string) int {
	b, _ := json.Marshal(literal.Replace(s)) // a text: it cannot fail
	return len(b) - 2
}

const (
	// maxFallback keeps the words of a message below the 4,000 characters that Slack asks for.
	maxFallback = 3900
	// cutFallback fits in it, however much of it is escaped.
	cutFallback = maxFallback / len("&amp;")
)

var escape = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;")

// fallback is lines in the words for notifications and screen readers, where Slack would act on < and >.
func fallback(lines []line) string {
	text := strings.TrimSpace(words(lines))
	if escaped := escape.Replace(text); plain.Units(escaped) <= maxFallback {
		return escaped
	}
	return escape.Replace(plain.Cut(text, cutFallback))
}

// documents leaves out what is empty, since Slack takes no empty file.
func documents(files []chat.File) []chat.File {
	var out []chat.File
	for _, f := range files {
		if len(f.Data) > 0 {
			out = append(out, chat.File{Name: plain.FileName(f.Name), Type: f.Type, Data: f.Data})
		}
	}
	return out
}
