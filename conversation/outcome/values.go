package outcome

import (
	"slices"
	"strconv"
	"time"
)

// values are what a text says about a call's facts, in the order said.
type values struct {
	clocks []clock
	days   []day
	counts []count
	prices []money
}

func read(folded string, now time.Time) values {
	if !numbered(folded) {
		return values{}
	}
	return values{clocks(folded), days(folded, now), counts(folded), prices(folded)}
}

// over puts newer values in the place of older ones, field by field.
func (v values) over(old values) values {
	if len(v.clocks) == 0 {
		v.clocks = old.clocks
	}
	if len(v.days) == 0 {
		v.days = old.days
	}
	if len(v.counts) == 0 {
		v.counts = old.counts
	}
	if len(v.prices) == 0 {
		v.prices = old.prices
	}
	return v
}

// and adds values that were said besides.
func (v values) and(more values) values {
	return values{append(v.clocks, more.clocks...), append(v.days, more.days...), append(v.counts, more.counts...), append(v.prices, more.prices...)}
}

// change is a set of fields that differ from the wish.
type change struct {
	fields  map[string]string
	allowed bool // the task allows every one of them
	differs bool // at least one differs, even one that has no canonical form
}

func (c *change) add(field, value string, allowed bool) {
	if c.fields == nil {
		c.fields = map[string]string{}
	}
	if value != "" {
		c.fields[field] = value
	}
	c.allowed = c.allowed && allowed
	c.differs = true
}

// compare finds what differs between v and the wish. A field that v names in several ways is right if one of them is.
func (w wish) compare(v values) change {
	c := change{allowed: true}
	if w.minute >= 0 && len(v.clocks) > 0 && !some(v.clocks, func(k clock) bool {
		return k.is(w.minute) || w.resized && k.hour == w.party && k.minute == 0 && k.half == 0 || w.described && k.is((w.minute+720)%1440)
	}) {
		value := v.clocks[0].near(w.minute)
		c.add(Time, value, w.allowsTime(minuteOf(value)))
	}
	if len(v.days) > 0 {
		w.compareDays(v.days, &c)
	}
	if w.party > 0 && len(v.counts) > 0 && !some(v.counts, func(k count) bool { return k.n == w.party || k.bare && w.isHour(k.n) }) {
		c.add(PartySize, strconv.Itoa(v.counts[0].n), some(w.parties, func(k count) bool { return k.n == v.counts[0].n }))
	}
	if w.price > 0 && len(v.prices) > 0 && !some(v.prices, w.fits) {
		c.add(Price, v.prices[0].String(), v.prices[0].amount <= w.limit)
	}
	return c
}

func (w wish) compareDays(said []day, c *change) {
	said = slices.Clone(said)
	for i, d := range said {
		if d.bare && d.month == 0 && d.day != w.date.Day() && (w.isHour(d.day) || d.day == w.party) {
			said[i].day = 0
		}
	}
	switch {
	case w.noAnchor:
		if !some(said, func(d day) bool { return some(w.days, d.meets) }) {
			c.add(Date, "", w.anyDay)
		}
	case w.date.IsZero():
	case !some(said, func(d day) bool { return d.is(w.date) }):
		allowed := w.anyDay || w.extends(said) || some(said, func(d day) bool {
			return some(w.days, func(other day) bool { return !other.is(w.date) && d.meets(other) })
		})
		c.add(Date, said[0].near(w.date), allowed)
	}
}

// isToday reports whether a day is that of the call.
func (w wish) isToday(d day) bool {
	y, m, n := w.now.Date()
	return !w.now.IsZero() && d.is(time.Date(y, m, n, 0, 0, 0, 0, time.UTC))
}

// isHour reports whether n names the hour asked for.
func (w wish) isHour(n int) bool { return w.minute >= 0 && n%12 == w.minute/60%12 }

func (w wish) allowsTime(minute int) bool {
	return w.anyTime ||
		some(w.clocks, func(k clock) bool { return !k.is(w.minute) && k.is(minute) }) ||
		some(w.windows, func(span [2]int) bool { return span[0] <= minute && minute <= span[1] })
}

func (w wish) fits(m money) bool { return m.amount == w.price || w.ceiling && m.amount < w.price }

// meets reports whether a and b can be the same day.
func (d day) meets(b day) bool {
	apart := func(x, y int) bool { return x != 0 && y != 0 && x != y }
	return !apart(d.weekday, b.weekday) && !apart(d.day, b.day) && !apart(d.month, b.month) &&
		(d.weekday != 0 && b.weekday != 0 || d.day != 0 && b.day != 0)
}

func some[T any](list []T, ok func(T) bool) bool {
	for _, v := range list {
		if ok(v) {
			return true
		}
	}
	return false
}
