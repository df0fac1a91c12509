package nlu

import (
	"strings"

	"github.com/kallybot/kallybot/conversation/slot"
)

// parse is the reading of one message under way.
type parse struct {
	chart
	memory   *memory
	reader   *Reader
	text     string
	req      Request
	langs    []*language // the languages in force, the message's own first
	tongue   *language   // the one whose rows are matched
	layer    int         // of these rows
	classes  classes     // of words in these
	present  [2]uint64   // the classes of any of the message's words
	today    day
	year     int32 // of today
	month    int32
	dom      int32    // the day of the month
	minute   int32    // now, after midnight
	runs     []nameAt // by token: the person's name that begins there, and the business's
	roles    []uint8  // by token: what the value that stands there is
	codes    []bool   // by token: part of a code, a price or another number that is no value
	phones   []phoneAt
	phoned   []bool  // by token: part of a phone number
	tries    int     // candidates judged as phone numbers
	owner    []int32 // by token: the candidate that took it, plus one
	cands    []candidate
	picks    []*candidate // those of one slot
	latest   latest
	sentence run  // the last one whose end was asked for, from the token that was asked about
	letters  run  // single letters in a row, those that were looked for last
	clocked  bool // clock was asked for and is known
	clock    bool // some clock time stands
	setting  setting
	spoken   spokenHours
	shouting bool // all in capitals
	casual   bool // the message begins with a small letter, so that names may too
	capitals bool // some word within a sentence has a capital
	category Category
	cats     [General + 1]int32
	said     []item // cues of intents, none within another
	covered  []bool // by token: within one of said
	out      Reading
	steps    int // tokens looked at, which a test holds against the length
	trace    func(*language, *row)
}

// latest is where the last candidate for a slot begins, of the slot that was asked about last.
type latest struct {
	known bool
	slot  slot.Name
	start int32
}

// is reports whether a word belongs to a class in any language in force.
func (p *parse) is(word int32, class Class) bool { return p.classes.is(word, class) }

// says reports whether any word of the message belongs to a class.
func (p *parse) says(class Class) bool { return p.present[class>>6]&(1<<(class&63)) != 0 }

// isAt reports whether the word at a token belongs to a class; no token is in none.
func (p *parse) isAt(i int32, class Class) bool {
	return i >= 0 && i < int32(len(p.toks)) && p.is(p.toks[i].word, class)
}

// lang is the message's own language.
func (p *parse) lang() *language { return p.langs[0] }

// expects reports whether a slot was just asked for.
func (p *parse) expects(name slot.Name) bool {
	for _, e := range p.req.Expect {
		if e == name {
			return true
		}
	}
	return false
}

// dayFirst tells how 3/4 is read: by the region, else by the language.
func (p *parse) dayFirst() bool {
	switch region := p.req.Region; region {
	case "":
		return p.lang().dayFirst
	default:
		return !strings.Contains(monthFirst, region)
	}
}

// monthFirst are the countries that write the month before the day. Source: Unicode CLDR, short date formats.
const monthFirst = "US PR GU VI AS MP FM MH PW PH BZ"

// words returns the message's text from token start to end.
func (p *parse) words(start, end int32) string {
	return p.text[p.toks[start].start:p.toks[end-1].end]
}

// span is the range of code points from token start to end.
func (p *parse) span(start, end int32) Span {
	return Span{int(p.toks[start].at), int(p.toks[end-1].to)}
}
