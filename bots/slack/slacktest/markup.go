package slacktest

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Mark is something in a text that Slack does not show as it was written but acts on: a format, a link, a mention.
type Mark struct {
	Type string // bold italic strike code pre link user channel group broadcast date markdown
	Text string // what people see of it
	To   string // the address or id
}

// drawn is a text as people see it.
type drawn struct {
	text  strings.Builder
	marks []Mark
	wrong []string // what does not belong in a text of a bot
}

var unescape = strings.NewReplacer("&lt;", "<", "&gt;", ">", "&amp;", "&")

var escape = strings.NewReplacer("<", "&lt;", ">", "&gt;", "&", "&amp;")

// entity is an escaped character.
var entity = regexp.MustCompile(`^&(amp|lt|gt);`)

// control is what stands between < and > when Slack acts on it.
var control = regexp.MustCompile(`^<([@#!]|https?://|mailto:|tel:)([^<>|]*)(?:\|([^<>]*))?>`)

// escapeStray is a text as Slack keeps it: an ampersand that begins no escaped character is escaped.
func escapeStray(text string) string {
	var b strings.Builder
	for i := range len(text) {
		if text[i] == '&' && !entity.MatchString(text[i:]) {
			b.WriteString("&amp;")
			continue
		}
		b.WriteByte(text[i])
	}
	return b.String()
}

// plainText draws a plain_text object, where nothing is acted on.
func plainText(text string) string { return unescape.Replace(text) }

// drawMarkup draws a text in mrkdwn.
func drawMarkup(text string) drawn {
	var d drawn
	d.draw(text)
	return d
}

// draw walks over a text; formats that hold others are drawn by walking over their inside.
func (d *drawn) draw(text string) {
	for i := 0; i < len(text); {
		rest := text[i:]
		n := d.fence(rest)
		if n == 0 {
			n = d.control(rest)
		}
		if n == 0 {
			n = d.format(text, i)
		}
		if n == 0 {
			n = d.char(rest)
		}
		i += n
	}
}

// char draws one character.
func (d *drawn) char(text string) int {
	if e := entity.FindString(text); e != "" {
		d.text.WriteString(unescape.Replace(e))
		return len(e)
	}
	r, n := utf8.DecodeRuneInString(text)
	if strings.ContainsRune("&<>", r) {
		d.wrong = append(d.wrong, "the character "+string(r)+" is not escaped")
	}
	d.text.WriteString(text[:n])
	return n
}

// control draws what stands in angle brackets: <@U1>, <!here>, <https://a.example|text>.
func (d *drawn) control(text string) int {
	at := control.FindStringSubmatch(text)
	if at == nil {
		return 0
	}
	sign, to, label := at[1], at[2], unescape.Replace(at[3])
	m := Mark{Type: "link", Text: label, To: sign + to}
	switch sign {
	case "@", "#":
		m = Mark{Type: map[string]string{"@": "user", "#": "channel"}[sign], Text: sign + to, To: to}
	case "!":
		m = bang(to, label)
		if m.Type != "date" {
			d.wrong = append(d.wrong, "<!"+to+"> notifies people")
		}
	}
	if m.Text == "" {
		m.Text = unescape.Replace(m.To)
	}
	d.text.WriteString(m.Text)
	d.marks = append(d.marks, m)
	return len(at[0])
}

// bang is a special mention or a date.
func bang(to, label string) Mark {
	kind, _, _ := strings.Cut(to, "^")
	switch kind {
	case "date":
		return Mark{Type: "date", Text: label, To: to}
	case "subteam":
		return Mark{Type: "group", Text: label, To: to}
	}
	return Mark{Type: "broadcast", Text: "@" + to, To: to}
}

// fence draws ```a block of code```, in which only the formats are off.
func (d *drawn) fence(text string) int {
	inside, ok := strings.CutPrefix(text, "```")
	if !ok {
		return 0
	}
	inside, _, ok = strings.Cut(inside, "```")
	if !ok || inside == "" {
		return 0
	}
	d.wrap("pre", func() { d.literal(inside) })
	return len(inside) + 6
}

// literal draws a text without formats.
func (d *drawn) literal(text string) {
	for i := 0; i < len(text); {
		n := d.control(text[i:])
		if n == 0 {
			n = d.char(text[i:])
		}
		i += n
	}
}

var formats = map[byte]string{'*': "bold", '_': "italic", '~': "strike", '`': "code"}

// format draws *bold* and its sisters, when text[i:] begins one: no letter before, no space inside its ends, no letter
// after, all on one line.
func (d *drawn) format(text string, i int) int {
	kind := formats[text[i]]
	if kind == "" || !edge(utf8.DecodeLastRuneInString(text[:i])) {
		return 0
	}
	rest := text[i+1:]
	line, _, _ := strings.Cut(rest, "\n")
	for j := 1; j < len(line); j++ {
		before, _ := utf8.DecodeLastRuneInString(line[:j])
		if line[j] != text[i] || unicode.IsSpace(before) || !edge(utf8.DecodeRuneInString(line[j+1:])) {
			continue
		}
		if first, _ := utf8.DecodeRuneInString(line); unicode.IsSpace(first) || line[0] == text[i] {
			return 0
		}
		d.wrap(kind, func() {
			if kind == "code" {
				d.literal(line[:j])
			} else {
				d.draw(line[:j])
			}
		})
		return j + 2
	}
	return 0
}

// edge reports whether a character is none of a word, so that a format may begin or end beside it.
func edge(r rune, size int) bool {
	return size == 0 || !unicode.IsLetter(r) && !unicode.IsDigit(r)
}

// wrap draws something as one mark.
func (d *drawn) wrap(kind string, inside func()) {
	from := d.text.Len()
	at := len(d.marks)
	inside()
	d.marks = slices.Insert(d.marks, at, Mark{Type: kind, Text: d.text.String()[from:]})
}
