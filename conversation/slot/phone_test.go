package slot_test

import (
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation/slot"
	"github.com/nyaruka/phonenumbers"
)

func TestNumbersAreReadInEveryNotation(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, text, region, e164, ext string }{
		{"US national", "(415) 555-0100", "US", "+14155550100", ""},
		{"US with 1", "1-415-555-0100", "US", "+14155550100", ""},
		{"US as E.164 anywhere", "+1 415 555 0100", "ES", "+14155550100", ""},
		{"CA", "604.555.0100", "CA", "+16045550100", ""},
		{"GB trunk zero", "020 7946 0958", "GB", "+442079460958", ""},
		{"GB bracketed zero", "+44 (0)20 7946 0958", "", "+442079460958", ""},
		{"ES", "911 230 100", "ES", "+34911230100", ""},
		{"ES lower-case region", "911 230 100", "es", "+34911230100", ""},
		{"ES bracketed zero", "+34 (0) 911 230 100", "", "+34911230100", ""},
		{"ES by 00 from Germany", "0034 911 23 01 00", "DE", "+34911230100", ""},
		{"ES by 00 from a region without 00", "0034 911 23 01 00", "US", "+34911230100", ""},
		{"ES by 00 without a region", "0034911230100", "", "+34911230100", ""},
		{"ES by 011 from US", "011 34 911 230 100", "US", "+34911230100", ""},
		{"ES code without plus", "34 911 230 100", "ES", "+34911230100", ""},
		{"ES tel link", "tel:+34-911-230-100", "", "+34911230100", ""},
		{"ES tel link with context", "tel:911-230-100;phone-context=+34", "", "+34911230100", ""},
		{"ES label", "Tlf. 911 230 100", "ES", "+34911230100", ""},
		{"MX", "55 1234 5678", "MX", "+525512345678", ""},
		{"MX with the old mobile 1", "+52 1 55 1234 5678", "", "+525512345678", ""},
		{"AR without the code of Buenos Aires", "4311-2290", "AR", "+541143112290", ""},
		{"AR mobile as it is dialled there", "15 6234-8890", "AR", "+5491162348890", ""},
		{"AR mobile with 15 behind the country", "+54 15 6234 8890", "", "+5491162348890", ""},
		{"AR mobile of another town", "0351 15 422 7788", "AR", "+5493514227788", ""},
		{"MX with the old 044", "044 55 1234 5678", "MX", "+525512345678", ""},
		{"AR mobile", "011 15 1234-5678", "AR", "+5491112345678", ""},
		{"AR fixed", "(011) 4321-1234", "AR", "+541143211234", ""},
		{"CO mobile", "321 1234567", "CO", "+573211234567", ""},
		{"FR", "01 42 68 53 00", "FR", "+33142685300", ""},
		{"DE", "030 123456", "DE", "+4930123456", ""},
		{"IT keeps its zero", "06 1234 5678", "IT", "+390612345678", ""},
		{"IT keeps a bracketed zero", "+39 (0)6 1234 5678", "", "+390612345678", ""},
		{"PT", "21 123 4567", "PT", "+351211234567", ""},
		{"keypad word", "1-800-FLOWERS", "US", "+18003569377", ""},
		{"full-width digits", "＋３４ ９１１ ２３０ １００", "", "+34911230100", ""},
		{"Arabic digits", "+٣٤٩١١٢٣٠١٠٠", "", "+34911230100", ""},
		{"direction marks", "\u202a+34 911 230 100\u202c", "", "+34911230100", ""},
		{"zero bytes", "+34\x00911230100", "", "+34911230100", ""},
		{"middle dots", "911·230·100", "ES", "+34911230100", ""},
		{"long dash", "911–230–100", "ES", "+34911230100", ""},
		{"ext.", "+34 911 230 100 ext. 12", "", "+34911230100", "12"},
		{"x", "415-555-0100 x12", "US", "+14155550100", "12"},
		{"extensión", "911 230 100 extensión 12", "ES", "+34911230100", "12"},
		{"extensión decomposed", "911 230 100 extensio\u0301n 12", "ES", "+34911230100", "12"},
		{"interno", "(011) 4321-1234 interno 205", "AR", "+541143211234", "205"},
		{"tel link ext", "tel:+34911230100;ext=12", "", "+34911230100", "12"},
		{"pause", "+34911230100,,12#", "", "+34911230100", "12"},
		{"unassigned example of the API", "+15551234567", "", "+15551234567", ""},
		{"begins with 911 and is valid", "911 123 456", "ES", "+34911123456", ""},
		{"begins with 91 1", "+34 91 112 34 56", "", "+34911123456", ""},
		{"begins with 15 in France", "01 53 12 34 56", "FR", "+33153123456", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got, f := slot.ReadPhone(tt.text, tt.region)
			if f != nil {
				t.Fatalf("ReadPhone(%q, %q): %v", tt.text, tt.region, f)
			}
			if got.E164 != tt.e164 || got.Extension != tt.ext {
				t.Errorf("got %s ext %q, want %s ext %q", got.E164, got.Extension, tt.e164, tt.ext)
			}
		})
	}
}

func TestNumbersThatMustNotBeCalledAreRefused(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		text, region string
		want         slot.Code
	}{
		{"112", "ES", slot.EmergencyPhone}, {"911", "ES", slot.EmergencyPhone}, {"999", "", slot.EmergencyPhone},
		{"061", "ES", slot.EmergencyPhone}, {"091", "ES", slot.EmergencyPhone}, {"016", "ES", slot.EmergencyPhone},
		{"+34061", "US", slot.EmergencyPhone}, {"+34 091", "", slot.EmergencyPhone}, {"0034112", "ES", slot.EmergencyPhone},
		{"+1911", "", slot.EmergencyPhone}, {"+34112", "", slot.EmergencyPhone}, {"1 911", "US", slot.EmergencyPhone},
		{"9-1-1", "US", slot.EmergencyPhone}, {"(9)(1)(1)", "US", slot.EmergencyPhone}, {"９１１", "US", slot.EmergencyPhone},
		{"tel:911", "US", slot.EmergencyPhone}, {"112 ext. 4", "ES", slot.EmergencyPhone}, {"0112", "ES", slot.EmergencyPhone},
		{"+44999", "", slot.EmergencyPhone}, {"+440999", "", slot.EmergencyPhone}, {"+44111", "", slot.EmergencyPhone},
		{"000", "AU", slot.EmergencyPhone}, {"+61000", "", slot.EmergencyPhone}, {"15", "FR", slot.EmergencyPhone},
		{"110", "DE", slot.EmergencyPhone}, {"+49110", "", slot.EmergencyPhone}, {"123", "CO", slot.EmergencyPhone},
		{"+57123", "", slot.EmergencyPhone}, {"190", "BR", slot.EmergencyPhone}, {"988", "US", slot.EmergencyPhone},
		{"061", "", slot.EmergencyPhone}, {"+34112345678", "", slot.EmergencyPhone}, {"+19115550100", "", slot.EmergencyPhone},
		{"+34116111", "", slot.EmergencyPhone},
		{"010", "ES", slot.ShortPhone}, {"+34010", "", slot.ShortPhone}, {"311", "US", slot.ShortPhone}, {"11888", "ES", slot.ShortPhone},
		{"+1900 555 1234", "", slot.PremiumPhone}, {"803 123 456", "ES", slot.PremiumPhone}, {"806 123 456", "ES", slot.PremiumPhone},
		{"807 123 456", "ES", slot.PremiumPhone}, {"905 123 456", "ES", slot.PremiumPhone}, {"0901 123 4567", "GB", slot.PremiumPhone},
		{"0871 123 4567", "GB", slot.PremiumPhone}, {"+979 123456789", "", slot.PremiumPhone},
		{"", "ES", slot.NotANumber}, {"call me", "US", slot.NotANumber}, {"+1 415 CALL ME", "", slot.NotANumber},
		{"*#06#", "US", slot.NotANumber}, {"911230100@example.com", "ES", slot.NotANumber}, {"415-555-01OO", "US", slot.NotANumber},
		{"+", "", slot.NotANumber}, {"\xff\xfe415 555 0100", "US", slot.NotANumber},
		{"555-0100", "US", slot.TooShort}, {"91 123", "ES", slot.TooShort}, {"+1415", "", slot.ShortPhone}, {"+34 911 23", "", slot.TooShort},
		{"+34 911 230 100 5", "", slot.TooLong}, {"911230100 911230101", "ES", slot.TooLong}, {strings.Repeat("9", 100_000), "ES", slot.TooLong},
		{"4155550100", "ES", slot.NotPossible}, {"911230100", "", slot.NotPossible}, {"+999 123456789", "", slot.NotPossible},
		{"911230100", "XX", slot.NotPossible}, {"+92 0022 20202 022", "", slot.NotPossible},
		{"+49 4414 4444 9441 441", "", slot.TooLong},
	} {
		name := tt.text
		if len(name) > 30 {
			name = name[:30]
		}
		t.Run(name+" in "+tt.region, func(t *testing.T) {
			t.Parallel()
			got, f := slot.ReadPhone(tt.text, tt.region)
			if f == nil {
				t.Fatalf("got %+v, want %s", got, tt.want)
			}
			if f.Code != tt.want || f.Slot != slot.Phone {
				t.Errorf("got %s, want %s", f.Code, tt.want)
			}
			if len([]rune(f.Said)) > 60 {
				t.Errorf("the fault repeats %d bytes", len(f.Said))
			}
		})
	}
}

func TestOrdinaryExampleOfEveryCountryIsAccepted(t *testing.T) {
	t.Parallel()
	kinds := []phonenumbers.PhoneNumberType{phonenumbers.FIXED_LINE, phonenumbers.MOBILE, phonenumbers.TOLL_FREE, phonenumbers.VOIP, phonenumbers.UAN}
	for region := range phonenumbers.GetSupportedRegions() {
		for _, kind := range kinds {
			n := phonenumbers.GetExampleNumberForType(region, kind)
			if n == nil || !phonenumbers.IsValidNumber(n) {
				continue
			}
			want := phonenumbers.Format(n, phonenumbers.E164)
			got, f := slot.ReadPhone(want, "")
			if f != nil || got.E164 != want {
				t.Errorf("%s %s: got %+v, %v", region, want, got, f)
				continue
			}
			if strip(got.Display()) != want[1:] {
				t.Errorf("%s is displayed as %s", want, got.Display())
			}
			if slot.Country(got.Region, "en") == "" && got.Region != "" {
				t.Errorf("%s has no name", got.Region)
			}
			for _, zone := range slot.Zones(want) {
				if _, ok := slot.Location(zone); !ok {
					t.Errorf("%s: zone %s is unknown", want, zone)
				}
			}
			if place := slot.Place(want, "en"); place != "" && !strings.HasSuffix(place, slot.Country(got.Region, "en")) {
				t.Errorf("%s: place %q", want, place)
			}
		}
	}
}

func TestNoticesTellCostAndOwner(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		e164 string
		kind slot.Kind
		want string
	}{
		{"+15551234567", slot.Unallotted, "unassigned"},
		{"+34901123456", slot.SharedLine, "shared_cost"},
		{"+34902123456", slot.SharedLine, "costs_caller"},
		{"+448451234567", slot.SharedLine, "costs_caller"},
		{"+448701234567", slot.SharedLine, "costs_caller"},
		{"+34612345678", slot.Mobile, "looks_private"},
		{"+34911230100", slot.Fixed, ""},
		{"+14155550100", slot.FixedOrMobile, ""},
		{"+18003569377", slot.TollFree, ""},
	} {
		p, f := slot.ReadPhone(tt.e164, "")
		if f != nil {
			t.Errorf("%s: %v", tt.e164, f)
			continue
		}
		var got []string
		for _, n := range p.Notices() {
			got = append(got, string(n))
		}
		if strings.Join(got, " ") != tt.want || p.Kind != tt.kind {
			t.Errorf("%s: got %v of kind %s, want %q of kind %s", tt.e164, got, p.Kind, tt.want, tt.kind)
		}
	}
}

func TestUnassignedNumberIsInTheRegionAskedOnlyUnderItsCode(t *testing.T) {
	t.Parallel()
	for region, want := range map[string]string{"US": "US", "CA": "CA", "ES": "", "": ""} {
		if p, _ := slot.ReadPhone("+15551234567", region); p.Region != want {
			t.Errorf("in %q: got %q, want %q", region, p.Region, want)
		}
	}
}

func TestMasksShowCodeAndLastTwoDigitsOnly(t *testing.T) {
	t.Parallel()
	for e164, want := range map[string]string{
		"+34911230100": "+34 *** ** ** 00", "+14155550199": "+1 ***-***-**99", "+390612345678": "+39 ** **** **78",
		"+15551234567": "+1 ***-***-**67", "911230100": "", "hello": "", "": "", "+0123456": "",
	} {
		if got := slot.Masked(e164); got != want {
			t.Errorf("Masked(%s): got %q, want %q", e164, got, want)
		}
	}
}

func TestPlaceNamesCityAndCountry(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ e164, lang, want string }{
		{"+34911230100", "en", "Madrid, Spain"}, {"+34911230100", "es", "Madrid, España"}, {"+34911230100", "xx", "Madrid, Spain"},
		{"+34612345678", "es", "España"}, {"+14155550100", "en", "San Francisco, CA, United States"},
		{"+525512345678", "es", "Ciudad de México, CDMX, México"}, {"+17875550100", "en", "Puerto Rico"}, {"+85221234567", "en", "Hong Kong"},
		{"+26876123456", "en", "Eswatini"}, {"+420212345678", "es", "Prague, Chequia"}, {"+15551234567", "en", ""}, {"+18003569377", "en", ""}, {"nonsense", "en", ""},
	} {
		if got := slot.Place(tt.e164, tt.lang); got != tt.want {
			t.Errorf("Place(%s, %s): got %q, want %q", tt.e164, tt.lang, got, tt.want)
		}
	}
}

func TestZonesAreCertainSeveralOrUnknown(t *testing.T) {
	t.Parallel()
	for e164, want := range map[string]string{
		"+34911230100": "Europe/Madrid", "+34928123456": "Atlantic/Canary", "+14155550100": "America/Los_Angeles", "+442079460958": "Europe/London",
		"+447400123456": "Europe/London", "+393331234567": "Europe/Rome", "+525512345678": "America/Mexico_City",
		"+18003569377": "", "+15551234567": "", "+80012345678": "", "": "", "x": "",
	} {
		if got := strings.Join(slot.Zones(e164), " "); got != want {
			t.Errorf("Zones(%s): got %q, want %q", e164, got, want)
		}
	}
	if got := slot.Zones("+61491570006"); len(got) != 4 {
		t.Errorf("an Australian mobile may be in four zones, got %v", got)
	}
}

func TestSpanishIsSpokenWhereItIsSpoken(t *testing.T) {
	t.Parallel()
	for region, want := range map[string]string{"ES": "es", "mx": "es", "AR": "es", "US": "en", "BR": "en", "": "en", "R ": "en"} {
		if got := slot.SpokenLanguage(region); got != want {
			t.Errorf("%q: got %s, want %s", region, got, want)
		}
	}
}

func strip(shown string) string {
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return r
		}
		return -1
	}, shown)
}

var canonical = regexp.MustCompile(`^\+[1-9]\d{1,14}$`)

func FuzzReadPhone(f *testing.F) {
	for _, text := range []string{"+34 911 230 100", "112", "+1911", "1-800-FLOWERS", "tel:+34911230100;ext=12", "\u202e001", "+44 (0) 999", "(0)", "+a(0)1", "911(0)ABC"} {
		f.Add(text, "ES")
		f.Add(text, "US")
		f.Add(text, "")
	}
	f.Fuzz(func(t *testing.T, text, region string) {
		p, fault := slot.ReadPhone(text, region)
		if fault != nil {
			if p != (slot.PhoneNumber{}) {
				t.Errorf("%q: a refused number was returned", text)
			}
			return
		}
		if !canonical.MatchString(p.E164) {
			t.Errorf("%q: got %q", text, p.E164)
		}
		if again, fault := slot.ReadPhone(p.E164, region); fault != nil || again.E164 != p.E164 {
			t.Errorf("%q: %s is read again as %q, %v", text, p.E164, again.E164, fault)
		}
		if f := slot.Check(slot.Phone, p.E164, time.Unix(0, 0)); f != nil {
			t.Errorf("%q: %s fails its own check: %v", text, p.E164, f)
		}
		if strip(p.Display()) != p.E164[1:]+p.Extension {
			t.Errorf("%q: %s is displayed as %q", text, p.E164, p.Display())
		}
		n, _ := phonenumbers.Parse(p.E164, "")
		national := phonenumbers.GetNationalSignificantNumber(n)
		for _, r := range phonenumbers.GetRegionCodesForCountryCode(int(n.GetCountryCode())) {
			if phonenumbers.IsEmergencyNumber(national, r) {
				t.Errorf("%q: %s is an emergency number in %s", text, p.E164, r)
			}
		}
		if hidden := strip(slot.Masked(p.E164)); len(hidden) < 3 || len(hidden) > 5 || !strings.HasSuffix(p.E164, hidden[len(hidden)-2:]) {
			t.Errorf("%s is masked as %s", p.E164, slot.Masked(p.E164))
		}
		slot.Place(p.E164, "es")
		slot.Zones(p.E164)
	})
}

func BenchmarkReadPhone(b *testing.B) {
	slot.Load()
	for _, tt := range []struct{ name, text, region string }{
		{"national", "911 230 100", "ES"},
		{"extension", "+34 911 230 100 ext. 12", "ES"},
		{"shared code", "(415) 555-0134", "US"},
		{"old notation", "+52 1 55 1234 5678", "MX"},
	} {
		b.Run(tt.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				slot.ReadPhone(tt.text, tt.region)
			}
		})
	}
}

func BenchmarkReadHostilePhone(b *testing.B) {
	hostile := strings.Repeat("9\u202e", 50_000)
	for b.Loop() {
		slot.ReadPhone(hostile, "ES")
	}
}

func BenchmarkLoadAgain(b *testing.B) {
	for b.Loop() {
		slot.Load()
	}
}
