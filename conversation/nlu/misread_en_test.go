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
	{"", "book The Barn at Otter Lock for Friday", "business_name=The Barn", "business_name=The Barn at Otter Lock",
		"where a name stands by itself, the words behind \"at\" more often say where it is"},
	{"", "table, 2, Tulisan, 9pm", "user_name=Tulisan", "business_name=Tulisan; no user_name",
		"one unknown word between marks is a person's name more often than a place's"},
	{"", "ask swedish rail why my ticket is void", "no business_name", "business_name=swedish rail",
		"a word that ends as those do that say of what kind something is begins no name in small letters"},
	{"", "cheap room at Super 8 tonight", "business_name=Super", "business_name=Super 8",
		"a small number before a part of the day may be the hour"},
	{"business_name", "hmm, six pals?", "party_size=6", "business_name=six pals; no party_size",
		"a number of people is one, even where a name was asked for"},
	{"", "undo the cancellation of my table, call them", "undo", "no undo",
		"the first of two commands is taken for one to the program"},
	{"", "how do I get candle wax out of a tablecloth", "help", "out_of_scope",
		"a question how to do something is taken for one about the program, unless a word tells what lies far from it"},
	{"", "can we do this in Spanish instead", "call_language=es", "language",
		"what is to be done in another language may be the call or the talk"},
}

func TestMisreadEnglishIsReadAsThePageSays(t *testing.T) {
	t.Parallel()
	checkMisread(t, "en", "US", misreadEnglish)
}
