package conversation

import (
	"slices"

	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/outcome"
)

// A person may say whether the result that they were told is right. What they know better takes the place of the judgement,
// and is told as their word from then on, never as the business's.

// rightAnswer is the feedback that nothing is to be changed; others are the level that it should have been.
const rightAnswer = "right"

// outcomeLevels are what a person may call a result instead, in their order.
var outcomeLevels = []outcome.Level{outcome.Confirmed, outcome.NotConfirmed, outcome.Unclear}

// corrected reports whether the judgement of a request is its person's own.
func (r Request) corrected() bool { return r.Feedback != "" && r.Feedback != rightAnswer }

// judgeable reports whether there is a judgement of words that the person was not asked about yet.
func judgeable(r Request) bool {
	return r.Feedback == "" && r.Judged != nil && r.Call.Result != nil && reached(r.Call.Result.Status)
}

func (s *step) right(r Request, _ choice) {
	if judgeable(r) {
		r.Feedback = rightAnswer
		s.save(r)
	}
	s.tell(s.t("feedback.thanks"))
}

// wrong asks what is right instead.
func (s *step) wrong(r Request, _ choice) {
	if r.Judged == nil {
		s.stale()
		return
	}
	var b []chat.Button
	for _, l := range outcomeLevels {
		if l != r.Judged.Level {
			b = append(b, chat.Button{Label: s.t("feedback." + string(l)), Data: data(r.Draft.ID, r.Draft.Rev, "label", string(l))})
		}
	}
	s.say(s.t("feedback.which", "who", s.who(&r.Draft)), b...)
}

// relabel puts the person's word in the place of the judgement, and shows what can be done now.
func (s *step) relabel(r Request, c choice) {
	l := outcome.Level(c.arg)
	if r.Judged == nil || !slices.Contains(outcomeLevels, l) {
		s.stale()
		return
	}
	j := *r.Judged
	j.Level, j.Reason, j.Quote, j.Offered = l, "", "", false
	r.Judged, r.Feedback = &j, c.arg
	if l != outcome.Confirmed {
		s.unremind(&r)
	}
	was, took := s.takesPlace(&r)
	if r.Draft.Remind {
		s.remindOf(&r)
	}
	s.plan(r)
	s.save(r)
	s.recount(r)
	if took {
		s.followEntry(was, r)
	}
}
