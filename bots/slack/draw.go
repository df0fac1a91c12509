package slack

import (
	"strconv"
	"strings"

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
