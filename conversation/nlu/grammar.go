package nlu

// Grammar is one language, written as tables. The reader knows no word of any language by itself.
type Grammar struct {
	// Lang is the two-letter name of the language.
	Lang string
	// DayFirst tells that 3/4 is 3 April wherever the region does not say otherwise.
	DayFirst bool
	// Endings are the last letters of words that are no names, separated by spaces.
	Endings string
	// Tails are pronouns written onto verbs, separated by spaces: a word made of a verb and a tail is read as the verb.
	Tails string
	// Infinitives are the endings of a verb that names what is asked for, separated by spaces, where the language has such:
	// "quiero pedir". Polite words lead to the request only before one. Empty: before any word.
	Infinitives string
	// Kinds tell the kind of a business by the last letters of its name or trade.
	Kinds []Kind
	Words []Words
	Rows  []Row
	// Talk are rows of intents for what is said to the program itself. They are tried only in messages that are short or say
	// little else: a request in many words is none of that, and need not be held against them.
	Talk []Row
	// Calls are the ways to say when to call. CallWords, separated by spaces, may stand beside a day and a time in them; those
	// that begin with a hyphen are no part of whom to call.
	Calls     []CallRow
	CallWords string
	// Weights are what the words of many sentences tell about intents. See weights; empty for none.
	Weights string
	// Short are ways to write words in chats: "nxt" for "next". A short form means what its word means, in every row.
	Short []Short
}

// Short gives a word its short forms, separated by spaces.
type Short struct{ Word, Forms string }

// Kind is a category and the endings that speak for it, separated by spaces.
type Kind struct {
	Category Category
	Endings  string
}

// Words gives words a class and, in it, a value: months count from 1, weekdays from 0 for Sunday.
type Words struct {
	Class Class
	Value int
	// Words are separated by spaces or line ends, in any case and with or without accents.
	Words string
}

// Row is a phrase and what it means.
//
// A pattern is words and <classes> separated by spaces or line ends. a|b is one of both, and a line may end behind the bar; [a] may be missing; a semicolon stands between whole
// patterns with one meaning. ^ stands for the beginning of a clause and $ for its end. Commas and the dots of abbreviations need
// not be written where the parts of a date or time meet. In rows of intents and categories up to two words of the class Fluff may
// stand between the parts.
type Row struct {
	Means   Meaning
	Pattern string
	// Example is a phrase that the row must match; it is the row's test.
	Example string
}

// Class is a set of words, or a phrase that lower rows have found.
type Class uint16

// Classes of words. The comment names what the value is.
const (
	_           Class = iota
	Digit             // 0 to 9
	Teen              // 10 to 19, and other words up to 99 that stand alone
	Tens              // 20, 30 ... 90
	Hundred           // 100
	Dozen             // what it multiplies with: 12, 20
	Few               // a vague number: 2 for "a couple", 3 for "a few"
	Double            // 2, 3: how often the next digit counts
	Zero              // the letter said for 0
	OrdinalWord       // 1 to 31
	OrdinalEnd        // the letters after a figure
	Month             // 1 to 12
	Roman             // 1 to 12, a month in Roman figures
	Weekday           // 0 is Sunday
	RelativeDay       // days from today
	Unit              // see the Unit values
	Fraction          // minutes: 30 for half, 15 for quarter
	HalfDay           // 0 am, 12 pm
	PartOfDay         // see the part values
	Meal              // see the part values
	ClockWord         // minutes after midnight
	OClock            // marks a clock time
	Feast             // month*100+day
	Article
	One          // the indefinite article, when it counts
	And          // joins the members of a list
	Or           // joins choices
	Not          // rules out what follows
	Instead      // what follows is replaced
	Rather       // what follows replaces what was said
	But          // turns a yes into a change
	At           // before a clock time
	On           // before a date
	For          // before a head count, a name or a date
	Until        // before the last of two
	About        // makes a time approximate
	Ish          // behind a number, makes it approximate
	In           // before a length of time, or a place
	This         // before a weekday, month or week
	Own          // my, our; 1 where it is neither the speaker's nor ours
	Self         // the speaker, as a member of a party
	Couple       // 2, with or without an article
	People       // plural: each counts 1
	PersonNoun   // singular, counts 1
	Pairs        // plural: each counts 2
	Kin          // singular relation of the speaker
	KinPlural    // a group, with its usual count
	Company      // before people who come along; 1 before all who come
	Others       // besides the speaker
	Title        // before a person's name
	Particle     // inside names: "de", "van"
	Place        // a kind of business: see Category values
	Stop         // no part of a name
	Never        // no part of a name, even with a capital
	Filler       // says nothing
	NumberMark   // behind it stands a number that is no slot value: order, room, policy
	Counted      // things counted that are no people: nights, stars, rooms
	Currency     // money
	Extension    // before the extension of a phone
	LanguageName // 0 English, 1 Spanish: the position in Languages
	FirstName    // a common first name
	PhoneMark    // a word for a phone
	Function     // common words that give the language away
	NoDay        // behind an ordinal, makes it no day: a street, a floor
	Stay         // before a length of time that is a stay
	Common       // everyday words: no part of a name in small letters
	Correctable  // other words whose misspellings are corrected
	No           // a word of refusal
	NotAfter     // behind a value, rules it out
	Door         // behind it stands the number of a room or a house
	Move         // changes a date or time that was fixed
	Town         // no business by itself
	Fluff        // small words that change nothing about what a message is about
	BookVerb     // asks for a booking
	Bookable     // what is booked: 1 is an appointment, which needs a day and a name
	CallVerb     // asks for a call
	AskVerb      // asks for something to be found out or done by the other side
	DeleteVerb   // wipes out
	ChangeVerb   // calls off, confirms or changes what was booked
	Literal      // words that patterns name themselves
	Unable       // behind "no": cannot
	From         // before the first of two
	Beside       // stands beside a business's name and is no part of it: its desk, its terrace
	KinOwner     // singular relation of the speaker to whom something belongs
	Street       // behind a house number
	Tail         // ends a business's name behind "and": "and sons"
	Delta        // behind a number, makes it a difference: "two fewer"
	AreaMark     // beside the area code of a phone
	Group        // people as a whole: "party"
	Terrain      // ends the name of a town or a stretch of land: "creek", "islands"
	NameEnd      // ends a business's name even in small letters: "Birch inn"
	Journey      // leads to a town, not to a business: "trip", "flight"
	Command      // asks something of the program, not of the business
	Abbreviation // part of a name, written short with a dot: "Bros."
	Sign         // everyday words that stand on the signs of businesses: behind a kind of business they are its name
	HourIsh      // an hour with an ending that makes it approximate: "sevenish"
	Pronoun      // before a verb: "we sat" is no Saturday
	Joint        // small words that bind words with capitals to one name: "La Vaca que Ríe"; 1 where a name or a town may follow too
	Brand        // a chain that is known by its name: what kind of business it is, see Category values
	If           // what stands behind it is only supposed
	Yes          // a word of agreement that has another meaning, too
	Praise       // agrees where nothing else is said, and is only praise beside thanks: "great, thanks"
	PlusSign     // said for the plus before the country of a phone; 1 where it is so only at the beginning or behind a word for a phone
	lastWordClass
)

// Classes of phrases, found by rows.
const (
	Number    Class = iota + lastWordClass
	Hour            // a number that can be an hour
	Minute          // a number that can be minutes
	DayNumber       // a number that can be a day of the month
	Year            // a number of four figures that can be a year
	Small           // a number from 1 to 99
	Ordinal
	Clock
	LooseClock // two numbers that may be a clock time
	MonthDay
	Date
	Duration // a length of time
	Part     // a part of the day in words
	Head     // members of a party
	Party
	NameRun // the name of a person
	BusinessRun
	lastClass
)

// classNames are the names used in patterns.
var classNames = map[string]Class{
	"digit": Digit, "teen": Teen, "tens": Tens, "hundred": Hundred, "dozen": Dozen, "few": Few, "double": Double, "zero": Zero,
	"ordinalword": OrdinalWord, "ordinalend": OrdinalEnd, "month": Month, "roman": Roman, "weekday": Weekday,
	"relativeday": RelativeDay, "unit": Unit, "fraction": Fraction, "halfday": HalfDay, "partofday": PartOfDay,
	"meal": Meal, "clockword": ClockWord, "oclock": OClock, "hourish": HourIsh, "feast": Feast, "the": Article, "business": BusinessRun, "one": One, "and": And, "not": Not,
	"instead": Instead, "rather": Rather, "but": But, "at": At, "on": On, "for": For, "until": Until, "about": About,
	"ish": Ish, "in": In, "this": This, "own": Own, "self": Self,
	"couple": Couple, "people": People, "person": PersonNoun, "group": Group, "journey": Journey, "pairs": Pairs, "kin": Kin, "kins": KinPlural, "kinof": KinOwner, "others": Others,
	"title": Title, "particle": Particle, "place": Place, "stop": Stop, "filler": Filler, "mark": NumberMark, "counted": Counted,
	"currency": Currency, "extension": Extension, "language": LanguageName, "phone": PhoneMark, "no": No,
	"number": Number, "hour": Hour, "minute": Minute, "day": DayNumber, "year": Year, "small": Small, "ordinal": Ordinal,
	"clock": Clock, "looseclock": LooseClock, "monthday": MonthDay, "date": Date, "span": Duration, "part": Part, "head": Head,
	"party": Party, "common": Common, "town": Town, "door": Door, "book": BookVerb, "beside": Beside, "bookable": Bookable, "call": CallVerb, "ask": AskVerb, "delete": DeleteVerb, "change": ChangeVerb, "move": Move, "name": NameRun,
}

// Values of Unit.
const (
	Seconds = iota
	Minutes
	Hours
	Days
	Weeks
	Fortnights
	Months
	Years
	Nights
)

// Values of PartOfDay and Meal.
const (
	Morning = iota + 1
	Midday
	Afternoon
	Evening
	Night
	Breakfast
	Lunch
	Dinner
	SmallHours
	Daytime
)
