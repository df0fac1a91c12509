package en

import "github.com/kallybot/kallybot/conversation/nlu"

var categories = []row{
	{nlu.Hints(nlu.Restaurant, 5), "table|booth for|of|at|by|<number>", "a table for two"},
	{nlu.Hints(nlu.Restaurant, 4), "book|reserve|need|want|get a table", "book a table"},
	{nlu.Hints(nlu.Restaurant, 4), "eat|dine|dinner|lunch|breakfast|brunch|supper|food|meal|eating|dining", "dinner"},
	{nlu.Hints(nlu.Restaurant, 5), "private|function|banquet|upstairs|back|dining|event room|rooms|hall|space", "a private room"},
	{nlu.Hints(nlu.Restaurant, 3), "table|seating; party of; seats for", "table"},
	{nlu.Hints(nlu.Restaurant, 4), `tea house; bite to eat; a bite; gift card; dim sum; fish and|n|& chips; hot pot; afternoon
		tea`, "tea house"},
	{nlu.Hints(nlu.Restaurant, 3), "^ fancy <business>|the|a|some|trying; i|we|id|we'd|really fancy", "fancy the Red Lantern"},
	{nlu.Hints(nlu.Restaurant, 3), "reservation|reservations [at|for] <party>", "reservation for 4"},
	{nlu.Hints(nlu.Restaurant, 2), "booking|bookings [at|for] <party>; book|reserve <party>|<small> at|@", "booking for 4"},
	{nlu.Hints(nlu.Restaurant, 3), `thai|italian|mexican|chinese|indian|japanese|korean|vietnamese|greek|french|mediterranean|turkish|
		ethiopian|peruvian|lebanese|cajun|spanish|moroccan|brazilian|cuban|malaysian|indonesian|nepalese|persian food|place|restaurant|
		joint|spot|cuisine`, "a Thai place"},
	{nlu.Hints(nlu.Restaurant, 3), `thai|szechuan|teriyaki|trattoria|taqueria|cantina|chophouse|ramen|bbq|barbecue|smokehouse|creamery|
		grille|eats|oyster|pizza|pizzas|burgers|takeaway|takeout|noodles|curry`, "ramen"},
	{nlu.Hints(nlu.Clinic, 5), "appointment|appt|checkup|cleaning with|for dr|doctor|dentist", "appointment with Dr Lee"},
	{nlu.Hints(nlu.Clinic, 4), `dental|checkup|doctor|dr|xray|mri|vaccine|shots|prescription|tooth|toothache|physical|biopsy|ultrasound|
		teeth|knee`, "dental"},
	{nlu.Hints(nlu.Clinic, 5), "x ray; covid test|tests; mental health", "x-ray"},
	{nlu.Hints(nlu.Clinic, 4), "check up; blood test; root canal; eye exam", "blood test"},
	{nlu.Hints(nlu.Hotel, 4), "a|the|this|one house; <small>|<one> rooms|room; get us a room", "a house"},
	{nlu.Hints(nlu.Hotel, 4), "room|rooms|suite for|from|with|tonight|at", "a room for two"},
	{nlu.Hints(nlu.Hotel, 4), "check in; checkin|checkout|nights|stay|staying|housekeeping", "two nights"},
	{nlu.Hints(nlu.Hotel, 4), `front desk; double|single|twin|family room; late checkout; place to stay; b and|n|& b; bed and|&
		breakfast`, "front desk"},
	{nlu.Hints(nlu.General, 4), `haircut|manicure|pedicure|nails|hair|refund|invoice|delivery|package|parcel|warranty|repair|bill|order|
		car|tires|iphone|price|stock|insurance|flight|taxi|membership|court|padel|tennis|bowling|piano|tattoo|deliver|movers|mover|visa|
		license|dmv|library|tuner|quote|manicure|mani|pedi|waxing|facial|blowout|highlights|brows|lashes|
		mot|tyres|tyre|boiler|exhaust|brakes|engine|broadband|haircuts|cars|nail`, "haircut"},
	{nlu.Hints(nlu.General, 4), "oil|tire change; tune up; town hall; road test; lost property; post office", "town hall"},
	{nlu.Hints(nlu.General, 3), `serviced|fixed|repaired|replaced|installed|unblocked|delivered|collected|mended|painted|inspected|towed|
		shipped|tuned|upholstered|engraved|framed|rewired`, "the gate repaired"},
	{nlu.Hints(nlu.Hotel, 3), "<date> to|until|till|til|thru|through|- <date>", "Friday to Sunday"},
	{nlu.Hints(nlu.General, 3), `ask|tell|check <business> if|whether|what|when|how|why|about|to|for|that; ask do|does|did|is|are|can;
		see|check|find if|whether <business>`, "ask Nopa if"},
	{nlu.Hints(nlu.General, 3), "ask [them] if|whether|what|how|why|about|the|that; tell them|him|her|my|the|our", "ask if"},
}
