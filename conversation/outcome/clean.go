package outcome

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// plain maps accented letters and typographic marks to what the grammar rows are written in.
var plain = strings.NewReplacer(
	"á", "a", "à", "a", "é", "e", "è", "e", "í", "i", "ó", "o", "ò", "o", "ú", "u", "ü", "u", "ñ", "n", "ç", "c",
	"’", "'", "‘", "'", "´", "'", "`", "'", "“", `"`, "”", `"`, "«", `"`, "»", `"`, "–", "-", "—", "-", "…", "...",
)

// Limits of one text. They keep the time linear: within a sentence mentions are compared with each other.
const (
	maxTextBytes     = 1 << 16 // what is beyond is not read
	maxSentenceBytes = 1 << 10 // a longer one is cut at a space
)

// clean collapses white space within lines and drops control, format and combining characters, so that nothing
// invisible splits a word. Line ends are kept: they separate the items of a list.
func clean(text string) string {
	if len(text) > maxTextBytes {
		text = text[:maxTextBytes]
	}
	var b strings.Builder
	var gap string // white space to write before the next letter
	for _, r := range text {
		switch {
		case r == '\n':
			gap = "\n"
		case unicode.IsSpace(r):
			if gap == "" {
				gap = " "
			}
		case unicode.IsControl(r), unicode.In(r, unicode.Cf, unicode.Mn), r == unicode.ReplacementChar:
		default:
			if b.Len() > 0 {
				b.WriteString(gap)
			}
			b.WriteRune(r)
			gap = ""
		}
	}
	return b.String()
}

// fold is text in lower case and without accents, the form that rows match.
func fold(text string) string {
	return plain.Replace(strings.ToLower(text))
}

// sentence is one sentence of a cleaned text, as written and as folded.
type sentence struct {
	text, folded string
	question     bool
}

// abbreviated ends with an abbreviation whose dot ends no sentence.
var abbreviated = lazily(`(?i)(^|[\s(])(dra?|mr|mrs|ms|sra?|srta|st|ref|no|num|nº|tel|hab|appt|approx|aprox|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|[ap]\.? ?m)$`)

// halfDay ends with "pm": its dot ends a sentence when a capital follows.
var halfDay = lazily(`(?i)[ap]\.?m$`)

// spacedHalf reports whether the dot at i stands in "p. m.".
func spacedHalf(text string, i int) bool {
	rest := strings.ToLower(text[i+1:])
	return i > 1 && strings.ContainsRune("aApP", rune(text[i-1])) && text[i-2] == ' ' && (strings.HasPrefix(rest, " m.") || strings.HasPrefix(rest, " m "))
}

func capital(rest string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest, " \n"))
	return unicode.IsUpper(r)
}

// sentences splits cleaned text after . ! ? and at ; and line ends. A dot within a number or after an abbreviation splits nothing.
func sentences(text string) []sentence {
	var out []sentence
	start := 0
	cut := func(end int) {
		s := strings.TrimSpace(text[start:end])
		start = end
		if strings.IndexFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) < 0 {
			return
		}
		out = append(out, sentence{s, plainly(strings.TrimRight(fold(s), ".!; \n")), strings.Contains(s, "?") || strings.Contains(s, "¿")})
	}
	for i := 0; i < len(text); i++ {
		switch c := text[i]; c {
		case ' ':
			if i-start > maxSentenceBytes {
				cut(i)
			}
		case '\n', ';':
			cut(i + 1)
		case '.', '!', '?':
			rest := strings.TrimLeft(text[i+1:], `"”»`)
			last := rest == "" || rest[0] == ' ' || rest[0] == '\n'
			if quoted := len(rest) < len(text)-i-1; quoted && last && capital(rest) {
				cut(len(text) - len(rest)) // the words of somebody end here
				continue
			} else if quoted {
				continue
			}
			if last && (c != '.' || !spacedHalf(text, i)) && (c != '.' || !abbreviated().MatchString(text[max(start, i-12):i]) || halfDay().MatchString(text[max(start, i-4):i]) && capital(text[i+1:])) {
				cut(i + 1)
			}
		}
	}
	cut(len(text))
	return out
}

// turning separates clauses whose truth does not depend on each other.
var turning = lazily(`,? ?(?:\b(?:but|however|although|though|because|since|whereas|while|except|so|pero|aunque|sino|sin embargo|porque|ya que|puesto que|asi que|mientras que|por lo que)\b|\.\.\.) ?|, (?:como|as)\b `)

// joint separates pieces of a clause, each with its own negation.
var joint = lazily(`, | (?:and|y|e) |: | \(|\) ?| - `)

// together matches what goes on with the value before it: "Friday, November 27", "nueve y media", "2 adults and 1 child".
var together = lazily(`^(?:media\b|cuarto\b|quince\b|treinta\b|cuarenta\b|cincuenta\b|diez\b|veinte\b|veinticinco\b|cinco\b|\d|` + countWord + ` (?:child|children|kids?|nin[oa]s?|menor\w*|bab|adult|grown)|(?:` + alternation(months) + `|` + alternation(weekdays) + `)\b)`)

func clauses(folded string) []string { return split(turning(), folded, nil) }
func pieces(clause string) []string  { return split(joint(), clause, together()) }

// split cuts s at the matches of at, save those which keep says belong to what stands before.
func split(at *regexp.Regexp, s string, keep *regexp.Regexp) []string {
	var out []string
	start := 0
	add := func(p string) {
		if p = strings.TrimSpace(p); p != "" {
			out = append(out, p)
		}
	}
	for _, m := range at.FindAllStringIndex(s, -1) {
		if keep != nil && keep.MatchString(s[m[1]:]) {
			continue
		}
		add(s[start:m[0]])
		start = m[1]
	}
	add(s[start:])
	return out
}
