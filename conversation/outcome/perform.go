package outcome

import (
	"slices"
	"strings"
)

// deedOf is the verb that a task begins with, without its ending, when doing that is all that is wanted:
// "instal" of "instalar dos ventiladores"; "" for one that only asks, tells or wants to get something.
func deedOf(task string) string {
	words := tokens(askedTo().ReplaceAllString(task, ""))
	for len(words) > 0 && polite[words[0]] {
		words = words[1:]
	}
	if len(words) < 2 || len(words[0]) < 4 || asksFor[words[0]] {
		return ""
	}
	verb := words[0]
	for _, ending := range []string{"ar", "er", "ir", "en", "an", "e"} {
		if stem, ok := strings.CutSuffix(verb, ending); ok {
			return stem
		}
	}
	return verb
}

// askedTo matches the words by which a task tells that somebody is to do something: "ask them to", "pedir que".
var askedTo = lazily(`^(?:please |to |por favor )*(?:(?:ask|request|get|tell)(?: (?:them|him|her|the \w+))? to |(?:pedir|solicitar|decir)(?:les?)? que (?:(?:me|nos|le|les|la|lo|se) )*)`)

var (
	polite  = wordSet(`please to por favor`)
	asksFor = wordSet(`call ring phone ask find request tell complain check speak inquire enquire claim report want need have make ` +
		`leave contact inform remind query question order book reserve confirm ` +
		`preguntar pedir solicitar reclamar averiguar consultar saber llamar decir avisar dejar hablar quejarse intentar exigir ` +
		`conseguir contactar informar recordar hacer tener poner pasar buscar encontrar enterarse reservar encargar confirmar`)
	// doneEndings are what a finished verb ends in behind its stem.
	doneEndings = wordSet(`o aron io ieron ado ada ados adas ido ida idos idas ed d ned ped ted`)
)

// irregular are finished forms by the stem of their verb; sundry are words beside which they tell of other things.
var (
	irregular = map[string]string{
		"froze": "freez", "frozen": "freez", "sent": "send", "brought": "bring", "hung": "hang", "paid": "pay",
		"withdrew": "withdraw", "withdrawn": "withdraw", "built": "build", "redone": "redo", "took": "tak", "taken": "tak",
		"cut": "cut", "gave": "giv", "given": "giv", "abierto": "abr", "abierta": "abr", "resuelto": "resolv", "hecho": "hac",
	}
	sundry = wordSet(`somebody someone alguien many such similar several lots others other another ` +
		`muchos muchas otros otras otro otra varios varias parecidos similares esos esas`)
)

// performed reports whether a piece says that what the task's verb tells was done, to a thing of the task or to one told by a pronoun.
func (w wish) performed(piece string) bool {
	if w.deed == "" || someWord(piece, denials) || someWord(piece, sundry) || supposes(piece) {
		return false
	}
	words := tokens(piece)
	for i, word := range words {
		if !w.isDone(word) || unfinishedAt(words, i) {
			continue
		}
		if w.things.hit(words[i+1:]) || w.things.named(strings.Join(words[:i], " ")) || i > 0 && pronouns[words[i-1]] || i+1 < len(words) && theseThings[words[i+1]] {
			return true
		}
	}
	return false
}

// isDone reports whether a word is a finished form of the task's verb, or of one that says the same.
func (w wish) isDone(word string) bool {
	for _, stem := range alike(w.deed) {
		if ending, ok := strings.CutPrefix(word, stem); ok && doneEndings[ending] || irregular[word] == stem {
			return true
		}
	}
	return false
}

// alike are the stems of the verbs that say the same as a stem.
func alike(stem string) []string {
	for _, group := range sameDeeds {
		if slices.Contains(group, stem) {
			return group
		}
	}
	return []string{stem}
}

// sameDeeds are stems of verbs, each line of those that say the same.
var sameDeeds = [][]string{
	{"paus", "suspend", "freez", "congel", "halt", "interrump", "deten", "stop"},
	{"instal", "install", "fit", "mount", "mont", "coloc"},
	{"fix", "repair", "mend", "repar", "arregl"},
	{"renew", "renov", "extend", "prolong", "prorrog"},
	{"register", "enrol", "sign", "inscrib", "matricul", "apunt"},
	{"block", "deactivat", "disabl", "bloque", "desactiv", "inhabilit"},
	{"send", "post", "mail", "email", "envi", "mand", "remit"},
}

// unfinishedAt reports whether a word close before the i-th makes a finished form one that is not done yet.
func unfinishedAt(words []string, i int) bool {
	for _, w := range lead(words, i, 4) {
		if modals[w] || unfinished[w] || wouldBe[w] {
			return true
		}
	}
	return false
}

// removed reports whether a piece says that what the task wants away is away: "lifted the hold", "anulo uno de los cargos".
func (w wish) removed(piece string) bool {
	if !w.removal || someWord(piece, denials) || supposes(piece) || moodOf(piece).done&strikes == 0 {
		return false
	}
	return w.object(piece, strikes) || onPronoun(piece, strikes) || w.theVery(piece) || w.price > 0 && slices.ContainsFunc(prices(piece), w.fits)
}

// theVery reports whether a piece names a thing of the task as one that is known: "the late fee", "uno de los dos cargos".
func (t things) theVery(piece string) bool {
	words := tokens(piece)
	for i, w := range words {
		if (t[w] || t[w+"s"] || t[strings.TrimSuffix(w, "s")]) && slices.ContainsFunc(lead(words, i, 3), func(w string) bool { return determiners[w] || articles[w] && w != "a" && w != "an" }) {
			return true
		}
	}
	return false
}

// sent reports whether a piece says that something of the task was sent, where the task wants it sent: "emailed the blood test results".
func (w wish) sent(piece string) bool {
	if !toSend().MatchString(w.task) || someWord(piece, denials) || someWord(piece, sundry) || supposes(piece) {
		return false
	}
	at := sending().FindStringIndex(piece)
	if at == nil || unfinishedAt(tokens(piece), len(tokens(piece[:at[0]]))) {
		return false
	}
	behind := tokens(piece[at[1]:])
	if w.theVery(piece[:at[0]]) {
		return true // "the report landed in your inbox"
	}
	return slices.ContainsFunc(behind[:min(4, len(behind))], func(word string) bool { return w.has(word) || w.has(strings.TrimSuffix(word, "s")) })
}

var (
	toSend  = lazily(`\b(?:send|e-?mail\w*|post|mail|fax|forward|cop(?:y|ies)|envi\w+|mand\w+|copias?|correo|duplicado|reenvi\w+)\b`)
	sending = lazily(`\b(?:landed in|arrived in|reached) (?:your|her|his|the|my) (?:inbox|e-?mail|mailbox)\b|\blleg(?:o|aron) (?:ya )?(?:a|al) (?:su|tu|mi|el) (?:correo|buzon|casilla|email|whatsapp)\b|\b(?:sent|e-?mailed|posted|mailed|faxed|forwarded|texted|shared|uploaded|envi(?:o|aron|ado)|mand(?:o|aron|ado)|remiti(?:o|eron|do)|reenvi(?:o|aron)|comparti(?:o|eron))(?: (?:over|out|you|us|me|her|him|them|across|off))?\b`)
)

// ordered reports whether a piece gives the number of an order that the task does not name yet.
func (w wish) ordered(piece string) bool {
	if !w.order {
		return false
	}
	g := orderNumber().FindStringSubmatch(piece)
	return g != nil && !w.things[g[1]] && !strings.Contains(w.task, g[1])
}

var (
	orderNumber = lazily(`\b(?:pedido|encargo|orden|order|ticket|job) (?:es el |is )?(?:numero |number |no\.? ?|nro\.? ?|n\.? ?|num\.? ?|#)?#?(\d+)\b`)
	orders      = lazily(`^(?:please |to |por favor )*(?:order|buy|place an order|encargar|encarga|pedir|pide|comprar|ordenar|hacer un pedido)\b`)
	refunded    = lazily(`\b(?:reembolsaron|reintegraron|abonaron|devolvieron|devolvio|refunded|credited|reimbursed) ` +
		`(?:\d|el|la|los|las|todo|ya|the|\$|£|€|us|you|me|her|him|them|it|in full|everything|half)|` +
		`\b(?:was|were|has been|have been) (?:\w+ )?(?:refunded|credited|reimbursed)\b|` +
		`\b(?:refund|credit|transfer|repayment) (?:was |has been |is )?(?:already |now )?(?:made|issued|sent|processed|applied|done|on its way)\b|\b(?:sent|transferred|paid|wired|put|issued) (?:the (?:money|full amount|full)|it|the (?:full )?\S*\d\S*|\S*\d\S*) back\b|\b(?:transferred|wired|repaid) (?:the |all |\S*\d)|` +
		`\b(?:is|are|goes|go|going|'s|'re|on (?:its|their) way) (?:going |straight )?back (?:on|to|onto|into) (?:your|her|the|my|his|our) (?:card|account|bank)\b|\bde vuelta (?:a|en) (?:tu|su|la|mi|nuestra) (?:tarjeta|cuenta)\b|` +
		`\b(?:transferencia|devolucion|reembolso|abono|reintegro) (?:ya )?(?:fue |esta |queda |quedo )?(?:hech|realizad|efectuad|emitid|tramitad|procesad|aplicad|enviad)[oa]\b`)
)
