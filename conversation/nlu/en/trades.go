package en

import "github.com/kallybot/kallybot/conversation/nlu"

// trades are words of what is wanted from shops, workshops, schools and offices, and ways to ask them something.
var trades = []row{
	{nlu.Hints(nlu.Restaurant, 1), "book|booking|bookings|space", "a booking"},
	{nlu.Hints(nlu.Restaurant, 2), "reserve|reservation|reservations", "my reservation"},
	{nlu.Hints(nlu.Restaurant, 2), `book for <party>|<small>; book|get|squeeze|fit us|me in at; space for <party>|<small>|
		group`, "book for six"},
	{nlu.Hints(nlu.Restaurant, 3), `roast|carvery|wok|kebabs|grill|banquet|gluten|coeliac|celiac|vegetarian|tasting|dessert|
		desserts|wine|beers|burrito|tacos|kebab|risotto|barstools; high chair; happy hour; set menu; take|taking|treat|
		treating <own> <kin> out; three|two|four|five course`, "gluten free"},
	{nlu.Hints(nlu.Clinic, 4), `eye|sight|vision|hearing|allergy|skin test|tests|exam|exams|check|checks; blood work|draw;
		contact|lens|lenses fitting; neck|shoulder|back|ankle|hip|wrist|ear|chest pain|ache; stress|sick leave|note; sore
		throat; in labour; test results`, "an eye test"},
	{nlu.Hints(nlu.Clinic, 3), `pregnant|scan|chiro|physiotherapy|therapists|therapy|ortho|earache|limp|limping|itchy|
		infection|swollen|sprained|bleeding|dizzy|insulin|inhaler|antibiotics|patient`, "an ear infection"},
	{nlu.Hints(nlu.Hotel, 4), "<small>|<one> night|nights; tent|tents|camping|pitch|caravan|motorhome", "one night"},
	{nlu.Hints(nlu.Hotel, 4), `king|queen|deluxe|standard|ensuite|adjoining|connecting room|rooms|suite; room|rm|suite
		<number>`, "a king room"},
	{nlu.Hints(nlu.Restaurant, 5), "have|has|got|is room for <party>|<small>|us", "do they have room for six"},
	{nlu.Hints(nlu.Hotel, 2), `smoking|sea view; king|queen bed|beds; early|late check|checkout|arrival; breakfast included`,
		"sea view"},
	{nlu.Hints(nlu.General, 5), `wax|facial|facials|karaoke|bowling|paintball|laser|karting|arcade|trampoline|escape|axe|lash|
		lashes|brow|brows|nail|manicure|manicures|pedicure|blowout|trim|haircut|waxing; cut and color|colour|blowdry|blow|
		wash; blow dry; wash|cut|colour|color and cut; hair cut|dye|color|colour|appointment`, "a lash lift"},
	{nlu.Hints(nlu.General, 4), "taxi|taxis|cab|cabs|minicab|minicabs|shuttle|limo|minibus", "a minicab"},
	{nlu.Hints(nlu.General, 6), `<small>|<one>|book|reserve lane|lanes|court|courts|bay|bays; groom|grooming|groomed;
		book my|our dog|puppy in`, "two lanes"},
	{nlu.Hints(nlu.General, 5), "paint|painting|decorating|plastering", "painting the hall"},
	{nlu.Hints(nlu.General, 6), "much [is|are] [it] to rent|hire|borrow", "how much to rent"},
	{nlu.Hints(nlu.General, 4), `airport run; picking|pick me|us up; picking up from; wash|shampoo and set; van|car hire;
		city hall; flat tyre|tire; car wash; balayage|shave|piercing`, "a flat tyre"},
	{nlu.Hints(nlu.General, 3), `retwist|spin|van|streetlight|licence|wifi|loan|nest|tee|coach|puncture|
		squeaking|tuition|tour|dispute|balloons|matinee|rental|roses|tulips|windscreen|windshield|battery|bike|bicycle|
		scooter|sofa|couch|jacket|shoes|dress|drill|lumber|firewood|pothole|council|bins|rubbish|recycling|trash|garbage|
		enroll|enrol|enrolment|enrollment|lessons|timetable|homework|absent|absence|teacher|classes|tow|towed|towing|spark|
		brake|pads|clutch|suspension|headlight|dent|mow|lawn|hedge|hedges|fence|plastering|wiring|socket|fuse|tiles|wallpaper|
		pickup|instock|refills|meter|billed|tariff|contract|membership|gym|tickets|stadium|rink|climbing|dmv|certificate|visa|
		permit|clamped|planning|pest|wasps|ants|mice|rats|removals|scaffolding|chimney|pump`, "a pothole"},
	{nlu.Hints(nlu.General, 3), `if|whether|do|does|did they|<business> sell|sells|stock|carry|carries|fix|fixes|repair|
		repairs|found|find|rent|buy|deliver|delivers|ship; is|are my|our <common> [<common>] ready|done|finished|back|in|
		fixed; in stock; out of order; come [and|out|over|by] mow|fix|clean|look|see|repair|paint|collect|deliver`,
		"do they sell ladders"},
	{nlu.Hints(nlu.General, 3), `quotes|estimate|estimates|novel|novels|paperback|paperbacks|hardback|hardcover|textbook|textbooks|
		magazine|magazines|comic|comics|vinyl|
		trainers|sneakers|boots|sandals|trousers|jeans|shirt|shirts|hoodie|suit|suits|tuxedo|ring|necklace|bracelet|strap|
		console|headphones|tv|television|tablet|keyboard|charger|batteries|bulb|bulbs|ladder|ladders|hammer|varnish|compost|mulch|
		seeds|plants|lampshade|curtains|rug|rugs|wardrobe|bookcase|desk|toys|jigsaw|lego|saddle|wetsuit|tyres`,
		"the new novel"},
	{nlu.Hints(nlu.General, 9), `table|tables|desk|chair|chairs [for] [<party>|<small>] [that] [arrived|came|turned|is|was|are|were|
		got] [up|delivered]
		broken|scratched|damaged|chipped|cracked|wobbly`, "the table arrived scratched"},
	{nlu.Hints(nlu.General, 3), `leaks|leaking|leaky|sink|faucet|pipes|clogged|clog|burst|dripping|cistern|geyser|septic|rooter|thermostat|
		appliance|freezer|hob|cooker|cooktop|truck|motorbike|motorcycle|alternator|radiator|muffler|transmission|catalytic|bumper|
		roadworthy|wof|rego|cracked|charger|lockout|keys|deadbolt|rekey|siding|drywall|flooring|carpets|dumpster|upholsterer|framing|
		embroidery|hem|hemming|zipper|resoling|cattery|termites|cockroaches|roaches|bedbugs|squirrels; garage door|doors; washing
		machine; auto|body repair|shop|glass; locked out; air con|conditioning|conditioner; moving company|van|quote`, "a leaking tap"},
	{nlu.Hints(nlu.General, 3), `perm|fade|mullet|undercut|braids|cornrows|dreads|updo|eyelash|eyebrow|threading|microblading|keratin|bridal|
		acrylics|photoshoot|skating|kayak|kayaks|surf|scuba|snorkel|paddleboard|archery|rafting|zipline|apostille|notarise|notarize|
		realtor|viewing|valuation|accountant|bookkeeping|payroll; beauty parlour|parlor|salon; hair salon|studio`, "a skin fade"},
	{nlu.Hints(nlu.Restaurant, 3), `biryani|dosa|thali|brisket|falafel|shawarma|fajitas|nachos|fondue|degustation|omakase|brekkie|brekky|
		chippy|lobster|crepes|crepe|gelato|donuts|bagels|boba|bento|poke`, "a biryani"},
}
