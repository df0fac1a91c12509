package outcome

import (
	"slices"
	"strings"
)

// mood is how the verbs of a piece stand to what they tell: finished, a habit, or not done yet.
type mood struct{ done, habit, rule, ahead, unreal deed }

// customary reports whether the verbs tell what is done as a rule, and nothing else.
func (m mood) customary() bool { return m.habit&enters != 0 && m.done|m.ahead|m.unreal == 0 }

var (
	// modals stand before what is not done, however finished its own form looks: "would have booked", "is being booked".
	modals = wordSet(`must will shall can 'll i'll we'll they'll he'll she'll you'll ` +
		`before until till unless if whether being gets get going wants needs hopes plans try trying tries offered offers`)
	// wouldBe stand before what would be done under other circumstances.
	wouldBe = wordSet(`would could should might may i'd we'd they'd he'd she'd`)
	// unfinished are the Spanish words that do the same before a participle.
	unfinished = wordSet(`quedara quedaria quedarian quedaran estara estaria estarian sera seria seran serian sea sean ser estar quedar quede ` +
		`este haya hayan hubiera hubieran habria habrian habra habran tendra tendria tendran deberia podria podra puede pueden antes hasta ` +
		`cuando si tener siendo`)
	denials   = wordSet(`not never nobody none nothing no n't didn't wasn't weren't hasn't haven't isn't aren't couldn't won't nunca nadie nada ni tampoco sin`)
	fulfilled = wordSet(`able managed agreed happy glad pleased accepted promised`)
	persons   = wordSet(`they we you i do does always only usually she he it who restaurant clinic hotel practice shop place system manager office ` +
		`bakery salon garage workshop host hostess receptionist reception desk owner studio surgery just normally generally`)
	nouns    = wordSet(`reserva cita agenda`) // presents that are nouns unless somebody is given something
	subjects = wordSet(`they she he it we i`)
	managing = wordSet(`podido conseguido logrado consiguio consiguieron logro lograron pudo pudieron acepto aceptaron accedio accedieron comprometio comprometieron`)
	// beforeNouns stand before what looks like a Spanish verb and is a noun; ownNouns are such nouns where the article may as well be "he".
	beforeNouns = wordSet(`un del al este ese otro nuevo primer`)
	ownNouns    = wordSet(`cuadro cargo giro bloqueo arreglo ingreso`)
	articles    = wordSet(`the a an our your their his her my this that`)
	datives     = wordSet(`te os le les nos me`)
	pronouns    = wordSet(`la lo las los`)
)

func wordSet(words string) map[string]bool {
	all := strings.Fields(words)
	set := make(map[string]bool, len(all))
	for _, w := range all {
		set[w] = true
	}
	return set
}

// tokens are the words and numbers of folded text.
func tokens(folded string) []string {
	return strings.FieldsFunc(folded, func(r rune) bool {
		return r != '\'' && (r < 'a' || r > 'z') && (r < '0' || r > '9')
	})
}

// moodOf reads the verbs of a piece of folded text.
func moodOf(piece string) mood {
	var m mood
	words := tokens(piece)
	for i, w := range words {
		for _, f := range english()[w] {
			m.add(f, englishMood(f.form, words, i))
		}
		if english()[w] != nil {
			continue // "reserve" is of both; the English one is the commoner
		}
		for _, f := range spanish()[w] {
			m.add(f, spanishMood(f.form, words, i))
		}
	}
	return m
}

// add notes one verb form as what it turned out to be.
func (m *mood) add(f inflected, as form) {
	switch as {
	case past, own:
		m.done |= f.does
	case present:
		m.habit |= f.does
	case ruled:
		m.habit |= f.does
		m.rule |= f.does
	case future:
		m.ahead |= f.does
	case unreal:
		m.unreal |= f.does
	}
}

// lead are the up to n words before the i-th.
func lead(words []string, i, n int) []string { return words[max(0, i-n):i] }

// englishMood is past, present or future, 0 for a form that says nothing.
func englishMood(f form, words []string, i int) form {
	near := lead(words, i, 5)
	if i+1 < len(words) && words[i+1] == "not" {
		return 0 // "they do not freeze memberships"
	}
	if f == base && len(near) > 0 && (articles[near[len(near)-1]] || numbered(near[len(near)-1])) {
		return 0 // "the 9 pm slot"
	}
	joined := false
	for j := len(near) - 1; j >= 0 && !subjects[near[j]]; j-- {
		joined = joined || near[j] == "and"
		switch {
		case denials[near[j]] && !joined:
			return 0
		case modals[near[j]]:
			return future
		case wouldBe[near[j]] && !isMay(words, i-len(near)+j):
			return unreal
		case near[j] == "to" && f == base && j == len(near)-1:
			if j > 0 && fulfilled[near[j-1]] {
				return past
			}
			return future
		}
	}
	switch {
	case f == going:
		if i > 0 && copula[words[i-1]] && does(words[i])&(keeps|hosts) != 0 {
			return past
		}
		return 0
	case i > 1 && words[i-1] == "are" && slices.ContainsFunc(words[:i-1], func(w string) bool { return manyThings[w] && w != "people" && w != "guests" }):
		return present // "appointments are made on the web"
	case f == past || f == participle:
		return past
	case i > 0 && persons[words[i-1]]:
		return present
	}
	return 0
}

// spanishMood is past, own, present or future, 0 for a form that says nothing.
func spanishMood(f form, words []string, i int) form {
	near := lead(words, i, 4)
	for j := len(near) - 1; j >= 0 && near[j] != "y" && near[j] != "e" && near[j] != "que"; j-- {
		if denials[near[j]] {
			return 0
		}
	}
	switch f {
	case participle:
		for _, w := range lead(words, i, 4) {
			if unfinished[w] {
				return future
			}
		}
		return past
	case past, own:
		if i > 0 && (beforeNouns[words[i-1]] || words[i-1] == "el" && ownNouns[words[i]]) {
			return 0 // "un cuadro de luz"
		}
		return f
	case base:
		for _, w := range lead(words, i, 2) {
			if managing[w] {
				return past
			}
		}
	case present:
		switch {
		case given(words, i):
			return own
		case nouns[words[i]]:
			return 0
		case i > 0 && words[i-1] == "se" && strings.HasSuffix(words[i], "n"):
			return ruled // "se confirman": whoever's they are
		}
		return present
	case unreal:
		return unreal
	case imperfect:
		if given(words, i) && !slices.Contains(lead(words, i, 4), "que") {
			return unreal // "me daba mesa el sabado"; "dijo que nos ponia al fondo" is done
		}
		return spanishMood(present, words, i)
	}
	return future
}

// given reports whether the verb at i is done for somebody: "te la reservan", "os guardan".
func given(words []string, i int) bool {
	return i > 0 && datives[words[i-1]] || i > 1 && pronouns[words[i-1]] && (datives[words[i-2]] || words[i-2] == "se")
}
