package outcome

import (
	"strings"
	"sync"
)

// deed is what a verb does to the thing asked for. A verb may have several.
type deed uint8

const (
	enters  deed = 1 << iota // book, write down, give: puts it into the book
	tells                    // confirm, agree: counts about the thing asked for
	strikes                  // cancel, cross out
	shifts                   // move, change
	light                    // make, take, give: enters only together with its object
	records                  // write down: what it does to a pronoun is an agreement too
	keeps                    // hold, keep: a table that is kept is agreed on, and how long it is kept is no doubt
	hosts                    // see, receive, pick up: who receives the guests at the time asked for has agreed to it
)

// form is what the ending of a verb tells, before the words around it are looked at.
type form uint8

const (
	past       form = iota + 1 // booked, reservo: finished
	participle                 // written, reservada: finished, unless "will be" stands before it
	base                       // book, reservar: an infinitive, in English also a present
	present                    // books, reservan: what they do as a rule, or do for somebody
	own                        // reservo: the speaker does it this moment
	future                     // reservara, reserve: not done yet
	ruled                      // se reservan: what is done as a rule, with anything
	going                      // holding: done when it is told of somebody who is at it
	unreal                     // reservaria: done under other circumstances
	imperfect                  // reservaba: what they did as a rule, or offered to do for somebody
)

// verb is one line of a verb list: the words its forms are made of, and what it does.
// English: infinitive, past and participle, the last two only when they are irregular. Spanish: infinitive, then what is irregular, "-" for what is not: stem of the participle,
// preterites, stem of the present, stem of the future.
type verb struct {
	words string
	does  deed
}

// inflected is one form of a verb; a word may be the form of several.
type inflected struct {
	form form
	does deed
}

// lexicon holds all forms of one language's verbs, by folded word.
type lexicon map[string][]inflected

var (
	english = sync.OnceValue(func() lexicon { return inflect(englishVerbs, conjugateEnglish) })
	spanish = sync.OnceValue(func() lexicon { return inflect(spanishVerbs, conjugateSpanish) })
)

func inflect(verbs []verb, conjugate func(words []string, add func(form, ...string))) lexicon {
	l := lexicon{}
	for _, v := range verbs {
		conjugate(strings.Fields(v.words), func(f form, words ...string) {
			for _, w := range words {
				l[w] = append(l[w], inflected{f, v.does})
			}
		})
	}
	return l
}

// conjugateEnglish makes the forms of one English verb.
func conjugateEnglish(words []string, add func(form, ...string)) {
	stem := words[0]
	ed := strings.TrimSuffix(stem, "e") + "ed"
	third := stem + "s"
	if short, ok := strings.CutSuffix(stem, "y"); ok && !strings.HasSuffix(short, "a") {
		ed, third = short+"ied", short+"ies"
	}
	switch len(words) {
	case 1:
		add(past, ed)
		add(participle, ed)
	case 2:
		add(past, words[1])
		add(participle, words[1])
	default:
		add(past, words[1])
		add(participle, words[2])
	}
	add(present, third)
	add(going, strings.TrimSuffix(stem, "e")+"ing")
	if len(words) == 1 || words[1] != stem {
		add(base, stem)
	}
}

// conjugateSpanish makes the forms of one Spanish verb, written without accents: so "reservo" is past and present at once.
func conjugateSpanish(words []string, add func(form, ...string)) {
	inf := words[0]
	stem, class := inf[:len(inf)-2], inf[len(inf)-2:]
	end := endings3[class]
	part, pres := stem+end.participle, stem
	if len(words) > 1 && words[1] != "-" {
		part = words[1]
	}
	if len(words) > 3 && words[3] != "-" {
		pres = words[3]
	}
	if len(words) > 2 && words[2] != "-" {
		add(past, strings.Split(words[2], "/")...)
	} else {
		add(past, prefixed(stem, end.past)...)
	}
	add(participle, part+"o", part+"a", part+"os", part+"as")
	add(base, inf, inf+"la", inf+"lo", inf+"nos", inf+"le", inf+"te", inf+"os")
	add(present, pres+end.he, pres+end.they, stem+end.we)
	add(imperfect, stem+end.was, stem+end.was+"n")
	ahead := inf
	if len(words) > 4 {
		ahead = words[4]
	}
	add(future, prefixed(ahead, []string{"a", "an", "e", "emos"})...)
	add(unreal, prefixed(ahead, []string{"ia", "ian", "iamos"})...)
	if len(pres) > 1 { // "de" is a small word, "do" an English one
		add(own, pres+"o")
		add(future, prefixed(pres, end.wish)...)
	}
}

// spanishEndings are the regular endings of one class of verbs, without accents.
type spanishEndings struct {
	participle, he, they, we, was string
	past, wish                    []string
}

var endings3 = map[string]spanishEndings{
	"ar": {"ad", "a", "an", "amos", "aba", []string{"o", "aron", "e"}, []string{"e", "en", "emos"}},
	"er": {"id", "e", "en", "emos", "ia", []string{"io", "ieron", "i"}, []string{"a", "an", "amos"}},
	"ir": {"id", "e", "en", "imos", "ia", []string{"io", "ieron", "i"}, []string{"a", "an", "amos"}},
}

func prefixed(stem string, ends []string) []string {
	out := make([]string, len(ends))
	for i, e := range ends {
		out[i] = stem + e
	}
	return out
}

// does is what any form of a verb does.
func does(word string) deed {
	var all deed
	for _, l := range []lexicon{english(), spanish()} {
		for _, f := range l[word] {
			all |= f.does
		}
	}
	return all
}
