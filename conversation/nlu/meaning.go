package nlu

import "slices"

// Meaning is what a row says when its pattern is found. The values and functions below make all there are.
type Meaning struct {
	op  op
	arg int32
}

// Numbers and times.
var (
	Sum         = Meaning{op: opSum}                // a number, in words
	PlaceInRow  = Meaning{op: opOrdinal}            // a place in a row: 3rd, third
	TimeOfDay   = Meaning{op: opClock}              // a clock time by itself
	AboutTime   = Meaning{op: opClock, arg: 1}      // the same, approximate
	LooseTime   = Meaning{op: opLooseClock}         // may be a clock time when a word such as "at" stands before it
	MinutesPast = Meaning{op: opMinutesPast}        // minutes after an hour
	MinutesTo   = Meaning{op: opMinutesTo}          // minutes before an hour
	AtTime      = Meaning{op: opAtClock}            // a word makes a clock time of what follows
	AtAboutTime = Meaning{op: opAtClock, arg: 1}    // the same, approximate
	TimeAgain   = Meaning{op: opAtClock, arg: 2}    // a clock time, where the value said before it is one or one was asked for
	DayEnd      = Meaning{op: opEndOfDay}           // the last minute of a day
	PartOfADay  = Meaning{op: opPart}               // a part of the day in words
	DayOfAMonth = Meaning{op: opMonthDay}           // 3 April, April 3rd 2027
	Length      = Meaning{op: opSpan}               // a length of time
	HalfLength  = Meaning{op: opSpan, arg: 1}       // half an hour
	LengthPrime = Meaning{op: opSpan, arg: 2}       // minutes, with a sign for them
	LengthSum   = Meaning{op: opSpanSum}            // lengths that add up
	Ahead       = Meaning{op: opInSpan, arg: 1}     // a length of time from now
	Earlier     = Meaning{op: opInSpan, arg: -1}    // a length of time ago
	FromThatDay = Meaning{op: opFromDay}            // a length of time after a day
	WeekFromDay = Meaning{op: opFromDay, arg: 7}    // a week after a day
	AskedDay    = Meaning{op: opOnMonthDay}         // the next such day of a month
	NextYear    = Meaning{op: opOnMonthDay, arg: 1} // such a day of a month in the year after this one
	NamedDay    = Meaning{op: opFeast}              // a feast with a class
	DayNth      = Meaning{op: opDayOfMonth}         // the 17th
	DayNthNext  = Meaning{op: opDayOfMonth, arg: ofNextMonth}
	LastOfMonth = Meaning{op: opNthWeekday, arg: lastOfMonth} // the last such weekday, or the n-th from the end
	SameDay     = Meaning{op: opFromDay}                      // a weekday that only repeats what a date says
	BeforeDay   = Meaning{op: opFromDay, arg: -1}             // a length of time before a day
	MonthEnd    = Meaning{op: opDayOfMonth, arg: monthEnd}
	Weekly      = Meaning{op: opWeekday, arg: nearest}
	WeeklyNext  = Meaning{op: opWeekday, arg: following}
	WeeklyComes = Meaning{op: opWeekday, arg: coming}
	WeeklyThis  = Meaning{op: opWeekday, arg: inThisWeek}
	WeeklyAfter = Meaning{op: opWeekday, arg: inNextWeek}
	WeekLater   = Meaning{op: opWeekday, arg: weekAfter}
	WeeklyLast  = Meaning{op: opWeekday, arg: lastWeek}
	NthOfMonth  = Meaning{op: opNthWeekday}
	NthNext     = Meaning{op: opNthWeekday, arg: 1}
	NthFromNow  = Meaning{op: opNthWeekday, arg: 2}
)

// Days and times that are counted from others, and clock times among several.
var (
	WeekAfterNext = Meaning{op: opWeekday, arg: inWeekAfterNext}  // of the week after the next one
	AfterNext     = Meaning{op: opWeekday, arg: afterNext}        // the one after the next
	TwoWeeksOn    = Meaning{op: opWeekday, arg: fortnightAfter}   // two weeks after the nearest
	WeeksFrom     = Meaning{op: opFromDay, arg: wholeWeeks}       // weeks after a day, with no word between
	DayAfterDay   = Meaning{op: opNextWeekday}                    // the n-th such weekday after a day
	DayNearDay    = Meaning{op: opNextWeekday, arg: closest}      // such a weekday that is closest to a day
	LastOfYear    = Meaning{op: opNthWeekday, arg: lastOfYear}    // the last such weekday of the year
	LastButOne    = Meaning{op: opNthWeekday, arg: lastButOne}    // the last such weekday of a month but one
	NotThisBut    = Meaning{op: opWeekday, arg: notThis}          // a week after the nearest, which may be today
	DayNthSoon    = Meaning{op: opDayOfMonth, arg: ofSoon}        // such a weekday with such a number within some weeks
	DayInWeek     = Meaning{op: opNextWeekday, arg: sameWeek}     // such a weekday of the week that a day is in
	DayUntilDay   = Meaning{op: opNextWeekday, arg: -1}           // the last such weekday before a day
	LastNext      = Meaning{op: opNthWeekday, arg: lastOfNext}    // the last such weekday of the next month
	FromMonthEnd  = Meaning{op: opDayOfMonth, arg: monthEndCount} // so many days from the end of a month
	MonthEndBut   = Meaning{op: opDayOfMonth, arg: monthEndBut}   // the last day but one of a month
	DayAfter      = Meaning{op: opFromDay, arg: dayAfter}         // the day after a day
	DayBefore     = Meaning{op: opFromDay, arg: dayBefore}        // the day before a day
	Soon          = Meaning{op: opInSpan, arg: soon}              // a length of time from now, if it is one of hours or minutes
	NextEnd       = Meaning{op: opDayOfMonth, arg: nextMonthEnd}  // the last day of the next month
	FullHour      = Meaning{op: opClock, arg: onTheHour}          // a full hour of the 24-hour clock: "oh nine hundred"
	ClockNoon     = Meaning{op: opClock, arg: noon}               // noon, in words that have no class
	ClockMidnight = Meaning{op: opClock, arg: midnight}           // midnight, in words that have no class
	TimeMoved     = Meaning{op: opAtClock, arg: movedTime}        // a clock time to which the one said before it is moved
	TimePushed    = Meaning{op: opAtClock, arg: pushedTime}       // a clock time to which something is moved by words that move only in time
	AtFirstTime   = Meaning{op: opAtClock, arg: firstOfTwo}       // of two, the first is the clock time
	PartedNext    = Meaning{op: opParted, arg: inNextWeek}        // a weekday of the next week, with a time between them
	PartedNth     = Meaning{op: opParted}                         // the n-th such weekday of a month, with a time between them
	PartedNthNext = Meaning{op: opParted, arg: 1}                 // the same of the next month
	PartedYear    = Meaning{op: opParted}                         // a day of a month with a time between it and its year
	AheadOnDay    = Meaning{op: opInSpan, arg: onWeekday}         // a length of time from now, and the weekday that is then
)

// FromToday is a day so many days from today, added to the value of a relative day in the pattern.
func FromToday(days int) Meaning { return Meaning{op: opRelativeDay, arg: int32(days)} }

// OnFeast is a day with a name of several words.
func OnFeast(month, day int) Meaning { return Meaning{op: opFeast, arg: int32(month*100 + day)} }

// NearEaster is a day so many days from Easter Sunday.
func NearEaster(days int) Meaning {
	return Meaning{op: opFeast, arg: int32(days+easterOffset) | easterBit}
}

// ByTheMoon is a day so many days from a feast of a calendar that follows the moon.
func ByTheMoon(feast, days int) Meaning {
	return Meaning{op: opFeast, arg: int32(feast<<8|(days+easterOffset)) | moonBit}
}

// OnWeekday is a feast so many days after the n-th weekday of a month; n is 5 for the last one.
func OnWeekday(n, weekday, month, days int) Meaning {
	return Meaning{op: opFeast, arg: int32(n|weekday<<4|month<<8|days<<12) | weekdayBit}
}

// Bits of the argument of a feast that has no fixed day.
const (
	easterBit  = 1 << 20
	weekdayBit = 1 << 21
	moonBit    = 1 << 22
	// easterOffset keeps the days before Easter positive.
	easterOffset = 100
)

// PartIs is a part of the day in words that have no class.
func PartIs(part int) Meaning { return Meaning{op: opPart, arg: int32(part)} }

// PartToday is a part of the present day in words that have no class: "tonight".
func PartToday(part int) Meaning { return Meaning{op: opPart, arg: int32(part) | todayBit} }

// PartAfterDay is a part of the day that needs a day directly before it: "mañana noche".
func PartAfterDay(part int) Meaning { return Meaning{op: opPart, arg: int32(part) | afterDayBit} }

// afterDayBit marks a part of the day that needs a day before it.
const afterDayBit = 1 << 9

// todayBit marks a part of the present day.
const todayBit = 1 << 8

// People.
var (
	Members     = Meaning{op: opHead}                     // members of a party
	MembersPlus = Meaning{op: opHead, arg: 1}             // the same, and the speaker
	MembersAll  = Meaning{op: opHead, arg: 2}             // the same, with the speaker among them
	MembersOf   = Meaning{op: opHead, arg: 3}             // members of a party, in words that have no class: "grown ups"
	PartyIs     = Meaning{op: opParty, arg: 2}            // a head count, surely
	PartySure   = Meaning{op: opParty, arg: partyAtPart}  // the same, where the words around it would make a time of it
	PartyMaybe  = Meaning{op: opParty, arg: partyPerhaps} // a head count, unless the words mean something else
	PartyPlus   = Meaning{op: opParty, arg: plusSpeaker}  // so many besides the speaker
	PartyTwice  = Meaning{op: opParty, arg: partyTimes}   // two numbers that multiply
	PartyNone   = Meaning{op: opParty, arg: partyNobody}  // nobody at all, which is no party
	PartyLast   = Meaning{op: opParty, arg: partyLast}    // two numbers of which the last holds
	PartyFour   = Meaning{op: opParty, arg: partyFour}    // two numbers of which the first, 4, is the word "for"
	PartySum    = Meaning{op: opParty, arg: partySum}     // two numbers that add up, where a head count was asked for or words say so
	PartyAgain  = Meaning{op: opParty, arg: partyAnew}    // a head count, where the value said before it is one or one was asked for
	PartyWith   = Meaning{op: opParty, arg: partyWith}    // a head count with those named behind it: "five with my mother included"
	PartyOneOf  = Meaning{op: opParty, arg: partyOneOf}   // two numbers of which the last holds, where a head count was asked for or people are named
)

// What the time, date or number in a pattern is, when it is no plain value.
var (
	Unasked   = Meaning{op: opRole, arg: roleUnasked}   // said, but not asked for: when a train comes
	Happened  = Meaning{op: opRole, arg: roleHappened}  // what the sentence says to its end has happened: "why did nobody come"
	Leaving   = Meaning{op: opRole, arg: roleLeaving}   // the end of a stay or a range
	Since     = Meaning{op: opRole, arg: roleSince}     // the beginning of a stay, or of what has gone on until now
	Arriving  = Meaning{op: opRole, arg: roleArriving}  // the beginning of a stay
	RuledOut  = Meaning{op: opRole, arg: roleRuledOut}  // not this one
	Replaced  = Meaning{op: opRole, arg: roleReplaced}  // was so, and is to be changed
	Range     = Meaning{op: opRole, arg: roleRange}     // from the first to the second
	Share     = Meaning{op: opRole, arg: roleShare}     // a part of it, which counts only when nothing else is said: "add two"
	MovedFrom = Meaning{op: opRole, arg: roleMovedFrom} // was so, if a word such as "move" stands before it
	MovedTo   = Meaning{op: opRole, arg: roleMovedTo}   // is to be so, if a word such as "move" stands before it
	Wanted    = Meaning{op: opRole, arg: roleWanted}    // is to be so instead
)

// Wishes and names.
var (
	Window         = Meaning{op: opPreference, arg: 2}            // a range of times; no clock time
	Bound          = Meaning{op: opPreference, arg: 1}            // a range open at one end
	Preference     = Meaning{op: opPreference}                    // a preference in words
	Person         = Meaning{op: opName}                          // in whose name
	PersonSelf     = Meaning{op: opName, arg: 4}                  // who speaks, unless another name is given for the booking
	PersonFirst    = Meaning{op: opName, arg: 1}                  // only when nobody else is named
	PersonLast     = Meaning{op: opName, arg: personLast}         // the second of two names, which replaces the first
	PersonCapital  = Meaning{op: opName, arg: 3}                  // the same, only with a capital
	NotAPerson     = Meaning{op: opName, arg: 2}                  // somebody else, who is no business either
	Business       = Meaning{op: opBusiness}                      // whom to call
	BusinessAt     = Meaning{op: opBusiness, arg: 1}              // perhaps whom to call
	BusinessLong   = Meaning{op: opBusiness, arg: 5}              // everyday words stand before the name's own
	BusinessPlain  = Meaning{op: opBusiness, arg: 6}              // the name is everyday words only
	BusinessSpot   = Meaning{op: opBusiness, arg: 7}              // perhaps whom to call, even one unknown word in small letters
	BusinessPair   = Meaning{op: opBusiness, arg: 8}              // whom to call, if it is two words with capitals or more
	BusinessThere  = Meaning{op: opBusiness, arg: 10}             // perhaps whom to call, unless a kind of business is named before it, of which it then is the town
	BusinessCalled = Meaning{op: opBusiness, arg: calledArg}      // whom to call, unless somebody is spoken of who may be called so
	PersonOwner    = Meaning{op: opName, arg: ownerArg}           // a person, if it says whose what follows is: "Ana's"
	PersonCalled   = Meaning{op: opName, arg: calledArg}          // the name of somebody who is spoken of
	BusinessCall   = Meaning{op: opBusiness, arg: 3}              // a word to call stands before it
	BusinessPlace  = Meaning{op: opBusiness, arg: 4}              // only when it names its kind
	NotPhone       = Meaning{op: opOwnPhone, arg: 2}              // the phone behind it is not the one to call
	BusinessIn     = Meaning{op: opBusiness, arg: 2}              // rather a town, if it is one word
	Anytime        = Meaning{op: opPreference, arg: anytime}      // any time will do, where the time was asked
	Wish           = Meaning{op: opWish}                          // an instruction beside the task
	WishToEnd      = Meaning{op: opWish, arg: wishClause}         // a wish that goes on to the end of the sentence
	Otherwise      = Meaning{op: opWish, arg: wishClause}         // what to do if that cannot be had, to the end of the sentence
	Haste          = Meaning{op: opUrgent}                        // urgent
	StayLength     = Meaning{op: opNights}                        // nights of a stay
	OwnPhone       = Meaning{op: opOwnPhone}                      // the next phone is the speaker's
	NoPhone        = Meaning{op: opOwnPhone, arg: 1}              // the next phone is not the one to call
	CallIn         = Meaning{op: opLanguage, arg: languageCall}   // the language on the phone
	ChatIn         = Meaning{op: opLanguage, arg: languageChat}   // the language of the chat
	EitherIn       = Meaning{op: opLanguage, arg: languageEither} // of one of them; the words do not tell which
	ZoneIs         = Meaning{op: opZone}                          // the zone of the business
	Theirs         = Meaning{op: opWhom}                          // behind it stands somebody of the speaker's who is to be called: "call my"
	Politely       = Meaning{op: opLead}                          // words before what is asked for: "could you please"
	Courtesy       = Meaning{op: opLead, arg: courteous}          // a clause that says nothing about the call: "if possible"
	Wondering      = Meaning{op: opLead, arg: wondering}          // such words that a question cannot do without: "I want to know"
	Message        = Meaning{op: opWhom, arg: message}            // words to be passed on stand behind it: "tell him that"
	Later          = Meaning{op: opShift, arg: 1}                 // what was given before is moved by a length of time, or else by a day
	Sooner         = Meaning{op: opShift, arg: -1}                // the same, back
	OneMore        = Meaning{op: opMore}                          // the same again at another place or on another day, said without a word to ask for it
)

// Hints says how strongly words speak for a category, 1 to 9.
func Hints(category Category, weight int) Meaning {
	return Meaning{op: opCategory, arg: int32(category)*16 + int32(weight)}
}

// Says is an intent that holds wherever its words stand.
func Says(i Intent) Meaning { return Meaning{op: opIntent, arg: intentNumber(i)} }

// Alone is an intent that holds when the message says nothing else.
func Alone(i Intent) Meaning { return Meaning{op: opIntent, arg: intentNumber(i) | aloneBit} }

// Asks is what a message asks or says about the call itself.
func Asks(t Topic) Meaning { return Meaning{op: opTopic, arg: int32(slices.Index(callTopics[:], t))} }

// Declines is a word that leaves out what was asked for, or the whole request when nothing was.
func Declines() Meaning { return Meaning{op: opIntent, arg: atCancel | declineBit} }

// declineBit marks the argument of an intent that is Skip where something was asked for.
const declineBit = 1 << 10

// Mentions is a word that speaks for an intent where nothing else tells what the message is about.
func Mentions(i Intent) Meaning {
	return Meaning{op: opIntent, arg: intentNumber(i) | mentionBit}
}

// Opens is such a word that speaks only at the beginning of a message, with a pause behind it: the Spanish word for yes is that for
// if, too.
func Opens(i Intent) Meaning {
	return Meaning{op: opIntent, arg: intentNumber(i) | mentionBit | openBit}
}

// openBit marks a mention that counts only at the beginning.
const openBit = 1 << 11

// mentionBit marks the argument of an intent that a word only speaks for.
const mentionBit = 1 << 9

// aloneBit marks the argument of an intent that holds only alone.
const aloneBit = 1 << 8

// Category numbers the categories for tables.
type Category uint8

// The categories, as numbers for tables.
const (
	NoCategory Category = iota
	Restaurant
	Clinic
	Hotel
	General
)

// Values of the argument of a role.
const (
	roleUnasked = iota + 1
	roleLeaving
	roleArriving
	roleRuledOut
	roleReplaced
	roleWanted
	roleMovedFrom // the old value, behind a word that moves something
	roleMovedTo
	roleShare
	roleSince // the beginning of a stay, where there is one
	roleRange // of the two values, the first is the beginning and the second the end
	roleHappened
)

// Values of the argument of a language.
const (
	languageCall = iota
	languageChat
	languageEither
)
