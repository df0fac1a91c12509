package telegramtest

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf16"
)

// Entity is a stretch of a text with a meaning or a look; offset and length in UTF-16 units.
type Entity struct {
	Type   string `json:"type"`
	Offset int    `json:"offset"`
	Length int    `json:"length"`
	URL    string `json:"url,omitempty"`
}

// tagTypes are the tags of parse mode HTML. Source: Telegram Bot API, formatting options.
var tagTypes = map[string]string{
	"b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
	"s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "tg-spoiler": "spoiler", "span": "spoiler",
	"a": "text_link", "code": "code", "pre": "pre", "blockquote": "blockquote", "tg-emoji": "custom_emoji",
}

// characters are the names that Telegram knows; any other stays as it is written.
var characters = map[string]rune{"lt": '<', "gt": '>', "amp": '&', "quot": '"'}

// markup is a text while it is parsed.
type markup struct {
	in       string
	at       int
	out      strings.Builder
	units    int
	open     []opened
	entities []Entity
	raw      []int // where an ampersand or a bracket stands that is not escaped
}

type opened struct {
	tag    string
	entity Entity
}

// parseHTML gives the text that people see, and the entities in it. The errors are Telegram's. raw holds the positions of
// ampersands that are not escaped: Telegram lets them pass, but text that was not escaped comes to harm elsewhere.
func parseHTML(in string) (text string, entities []Entity, raw []int, err error) {
	m := &markup{in: in}
	for m.at < len(m.in) && err == nil {
		switch m.in[m.at] {
		case '&':
			m.character()
		case '<':
			err = m.tag()
		default:
			next := strings.IndexAny(m.in[m.at:], "&<")
			if next < 0 {
				next = len(m.in) - m.at
			}
			m.write(m.in[m.at : m.at+next])
			m.at += next
		}
	}
	if err == nil && len(m.open) > 0 {
		err = fmt.Errorf("can't find end tag corresponding to start tag %q", m.open[len(m.open)-1].tag)
	}
	if err != nil {
		return "", nil, nil, fmt.Errorf("can't parse entities: %w", err)
	}
	return m.out.String(), m.entities, m.raw, nil
}

// ParseHTML is what people see of a text in parse mode HTML, and its entities. An ampersand that is not escaped is an error,
// although Telegram lets it pass.
func ParseHTML(in string) (text string, entities []Entity, err error) {
	text, entities, raw, err := parseHTML(in)
	if err == nil && len(raw) > 0 {
		err = fmt.Errorf("ampersand is not escaped at byte offset %d", raw[0])
	}
	return text, entities, err
}

func (m *markup) write(s string) {
	m.out.WriteString(s)
	m.units += len(utf16.Encode([]rune(s)))
}

// character reads a named or numbered character.
func (m *markup) character() {
	rest := m.in[m.at+1:]
	end := strings.IndexFunc(rest, func(r rune) bool { return r != '#' && !unicode.IsDigit(r) && !unicode.IsLetter(r) })
	if end < 0 {
		end = len(rest)
	}
	r, ok := characters[rest[:end]]
	if digits, numbered := strings.CutPrefix(rest[:end], "#"); numbered {
		base := 10
		if hex, ok := strings.CutPrefix(digits, "x"); ok {
			digits, base = hex, 16
		}
		n, err := strconv.ParseUint(digits, base, 21)
		r, ok = rune(n), err == nil && n > 0
	}
	if !ok {
		m.raw = append(m.raw, m.at)
		m.write("&")
		m.at++
		return
	}
	m.write(string(r))
	m.at += 1 + end
	if strings.HasPrefix(m.in[m.at:], ";") {
		m.at++
	}
}

func (m *markup) tag() error {
	begin := m.at
	end := strings.IndexByte(m.in[begin:], '>')
	if end < 0 {
		return fmt.Errorf("unclosed start tag at byte offset %d", begin)
	}
	inside := m.in[begin+1 : begin+end]
	m.at = begin + end + 1
	if name, ok := strings.CutPrefix(inside, "/"); ok {
		return m.close(strings.ToLower(strings.TrimSpace(name)), begin)
	}
	name, attributes, _ := strings.Cut(inside, " ")
	name = strings.ToLower(strings.TrimSpace(name))
	kind, ok := tagTypes[name]
	if !ok {
		return fmt.Errorf("unsupported start tag %q at byte offset %d", name, begin)
	}
	if name == "span" && !strings.Contains(attributes, `class="tg-spoiler"`) {
		return fmt.Errorf("tag \"span\" must have class \"tg-spoiler\" at byte offset %d", begin)
	}
	e := Entity{Type: kind, Offset: m.units}
	if _, href, ok := strings.Cut(attributes, `href="`); ok {
		e.URL, _, _ = strings.Cut(href, `"`)
	}
	m.open = append(m.open, opened{name, e})
	return nil
}

func (m *markup) close(name string, at int) error {
	if len(m.open) == 0 {
		return fmt.Errorf("unexpected end tag at byte offset %d", at)
	}
	last := m.open[len(m.open)-1]
	if name != "" && name != last.tag {
		return fmt.Errorf("unmatched end tag at byte offset %d, expected \"</%s>\", found \"</%s>\"", at, last.tag, name)
	}
	m.open = m.open[:len(m.open)-1]
	if last.entity.Length = m.units - last.entity.Offset; last.entity.Length > 0 {
		m.entities = append(m.entities, last.entity)
	}
	return nil
}

var (
	errEmpty = errors.New("message text is empty")
	errLong  = errors.New("message is too long")
)

// readText is a text parameter as people see it. max is the limit in UTF-16 units after parsing.
func readText(in, mode string, max int) (text string, entities []Entity, raw []int, err error) {
	text = in
	if strings.EqualFold(mode, "HTML") {
		if text, entities, raw, err = parseHTML(in); err != nil {
			return "", nil, nil, err
		}
	} else if mode != "" {
		return "", nil, nil, errors.New("unsupported parse_mode")
	}
	text = strings.TrimRightFunc(text, unicode.IsSpace)
	if strings.TrimFunc(text, func(r rune) bool { return unicode.IsSpace(r) || unicode.In(r, unicode.Cf, unicode.Cc) }) == "" {
		return "", nil, nil, errEmpty
	}
	if len(utf16.Encode([]rune(text))) > max {
		return "", nil, nil, errLong
	}
	return text, entities, raw, nil
}
