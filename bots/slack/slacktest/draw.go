package slacktest

import (
	"strings"
)

// Button is something in a message, a view or a home that a person can press.
type Button struct {
	Text     string
	Style    string
	URL      string
	Value    string
	ActionID string
	BlockID  string
}

// page is blocks as people see them.
type page struct {
	lines   []string
	marks   []Mark
	wrong   []string
	buttons []Button
	fields  []Field
}

// Shown is what people read in the message: its blocks, or its text where it has none. Labels of buttons are not part of it.
func (m Message) Shown() string { return m.page().shown() }

// Buttons are the message's buttons, in order.
func (m Message) Buttons() []Button { return m.page().buttons }

// Marks are all that Slack acts on in the message, in order.
func (m Message) Marks() []Mark { return m.page().marks }

// Labels are the labels of the message's buttons.
func (m Message) Labels() []string {
	var out []string
	for _, b := range m.Buttons() {
		out = append(out, b.Text)
	}
	return out
}

func (m Message) page() page {
	var p page
	switch {
	case len(m.Blocks) > 0:
		p.blocks(m.Blocks)
	case m.Text != "":
		p.markup(m.Text)
	}
	for _, a := range m.attachments {
		p.markup(str(a, "text"))
		p.blocks(list(a["blocks"]))
	}
	return p
}

func (p page) shown() string { return strings.Join(p.lines, "\n") }

func (p *page) line(text string) {
	if text != "" {
		p.lines = append(p.lines, text)
	}
}

func (p *page) markup(text string) {
	d := drawMarkup(text)
	p.line(d.text.String())
	p.marks, p.wrong = append(p.marks, d.marks...), append(p.wrong, d.wrong...)
}

// textObject draws a plain_text or mrkdwn object.
func (p *page) textObject(o object) {
	if o == nil {
		return
	}
	if o["type"] == "mrkdwn" {
		p.markup(str(o, "text"))
		return
	}
	p.line(plainText(str(o, "text")))
}

func (p *page) blocks(blocks []object) {
	for _, b := range blocks {
		p.block(b)
	}
}

// block draws one block: its texts in the order in which Slack shows them, then what can be used in it.
func (p *page) block(b object) {
	id := str(b, "block_id")
	switch b["type"] {
	case "rich_text":
		p.rich(list(b["elements"]))
		return
	case "markdown":
		p.markdown(str(b, "text"))
		return
	case "table":
		p.table(b)
		return
	case "input":
		p.textObject(obj(b, "label"))
		p.textObject(obj(b, "hint"))
		p.field(b)
		return
	}
	for _, name := range []string{"title", "subtitle", "text", "body", "subtext"} {
		p.textObject(obj(b, name))
	}
	for _, o := range list(b["fields"]) {
		p.textObject(o)
	}
	if b["type"] == "image" {
		p.line(str(b, "alt_text"))
	}
	for _, e := range append(append(list(b["elements"]), list(b["actions"])...), obj(b, "accessory")) {
		p.element(id, e)
	}
}

// element draws what stands in a block.
func (p *page) element(block string, e object) {
	switch str(e, "type") {
	case "":
	case "mrkdwn", "plain_text":
		p.textObject(e)
	case "image":
		p.line(str(e, "alt_text"))
	case "button":
		p.buttons = append(p.buttons, Button{
			Text: plainText(str(obj(e, "text"), "text")), Style: str(e, "style"), URL: str(e, "url"), Value: str(e, "value"),
			ActionID: str(e, "action_id"), BlockID: block,
		})
	default:
		p.fields = append(p.fields, newField(block, "", e))
	}
}
