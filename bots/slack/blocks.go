package slack

import (
	"encoding/json"
	"fmt"
	"hash/fnv"
	"strings"
	"unicode"

	"github.com/slack-go/slack"

	"github.com/kallybot/kallybot/bots/plain"
)

// Limits of blocks, in characters. Source: Slack, Block Kit reference.
const (
	maxSection = 3000
	maxHeader  = 150
	maxContext = 2000
)

// literal keeps what looks like one of Slack's entities as it is written; Slack itself escapes a sign that stands alone.
var literal = strings.NewReplacer("&amp;", "&amp;amp;", "&lt;", "&amp;lt;", "&gt;", "&amp;gt;")

// plainText is a text that Slack shows as it is, without marks, mentions or names of emoji. What others wrote is literal
// before it is cut to its limit.
func plainText(s string) *slack.TextBlockObject {
	return slack.NewTextBlockObject(slack.PlainTextType, s, false, false)
}

// blocks draws lines; neighbours of one look share a block.
func blocks(lines []line) []slack.Block {
	var out []slack.Block
	for i := 0; i < len(lines); {
		n := i + 1
		for n < len(lines) && lines[n].looks == lines[i].looks && lines[i].looks != title {
			n++
		}
		out = append(out, drawers[lines[i].looks](lines[i:n])...)
		i = n
	}
	return out
}

var drawers = map[looks]func([]line) []slack.Block{
	body: func(lines []line) []slack.Block {
		return pieces(words(lines), maxSection, func(s string) slack.Block { return slack.NewSectionBlock(plainText(s), nil, nil) })
	},
	title: func(lines []line) []slack.Block {
		text := literal.Replace(words(lines))
		if plain.Units(text) > maxHeader {
			return rich(lines)
		}
		return []slack.Block{slack.NewHeaderBlock(plainText(text))}
	},
	row: rich,
	note: func(lines []line) []slack.Block {
		return pieces(words(lines), maxContext, func(s string) slack.Block { return slack.NewContextBlock("", plainText(s)) })
	},
}

// pieces is text as blocks of at most limit characters, parted at ends of lines or between words.
func pieces(text string, limit int, block func(string) slack.Block) []slack.Block {
	var out []slack.Block
	for text = strings.TrimSpace(literal.Replace(text)); text != ""; {
		head, rest := plain.Part(text, limit)
		if rest != "" {
			if at := strings.LastIndexFunc(head, unicode.IsSpace); at > len(head)/2 {
				head, rest = text[:at], text[at:]
			}
		}
		if head = strings.TrimSpace(head); head != "" {
			out = append(out, block(head))
		}
		text = strings.TrimLeftFunc(rest, unicode.IsSpace)
	}
	return out
}

// rich is lines as rich text: Slack parses nothing in its texts, so that a label can be bold and a value cannot.
func rich(lines []line) []slack.Block {
	var elements []slack.RichTextSectionElement
	for i, l := range lines {
		if i > 0 {
			elements = append(elements, slack.NewRichTextSectionTextElement("\n", nil))
		}
		for _, s := range l.spans {
			var style *slack.RichTextSectionTextStyle
			if s.bold {
				style = &slack.RichTextSectionTextStyle{Bold: true}
			}
			if s.text != "" {
				elements = append(elements, slack.NewRichTextSectionTextElement(s.text, style))
			}
		}
	}
	if len(elements) == 0 {
		return nil
	}
	return []slack.Block{slack.NewRichTextBlock("", slack.NewRichTextSection(elements...))}
}

// name gives the blocks ids that differ with what they show, since Slack keeps the state of a block whose id stays. The
// same drawing has the same ids.
func name(blocks []slack.Block) []slack.Block {
	b, _ := json.Marshal(blocks) // our own blocks: it cannot fail
	h := fnv.New32a()
	_, _ = h.Write(b)
	for i := range blocks {
		id := fmt.Sprintf("%08x-%d", h.Sum32(), i)
		switch b := blocks[i].(type) {
		case *slack.SectionBlock:
			b.BlockID = id
		case *slack.HeaderBlock:
			b.BlockID = id
		case *slack.ContextBlock:
			b.BlockID = id
		case *slack.RichTextBlock:
			b.BlockID = id
		case *slack.ActionBlock:
			b.BlockID = id
		}
	}
	return blocks
}
