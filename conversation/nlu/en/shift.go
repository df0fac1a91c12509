package en

import "github.com/kallybot/kallybot/conversation/nlu"

// shifts are ways to move the time or the day that was given before.
var shifts = []row{
	{nlu.Later, `^ [just|only|maybe|about|actually] <span> later|after|afterwards [please|pls|instead] $;
		<move>|make|do|put it|that|this|<own>|<the> [table|reservation|booking|appointment] <span> later [please|pls] $`, "an hour later"},
	{nlu.Later, `push|postpone|delay|move|put it|that|this|<own>|<the> [table|reservation|booking|appointment] back|out [by] <span> $;
		push|postpone|delay it|that|this|<own>|<the> [table|reservation|booking|appointment] [by] <span> $; push back [by] <span> $`,
		"push it back half an hour"},
	{nlu.Sooner, `^ [just|only|maybe|about|actually] <span> earlier|sooner|before [please|pls|instead] $;
		<move>|make|do|put it|that|this|<own>|<the> [table|reservation|booking|appointment] <span> earlier|sooner [please|pls] $`, "an hour earlier"},
	{nlu.Sooner, "bring|move|pull|push it|that|this|<own>|<the> [table|reservation|booking|appointment] forward|up|ahead [by] <span> $",
		"bring it forward by 30 minutes"},
	{nlu.Later, "^ [the] next|following day [instead|please] $; make|move|do it [to|on] the next|following day $; ^ the day after [instead|please] $",
		"the next day"},
	{nlu.Sooner, "^ the day before [instead|please] $; ^ the previous day [instead|please] $; make|move|do it [to|on] the day before $", "the day before"},
}
