package journal

import (
	"net/netip"
	"regexp"
	"strings"
	"sync"
)

// hidden stands for what was taken out.
const hidden = "(hidden)"

// rule is a form of text that must not be logged, and what is written in its place.
type rule struct {
	form    func() *regexp.Regexp
	instead string
	example string // which the rule changes; its test
}

// rules are the forms of secrets. The order matters: an address is cleaned before the token inside it.
var rules = []rule{
	{re(`(?i)\b(bearer|basic)\s+[^\s"',;]+`), "$1 " + hidden, "Authorization: Bearer abc.def"},
	{re(`/bot[^/\s"]+`), "/bot" + hidden, "https://api.telegram.org/bot123456:AAF-x/getMe"},
	{re(`\b\d{6,20}:[A-Za-z0-9_-]{20,}`), hidden, "123456789:AAFabcdefghijklmnopqrstuvwxyz012345"},
	{re(`\b(xox[a-z]|xapp)-[A-Za-z0-9-]+`), hidden, "xoxb-17653672481-19874698323-pdFZKVeTuE8sk7oOcHrzqqgy"},
	{re(`\beyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]*)?`), hidden, "eyJhbGciOi.eyJzdWIiOi.c2lnbg"},
	{re(`(?i)([?&#](?:code|state)=)[^&\s"'#]+`), "${1}" + hidden, "/oauth/callback?code=abc&state=def"},
	{re(`(?i)\b((?:access_|refresh_|id_|bot_|app_)?token|client_secret|signing_secret|secret|password|api_?key)=[^&\s"'#]+`), "$1=" + hidden, "access_token=abc"},
	{re(`(?i)(\\?"(?:(?:access_|refresh_|id_|bot_|app_)?token|client_secret|signing_secret|secret|password|api_?key)\\?"\s*:\s*\\?")[^"\\]+`), "${1}" + hidden, `{"refresh_token":"abc"}`},
}

// re is an expression that is compiled when the first line is logged: most commands log none.
func re(s string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(s) })
}

// numbers are runs of digits as telephone numbers are written. Whether one is long enough is counted afterwards.
var numbers = re(`[+(]?\d[\d ().\-\x{a0}]{6,}\d`)

// Clean takes secrets out of a text, by their form, and leaves of telephone numbers the last four digits. It may take out too
// much, such as a long number that is none of a telephone; it does not leave what it knows.
func Clean(s string) string {
	for _, r := range rules {
		s = r.form().ReplaceAllString(s, r.instead)
	}
	return cleanNumbers(s)
}

// cleanNumbers masks the numbers that do not stand inside a word, as the digits of an id do.
func cleanNumbers(s string) string {
	var b strings.Builder
	end := 0
	for _, at := range numbers().FindAllStringIndex(s, -1) {
		b.WriteString(s[end:at[0]])
		b.WriteString(mask(s[at[0]:at[1]], inWord(s, at)))
		end = at[1]
	}
	return b.String() + s[end:]
}

// inWord reports whether letters touch the text at a place, on either side.
func inWord(s string, at []int) bool {
	return at[0] > 0 && letter(s[at[0]-1]) || at[1] < len(s) && letter(s[at[1]])
}

func letter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' || c == '_' }

// least and most are how many digits a telephone number has, with its area. Source: E.164, 15 at most.
const (
	leastDigits = 9
	mostDigits  = 15
)

// date begins a day, which has digits and hyphens as well.
var date = re(`^\d{4}-\d{2}-\d{2}\b`)

// mask leaves the last four digits of a telephone number. A date, an address of the internet and a number inside a word
// stay as they are.
func mask(s string, word bool) string {
	var digits []byte
	for i := range len(s) {
		if s[i] >= '0' && s[i] <= '9' {
			digits = append(digits, s[i])
		}
	}
	phone := len(digits) >= leastDigits && len(digits) <= mostDigits && !word && !date().MatchString(s)
	if _, err := netip.ParseAddr(s); err == nil || s[0] != '+' && !phone {
		return s
	}
	return "..." + string(digits[max(0, len(digits)-4):])
}
