package outcome

import (
	"regexp"
	"slices"
)

// Another business may have answered, or somebody else may have been served. Then nothing was agreed, however glad the words are.

// wrongPlace matches another business than the one that was to be called, where it is told who answered.
var wrongPlace = lazily(`\b(?:reached|got through to|connected (?:to|with)|put through to|(?:contestaron|respondieron|cogieron) (?:en|de|desde)|(?:contesto|respondio)|` +
	`llamada (?:llego|entro) (?:a|en)|comunicaron con) [^.;]{0,40}\b(?:a different|another|the wrong|otr[oa]|equivocad[oa]) ` +
	`(?:restaurant|business|place|shop|salon|clinic|hotel|practice|company|garage|restaurante|negocio|local|tienda|clinica|empresa|peluqueria|taller|consulta)\b`)

var (
	// forName matches for whom a task is, or for whom something was done.
	forName = lazily(`\b(?:[Ff]or|[Pp]ara) (\p{Lu}\p{Ll}+)`)
	// forPerson matches for whom something was done by both names, as no business is called by chance.
	forPerson = lazily(`\b(?:for|para) (\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+)`)
	titled    = wordSet(`mr mrs ms miss dr dra doctor doctora sr sra senor senora don dona`)
)

// guestsOf are those for whom a task is: "a cleaning for Anna Weber", "cita para Ana".
func guestsOf(task string) map[string]bool { return namedBy(forName(), task) }

// namedBy are the names that a pattern finds, without days, months and titles.
func namedBy(re *regexp.Regexp, text string) map[string]bool {
	names := map[string]bool{}
	for _, found := range re.FindAllStringSubmatch(text, -1) {
		if w := fold(found[1]); weekdays[w] == 0 && months[w] == 0 && !titled[w] {
			names[w] = true
		}
	}
	return names
}

// forAnother reports whether highlights tell what was done for somebody else by name, and do not name any of those for whom the task is.
func (w wish) forAnother(highlights string) bool {
	if len(w.guests) == 0 {
		return false
	}
	for _, word := range tokens(fold(highlights)) {
		if w.guests[word] {
			return false
		}
	}
	mine := tokens(w.task)
	for name := range namedBy(forPerson(), highlights) {
		if !slices.Contains(mine, name) {
			return true
		}
	}
	return false
}
