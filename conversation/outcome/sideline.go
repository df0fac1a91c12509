package outcome

import (
	"regexp"
	"strings"
	"sync"
	"time"
)

// sideline is a beginning behind which the day or time of something else than the thing asked for is said.
type sideline struct{ pattern, example string }

// sidelines are such beginnings in both languages. What opens, closes or is asked for otherwise stands in clockwords.go.
var sidelines = []sideline{
	// Others who are served before or behind.
	{`\b(?:s?he)(?:'s| has|'d| had)?(?: got)? (?:a|an) (?:colour|color|perm|school job)`, "she's got a colour at three"},
	{`\b(?:they|we|i|there)(?:'s| is| are| has| have|'ve)?(?: got)? (?:a|an|some) (?:wedding|christening|match|matinee|funeral)`, "they have a matinee at two"},
	{`(?:tiene|tienen|tengo|tenemos|hay) (?:un|una) (?:tinte|boda|bautizo|partido|entierro|comunion|funeral)`, "tienen un bautizo a las tres"},
	{`(?:class|group|lot|club) (?:\w+ )?(?:leaves?|finish(?:es)?|is out|are out|is done|are done)`, "the yoga lot leave at one"},
	{`(?:desk|reception|staff|night man|porter) (?:goes?|leaves?) home`, "our desk goes home at ten"},
	{`(?:doctora?|enfermer[oa]|dentista) (?:sale|se va|termina)`, "la doctora sale a las seis"},
	{`\b(?:el entierro es|the funeral is)`, "el entierro es a las diez"},
	// The house.
	{`(?:door|gate)(?:'s| is) (?:locked|shut|closed)`, "the door's locked at ten"},
	{`\babr(?:o|imos)`, "abro a las siete y media"},
	{`\b(?:music|breakfast|noise)(?: on \w+)?(?: must| has to)? (?:ends?|stops?|finish(?:es)?|is served)`, "breakfast ends at 10:30"},
	{`\b(?:musica|desayuno)(?: se)? (?:acaba|termina|sirve)`, "el desayuno se sirve a las ocho"},
	{`(?:abren?|cierran?) los|(?:open|closed|opens|closes) on`, "urgencias abre los sabados"},
	// What is sent, paid or told before or behind it.
	{`\b(?:contract|invoice|link|form|contrato|factura|enlace|formulario) (?:goes out|will go out|follows|is sent|sale|llega|se envia)`, "the contract goes out tonight"},
	{`\b(?:get|send|email|upload) (?:me |us )?(?:the |your )?(?:file|photo|picture|artwork)(?: over)?(?: by \w+)?`, "get the file over by five today"},
	{`\b(?:he|she) (?:joined|signed up|registered)`, "he joined on sunday"},
	{`\bl[ao]s? (?:mandaron|enviaron|presentaron)`, "la mandaron el dia 10"},
	// What stood before.
	{`\b(?:was|were) due(?: \w+){0,3}`, "their fitter was due in our street on the 12th"},
	{`\b(?:were|was (?:still|originally|already)) down for`, "the fitters were down for the tenth"},
	{`\bold (?:slot|time|date|booking)`, "saw the old slot on the tuesday"},
	{`\b(?:rubbed out|crossed out|struck out|tacho|borro)`, "tacho el cinco y puso seis"},
	{`\b(?:estaba (?:viendo|mirando)|(?:was|been) looking at)`, "estaba viendo el trece de marzo"},
	{`\bstays? with (?:us|you) from`, "mr haas, who stays with you from the 24th"},
}

var sidelineBefore = sync.OnceValue(func() *regexp.Regexp {
	var all []string
	for _, s := range sidelines {
		all = append(all, s.pattern)
	}
	return regexp.MustCompile(`(?:` + strings.Join(all, "|") + `)(?: (?:at|on|by|from|for|of|around|about|a|las?|los|el|al|del?|dia|the|un|una))* ?$`)
})

// givenUp matches what stands behind the day or time of something that was let go, or of what is to be told until then.
var givenUp = lazily(`^ (?:(?:was|has been|is) (?:given up|released|freed|let go)|(?:me|nos) (?:dices?|avisas?|confirmas?|dicen))\b`)

// beforehand matches that somebody or something sets off, which comes before its being there.
var beforehand = lazily(`\b(?:(?:driver|courier|van|muchacho|repartidor|chofer|furgoneta|bike|pizza|oven|horno)(?: \w+)? (?:sets? off|leaves?|sale|salen|goes out)(?: con \w+)?|entran al horno|(?:i'll|we'll|will|lo|la|los|las) (?:bake|cook|print|horneo|cocino|saco)(?: \w+){0,4}|come off the press|(?:caretaker|porter|janitor|conserje) (?:hands?|gives?) (?:\w+ )?the keys)(?: (?:at|on|by|a|las?|el|al|the))* ?$`)

// sideways reports whether a value with these words around it belongs to something else.
func sideways(before, behind string) bool {
	return sidelineBefore().MatchString(tail(before)) || givenUp().MatchString(behind)
}

// read is the values of a text that are said of what is asked for.
func (w wish) read(folded string) values {
	if at := grown().FindStringSubmatchIndex(folded); at != nil && w.resized && !ofHour().MatchString(folded[at[5]:]) {
		if g := groups(folded, at); number(g[0]) != w.party {
			folded = folded[:at[0]] + g[1] + " people" + folded[at[1]:]
		}
	}
	v := read(folded, w.now)
	v.clocks = drop(v.clocks, func(k clock) bool { return k.early && w.minute >= 0 && minuteOf(k.near(w.minute)) < w.minute })
	v.days = drop(v.days, func(d day) bool {
		return d.early && !w.date.IsZero() && d.near(w.date) != "" && d.near(w.date) < w.date.Format(time.DateOnly)
	})
	return v
}

// drop is list without what is out.
func drop[T any](list []T, out func(T) bool) []T {
	var kept []T
	for _, one := range list {
		if !out(one) {
			kept = append(kept, one)
		}
	}
	return kept
}

// ofHour matches what stands behind the hour of a time of day.
var ofHour = lazily(`^(?:[:.]\d| ?[ap]\.? ?m\b| ?h\b| y (?:media|cuarto)| de la )`)

// grown matches the size of a party and what it became: "from five to seven".
var grown = lazily(`\b(?:from|de) ` + countWord + ` (?:[a-z]{3,} )?(?:to|a) ` + countWord + `\b(?: (?:people|personas|guests|comensales))?`)
