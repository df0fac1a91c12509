package nlu

import "time"

// day counts days from 1 January 1970 on the civil calendar, without zones.
type day = int32

// civil returns the day of a date. Months and days out of range carry over, as in package time.
func civil(year, month, dom int32) day {
	year, month = carried(year, month)
	y := int64(year)
	if month <= 2 {
		y--
	}
	era := y / 400
	if y < 0 {
		era = (y - 399) / 400
	}
	yoe := y - era*400
	mp := int64(month+9) % 12
	doy := (153*mp + 2) / 5
	return day(era*146097+yoe*365+yoe/4-yoe/100+doy-719468) + dom - 1
}

// carried returns a month of a year that may be out of range as one that is not.
func carried(year, month int32) (int32, int32) {
	for month < 1 {
		month, year = month+12, year-1
	}
	for month > 12 {
		month, year = month-12, year+1
	}
	return year, month
}

// split returns the year, month and day of the month of d.
func split(d day) (year, month, dom int32) {
	z := int64(d) + 719468
	era := z / 146097
	if z < 0 {
		era = (z - 146096) / 146097
	}
	doe := z - era*146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	dom = int32(doy - (153*mp+2)/5 + 1)
	month = int32((mp+2)%12 + 1)
	year = int32(yoe + era*400)
	if month <= 2 {
		year++
	}
	return year, month, dom
}

// weekdayOf returns 0 for Sunday.
func weekdayOf(d day) int32 {
	w := (int64(d) + 4) % 7
	if w < 0 {
		w += 7
	}
	return int32(w)
}

// monthDays is the length of a month.
func monthDays(year, month int32) int32 {
	year, month = carried(year, month)
	if month == 2 && year%4 == 0 && (year%100 != 0 || year%400 == 0) {
		return 29
	}
	return monthLengths[month-1]
}

// monthLengths are those of the months of a year that is no leap year.
var monthLengths = [...]int32{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}

// addMonths moves d by months and stays within the month it reaches: a month after 31 January is the last of February.
func addMonths(d day, months int32) day {
	y, m, dom := split(d)
	return civil(y, m+months, min(dom, monthDays(y, m+months)))
}

// today is the civil day of a moment in its own zone.
func today(t time.Time) day {
	y, m, d := t.Date()
	return civil(int32(y), int32(m), int32(d))
}

// writeDay appends d as YYYY-MM-DD.
func writeDay(out []byte, d day) []byte {
	y, m, dom := split(d)
	return append(out, byte('0'+y/1000%10), byte('0'+y/100%10), byte('0'+y/10%10), byte('0'+y%10), '-',
		byte('0'+m/10), byte('0'+m%10), '-', byte('0'+dom/10), byte('0'+dom%10))
}

// writeClock appends minutes after midnight as HH:MM.
func writeClock(out []byte, minutes int32) []byte {
	h, m := minutes/60%24, minutes%60
	return append(out, byte('0'+h/10), byte('0'+h%10), ':', byte('0'+m/10), byte('0'+m%10))
}
