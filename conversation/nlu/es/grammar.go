// Package es is the Spanish grammar.
package es

import (
	_ "embed" // the weights are data beside the tables

	"github.com/kallybot/kallybot/conversation/nlu"
)

// intentWeights are made of the sentences of testdata by TestWeightsAreThoseOfTheSentences.
//
//go:embed intents.weights
var intentWeights string

// Grammar returns the tables of Spanish.
func Grammar() nlu.Grammar {
	return nlu.Grammar{
		Lang:        "es",
		DayFirst:    true,
		Tails:       pronouns,
		Infinitives: infinitives(),
		Endings: `
			ando iendo cion sion dad eria encia ancia miento aje logia ciones mente ar er ir arme irme erme arse erse irse arnos irnos ernos
			able ible arla arle arlo arles arlas erla erle erlo erlas irla irle irlo irles`,
		Kinds: []nlu.Kind{
			{Category: nlu.Clinic, Endings: "ologia ologo ologa ometra ometria iatra iatria terapeuta terapia dontista"},
			{Category: nlu.Restaurant, Endings: `
				pizzeria taqueria marisqueria arroceria hamburgueseria cerveceria chocolateria heladeria sidreria cevicheria picanteria
				freiduria pulperia polleria
				rosticeria loncheria pupuseria birrieria antojeria vermuteria tostaderia neveria churreria bocateria creperia jamoneria`},
			{Category: nlu.General, Endings: "eria erias"},
		},
		Calls: calls, CallWords: callWords,
		Short: shortForms, Weights: intentWeights,
		Words: words(numberWords, timeWords, smallWords, verbWords, []word{{nlu.Command, 0, commands}}, peopleWords, plurals(placeWords),
			commonWords),
		Rows: rows(numbers, clock, calendar, feasts, people, roles, bounds, shifts, wishes, names, categories, services, kindPhrases, intents, asking, errands, repeating, leads,
			call, further, signIn, ownData),
		Talk: rows(account, mentions, idioms, sayings, agreement, replies, records, frames, turns, dealings, terms, manners),
	}
}
