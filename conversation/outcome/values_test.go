package outcome

import (
	"slices"
	"testing"
	"time"
)

func TestClocks(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, text string
		want       []string // settled nearest to 20:00
	}{
		{"24 hours", "a table at 21:30", []string{"21:30"}},
		{"pm", "at 8 PM", []string{"20:00"}},
		{"p.m. with dots", "at 9 p.m. sharp", []string{"21:00"}},
		{"joined pm", "booked for 8:15pm.", []string{"20:15"}},
		{"morning", "at 9 in the morning", []string{"09:00"}},
		{"open half is nearest", "at nine", []string{"21:00"}},
		{"half past", "at half past eight", []string{"20:30"}},
		{"British half", "half nine on Saturday", []string{"21:30"}},
		{"quarter to", "a quarter to eight", []string{"19:45"}},
		{"ten past", "at ten past eight", []string{"20:10"}},
		{"dotted", "at 10.30 in the morning", []string{"10:30"}},
		{"y media", "a las nueve y media", []string{"21:30"}},
		{"menos cuarto", "a las diez menos cuarto", []string{"21:45"}},
		{"minutes in words", "a las seis y cuarenta", []string{"18:40"}},
		{"many minutes in words", "las doce cuarenta y cinco", []string{"12:45"}},
		{"y diecisiete", "a las ocho y diecisiete", []string{"20:17"}},
		{"eight seventeen", "at eight seventeen", []string{"20:17"}},
		{"y cincuenta y cinco", "a las siete y cincuenta y cinco", []string{"19:55"}},
		{"odd minutes", "at eighteen forty-two", []string{"18:42"}},
		{"odd minutes in Spanish", "a las nueve y treinta y siete", []string{"21:37"}},
		{"things are no hour", "van las dos pizzas y las cuatro raciones", nil},
		{"things of a kind are no hour", "las dos plazas de bachata", nil},
		{"an hour before a verb", "a las dos vamos", []string{"14:00"}},
		{"a room is no hour", "lo mando a la 14", nil},
		{"that one's gone", "that one's gone", nil},
		{"one's free", "one's free", []string{"13:00"}},
		{"a minimum is no hour", "twelve's the minimum", nil},
		{"a limit is no hour", "we cap it at six", nil},
		{"veinte para las", "veinte para las diez", []string{"21:40"}},
		{"cuarto para las", "un cuarto para las nueve de la noche", []string{"20:45"}},
		{"the beginning of a range", "de ocho a nueve y media de la tarde", []string{"21:30", "20:00"}},
		{"the beginning of a range in English", "the room is theirs from six to eight", []string{"18:00"}},
		{"a range of people is no time", "de siete a nueve personas", nil},
		{"de la noche", "a las 9 de la noche", []string{"21:00"}},
		{"h", "el viernes, 21 h", []string{"21:00"}},
		{"mediodía", "al mediodía", []string{"12:00"}},
		{"fourteen thirty", "el sábado a las catorce treinta", []string{"14:30"}},
		{"closing hour is no time", "the kitchen closes at 23:00", nil},
		{"hold until is no time", "held until 20:15", nil},
		{"hasta is no time", "hasta las 19:00", nil},
		{"what was asked instead", "22:00 instead of 20:00", []string{"22:00"}},
		{"price is no time", "at 95 euros", nil},
		{"people are no time", "a las dos personas", nil},
		{"a length is no time", "24h notice", nil},
		{"no such minute", "at 10:75", nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			var got []string
			for _, c := range clocks(fold(clean(tt.text))) {
				got = append(got, c.near(20*60))
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("clocks(%q) = %v, want %v", tt.text, got, tt.want)
			}
		})
	}
}

func TestDays(t *testing.T) {
	t.Parallel()
	asked := time.Date(2026, 12, 12, 0, 0, 0, 0, time.UTC) // a Saturday
	now := time.Date(2026, 12, 10, 12, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		name, text string
		want       []string // nearest to the day asked for
	}{
		{"ISO", "on 2026-12-12", []string{"2026-12-12"}},
		{"day and month", "on 13 December", []string{"2026-12-13"}},
		{"month and day", "December 13th", []string{"2026-12-13"}},
		{"short month", "Sun Dec 13", []string{"2026-12-13"}},
		{"weekday with date", "Sunday, December 13", []string{"2026-12-13"}},
		{"weekday alone", "on Sunday", []string{"2026-12-13"}},
		{"ordinal", "on the nineteenth", []string{"2026-12-19"}},
		{"hyphened ordinal", "the twenty-seventh", []string{"2026-12-27"}},
		{"de diciembre", "el 13 de diciembre", []string{"2026-12-13"}},
		{"weekday and number", "el domingo 13", []string{"2026-12-13"}},
		{"word number", "el sábado diecinueve", []string{"2026-12-19"}},
		{"slash, either order", "on 12/11", []string{"2026-12-11"}},
		{"with year", "December 12, 2027", []string{"2027-12-12"}},
		{"tomorrow", "tomorrow", []string{"2026-12-11"}},
		{"mañana", "para mañana", []string{"2026-12-11"}},
		{"por la mañana is no day", "por la mañana", nil},
		{"an hour is no day", "Saturday 8pm", []string{"2026-12-12"}},
		{"once is no day in English", "on Thursday once the bell goes", []string{"2026-12-10"}},
		{"once is a day in Spanish", "el viernes once", []string{"2026-12-11"}},
		{"Tuesday in short", "mar 15", []string{"2026-12-15"}},
		{"Friday in short", "vie 11, 9:00", []string{"2026-12-11"}},
		{"a number of things is no day", "the two bed", nil},
		{"a length is no day", "inside the 30-day window", nil},
		{"the one", "the one by the door", nil},
		{"the four of us", "the four of us", nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			var got []string
			for _, d := range days(fold(clean(tt.text)), now) {
				got = append(got, d.near(asked))
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("days(%q) = %v, want %v", tt.text, got, tt.want)
			}
		})
	}
}

func TestTomorrowNeedsNow(t *testing.T) {
	t.Parallel()
	if got := days("tomorrow", time.Time{}); len(got) != 0 {
		t.Errorf("days without now = %v, want none", got)
	}
}

func TestCounts(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, text string
		want       []int
	}{
		{"people", "for 4 people", []int{4, 4}},
		{"word", "table for six", []int{6, 6}},
		{"party of", "party of two", []int{2}},
		{"label", "guests: 3", []int{3}},
		{"adults and children", "2 adults and 1 child", []int{3}},
		{"adultos y niños", "2 adultos y 2 niños", []int{4}},
		{"personas", "cuatro personas", []int{4}},
		{"mesa para", "mesa para dos", []int{2, 2}},
		{"a toddler", "two adults and a toddler", []int{3}},
		{"children first", "three kids, five adults", []int{8}},
		{"an hour before the people", "friday half seven two people", []int{2}},
		{"one of them", "one vegan guest was noted", nil},
		{"una de ellas", "una persona con alergia al marisco", nil},
		{"un cumpleaños", "para un cumpleaños", nil},
		{"twenty-five", "for twenty-five people", []int{25, 25}},
		{"with you", "with your two guests", []int{2, 3}},
		{"minutes are no people", "held for 15 min", nil},
		{"nights are no people", "for three nights", nil},
		{"an hour is no party", "for 8 o'clock", nil},
		{"a limit is no party", "parties of more than 10 people", nil},
		{"sixty is too many", "for 60", nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			var got []int
			for _, c := range counts(fold(clean(tt.text))) {
				got = append(got, c.n)
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("counts(%q) = %v, want %v", tt.text, got, tt.want)
			}
		})
	}
}

func TestPrices(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ text, want string }{
		{"130 euros a night", "130 EUR"},
		{"€45 per person", "45 EUR"},
		{"it is 90 dollars", "90 USD"},
		{"£12.50 each", "12.5 GBP"},
		{"a 110 la noche", "110"},
		{"a 110 euros la noche", "110 EUR"},
		{"cuesta 24,50 €", "24.5 EUR"},
	} {
		got := prices(fold(clean(tt.text)))
		if len(got) == 0 || got[0].String() != tt.want {
			t.Errorf("prices(%q) = %v, want %s first", tt.text, got, tt.want)
		}
	}
	if got := prices("table 12 at 8"); len(got) != 0 {
		t.Errorf("prices without money = %v", got)
	}
}
