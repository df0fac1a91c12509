package outcome

// beside reports whether a refusal said after an agreement takes nothing back: it is about something else
// ("they cannot split the bill", "they are closed on Mondays"), or tells why another time was agreed on.
func (s *summary) beside(verdict Reason, p string, v values) bool {
	if s.reason != Agreed {
		return false
	}
	if (verdict == Full || verdict == Refused) && !empty(v) && !s.wish.compare(v).differs {
		s.gone = true
		return true
	}
	switch verdict {
	case Full:
		return s.kind == alteration && s.wish.compare(v).differs || // the old hour has gone to somebody else
			empty(v) && s.marks(p).has(condition) && !s.marks(p).has(core) // "they give it back if there are no stains"
	case Closed:
		return len(v.days) > 0 && s.wish.compare(values{days: v.days}).differs
	case Refused, NoAgreement:
		m := s.marks(p)
		return !s.withdrawn(p) && !toOthers().MatchString(p) && empty(v) && !m.has(core|agree) && !someWord(p, s.wish.things) && !retracts().MatchString(p) && (!m.has(negated) || policy().MatchString(p))
	}
	return false
}

// policy matches the verbs of a house rule: "they do not accept Amex".
var policy = lazily(`\b(?:accept|take|offer|do|serve|allow|acept|cog|hac|tien|admit|permit|sirv)\w* \w+`)

// toOthers matches that what was told before is done for somebody else: "but to the house of another neighbour".
var toOthers = lazily(`^(?:a|al|para|to|for|at|with) (?:\w+ ){0,4}(?:otr[oa]s?|another|other|someone else|somebody else|someone else's)\b`)

// retracts matches what makes a refusal one of the thing agreed on.
var retracts = lazily(`\b(?:it|that|this|you|us|anyone|table|room|group|accommodat\w+|seat|take|host|honou?r|call|lo|la|nos|os|le|mesa|habitacion|ningun[oa]?|none|any|\w+r(?:lo|la|los|las))\b`)
