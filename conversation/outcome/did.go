package outcome

// did reports whether a finished verb of a piece has the thing asked for as its object: "they crossed out the reservation".
func (w wish) did(k kind, p string) bool {
	switch k {
	case question:
		return false
	case cancellation:
		v := w.read(p)
		return w.object(p, strikes) || onPronoun(p, strikes) || gotDone().MatchString(p) ||
			moodOf(p).done&strikes != 0 && !someWord(p, screens) && w.repeated(v) > 0 && !w.compare(v).differs // "he struck Thursday through"
	case alteration:
		done, v := moodOf(p).done, w.read(p)
		to := w.repeated(v) > 0 && !w.compare(v).differs
		return done&shifts != 0 && (w.object(p, shifts) || w.named(p) && !distracted(p) || to) || to && done&enters != 0 && w.bound(p)
	case errand:
		if w.amends && reportTaken().MatchString(p) {
			return false
		}
		v := w.read(p)
		return w.object(p, enters|keeps) || w.reported(p) || w.refrained(p) ||
			w.changing && changeMade().MatchString(p) && !someWord(p, denials) ||
			w.removed(p) || w.message && noted(p) || w.sent(p) || w.pledged(p) || w.kept(p) || !w.removal && w.performed(p) || w.ordered(p) ||
			w.amends && refunded().MatchString(p) && !someWord(p, denials) || moodOf(p).done&shifts != 0 && w.named(p) && w.repeated(v) > 0 && !w.compare(v).differs
	}
	return w.object(p, enters) || noted(p) || w.ordered(p)
}

// screens are what a day is taken up on to be looked at: "saco el viernes en la pantalla".
var screens = wordSet(`screen computer pantalla ordenador computadora monitor`)

// changeMade matches that the change which a task asks for was made.
var changeMade = lazily(`\b(?:made|did|entered|carried out|processed|completed) (?:the|this|that|our|your) (?:change|switch|swap|move|update)\b|\b(?:tomo|tomaron|admitio|hizo|hicieron|realizo|realizaron|aplico|aplicaron|registro|registraron|tramito|tramitaron) (?:el|ese|este|nuestro|tu) (?:cambio|traslado|traspaso)\b`)

// object matches what an agreement can be about.
var object = lazily(`\b(?:reserv\w*|resered|book(?:ing|ings)|table|appointment|appt|room|slot|order|haircut|visit|session|party|group|court|lane|pitch|class|lesson|pista|cancha|clase|cita|mesa|habitacion|hora|turno|hueco|pedido|sesion|grupo)\b`)

// ofPronoun matches a verb of booking with a pronoun as its object.
var ofPronoun = lazily(`\b(?:l[ao]s? (?:reserv|confirm|guard)\w+|(?:book|reserv|confirm|hold)\w* (?:it|them|that))\b`)

// takesBack matches words by which a doubt concerns what was agreed before.
var takesBack = lazily(`\b(?:it|that|this|cancel\w*|change|move|la|lo|anul\w*|cambi\w*)\b`)

// gotDone matches that what was asked for is done, whatever it was.
var gotDone = lazily(`\b(?:that|it|this|all|everything)(?:'s| is| has| was)? (?:now |all |been |just )*(?:gone through|done|taken care of|processed|sorted|dealt with|complete|completed)(?:$|[,.;:!]| for you| now| and )|\b(?:ya esta|ya quedo|ya queda)(?:$|[,.;:!])`)
