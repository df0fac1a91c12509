package nlu_test

import "testing"

// misreadEnglish are English sentences that are still misread, as misreadSpanish are.
var misreadEnglish = []misread{
	{"", "call me al", "no user_name", "user_name=al",
		"a word that stands inside other names is no name in small letters"},
	{"", "My name's in your book twice, Ali or Alistair", "no user_name", "user_name=Ali",
		"two names stand far from the word that says whose they are"},
	{"", "a double for me and my wife plus a single for my mother", "party_size=2", "party_size=3",
		"people of several rooms are not added up"},
	{"", "2 couples and a single", "party_size=4", "party_size=5",
		"a single is a room more often than a person"},
	{"", "I want to eat at Jack in the Box", "business_name=Jack", "business_name=Jack in the Box",
		"small words join names only where the name has no word of its own before them"},
	{"", "the ivy, monday, 1pm, 2 people", "no business_name", "business_name=the ivy",
		"one small word behind an article may be anything"},
	{"", "cancel tonight at zizzi 630 under patel", "no time", "time=18:30",
		"three figures behind a name may be its number"},
	{"", "no that's wrong, it's the other branch", "deny", "correct",
		"a no that is said at length is taken for the answer"},
	{"", "undo the cancellation of my table, call them", "undo", "no undo",
		"the first of two commands is taken for one to the program"},
}

func TestMisreadEnglishIsReadAsThePageSays(t *testing.T) {
	t.Parallel()
	checkMisread(t, "en", "US", misreadEnglish)
}
