package nlu

// A row sees what the layers below its own found.
const (
	numbers = iota // in words and figures
	simple         // times and people without parts
	times          // made of simple ones
	dates          // made of times and dates
	cues           // what the words around them say
	topics         // what the message is about; small words between the parts are passed over
	talks          // the same, of rows that are tried only where a message may be for the program itself
	layers
	lastTimeLayer = dates
)

const (
	_ op = iota
	opSum
	opOrdinal
	opClock
	opLooseClock
	opMinutesPast
	opMinutesTo
	opAtClock
	opEndOfDay
	opPart
	opMonthDay
	opSpan
	opSpanSum
	opInSpan
	opFromDay
	opOnMonthDay
	opFeast
	opDayOfMonth
	opWeekday
	opNthWeekday
	opNextWeekday
	opParted
	opRelativeDay
	opHead
	opParty
	opRole
	opPreference
	opName
	opBusiness
	opWish
	opUrgent
	opNights
	opOwnPhone
	opLanguage
	opZone
	opCategory
	opIntent
	opTopic
	opMore
	opWhom
	opLead
	opShift
	lastOp
)

type op uint8

// ops says for each meaning which class of item it yields, on which layer its rows are tried, and how its values are worked out.
var ops = [lastOp]struct {
	class Class
	layer int
	mean  func(p *parse, cs captures, arg int32, it *item) bool
}{
	opSum:         {Number, numbers, sum},
	opOrdinal:     {Ordinal, numbers, ordinal},
	opClock:       {Clock, simple, clockTime},
	opLooseClock:  {LooseClock, simple, clockTime},
	opPart:        {Part, numbers, part},
	opMonthDay:    {MonthDay, simple, monthDay},
	opSpan:        {Duration, simple, span},
	opHead:        {Head, simple, head},
	opMinutesPast: {Clock, times, minutesPast},
	opMinutesTo:   {Clock, times, minutesTo},
	opSpanSum:     {Duration, times, spanSum},
	opRelativeDay: {Date, times, relativeDay},
	opWeekday:     {Date, times, weekday},
	opDayOfMonth:  {Date, times, dayOfMonth},
	opOnMonthDay:  {Date, times, onMonthDay},
	opFeast:       {Date, times, feast},
	opNthWeekday:  {Date, times, nthWeekday},
	opInSpan:      {Date, dates, inSpan},
	opFromDay:     {Date, dates, fromDay},
	opNextWeekday: {Date, dates, nextWeekday},
	opParted:      {Date, dates, parted},
	opEndOfDay:    {Clock, dates, endOfDay},
	opAtClock:     {Clock, cues, atClock},
	opParty:       {Party, cues, partyOf},
	opRole:        {0, cues, role},
	opPreference:  {0, cues, window},
	opName:        {0, cues, named},
	opBusiness:    {0, cues, named},
	opWish:        {0, cues, whole},
	opUrgent:      {0, cues, whole},
	opNights:      {0, cues, nights},
	opOwnPhone:    {0, cues, whole},
	opLanguage:    {0, cues, spoken},
	opZone:        {0, cues, named},
	opCategory:    {0, topics, whole},
	opIntent:      {0, topics, whole},
	opTopic:       {0, topics, whole},
	opMore:        {0, cues, whole},
	opWhom:        {0, cues, whole},
	opLead:        {0, cues, whole},
	opShift:       {0, cues, shift},
}

func (o op) layer() int32 { return int32(ops[o].layer) }

// whole keeps the words as they stand, with the meaning's argument and how many of them the pattern names.
func whole(_ *parse, cs captures, arg int32, it *item) bool {
	it.a, it.b = arg, int32(len(cs))
	return true
}

// role notes for every value in the pattern what it is. The first row to say so is right.
func role(p *parse, cs captures, arg int32, it *item) bool {
	switch arg {
	case roleRange:
		return p.rangeRoles(cs)
	case roleHappened:
		return p.happened(it.end)
	case roleMovedFrom, roleMovedTo:
		if !p.moves(it.start) {
			return false
		}
		arg += roleReplaced - roleMovedFrom
		if arg != roleReplaced {
			arg = roleWanted
		}
	}
	for i := range cs {
		switch cs[i].class {
		case Date, Clock, LooseClock, Number, Duration, Hour, Small, Ordinal, DayNumber, MonthDay, Weekday, Party, Head, Part, RelativeDay, Feast:
			if cs[i].class == Number && (p.find(Date, cs[i].start) != nil || p.find(Clock, cs[i].start) != nil || p.counted(cs[i].end)) {
				continue
			}
			if d := p.find(Date, cs[i].start); cs[i].class == Duration && d != nil && (d.op == opFromDay || d.op == opWeekday) && d.end > cs[i].end {
				continue // "make it a week from Friday"
			}
			if cs[i].class == Hour && p.counted(cs[i].end) {
				continue // "get 9 of us in"
			}
			if arg == roleWanted && cs[0].class == Move && p.is(p.toks[cs[i].start].word, From) {
				continue // "cámbialo del 14 al 15"
			}
			if d := p.find(Date, cs[i].start); cs[i].class == Ordinal && d != nil && d.end > cs[i].end {
				continue // "on 5th of May"
			}
			for j := cs[i].start; j < cs[i].end; j++ {
				if p.roles[j] == 0 || arg == roleReplaced && p.roles[j] == roleArriving {
					p.roles[j] = uint8(arg)
				}
			}
		}
	}
	it.a = arg
	return true
}

// rangeRoles marks the two ends of a range; behind "change it from" they are the old and the new value.
func (p *parse) rangeRoles(cs captures) bool {
	first, last := cs[0], cs[len(cs)-1]
	begin, end := uint8(roleArriving), uint8(roleLeaving)
	if p.roles[first.start] == roleReplaced || p.moves(first.start) {
		begin, end = roleReplaced, roleWanted
	}
	p.roles[first.start], p.roles[last.start] = begin, end
	return true
}

// spoken is a language that the call or the chat is to be in: a is what for, b the language.
func spoken(_ *parse, cs captures, arg int32, it *item) bool {
	v, ok := cs.value(LanguageName)
	it.a, it.b = arg, v
	return ok
}

// nights is the length of a stay.
func nights(p *parse, cs captures, _ int32, it *item) bool {
	n, ok := cs.value(Small)
	if !ok {
		n, ok = cs.value(One)
	}
	it.a = n
	return ok && n > 0
}
