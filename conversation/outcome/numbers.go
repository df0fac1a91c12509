package outcome

import (
	"sort"
	"strconv"
	"strings"
)

// small maps number words of both languages, folded, to their value. "once" is eleven only in a Spanish phrase,
// which the expressions around it see to.
var small = map[string]int{
	"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
	"thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
	"twenty-one": 21, "twenty-two": 22, "twenty-three": 23, "twenty-four": 24, "twenty-five": 25, "twenty-six": 26, "twenty-seven": 27, "twenty-eight": 28, "twenty-nine": 29,
	"un": 1, "una": 1, "uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10, "once": 11,
	"doce": 12, "trece": 13, "catorce": 14, "quince": 15, "dieciseis": 16, "diecisiete": 17, "dieciocho": 18, "diecinueve": 19, "veinte": 20,
	"veintiuno": 21, "veintiuna": 21, "veintidos": 22, "veintitres": 23, "veinticuatro": 24, "veinticinco": 25, "veintiseis": 26, "veintisiete": 27,
	"veintiocho": 28, "veintinueve": 29, "treinta": 30,
}

// ordinals maps English ordinals to the day of the month.
var ordinals = map[string]int{
	"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11,
	"twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19,
	"twentieth": 20, "twenty-first": 21, "twenty-second": 22, "twenty-third": 23, "twenty-fourth": 24, "twenty-fifth": 25, "twenty-sixth": 26,
	"twenty-seventh": 27, "twenty-eighth": 28, "twenty-ninth": 29, "thirtieth": 30, "thirty-first": 31,
	"twenty first": 21, "twenty second": 22, "twenty third": 23, "twenty fourth": 24, "twenty fifth": 25, "twenty sixth": 26,
	"twenty seventh": 27, "twenty eighth": 28, "twenty ninth": 29, "thirty first": 31, "primero": 1,
}

// months and weekdays hold the names of both languages, folded, short and long.
var months = map[string]int{
	"january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
	"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
	"enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7, "agosto": 8, "septiembre": 9, "setiembre": 9, "octubre": 10,
	"noviembre": 11, "diciembre": 12, "ene": 1, "abr": 4, "ago": 8, "dic": 12,
}

// weekdays counts Sunday as 1, so that 0 means none.
var weekdays = map[string]int{
	"sunday": 1, "monday": 2, "tuesday": 3, "wednesday": 4, "thursday": 5, "friday": 6, "saturday": 7,
	"sundays": 1, "mondays": 2, "tuesdays": 3, "wednesdays": 4, "thursdays": 5, "fridays": 6, "saturdays": 7,
	"sun": 1, "mon": 2, "tue": 3, "tues": 3, "wed": 4, "thu": 5, "thur": 5, "thurs": 5, "fri": 6, "sat": 7,
	"lun": 2, "mie": 4, "jue": 5, "vie": 6, "sab": 7, "dom": 1,
	"domingo": 1, "lunes": 2, "martes": 3, "miercoles": 4, "jueves": 5, "viernes": 6, "sabado": 7, "domingos": 1, "sabados": 7,
}

// alternation is the keys of m as one expression, longest first, so that "seventeen" is not read as "seven".
func alternation(m map[string]int) string {
	words := make([]string, 0, len(m))
	for w := range m {
		words = append(words, w)
	}
	sort.Slice(words, func(i, j int) bool {
		if len(words[i]) != len(words[j]) {
			return len(words[i]) > len(words[j])
		}
		return words[i] < words[j]
	})
	return strings.Join(words, "|")
}

// number is the value of digits or a number word, -1 when word is neither.
func number(word string) int {
	if n, err := strconv.Atoi(word); err == nil {
		return n
	}
	if n, ok := small[word]; ok {
		return n
	}
	if n, ok := ordinals[word]; ok {
		return n
	}
	return -1
}

// dated are the words beside numbers, months and weekdays that make a date, a time or a price.
var dated = map[string]bool{
	"noon": true, "midday": true, "mediodia": true, "midnight": true, "medianoche": true, "half": true, "quarter": true,
	"today": true, "tonight": true, "tomorrow": true, "hoy": true, "manana": true, "noche": true,
}

// numbered reports whether folded text can hold a value at all, which most clauses cannot.
func numbered(folded string) bool {
	if strings.ContainsAny(folded, "0123456789") {
		return true
	}
	for word := range strings.FieldsFuncSeq(folded, func(r rune) bool { return r < 'a' || r > 'z' }) {
		if number(word) >= 0 || months[word] > 0 || weekdays[word] > 0 || dated[word] {
			return true
		}
	}
	return false
}

// hours are the number words that can be an hour.
func hours() map[string]int {
	m := map[string]int{}
	for w, n := range small {
		if n <= 24 && w != "un" && w != "uno" && !strings.Contains(w, "-") {
			m[w] = n
		}
	}
	return m
}
