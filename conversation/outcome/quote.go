package outcome

import (
	"regexp"
	"strings"
)

var (
	doubleQuotes = lazily(`["“«]([^"“”«»]{2,300})["”»]`)
	singleQuotes = lazily(`(?:^|[\s:(,])['‘](.{3,300}?)['’](?:[\s.,;:)!?]|$)`)
	speech       = lazily(`\b(?:said|says|told|replied|answered|words|quote|dijo|dijeron|respondi\w+|contest\w+|palabras|textual\w*|dice[n]?)\b`)
)

// quoted keeps words in quotation marks that a sentence gives to the called party.
func (s *summary) quoted(one sentence) {
	if s.quote != "" || s.hostile || !speech().MatchString(one.folded) {
		return
	}
	for _, re := range []*regexp.Regexp{doubleQuotes(), singleQuotes()} {
		if at := re.FindStringSubmatchIndex(one.text); at != nil {
			lead := fold(one.text[:at[0]])
			if s.marks(lead).has(attempt) || s.marks(lead).has(machine) {
				return
			}
			s.quote = short(strings.TrimSpace(one.text[at[2]:at[3]]))
			return
		}
	}
}

// maxQuoteRunes keeps a quote within one glance.
const maxQuoteRunes = 240

// short cuts text to maxQuoteRunes, at a space where there is one.
func short(text string) string {
	runes := []rune(text)
	if len(runes) <= maxQuoteRunes {
		return text
	}
	cut := string(runes[:maxQuoteRunes])
	if i := strings.LastIndexByte(cut, ' '); i > 0 {
		cut = cut[:i]
	}
	return cut
}

// quoteOf is the sentence, or the whole turn when the sentence is only a word or two and the turn is short.
func quoteOf(s sentence, turnText string) string {
	if len(s.text) < 16 && len(turnText) <= 60 {
		return short(turnText)
	}
	return short(s.text)
}
