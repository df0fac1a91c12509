package conversation

import (
	"regexp"
	"strings"

	"github.com/kallybot/kallybot/conversation/slot"
)

// references match what a business calls a booking by, after the words that say so.
var references = regexp.MustCompile(`(?i)\b(?:reference|ref|(?:confirmation|booking|reservation) (?:number|code|no)` +
	`|localizador|referencia|(?:n[uú]mero|c[oó]digo) de (?:la )?(?:reserva|confirmaci[oó]n))\b` +
	`(?: (?:number|code))?(?: (?:is|es))?[ :#.]{1,3}(?-i:([A-Z0-9][A-Z0-9-]{2,14}))\b`)

// reference is what the business calls a booking by, empty where it named nothing. Without a digit it is a word.
func reference(r Request) string {
	if r.Call.Result == nil || r.Judged == nil {
		return ""
	}
	text := strings.Join([]string{r.Call.Result.Highlights, r.Call.Result.NextSteps, r.Judged.Quote}, "\n")
	for _, m := range references.FindAllStringSubmatch(slot.Clean(text, 5000), -1) {
		if strings.ContainsAny(m[1], "0123456789") {
			return m[1]
		}
	}
	return ""
}
