package en

import "github.com/kallybot/kallybot/conversation/nlu"

var wishes = []row{
	{nlu.Haste, "urgent|urgently|asap|emergency", "urgent"},
	{nlu.Haste, `as soon|quickly|fast|early as possible|poss|practical; as soon|quickly|fast as you|they|u|we [possibly] can|could|may`,
		"as soon as you can"},
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
	{nlu.Wish, `[one|two|three|all] [of] [us] vegetarian|vegan|veggie|diabetic|coeliac|celiac|vegetarians|vegans;
		one|two|three|some|all|both of us is|are vegetarian|vegan|veggie|diabetic|coeliac|celiac;
		we|i|she|he|they are|am|is [all|both] vegetarian|vegan|veggie|diabetic|coeliac|celiac;
		im|were|shes|hes|theyre [all|both] vegetarian|vegan|veggie|diabetic|coeliac|celiac`, "we are vegetarian"},
	{nlu.Wish, "high chair|highchair", "high chair"},
	{nlu.WishToEnd, "born|birthdate on|in|the|: <date>|<number>; birthday : <date>|<number>; born <date>|<number>; date of birth|dob", "born on 3 April 1985"},
	{nlu.Wish, `<number> adult|adults [and] <number>|<one> child|children|kid|kids|baby|babies|toddler|toddlers|infant|infants|teenager|teenagers;
		with|bringing|weve|have|got <one> baby|toddler|infant|newborn|dog|puppy|stroller|pram|pushchair|buggy|
		wheelchair`, "2 adults and a child"},
	{nlu.Wish, "[its] [a|my] birthday", "it's a birthday"},
	{nlu.Wish, "wheelchair [access|accessible]", "wheelchair access"},
}
