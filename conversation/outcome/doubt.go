package outcome

// unlessFirst matches a condition without which there is nothing: "until it is paid, no table".
var unlessFirst = lazily(`\b(?:until|unless|hasta que|si|mientras) (?:\w+ ){1,4}(?:paid|pays?|pay|pague|pagamos|paga|senal|deposit)\b`)

// cannotTell matches that they do not know what stands, which refuses nothing.
var cannotTell = lazily(`\b(?:could not|couldn't|can't|cannot|unable to) (?:tell|say) (?:whether|if|which|who)\b|\b(?:does not|doesn't|do not|don't|did not|didn't) know (?:whether|if|which|when)\b|\b(?:not|n't|un)(?:\w+ )?sure (?:whether|if|which|when)\b|\bno (?:se )?(?:supo|supieron|sabian?|saben?|estan?|estaban?) (?:decir\w* |segur\w+ )?(?:de )?si\b`)

// rubbedOut matches that what had been written down was taken out again.
var rubbedOut = lazily(`\b(?:borr|tach|elimin|quit)(?:o|aron|ado|aba)\b(?: \w+){0,2} (?:anotacion|apunte|nota|nombre|linea|inscripcion|reserva|cita|mesa)\b|\b(?:crossed|rubbed|struck|scratched|wiped) (?:it|us|you|(?:the|our|your) \w+) (?:out|off)\b|\b(?:deleted|erased|removed) (?:the|our|your|that) (?:entry|note|line|name|booking|reservation|appointment)\b`)

// fellOff matches that what they had agreed to comes to nothing after all.
var fellOff = lazily(`\b(?:the|our|your|that|this|whole|everything|it|all) ?(?:\w+ ){0,3}?(?:is|was|'s) (?:now |all |therefore |unfortunately )?off(?: again| after all| now| then| altogether)?$|` +
	`\b(?:is|was|broke|broken|gone) (?:now )?(?:out of (?:service|order|action|use)|down|beyond repair)$|` +
	`\b(?:rang|called|phoned|wrote|texted|came) (?:\w+ ){0,3}(?:back|again) (?:\w+ )?to (?:say|tell|explain|cancel|withdraw|take|apologi[sz]e)\b|` +
	`\b(?:volvio|volvieron|llamo|llamaron|escribio|escribieron) (?:\w+ ){0,4}(?:para|a) (?:decir|avisar|cancelar|anular|disculpar)\w*|\b(?:volvio|volvieron) a llamar\b|` +
	`\b(?:se (?:cayo|vino abajo|suspende|suspendio)|(?:esta|quedo|queda) (?:averiad|estropead|inservible|sin efecto|suspendid|en el taller|fuera de servicio)\w*|ya no (?:hay|habra) (?:\w+ )?(?:trato|alquiler|reserva|visita|entrega))\b`)

// stands matches that what was to be cancelled or changed is left as it was.
var stands = lazily(`\b(?:appointment|reservation|booking|order|table|old one|one at \w+|cita|reserva|pedido|mesa|la de las \w+) (?:(?:de|del|for|of) \w+ )?(?:still )?(?:stands|stays|remains|sigue|se mantiene|se queda|continua)\b|\b(?:continua|sigue|queda|permanece)n? (?:todo )?igual\b|\bsigue (?:en pie|la de)\b`)

// noMore matches that what was to be cancelled is there no more.
var noMore = lazily(`\b(?:no longer (?:exists?|stands|valid|there|on)|ya no (?:existe|esta|figura|consta|aparece)|no (?:figura|consta) mas)\b`)

// noneOf matches that there will be none of something: "no habra sesion el lunes".
var noneOf = lazily(`\b(?:there will be no|there'll be no|there is no|there's no|will have no|no habra|ya no hay|no tendra|no tiene ya) (\w+)\b`)

// ownDeed matches an agreement that stands beside the word for a request without depending on it.
var ownDeed = lazily(`\b(?:as (?:requested|asked)|request (?:was|is|has been) (?:\w+ )?(?:accepted|approved|granted|confirmed|booked)|requested (?:time|table|date|slot)|at (?:the |your |his |her |our |their )?(?:\w+(?:'s)? )?request|(?:tal |tal y )?como (?:se |l[ao] )?(?:pidi\w+|solicit\w+|querias?)|segun lo (?:pedido|solicitado)|(?:segun|como|tal como) (?:lo )?(?:queria|pedia|pidio|solicito|deseaba|quiso) (?:la|el|usted)|as the (?:caller|client|customer|guest|user|patient) (?:wanted|wished|asked|requested)|que (?:se )?(?:solicitaba|pidio|pediste|pidieron)|a (?:peticion|solicitud) del?|solicitad[oa])\b`)

// endsOn matches that what is to be cancelled comes to its end.
var endsOn = lazily(`\b(?:ends|will end|terminates|stops|(?:is|will be) terminated|finaliza|termina|ultim[oa] \w+ (?:llega|es|sera|sale)|last (?:one|paper|delivery|issue|day|\w+) (?:is|comes|arrives|will be)|se da de baja|queda de baja|vence)\b`)

// withdrawn reports whether a piece takes back what the text called agreed on before it.
func (s *summary) withdrawn(p string) bool {
	if s.reason != Agreed || s.kind != booking && s.kind != errand || !fellOff().MatchString(p) {
		return false
	}
	m := s.wish.relays(s.marks(p), p)
	return !m.has(s.wish.wants(s.kind)|state) || m.has(negated|refused|full|closed|third|hedge|condition) // "rang back to say you're in"
}

// noneThen reports whether a piece says that there will be none of what was to be cancelled.
func (s *summary) noneThen(p string) bool {
	g := noneOf().FindStringSubmatch(p)
	return g != nil && s.wish.has(g[1])
}
