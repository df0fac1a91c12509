// Package en is the English grammar.
package en

import (
	_ "embed" // the weights are data beside the tables

	"github.com/kallybot/kallybot/conversation/nlu"
)

// intentWeights are made of the sentences of testdata by TestWeightsAreThoseOfTheSentences.
//
//go:embed intents.weights
var intentWeights string

// Grammar returns the tables of English.
func Grammar() nlu.Grammar {
	return nlu.Grammar{
		Lang:    "en",
		Endings: "ing ed ly ous ful ish able ible ness tion ment",
		Kinds: []nlu.Kind{
			{Category: nlu.Clinic, Endings: "ologist ologists iatrist iatrician iatry ology dontist therapist practor"},
			{Category: nlu.Restaurant, Endings: "steakhouse pizzeria trattoria"},
		},
		Calls: calls, CallWords: callWords,
		Short: shortForms, Weights: intentWeights,
		Words: words(numberWords, timeWords, smallWords, peopleWords, owners(peopleWords), plurals(peopleWords), placeWords, brandWords, signWords, townWords,
			commonWords),
		Rows: rows(numbers, clock, calendar, feasts, people, roles, bounds, shifts, wishes, names, categories, services, trades, kindPhrases, intents, changes, asking, repeating,
			leads,
			call, further, signIn, ownData),
		Talk: rows(account, mentions, idioms, sayings, agreement, retreat, replies, matters, records, frames, turns, dealings, terms, manners),
	}
}
