package outcome

import (
	"slices"
	"strings"
)

// restates reports whether a sentence against which nothing speaks says over what was asked, and that it is settled: "five on Friday at nine is
// arranged". Then it is an agreement, whichever verb the agreement has. v are the sentence's values; one that differs makes it one for other values.
func (s *summary) restates(folded string, v values) bool {
	c, said := s.wish.compare(v), s.wish.repeated(v)
	if len(v.clocks) == 0 && s.wish.minute >= 0 && some(readClocks(folded, true), func(k clock) bool { return k.is(s.wish.minute) }) {
		said++ // "ours from half past six"
	}
	if len(v.counts) == 0 && s.wish.party > 0 && slices.ContainsFunc(pieces(folded), func(item string) bool { return number(item) == s.wish.party }) {
		said++ // "fitted us in at half past nine: four, name of Zubiri"
	}
	if s.wish.asked() == 0 && s.kind != question && s.kind != cancellation && len(v.days)+len(v.clocks) > 0 && s.placed(folded) && s.plain(folded, c) {
		return true // any day would do
	}
	if said < s.wish.enough() && !(s.kind == errand && said > 0 && (s.wish.hosted(folded) || s.marks(folded).has(state))) && (said == 0 || !c.differs || c.allowed) {
		return false // one value is enough only to tell that another one was agreed on
	}
	if s.trails(folded) {
		return false
	}
	if s.wish.standing && foundIt().MatchString(folded) && object().MatchString(folded) && s.plain(folded, c) {
		return true
	}
	if s.settles(folded, v) || (s.placed(folded) || s.shifted(folded)) && s.plain(folded, c) {
		return true
	}
	says := enters | keeps
	if s.kind == alteration && !c.differs {
		says |= shifts
	}
	if !s.wish.elsewhere(folded) {
		says |= tells
	}
	does := moodOf(folded)
	if !s.plain(folded, c) || (does.ahead|does.unreal|does.rule)&^hosts != 0 {
		return false
	}
	denied := someWord(folded, denials)
	switch {
	case !denied && (s.wish.hosted(folded) || s.clear(folded) || saidYes().MatchString(folded)):
		return true
	case !denied && !c.differs && does.done&shifts != 0 && s.wish.enough() <= said && !s.marks(folded).has(refused|negated|full):
		return true // "reception extended the check-out to two"
	case does.done&says != 0 && (says&tells != 0 && does.done&tells != 0 || s.wish.bound(folded)):
		return true
	}
	return does.habit&says != 0 && s.wish.anchored(folded)
}

// shifted reports whether a sentence tells where a booking that was to be changed stands now: "the check is now on Friday", "la revision pasa al dos".
func (s *summary) shifted(folded string) bool {
	return s.kind == alteration && standsNow().MatchString(folded) && !someWord(folded, denials)
}

var standsNow = lazily(`\b(?:you|we|they|he|she|\w+) now (?:arrives?|sits?|comes?|goes|checks? in|stays?|starts?|meets?|eats?|begins?)\b|\w now$|\bahora (?:entra|entrais|entran|entras|llega|llegais|empieza|sale|vais|va|van|come|comeis)\b|\bnow (?:is|at|on|starts|begins|runs|falls|for)\b|\b(?:is|are|starts|begins|falls) now\b|\b(?:ahora|ya) (?:es|esta|queda|empieza|comienza|cae|pasa|sera|va)\b|^(?:la|el|su|mi|nuestra) (?:\S+ ){1,6}(?:pasa|queda|se pasa|se mueve) (?:al?|para|el)\b`)

// foundIt matches that what is to be confirmed is there: "found the reservation for Friday at nine".
var foundIt = lazily(`\b(?:found|located|sees|can see|could see|has|have|exists|still there|on file|in place|encontro|encontraron|localizo|ve|ven|figura|consta|existe|aparece|tienen|tiene)\b`)

// trails reports whether a sentence ends in a turn of which nothing is known: "they expect five on Friday, but those are the others".
func (s *summary) trails(folded string) bool {
	at := turns().FindAllStringIndex(folded, -1)
	if len(at) == 0 || at[len(at)-1][0] < 12 {
		return false
	}
	tail := folded[at[len(at)-1][1]:]
	return len(strings.Fields(tail)) > 1 && empty(s.wish.read(tail)) && !s.marks(tail).has(side|agree|weak|state|advice|notice|welcome)
}

// turned reports whether what follows the last turn of a sentence says over what was asked and that it is settled, with its values:
// "they were full, then found a cancellation and gave us Saturday at eight".
func (s *summary) turned(folded string) (values, bool) {
	at := append(turns().FindAllStringIndex(folded, -1), thus().FindAllStringIndex(folded, -1)...)
	if len(at) == 0 {
		return values{}, false
	}
	tail := folded[at[len(at)-1][1]:]
	v := s.wish.read(tail)
	m := s.marks(tail)
	if m.has(refused | full | closed | negated | waitList | attempt | silence) {
		return values{}, false
	}
	return v, s.restates(tail, v)
}

// turns matches the words after which a sentence tells the contrary of what came before.
var turns = lazily(`(?:^|, |; | and | y | but | pero )(?:then|in the end|finally|eventually|luckily|fortunately|al final|finalmente|luego|despues|por suerte)\b,?|\b(?:but|pero)\b`)

// thus matches what stands between a refusal and what was done because of it: "eight was gone, so they gave us nine".
var thus = lazily(`, (?:so|asi que|por lo que|de modo que|de manera que|entonces)\b,?`)

// settles reports whether a sentence tells a settled state and nothing in it makes that doubtful.
func (s *summary) settles(folded string, v values) bool {
	return s.marks(folded).has(state) && s.plain(folded, s.wish.compare(v))
}

// plain reports whether a sentence has no word that makes what it tells doubtful, an offer, or about something else.
func (s *summary) plain(folded string, c change) bool {
	if s.kind == question || s.kind == cancellation || s.marks(folded).has(free) && !saidYes().MatchString(folded) || s.marks(folded).has(third|hedge|usual|condition|lapse|callBack|unheard|dictate|other) {
		return false
	}
	if someWord(folded, onlys) && !c.differs || isWhen().MatchString(folded) || distracted(folded) || supposes(folded) || someWord(folded, unsure) ||
		s.wish.wishes(folded) {
		return false
	}
	// "Nine is left" offers, "they put us at ten, the only time left" agrees.
	m := s.marks(folded)
	return !m.has(offering) || s.wish.standing && !c.differs || !c.differs && saidYes().MatchString(folded) || m.has(state) && !c.differs || c.differs && moodOf(folded).done&enters != 0
}

// saidYes matches a yes that is told: what they have then is no offer any more.
var saidYes = lazily(`\b(?:dij\w+|dic\w+|contest\w+|respond\w+)(?: \w+)? que (?:si|claro|por supuesto|sin problema|perfecto|vale|de acuerdo|adelante|encantad\w+)\b|\bsaid (?:yes|of course|sure|no problem|certainly)\b`)

// unsure are words beside which nothing is settled.
var unsure = wordSet(`when whenever cuando another other others someone somebody else otro otra otros otras alguien if unless whether must can before until maybe si salvo antes hasta hay need needs necesita necesitan falta faltan`)

// wishes reports whether a sentence has a Spanish conditional of any verb; a noun with such an ending stands behind an article ("la cafeteria"),
// or in the task ("Osteria Nord").
func (t things) wishes(folded string) bool {
	words := tokens(folded)
	for i, w := range words {
		stem := strings.TrimRight(w, "ns")
		if len(stem) > 5 && strings.HasSuffix(stem, "ria") && strings.ContainsRune("aei", rune(stem[len(stem)-4])) && !t[w] && !riaNouns[stem] && (i == 0 || !nounBefore[words[i-1]]) {
			return true
		}
	}
	return false
}

// riaNouns end like a conditional and are none.
var riaNouns = wordSet(`plomeria panaderia pasteleria peluqueria libreria cafeteria enfermeria ingenieria porteria consultoria asesoria carpinteria guarderia perfumeria sastreria merceria charcuteria polleria tortilleria paqueteria mensajeria tesoreria mayoria categoria galeria jugueteria loteria bancaria primaria diaria sanitaria inmobiliaria funeraria lavanderia muebleria ferreteria fruteria carniceria pizzeria tapiceria cerrajeria ` +
	`fontaneria relojeria floristeria joyeria tintoreria zapateria papeleria drogueria cerveceria marisqueria heladeria bateria averia conserjeria secretaria veterinaria ` +
	`asesoria notaria consultoria bibliotecaria funeraria inmobiliaria sanitaria sanitario diaria necesaria bancaria portuaria alegria categoria mayoria memoria historia ` +
	`galeria loteria opticaria vinoteria barberia carpinteria mensajeria perfumeria bisuteria charcuteria pescaderia verduleria sastreria confiteria chocolateria churreria ` +
	`hosteleria ortopedia funcionaria empresaria propietaria voluntaria ordinaria maria gloria victoria rosaria`)

var nounBefore = wordSet(`la una el un su de en esta nuestra tu mi las unas`)

// repeated counts the kinds of asked values that v has: day, time and party.
func (w wish) repeated(v values) int {
	n := 0
	if w.minute >= 0 && len(v.clocks) > 0 {
		n++
	}
	if (!w.date.IsZero() || w.noAnchor) && len(v.days) > 0 {
		n++
	}
	if w.party > 0 && len(v.counts) > 0 {
		n++
	}
	return n
}

// asked is how many kinds of values were asked for: day, time and party.
func (w wish) asked() int {
	n := 0
	if w.minute >= 0 {
		n++
	}
	if !w.date.IsZero() || w.noAnchor {
		n++
	}
	if w.party > 0 {
		n++
	}
	return n
}

// enough is how many values a sentence has to repeat: two, or the one that was asked for.
func (w wish) enough() int { return max(1, min(2, w.asked())) }

// listWords stand in a list of values without adding anything to it.
var listWords = wordSet(`about para euros pesos dollars minutes hours number unos unas minutos horas numero aproximadamente people persons guests covers under name personas comensales nombre adultos adults`)

// list reports whether a sentence does no more than list values, with a name or two.
func (w wish) list(folded string) bool {
	others := 0
	for _, word := range tokens(folded) {
		if subjects[word] {
			return false
		}
		if len(word) > 3 && !numbered(word) && !w.things.has(word) && !listWords[word] {
			others++
		}
	}
	return others <= 2
}
