package slacktest

import (
	"fmt"
	"slices"
	"strings"
)

var (
	richBlocks = strings.Fields("rich_text_section rich_text_list rich_text_preformatted rich_text_quote")
	richParts  = strings.Fields("text link emoji user usergroup channel broadcast date color")
)

// rich checks an element of a rich_text block.
func (c *checker) rich(at string, v any) {
	o, _ := v.(object)
	if !slices.Contains(richBlocks, str(o, "type")) {
		c.add(at+"/type", "unsupported type: %s", str(o, "type"))
		return
	}
	for i, e := range list(o["elements"]) {
		at, kind := fmt.Sprintf("%s/elements/%d", at, i), str(e, "type")
		switch {
		case o["type"] == "rich_text_list":
			c.rich(at, e)
		case !slices.Contains(richParts, kind):
			c.add(at+"/type", "unsupported type: %s", kind)
		case kind == "text" && str(e, "text") == "":
			c.add(at+"/text", "must be more than 0 characters")
		case kind == "broadcast" || kind == "usergroup":
			c.want(at, "%s notifies people", kind)
		}
		c.runes += len([]rune(str(e, "text")))
	}
}

// The size of a table.
const (
	maxRows  = 100
	maxCells = 20
)

func (c *checker) row(at string, i int, v any) {
	cells, ok := v.([]any)
	if !ok || len(cells) == 0 || len(cells) > maxCells || i >= maxRows {
		c.add(at, "a table has at most %d rows of 1 to %d cells", maxRows, maxCells)
	}
	for i, cell := range list(v) {
		at := fmt.Sprintf("%s/%d", at, i)
		switch str(cell, "type") {
		case "raw_text":
			c.object(at, cell, "type:!any text:!string")
			c.runes += len([]rune(str(cell, "text")))
		case "rich_text":
			for j, e := range list(cell["elements"]) {
				c.rich(fmt.Sprintf("%s/elements/%d", at, j), e)
			}
		default:
			c.add(at+"/type", "unsupported type: %s", str(cell, "type"))
		}
	}
}
