package outcome

// saysAll reports whether a sentence says over everything that was asked and a thing of it, in the present or the future, and no word of it is one by
// which nothing is settled yet: "Olu is coming round for the fuse box on Wednesday at one". Such a sentence tells what is going to be, whatever its verb is.
func (s *summary) saysAll(folded string, v values) bool {
	if s.kind == question || s.kind == cancellation || s.wish.asked() == 0 || s.wish.repeated(v) != s.wish.asked() {
		return false
	}
	c := s.wish.compare(v)
	return !c.differs && s.plain(folded, c) && s.wish.kin(folded) && !someWord(folded, denials) && !someWord(folded, idle) &&
		!s.marks(folded).has(attempt|narrated|refused|full|closed|negated|silence|garbled|offering)
}

// isWhen matches a sentence that tells what an hour is: "Wednesday at one is when he is in town".
var isWhen = lazily(`\b(?:is|es) (?:when|where|cuando|donde|the (?:hour|time|day|slot|one|only)|l[ao] (?:hora|unic[oa])|el (?:dia|unico|hueco))\b`)

// idle are words by which a sentence tells of something else than what is going to be: what was talked about or wanted, what is usual, what it costs.
var idle = wordSet(`become becomes became turned emergencies urgencias queue cola was were thinking thinks think about quoted quotes quote pide piden pidio many muchos muchas esos esas others it had been would went said told thought ` +
	`discussed requested asked wanted want wants like likes look looks good fit fits popular known priced price costs cost charge charges everything everybody those own area plan plans ` +
	`route elsewhere something anything what looked promised agreed possible possibly hope hopes expect expects interested consider considered mentioned speak talk talks first ring email mail form ` +
	`era eran fue fueron habia habian seria serian pedi pedimos pedia queria querian quiere quieren gusta gustaria esperan espera prometio prometieron probable seguro segura primero antes despues zona ` +
	`cobran cobra cuesta precio recibieron recibio procesaran procesara hablar hablaron comento comentaron dijo dijeron diga posible tiene tienen pueda puedan lo que debe deben correo formulario ruta`)

// answered takes a yes that is told right behind a question with the values asked for: "Seven on Friday at nine? No problem at all, she said".
func (s *summary) answered(folded string) {
	asked := s.echo
	s.echo = values{}
	if s.kind != booking && s.kind != errand || s.wish.repeated(asked) < s.wish.enough() ||
		s.marks(folded).has(hedge|condition|callBack|refused|full|closed|negated|waitList|third|garbled|usual|lapse) || someWord(folded, unsure) {
		return
	}
	g := saysYes().FindStringSubmatch(folded)
	if g == nil || g[1] != "" && !s.marks(g[1]).has(agree|state|welcome) {
		return // "sure, in your dreams"
	}
	s.take(Agreed, true, true)
	s.deal = asked.over(s.deal)
}

// saysYes matches a sentence that begins with a yes.
var saysYes = lazily(expand(`^"?(?:(?:yes|si|oh|ah|well|pues|bueno|hombre|claro)[,.]? )?(?:{en_willing}|{es_willing}|done|booked|yes please|granted|approved|agreed|hecho|listo|concedido|sin problema)(?: at all| alguno)?[,.!]*"?,?` +
	`(?: (?:he|she|they|the \w+|\w+) (?:said|answered|replied|told me)| (?:me |nos )?(?:dijo|dijeron|contesto|respondio)(?: (?:el|la) \w+)?)?[,.]?(?:$| "?(.*))`))

// kin reports whether a sentence has a word of the task, or one of its family: "desparasitacion" of "desparasitar".
func (t things) kin(folded string) bool {
	for _, w := range tokens(folded) {
		if t[w] {
			return true
		}
		for own := range t {
			if len(w) > 6 && len(own) > 6 && w[:6] == own[:6] {
				return true
			}
		}
	}
	return false
}
