package nlu_test

import (
	"strings"
	"testing"

	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/slot"
)

// misread is a sentence that is still misread: what is read now and what was meant, in the notation of TestSentences, and why.
type misread struct{ asked, text, reads, meant, why string }

// misreadSpanish are Spanish sentences that are still misread: what is read now, in the notation of TestSentences, what was meant,
// and why. A row that fails is read in another way than it says; where the new reading is right, the row goes.
var misreadSpanish = []misread{
	{"", "mesa pa tres en las alitas del barrio", "business_name=alitas del barrio", "business_name=las alitas del barrio",
		"the article of a name in small letters is taken for the sentence's own"},
	{"", "necesito un flete de Palermo a Caballito", "business_name=Caballito", "no business_name",
		"only the towns of the table are known as towns"},
	{"", "mesa en el 1862 para cuatro el viernes", "no business_name", "business_name=1862",
		"figures alone are no name, although some places are called by the year they opened"},
	{"", "mesa en la pizzería navidad el lunes", "date=2026-12-25; no business_name", "date=2026-01-12; business_name=pizzería navidad",
		"a feast in small letters is a day, even behind a kind of business"},
	{"", "tengo hora el lunes a las 9, cámbiala a la tarde", "time=21:00", "no time; time_preference=a la tarde",
		"a part of the day that replaces a clock time is taken for what the time was meant in"},
	{"", "no, 4 no, 5", "no party_size", "party_size=5", "numbers alone, of which nothing tells what they count"},
	{"", "quiero entradas para Rivermar el domingo", "no business_name", "business_name=Rivermar",
		"behind \"para\" stands as often who something is for"},
	{"party_size", "éramos 6 pero se cae uno, 5", "party_size=6", "party_size=5",
		"the new number has no word of correction before it"},
	{"", "mi móvil, por si lo necesitan, es el 600 550 199; el del restaurante es 945 550 100", "phone=+34600550199", "phone=+34945550100",
		"the words that tell whose number it is stand too far from it"},
	{"", "no, la hora está mal", "timezone", "correct",
		"without the card before it, an hour that is wrong may be that of the clock"},
	{"", "no, espera, que me falta algo", "wait", "deny",
		"a wait hides the no beside it; neither calls"},
	{"", "¿lo qué?", "no repeat", "repeat",
		"the short question is no row: its words stand in every sentence"},
}

func TestMisreadSpanishIsReadAsThePageSays(t *testing.T) {
	t.Parallel()
	checkMisread(t, "es", "ES", misreadSpanish)
}

func checkMisread(t *testing.T, lang, region string, rows []misread) {
	t.Helper()
	for _, row := range rows {
		q := nlu.Request{Text: row.text, Lang: lang, Now: wednesday, Region: region}
		if row.asked != "" {
			q.Expect = []slot.Name{slot.Name(row.asked)}
		}
		got := reader.Read(q)
		if !right(&got, row.reads) {
			t.Errorf("%q: the page says %s, got %v %v", row.text, row.reads, got.Facts, got.Intents)
		}
		if right(&got, row.meant) {
			t.Errorf("%q is read right now: take it off the page", row.text)
		}
	}
}

// right reports whether a reading says all that was meant.
func right(r *nlu.Reading, meant string) bool {
	for want := range strings.SplitSeq(meant, "; ") {
		if missing(r, want) != "" {
			return false
		}
	}
	return true
}
