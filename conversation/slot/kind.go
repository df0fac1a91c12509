package slot

import (
	"slices"
	"strconv"
	"strings"

	"github.com/nyaruka/phonenumbers"
)

// Kind says what sort of line a number belongs to.
type Kind string

// The kinds of numbers. A number of kind Premium is never returned by ReadPhone.
const (
	Fixed         Kind = "fixed"
	Mobile        Kind = "mobile"
	FixedOrMobile Kind = "fixed_or_mobile" // the plan does not tell them apart: the United States, Mexico
	TollFree      Kind = "toll_free"
	SharedLine    Kind = "shared_cost"
	Premium       Kind = "premium"
	Personal      Kind = "personal"
	VoIP          Kind = "voip"
	Pager         Kind = "pager"
	Company       Kind = "company" // one number for many offices
	Voicemail     Kind = "voicemail"
	Unallotted    Kind = "unassigned" // possible in length, but no plan holds it
)

// kinds turns the library's kinds into ours.
var kinds = map[phonenumbers.PhoneNumberType]Kind{
	phonenumbers.FIXED_LINE:           Fixed,
	phonenumbers.MOBILE:               Mobile,
	phonenumbers.FIXED_LINE_OR_MOBILE: FixedOrMobile,
	phonenumbers.TOLL_FREE:            TollFree,
	phonenumbers.PREMIUM_RATE:         Premium,
	phonenumbers.SHARED_COST:          SharedLine,
	phonenumbers.VOIP:                 VoIP,
	phonenumbers.PERSONAL_NUMBER:      Personal,
	phonenumbers.PAGER:                Pager,
	phonenumbers.UAN:                  Company,
	phonenumbers.VOICEMAIL:            Voicemail,
}

// Notice is a line on the card about a number that may be called all the same.
type Notice string

// The notices.
const (
	Unassigned   Notice = "unassigned"    // the number does not seem to exist
	SharedCost   Notice = "shared_cost"   // caller and business share the price
	CostsCaller  Notice = "costs_caller"  // dearer for the caller than an ordinary number
	LooksPrivate Notice = "looks_private" // a mobile or a personal number, hardly a business
)

// tariff is a row about prices that goes before what the library says, for numbers of the plan and outside it.
type tariff struct {
	code   int    // country code
	prefix string // of the national part, without trunk prefix
	price  price
}

type price int

const (
	refused price = iota // premium rate
	dear                 // called, with the notice CostsCaller
)

// tariffs holds premium ranges, assigned or not, and the ranges that the library counts as premium although ordinary
// businesses have them. The longest prefix counts. Sources: the national plans, ITU-T E.129.
var tariffs = []tariff{
	{1, "900", refused}, {1, "976", refused},
	{34, "803", refused}, {34, "806", refused}, {34, "807", refused}, {34, "905", refused}, {34, "907", refused},
	{34, "902", dear}, // 901 shares the price, 902 leaves all of it to the caller
	{44, "9", refused}, {44, "871", refused}, {44, "872", refused}, {44, "873", refused},
	{44, "84", dear}, {44, "870", dear}, // banks, airlines and public offices have these
	{33, "89", refused}, {49, "900", refused}, {49, "137", refused}, {39, "89", refused},
	{351, "760", refused}, {351, "761", refused}, {351, "762", refused}, {351, "60", refused}, {351, "64", refused},
	{31, "900", refused}, {31, "906", refused}, {31, "909", refused}, {32, "90", refused},
	{41, "900", refused}, {41, "901", refused}, {41, "906", refused}, {43, "900", refused}, {43, "930", refused},
	{52, "900", refused}, {55, "900", refused}, {61, "190", refused},
	{979, "", refused},                                // international premium rate
	{870, "", dear}, {881, "", dear}, {882, "", dear}, // satellites and ships
}

// tariffOf is the row with the longest prefix of the national part.
func tariffOf(code int, national string) (tariff, bool) {
	var best tariff
	found := false
	for _, t := range tariffs {
		if t.code == code && strings.HasPrefix(national, t.prefix) && (!found || len(t.prefix) > len(best.prefix)) {
			best, found = t, true
		}
	}
	return best, found
}

// premium reports whether a call to p is billed as a service. A row goes before the library: a range of the United
// Kingdom that is merely dear may be called.
func (p *plan) premium() bool {
	if t, ok := tariffOf(int(p.number.GetCountryCode()), p.national); ok {
		return t.price == refused
	}
	return p.typ == phonenumbers.PREMIUM_RATE
}

func (p *plan) kind() Kind {
	if !p.valid() {
		return Unallotted
	}
	k := kinds[p.typ]
	if k == Premium && !p.premium() {
		return SharedLine
	}
	return k
}

// kindNotices holds the notice that follows from the kind alone.
var kindNotices = map[Kind]Notice{
	Unallotted: Unassigned,
	SharedLine: SharedCost,
	Mobile:     LooksPrivate,
	Personal:   LooksPrivate,
}

// Notices says what the person should know before calling p, most important first. It is empty for an ordinary number.
// A dear number has CostsCaller in place of SharedCost.
func (p PhoneNumber) Notices() []Notice {
	if !isE164(p.E164) || len(p.Extension) > maxKey {
		return p.notices()
	}
	return slices.Clone(noticesSeen.of(p, p.notices))
}

func (p PhoneNumber) notices() []Notice {
	var all []Notice
	if n, ok := kindNotices[p.Kind]; ok {
		all = append(all, n)
	}
	n := stored(p.E164)
	if n == nil {
		return all
	}
	if t, ok := tariffOf(int(n.GetCountryCode()), phonenumbers.GetNationalSignificantNumber(n)); ok && t.price == dear {
		if p.Kind == SharedLine {
			return []Notice{CostsCaller}
		}
		all = append(all, CostsCaller)
	}
	return all
}

// retired is a notation that people still have in their address books, although a country has given it up or it only works there.
type retired struct {
	code   int
	prefix string
	digits int    // of the national part, prefix included
	now    string // what stands in place of prefix today
}

// retirees: Mexico dropped the mobile 1 and the prefixes 01, 044 and 045. Argentina dials mobiles with 15, and neighbours
// without the area code; only Buenos Aires, 11, has numbers of eight digits. Sources: plan of the Mexican regulator of 2019;
// Plan Fundamental de Numeración Nacional of Argentina.
var retirees = []retired{
	{52, "1", 11, ""}, {52, "01", 12, ""}, {52, "044", 13, ""}, {52, "045", 13, ""},
	{54, "15", 10, "911"}, {54, "", 8, "11"},
}

// renewed is n in today's notation, empty when it has no other.
func renewed(n *phonenumbers.PhoneNumber) string {
	national := phonenumbers.GetNationalSignificantNumber(n)
	for _, r := range retirees {
		if rest, ok := strings.CutPrefix(national, r.prefix); ok && int(n.GetCountryCode()) == r.code && len(national) == r.digits {
			return "+" + strconv.Itoa(r.code) + r.now + rest
		}
	}
	return ""
}
