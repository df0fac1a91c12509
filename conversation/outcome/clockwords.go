package outcome

var (
	hourWord = `(\d{1,2}|` + alternation(hours()) + `)`
	halfWord = `(?:,? ?(a\.? ?m\b\.?|p\.? ?m\b\.?|in the (?:morning|afternoon|evening)|at night|tonight|de la (?:manana|tarde|noche)|por la (?:manana|tarde|noche)|del mediodia))?`

	// Each expression has the groups of its reader, in order.
	colonTime  = lazily(`\b(\d{1,2})(?:[:h]|\.)([0-5]\d) ?(?:h\b|hrs\b|horas\b)?` + halfWord)
	suffixTime = lazily(`\b` + hourWord + ` ?(a\.? ?m\b\.?|p\.? ?m\b\.?|in the (?:morning|afternoon|evening)|at night|de la (?:manana|tarde|noche))`)
	hourTime   = lazily(`\b` + hourWord + `(?: ?h\b| hrs\b| ?o'? ?clock\b|'s\b)` + halfWord)
	pastTime   = lazily(`\b(half|quarter|five|ten|twenty|twenty-five) (past |to |after |of )?` + hourWord + `\b` + halfWord)
	plusTime   = lazily(`\b` + hourWord + ` (` + alternation(minutesPast) + `)\b` + halfWord)
	lessTime   = lazily(`\b` + hourWord + ` menos (` + alternation(minutesShort) + `)\b` + halfWord)
	shortTime  = lazily(`\b(?:un )?(` + alternation(minutesShort) + `) (?:para|pa) las? ` + hourWord + `\b` + halfWord)
	rangeTime  = lazily(`\b(?:(?:from|de|desde) (?:las? )?)?` + hourWord + ` (?:to|till|until|a|hasta) (?:las? )?(?:\d{1,2}\b(?:[:.h]\d\d)?|(?:half|quarter) (?:past|to) \w+|` +
		`(?:` + alternation(hours()) + `)\b)`)
	atTime     = lazily(`\b(?:at|around|about|to|a las?|para las?|sobre las?|de las?|hacia las?|las) ` + hourWord + `\b` + halfWord)
	bareTime   = lazily(`\b(?:only|just|offer you|can do|could do|do is|um|uh),? ` + hourWord + `\b|(?:^|, |\b(?:yes|yep|yeah|so|then|sure) )` + hourWord + `(?: is| or| works| in the (?:morning|afternoon|evening))`)
	namedTime  = lazily(`\b(noon|midday|mediodia|midnight|medianoche)\b`)
	unitBehind = lazily(`^(?:[.,]\d+)? ?(?:€|\$|£|%|euros?|eur\b|dollars?|pounds?|usd|people|persons?|guests?|ppl|pax|personas?|` +
		`comensales|huespedes|adult|adults|adultos|a night|per |por persona|in total|total\b|altogether|all in\b|en total|minutes?|mins?\b|minutos?|hours?\b|nights?|` +
		`noches?|dias?\b|days?|weeks?|years?|of (?:us|you|them|january|february|march|april|may|june|july|august|` +
		`september|october|november|december)|de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|` +
		`octubre|noviembre|diciembre)|[/:]\d|\d|st\b|nd\b|rd\b|th\b)`)
	sideBefore = lazily(`(?:\b(?:until|till|til|before|after|clos\w+|opens?|opening|kitchen|check-?in|check-?out|arriv\w+|latest|from|` +
		`within|hold\w*|call|hasta|antes del?|despues del?|desde|a partir de|cierran?|cierra la cocina|abren?|cocina|` +
		`entrada|llegar|llegada|llamar)(?: \w+){0,3}|\bby(?: \w+)?) ?$`)
	sumBefore  = lazily(`\b(?:total|price|precio|cost|costs|coste|costo|cuesta|cuestan|importe|amount|to pay|a pagar|comes to|came to|salen? (?:en|por|a)|quoted)(?: is| was| of| at|:| de| en| es)? ?$`)
	lostBefore = lazily(`\b(?:cap\w*(?: \w+)?|max(?:es|ed)?(?: \w+)? out|instead of|rather than|not|no longer|asked for|requested|wanted|en vez de|en lugar de|moved from|` +
		`changed from|from|desde|no a|y no|pidio|pedi|pedido|solicitad[oa])(?: (?:at|a|el|la|las|the|on|para|` +
		`hora de))*(?: \w+)? ?$`)
	zeroPadded  = lazily(`^0\d`)
	eveningWord = lazily(`p\.? ?m|afternoon|evening|night|tarde|noche|mediodia`)
)
