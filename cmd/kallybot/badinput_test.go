package main

import (
	"strings"
	"testing"
)

// A person's bad line gets one answer that says what to do, and what was said before it is kept: the next good line leads on.
func TestBadLineIsAnsweredAndTheDraftIsKept(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name, line string
		en, es     string // the line in Spanish is the same unless es is set
	}{
		{"empty", "", "", ""},
		{"spaces", " \t  ", "", ""},
		{"very long", strings.Repeat("x", 100_000), "", ""},
		{"very long in one word of three bytes", strings.Repeat("€", 40_000), "", ""},
		{"emoji", "🙂🙂👩‍👩‍👧‍👦🎉", "", ""},
		{"right to left", "\u202egnp.exe שלום مرحبا\u202c", "", ""},
		{"control characters", "\x1b[31mred\x1b]0;title\x07\x00\x7f\x1b[2J", "", ""},
		{"invalid UTF-8", "\xff\xfe\x80\xc3(", "", ""},
		{"number with letters", "+1 415 CALL", "", ""},
		{"digits with letters between", "415-555-01OO", "", ""},
		{"day that is none", "", "31 June", "31 de junio"},
		{"nobody", "", "for 0 people", "para 0 personas"},
		{"too many", "", "for 51 people", "para 51 personas"},
		{"yesterday", "", "yesterday", "ayer"},
		{"unknown command", "/nonsense", "", ""},
		{"command only", "/", "", ""},
		{"button that is not there", "9", "", ""},
		{"JSON", `{"a":"\u0000"}`, "", ""},
	}
	for _, row := range rows {
		for name := range tongues {
			t.Run(row.name+name, func(t *testing.T) {
				t.Parallel()
				bad := row.line
				if row.en != "" {
					bad = map[string]string{"en": row.en, "es": row.es}[name]
				}
				d := drafts[name]
				l := tongues[name]
				out := talk(t, l.demo(), d.begin, bad, d.phone, d.name)
				answer := between(t, out, "> "+d.begin, "> "+d.phone)
				if n := strings.Count(answer, "│ "); n == 0 || len(answer) > 90_000+2000 {
					t.Errorf("answered with %d lines, %d bytes:\n%.2000s", n, len(answer), answer)
				}
				has(t, after(t, out, d.name), d.card, nil)
				harmless(t, out)
			})
		}
	}
}

// drafts are requests which lack a number and a name, and what their cards must show in the end.
var drafts = map[string]struct {
	begin, phone, name string
	card               []string
}{
	"en": {"book a table for 4 tomorrow at 8 pm at Bella Italia", "+1 212 555 0100", "John Smith",
		[]string{"Bella Italia", "Sat 21 Nov 2026 (tomorrow)", "20:00", "4 people", "John Smith", "1. Call now"}},
	"es": {"reserva una mesa para 4 mañana a las 21:00 en Casa Pepe", "+34 911 23 01 00", "Ana Ruiz",
		[]string{"Casa Pepe", "sáb 21 nov 2026 (mañana)", "21:00", "4 personas", "Ana Ruiz", "1. Llamar"}},
}

// between is what follows the first line from, up to the line to.
func between(t *testing.T, out, from, to string) string {
	t.Helper()
	_, rest, ok1 := strings.Cut(out, from+"\n")
	part, _, ok2 := strings.Cut(rest, to+"\n")
	if !ok1 || !ok2 {
		t.Fatalf("output has no %q followed by %q:\n%.5000s", from, to, out)
	}
	return part
}

// harmless checks that nothing a person typed reaches a terminal as anything but text.
func harmless(t *testing.T, out string) {
	t.Helper()
	if strings.ToValidUTF8(out, "") != out {
		t.Error("output is not valid UTF-8")
	}
	for _, r := range out {
		if r < ' ' && r != '\n' || r == '\x7f' || r == '\u202e' || r == '\u009b' {
			t.Errorf("output has control character %U", r)
			return
		}
	}
}

// TestLinesWithoutAnEndAreMessages: what comes last in a pipe counts, and CRLF is a line end.
func TestLinesWithoutAnEndAreMessages(t *testing.T) {
	t.Parallel()
	l := tongues["en"]
	has(t, talk(t, l.demo("--speed", "1000"), l.to("0100")+"\r", "yes\r"), confirmed, nil)
	has(t, talk(t, l.demo("--speed", "1000"), l.to("0100")+"\n"+"yes"), confirmed, nil)
}

var confirmed = []string{"Confirmed by Bella Italia", "What came out", "Next steps"}

func TestManyLinesAtOnceAreAnsweredInOrder(t *testing.T) {
	t.Parallel()
	l := tongues["en"]
	lines := []string{l.to("0100")}
	for range 30 {
		lines = append(lines, strings.Repeat("what ", 10))
	}
	out := talk(t, l.demo("--speed", "1000"), append(lines, "yes")...)
	has(t, after(t, out, "yes"), confirmed, nil)
	if got := strings.Count(out, "\n> "); got != len(lines)+1 {
		t.Errorf("echoed %d lines, want %d", got, len(lines)+1)
	}
}
