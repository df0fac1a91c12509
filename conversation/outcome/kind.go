package outcome

import "time"

// kind is what a task is for; it decides which words are an agreement.
type kind int

const (
	booking      kind = iota // a table, room, appointment, or the confirmation of one
	cancellation             // of an existing one
	alteration               // of an existing one
	question                 // an answer is the result
	errand                   // anything else that somebody agrees to do, or a message that somebody takes
)

// agreements are the marks that stand for agreement, by kind.
var agreements = map[kind]mark{
	booking:      agree,
	cancellation: revoked,
	alteration:   moved | agree,
	errand:       agree | promised,
}

// kindOf reads the task. A question is one only if no table, room or appointment is wanted: "is there a table
// on Friday?" with day and time submitted needs an agreement, not an answer.
func kindOf(a Asked) kind {
	task := fold(clean(a.Task))
	m := tasks().marks(task)
	place := a.Category == "restaurant" || a.Category == "clinic" || a.Category == "hotel"
	dated := a.Time != "" || a.PartySize > 0 || a.Date != ""
	wanted := place && dated && !tellsFact().MatchString(task) && !ofHouse(task)
	switch {
	case m.has(toCancel):
		return cancellation
	case m.has(toConfirm):
		return booking
	case m.has(toChange) && !m.has(toBook) && (place || object().MatchString(task)):
		return alteration
	case m.has(toChange) && !m.has(toBook) && mine().MatchString(task) && len(days(task, time.Time{}))+len(clocks(task)) > 0:
		return alteration
	case m.has(toChange) && !m.has(toBook) && dated && changes().MatchString(task):
		return alteration
	case m.has(toAsk) && !m.has(toBook) && !wanted && !back().MatchString(task) && !favour().MatchString(task):
		return question
	case m.has(toTell) && !m.has(toBook):
		return errand
	case m.has(toBook) || place && a.Time != "":
		return booking
	}
	return errand
}

// tellsFact matches a task that asks for a fact and is done when that is told, also where it names a day.
var tellsFact = lazily(`^(?:please |to |por favor )*(?:ask|find out|check|inquire|enquire|learn|preguntar?|averiguar?|consultar?|saber|comprobar|verificar)\b.*\b(?:price|prices|cost|costs|how much|rate|rates|fee|included|includes?|precios?|cuanto|cuesta|coste|costo|tarifas?|incluid[oa]|incluye|gratis|free of charge)\b`)

// back matches a task that asks for something to be given back, which no answer does.
var back = lazily(`^(?:please |to )*(?:ask|get|claim|request|demand)(?: them| her| him)? (?:for )?(?:my|our|the|your|a) .{1,40} (?:back|refunded|reimbursed)\b`)

// favour matches a question by which something is asked for: "ask if they can hold my order", "preguntar si me guardan la muneca".
var favour = lazily(`^(?:please |to )*(?:ask|see|check)(?: them)? (?:if|whether) (?:they|he|she|the \w+|(?:dr|doctor) \w+)(?:'d| could| can| would| will)? (?:please )?(?:hold|keep|save|set aside|put aside|reserve|waive|refund|lend|fit us|squeeze)\b|` +
	`^(?:por favor )?(?:preguntar?|ver|consultar?|averiguar?) si (?:me|nos) (?:l[ao]s? )?(?:pueden |podrian |puede )?(?:guard|reserv|apart|separ|devuelv|prest)\w+`)

// ofHouse reports whether a task asks what a place has or does, and wants nothing for itself: "are they serving the set menu on Thursdays?"
func ofHouse(task string) bool {
	return askedOf().MatchString(task) && !object().MatchString(bracketed().ReplaceAllString(task, "")) && !room().MatchString(task) && len(clocks(task))+len(counts(task)) == 0
}

var (
	bracketed = lazily(`\([^()]*\)`)
	askedOf   = lazily(`^(?:please |to )*(?:are|do|does|is) (?:they|there|it|the)\b|^(?:please |to )*(?:ask|find out|check|see)(?: them)? (?:if|whether) (?:we|i|they|you|the \w+|it|there|dogs?|children|kids) (?:(?:can|could|may|are allowed to|is allowed to) (?:bring|park|pay|use|smoke|swim|leave|store)|allow|accept|serve|have to|need to|provide|offer|charge|cater|validate)\w*\b|^[¿ ]*(?:sirven|hacen|aceptan|admiten|abren|tienen|hay|ponen|dan|venden|permiten)\b`)
	room      = lazily(`\b(?:availab\w+|space|anything|something|seats?|left|open|libres?|huecos?|sitio|disponib\w+|plazas?|quedan?|algo)\b|[^-]\bfree\b`)
)

// changes matches a task that begins with the change that it wants.
var changes = lazily(`^(?:please |to |por favor )*(?:move|change|reschedule|switch|postpone|shift|extend|prolong|shorten|lengthen|push|bring|swap|cambiar|cambia|mover|mueve|pasar|pasa|aplazar|adelantar|retrasar|modificar|reprogramar|ampliar|alargar|acortar|prolongar|extender|posponer|trasladar|correr)\b`)

// IsQuestion reports whether the answer to a question is all that is wanted, so that nothing is booked by the call.
func IsQuestion(a Asked) bool { return kindOf(a) == question }

// mine matches what a person has already, so that a change of day is one of a booking.
var mine = lazily(`\b(?:my|our|mi|nuestr[oa])\b`)

// IsMessage reports whether all that is wanted is that somebody is told something, so that nothing is agreed by the call.
func IsMessage(a Asked) bool {
	task := fold(clean(a.Task))
	return kindOf(a) == errand && tasks().marks(task).has(toTell) && !bids().MatchString(task)
}

// bids matches a message that wants something done: "tell them to hold my order", "avisar que mantengan la mesa".
var bids = lazily(`^(?:please |to )*(?:tell|remind|warn|inform|notify|let) (?:\S+ ){1,6}?(?:to|should|must|not to|need to) [a-z]+\b|` +
	`\bque (?:no )?(?:(?:me|nos|le|les|lo|la|los|las|se) )?(?:mand|envi|guard|mantenga|reserv|prepar|llam|devuelva|cambi|cancel|venga|pas|ponga|haga|d[ej]|dej|esper|arregl|revis|entregu|recoj|repong|traiga|apart|busqu|confirm|conteste)(?:e|en|n|a|an)?\b`)
