package outcome

import (
	"regexp"
	"strconv"
	"strings"
)

var (
	countWord = `(\d{1,2}|` + alternation(small) + `)`

	peopleNamed  = lazily(`\b` + countWord + ` (?:\w+ )?(?:people|persons?|guests?|ppl|pax|pers|diners|comensales|personas?|huespedes|asistentes|covers|seats|chairs|places|sitios|plazas|puestos|asientos|lugares|cubiertos|sillas)\b`)
	peopleMixed  = lazily(`\b` + countWord + ` (?:adults?|adultos?|grown-ups?)(?:,| and| y| con| with| plus)? ` + countWord + ` (?:child|children|kids?|ninos?|menores|babies|baby)\b`)
	childrenTold = lazily(`\b` + countWord + ` (?:child|children|kids?|ninos?|menores|babies)(?:,| and| y| con| with| plus)? ` + countWord + ` (?:adults?|adultos?|grown-ups?)\b`)
	withInfant   = lazily(`\b` + countWord + ` (?:adults?|adultos?|grown-ups?)(?:,| and| y| con| with| plus)? (?:a|an|un|una) (?:toddler|baby|infant|child|kid|bebe|nin[oa]|pequen[oa]|peque)\b`)
	peopleAlone  = lazily(`\b` + countWord + ` (?:adults?|adultos?)\b`)
	partyOf      = lazily(`\b(?:party|table|group|mesa|grupo|reservation|booking|reserva) (?:of|for|para|de) ` + countWord + `\b`)
	forCount     = lazily(`\b(?:for|para|somos|seremos|seat|the) ` + countWord + `\b( of (?:us|you|them))?`)
	roomFor      = lazily(`\b(?:booked|reserved|reserv[oe]|reservaron|apunt[oe]|apuntaron|fit|seat|host|accommodate|meter a|sentar a|acomodar a) ` + countWord + `\b`)
	labelCount   = lazily(`\b(?:guests|party size|party|people|personas|comensales|huespedes|pax)[:=] ?` + countWord + `\b`)
	leadCount    = lazily(`^` + countWord + `, (?:at|on|a las|el|` + alternation(weekdays) + `)`)
	noCount      = lazily(`^ ?(?:[:.,]?\d|%|€|\$|£|euros?|eur\b|dollars?|minutes?|mins?\b|min\b|minutos?|hours?|horas?|nights?|noches?|` +
		`days?|dias?|weeks?|semanas?|years?|o'? ?clock|[ap]\.? ?m\b|h\b|thirty|fifteen|twenty|forty|fifty|y media|y cuarto|menos|st\b|` +
		`nd\b|rd\b|th\b|(?:de |of )?(?:` + alternation(months) + `)\b|in the (?:morning|evening|afternoon)|on the|/|'|ten\b|eight|nine|dolares|libras|year)`)
	limitBefore = lazily(`\b(?:more than|at least|minimum(?: of)?|al menos|minimo(?: de)?|over|above|up to|max(?:imum)?(?: \w+)*|mas de|hasta|maximo(?: \w+)*|larger than|bigger than|` +
		`instead of|rather than|not|no|en vez de|en lugar de|seat|another|position|otras?)(?: for| para|` +
		` a table for)? ?$`)

	// sum is an amount of money, with its thousands apart or its cents.
	sum = `(\d{1,3}(?:[.,]\d{3})+\b|\d+(?:[.,]\d{1,2})?)`

	priceSaid = lazily(`(?:([€$£]) ?` + sum + `)|(?:\b` + sum + ` ?(euros?|eur|€|dollars?|dolares|usd|\$|pounds?|pesos?|soles|quid|bucks|` +
		`libras|gbp|£|(?:a|per) night|la noche|por noche|por persona|per person)(?:\W|$))`)
	currency = map[string]string{"€": "EUR", "eur": "EUR", "$": "USD", "usd": "USD", "dol": "USD", "£": "GBP", "gbp": "GBP", "pou": "GBP", "lib": "GBP"}
)

// count is a number of people. A bare one ("for eight") may as well be an hour.
type count struct {
	n    int
	bare bool
}

// counts finds numbers of people in folded text.
func counts(folded string) []count {
	if m := peopleMixed().FindStringSubmatch(folded); m != nil {
		return []count{{n: number(m[1]) + number(m[2])}}
	}
	if m := childrenTold().FindStringSubmatch(folded); m != nil {
		return []count{{n: number(m[1]) + number(m[2])}}
	}
	if m := withInfant().FindStringSubmatch(folded); m != nil {
		return []count{{n: number(m[1]) + 1}}
	}
	var out []count
	for _, re := range []*regexp.Regexp{peopleNamed(), peopleAlone(), labelCount(), roomFor(), partyOf(), leadCount(), forCount()} {
		for _, at := range re.FindAllStringSubmatchIndex(folded, -1) {
			n := number(folded[at[2]:at[3]])
			rest := folded[at[3]:]
			if re == peopleNamed() {
				if nearer := number(strings.Fields(folded[at[3]:at[1]])[0]); nearer > 0 {
					n = nearer // "half seven two people"
				}
			}
			bare := re == partyOf() || re == roomFor() || re == forCount() && at[4] < 0
			if n < 1 || n > 50 || limitBefore().MatchString(tail(folded[:at[2]])) && !bare || limitBefore().MatchString(tail(folded[:at[0]])) {
				continue
			}
			if before := folded[:at[2]]; strings.HasSuffix(before, "$") || strings.HasSuffix(before, "£") || strings.HasSuffix(before, "€") || perHead().MatchString(folded[at[2]:]) {
				continue // "a fee of $25 a person"
			}
			if moreOf().MatchString(folded[at[0]:at[1]]) {
				continue // "added the two extra guests"
			}
			if re != labelCount() && folded[at[2]:at[3]] == "un" || n == 1 && re == peopleNamed() && oneOf().MatchString(folded[at[0]:]) {
				continue // "para un cumpleaños", "one vegan guest"
			}
			if n == 1 && re == roomFor() && !strings.HasSuffix(folded[:at[3]], "1") {
				continue // "reservo una doble"
			}
			if bare && (noCount().MatchString(rest) || strings.HasPrefix(folded[at[0]:], "the ")) {
				continue
			}
			out = append(out, count{n, bare})
			if re == peopleNamed() && ourGuests().MatchString(tail(folded[:at[0]])) {
				out = append(out, count{n: n + 1}) // "your two guests" are three with you
			}
		}
	}
	return out
}

// ourGuests matches what makes guests those of somebody who comes as well.
var ourGuests = lazily(`\b(?:your|his|her|their|my|our|sus|tus|mis) $`)

// oneOf matches one of the party of whom something is told: "one vegan guest", "una persona con alergia".
var oneOf = lazily(`^(?:one|una|1) (?:\w+ (?:guest|person|diner)|(?:person|guest|diner|persona|huesped|comensal)(?: is|'s| has| can| can't| needs?| with| have| having| alergica| celiaca| con| es| tiene| no| sin| de| vegana| vegetariana))\b`)

// perHead matches an amount of money for each of the party.
var perHead = lazily(`^\S+ (?:euros?|pounds?|dollars?|pesos|quid|soles|libras|dolares)\b`)

// moreOf matches a number of people that come in addition.
var moreOf = lazily(`\b(?:extra|more|additional|further|mas|adicionales)\b`)

// money is an amount with its currency, which is empty when none was said.
type money struct {
	amount   float64
	currency string
}

// prices finds amounts of money in folded text.
func prices(folded string) []money {
	var out []money
	for _, g := range priceSaid().FindAllStringSubmatch(folded, -1) {
		digits, unit := g[2]+g[3], g[1]+g[4]
		v, err := strconv.ParseFloat(plainSum(digits), 64)
		if err != nil {
			continue
		}
		code := ""
		for sign, c := range currency {
			if strings.HasPrefix(unit, sign) {
				code = c
			}
		}
		out = append(out, money{v, code})
	}
	return out
}

func (m money) String() string {
	return strings.TrimSpace(strconv.FormatFloat(m.amount, 'f', -1, 64) + " " + m.currency)
}

// plainSum is an amount without the marks between its thousands, and with a dot before its cents.
func plainSum(digits string) string {
	if at := strings.LastIndexAny(digits, ".,"); at >= 0 && len(digits)-at == 4 {
		return strings.NewReplacer(".", "", ",", "").Replace(digits)
	}
	return strings.Replace(digits, ",", ".", 1)
}
