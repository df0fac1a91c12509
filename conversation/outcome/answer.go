package outcome

import (
	"strings"
)

// answer judges a piece when a question was asked: an un-hedged statement of the called party is the result.
func (s *summary) answer(p string, m, c, about mark) Reason {
	switch {
	case m.has(machine):
		return Voicemail
	case m.has(noAnswer):
		return NoAnswer
	case s.wish.yet && notYet().MatchString(p):
		return Answered
	case m.has(silence):
		return Refused
	case m.has(callBack):
		return CallBack
	case m.has(garbled):
		return NoAgreement
	case c.has(hedge):
		return Hedged
	case withheld().MatchString(s.sentenceText) && !strings.ContainsAny(s.sentenceText, "0123456789"):
		return Conditional
	case (m | about).has(attempt):
		return ourSide
	case s.reason == Hedged && supposed().MatchString(s.sentenceText):
		return Conditional
	case s.wish.whichDay && s.saysDay(p):
		return Answered
	case s.wish.yet && doneBy().MatchString(p) && !someWord(p, denials), s.labelled():
		return Answered
	case firstPerson().MatchString(p):
		return ""
	case s.wish.prices && bareSum().MatchString(p):
		return Answered
	case m.has(replied), s.wish.stated(p), len(prices(p)) > 0, len(strings.Fields(p)) < 5 && len(readClocks(p, true)) > 0:
		return Answered
	}
	return ""
}

var (
	// asksYet matches a question whether something has been done by now, which "not yet" answers.
	asksYet = lazily(`^[¿ ]*(?:please |ask |check |find out |to |if |whether |see |por favor |preguntar |saber |averiguar |consultar |ver |si )*(?:is|are|has|have|ya) ` +
		`.{0,40}\b(?:yet|ready|fixed|repaired|done|finished|mended|back|arrived|list[oa]s?|arreglad[oa]s?|arreglaron|repararon|reparad[oa]s?|terminaron|llego|llegaron)\b|` +
		`\b(?:if|whether|si) .{0,60}\b(?:is|are|has|have|ya) (?:\w+ )?(?:yet|ready|fixed|repaired|finished|mended|back|arrived|arreglaron|repararon|terminaron|llego|llegaron|esta list[oa]|estan list[oa]s)\b`)
	notYet = lazily(`^(?:no,? |it is |it's |es )*(?:not (?:\w+ )?yet|todavia no|aun no)(?: \w+)?$`)
	// asksDay matches a question for a day, which a day by itself answers.
	asksDay = lazily(`\b(?:when|(?:which|what) (?:day|days|date|dates)|cuando|que (?:dia|dias|fecha|fechas))\b`)
	// callsOn matches a day that says when to do something, not when it is.
	callsOn = lazily(`\b(?:call|ring|phone|try|ask|check|come|closed|back|llam\w+|pregunt\w+|volver|vuelva|cerrad\w+|pasar|pase)\b`)
)

// firstPerson matches what our own side tells of itself, which answers nothing.
var firstPerson = lazily(`^(?:and |so |then |y )?(?:i|the assistant|the caller|the ai|me|el asistente|la asistente)(?:'d|'ve|'m)? (?:\w+ly )?(?:was|got|had|went|rang|called|waited|spent|tried|landed|ended|spoke|tuve|dejaron|tuvieron|llame|espere)\b`)

// bareSum matches a price without its currency, where one was asked for: "95 for a buck under three kilos".
var bareSum = lazily(`(?:^|: )\d+(?:[.,]\d+)?(?:$| (?:for|per|a|an|each|above|in|all|por|el|la|en|con|sin|cada)\b)`)

// doneBy matches that it has been done by now: "ready and pressed", "listo y planchado".
var doneBy = lazily(`\b(?:ready|done|finished|fixed|mended|repaired|arrived|list[oa]s?|terminad[oa]s?|arreglad[oa]s?|reparad[oa]s?|hech[oa]s?|lleg(?:o|aron))\b`)

// label is what a sentence is headed by: "2. Dogs - welcome on the terrace".
var label = lazily(`^(?:\W*\d+\W+)?([a-z]+(?: [a-z]+){0,3}) ?(?: -|:) \w`)

// labelled reports whether a sentence answers for a thing of the task by its name alone.
func (s *summary) labelled() bool {
	g := label().FindStringSubmatch(s.sentenceText)
	return g != nil && (s.wish.mentions(g[1]) || s.wish.kin(g[1]) || numbered(g[1])) && !someWord(s.sentenceText, denials)
}

// saysDay reports whether a piece is hardly more than a day: "every other Wednesday", "el primer jueves de cada mes".
func (s *summary) saysDay(p string) bool {
	return len(strings.Fields(p)) < 7 && len(days(p, s.wish.now)) > 0 && !someWord(p, denials) && !someWord(p, subjects) && !callsOn().MatchString(p) && moodOf(p) == mood{}
}

// supposed matches a sentence that tells what happens if something does or does not: behind a doubt it settles nothing.
var supposed = lazily(`^(?:if|unless|otherwise|else|should (?:it|they|that)|si|salvo que|a menos que|de lo contrario|en caso de)\b`)

// withheld matches what is said instead of an answer: that it varies or depends, that somebody has to see it first, that of it they said nothing.
// Beside a number it only explains that.
var withheld = lazily(`\b(?:it|that|this|all|price|cost|everything)(?: \w+ly| all)? depend(?:s|ed) on\b|(?:^|\b(?:todo|eso|ello|precio|costo|coste|que|ya) )depend(?:e|era|eria|ia) del?\b|` +
	`^(?:but |y |pero )?(?:sobre|acerca del?|respecto (?:al?|del?)|en cuanto al?|about|on|as (?:to|for)|regarding) [^,]{1,50}, (?:nada|nothing)(?: at all| de nada)?$|` +
	`\b(?:prices?|costs?|rates?|fees?|it|that|they|which) (?:can |could |may |might |will |do |does )?(?:var(?:y|ies)|differs?)\b|` +
	`\b(?:must|need|needs|has|have|had|wants?|would (?:like|need|want|have)) (?:to )?(?:\w+ )?(?:see|look at|examine|inspect|assess|be seen|be inspected|be assessed|know more) .{0,40}\b(?:first|before)\b|` +
	`\b(?:come|go|stop|drop|pop) (?:in|by|over)(?: and| to) (?:see|look|check|ask|find out)\b|\b(?:has|have|had|need|needs) to (?:come|go) (?:in|by|over)$|` +
	`(?:\b(?:will|would|is going to)|'ll|'d) (?:\w+ ){0,9}(?:give|send|provide|make|prepare|work out|reply with|come back with|get|e-?mail|write|draw up) (?:\w+ ){0,3}(?:price|quote|quotation|estimate|figure|answer|offer)\b|` +
	`\b(?:pasar|dar|mandar|enviar|har|preparar|contestar|responder|calcular)(?:an?|ian?) (?:\w+ ){0,4}(?:precio|presupuesto|cotizacion|estimacion|cifra)\b|` +
	`\b(?:varian?|variaba|cambian mucho|oscilan?|va segun|van segun)\b|\b(?:tiene|tienen|hay|habria|tendria|tendrian) que (?:ver|revisar|valorar|examinar|evaluar|estudiar)\w*\b|` +
	`\b(?:hay|habria|tiene|tienen|tienes) que (?:acercar|pasar)se\b|\b(?:antes|primero) (?:tiene|tienen|hay) que (?:ver|mirar)`)

// tellsPrice matches a price, or that there is none.
var tellsPrice = lazily(`\d|\b(?:\w*cient[oa]s|euros?|pesos|dolares|dollars|bucks|pounds?|quid|cents?|pence|centimos|libras|soles|free|gratis|nothing|no charge|included|incluid[oa]|nada|same|mism[oa]|igual|cien|hundred|thousand|mil|` +
	`ten|eleven|twelve|\w+teen|\w+ty|once|doce|trece|catorce|quince|veint\w*|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cost|costs|cuesta|expensive|cheaper|cheap|car[oa]|barat[oa]|yes|si|no)\b`)

// spanOf matches how long something takes, which is no price.
var spanOf = lazily(`\b\w+ (?:minutes?|hours?|days?|weeks?|months?|minutos?|horas?|dias?|semanas?|mes(?:es)?)\b`)
