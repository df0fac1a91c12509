package en

import "github.com/kallybot/kallybot/conversation/nlu"

// trades are words of what is wanted from shops, workshops, schools and offices, and ways to ask them something.
var trades = []row{
	{nlu.Hints(nlu.Restaurant, 1), "book|reserve|reservation|reservations|booking|bookings|space", "a booking"},
	{nlu.Hints(nlu.Restaurant, 2), "book for <party>|<small>; book|get|squeeze|fit us|me in at; space for <party>|<small>|group", "book for six"},
	{nlu.Hints(nlu.Restaurant, 3), `roast|gluten|coeliac|celiac|vegetarian|tasting|dessert|desserts|wine|beers|burrito|tacos|kebab|risotto|
		barstools; high chair; happy hour; set menu; three|two|four|five course`, "gluten free"},
	{nlu.Hints(nlu.Clinic, 4), `eye|sight|vision|hearing|allergy|skin test|exam|check; neck|shoulder|back|ankle|hip|wrist|ear|chest pain|
		ache; stress|sick leave|note; sore throat; in labour; test results`, "an eye test"},
	{nlu.Hints(nlu.Clinic, 3), "earache|limp|limping|itchy|infection|swollen|sprained|bleeding|dizzy|insulin|inhaler|antibiotics|patient",
		"an ear infection"},
	{nlu.Hints(nlu.Hotel, 4), "<small>|<one> night|nights", "one night"},
	{nlu.Hints(nlu.Hotel, 2), "smoking|sea view; king|queen|double bed; early|late check|checkout|arrival; breakfast included", "sea view"},
	{nlu.Hints(nlu.General, 5), `lash|lashes|brow|brows|nail|manicure|manicures|pedicure|blowout|haircut|waxing; cut and color|colour|
		blowdry|wash; wash|cut|colour|color and cut; hair cut|dye|color|colour|appointment`, "a lash lift"},
	{nlu.Hints(nlu.General, 3), `minibus|limo|coach|roses|tulips|windscreen|windshield|battery|bike|bicycle|scooter|sofa|couch|jacket|shoes|
		dress|drill|paint|lumber|firewood|pothole|council|bins|rubbish|recycling|trash|garbage|enroll|enrol|enrolment|enrollment|lessons|
		timetable|homework|absent|absence|teacher|classes|tow|towed|towing|spark|brake|pads|clutch|suspension|headlight|dent|mow|lawn|hedge|
		hedges|fence|plastering|wiring|socket|fuse|tiles|wallpaper|locked|keys|pickup|collect|instock|refills|meter|bill|billed|tariff|
		contract|account|membership|gym|escape|tickets|match|stadium|rink|climbing|pool|swim|dmv|birth|certificate|visa|
		permit|fine|clamped|planning|pest|wasps|ants|mice|rats|removals|skip|scaffolding|chimney|pump`, "a minibus"},
	{nlu.Hints(nlu.General, 3), `if|whether|do|does|did they|<business> sell|sells|stock|carry|carries|fix|fixes|repair|repairs|found|find|rent|buy|
		deliver|delivers|ship; is|are my|our <common> [<common>] ready|done|finished|back|in|fixed; in stock; out of order;
		come [and|out|over|by] mow|fix|clean|look|see|repair|paint|collect|deliver`, "do they sell ladders"},
}
