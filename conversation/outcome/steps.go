package outcome

// step reads one sentence of the next steps.
func (s *summary) step(one sentence) {
	m := s.marks(one.folded)
	switch {
	case m.has(dictate):
		s.hostile = true
	case m.has(advice):
	case s.kind == question && (ourOffer().MatchString(one.folded) || elsewhere().MatchString(one.folded)):
	case arriving().MatchString(one.folded):
	case again().MatchString(one.folded), stillAsked().MatchString(one.folded):
		s.take(CallBack, false, false)
	case m.has(waitList):
		s.take(WaitList, false, false)
	case m.has(notice) || s.reason != Agreed && s.reason != "" && s.reason != NoAgreement:
	case m.has(callBack) && !m.has(machine):
		s.take(CallBack, false, false)
	case m.has(hedge|condition) && m.has(agree|weak|core) && s.reason == Agreed && stepBinds().MatchString(one.folded):
		s.take(Conditional, false, false)
	}
	if s.reason != Agreed && m.has(offering|callBack) {
		s.offer = s.offer.over(s.wish.read(one.folded))
	}
}

// ourOffer matches what our own side offers to do next, which takes no answer back.
var ourOffer = lazily(`\b(?:let me know|tell me|just say|say the word|shall i|should i|would you like me|do you want me|i can|i'll|i could|dime|avisame|si (?:tu )?quieres|quieres que|puedo)\b`)

// elsewhere matches what may follow an answer: somebody else is to be asked after a no, something is to be booked after a price.
var elsewhere = lazily(`\bif (?:the price|interested|you (?:want|like)|that suits|it suits)\b|\bfor a date\b|\bto (?:book|arrange|order|reserve|buy)\b|\b(?:para (?:reservar|pedir|encargar|comprar)|si (?:interesa|conviene))\b|^(?:try|look for|find|buscar|probar|mirar) (?:\w+ )?(?:another|a different|otr[oa]|elsewhere)\b`)

// arriving matches a wait for what is on its way, which takes nothing back.
var arriving = lazily(`^(?:wait for|await|expect|esperar|esperar a) (?:the|your|a|la|el|al|tu|su) (?:\w+ )?(?:card|parcel|delivery|replacement|refund|order|courier|technician|plumber|driver|taxi|engineer|locksmith|tarjeta|paquete|entrega|reembolso|pedido|mensajero|tecnico|fontanero|plomero|cerrajero|repartidor)\b(?: \w+)?$`)

// again matches a next step that only makes sense when nothing stands.
var again = lazily(`\b(?:(?:ask|try|call|book|phone|check) (?:\w+ ){0,4}again|retry|volver a (?:llamar|intentar|preguntar)|otro intento|try (?:another|a different)|buscar otro)\b`)

// stillAsked matches a next step by which our side has yet to say whether what they proposed is wanted.
var stillAsked = lazily(`^(?:say|tell me|di|dinos|decir|decidir) (?:whether|if|si) .*\b(?:ok|okay|fine|all right|acceptable|suits?|vale|sirve|bien|conviene|acept\w*|parece)\b|\b(?:ask|preguntar\w*|consultar\w*) .*\b(?:whether|if|si) .*\b(?:acceptable|accepts?|suits?|agrees?|acepta[ns]?|le (?:va|sirve|vale)|quiere[ns]?)\b|` +
	`\b(?:dime|contame|cuentame|decime|digame|diganme|tell me|let me know) (?:si|whether|if) .*\b(?:dej(?:o|amos)|quer\w+|quier\w+|quit\w+|cancel\w*|anul\w+|baja|mant\w+|conserv\w+|keep|drop|want|leave)\b|` +
	`^(?:decide|choose|decidir|elegir|resolver) (?:whether|if|si) .*\b(?:kept?|keep|accept\w*|wanted|stays?|suits?|works?|conserv\w*|acept\w*|sirve|vale|qued\w+|mantien\w+|mantener)\b|^(?:confirm|check|see) (?:that|whether|if) .* (?:is|are|would be) (?:acceptable|ok|okay|fine|all right|suitable)\b|\bsi (?:te|le|les|os) (?:parece|viene|va|sirve|vale) (?:bien )?|` +
	`\b(?:tell|answer|let|reply to|call|ring|inform) (?:\w+ ){1,4}?(?:know )?(?:whether|if) (?:(?:the|that|this|it|you|we|\d\S*|\w+day) ?){1,4}(?:works?|suits?|will do|is (?:ok|okay|fine|acceptable|possible)|accepts?|agrees?|can make it|can do)\b|` +
	`\b(?:decir|contestar|responder|comunicar|confirmar)(?:l[ea]s?)? (?:\w+ ){0,3}si (?:(?:a|al|el|la|las|los|ese|esa|eso|les|le|te|os|nos|\d\S*) ){1,4}(?:\w+ )?(?:puede[ns]?|podeis|sirve|conviene|va|viene|vale|cuadra|acepta[ns]?|aceptais)\b`)

// stepBinds matches next steps without which nothing holds: a payment, a form.
var stepBinds = lazily(`\b(?:pay|deposit|card|confirm|pagar|senal|tarjeta|confirmar)\b`)
