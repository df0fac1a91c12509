package main

import "time"

// What is told of the calls and the booking below.
const (
	agreedWith  = "Confirmed by Casa Pepe: "
	nobody      = "The time for this call has passed, so Casa Pepe was not called."
	doubtful    = "I cannot tell whether Casa Pepe was called."
	remindedOf  = "Reminder: Casa Pepe, "
	callsFrom   = printed + "I'll call Casa Pepe on "
	lookedAfter = "after GET /v1/calls"
)

// The plans that several rows have: for an hour of the next day, and for a length of time around the moment of the change.
var (
	atTen = [seasons]span{
		usual:    {"2026-11-19T17:00:00+01:00", "2026-11-20T10:00:00+01:00"},
		toWinter: {"2026-10-24T17:00:00+02:00", "2026-10-25T10:00:00+01:00"},
		toSummer: {"2027-03-27T17:00:00+01:00", "2027-03-28T10:00:00+02:00"},
	}
	whenTheyOpen = [seasons]span{
		usual:    {"2026-11-19T23:30:00+01:00", "2026-11-20T13:00:00+01:00"},
		toWinter: {"2026-10-24T23:30:00+02:00", "2026-10-25T13:00:00+01:00"},
		toSummer: {"2027-03-27T23:30:00+01:00", "2027-03-28T13:00:00+02:00"},
	}
	inTwentyMinutes = [seasons]span{
		usual:    {"2026-11-19T17:00:00+01:00", "2026-11-19T17:20:00+01:00"},
		toWinter: {"2026-10-25T02:50:00+02:00", "2026-10-25T02:10:00+01:00"},
		toSummer: {"2027-03-28T01:50:00+01:00", "2027-03-28T03:10:00+02:00"},
	}
	inTenMinutes = [seasons]span{
		usual:    {"2026-11-19T17:00:00+01:00", "2026-11-19T17:10:00+01:00"},
		toWinter: {"2026-10-25T02:55:00+02:00", "2026-10-25T02:05:00+01:00"},
		toSummer: {"2027-03-28T01:55:00+01:00", "2027-03-28T03:05:00+02:00"},
	}
)

// What comes of a call that is two hours late, which is the first one, or the second one.
var (
	lateFirst  = []lateness{{farOff, nobody, 0}}
	lateSecond = []lateness{{farOff, nobody, 1}}
)

// waits are the rows of the table; its columns are the restarts, and how late something may come.
var waits = []waitingFor{
	{name: "the undo window", speed: "0.01", phone: "0100", asks: []string{"yes"},
		until: printed + "Calling Casa Pepe in ", plan: [seasons]span{ // of 500 s
			usual:    {"2026-11-19T17:00:00+01:00", "2026-11-19T17:08:20+01:00"},
			toWinter: {"2026-10-25T02:55:00+02:00", "2026-10-25T02:03:20+01:00"},
			toSummer: {"2027-03-28T01:55:00+01:00", "2027-03-28T03:03:20+02:00"},
		}, told: agreedWith, dials: 1, late: []lateness{{26 * time.Hour, nobody, 0}}},
	{name: "a call after a while", phone: "0100", asks: []string{"call them in 20 minutes", "yes"},
		until: callsFrom, plan: inTwentyMinutes, told: agreedWith, dials: 1, late: lateFirst},
	{name: "a call at an hour", phone: "0100", asks: []string{"call them tomorrow at 10", "yes"},
		until: callsFrom, plan: atTen, told: agreedWith, dials: 1, late: lateFirst},
	{name: "a call when they open", phone: "0100", asks: []string{"call them tomorrow when they open", "yes"},
		until: callsFrom, plan: whenTheyOpen, told: agreedWith, dials: 1, late: lateFirst},
	{name: "a call that the card puts off, since it is night there", zone: "America/New_York", phone: "0100",
		asks: []string{"Call at 13:00 there"}, until: callsFrom, plan: [seasons]span{
			usual:    {"2026-11-19T20:10:00-05:00", "2026-11-20T13:00:00+01:00"},
			toWinter: {"2026-10-24T20:10:00-04:00", "2026-10-25T13:00:00+01:00"},
			toSummer: {"2027-03-27T20:10:00-04:00", "2027-03-28T13:00:00+02:00"},
		}, told: agreedWith, dials: 1, late: lateFirst},
	{name: "an attempt after a pause", speed: "2", phone: "0128", asks: []string{"yes"}, then: []string{"In 10 minutes"},
		until: callsFrom, plan: [seasons]span{usual: inTenMinutes[usual]}, // at night, when clocks change, none is offered
		told: agreedWith, dials: 2, late: lateSecond},
	{name: "an attempt after a while", phone: "0128", asks: []string{"yes"},
		then: []string{"try again in 20 minutes", "yes"}, until: callsFrom, plan: inTwentyMinutes, told: agreedWith, dials: 2, late: lateSecond},
	{name: "an attempt when they open", phone: "0128", asks: []string{"yes"}, then: []string{"2"},
		until: callsFrom, plan: whenTheyOpen, told: agreedWith, dials: 2, late: lateSecond},
	{name: "a lost call that was made", speed: "2", phone: "0100", asks: []string{"yes"},
		until: "while it rings", again: "before GET /v1/calls", plan: inTenMinutes, told: agreedWith, dials: 1,
		late: []lateness{{farOff, agreedWith, 1}}},
	{name: "a lost call that was not made", speed: "2", phone: "0112", asks: []string{"yes"},
		until: lookedAfter, again: lookedAfter, plan: inTenMinutes, told: doubtful, late: []lateness{{farOff, doubtful, 0}}},
	{name: "a reminder", phone: "0100", asks: []string{"yes"}, then: []string{"Remind me"},
		until: printed + "I'll remind you of Casa Pepe on ", plan: atTen, told: remindedOf, dials: 1,
		late: []lateness{{farOff, remindedOf, 1}, {36 * time.Hour, "", 1}}},
}
