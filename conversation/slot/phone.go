package slot

import (
	"slices"
	"strings"

	"github.com/nyaruka/phonenumbers"
)

// The numbering plans come from phonenumbers, because it carries every country's plan, the names of places and the time
// zones behind area codes, and is renewed with the plans. It is imported in this package only.

// PhoneNumber is a number that may be called. The zero value is no number.
type PhoneNumber struct {
	E164      string // "+34911230100", at most 15 digits
	Extension string // digits to be asked for or dialled after the answer, empty for none
	Region    string // two letters, "" when the country cannot be told (+800, an unassigned +1 number)
	Kind      Kind
}

// maxDigits is the longest number there is, country code included. Source: ITU-T E.164, section 6.2.
const maxDigits = 15

// ReadPhone reads one candidate: digits in any notation, (0), 00, +, tel:, an extension, keypad letters.
// Text with + or 00, or with the international prefix of region, is international; other text is national in region
// (two letters, may be empty). A number that does not fit region is refused and never looked for in another country.
// Its faults are EmergencyPhone, ShortPhone, PremiumPhone, NotANumber, TooShort, TooLong and NotPossible.
func ReadPhone(text, region string) (PhoneNumber, *Fault) {
	region = strings.ToUpper(region)
	if len(text) > maxKey {
		return readPhone(text, region)
	}
	r := numbersRead.of(about{text, region}, func() (r readNumber) {
		n, f := readPhone(text, region)
		if r.number = n; f != nil {
			r.fault, r.bad = *f, true
		}
		return r
	})
	if r.bad {
		return r.number, &r.fault
	}
	return r.number, nil
}

func readPhone(text, region string) (PhoneNumber, *Fault) {
	w, code := readWritten(text)
	if code != "" {
		return PhoneNumber{}, phoneFault(text, code)
	}
	if emergencyDigits(w, region) {
		return PhoneNumber{}, phoneFault(text, EmergencyPhone)
	}
	n, intl, code := parse(w, region)
	if code != "" {
		return PhoneNumber{}, phoneFault(text, code)
	}
	p := lookUp(n)
	if code := p.judge(w, region, intl); code != "" {
		return PhoneNumber{}, phoneFault(text, code)
	}
	return PhoneNumber{E164: p.e164, Extension: w.extension, Region: regionOf(n, region), Kind: p.kind()}, nil
}

// plan is a parsed number with what the plans say about it, which is asked for once: every question costs a row of patterns.
type plan struct {
	number   *phonenumbers.PhoneNumber
	national string // without trunk prefix
	e164     string
	typ      phonenumbers.PhoneNumberType // UNKNOWN for a number that no plan holds
}

func lookUp(n *phonenumbers.PhoneNumber) plan {
	return plan{
		number:   n,
		national: phonenumbers.GetNationalSignificantNumber(n),
		e164:     phonenumbers.Format(n, phonenumbers.E164),
		typ:      phonenumbers.GetNumberType(n),
	}
}

func (p *plan) valid() bool { return p.typ != phonenumbers.UNKNOWN }

func phoneFault(text string, code Code) *Fault {
	return &Fault{Slot: Phone, Code: code, Said: Clean(text, maxSaid)}
}

// parse reads w as an international number where it says so, and else in region. intl tells which it was.
func parse(w written, region string) (n *phonenumbers.PhoneNumber, intl bool, code Code) {
	switch {
	case w.plus:
		return parseAs("+"+w.digits, "", true)
	case strings.HasPrefix(w.digits, "00"):
		// Some countries write more than 00 (0011, 00 and a carrier), so their own prefix is tried first.
		if n, _, code := parseAs(w.digits, region, true); code == "" && dialledAbroad(n) {
			return n, true, ""
		}
		return parseAs("+"+w.digits[2:], "", true)
	case phonenumbers.GetCountryCodeForRegion(region) == 0:
		return nil, false, lengthCode(len(w.digits), NotPossible)
	}
	n, _, code = parseAs(w.digits, region, false)
	return n, code == "" && dialledAbroad(n), code
}

// parseAs parses digits and puts the notations that a country has given up into those of today.
func parseAs(digits, region string, intl bool) (*phonenumbers.PhoneNumber, bool, Code) {
	n, err := phonenumbers.ParseAndKeepRawInput(digits, region)
	if err != nil {
		return nil, intl, lengthCode(len(strings.TrimPrefix(digits, "+")), NotPossible)
	}
	if again := renewed(n); again != "" {
		if m, err := phonenumbers.ParseAndKeepRawInput(again, ""); err == nil && phonenumbers.IsValidNumber(m) {
			return m, intl, ""
		}
	}
	return n, intl, ""
}

// dialledAbroad reports whether the number was written with the international prefix of the region it was read in.
func dialledAbroad(n *phonenumbers.PhoneNumber) bool {
	return n.GetCountryCodeSource() == phonenumbers.PhoneNumber_FROM_NUMBER_WITH_IDD && phonenumbers.IsPossibleNumber(n)
}

// lengthCode names the fault of a text that no plan could parse, by its count of digits.
func lengthCode(digits int, otherwise Code) Code {
	switch {
	case digits <= 3:
		return ShortPhone
	case digits < 7:
		return TooShort
	case digits > maxDigits:
		return TooLong
	}
	return otherwise
}

// judge says why p may not be called, or nothing.
func (p *plan) judge(w written, region string, intl bool) Code {
	switch {
	case emergency(p.number, p.national, region):
		return EmergencyPhone
	case p.premium():
		return PremiumPhone
	case len(p.e164) > maxDigits+1:
		// The plan of Germany holds longer ones, but E.164 does not.
		return TooLong
	case p.valid():
		return ""
	case phonenumbers.IsValidShortNumber(p.number):
		return ShortPhone
	case w.letters:
		return NotANumber
	case stored(p.e164) == nil:
		// A trunk prefix is left within, so that another reading would dial another number.
		return NotPossible
	}
	code := possible(p.number, len(p.national), intl)
	if code == "" && beginsEmergency(p.number, p.national, region) {
		return EmergencyPhone
	}
	return code
}

// possible names the fault of a length that the country does not have. A national number that is too long is NotPossible:
// it may well be a good number of another country, written without its code.
func possible(n *phonenumbers.PhoneNumber, digits int, intl bool) Code {
	switch phonenumbers.IsPossibleNumberWithReason(n) {
	case phonenumbers.IS_POSSIBLE:
		return ""
	case phonenumbers.TOO_SHORT, phonenumbers.IS_POSSIBLE_LOCAL_ONLY:
		if digits <= 3 {
			return ShortPhone
		}
		return TooShort
	case phonenumbers.TOO_LONG:
		if intl {
			return TooLong
		}
	}
	return NotPossible
}

// regionOf is the country of n. An unassigned number under a code that countries share is taken to be in asked when asked
// is one of them, and else is nowhere.
func regionOf(n *phonenumbers.PhoneNumber, asked string) string {
	if r := phonenumbers.GetRegionCodeForNumber(n); len(r) == 2 {
		return r
	}
	shared := phonenumbers.GetRegionCodesForCountryCode(int(n.GetCountryCode()))
	switch {
	case len(shared) == 1 && len(shared[0]) == 2:
		return shared[0]
	case slices.Contains(shared, asked):
		return asked
	}
	return ""
}

// stored parses a canonical number, as ReadPhone returns them. It is nil for any other text.
func stored(e164 string) *phonenumbers.PhoneNumber {
	if !isE164(e164) {
		return nil
	}
	n, err := phonenumbers.Parse(e164, "")
	if err != nil || phonenumbers.Format(n, phonenumbers.E164) != e164 {
		return nil
	}
	return n
}

// isE164 reports whether text is + and 2 to 15 digits, the first not zero: what the API takes as a phone number.
func isE164(text string) bool {
	digits, ok := strings.CutPrefix(text, "+")
	if !ok || len(digits) < 2 || len(digits) > maxDigits || digits[0] == '0' {
		return false
	}
	return strings.Trim(digits, "0123456789") == ""
}
