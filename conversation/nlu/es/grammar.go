// Package es is the Spanish grammar.
package es

import "github.com/kallybot/kallybot/conversation/nlu"

// Grammar returns the tables of Spanish.
func Grammar() nlu.Grammar {
	return nlu.Grammar{
		Lang:     "es",
		DayFirst: true,
		Endings:  "ando iendo cion ciones mente arme irme erme arnos irnos ernos able ible",
		Words:    words(numberWords, timeWords, smallWords, peopleWords, placeWords, commonWords),
		Rows:     rows(numbers, clock, calendar, people, roles, wishes, names, categories, intents),
	}
}
