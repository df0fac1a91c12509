package outcome

// ourSide is the verdict on what our own side says or tries: no agreement, and none taken back. It never leaves this file.
const ourSide Reason = "our_side"

// take puts a verdict in the place of the present one, or keeps that. turned says that the sentence marks a turn.
func (s *summary) take(verdict Reason, firm, turned bool) {
	good := verdict == Agreed || verdict == Answered
	had := s.reason == Agreed || s.reason == Answered
	switch {
	case good && (s.reason == "" || s.reason == NoAgreement || had):
		s.reason, s.firm = verdict, s.firm || firm
	case good && s.reason != WaitList && (turned || firm && fresh[s.reason] || s.reason == Alternative && !s.wish.compare(s.offer).differs):
		s.reason, s.firm = verdict, firm
	case good:
	case verdict == ourSide:
		if s.reason == "" {
			s.reason = NoAgreement
		}
	case had && turned && refusals[verdict] && verdict != Alternative:
		s.reason = verdict
	case had && (refusals[verdict] || verdict == NoAgreement) && verdict != Alternative:
		s.reason = Contradiction
	case had && verdict == Alternative:
	case s.reason == WaitList || s.reason == Contradiction:
	case s.refusedFor() && levels[verdict] == Unclear:
	case verdict == NoAgreement && s.reason != "":
	case verdict == Alternative && s.reason != "" && s.reason != NoAgreement:
	default:
		s.reason = verdict
	}
}

// refusedFor reports whether a no has a cause, or comes with an offer: what is to be done next does not put it in doubt.
func (s *summary) refusedFor() bool {
	switch s.reason {
	case Alternative, Full, Closed, Voicemail:
		return true
	case Refused:
		return !empty(s.offer)
	}
	return false
}

// takenUp reports whether a sentence says that our side took what they offer in it, or offered just before; v are its values.
func (s *summary) takenUp(whole mark, v values) bool {
	if !whole.has(taken) || whole.has(negated|hedge|condition|callBack|lapse|waitList|third|dictate|unheard|garbled) || s.kind == question || s.kind == cancellation {
		return false
	}
	return (whole.has(offering|free) || fresh[s.reason]) && !empty(v) || s.reason == Alternative || (s.reason == "" || fresh[s.reason]) && (s.room || s.reason == "" && open().MatchString(s.sentenceText))
}

// open matches that what is asked for can be had.
var open = lazily(`\b(?:was|is|were|still) (?:still )?(?:open|free|available)\b|\b(?:estaba|esta|quedaba|habia) (?:\w+ )?(?:libre|disponible)\b`)

// tries matches what their side wants or tries, which says nothing of what they do next: "the adviser tried to sell a freeze, and processed it".
var tries = lazily(`^(?:and |then |y |luego )?(?:he|she|they|the \w+|el \w+|la \w+|ella|ellos) (?:\w+ly |first |primero )?(?:tried|asked|wanted|hoped|requested|intent(?:o|aron)|quiso|queria|pidio|solicito)\b`)
