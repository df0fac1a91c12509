// Package en is the English grammar.
package en

import "github.com/kallybot/kallybot/conversation/nlu"

// Grammar returns the tables of English.
func Grammar() nlu.Grammar {
	return nlu.Grammar{
		Lang:  "en",
		Words: words(numberWords, timeWords, smallWords, peopleWords, placeWords),
		Rows:  rows(numbers, clock, calendar, people, roles, wishes, names, categories, intents),
	}
}
