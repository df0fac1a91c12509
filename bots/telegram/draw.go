package telegram

import (
	"strconv"
	"strings"
	"unicode"

	"github.com/kallybot/kallybot/bots/plain"
	"github.com/kallybot/kallybot/conversation/chat"
)

// Limits of a text. Source: Telegram Bot API, sendMessage (text), sendDocument (caption); entities and markup as others
// found, since the documentation names no limit.
var (
	textLimit    = size{units: 4096, entities: 100, markup: 10_000}
	captionLimit = size{units: 1024, entities: 100, markup: 10_000}
	// partLimit leaves room for the number of a part.
	partLimit = size{units: 4096 - 16, entities: 99, markup: 9_900}
)

// maxParts is how many messages a long text may become. A longer one is a message with its beginning, and a file.
const maxParts = 3

// drawing is a reply as it goes to Telegram: texts, each a message, in HTML; the keys under the last; and files.
type drawing struct {
	texts []string
	keys  *keyboard
	files []chat.File
	// caption is texts[0] once more when it is short enough to stand under the one file there is, else empty.
	caption string
}

// draw never fails and keeps Telegram's limits, whatever r holds. A drawing without texts has files.
func draw(r chat.Reply) drawing {
	keys, rest := keys(r.Buttons)
	lines := compose(r, rest)
	d := drawing{keys: keys, files: documents(r.Files)}
	if blank(lines) {
		if len(d.files) > 0 && keys == nil {
			return d
		}
		lines = []line{{{normal, "…"}}}
	}
	d.write(lines)
	if len(d.texts) == 1 && len(d.files) == 1 && measure(lines).within(captionLimit) {
		d.caption = d.texts[0]
	}
	return d
}

// write puts lines into as few messages as they need.
func (d *drawing) write(lines []line) {
	if measure(lines).within(textLimit) {
		d.texts = []string{html(lines)}
		return
	}
	parts := split(lines, partLimit)
	if len(parts) > maxParts {
		d.texts = []string{html(append(parts[0], line{{normal, "…"}}))}
		d.files = append([]chat.File{{Name: "text.txt", Type: "text/plain; charset=utf-8", Data: []byte(words(lines))}}, d.files...)
		return
	}
	for i, p := range parts {
		number := "(" + strconv.Itoa(i+1) + "/" + strconv.Itoa(len(parts)) + ")"
		d.texts = append(d.texts, html(append([]line{{{italic, number}}}, p...)))
	}
}

// compose is all that can be read in r but labels and files, as lines; a blank line between its parts.
func compose(r chat.Reply, rest []numbered) []line {
	var lines []line
	lines = block(lines, texts(normal, "", r.Text))
	if c := r.Card; c != nil {
		var table []line
		if title := plain.OneLine(c.Title); title != "" {
			table = append(table, line{{bold, title}})
		}
		for _, row := range c.Rows {
			table = append(table, draws(row)...)
		}
		lines = block(lines, table)
		var notes []line
		for _, n := range c.Notes {
			notes = append(notes, texts(italic, "", n)...)
		}
		lines = block(lines, notes)
	}
	var choices []line
	for _, c := range rest {
		choices = append(choices, line{{normal, strconv.Itoa(c.number) + ". " + choice(c.Button)}})
	}
	return block(lines, choices)
}

// draws is a row of a card. The label is bold, so that no value can look like one; further lines of a value stand in. The
// mark of a changed row is a word, or a star when there is none.
func draws(r chat.Row) []line {
	value, mark := texts(normal, "    ", r.Value), plain.OneLine(r.Mark)
	if mark == "" && r.Changed {
		mark = "*"
	}
	if len(value) == 0 {
		value = []line{nil}
	}
	if label := plain.OneLine(r.Label); label != "" {
		value[0] = append(line{{bold, label + ":"}, {normal, " "}}, value[0]...)
	}
	if mark != "" {
		last := &value[len(value)-1]
		*last = append(*last, span{normal, " "}, span{italic, "(" + mark + ")"})
	}
	return value
}

func choice(b chat.Button) string {
	if b.URL == "" {
		return plain.OneLine(b.Label)
	}
	return plain.OneLine(b.Label) + ": " + plain.OneLine(b.URL)
}

// texts is s as lines of one style; all but the first stand in by indent.
func texts(st style, indent, s string) []line {
	s = strings.TrimFunc(plain.Text(s), unicode.IsSpace)
	if s == "" {
		return nil
	}
	var out []line
	for l := range strings.SplitSeq(s, "\n") {
		l = strings.TrimRightFunc(l, unicode.IsSpace)
		if len(out) > 0 && l != "" {
			l = indent + l
		}
		out = append(out, line{{st, l}})
	}
	return out
}

// block appends more after a blank line.
func block(lines, more []line) []line {
	if len(lines) > 0 && len(more) > 0 {
		lines = append(lines, nil)
	}
	return append(lines, more...)
}

// blank tells whether Telegram sees nothing in lines; it refuses such a text.
func blank(lines []line) bool {
	return strings.TrimFunc(words(lines), func(r rune) bool {
		return unicode.IsSpace(r) || unicode.In(r, unicode.Cc, unicode.Cf, unicode.Mn) || r == '\u2800' || r == '\u3164' || r == '\u115f' || r == '\u1160'
	}) == ""
}

// documents leaves out what is empty, since Telegram takes no empty file.
func documents(files []chat.File) []chat.File {
	var out []chat.File
	for _, f := range files {
		if len(f.Data) == 0 {
			continue
		}
		out = append(out, chat.File{Name: plain.FileName(f.Name), Type: f.Type, Data: f.Data})
	}
	return out
}
