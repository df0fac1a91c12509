package outcome

import (
	"regexp"
	"sync"
)

// idiom is a phrase whose words say something else than the phrase, with the plain words that are read in its place.
type idiom struct{ pattern, plain, example string }

// idioms are read in both languages before the tables.
var idioms = []idiom{
	{`\bdad[oa]s? de baja\b`, "anulada", "dada de baja"},
	{`\b(?:taken |took (?:it |that |you )?)?(?:off|out of) (?:the|our|their) (?:books?|list|calendar|diary|schedule|system)\b`, "cancelled", "off the books"},
	{`\b(?:closed?|closing) (?:the|our|this) (?:booking|reservation|deal|matter)\b`, "booked", "closed the booking"},
	{`\b(lo de.{1,60}?|reserva|todo|trato|tema|mesa|cita) (?:ya )?(?:esta|queda|quedo|ha quedado|queda ya) (?:ya )?cerrad[oa]\b`, "$1 esta arreglado", "lo del viernes esta cerrado"},
	{`\bcerr(?:o|aron|amos|ado|ada) (?:la |el )?(reserva|mesa|cita|trato|hora)\b`, "reservada la $1", "cerraron la reserva"},
	{`\b(?:will be|'ll be|are|is|'re) (?:\w+ly )?(?:waiting for|expecting|awaiting) (us|you|him|her|them|your|our|the)\b`, "is expecting $1", "will be waiting for you"},
	{`\b(?:after|following|despite) (?:\w+ ){0,3}(?:attempts?|tries|goes)\b`, "", "after three attempts"},
	{`\b(?:despues de|tras|al) (?:\w+ ){0,2}intentos?\b`, "", "despues de tres intentos"},
	{`\bwould be (?:happy|glad|delighted|pleased) to (?:host|have|see|take|welcome)\b`, "welcome", "would be happy to host"},
	{`\b(?:free|flexible) cancell?ation (?:\w+ )?(?:until|till|up to|before)\b|\bcancel\w* (?:for free|free|without charge) (?:until|till|up to|before)\b`, "gratis", "free cancellation until the 16th"},
	{`\bcancelacion (?:gratuita|gratis) (?:hasta|antes)\b|\b(?:anular|cancelar) (?:gratis|sin coste) (?:hasta|antes)\b`, "gratis", "cancelacion gratuita hasta el 16"},
	{`\b(?:el|un|del|su|por el) aviso\b`, "gracias", "agradecio el aviso"},
	{`\b(?:deposit|card|prepayment|payment) (?:is |was )?not (?:needed|required|necessary|asked for)\b`, "gratis", "deposit not required"},
	{`\b(?:requested|desired|wanted|preferred) (slot|time|table|date|day|room|hour)\b`, "$1", "the requested slot"},
	{`,? ?\bas (?:requested|asked|wanted|desired)\b`, "", "booked as requested"},
	{`\b(hora|mesa|fecha|dia|habitacion) (?:solicitad[oa]|pedid[oa]|desead[oa])\b`, "$1", "la hora solicitada"},
	{`\brequest (was|is|has been) (accepted|approved|granted|confirmed)\b`, "booking $1 $2", "the reservation request was accepted"},
	{`\blist of patients\b|\bpatient list\b`, "schedule", "on the list of patients"},
	{`\blista de pacientes\b`, "agenda", "lista de pacientes"},
	{`\b(?:no|without|nothing|not a|there is no|there was no) (?:\w+ )?(?:charge|fee|cost|deposit|card|to pay|payment|prepayment|penalty|strings)\b(?: (?:was|is|were) (?:\w+ )?(?:needed|required|asked for|taken|necessary|due|charged))?`, "gratis", "no card was needed"},
	{`\b(?:no hay que pagar nada|no hace falta (?:senal|tarjeta|deposito|pagar)|sin (?:coste|cargo|gastos|penalizacion|senal|deposito|compromiso|pagar nada|problemas?|contratiempos|incidencias)|no (?:piden|pidieron|pide|cobran|cobraron) (?:nada|senal|tarjeta|deposito))\b`, "gratis", "no hay que pagar nada"},
}

// plainly is folded text with its idioms in plain words.
func plainly(folded string) string {
	for i, re := range compiledIdioms() {
		folded = re.ReplaceAllString(folded, idioms[i].plain)
	}
	return folded
}

var compiledIdioms = sync.OnceValue(func() []*regexp.Regexp {
	out := make([]*regexp.Regexp, len(idioms))
	for i, d := range idioms {
		out[i] = regexp.MustCompile(d.pattern)
	}
	return out
})
