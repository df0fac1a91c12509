package slot

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"
)

// written is a number as somebody wrote it, taken apart but not yet understood.
type written struct {
	plus      bool   // it began with +
	digits    string // ASCII digits, keypad letters already turned into theirs
	letters   bool   // some digits were letters
	extension string
}

const (
	// maxPhoneText is the longest candidate that is looked at, in bytes. No notation of 15 digits and an extension needs it.
	maxPhoneText = 250
	// maxSaid is how much of a refused text is repeated to the person, in characters.
	maxSaid = 60
)

var (
	// label is what stands before a number in links and signatures.
	label = first(`(?i)^(?:tel|callto|phone|tlf|tfno|telefono|teléfono)\b[ .:]*`)
	// parameter is a part of a tel: link that does not change which number is meant. Source: RFC 3966, section 3.
	parameter = first(`;[A-Za-z0-9-]+=[^;]*`)
	// context is the country code that a tel: link may hold apart from its digits. Source: RFC 3966, section 5.1.5.
	context = first(`(?i);phone-context=(\+?[^;]*)`)
	// extension is an extension at the end, behind its word in English or Spanish or behind a dialling pause.
	extension = first(`(?i)[ ,;(-]*(?:ext(?:ensi[oó]n|n)?|anexo|interno|int|x|#|,|;)[ .:=#]*(\d{1,9})[#) ]*$`)
)

// first is an expression that is compiled when it is first asked for: most numbers need none.
func first(pattern string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(pattern) })
}

// readWritten takes text apart. It gives NotANumber for anything but digits, separators and keypad words, and TooLong
// for more than maxPhoneText bytes, without looking at them.
func readWritten(text string) (written, Code) {
	if len(text) > maxPhoneText {
		return written{}, TooLong
	}
	body := strings.TrimSpace(foldPhone(text))
	if body != "" && strings.ContainsRune("tTcCpP", rune(body[0])) {
		body = label().ReplaceAllString(body, "")
	}
	if strings.Contains(body, ";") {
		body = joinContext(body)
	}
	var w written
	if strings.ContainsAny(body, extensionMarks) {
		w.extension, body = cutExtension(body)
	}
	return w, w.read(body)
}

// extensionMarks are characters of which every way to write an extension has one. Most numbers have none, and are spared the pattern.
const extensionMarks = "xXiI#,;"

// cutExtension takes an extension off the end of a number.
func cutExtension(body string) (ext, rest string) {
	m := extension().FindStringSubmatchIndex(body)
	if m == nil || !hasDigit(body[:m[0]]) {
		return "", body
	}
	return body[m[2]:m[3]], body[:m[0]]
}

// foldPhone turns digits of every script into ASCII ones, every dash into -, every space into a space, full-width signs
// into plain ones, and drops what cannot be seen: direction marks, as copied from contact lists, and control characters.
func foldPhone(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= ' ' && r <= '~':
			return r
		case r == unicode.ReplacementChar:
			return '?'
		case unicode.Is(unicode.Nd, r):
			return '0' + digitValue(r)
		case unicode.Is(unicode.Pd, r), r == '\u2212', r == '\u30fc':
			return '-'
		case unicode.IsSpace(r), r == '·', r == '•':
			return ' '
		case unicode.Is(unicode.Other, r), unicode.Is(unicode.Mn, r):
			return -1
		case r > '\uff00' && r < '\uff5f':
			return r - 0xfee0
		}
		return r
	}, text)
}

// digitValue is the value of a decimal digit of any script. Every script has its ten in a row from zero, so the place
// within the range of the table gives the value.
func digitValue(r rune) rune {
	for _, g := range unicode.Nd.R16 {
		if r >= rune(g.Lo) && r <= rune(g.Hi) {
			return (r - rune(g.Lo)) % 10
		}
	}
	for _, g := range unicode.Nd.R32 {
		if r >= rune(g.Lo) && r <= rune(g.Hi) {
			return (r - rune(g.Lo)) % 10
		}
	}
	return 0
}

// joinContext puts the country code of a tel: link before its digits and drops the other parameters.
func joinContext(body string) string {
	code := ""
	if m := context().FindStringSubmatch(body); m != nil && strings.HasPrefix(m[1], "+") {
		code = m[1]
	}
	body = parameter().ReplaceAllStringFunc(body, func(p string) string {
		if strings.HasPrefix(strings.ToLower(p), ";ext=") {
			return p
		}
		return ""
	})
	if code == "" || strings.Contains(body, "+") {
		return body
	}
	return code + " " + body
}

// keypad holds the digit on which each letter from a to z stands. Source: ITU-T E.161.
const keypad = "22233344455566677778889999"

// minKeypadLetters is the shortest word taken for a keypad word; fewer letters are a slip.
const minKeypadLetters = 3

// read reads what is left after label and extension.
func (w *written) read(body string) Code {
	var digits strings.Builder
	letters := 0
	for _, r := range strings.ToLower(body) {
		switch {
		case r >= '0' && r <= '9':
			digits.WriteRune(r)
		case r == '+' && digits.Len() == 0 && !w.plus:
			w.plus = true
		case r >= 'a' && r <= 'z' && digits.Len() > 0:
			digits.WriteByte(keypad[r-'a'])
			letters++
		case strings.ContainsRune(" -.()[]/~", r):
		default:
			return NotANumber
		}
	}
	w.digits, w.letters = digits.String(), letters > 0
	if letters > 0 && letters < minKeypadLetters || len(w.digits) < 2 {
		return NotANumber
	}
	w.dropTrunkZero(body)
	return ""
}

// zeroStays are the country codes whose numbers begin with a zero of their own: Italy, San Marino, Ivory Coast, Congo.
var zeroStays = []string{"39", "378", "225", "242"}

// dropTrunkZero leaves out the zero of "+34 (0) 911...", which is dialled within a country only. Where the zero
// belongs to the number in Italy and its neighbours it stays: "+39 (0)6" is +3906.
func (w *written) dropTrunkZero(body string) {
	at := strings.Index(body, "(0)")
	if at < 0 || w.letters || !w.plus && !strings.HasPrefix(w.digits, "00") {
		return
	}
	before := digitsOf(body[:at])
	if code := strings.TrimPrefix(before, "00"); code == "" || slices.Contains(zeroStays, code) {
		return
	}
	w.digits = w.digits[:len(before)] + w.digits[len(before)+1:]
}

func digitsOf(text string) string {
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return r
		}
		return -1
	}, text)
}

func hasDigit(text string) bool { return strings.ContainsAny(text, "0123456789") }
