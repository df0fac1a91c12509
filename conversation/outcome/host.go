package outcome

import (
	"slices"
	"strings"
)

var (
	// guests are who a place receives. Spanish ones stand before the verb, English ones behind it.
	guests     = wordSet(`us you me him her them your our everyone everybody both ana patient client party family group`)
	asNoun     = wordSet(`visita espera recibo trato vista`)
	clitics    = wordSet(`nos te os le les la lo los las me`)
	uncertain  = wordSet(`can could may might would should try trying tries hope hopes want wants like likes whether if unless puede pueden podria podrian intentara intentaran quiere quieren`)
	hostEnd    = wordSet(`up in down round off over after for forward to`)
	smallWords = wordSet(`the a all my his their`)
)

// hosted reports whether a sentence says that somebody receives the guests: "Jon is going to treat you", "nos recibe el martes".
// What they can, would or try to do says nothing, and neither does what they do not do.
func (t things) hosted(folded string) bool {
	if strings.Contains(folded, " to be ") {
		return false // "they expect five to be too many"
	}
	words := tokens(folded)
	for i, w := range words {
		if does(w)&hosts == 0 || slices.ContainsFunc(lead(words, i, 5), func(w string) bool { return uncertain[w] || denials[w] }) {
			continue
		}
		if i > 1 && words[i-1] == "be" && (words[i-2] == "will" || strings.HasSuffix(words[i-2], "'ll")) {
			return true // "Pepper will be seen at five"
		}
		if t.broughtIn(words[i:]) {
			return true
		}
		if i+1 < len(words) && asNoun[w] && (words[i+1] == "de" || words[i+1] == "del") {
			continue
		}
		if i > 0 && clitics[words[i-1]] && spanish()[w] != nil || english()[w] != nil && receives(words[i+1:]) || spanish()[w] != nil && attends(words[i+1:]) {
			return true
		}
	}
	return false
}

// broughtIn reports whether words begin with a verb of receiving, not in the past, and a thing of the task: "expects the Volvo", "recibe el Seat".
func (t things) broughtIn(words []string) bool {
	if len(words) < 3 || !articles[words[1]] && !determiners[words[1]] && words[1] != "both" || !t[words[2]] || oneThing[words[2]] || hostNouns[words[2]] {
		return false
	}
	return !slices.ContainsFunc(slices.Concat(english()[words[0]], spanish()[words[0]]), func(f inflected) bool { return f.form == past || f.form == participle })
}

// attends reports whether the words behind a Spanish verb begin with the person who is received: "atendera a la senora Vidal".
func attends(behind []string) bool {
	if len(behind) < 2 || behind[0] != "a" && behind[0] != "al" {
		return false
	}
	return received[behind[1]] || len(behind) > 2 && determiners[behind[1]] && received[behind[2]]
}

var (
	received    = wordSet(`senor senora senorita sr sra don dona nino nina ninos hijo hija hijos madre padre abuela abuelo perro perra gato gata paciente grupo familia usted ustedes cliente clienta usuario usuaria huesped`)
	determiners = wordSet(`la el los las su tu mi sus tus mis vuestro vuestra nuestro nuestra`)
)

// receives reports whether the words behind an English verb begin with guests, or with how many they are.
func receives(behind []string) bool {
	for i, w := range behind[:min(len(behind), 3)] {
		switch {
		case i+1 < len(behind) && behind[i+1] == "own":
			return false
		case guests[w], numbered(w):
			return true
		case hostEnd[w], smallWords[w]:
		default:
			return false
		}
	}
	return false
}
