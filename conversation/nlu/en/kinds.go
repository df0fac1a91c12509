package en

import "github.com/kallybot/kallybot/conversation/nlu"

// kindPhrases are trades in more than one word, and words whose kind of business only the word beside them tells.
var kindPhrases = []row{
	{nlu.Hints(nlu.General, 9), `tree|car|computer|laptop|tap|pool|lawn|pipe|roof|boiler|tyre|tire|dent|garden|plant|shoe|doll|bike|rug|
		drain|windscreen surgeon|surgeons|doctor|doctors|clinic|hospital`, "the tree surgeon"},
	{nlu.Hints(nlu.General, 5), `estate|letting|lettings|travel|rental|shipping|temp|employment|recruitment|recruiting|staffing|advertising|
		modelling|talent|model agent|agents|agency|agencies; credit union|unions; building society; box|passport|tax|housing|parish|registry|
		ticket|council|property office|offices|manager|managers|management`, "an estate agent"},
	{nlu.Hints(nlu.General, 5), `police|fire|train|bus|railway|petrol|gas|filling|service|polling station; leisure|sports|garden|community|
		recycling|job|call|tutoring|learning|childcare|dive|convention|conference|visitor|tourist|shopping|mot centre|
		center`, "a garden centre"},
	{nlu.Hints(nlu.General, 5), `golf|tennis|comedy|social|youth|rowing|cricket|rugby|football|soccer|riding|sailing|yacht|chess|boxing|night
		club|clubhouse|course|courts; swimming|public|heated|municipal pool; pool cleaning|service|party; skate|theme|amusement|water|
		trampoline|safari|dog park|parks; soft play`, "the golf club"},
	{nlu.Hints(nlu.General, 5), `concert|opera|village|parish|bingo hall|house; art|photo|dance|yoga|pilates|pottery|recording|ballet|
		fitness|
		portrait gallery|galleries|studio|studios|class|classes|lesson|lessons`, "an art gallery"},
	{nlu.Hints(nlu.General, 5), `dog|pet|cat|house|puppy walker|walkers|walking|sitter|sitters|sitting|trainer|trainers|training|boarding|
		minder|behaviourist|shelter; driving|riding|music|language|dance|swim|surf|ski|sewing|singing|guitar|drama|acting|cooking|cookery|
		sailing|flying instructor|instructors|teacher|lesson|lessons|school|class|classes|coach`, "a dog walker"},
	{nlu.Hints(nlu.General, 5), `gas|water|power|electric|electricity|cable|phone|internet|broadband|insurance|security|alarm|fencing|bus|
		coach|cleaning|removal|removals|taxi|utility|energy|heating company|provider|supplier|firm|board|engineer|
		engineers`, "the gas company"},
	{nlu.Hints(nlu.General, 5), `window|kitchen|bathroom|solar|carpet|cctv|satellite|aerial|floor|blind|shower fitter|fitters|installer|
		installers|fitting|cleaner|cleaners|cleaning; gutter|rug|oven|chimney|duct|pressure|jet|house|office cleaning|washing|sweep; junk|snow|
		tree|stump|mould|mold|asbestos|tattoo|graffiti|wasp removal|removals; bin|rubbish|trash|garbage|house|waste collection|clearance|men`,
		"a window fitter"},
	{nlu.Hints(nlu.General, 5), `skip|tool|marquee|chair|digger|castle|party|tuxedo|suit|kayak|ski|canoe|costume|equipment|boat|van|truck|
		bike hire|rental|rentals; bouncy castle; funeral home|homes|director|directors|parlour|parlor; animal|pet|womens shelter|rescue;
		humane society; lost and found`, "skip hire"},
	{nlu.Hints(nlu.General, 5), `interior|web|graphic|landscape|fashion|garden designer|design; home|house|vehicle inspector|inspection|
		survey;
		it|tech|technical support; wedding|event|party|financial planner|planners|advisor|adviser; mortgage|customs|yacht broker|brokers; tax
		preparer|advisor|adviser|return; panel beater|beaters; quick lube; smog check; personal trainer; massage parlour|parlor`,
		"an interior designer"},
	{nlu.Hints(nlu.General, 5), `self|storage storage|unit|units|locker; key|keys cutting|cut; auction house|houses|rooms; scrap|timber|coal|
		breakers yard; builders|timber merchant|merchants; sign|cabinet|dress|shoe maker|makers|writer; fishing|boat|yacht charter|trip;
		shooting range; horse|pony|trail riding|rides|ride; au pair; maid service; meeting|conference|rehearsal|training room|rooms|
		space hire|rental; summer|football|soccer camp`,
		"self storage"},
	{nlu.Hints(nlu.General, 4), `ferry|builder|architecture|hvac|detailing|daycare|mosque|synagogue|printers|dj|massage|massages|
		coworking|charity|housekeeper; the|our|local|nearest church|temple|shelter|gallery|engineer|breakdown; breakdown service|cover|
		recovery`, "the ferry"},
	{nlu.Hints(nlu.General, 2), "airport; the marina", "the airport"},
	{nlu.Hints(nlu.Clinic, 7), "animal|pet|vet|veterinary|dog|cat|small clinic|hospital|surgery", "the animal clinic"},
	{nlu.Hints(nlu.Clinic, 5), `health|wellness|dialysis|imaging|screening|radiology|vaccination|birth centre|center; urgent|aged|
		primary care;
		a & e; maternity|cancer|children ward|unit; laser|skin|hair|eye clinic|clinics; ent`, "the health centre"},
	{nlu.Hints(nlu.Hotel, 6), `bed and|&|n breakfast; guest|rooming house|houses; holiday|caravan|trailer|rv|camper park|parks; holiday|
		vacation|
		short let|lets|rental|cottage|cottages|home|apartment; serviced apartment|apartments; self catering; farm|home stay`, "a guest house"},
	{nlu.Hints(nlu.Restaurant, 9), `coffee|tea|ale|chop|pancake|waffle|curry|crab|clam|lobster|noodle|dumpling|beer|fish|oyster|pie|sandwich|
		burger|kebab|donut|doughnut|bagel|pizza|chip|juice|smoothie|taco|hotpot|ramen|breakfast|brunch|chicken|wings|rib|soup|salad
		house|shop|shops|shack|room|rooms|hut|garden|joint|place|stand|truck|parlour|parlor|bar|spot; ice cream shop|parlour|parlor|place|
		truck|stand; hot pot|dog|dogs place|stand|joint`, "a coffee shop"},
}
