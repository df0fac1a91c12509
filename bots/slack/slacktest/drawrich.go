package slacktest

import (
	"strings"
)

// rich draws a rich_text block, where a text is shown as it is written.
func (p *page) rich(elements []object) {
	for _, e := range elements {
		switch e["type"] {
		case "rich_text_list":
			for _, item := range list(e["elements"]) {
				p.line("• " + p.richLine(list(item["elements"])))
			}
		default:
			p.line(p.richLine(list(e["elements"])))
		}
	}
}

func (p *page) richLine(elements []object) string {
	var b strings.Builder
	for _, e := range elements {
		text, kind := str(e, "text"), str(e, "type")
		switch kind {
		case "text":
			for name := range obj(e, "style") {
				p.marks = append(p.marks, Mark{Type: name, Text: text})
			}
		case "emoji":
			text = ":" + str(e, "name") + ":"
		case "link":
			if text == "" {
				text = str(e, "url")
			}
			p.marks = append(p.marks, Mark{Type: "link", Text: text, To: str(e, "url")})
		default:
			to := str(e, kind+"_id") + str(e, "range")
			text = "@" + to
			if kind == "date" {
				text = str(e, "fallback")
			}
			if kind == "broadcast" || kind == "usergroup" {
				p.wrong = append(p.wrong, kind+" "+to+" notifies people")
			}
			p.marks = append(p.marks, Mark{Type: kind, Text: text, To: to})
		}
		b.WriteString(text)
	}
	return strings.TrimSuffix(b.String(), "\n")
}

// markdown draws a markdown block. What of it is marked up is not told apart, so any sign that could be is a mark.
func (p *page) markdown(text string) {
	p.line(text)
	if strings.ContainsAny(text, "*_~`[]<>#!|") {
		p.marks = append(p.marks, Mark{Type: "markdown", Text: text})
	}
}

func (p *page) table(b object) {
	rows, _ := b["rows"].([]any)
	for _, row := range rows {
		var cells []string
		for _, cell := range list(row) {
			if cell["type"] == "rich_text" {
				inner := page{}
				inner.rich(list(cell["elements"]))
				p.marks = append(p.marks, inner.marks...)
				cells = append(cells, inner.shown())
				continue
			}
			cells = append(cells, str(cell, "text"))
		}
		p.line(strings.Join(cells, " | "))
	}
}
