package en

import "github.com/kallybot/kallybot/conversation/nlu"

// bounds are ways to leave a time open: ranges of clock times, open at one end or not, and parts of the day in other words.
var bounds = []row{
	{nlu.Window, `[any|anytime|sometime] between <clock>|<hour>|<looseclock> and|to|- <clock>|<hour>|<looseclock> [<halfday>] [<part>]`,
		"between 2 and 4"},
	{nlu.Window, "btwn|btw|between <clock>|<hour> and|to|&|n|- <clock>|<hour> [<halfday>]", "btwn 8 and 10"},
	{nlu.Window, "from <clock>|<hour>|<looseclock> to|until|till|til|through|thru|- <clock>|<hour>|<looseclock> [<part>]", "from 2 to 4"},
	{nlu.Window, "<clock>|<hour> - <clock> [<part>]; <clock>|<hour> to <clock> [<part>]", "5-6pm"},
	{nlu.Window, "<clock>|<hour> -|to|till|until <clock>|<hour> window|slot|timeframe|range; ^ <hour> till|til|until <hour> [<part>] $",
		"8-12 window"},
	{nlu.Window, "except|excluding|anytime [<date>] [from|between] <clock>|<hour> to|-|and <clock>|<hour>", "except 12 to 1"},
	{nlu.Window, "<part> before|after <clock>|<hour>", "mornings before 11"},
	{nlu.Bound, "[any|anytime|sometime|only] after [about|around] <clock>|<hour>|<meal> [<part>]", "after 6"},
	{nlu.Bound, "[any|anytime|sometime|only] before [about|around] <clock>|<hour>|<meal> [<part>]", "before 11"},
	{nlu.Bound, "[any|anytime|sometime] from <clock>|<hour> [on|onwards|onward|forward]", "from 10"},
	{nlu.Bound, "[no|not] later|earlier|sooner than <clock>|<hour>; not before|after [about|around] <clock>|<hour>", "no later than 9"},
	{nlu.Bound, "<clock>|<hour> or|and later|after|earlier|before|onwards|onward|beyond; <clock>|<hour> onwards|onward", "7:30 or later"},
	{nlu.Bound, "by <clock>", "by 5pm"},
	{nlu.Bound, `[anytime|sometime|straight|right|just|immediately|directly|shortly] after|before work|school|class|classes|church|practice|
		training|sunset|sundown|sunrise|dark|dusk|dawn|nightfall`, "right after work"},
	{nlu.Bound, `[anytime|sometime|right|just] after|before i|we|they|he|she get|gets|finish|finishes|leave|leaves|start|starts off|home|
		work|school|class [work]`, "after I get off work"},
	{nlu.Preference, "[late|early|mid] <partofday> [only]", "late afternoon"},
	{nlu.Preference, `[very|really|quite] late|later|early [on] in|at [the] <partofday>; late|later tonight; [the] last thing [at] [night|today];
		[in|around|about|towards] [the] middle|end|start|beginning of the <partofday>; [in] the middle of the day; [in] the small|early|wee hours;
		[at|around|about|over|during|in] lunch|dinner|tea|breakfast|supper time|hour; [at|around|about|over|during] lunchtime|dinnertime|teatime|
		suppertime; [by|before|at] [the] close|end of [the] business|play [day|today]; [by] cob`, "early in the morning"},
	{nlu.Preference, "first thing [in] [the] [morning]", "first thing in the morning"},
	{nlu.Preference, `as early|late as possible; as early|late as you|they|we|it can|could|will|allow|allows [do|make|manage|get];
		the|their|your earliest|latest|first|last available|possible|free|open [time|slot|appointment|table|opening];
		the|their|your earliest|latest|first|last [available] slot|opening|sitting|seating|appointment [of|in] [the] [day|<partofday>];
		first|last slot|opening|sitting|seating|appointment of|in the day|<partofday>`,
		"as early as possible"},
	{nlu.Preference, `<partofday> or <partofday>; <part> or [in] [the] <partofday>; at|around dusk|dawn|sunset|sundown|sunrise|nightfall;
		during|on|over|in|at my|our lunch|dinner|coffee break|hour; [during|outside] office|business|working|work|school hours`,
		"during my lunch break"},
	{nlu.Anytime, `any|whatever time [is] [fine|ok|works]; anytime|whenever [is] [fine|ok|works]; whenever you|they can|have|like|want;
		time doesnt matter; dont care when; no particular time; at any hour;
		^ [fairly|quite|pretty|rather|very] early|late|earlier|later [ish|please|pls] $; the earlier|later|sooner the better;
		^ [only] weekends|weekdays [only|please|pls] $`, "any time"},
}
