package outcome

import "strings"

// endings are the statuses after which nobody can have agreed. What the words say only makes the reason clearer,
// or, when they speak of an agreement, contradicts the status.
var endings = map[string]Reason{
	"no_answer": NoAnswer, "busy": Busy, "voicemail": Voicemail, "failed": Failed,
	"cancelled": Cancelled, "canceled": Cancelled, "terminated": Terminated,
}

// alone are the endings in which nobody was spoken to: the words can only tell the same in another way.
var alone = map[Reason]bool{NoAnswer: true, Busy: true, Voicemail: true, Failed: true}

// weigh puts the transcript before the summary. They must not contradict each other, and a summary alone never
// confirms what the transcript does not have.
func weigh(talk, sum reading) reading {
	good := func(r reading) bool { return levels[r.reason] == Confirmed }
	bad := func(r reading) bool { return r.reason != "" && levels[r.reason] == NotConfirmed }
	doubtful := func(r Reason) bool { return r == CallBack || r == Conditional || r == Hedged || r == Contradiction }
	switch {
	case good(talk) && (bad(sum) || doubtful(sum.reason)):
		talk.reason = Contradiction
	case talk.reason == Voicemail:
	case bad(talk) && good(sum):
		talk.reason = Contradiction
	case good(talk), bad(talk):
	case good(sum) && talk.reason == NoAgreement:
		talk.reason = Contradiction
	case bad(sum):
		sum.quote = talk.quote
		return sum
	case talk.reason == NoAgreement && sum.reason != "" && !good(sum):
		talk.reason = sum.reason
	}
	return talk
}

// settle makes the judgement from a reading, the status and what was asked.
func settle(r reading, status string, w wish) Judgement {
	r = ended(r, status)
	j := Judgement{Level: levels[r.reason], Reason: r.reason, Quote: r.quote}
	switch {
	case r.reason == Agreed:
		c := w.compare(r.deal)
		j.Changed = c.fields
		if c.differs && !c.allowed {
			j.Reason, j.Level = OtherValues, levels[OtherValues]
		} else {
			j.Told = w.told(r.deal)
			if w.message {
				j.Reason = Noted
			}
		}
	case j.Level == NotConfirmed:
		if c := w.compare(r.offer); len(c.fields) > 0 {
			j.Changed, j.Offered = c.fields, true
			if r.reason == Full || r.reason == Refused {
				j.Reason = Alternative
			}
		}
	}
	if j.Reason == Alternative && len(j.Changed) == 0 {
		j.Reason, j.Level = NoAgreement, levels[NoAgreement]
	}
	return j
}

// endingOf is what a status tells when nobody can have agreed, in whatever letters it is written.
func endingOf(status string) (end Reason, final bool) {
	end, final = endings[strings.ToLower(strings.TrimSpace(status))]
	return end, final
}

// ended lets the status speak.
func ended(r reading, status string) reading {
	end, final := endingOf(status)
	switch {
	case final && end != Terminated && r.reason == Answered && r.quote == "":
		r.reason = end // any sentence of a summary may pass for an answer, also "the call was cancelled"
	case final && levels[r.reason] == Confirmed:
		r.reason = Contradiction
	case final && (r.reason == "" || levels[r.reason] != NotConfirmed || alone[end]):
		r.reason = end
	case r.reason != "":
	case strings.EqualFold(strings.TrimSpace(status), "success"):
		r.reason = NoWords
	default:
		r.reason = UnknownStatus
	}
	return r
}
