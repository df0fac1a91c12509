package access

import (
	"slices"
	"strings"
)

// Visitor is somebody who acts in a place, by the platform's own names. What people can choose freely, such as the name
// that is shown, is not among them.
type Visitor struct {
	Platform string // "telegram", "slack"
	Team     string // workspace; empty where the platform has none
	Person   string // the platform's id of the person
	// Handle is a name that the platform gives to one person at a time, without "@"; empty for none. It may pass to
	// somebody else, so that an id is the safer rule.
	Handle string
	Chat   string // the platform's id of the chat or channel
	Home   string // the id that the chat had before it moved; empty where it did not
}

// ID is what an operator writes into the list of people to let v in: the id, with the team before it where there is one.
func (v Visitor) ID() string {
	if v.Team == "" {
		return v.Person
	}
	return v.Team + "/" + v.Person
}

// Rule lets in the visitors who have every part that it names. One that names no more than a platform lets nobody in.
type Rule struct {
	Platform string
	Team     string
	Person   string
	Handle   string // without "@"; capitals do not matter
	Chat     string
}

func (r Rule) fits(v Visitor) bool {
	if r == (Rule{Platform: r.Platform}) {
		return false
	}
	return r.Platform == v.Platform && names(r.Team, v.Team) && names(r.Person, v.Person) &&
		(names(r.Chat, v.Chat) || r.Chat == v.Home) &&
		(r.Handle == "" || strings.EqualFold(r.Handle, v.Handle))
}

// names reports whether a part of a rule is not named, or is the visitor's.
func names(part, visitors string) bool { return part == "" || part == visitors }

// Policy says who may use the bot. The zero Policy lets nobody in.
type Policy struct {
	Open    bool   // everybody may
	Admins  []Rule // may use the bot, and what is for admins
	Allowed []Rule // people, and places in which everybody may
}

// Judge tells why v may use the bot, or that they may not. The strongest reason counts.
func (p Policy) Judge(v Visitor) Verdict {
	fits := func(r Rule) bool { return r.fits(v) }
	switch {
	case slices.ContainsFunc(p.Admins, fits):
		return Admin
	case slices.ContainsFunc(p.Allowed, fits):
		return Listed
	case p.Open:
		return Anybody
	}
	return Outside
}

// May reports whether v may use the bot.
func (p Policy) May(v Visitor) bool { return p.Judge(v) != Outside }

// Empty reports whether nobody at all may use the bot.
func (p Policy) Empty() bool { return !p.Open && len(p.Admins) == 0 && len(p.Allowed) == 0 }
