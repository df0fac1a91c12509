package adaptertest

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/kallybot/kallybot/conversation/chat"
)

// texts are facts about long and hostile text.
var texts = []check{
	{"LongTextArrivesWhole", longTextArrivesWhole},
	{"LongCardArrivesWhole", longCardArrivesWhole},
	{"HostileTextIsInert", hostileTextIsInert},
	{"HostileOfferIsInert", hostileOfferIsInert},
	{"HostileFileNameIsInert", hostileFileNameIsInert},
}

// numbered gives n words that tell their place. Each has a character outside the basic plane, since platforms count
// bytes, characters or UTF-16 units.
func numbered(prefix string, n int) []string {
	var out []string
	for i := range n {
		out = append(out, fmt.Sprintf("%s%04d😀ñ", prefix, i))
	}
	return out
}

// inOrder tells the first word that does not follow those before it.
func inOrder(text string, words []string) error {
	for _, w := range words {
		_, after, ok := strings.Cut(text, w)
		if !ok {
			return fmt.Errorf("%s of %d words is missing or out of order", w, len(words))
		}
		text = after
	}
	return nil
}

func longTextArrivesWhole(ctx context.Context, p *probe) error {
	long := numbered("w", 3000)
	for i := 50; i < len(long); i += 50 {
		long[i-1] += "\n"
	}
	if _, err := p.send(ctx, chat.Reply{Text: strings.Join(long, " ")}, ""); err != nil {
		return err
	}
	for i := range long {
		long[i] = strings.TrimSpace(long[i])
	}
	return inOrder(all(p.Shown()), long)
}

func longCardArrivesWhole(ctx context.Context, p *probe) error {
	value, note := numbered("v", 900), numbered("n", 900)
	c := chat.Card{
		Title: "Transcript",
		Rows:  []chat.Row{{Label: "Said", Value: strings.Join(value, " ")}, {Label: "Last", Value: "the end"}},
		Notes: []string{strings.Join(note, " ")},
	}
	if _, err := p.send(ctx, chat.Reply{Text: "Here it is.", Card: &c, Buttons: choices[:2]}, ""); err != nil {
		return err
	}
	seen := all(p.Shown())
	return errors.Join(inOrder(seen, value), inOrder(seen, note), p.sees("the end", choices[0].Label, choices[1].Label))
}

// hostile is what people, businesses and the API may write. keep are the words that must stay readable; nil is the whole
// text, since markup of another's is only text.
var hostile = []struct {
	name, text string
	keep       []string
}{
	{"html", `<b>bold</b> <a href="https://evil.example">x</a> &lt;`, nil},
	{"markdown", "*b* _i_ ~s~ `c` ||d|| [x](tg://user?id=1)", nil},
	{"markdown block", "> # - + = | { } . ! \\ ```x", nil},
	{"mentions", "<!channel> <!here> <@U012AB3CD> <#C012AB3CD>", nil},
	{"named link", "<https://evil.example|your bank>", nil},
	{"colours", "\x1b[31mred\x1b[0m \x1b[2Jdone", []string{"red", "done"}},
	{"window title", "\x1b]0;owned\x07before \x1b]8;;https://evil.example\x1b\\after", []string{"before", "after"}},
	{"8-bit sequences", "one\u009b2J two\u009d0;x\u009c three", []string{"one", "two", "three"}},
	{"open sequences", "\x1b[ \x1b]0; \x1bP still here \u009b", []string{"still here"}},
	{"controls", "a\x00b c\x07d e\x08f g\x7fh", []string{"a", "b", "h"}},
	{"overwriting", "pay 1000\rsafe", []string{"pay 1000", "safe"}},
	{"bidirectional", "pay \u202e0001\u202c now \u2066x", []string{"pay", "0001", "now"}},
	{"closing isolates", "a\u2069\u2069b \u202c c", []string{"a", "b", "c"}},
	{"no UTF-8", "caf\xe9 \xff\xfe ok", []string{"caf", "ok"}},
	{"joined emoji", "👨‍👩‍👧 🇪🇸 ❤️ é", []string{"👨‍👩‍👧 🇪🇸", "é"}},
}

// places is where hostile text can stand in a reply.
var places = []struct {
	name string
	put  func(text string) chat.Reply
}{
	{"text", func(s string) chat.Reply { return chat.Reply{Text: s} }},
	{"title", func(s string) chat.Reply { return chat.Reply{Text: "x", Card: &chat.Card{Title: s}} }},
	{"label", func(s string) chat.Reply {
		return chat.Reply{Text: "x", Card: &chat.Card{Title: "y", Rows: []chat.Row{{Label: s, Value: "z"}}}}
	}},
	{"value", func(s string) chat.Reply {
		return chat.Reply{Text: "x", Card: &chat.Card{Title: "y", Rows: []chat.Row{{Label: "z", Value: s}}}}
	}},
	{"mark", func(s string) chat.Reply {
		return chat.Reply{Text: "x", Card: &chat.Card{Title: "y", Rows: []chat.Row{{Label: "z", Value: "v", Changed: true, Mark: s}}}}
	}},
	{"note", func(s string) chat.Reply {
		return chat.Reply{Text: "x", Card: &chat.Card{Title: "y", Notes: []string{s}}}
	}},
	{"choice", func(s string) chat.Reply {
		return chat.Reply{Text: "x", Buttons: []chat.Button{{Label: s, Data: "d"}}}
	}},
}

func hostileTextIsInert(ctx context.Context, p *probe) error {
	var wrong []error
	for _, h := range hostile {
		for _, place := range places {
			before := len(p.Shown())
			if _, err := p.send(ctx, place.put(h.text), ""); err != nil {
				return fmt.Errorf("%s in %s: %w", h.name, place.name, err)
			}
			keep := h.keep
			if keep == nil {
				keep = []string{h.text}
			}
			err := inert(p.Shown()[before:], keep)
			wrong = append(wrong, wrap(h.name+" in "+place.name, err))
		}
	}
	return errors.Join(wrong...)
}

// hostileOfferIsInert is for what only some platforms show.
func hostileOfferIsInert(ctx context.Context, p *probe) error {
	var wrong []error
	for _, h := range hostile {
		before := len(p.Shown())
		ask := &chat.Ask{Hint: h.text, ByReply: h.text, ByMention: h.text, Shares: []chat.Share{{What: chat.OwnContact, Label: h.text}}}
		for _, r := range []chat.Reply{{Text: "What is your number?", Ask: ask}, {Text: "Shall I call?", Buttons: choices, Closes: h.text}} {
			if _, err := p.send(ctx, r, ""); err != nil {
				return fmt.Errorf("%s: %w", h.name, err)
			}
		}
		wrong = append(wrong, wrap(h.name, inert(p.Shown()[before:], []string{"What is your number?", "Shall I call?"})))
	}
	return errors.Join(wrong...)
}

// inert tells what in shown is not shown as text, or is harmful.
func inert(shown []Shown, keep []string) error {
	for _, s := range shown {
		if len(s.Active) > 0 {
			return fmt.Errorf("the platform acts on %+q", s.Active)
		}
		parts := append([]string{s.Text}, s.Choices...)
		for _, f := range s.Files {
			parts = append(parts, f.Name)
		}
		if i := slices.IndexFunc(parts, func(part string) bool { return harmful(part) != "" }); i >= 0 {
			return fmt.Errorf("%s in %+q", harmful(parts[i]), parts[i])
		}
	}
	if w := missing(all(shown), keep...); w != "" {
		return fmt.Errorf("people do not see %+q in %+q", w, shown)
	}
	return nil
}

func hostileFileNameIsInert(ctx context.Context, p *probe) error {
	var wrong []error
	for _, name := range []string{
		"../../etc/passwd", "/etc/passwd", "..", "", "a\x00b.txt", "\x1b[2Jx.txt", "gpj\u202eexe.txt", "a\nb.txt", "<!channel>.txt",
		strings.Repeat("long", 200) + ".txt", "\xff.txt",
	} {
		before := len(p.Shown())
		r := chat.Reply{Text: "A file.", Files: []chat.File{{Name: name, Type: "application/octet-stream", Data: []byte{0, 1, 2}}}}
		if _, err := p.send(ctx, r, ""); err != nil {
			wrong = append(wrong, fmt.Errorf("file named %+q: %w", name, err))
			continue
		}
		wrong = append(wrong, wrap(fmt.Sprintf("file named %+q", name), inert(p.Shown()[before:], []string{"A file."})))
	}
	return errors.Join(wrong...)
}
