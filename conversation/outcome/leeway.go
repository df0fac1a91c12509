package outcome

import (
	"strconv"
	"strings"
)

// leeway matches how far from the time asked for another one may be: "half an hour earlier or later", "hasta una hora mas tarde".
var leeway = lazily(`\b(up to |at most |max\w* |or |within |hasta |como mucho |o )?` +
	`(half an hour|an hour(?: and a half)?|a quarter of an hour|\d+ ?min\w*|\d+ hours?|(?:two|three|ten|thirty|fifteen|twenty|forty-five) (?:hours|minutes)|` +
	`media hora|un cuarto de hora|una hora(?: y media)?|(?:dos|tres|diez|quince|veinte|treinta) (?:horas|minutos)|\d+ horas?) ` +
	`(earlier or later|later or earlier|either (?:way|side)|before or after|more or less|later|earlier|` +
	`mas tarde o mas temprano|mas temprano o mas tarde|antes o despues|despues o antes|arriba o abajo|de margen|mas o menos|mas tarde|despues|antes|mas temprano)\b`)

// leewayOf are the first and the last minute of the day that a task allows around the time asked for. One direction alone counts only
// behind "up to" or "or", since people also come half an hour earlier.
func leewayOf(task string, minute int) (from, to int, ok bool) {
	g := leeway().FindStringSubmatch(task)
	if g == nil || minute < 0 {
		return 0, 0, false
	}
	by := minutesOf(g[2])
	switch g[3] {
	case "later", "mas tarde", "despues":
		return minute, minute + by, g[1] != ""
	case "earlier", "mas temprano", "antes":
		return max(0, minute-by), minute, g[1] != ""
	}
	return max(0, minute-by), minute + by, true
}

// minutesOf is how long a time in words is.
func minutesOf(words string) int {
	first, _, _ := strings.Cut(words, " ")
	n, err := strconv.Atoi(strings.TrimRight(first, "inmutos"))
	if err != nil {
		n = max(1, number(first))
	}
	switch {
	case strings.HasPrefix(words, "half"), strings.HasPrefix(words, "media"):
		return 30
	case strings.Contains(words, "quarter"), strings.Contains(words, "cuarto"):
		return 15
	case strings.Contains(words, "min"):
		return n
	case strings.Contains(words, "and a half"), strings.Contains(words, "y media"):
		return 90
	}
	return 60 * n
}
