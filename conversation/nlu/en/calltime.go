package en

import "github.com/kallybot/kallybot/conversation/nlu"

const (
	dial      = `\b(?:call|ring|phone|dial|try)`
	dialThem  = ` (?:them|him|her|it|there|back|again|them again|them back)`
	dialled   = `(?:` + dialThem + `|(?P<mid>(?: [^ ,;!?]+){1,6}?))?`
	callEnd   = `(?:,? (?:to|and|for) |[,;!?]|\.? *$)`
	callGoal  = `,? (?:to|and) (?:book|ask|reserve|make|get|cancel|change|confirm|see|check|find|order|say|tell)\b`
	callIn    = `in (?:about )?(?:\d+|an?|half an|one|two|three|four|five|ten|fifteen|twenty|thirty|forty)(?: and a half)? (?:minutes?|mins?|hours?|hrs?)`
	atOpening = `(?:when(?:ever)?|once|as soon as) (?:they|it|the (?:place|restaurant|clinic|office|shop|store|hotel)|he|she)(?: is| are|'re|'s)? opens?(?: up| again)?`
	openDay   = `(?:(?:on )?(?:tomorrow|(?:this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: morning)?,? )`
	atMine    = ` my (?:own )?time`
)

// What a message must have for a pattern to match.
const (
	dials  = "call ring phone dial try"
	opens  = "open"
	times  = "time"
	atOnce = "now"
)

// calls are the ways to say when to call.
var calls = []nlu.CallRow{
	{Means: nlu.AtOpening, Pattern: dial + `,? (?P<cut>` + openDay + atOpening + `)\b`, Needs: opens, Example: "call tomorrow when they open"},
	{Means: nlu.AtOpening, Pattern: dial + dialled + `,? (?P<cut>` + openDay + `?` + atOpening + `)\b`, Needs: opens, Example: "call them when they open"},
	{Means: nlu.AtOpening, Pattern: `^(?:please |ok |yes |and )?(?P<cut>` + openDay + `?` + atOpening + `)[.!]?$`, Needs: opens, Example: "when they open"},
	{Means: nlu.AfterWhile, Pattern: dial + dialled + `,? (?P<cut>` + callIn + `)\b`, Needs: dials, Example: "call them in 20 minutes"},
	{Means: nlu.AtMine, Pattern: dial + `(?P<tail> .{2,40}?` + atMine + `)` + callEnd, Needs: times, Example: "call them at 10 my time"},
	{Means: nlu.AtTheirs, Pattern: dial + `(?P<tail> .{2,40}? (?:their|local) time)` + callEnd, Needs: times, Example: "call Casa Pepe tomorrow at 10 their time"},
	{Means: nlu.AtTheirs, Pattern: dial + dialThem + `(?P<cut> .{2,40}?)` + callEnd, Needs: dials, Example: "call them tomorrow at 10"},
	{Means: nlu.AtTheirs, Pattern: dial + `(?P<tail> .{2,40}?)` + callGoal, Needs: dials, Example: "call Casa Pepe at 10 to book a table at 8"},
	{Means: nlu.AtOnce, Pattern: `^(?:no,? |please |just |ok )*(?P<cut>(?:call|ring|phone)(?: them| him| her| it)? (?:right )?now(?: instead)?)[.!]?$`, Needs: atOnce, Example: "call them now"},
}

// callWords may stand beside a day and a time; those with a hyphen cannot name whom to call.
const callWords = "at on by around about their there local time my own please sharp exactly the -and -to -ask -about -for -if -find -check -see -whether -when -book -a -me -my -in -at -on"
