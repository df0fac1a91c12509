package conversation

import (
	"strconv"
	"strings"
)

// choice is a button's data, taken apart.
type choice struct {
	id   string
	rev  int
	verb string
	arg  string
}

func parse(data string) (c choice, ok bool) {
	parts := strings.SplitN(data, ":", 4)
	if len(parts) < 3 {
		return c, false
	}
	rev, err := strconv.Atoi(parts[1])
	c = choice{id: parts[0], rev: rev, verb: parts[2]}
	if len(parts) == 4 {
		c.arg = parts[3]
	}
	return c, err == nil
}

// draftVerbs are the buttons of questions and cards. Those not in freshVerbs hold for any revision.
var draftVerbs map[string]func(*step, *Draft, choice)

// freshVerbs are the buttons that hold only for the revision they were drawn for.
var freshVerbs = []string{"call", "later", "hour", "join", "edit", "set", "visit", "hide"}

// requestVerbs are the buttons of confirmed requests.
var requestVerbs map[string]func(*step, Request, choice)

func init() {
	draftVerbs = map[string]func(*step, *Draft, choice){
		"call":     (*step).pressCall,
		"later":    (*step).pressLater,
		"hour":     (*step).pressHour,
		"edit":     func(s *step, d *Draft, c choice) { s.edit(d, c.arg) },
		"join":     (*step).joinOther,
		"set":      (*step).set,
		"cancel":   func(s *step, d *Draft, _ choice) { s.drop(d, bringBack) },
		"recheck":  (*step).recheckQuota,
		"preview":  func(s *step, d *Draft, _ choice) { s.preview(d) },
		"myself":   func(s *step, d *Draft, _ choice) { s.myself(d) },
		"visit":    (*step).visitSaved,
		"hide":     func(s *step, _ *Draft, _ choice) { s.hide() },
		"speak":    func(s *step, _ *Draft, c choice) { s.talk(c.arg) },
		"continue": func(s *step, d *Draft, _ choice) { s.focus(d.ID); s.resume(d) },
	}
	requestVerbs = map[string]func(*step, Request, choice){
		"stop":       func(s *step, r Request, _ choice) { s.withdraw(r) },
		"check":      func(s *step, r Request, _ choice) { s.checkAgain(r) },
		"anyway":     onceMore("anyway", func(s *step, r Request, _ choice) { s.copy(r, nil) }),
		"again":      onceMore("again", func(s *step, r Request, _ choice) { s.copyWith(r) }),
		"accept":     onceMore("accept", (*step).accept),
		"decline":    (*step).declineOffer,
		"other_time": onceMore("other_time", (*step).otherTime),
		"rebook":     (*step).rebook,
		"remind":     (*step).askReminder,
		"right":      (*step).right,
		"wrong":      (*step).wrong,
		"label":      (*step).relabel,
		"fine":       func(s *step, _ Request, _ choice) { s.tell(s.t("remind.fine")) },

		"no_reminder":    (*step).noReminder,
		"change_booking": (*step).changeBooking,
		"cancel_booking": (*step).cancelBooking,

		"myself":     func(s *step, r Request, _ choice) { s.sheet(&r.Draft, nil) },
		"retry":      (*step).retry,
		"enough":     (*step).enough,
		"now":        (*step).callNow,
		"move":       (*step).move,
		"unschedule": (*step).dropScheduled,
		"transcript": func(s *step, r Request, _ choice) { s.askTranscript(r) },
		"recording":  func(s *step, r Request, _ choice) { s.askRecording(r) },
		"calendar":   func(s *step, r Request, _ choice) { s.askCalendar(r) },
		"share":      func(s *step, r Request, _ choice) { s.share(r) },
	}
}
