package terminal

import (
	"strconv"
	"strings"

	"github.com/kallybot/kallybot/conversation/chat"
)

// line is one line of a drawing: harmless text, and how it may be coloured as a whole.
type line struct {
	text  string
	style style
}

type style int

const (
	plain style = iota
	title
	changed
	faint
	primary
	danger
)

// maxLabel is the widest label that the values of a card line up behind, in cells; narrow terminals have less.
const maxLabel = 24

// drawing gathers lines no wider than width cells; 0 is any width.
type drawing struct {
	lines []line
	width int
}

// draw shows r as lines: text, card, choices numbered as chat.Reply.Plain does, files; a blank line between them.
func draw(r chat.Reply, files []attachment, width int) []line {
	d := &drawing{width: width}
	if text := strings.TrimRight(clean(r.Text), "\n "); text != "" {
		d.add(plain, "", text)
	}
	if r.Card != nil {
		d.gap()
		d.card(r.Card)
	}
	d.gap()
	for i, b := range r.Buttons {
		d.choice(i+1, b)
	}
	d.gap()
	for _, f := range files {
		d.add(faint, "", f.name)
		if f.text != "" {
			d.add(plain, "  ", f.text)
		}
	}
	return d.end()
}

func (d *drawing) card(c *chat.Card) {
	if c.Title != "" {
		from := len(d.lines)
		d.add(title, "", oneLine(c.Title))
		wide := 0
		for _, l := range d.lines[from:] {
			wide = max(wide, cells(l.text))
		}
		d.add(faint, "", strings.Repeat("─", wide))
	}
	labels := d.labels(c.Rows)
	for _, r := range c.Rows {
		d.row(r, labels)
	}
	if len(c.Notes) > 0 {
		d.gap()
	}
	for _, n := range c.Notes {
		d.add(plain, "• ", clean(n))
	}
}

// labels is the width of the column of labels.
func (d *drawing) labels(rows []chat.Row) int {
	limit, wide := maxLabel, 0
	if d.width > 0 {
		limit = min(limit, d.width/3)
	}
	for _, r := range rows {
		if n := cells(oneLine(r.Label)); n <= limit {
			wide = max(wide, n)
		}
	}
	return wide
}

// row writes label and value beside each other; under each other when the label is wider than the column. The mark of a
// changed row is a word, or a star when there is none, since colour may be missing.
func (d *drawing) row(r chat.Row, labels int) {
	label, value, s := oneLine(r.Label), clean(r.Value), plain
	mark := oneLine(r.Mark)
	if r.Changed {
		s = changed
		if mark == "" {
			mark = "*"
		}
	}
	if mark != "" {
		value += " (" + mark + ")"
	}
	if cells(label) > labels {
		d.add(s, "", label)
		label = ""
	}
	d.add(s, pad(label, labels)+"  ", value)
}

var buttonStyles = map[chat.Style]style{chat.Primary: primary, chat.Danger: danger}

func (d *drawing) choice(n int, b chat.Button) {
	label := oneLine(b.Label)
	if b.URL != "" {
		label += ": " + oneLine(b.URL)
	}
	d.add(buttonStyles[b.Style], strconv.Itoa(n)+". ", label)
}

// add writes text after lead; further lines are indented as far, so that no text can begin a line as if it were a label or
// a choice.
func (d *drawing) add(s style, lead, text string) {
	indent := cells(lead)
	limit := 0
	if d.width > 0 {
		limit = max(d.width-indent, 1)
	}
	for i, l := range fold(text, limit) {
		if i > 0 {
			lead = strings.Repeat(" ", indent)
		}
		d.lines = append(d.lines, line{text: strings.TrimRight(lead+l, " "), style: s})
	}
}

// gap writes a blank line, unless there is one or nothing before it.
func (d *drawing) gap() {
	if n := len(d.lines); n > 0 && d.lines[n-1].text != "" {
		d.lines = append(d.lines, line{})
	}
}

func (d *drawing) end() []line {
	for n := len(d.lines); n > 0 && d.lines[n-1].text == ""; n-- {
		d.lines = d.lines[:n-1]
	}
	return d.lines
}
