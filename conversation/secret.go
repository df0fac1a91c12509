package conversation

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// What is said in a call may hold what nobody should keep in a chat: it is masked where a transcript is shown.

// hidden stands for what is masked.
const hidden = "•••"

// secrets are what is masked, each by the part of it that stays.
var secrets = []struct {
	find *regexp.Regexp
	show func(found []string) string
}{
	// A card's number, however it is grouped, as far as its check digit is right.
	{regexp.MustCompile(`\d(?:[ -]?\d){12,18}`), func(f []string) string {
		if !luhn(f[0]) {
			return f[0]
		}
		return hidden
	}},
	// A code that opens something, after the word for it. The number of a booking is none.
	{regexp.MustCompile(`(?i)(\b(?:pin|cvv|cvc|otp|passcode|password|security code|verification code|contraseña|clave|código de (?:seguridad|verificación))(?:\s+(?:number|code|is|es|número|de|the|el))*[\s:,]*)(\d(?:[ -]?\d){2,9})`),
		func(f []string) string { return f[1] + hidden }},
	{regexp.MustCompile(`([\p{L}\d._%+-]+)@([\p{L}\d-]+(?:\.[\p{L}\d-]+)+)`), func(f []string) string {
		first, _ := utf8.DecodeRuneInString(f[1])
		return string(first) + hidden + "@" + f[2]
	}},
}

// masked is a text without the numbers of cards, codes that open something and addresses of mail.
func masked(text string) string {
	for _, s := range secrets {
		text = s.find.ReplaceAllStringFunc(text, func(found string) string { return s.show(s.find.FindStringSubmatch(found)) })
	}
	return text
}

// luhn reports whether a number's check digit is right, as that of every payment card is. Source: ISO/IEC 7812-1, annex B.
func luhn(number string) bool {
	number = strings.NewReplacer(" ", "", "-", "").Replace(number)
	sum := 0
	for i := range len(number) {
		n := int(number[len(number)-1-i] - '0')
		if i%2 == 1 {
			n *= 2
		}
		sum += n/10 + n%10
	}
	return sum%10 == 0
}
