package nlu

// halfFor is the half of the day that a part of it makes of an hour: 12, 0, or -1 when it does not tell.
func halfFor(part, hour int32) int32 {
	switch part {
	case Morning, Breakfast:
		if hour == 12 {
			return 12
		}
		return 0
	case SmallHours:
		return 0
	case Midday, Lunch:
		if hour >= 10 && hour <= 11 {
			return 0
		}
		return 12
	case Afternoon:
		return 12
	case Dinner:
		return 12
	case Evening:
		return bit(hour != 12) * 12
	case Night:
		if hour == 12 || hour >= 1 && hour <= 4 {
			return 0
		}
		return 12
	}
	return -1
}

// part is a part of the day in words.
func part(p *parse, cs captures, arg int32, it *item) bool {
	it.a = arg &^ (todayBit | afterDayBit)
	if arg&afterDayBit != 0 && !p.isAt(it.start-1, RelativeDay) && !p.isAt(it.start-1, Weekday) {
		return false
	}
	for i := range cs {
		if cs[i].class == PartOfDay || cs[i].class == Meal {
			it.a = cs[i].value
		}
	}
	it.b = -1
	if arg&todayBit != 0 {
		it.b = 0
	}
	for i := range cs {
		switch cs[i].class {
		case RelativeDay:
			it.b = cs[i].value
		case This:
			it.b = 0
		case Meal:
			it.c = 1
		}
	}
	return it.a > 0
}
