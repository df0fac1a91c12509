package nlu

// Feasts of calendars that follow the moon. In some countries the moon is looked for, and the day may be another by one.
const (
	OrthodoxEaster = iota
	RoshHashanah
	Passover
	Hanukkah
	EidAlFitr
	EidAlAdha
	LunarNewYear
	Diwali
)

// moonFeast is the day of such a feast in a year; not ok where no table reaches.
func moonFeast(which, year int32) (d day, ok bool) {
	switch which {
	case OrthodoxEaster:
		return orthodoxEaster(year), true
	case RoshHashanah:
		return hebrewYear(year + 3761), true
	case Passover:
		return hebrewYear(year+3761) - 163, true
	case Hanukkah:
		begin := hebrewYear(year + 3761)
		long := (hebrewYear(year+3762)-begin)%10 == 5 // the month before it has a day more in full years
		return begin + 83 + bit(long), true
	}
	return listed(moonTables[which], year)
}

// firstListed is the first year of the tables, whose values are month*100+day.
const firstListed = 2022

// moonTables are the days of feasts that no short rule gives.
var moonTables = [...][]int32{
	// As Saudi Arabia's Umm al-Qura calendar has them.
	EidAlFitr: {502, 421, 410, 330, 320, 309, 226, 214, 204},
	EidAlAdha: {709, 628, 616, 606, 527, 516, 505, 424, 413},
	// The first day of the Chinese year, as the Hong Kong Observatory gives it.
	LunarNewYear: {201, 122, 210, 129, 217, 206, 126, 213, 203, 123, 211, 131, 219, 208, 128, 215, 204, 124, 212},
	// The main day, as India keeps it.
	Diwali: {1024, 1112, 1031, 1020, 1108, 1029, 1017, 1105, 1026, 1114, 1102, 1022, 1110, 1030},
}

func listed(days []int32, year int32) (day, bool) {
	i := year - firstListed
	if i < 0 || i >= int32(len(days)) {
		return 0, false
	}
	return civil(year, days[i]/100, days[i]%100), true
}

// orthodoxEaster is Easter Sunday by the Julian calendar. Source: Meeus, Astronomical Algorithms. The two calendars are thirteen
// days apart from 1900 to 2099.
func orthodoxEaster(year int32) day {
	d := (19*(year%19) + 15) % 30
	e := (2*(year%4) + 4*(year%7) - d + 34) % 7
	n := d + e + 114
	return civil(year, n/31, n%31+1) + 13
}

// hebrewYear is the first day of a year of the Hebrew calendar. Source: Reingold and Dershowitz, Calendrical Calculations.
func hebrewYear(year int32) day {
	// hebrewEpoch is the day from which the days to a new moon count.
	const hebrewEpoch = -2_092_590
	before, begin, after := hebrewElapsed(year-1), hebrewElapsed(year), hebrewElapsed(year+1)
	switch {
	case after-begin == 356:
		begin += 2
	case begin-before == 382:
		begin++
	}
	return hebrewEpoch + begin
}

// hebrewElapsed counts the days to the new moon of a year, moved off the days of the week on which no year may begin.
func hebrewElapsed(year int32) int32 {
	months := (235*int64(year) - 234) / 19
	parts := 12_084 + 13_753*months
	d := int32(29*months + parts/25_920)
	if 3*(d+1)%7 < 3 {
		d++
	}
	return d
}
