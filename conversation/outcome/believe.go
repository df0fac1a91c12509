package outcome

import "strings"

// What the words have to say before an agreement is believed, in natural logarithms of odds. It was chosen with voices that
// the weights had not been learned from, for hardly any false agreement; testdata/outcomes/README.md has the figures.
const (
	surely     = 1.75 // of a summary
	verySurely = 2.25 // of a transcript: people say yes to much
	seconded   = 2    // what a summary that tells of an agreement counts for that in a transcript
	ruleAgrees = 1    // what an agreement by the rules counts
	wholly     = 0.5  // what it counts besides when it says over all that was asked for
	ruleDenies = 1    // what a refusal, a condition or a doubt by the rules counts
	fewWords   = 6    // no agreement is made of so few by their weight
	someWords  = 10   // one that the rules see in so few is believed
)

// account is one of the two tellings of a call as the rules read it: its summary or its transcript.
type account struct {
	reading
	features []uint32
	words    string        // that are weighed
	told     string        // the words of a summary, empty for a transcript
	quote    func() string // for an agreement that only the words speak for
	enough   float64       // odds by which an agreement is believed
}

// summaryOf is the summary of a call.
func summaryOf(r Result, k kind, w wish) account {
	rec := readSummary(r, k, w)
	return account{rec, summaryFeatures(r, k, w), r.Highlights, r.Highlights, func() string { return rec.quote }, surely}
}

// transcriptOf is the transcript of a call. One turn of the called party is no talk, and is not weighed.
func transcriptOf(r Result, k kind, w wish) account {
	turns := turnsOf(r.Transcript)
	var said []string
	for _, l := range turns {
		if l.Speaker == called {
			said = append(said, l.Text)
		}
	}
	a := account{reading: readTalk(r.Transcript, k, w), enough: verySurely, quote: func() string { return loudest(turns, k, w) }}
	if len(said) > 1 {
		a.words, a.features = strings.Join(said, "\n"), talkFeatures(turns, k, w)
	}
	return a
}

// loudest is the turn of the called party that speaks most for an agreement.
func loudest(turns []Line, k kind, w wish) string {
	best, text := 0.0, ""
	for _, l := range turns {
		if l.Speaker != called {
			continue
		}
		f := newWording(k, w)
		f.turn(byCalled, l.Text, f.words(l.Text))
		if odds := words.odds(f.features()); text == "" || odds > best {
			best, text = odds, l.Text
		}
	}
	return short(clean(text))
}

// believe weighs the words of an account against what the rules read in it: an agreement is believed only if the words do not speak
// against it, and where the rules see none, words that speak clearly for one are believed. The rules alone decide where nobody of the
// right business was spoken to, where the text dictates, and where there are few words.
func believe(a account, r Result, k kind, w wish) reading {
	rec, n := a.reading, len(strings.Fields(a.words))
	if _, ended := endingOf(r.Status); ended || rec.hostile || rec.strange || n <= fewWords || n <= someWords && levels[rec.reason] == Confirmed {
		return rec
	}
	odds := words.odds(a.features)
	switch {
	case levels[rec.reason] == Confirmed:
		odds += ruleAgrees
		if w.asked() > 1 && w.repeated(rec.deal) == w.asked() {
			odds += wholly
		}
		if odds <= a.enough && !w.compare(rec.deal).differs {
			rec.reason = NoAgreement
		}
		return rec
	case rec.reason == Alternative, rec.reason == Conditional:
		return rec // what was offered and not taken, and what holds only if, are told in the words of an agreement
	case levels[rec.reason] == NotConfirmed, rec.reason == CallBack, rec.reason == Hedged:
		odds -= ruleDenies
	}
	if odds <= a.enough || k != question && w.otherwise(rec, a.told) || k == cancellation && stillBooked(a.words) || !w.tells(k, a) {
		return rec
	}
	rec.reason, rec.quote = Agreed, a.quote()
	if k == question {
		rec.reason = Answered
		return rec
	}
	rec.deal = rec.deal.over(rec.offer) // another hour that the task allows
	if said := w.saidIn(a.told); w.compare(said).differs {
		rec.deal = rec.deal.over(said)
	}
	return rec
}

// saidIn is all the values that a summary tells.
func (w wish) saidIn(highlights string) values {
	var said values
	for _, s := range sentences(clean(highlights)) {
		said = said.and(w.read(s.folded))
	}
	return said
}

// otherwise reports whether a summary tells only of another day, time or party than was asked for and is allowed, or of an offer of one.
func (w wish) otherwise(rec reading, highlights string) bool {
	return some([]values{w.saidIn(highlights), rec.deal, rec.offer}, func(v values) bool {
		c := w.compare(v)
		return c.differs && !c.allowed
	})
}

// stillBooked reports whether a summary tells of an agreement and of nothing taken back: no cancellation.
func stillBooked(highlights string) bool {
	m := theirs().marks(fold(clean(highlights)))
	return m.has(agree|weak) && !m.has(revoked)
}

// tells reports whether an account has enough different words to be weighed for an agreement, and a summary about a question one of its own.
func (w wish) tells(k kind, a account) bool {
	if k == question && w.prices && len(prices(fold(clean(a.told)))) > 0 {
		return true
	}
	words := map[string]bool{}
	for _, word := range tokens(fold(clean(a.words))) {
		words[family(word)] = true
	}
	if k != question || a.told == "" {
		return len(words) >= someWords/2
	}
	for word := range taskWords(w.task) {
		if !verbless[word] && words[family(word)] {
			return true
		}
	}
	return false
}

// family is how a word begins, which those made from it do as well.
func family(word string) string { return word[:min(len(word), stemBytes)] }
