package en

import "github.com/kallybot/kallybot/conversation/nlu"

var wishes = []row{
	{nlu.Window, `[any|anytime|sometime] between <clock>|<hour>|<looseclock> and|to|- <clock>|<hour>|<looseclock> [<halfday>] [<part>]`,
		"between 2 and 4"},
	{nlu.Window, "btwn <clock>|<hour> and|to|- <clock>|<hour> [<halfday>]", "btwn 8 and 10"},
	{nlu.Window, "from <clock>|<hour>|<looseclock> to|until|till|- <clock>|<hour>|<looseclock> [<part>]", "from 2 to 4"},
	{nlu.Window, "<clock>|<hour> - <clock> [<part>]; <clock>|<hour> to <clock> [<part>]", "5-6pm"},
	{nlu.Window, "except|excluding|anytime [<date>] [from|between] <clock>|<hour> to|-|and <clock>|<hour>", "except 12 to 1"},
	{nlu.Bound, "[any|anytime|sometime|only] after [about|around] <clock>|<hour>|<meal> [<part>]", "after 6"},
	{nlu.Bound, "[any|anytime|sometime|only] before [about|around] <clock>|<hour>|<meal> [<part>]", "before 11"},
	{nlu.Bound, "[any|anytime|sometime] from <clock>|<hour> [on|onwards]", "from 10"},
	{nlu.Bound, "[no] later|earlier than <clock>|<hour>", "no later than 9"},
	{nlu.Bound, "by <clock>", "by 5pm"},
	{nlu.Window, "<part> before|after <clock>|<hour>", "mornings before 11"},
	{nlu.Preference, "[late|early|mid] <partofday> [only]", "late afternoon"},
	{nlu.Preference, "first thing [in] [the] [morning]", "first thing in the morning"},
	{nlu.Preference, "as early|late as possible", "as early as possible"},
	{nlu.Anytime, `any|whatever time [is] [fine|ok|works]; anytime|whenever [is] [fine|ok|works]; whenever you|they can|have|like|want;
		time doesnt matter; dont care when; no particular time; at any hour`, "any time"},
	{nlu.Haste, "urgent|urgently|asap|emergency", "urgent"},
	{nlu.Haste, "as soon as possible", "as soon as possible"},
	{nlu.Haste, "right away|now", "right away"},
	{nlu.CallIn, "call|ring|phone|speak|talk [to] [them|him|her] in <language>", "call them in Spanish"},
	{nlu.CallIn, `book|make|do|reserve|arrange|place it|this|that|them|everything|call|booking|reservation in <language>;
		in <language> on the phone|call`, "book it in English"},
	{nlu.CallIn, "the call in <language>", "make the call in English"},
	{nlu.ChatIn, "talk|speak|write|answer|reply|chat [to|with] [me] in <language>", "talk to me in English"},
	{nlu.ChatIn, `talk|speak|write|answer|reply|chat <language> to|with me; use <language> with me;
		<language> with me`, "speak Spanish to me"},
	{nlu.EitherIn, "in <language> [please] $; speak|use <language>; ^ <language> please; can we|you speak <language>", "in Spanish please"},
	{nlu.ChatIn, "switch|change [the] [language] to <language>", "switch to English"},
	{nlu.Otherwise, "if not", "if not 8 then 8:30"},
	{nlu.Otherwise, "if [thats|its|they|that|there] [is|are] full|taken|unavailable|nothing|none", "if they are full try 9"},
	{nlu.Otherwise, "otherwise|alternatively", "otherwise don't book"},
	{nlu.Otherwise, "or else", "or else at nine"},
	{nlu.ZoneIs, "<business> time", "Madrid time"},
	{nlu.ZoneIs, "time zone|timezone [is|to] <business>", "time zone Madrid"},
	{nlu.ZoneIs, "timezone [is|to|:] <business>", "timezone: Madrid"},
	{nlu.Wish, "[a] window|outdoor|outside|indoor|terrace|patio|quiet|corner|booth table|seat|seating", "window table"},
	{nlu.Wish, "[a] table [by|near|at|on] [the] window|terrace|patio|garden", "table by the window"},
	{nlu.Wish, "outside|outdoors|indoors|inside", "outside"},
	{nlu.Wish, `[one|two|three|all] [of] [us] vegetarian|vegan|coeliac|celiac|vegetarians|vegans;
		one|two|three|some|all|both of us is|are vegetarian|vegan|coeliac|celiac;
		we|i|she|he|they are|am|is [all|both] vegetarian|vegan|coeliac|celiac;
		im|were|shes|hes|theyre [all|both] vegetarian|vegan|coeliac|celiac`, "we are vegetarian"},
	{nlu.Wish, "high chair|highchair", "high chair"},
	{nlu.WishToEnd, "born|birthdate on|in|the|: <date>|<number>; birthday : <date>|<number>; born <date>|<number>; date of birth|dob", "born on 3 April 1985"},
	{nlu.Wish, `<number> adult|adults [and] <number>|<one> child|children|kid|kids|baby|babies|toddler|toddlers|infant|infants|teenager|teenagers;
		with|bringing <one> baby|toddler|infant|newborn|dog|puppy|stroller|pram|pushchair`, "2 adults and a child"},
	{nlu.Wish, "[its] [a|my] birthday", "it's a birthday"},
	{nlu.Wish, "wheelchair [access|accessible]", "wheelchair access"},
}
