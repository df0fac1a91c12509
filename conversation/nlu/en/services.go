package en

import "github.com/kallybot/kallybot/conversation/nlu"

// services are words of what is wanted that tell the kind of business without naming it.
var services = []row{
	{nlu.Hints(nlu.Restaurant, 4), `cuisine|waiter|sommelier|starters|appetizers|entree|takeout|vegan|steak|pizza|pizzas|burgers|noodles|
		dumplings|paella|oysters|highchair|cocktails|brewpub|speakeasy|creperie|noodle|chophouse|canteen|teppanyaki|izakaya`, "a steak"},
	{nlu.Hints(nlu.Clinic, 4), `filling|braces|invisalign|cavity|wisdom|extraction|mammogram|colonoscopy|endoscopy|stitches|rash|eczema|
		acne|mole|migraine|backache|cough|flu|fever|sinus|asthma|allergist|allergy|pregnancy|prenatal|antenatal|midwife|pediatric|
		paediatrician|paediatric|smear|jab|booster|vaccination|immunization|immunisation|prescription|refill|bloodwork|bloods|contacts|
		lenses|hearing|acupuncture|osteopath|counselling|counseling|rehab|symptoms|xrays|referral|oncology|oncologist|cardio|spayed|
		neutered|deworming|rabies|vets|veterinarian|veterinary|dentistry|orthodontics|denture|dentures|implant|implants|screening|ct|ecg|
		ekg`, "a mammogram"},
	{nlu.Hints(nlu.Clinic, 3), "consultation", "a consultation"},
	{nlu.Hints(nlu.Hotel, 4), `bnb|chalet|cabin|villa|cottage|bungalow|penthouse|dorm|bunk|nightly|checkin|overnight|minibar|concierge|
		ryokan|glamping|campground|campsite|aparthotel|lodging|accommodation|bellhop|nites|ensuite|guesthouse`, "a cabin"},
	{nlu.Hints(nlu.General, 2), `plumber|electrician|handyman|roofer|painter|gardener|landscaper|cleaner|nanny|babysitter|tutor|
		photographer|dj|caterer|exterminator|locksmith|towing|tow|mechanic|tyre|tyres|brakes|mot|smog|inspection|windshield|carwash|
		boiler|heating|furnace|aircon|leak|drain|toilet|gutter|roof|internet|broadband|router|electricity|electric|utility|rent|landlord|
		mortgage|loan|passport|permit|registration|license|tax|taxes|attorney|lawyer|notary|courier|parcel|refund|receipt|subscription|
		gym|yoga|pilates|lesson|lessons|swimming|storage|laptop|printer|dress|alterations|laundry|flowers|bouquet|cake|bakery|groom|
		grooming|groomer|kennel|daycare|nursery|ticket|tickets|museum|theater|theatre|cinema|bowling|karaoke|golf|tee|squash|barber|beard|
		trim|highlights|blowout|facial|waxing|wax|eyebrows|lashes|tan|piercing|furniture|mattress|fridge|dishwasher|washer|dryer|oven`,
		"the plumber"},
}
