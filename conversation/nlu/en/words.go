package en

import "github.com/kallybot/kallybot/conversation/nlu"

var numberWords = []word{
	{nlu.Digit, 1, "one"}, {nlu.Digit, 2, "two"}, {nlu.Digit, 3, "three"}, {nlu.Digit, 4, "four"}, {nlu.Digit, 5, "five"},
	{nlu.Digit, 6, "six"}, {nlu.Digit, 7, "seven sevn"}, {nlu.Digit, 8, "eight eigth eigt"}, {nlu.Digit, 9, "nine"}, {nlu.Digit, 0, "zero"},
	{nlu.Zero, 0, "oh o ou zero"}, {nlu.Double, 2, "double"}, {nlu.Double, 3, "triple treble"},
	{nlu.Teen, 10, "ten"}, {nlu.Teen, 11, "eleven"}, {nlu.Teen, 12, "twelve"}, {nlu.Teen, 13, "thirteen"}, {nlu.Teen, 14, "fourteen"},
	{nlu.Teen, 15, "fifteen fifteenish"}, {nlu.Teen, 16, "sixteen"}, {nlu.Teen, 17, "seventeen"}, {nlu.Teen, 18, "eighteen"},
	{nlu.Teen, 19, "nineteen"},
	{nlu.Tens, 20, "twenty twentyish"}, {nlu.Tens, 30, "thirty thirtyish"}, {nlu.Tens, 40, "forty fourty fortyish"}, {nlu.Tens, 50, "fifty fiftyish"}, {nlu.Tens, 60, "sixty"},
	{nlu.Tens, 70, "seventy"}, {nlu.Tens, 80, "eighty"}, {nlu.Tens, 90, "ninety"},
	{nlu.Hundred, 100, "hundred"}, {nlu.Dozen, 12, "dozen dozens"},
	{nlu.OrdinalWord, 1, "first"}, {nlu.OrdinalWord, 2, "second"}, {nlu.OrdinalWord, 3, "third"}, {nlu.OrdinalWord, 4, "fourth"},
	{nlu.OrdinalWord, 5, "fifth"}, {nlu.OrdinalWord, 6, "sixth"}, {nlu.OrdinalWord, 7, "seventh"}, {nlu.OrdinalWord, 8, "eighth"},
	{nlu.OrdinalWord, 9, "ninth"}, {nlu.OrdinalWord, 10, "tenth"}, {nlu.OrdinalWord, 11, "eleventh"}, {nlu.OrdinalWord, 12, "twelfth"},
	{nlu.OrdinalWord, 13, "thirteenth"}, {nlu.OrdinalWord, 14, "fourteenth"}, {nlu.OrdinalWord, 15, "fifteenth"},
	{nlu.OrdinalWord, 16, "sixteenth"}, {nlu.OrdinalWord, 17, "seventeenth"}, {nlu.OrdinalWord, 18, "eighteenth"},
	{nlu.OrdinalWord, 19, "nineteenth"}, {nlu.OrdinalWord, 20, "twentieth"}, {nlu.OrdinalWord, 30, "thirtieth"},
	{nlu.OrdinalEnd, 0, "st nd rd th"},
	{nlu.One, 1, "a an"}, {nlu.Couple, 2, "couple pair duo twosome"},
	{nlu.Couple, 3, "threesome trio"}, {nlu.Couple, 4, "foursome quartet"}, {nlu.Couple, 5, "quintet"}, {nlu.Few, 3, "few"},
}

var timeWords = []word{
	{nlu.Month, 1, "january jan"}, {nlu.Month, 2, "february feb"}, {nlu.Month, 3, "march mar"}, {nlu.Month, 4, "april apr"},
	{nlu.Month, 5, "may"},
	{nlu.Month, 6, "june jun"}, {nlu.Month, 7, "july jul"}, {nlu.Month, 8, "august aug agust augst"}, {nlu.Month, 9, "september sept sep"},
	{nlu.Month, 10, "october oct"}, {nlu.Month, 11, "november nov"}, {nlu.Month, 12, "december dec"},
	{nlu.Weekday, 0, "sunday sun sundays sundy suday sunay sudnay"}, {nlu.Weekday, 1, "monday mon mondays mondy moday munday monay mnday"}, {nlu.Weekday, 2, "tuesday tues tue tuesdays tuseday teusday tuesd"},
	{nlu.Weekday, 3, "wednesday weds wed wednesdays wensday wednsday wendsday wednesay"},
	{nlu.Weekday, 4, "thursday thurs thur thu thursdays thrus thurday thusday"},
	{nlu.Weekday, 5, "friday fri fridays fridy frday friay firday frid"}, {nlu.Weekday, 6, "saturday sat saturdays saterday saturd satrday"},
	{nlu.RelativeDay, 0, "today todays tday 2day"},
	{nlu.RelativeDay, 1, `tomorrow tmrw tmw tomorow tomorrows tmr tmrow tomo tommorow 2moro 2mrw tomoz tmmrw
		tomorro tomrw tomm tomz 2morrow 2morow 2moz`},
	{nlu.RelativeDay, -1, "yesterday yesterdays"},
	{nlu.Unit, nlu.Seconds, "second seconds secs sec"}, {nlu.Unit, nlu.Minutes, "minute minutes min mins"},
	{nlu.Unit, nlu.Hours, "hour hours hr hrs h"}, {nlu.Unit, nlu.Days, "day days d"}, {nlu.Unit, nlu.Weeks, "week weeks wk wks"},
	{nlu.Unit, nlu.Fortnights, "fortnight fortnights"}, {nlu.Unit, nlu.Months, "month months mon"},
	{nlu.Unit, nlu.Years, "year years yr yrs"},
	{nlu.Unit, nlu.Nights, "night nights nite nites"},
	{nlu.Fraction, 30, "half halfpast"}, {nlu.Fraction, 15, "quarter quarters quater quartr qtr"},
	{nlu.PlusSign, 0, "plus"}, {nlu.HalfDay, 0, "am"}, {nlu.HalfDay, 12, "pm"},
	{nlu.HourIsh, 1, "oneish"}, {nlu.HourIsh, 2, "twoish"}, {nlu.HourIsh, 3, "threeish"}, {nlu.HourIsh, 4, "fourish"},
	{nlu.HourIsh, 5, "fiveish fivish"}, {nlu.HourIsh, 6, "sixish"}, {nlu.HourIsh, 7, "sevenish"}, {nlu.HourIsh, 8, "eightish"},
	{nlu.HourIsh, 9, "nineish ninish"}, {nlu.HourIsh, 10, "tenish"}, {nlu.HourIsh, 11, "elevenish"}, {nlu.HourIsh, 12, "twelveish twelvish"},
	{nlu.OClock, 0, "oclock clock hrs hours hr h oclok oclk oclcok oclocks"},
	{nlu.ClockWord, 12 * 60, "noon midday noonish"}, {nlu.ClockWord, 0, "midnight"},
	{nlu.PartOfDay, nlu.Morning, "morning mornings morn midmorning"}, {nlu.PartOfDay, nlu.Afternoon, "afternoon afternoons midafternoon"},
	{nlu.PartOfDay, nlu.Evening, "evening evenings"}, {nlu.PartOfDay, nlu.Night, "night nite"},
	{nlu.Meal, nlu.Breakfast, "breakfast brunch"},
	{nlu.Meal, nlu.Lunch, "lunch lunchtime"},
	{nlu.Meal, nlu.Dinner, "dinner supper dinnertime drinks"},
	{nlu.Feast, 1225, "christmas xmas"}, {nlu.Feast, 1031, "halloween"}, {nlu.Feast, nlu.Easter, "easter"},
}

var smallWords = []word{
	{nlu.Article, 0, "the"}, {nlu.Pronoun, 0, "i we you they he she who"},
	{nlu.And, 0, "and & + plus n with w"},
	{nlu.Tail, 0, "co sons daughters brothers bros company partners associates ltd inc llc friends"},
	{nlu.Or, 0, "or else"},
	{nlu.ChangeVerb, 0, "cancel annul void"}, {nlu.If, 0, "if whether unless suppose supposing"},
	{nlu.Praise, 0, `great perfect lovely brilliant awesome fantastic wonderful excellent splendid superb amazing sweet cool nice
		good fab`},
	{nlu.Not, 0, "not isnt arent dont wasnt"},
	{nlu.Instead, 0, "instead rather"},
	{nlu.Rather, 0, "so actually sorry wait scratch mean meant rather oops no well make better"},
	{nlu.But, 0, "but except though"},
	{nlu.Delta, 0, "fewer less more extra additional"},
	{nlu.AreaMark, 0, "area prefix"},
	{nlu.Group, 0, "party group table band team bunch booking reservation family total"},
	{nlu.Terrain, 0, `creek ridge shores lakes falls springs heights hills valley beach island islands peninsula republic korea zealand
		africa america kingdom emirates county city township falls harbor harbour bluff bluffs junction prairie woods`},
	{nlu.NameEnd, 0, `inn diner deli pub bar cafe salon garage barbershop barbers bookstore florist pharmacy clinic lab labs grill bistro
		lounge lodge tavern brasserie taproom alehouse steakhouse pizzeria trattoria bakery brewery cantina eatery bakehouse creamery
		taqueria smokehouse chophouse roastery optics optical opticians veterinary physio dental dermatology orthodontics pediatrics nails
		barbers motors autos tyres tires yoga pilates fitness studio studios academy hardware movers plumbing heating roofing rentals
		wellness tailors cars taxis cabs coaches bikes cycles travel tours cabins cottages apartments express jewelers jewellers
		palace parlour parlor spa autobody mart emporium boutique works ironworks brewing roasters bakers fishmongers grocers cleaners
		laundromat plumbers electricians roofers builders decorators landscaping dentistry hospital surgery vets kennels stables dojo
		playhouse gallery motel hostel resort suites hotel guesthouse kebabs pizza burgers tacos sushi noodles ramen gelato donuts
		doughnuts bagels patisserie tandoori balti barbecue bbq tire tyre towing repair repairs electric upholstery removals couriers
		salons brows lashes beauty tattoo tattoos pancakes waffles dumplings roastery cellars vineyards outfitters cycleworks glassworks
		photography catering flooring carpets blinds gardens kitchens stores autoworks collision muffler transmission locksmiths factory
			depot warehouse collective primary elementary preschool college`},
	{nlu.Journey, 0, `way trip trips travel travels travelling traveling flight flights fly flying drive driving journey commute
		relocating emigrating heading headed bound`},
	{nlu.From, 0, "from"},
	{nlu.Street, 0, "street st avenue ave road rd boulevard blvd lane ln drive dr way highway hwy parkway court ct crescent mews grove"},
	{nlu.Beside, 0, `place places
		some any every other another all both each most many such cuisine food dishes music outside outdoors indoors inside
		outdoor indoor patio terrace window time times hours hour menu website price prices available desk service services reception
		support line department dept office number hotline helpline team people guys manager back again later now them hall entrance lot`},
	{nlu.Unable, 0, "good way work works"},
	{nlu.NotAfter, 0, "no cant cannot wont isnt doesnt"},
	{nlu.No, 0, "no nope nah"},
	{nlu.At, 0, "at @ by round around about after before til till until"},
	{nlu.On, 0, "on"},
	{nlu.For, 0, "for 4"},
	{nlu.Until, 0, "until till til thru through to"},
	{nlu.About, 0, "bout round around about approximately roughly approx circa near"},
	{nlu.Ish, 0, "ish"},
	{nlu.In, 0, "in within"},

	{nlu.This, 0, "this coming upcoming"},
	{nlu.Own, 0, "my our"}, {nlu.Own, 1, "his her their"},
	{nlu.Title, 0, `mr mrs ms mx miss mister missus dr prof professor sir madam madame doctor lord capt captain rev reverend pastor rabbi
		sgt sergeant colonel princess prince`},
	{nlu.Particle, 0, "by of de la del della degli von van der den ter zu di da du al ibn bint abu dos das el los las le san bin ap"},
	{nlu.Filler, 0, `umm ummm uhh uhm erm hm mmm ahh xx xxx xoxo please pls plz ok okay um uh hmm so well just then oh hey hi hello
		gday g'day howdy hiya like really maybe perhaps thanks thank
		ty there kindly actually`},
	{nlu.NumberMark, 0, `version build reg registration vin sku pnr tracking serial eircode postcode zip order policy account claim
		reference ref booking confirmation member membership patient invoice ticket case flight ssn id # conf extension plate passport
		formula exp expires expiry expiring expiration`},
	{nlu.Currency, 0, "$ € £ dollars dollar euros euro pounds bucks usd eur quid cents"},
	{nlu.Extension, 0, "ext extension x"},
	{nlu.LanguageName, 0, "english ingles"}, {nlu.LanguageName, 1, "spanish castilian espanol castellano"},
	{nlu.PhoneMark, 0, "phone tel telephone ph number cell mobile call ring dial phones numbers"},
	{nlu.Counted, 0, `families groups nights night stars star rooms room bedrooms beds bed tables table cars car courses years months
		weeks table hours hrs minutes mins times miles blocks dollars euros percent lb lbs kg inch inches oz ounces pint pints litre litres liter
		liters ft feet foot cm metres meters yards yd sqft gallons
		books dozen roses tickets bags suitcases
		queens kings doubles singles towels`},
	{nlu.Stop, 0, `i you he she it we they who that which what this these those there here to in on at by for from with and or but if so
		then than as is are was were be been being am do does did have has had will would can could should shall may might must let lets
		need want like wants needs id im ive ill well were youre thats its my your his her our their me him us them not no yes yeah under
		name named called known last first speaking calling please thanks thank about into of off up down out over back time make again
		open opens close closes shut shuts em mine yours`},
	{nlu.Never, 0, `wi why who whom whose which are do does did was should because sure i im ive id ill you please thanks thank for at
		under and or to the my name is it its this that can could would book reserve call tel phone we were on yes no what when where how
		do if but with from have hello hi hey table need try prefer want check whats whos wheres hows whens`},
	{nlu.NoDay, 0, `st street ave avenue floor grade week half time round birthday anniversary person thought thing name visit class hand wall wheel degree generation edition level attempt try row
		story storey
		slot option
		choice`},
	{nlu.Door, 0, "room rm apartment apt suite unit floor gate flat"},
	{nlu.Move, 0, `move moved moving push pushed pushing reschedule rescheduled rescheduling change changed changing switch switched switching shift
		shifting swap swapping bump postpone postponing amend alter`},
	{nlu.Stay, 0, "stay staying room book"},
	{nlu.Stop, 0, `theyve theyd itll itd therell thered wouldve couldve we'd we'll i'll he'll she'll i'd they'd he'd she'd you'd you'll
		they'll that'd that'll there'd there'll who'd who'll`},
	{nlu.BookVerb, 0, "rsvp book reserve schedule arrange make get grab set order request find rebook"},
	{nlu.Bookable, 0, "table room reservation booking tables court taxi cab reservations spot suite delivery prescription flight stay order"},
	{nlu.Bookable, 1, "appointment checkup appt slot visit meeting haircut massage cleaning consultation"},
	{nlu.CallVerb, 0, "call ring phone contact dial tell"},
	{nlu.AskVerb, 0, `call ring phone ask find book reserve schedule check tell get arrange make order see contact move reschedule
		complain report`},
	{nlu.DeleteVerb, 0, "delete erase remove forget wipe destroy purge clear"},
	{nlu.Fluff, 0, `dental doctors dentists hair new dinner lunch spa double single quick eye existing upcoming tomorrows hotel dentist
		the a an my me please just to of do does did you i your is it so then for really some any this that our us still been pls
		actually even ever exactly honestly basically`},
	{nlu.Function, 0, `the an and or i you we is are at for on in to of my it please want need with have can could would will this that
		what book call name under people tonight tomorrow today yes thanks not there be table make do like from am pm by get how ask if`},
	{nlu.Correctable, 0, `reservation appointment restaurant people please cancel thanks tonight dentist doctor transcript
		transcription subscription history invoice receipt account language timezone profile previous question remaining minutes conversation
		pending details password payment upgrade`},
}

var peopleWords = []word{
	{nlu.Self, 1, "me myself i"}, {nlu.Couple, 2, "us"},
	{nlu.People, 1, "people persons ppl guests adults pax diners"}, {nlu.People, 2, "peoples heads members"},
	{nlu.People, 0, `guest kids children kiddos friends folks seats players passengers grownups seniors others girls guys boys
		ladies men women mates buddies colleagues coworkers associates cousins brothers sisters infants babies toddlers teenagers teens
		kiddies tots lasses chaps blokes fellas gents gentlemen gals
		girlfriends boyfriends patients travelers students sons daughters twins grandparents parents relatives neighbors employees
		nippers bairns teens clients staff biters tenors lads dudes homies souls youngsters pensioners punters bridesmaids groomsmen
		attendees participants delegates campers golfers grandkids grandchildren nieces nephews aunts uncles besties roommates flatmates
		housemates classmates teammates newborns littles`},
	{nlu.PersonNoun, 1, "person adult kid child guest friend infant baby toddler teenager senior diner"},
	{nlu.Pairs, 2, "couples pairs"},
	{nlu.Kin, 1, `wife husband partner boyfriend girlfriend fiance fiancee mother father mom mum dad brother sister son daughter friend
		boss colleague cousin uncle aunt nephew niece grandmother grandfather grandma grandpa spouse date roommate mate bf gf hubby bro
		sis assistant client daddy mommy stepmother stepfather granddaughter grandson coworker neighbor buddy nan gran granny grandad
		granddad nana auntie mam missus wifey
		bestie bff pal flatmate housemate ex carer`},
	{nlu.KinPlural, 0, "husbands wives spouses partners girlfriends boyfriends"},
	{nlu.KinPlural, 2, "parents grandparents twins folks inlaws laws"},
	{nlu.Company, 0, "take with bring book"},
	{nlu.Others, 0, "others other"},
}
