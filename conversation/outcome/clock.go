package outcome

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// clock is a time of day as it was said: "at nine" leaves the half of the day open.
type clock struct {
	hour, minute int
	early        bool // of something that comes before, see beforehand
	half         int  // 0 open, 1 morning, 2 afternoon or evening; 24-hour times have their half
}

// said is a value with its place in the folded text.
type said[T any] struct {
	value      T
	start, end int
}

// clocks finds the times of day in folded text. Times that bound something else ("kitchen closes at 10") are left out.
func clocks(folded string) []clock { return readClocks(folded, false) }

// readClocks finds times of day; bounds says to keep those that bound something.
func readClocks(folded string, bounds bool) []clock {
	var found []said[clock]
	add := func(start, end int, c clock, ok bool) {
		for _, f := range found {
			if start < f.end && f.start < end {
				return
			}
		}
		if ok {
			found = append(found, said[clock]{c, start, end})
		}
	}
	each := func(re *regexp.Regexp, read func(g []string) (clock, bool)) {
		for _, at := range re.FindAllStringSubmatchIndex(folded, -1) {
			c, ok := read(groups(folded, at))
			before, behind := folded[:at[0]], folded[at[1]:]
			if strings.HasSuffix(before, "ty-") || strings.Contains(folded[at[0]:at[1]], ".") && sumBefore().MatchString(tail(before)) {
				continue // "twenty-three fifty", "the price is 7.50"
			}
			end := at[1]
			if re == rangeTime() {
				end = at[3] // its end is a time by itself
			}
			ok = ok && !unitBehind().MatchString(behind) && !noHour(folded[at[0]:at[1]], before, behind)
			c.early = beforehand().MatchString(tail(before))
			add(at[0], end, c, ok && (bounds || !aside(before) && !sideways(before, behind)))
		}
	}
	each(colonTime(), func(g []string) (clock, bool) { return clockOf(g[0], number(g[1]), g[2]) })
	each(pastTime(), func(g []string) (clock, bool) { return pastClock(g[0], strings.TrimSpace(g[1]), g[2], g[3]) })
	each(lessTime(), func(g []string) (clock, bool) { return lessClock(g[0], g[1], g[2]) })
	each(shortTime(), func(g []string) (clock, bool) { return lessClock(g[1], g[0], g[2]) })
	each(plusTime(), func(g []string) (clock, bool) { return plusClock(g[0], g[1], g[2]) })
	each(suffixTime(), func(g []string) (clock, bool) { return clockOf(g[0], 0, g[1]) })
	each(hourTime(), func(g []string) (clock, bool) { return clockOf(g[0], 0, g[1]) })
	each(atTime(), func(g []string) (clock, bool) { return clockOf(g[0], 0, g[1]) })
	each(rangeTime(), func(g []string) (clock, bool) { return clockOf(g[0], 0, "") })
	each(bareTime(), func(g []string) (clock, bool) { return clockOf(g[0]+g[1], 0, "") })
	each(namedTime(), func(g []string) (clock, bool) {
		if strings.HasPrefix(g[0], "midn") || g[0] == "medianoche" {
			return clock{half: 1}, true
		}
		return clock{hour: 12, half: 2}, true
	})
	out := make([]clock, 0, len(found))
	for _, f := range found {
		out = append(out, f.value)
	}
	return out
}

// aside reports whether the words before a time make it no time of the thing asked for.
func aside(before string) bool {
	before = tail(before)
	return sideBefore().MatchString(before) || lostBefore().MatchString(before)
}

func groups(s string, at []int) []string {
	var g []string
	for i := 2; i < len(at); i += 2 {
		if at[i] < 0 {
			g = append(g, "")
			continue
		}
		g = append(g, s[at[i]:at[i+1]])
	}
	return g
}

func clockOf(hour string, minute int, half string) (clock, bool) {
	h := number(hour)
	if h < 0 || h > 23 || minute < 0 || minute > 59 { // "24 h" is a length
		return clock{}, false
	}
	c := clock{hour: h, minute: minute}
	switch {
	case h == 0:
		c.half = 1
	case h > 12:
		c.half = 2
	case half == "":
		if zeroPadded().MatchString(hour) {
			c.half = 1
		}
	case eveningWord().MatchString(half):
		c.half = 2
		if h < 12 {
			c.hour = h + 12
		}
	default:
		c.half = 1
		if h == 12 {
			c.hour = 0
		}
	}
	return c, true
}

// pastClock reads "half past eight", "half nine" (British: 9:30) and "quarter to nine".
func pastClock(part, word, hour, half string) (clock, bool) {
	minute := map[string]int{"half": 30, "quarter": 15, "five": 5, "ten": 10, "twenty": 20, "twenty-five": 25}[part]
	c, ok := clockOf(hour, 0, half)
	if !ok || part != "half" && word == "" {
		return clock{}, false
	}
	if word == "to" || word == "of" {
		return before(c, minute), part != "half"
	}
	c.minute = minute
	return c, true
}

// plusClock reads "nueve y media", "ten thirty".
func plusClock(hour, minutes, half string) (clock, bool) {
	c, ok := clockOf(hour, 0, half)
	c.minute = minutesPast[minutes]
	return c, ok
}

// lessClock reads "cuatro menos cuarto".
func lessClock(hour, minutes, half string) (clock, bool) {
	c, ok := clockOf(hour, 0, half)
	return before(c, minutesShort[minutes]), ok
}

func before(c clock, minutes int) clock {
	c.hour, c.minute = (c.hour+23)%24, 60-minutes
	if c.half == 0 && c.hour == 0 {
		c.hour = 12
	}
	return c
}

// is reports whether c can mean the minute of the day want.
func (c clock) is(want int) bool {
	at := c.hour*60 + c.minute
	return at == want || c.half == 0 && (at+12*60)%(24*60) == want
}

// near is c in canonical form, its open half settled by the nearest to want; want below 0 means the afternoon up to seven.
func (c clock) near(want int) string {
	at := c.hour*60 + c.minute
	if c.half == 0 {
		late := (at + 12*60) % (24 * 60)
		if want < 0 && c.hour < 8 || want >= 0 && distance(late, want) < distance(at, want) {
			at = late
		}
	}
	return fmt.Sprintf("%02d:%02d", at/60, at%60)
}

func distance(a, b int) int {
	if a > b {
		return a - b
	}
	return b - a
}

// minuteOf is the minute of the day of canonical HH:MM, -1 for anything else.
func minuteOf(canonical string) int {
	h, m, ok := strings.Cut(canonical, ":")
	hour, e1 := strconv.Atoi(h)
	minute, e2 := strconv.Atoi(m)
	if !ok || e1 != nil || e2 != nil || hour < 0 || hour > 23 || minute < 0 || minute > 59 {
		return -1
	}
	return hour*60 + minute
}
