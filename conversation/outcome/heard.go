package outcome

import "strings"

// heard is what the pieces of one sentence say together.
type heard struct {
	said, against bool // a verdict was said; one that is no mere agreement without its object
	barred        bool // one of theirs that is no answer
	agrees        bool
	agreed, rest  values // of the pieces that agree, and of the others
	asked         values // that our side asked for
	gist          string // the sentence without the pieces that only add something
}

func (h heard) all() values { return merged(h.agreed, h.rest) }

// hear takes the verdicts of a sentence's pieces, one after the other.
func (s *summary) hear(one sentence, whole mark) (h heard) {
	h.gist = one.folded
	for _, c := range clauses(one.folded) {
		cm, agreedBefore := s.marks(c), !empty(h.agreed) || h.agrees
		for _, p := range pieces(c) {
			v := s.wish.said(p)
			if agreedBefore && caused(one.folded, c) {
				v = values{} // why it is not the hour asked for
			}
			if s.kind == cancellation && (moneyBack().MatchString(p) || endsOn().MatchString(p) && s.restated(p)) {
				v = values{} // when the deposit comes back, or what is the last day
			}
			if (h.agrees || s.reason == Agreed) && houseHours().MatchString(p) && s.wish.compare(v).differs {
				v = values{} // "the kitchen takes last orders at nine"
			}
			if (s.reason == Agreed || s.wish.repeated(s.around) >= s.wish.enough() && !s.wish.compare(s.around).differs) && ready().MatchString(p) && s.wish.compare(v).differs {
				continue // when it is done, not when it is brought
			}
			verdict, firm := s.verdict(p, cm, whole)
			if refusals[verdict] && s.reason == Agreed && caused(one.folded, c) {
				verdict = "" // why they could: "since no one is arriving that day"
			}
			if agreedBefore && s.binds(p, v) {
				verdict = Conditional // "she wrote us down, but only until her boss has seen it"
			}
			switch {
			case verdict == Agreed:
				h.agreed, h.agrees = merged(h.agreed, v), true
			case verdict == ourSide:
				h.asked = v.over(h.asked)
			case !s.offers(verdict, p, v):
				h.rest = merged(h.rest, v)
			}
			if verdict == Answered && h.barred {
				verdict = "" // "he could not say: the new list is not out"
			}
			if verdict != "" && !s.beside(verdict, p, v) {
				s.take(verdict, firm, whole.has(turn))
			}
			if verdict == "" && s.adds(p, v) {
				h.gist = strings.Replace(h.gist, p, "", 1)
			}
			h.said = h.said || verdict != ""
			h.barred = h.barred || verdict != "" && verdict != ourSide && verdict != Answered
			h.against = h.against || verdict != "" && (verdict != Agreed || firm)
		}
	}
	return h
}

// moneyBack matches what is told of money that is returned.
var moneyBack = lazily(`\b(?:devuel\w+|devolv\w+|reembols\w+|abona\w*|refund\w*|credit\w*|deposit|money|sena|senal|fianza|comes? back|goes? back|going back)\b`)

// houseHours matches until when a place does something, which is no hour of what is agreed on.
var houseHours = lazily(`\b(?:last (?:orders?|seating|entry|admission)|(?:kitchen|bar|doors?|counter|desk|reception|car park|gate) (?:\w+ )?(?:opens?|closes?|shuts?|takes|serves|until)|they (?:open|close|shut)|(?:la |el )(?:cocina|barra|puerta|recepcion|mostrador|aparcamiento) (?:\w+ )?(?:cierra|abre|sirve|hasta)|ultim[oa]s? (?:pedidos?|comandas?|entrada|pases?))\b`)

// caused reports whether a clause of a sentence tells the cause of what stands before it.
func caused(sentence, clause string) bool {
	at := strings.Index(sentence, clause)
	return at > 0 && cause().MatchString(sentence[:at])
}

var cause = lazily(`\b(?:because|since|porque|ya que|puesto que|como)(?: of)? ?$`)

// binds reports whether a piece holds back an agreement of an earlier clause.
func (s *summary) binds(p string, v values) bool {
	m := s.marks(p)
	if !m.has(condition) || m.has(advice|notice) {
		return false
	}
	return onlyWith().MatchString(p) || !m.has(side) && empty(v)
}

// onlyWith matches a condition without which there is nothing, whatever it is about.
var onlyWith = lazily(`\b(?:unless|until|only if|provided|as long as|on condition|a condicion|siempre que|siempre y cuando|salvo que|a menos que|hasta que|solo si)\b`)

// adds reports whether a piece only tells what comes with what is agreed on: a reminder, a hint, a high chair.
func (s *summary) adds(p string, v values) bool {
	m := s.marks(p)
	if open().MatchString(p) && s.marks(s.sentenceText).has(state|agree) {
		return !s.wish.compare(v).differs // "eleven was open, and she is in the book for it"
	}
	return m.has(notice|side|advice) && !m.has(core|agree|weak|state|negated|refused|condition|free|offering) && empty(v) && !someWord(p, s.wish.things)
}

// overturned reports whether a sentence ends in an agreement that takes the place of what it said before, and keeps its values.
func (s *summary) overturned(one sentence, whole mark, h heard) bool {
	if h.against {
		if tail, ok := s.turned(one.folded); ok {
			s.take(Agreed, true, true)
			s.deal = tail.over(s.deal)
			return true
		}
	}
	if s.takenUp(whole, h.all()) {
		s.take(Agreed, true, true)
		s.deal, s.offer = h.all().over(s.offer).over(s.found), values{}
		return true
	}
	return false
}

// ready matches when something is finished: "it will be ready at noon".
var ready = lazily(`\b(?:(?:be|is|are|have it|has it) (?:ready|finished|done|back)|(?:estara|estaran|esta|estar|tendran|tendra) list[oa]s?|(?:estara|estar) (?:terminad|acabad)[oa]|picked up|(?:coche|auto|carro|car) (?:list[oa]|ready))\b.{0,30}\b(?:at|by|around|from|before|al?|a las?|para|hacia|sobre|desde|antes|on)\b`)

// coming matches what only those are told who are to come: be punctual, pay on arrival, cancel up to a day before.
var coming = lazily(`\b(?:punctual\w*|puntual\w*|be on time|look(?:s|ing)? forward|(?:pay|paid|payable|payment|settled?) (?:on|upon|at) (?:arrival|departure|check-?(?:in|out)|the (?:desk|counter|door|till))|` +
	`(?:se )?(?:paga|abona|pago|abono) (?:al|a la|en) (?:llegar|llegada|salida|salir|retirar\w*|recoger\w*|destino|efectivo|recepcion|caja|ventanilla|taquilla|mostrador)|cancell?ation (?:is )?(?:possible|free|allowed|policy)|` +
	`(?:arrive|arrival|come|be there) (?:\w+ ){0,3}(?:early|before|in time|beforehand)|(?:llegar|acudir|presentarse|venir) (?:\w+ ){0,4}(?:antes|a tiempo)|` +
	`(?:repeated|read back|noted|took down|repitio|repitieron|tomo|tomaron|anoto|anotaron|apunto) (?:the |our |your |her |his |la |el |su |nuestra |tu )(?:address|surname|phone number|direccion|apellido|telefono|matricula|registration)(?: \w+)?$|` +
	`(?:bring|llevar|traer) (?:the |your |her |his |el |la |su |tu |los |las |un |una )?\w+|gratis$|(?:table|mesa) (?:is |se )?(?:held|kept|guarda\w*|mantiene\w*) (?:for |durante )?\w+ min\w*|` +
	`(?:e-?mailed|sent|texted|mandaron|enviaron) (?:\w+ )?(?:directions|indicaciones|address|map|mapa|ubicacion)|filed under|a nombre de|under the name|table (?:near|by|next to|at|in) the|mesa (?:junto|cerca|al lado|en)|` +
	`(?:taken|deducted|counted|comes|came|charged) (?:off|from|against|to) (?:the|your|our|her|his|my) (?:pack|pass|bundle|credit|card|account|subscription|membership)|` +
	`(?:descont|descuent|carg|cobr)\w+ (?:del|al|de la|a la|de su|a su) (?:paquete|bono|abono|pack|cuenta|tarjeta|cuota|saldo))\b`)

// settle judges a sentence by its shape where no word of it decides.
func (s *summary) settle(one sentence, whole mark, h *heard) {
	if !h.against && (s.wish.list(one.folded) || s.wish.list(h.gist)) {
		s.listed = merged(s.listed, h.all())
	}
	s.comes = s.comes || s.reason == "" && !h.against && coming().MatchString(one.folded)
	switch {
	case !h.against && s.restates(h.gist, h.all()):
		s.take(Agreed, true, whole.has(turn))
		h.agreed, h.rest = h.all(), values{}
	case !h.said && s.saysAll(one.folded, h.all()):
		s.all, s.stated = true, h.all()
	case !h.against && s.settles(one.folded, values{}):
		s.settled = true
		s.hour = s.hour || len(h.all().clocks) > 0 && len(h.all().days) == 0
	case !h.said && s.kind == booking && someWord(one.folded, onlys) && moodOf(one.folded).customary() &&
		(s.wish.named(one.folded) || someWord(one.folded, manyThings)):
		s.take(Refused, false, whole.has(turn)) // "they take bookings, but only from groups of eight"
	}
}
