package outcome

import (
	"regexp"
	"strings"
	"time"
)

// day is a date as it was said; parts not said are 0. Two readings of "12/11" are kept in swapped.
type day struct {
	year, month, day int
	weekday          int // Sunday is 1
	swapped          bool
	tuesday          bool // "mar 16" may be Tuesday the 16th as well
	early            bool // of something that comes before, see beforehand
	bare             bool // the day stands behind its weekday without a mark: "Saturday 8" may be eight o'clock
}

var (
	monthWord = `(` + alternation(months) + `)\b\.?`
	weekWord  = `(` + alternation(weekdays) + `)\b\.?`
	dayWord   = `(\d{1,2}|` + alternation(ordinals) + `|` + alternation(small) + `)`

	rangeDay   = lazily(`\b(\d{1,2})(?:st|nd|rd|th)? ?(?:to|until|till|-|al|a|hasta el) ?(?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of |de )?` + monthWord)
	isoDay     = lazily(`\b(\d{4})-(\d{2})-(\d{2})\b`)
	slashDay   = lazily(`\b(\d{1,2})/(\d{1,2})(?:/(\d{2,4}))?\b`)
	dotDay     = lazily(`\b(\d{1,2})[.-](\d{1,2})[.-](\d{2,4})\b`)
	dayMonth   = lazily(`\b` + dayWord + `(?:st|nd|rd|th)? (?:of |de )?` + monthWord + `(?:,? (?:de |del )?(20\d\d)\b)?`)
	monthDay   = lazily(`\b` + monthWord + ` (?:the )?` + dayWord + `(?:st|nd|rd|th)?\b(?:,? (20\d\d)\b)?`)
	weekDay    = lazily(`\b` + weekWord + `(?:(,)? (the |el |dia )?` + dayWord + `(st|nd|rd|th)?\b)?`)
	theDay     = lazily(`\b(the|el|dia|del|al) ` + dayWord + `(?:st|nd|rd|th)?\b`)
	ordinalDay = lazily(`\b(\d{1,2})(?:st|nd|rd|th)\b`)
	relDay     = lazily(`\b(day after tomorrow|pasado manana|tomorrow|today|tonight|hoy|esta noche)\b|(?:^|para |es |, )(manana)\b`)
	lostDay    = lazily(`\b(?:instead of|rather than|not|no longer|asked for|requested|wanted|en vez de|en lugar de|moved from|` +
		`changed from|pidio|pedi|solicitad[oa])(?: (?:on|the|el|la|for|para))*(?: \w+)? ?$`)
	notDay = lazily(`^(?:-[a-z]|-?day\b| ?(?:[ap]\.? ?m\b|h\b|:\d|\.\d|/|o'? ?clock|people|persons?|pers\b|ppl|pax|guests?|personas?|comensales|x\b|seats?|sitios|euros?|pounds?|dollars?|pesos|quid|bucks|cents?|percent|minutes?|hours?|€|£|\$|` +
		`y media|y cuarto|menos|thirty|fifteen|table|time|one|floor|person|branch|name|slot|of (?:us|you|them)|de la))`)
)

// days finds the dates in folded text; now, when it is not zero, settles "tomorrow".
func days(folded string, now time.Time) []day {
	var found []said[day]
	add := func(at []int, d day) {
		if d.day > 31 || d.month > 12 || d.day < 0 {
			return
		}
		for _, f := range found {
			if at[0] < f.end && f.start < at[1] {
				return
			}
		}
		if lostDay().MatchString(tail(folded[:at[0]])) || sideways(folded[:at[0]], folded[at[1]:]) {
			d = day{day: -1}
		}
		d.early = beforehand().MatchString(tail(folded[:at[0]]))
		found = append(found, said[day]{d, at[0], at[1]})
	}
	each := func(re *regexp.Regexp, read func(g []string, rest string) (day, bool)) {
		for _, at := range re.FindAllStringSubmatchIndex(folded, -1) {
			if d, ok := read(groups(folded, at), folded[at[1]:]); ok {
				add(at, d)
			}
		}
	}
	each(isoDay(), func(g []string, _ string) (day, bool) {
		return day{year: number(g[0]), month: number(g[1]), day: number(g[2])}, true
	})
	each(dotDay(), func(g []string, _ string) (day, bool) { return slashed(g) })
	each(slashDay(), func(g []string, _ string) (day, bool) { return slashed(g) })
	each(rangeDay(), func(g []string, _ string) (day, bool) { return day{day: number(g[0]), month: months[g[1]]}, true })
	each(dayMonth(), func(g []string, _ string) (day, bool) {
		return day{day: number(g[0]), month: months[g[1]], year: max(0, number(g[2]))}, number(g[0]) > 0
	})
	each(monthDay(), func(g []string, rest string) (day, bool) {
		return day{day: number(g[1]), month: months[g[0]], year: max(0, number(g[2])), tuesday: g[0] == "mar"}, number(g[1]) > 0
	})
	each(weekDay(), func(g []string, rest string) (day, bool) {
		d := day{weekday: weekdays[g[0]]}
		if !now.IsZero() && weekLater().MatchString(rest) {
			return d.weekAfter(now), true
		}
		marked := g[2]+g[4] != ""
		if n := number(g[3]); n > 0 && !(g[3] == "once" && englishDay(g[0])) && !notDay().MatchString(rest) && (marked || g[1] == "" || n > 12) {
			d.day, d.bare = n, !marked
		}
		return d, true
	})
	each(theDay(), func(g []string, rest string) (day, bool) {
		n := number(g[1])
		return day{day: n}, n > 0 && !notDay().MatchString(rest) && !meansNoDay(g[0], g[1])
	})
	each(ordinalDay(), func(g []string, rest string) (day, bool) { return day{day: number(g[0])}, !notDay().MatchString(rest) })
	if !now.IsZero() {
		each(relDay(), func(g []string, _ string) (day, bool) { return relative(g[0]+g[1], now), true })
	}
	return merge(folded, found)
}

// englishDay reports whether a weekday is one in English only, behind which "once" is no number: "on Thursday once the bell goes".
func englishDay(weekday string) bool { return strings.HasSuffix(weekday, "day") }

// meansNoDay reports words that stand after "the" or "el" without being a day of the month: "the two chairs".
func meansNoDay(article, word string) bool {
	return article == "the" && small[word] > 0 || word == "one" || word == "un" || word == "una" || word == "uno" || word == "first" || word == "second" || word == "third"
}

func tail(s string) string {
	if len(s) > 48 {
		s = s[len(s)-48:]
	}
	return s
}

// merge joins a weekday with the date beside it ("Friday, November 27") and drops what is not meant.
func merge(folded string, found []said[day]) []day {
	used := make([]bool, len(found))
	var out []day
	for i, f := range found {
		if used[i] || f.value.day < 0 {
			continue
		}
		d := f.value
		for j, g := range found {
			if i == j || used[j] || g.value.day < 0 || !beside(folded, f, g) {
				continue
			}
			switch {
			case d.weekday == 0 && g.value.weekday != 0 && g.value.day == 0:
				d.weekday, used[j] = g.value.weekday, true
			case d.weekday != 0 && d.day == 0 && g.value.weekday == 0:
				w := d.weekday
				d, used[j] = g.value, true
				d.weekday = w
			}
		}
		used[i] = true
		out = append(out, d)
	}
	return out
}

// beside reports whether only a comma, a bracket or an article stands between two mentions.
func beside[T any](folded string, a, b said[T]) bool {
	if a.start > b.start {
		a, b = b, a
	}
	if a.end > b.start {
		return false
	}
	between := strings.Trim(folded[a.end:b.start], " ,.()-")
	return between == "" || between == "the" || between == "el" || between == "dia"
}

func slashed(g []string) (day, bool) {
	a, b, y := number(g[0]), number(g[1]), number(g[2])
	if y > 0 && y < 100 {
		y += 2000
	}
	d := day{day: a, month: b, year: max(0, y), swapped: true}
	if b > 12 {
		d.day, d.month = b, a
	}
	return d, a > 0 && b > 0 && a <= 31 && b <= 31 && (a <= 12 || b <= 12)
}

func relative(word string, now time.Time) day {
	ahead := 0
	switch word {
	case "tomorrow", "manana":
		ahead = 1
	case "day after tomorrow", "pasado manana":
		ahead = 2
	}
	t := now.AddDate(0, 0, ahead)
	return day{year: t.Year(), month: int(t.Month()), day: t.Day()}
}

// is reports whether d can mean the date want.
func (d day) is(want time.Time) bool {
	if d.weekday != 0 && d.weekday != int(want.Weekday())+1 || d.year != 0 && d.year != want.Year() {
		return false
	}
	if d.day == 0 {
		return true
	}
	fits := func(day, month int) bool { return day == want.Day() && (month == 0 || month == int(want.Month())) }
	return fits(d.day, d.month) || d.swapped && fits(d.month, d.day) || d.tuesday && want.Weekday() == time.Tuesday && fits(d.day, 0)
}

// near is the date nearest to want that d can mean, in canonical form; "" when there is none within a year.
func (d day) near(want time.Time) string {
	for away := 0; away < 366; away++ {
		for _, t := range [2]time.Time{want.AddDate(0, 0, away), want.AddDate(0, 0, -away)} {
			if d.is(t) {
				return t.Format(time.DateOnly)
			}
		}
	}
	return ""
}
