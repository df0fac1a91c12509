package terminal

import "strings"

// bar stands before each line of the program, so that it is set apart from what the person typed.
const bar = "│ "

// paint puts the bar before each line and colours it.
func (s *screen) paint(lines []line) string {
	var b strings.Builder
	for _, l := range lines {
		b.WriteString(strings.TrimRight(s.colours(faint, bar)+s.colours(l.style, l.text), " ") + "\n")
	}
	return b.String()
}

// The colours of styles, as Select Graphic Rendition of ECMA-48.
var styleCodes = map[style]string{title: "1", changed: "1;33", faint: "2", primary: "1;32", danger: "31"}

func (s *screen) colours(st style, text string) string {
	if code := styleCodes[st]; s.colour && code != "" && text != "" {
		return "\x1b[" + code + "m" + text + "\x1b[0m"
	}
	return text
}

func (s *screen) prompt(text string) string { return s.colours(primary, text) }

// rows is how many rows of the terminal the lines take; one that is too wide takes several.
func (s *screen) rows(lines []line) int {
	n := 0
	for _, l := range lines {
		n += 1 + max(0, cells(bar+l.text)-1)/max(s.width, 1)
	}
	return n
}
