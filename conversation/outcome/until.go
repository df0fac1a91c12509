package outcome

import "time"

// earlyBy is how many minutes before an hour by which something is wanted it may come.
const earlyBy = 180

var (
	// byThen matches that something is wanted by an hour or a day, and may come before it.
	byThen = lazily(`\b(?:by|before|no later than|antes del?|a mas tardar) (?:las? |el |the )?(?:\d|noon|mediodia|` + alternation(weekdays) + `)`)
	// atLeast matches that something is wanted until a day or longer.
	atLeast = lazily(`\b(?:until at least|at least (?:until|till)|or (?:longer|later)|hasta (?:al|por lo) menos|hasta como minimo|o mas(?: tarde)?)\b`)
	// untilDay matches that it is wanted until a day.
	untilDay = lazily(`\b(?:until|till|hasta)\b`)
)

// extends reports whether all days said lie where the task lets them: behind a day that is the least, or before one by which something is to be done.
func (w wish) extends(said []day) bool {
	longer := atLeast().MatchString(w.task) && untilDay().MatchString(w.task)
	sooner := dayBy().MatchString(w.task)
	if w.now.IsZero() || !longer && !sooner {
		return false
	}
	asked, today := w.date.Format(time.DateOnly), w.now.Format(time.DateOnly)
	return !some(said, func(d day) bool {
		at := d.near(w.date)
		return !(longer && at > asked || sooner && at <= asked && at >= today)
	})
}

// dayBy matches a day by which something is to be done.
var dayBy = lazily(`\b(?:by|no later than|a mas tardar el) (?:the |el )?(?:` + alternation(weekdays) + `)\b`)
