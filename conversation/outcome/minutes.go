package outcome

import (
	"fmt"
	"maps"
	"strings"
)

// minutesPast are the words for minutes behind an hour: "nueve y media", "ten thirty", "eighteen forty-two".
var minutesPast = func() map[string]int {
	out := map[string]int{"y media": 30, "y cuarto": 15, "y cinco": 5, "y diez": 10, "diez": 10, "quince": 15}
	for n, word := range teens[true] {
		out[word] = 13 + n
	}
	for n, word := range teens[false] {
		out["y "+word] = 11 + n
	}
	maps.Copy(out, twenties("y "))
	for name, tens := range map[string]int{"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50} {
		out[name] = tens
		english := strings.HasSuffix(name, "y")
		if !english {
			out["y "+name] = tens
		}
		for n, word := range ones[english] {
			if english {
				out[name+" "+word], out[name+"-"+word] = tens+n+1, tens+n+1
			} else if tens > 20 {
				minutes := fmt.Sprintf("%s y %s", name, word)
				out[minutes], out["y "+minutes] = tens+n+1, tens+n+1
			}
		}
	}
	return out
}()

// teens are the words for the minutes up to nineteen that stand behind an hour: in English from thirteen on, since "eight eleven" may be
// two numbers, in Spanish from eleven on, behind "y".
var teens = map[bool][]string{
	true:  {"thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"},
	false: {"once", "doce", "trece", "catorce", "quince", "dieciseis", "diecisiete", "dieciocho", "diecinueve"},
}

// ones are the words for one to nine, in English and in Spanish.
var ones = map[bool][]string{
	true:  {"one", "two", "three", "four", "five", "six", "seven", "eight", "nine"},
	false: {"uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"},
}

// twenties are the Spanish words from twenty-one to twenty-nine behind a word of their own.
func twenties(before string) map[string]int {
	out := map[string]int{}
	for word, n := range small {
		if n > 20 && n < 30 && strings.HasPrefix(word, "veinti") {
			out[before+word] = n
		}
	}
	return out
}

// minutesShort are the words for minutes that are missing to an hour: "cuatro menos cuarto", "veinte para las diez".
var minutesShort = map[string]int{"cuarto": 15, "cinco": 5, "diez": 10, "quince": 15, "veinte": 20, "veinticinco": 25}

// noHour reports whether what looks like an hour counts or names something else: "las dos pizzas", "a la 14", "that one's gone", "twelve's the minimum".
func noHour(said, before, behind string) bool {
	switch {
	case strings.HasPrefix(said, "a la ") && number(strings.Fields(said)[2]) != 1:
		return true
	case strings.HasSuffix(said, "'s"):
		return said == "one's" && whichOne().MatchString(before) || sizeBehind().MatchString(behind)
	case strings.HasPrefix(said, "las ") && len(strings.Fields(said)) == 2:
		g := manyBehind().FindStringSubmatch(behind)
		return g != nil && !notMany[g[1]]
	}
	return false
}

var (
	whichOne   = lazily(`\b(?:that|this|the|which|no|any|every|other|old|new|last) $`)
	sizeBehind = lazily(`^ (?:the (?:min|max|most|limit|least)|a (?:\w+ )?(?:group|party|table|crowd|lot|houseful)\b)`)
	manyBehind = lazily(`^ (?:de )?([a-z]{4,}s)\b`)
	notMany    = wordSet(`menos pasadas entonces vamos tenemos podemos seguimos quedamos cerramos abrimos lunes martes miercoles jueves viernes queremos vemos esperamos horas hrs gracias`)
)
