package nlu_test

import (
	"strings"
	"testing"

	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/slot"
)

// misreadSpanish are Spanish sentences that are still misread: what is read now, in the notation of TestSentences, what was meant,
// and why. A row that fails is read in another way than it says; where the new reading is right, the row goes.
var misreadSpanish = []struct{ asked, text, reads, meant, why string }{
	{"", "quiero anular la mesa de esta noche en Kraken", "no business_name", "business_name=Kraken",
		"a single capital word behind en is a town more often than a place, unless what is booked stands directly before it"},
	{"", "mesa pa tres en los tacos de la prima", "no business_name", "business_name=los tacos de la prima",
		"a name of everyday words in small letters looks like a description of the place"},
	{"", "necesito un flete de Palermo a Caballito", "business_name=Caballito", "no business_name",
		"only the towns of the table are known as towns"},
	{"", "Mesa. Viernes. 2 pax. Txirrita. Amaia.", "user_name=Txirrita", "business_name=Txirrita; user_name=Amaia",
		"two bare names between full stops: nothing tells which of them is the place"},
	{"party_size", "nosotros dos y los niños, que son tres", "party_size=3", "party_size=5",
		"the number that counts the children stands in a clause of its own"},
	{"party_size", "éramos 6 pero se cae uno, 5", "party_size=6", "party_size=5",
		"the new number has no word of correction before it"},
	{"date", "este sábado no, el siguiente", "date-2026-01-10", "date=2026-01-17",
		"siguiente takes its weekday from the day that was ruled out"},
	{"", "dentro de una semana y media", "date=2026-01-14", "date=2026-01-17",
		"halves of weeks and months are not counted"},
	{"", "una hora antes de las ocho", "time=13:00", "time=19:00",
		"lengths before and after a clock time are not counted, and una hora is one o'clock too"},
	{"", "mi móvil, por si lo necesitan, es el 600 550 199; el del restaurante es 945 550 100", "phone=+34600550199", "phone=+34945550100",
		"the words that tell whose number it is stand too far from it"},
	{"", "no, la hora está mal", "timezone", "correct",
		"without the card before it, an hour that is wrong may be that of the clock"},
	{"", "no, espera, que me falta algo", "wait", "deny",
		"a wait hides the no beside it; neither calls"},
}

func TestMisreadSpanishIsReadAsThePageSays(t *testing.T) {
	t.Parallel()
	for _, row := range misreadSpanish {
		q := nlu.Request{Text: row.text, Lang: "es", Now: wednesday, Region: "ES"}
		if row.asked != "" {
			q.Expect = []slot.Name{slot.Name(row.asked)}
		}
		got := reader.Read(q)
		if fault := missing(&got, row.reads); fault != "" {
			t.Errorf("%q: the page says %s, %s", row.text, row.reads, fault)
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
