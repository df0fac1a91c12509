package slot_test

import (
	"fmt"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/kallybot/kallybot/conversation/slot"
)

// now is 20:15 in Madrid on the last day of a month.
func now() time.Time {
	loc, _ := slot.Location("Europe/Madrid")
	return time.Date(2026, time.June, 30, 20, 15, 30, 0, loc)
}

func TestCheckHoldsEveryLimit(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name  slot.Name
		value string
		want  slot.Code
	}{
		{slot.Date, "2026-06-30", ""}, {slot.Date, "2026-06-29", slot.PastDate}, {slot.Date, "2027-07-01", ""},
		{slot.Date, "2027-07-02", slot.FarDate}, {slot.Date, "2026-06-31", slot.NoSuchDate}, {slot.Date, "30/06/2026", slot.NoSuchDate},
		{slot.Date, "0000-01-01", slot.NoSuchDate}, {slot.Date, "", slot.NoSuchDate},
		{slot.Time, "00:00", ""}, {slot.Time, "23:59", ""}, {slot.Time, "24:00", slot.NoSuchTime}, {slot.Time, "9:00", slot.NoSuchTime}, {slot.Time, "25:00", slot.NoSuchTime},
		{slot.PartySize, "1", ""}, {slot.PartySize, "50", ""}, {slot.PartySize, "0", slot.TooFew}, {slot.PartySize, "51", slot.TooMany},
		{slot.PartySize, "99999999999999999999", slot.TooMany}, {slot.PartySize, "-1", slot.NotANumber}, {slot.PartySize, "four", slot.NotANumber}, {slot.PartySize, "", slot.NotANumber},
		{slot.Nights, "1", ""}, {slot.Nights, "90", ""}, {slot.Nights, "0", slot.TooFew}, {slot.Nights, "91", slot.TooMany},
		{slot.Task, strings.Repeat("ñ", 10), ""}, {slot.Task, strings.Repeat("ñ", 9), slot.TooShort}, {slot.Task, "   short   ", slot.TooShort},
		{slot.Task, strings.Repeat("ñ", 1000), ""}, {slot.Task, strings.Repeat("ñ", 1001), slot.TooLong},
		{slot.BusinessName, strings.Repeat("b", 200), ""}, {slot.BusinessName, strings.Repeat("b", 201), slot.TooLong}, {slot.BusinessName, " ", slot.TooShort},
		{slot.UserName, strings.Repeat("u", 100), ""}, {slot.UserName, strings.Repeat("u", 101), slot.TooLong},
		{slot.TimePreference, strings.Repeat("t", 200), ""}, {slot.TimePreference, strings.Repeat("t", 201), slot.TooLong},
		{slot.Instructions, strings.Repeat("i", 500), ""}, {slot.Instructions, strings.Repeat("i", 501), slot.TooLong},
		{slot.Phone, "+34911230100", ""}, {slot.Phone, "+15551234567", ""}, {slot.Phone, "+34 911 230 100", slot.NotANumber},
		{slot.Phone, "+34112", slot.EmergencyPhone}, {slot.UserPhone, "+34612345678", ""}, {slot.UserPhone, "+1911", slot.EmergencyPhone},
		{slot.Timezone, "Europe/Madrid", ""}, {slot.Timezone, "Local", slot.UnknownZone}, {slot.Timezone, "", slot.UnknownZone},
		{slot.Category, "hotel", ""}, {slot.Category, "bank", slot.Unsupported}, {slot.CallLanguage, "es", ""}, {slot.CallLanguage, "fr", slot.Unsupported},
		{slot.ChatLanguage, "", slot.Unsupported}, {slot.Urgent, "true", ""}, {slot.Urgent, "yes", slot.Unsupported}, {slot.Name("shoe_size"), "43", slot.Unsupported},
	} {
		f := slot.Check(tt.name, tt.value, now())
		var got slot.Code
		if f != nil {
			got = f.Code
			if f.Slot != tt.name {
				t.Errorf("%s: the fault is about %s", tt.name, f.Slot)
			}
		}
		if got != tt.want {
			t.Errorf("%s %.20q: got %q, want %q", tt.name, tt.value, got, tt.want)
		}
	}
}

func TestDayAndTimeAreJudgedTogether(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		day, clock string
		want       slot.Code
	}{
		{"2026-06-30", "20:16", ""}, {"2026-06-30", "20:15", ""}, {"2026-06-30", "20:14", slot.PastTime}, {"2026-07-01", "00:00", ""},
		{"2026-06-29", "23:59", slot.PastDate}, {"2027-03-28", "02:30", slot.NoSuchTime}, {"2026-07-01", "7pm", slot.NoSuchTime},
	} {
		f := slot.CheckWhen(tt.day, tt.clock, now())
		var got slot.Code
		if f != nil {
			got = f.Code
		}
		if got != tt.want {
			t.Errorf("%s %s: got %q, want %q", tt.day, tt.clock, got, tt.want)
		}
	}
	if f := slot.CheckWhen("2027-03-28", "02:30", now()); f == nil || len(f.Instead) != 1 || f.Instead[0] != "03:30" {
		t.Errorf("a skipped time offers %+v, want 03:30", f)
	}
}

func TestDaysCountAcrossMonthsAndLeapYears(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		day  string
		add  int
		want string
	}{
		{"2026-06-30", 1, "2026-07-01"}, {"2028-02-28", 1, "2028-02-29"}, {"2027-01-01", -1, "2026-12-31"}, {"2026-03-29", 0, "2026-03-29"}, {"2026-01-31", 366, "2027-02-01"},
	} {
		d, f := slot.ParseDay(tt.day)
		if f != nil {
			t.Fatal(f)
		}
		if got := d.AddDays(tt.add).String(); got != tt.want {
			t.Errorf("%s %+d: got %s, want %s", tt.day, tt.add, got, tt.want)
		}
		if got := d.AddDays(1).Compare(d); got != 1 || d.Compare(d.AddDays(1)) != -1 || d.Compare(d) != 0 {
			t.Errorf("%s: order is wrong", tt.day)
		}
	}
	if d, _ := slot.ParseDay("2026-06-30"); d.Weekday() != time.Tuesday {
		t.Errorf("got %s, want Tuesday", d.Weekday())
	}
	if c, _ := slot.ParseClock("20:05"); c.Minutes() != 1205 || c.String() != "20:05" {
		t.Errorf("got %d %s", c.Minutes(), c)
	}
}

func TestCleanLeavesOnlyWhatIsSeen(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		text string
		most int
		want string
	}{
		{"  Casa \t\n Lucio ", 50, "Casa Lucio"}, {"a\u202eb\u200bc\x00d\xffe\ufffdf", 50, "abcdef"}, {"ñandú", 3, "ñan"},
		{"ab cd", 3, "ab"}, {"ab cd", 4, "ab c"}, {"abc", 0, ""}, {"abc", -1, ""}, {"\u3164\u2800", 5, ""}, {"日本 料理", 4, "日本 料"}, {"a\u00a0\u2029b", 9, "a b"},
	} {
		if got := slot.Clean(tt.text, tt.most); got != tt.want {
			t.Errorf("Clean(%q, %d): got %q, want %q", tt.text, tt.most, got, tt.want)
		}
	}
}

func FuzzClean(f *testing.F) {
	f.Add("a b\u202e", 2)
	f.Add("\xff ñ  x", 9)
	f.Fuzz(func(t *testing.T, text string, most int) {
		got := slot.Clean(text, most)
		if !utf8.ValidString(got) || utf8.RuneCountInString(got) > max(most, 0) || slot.Clean(got, most) != got || strings.TrimSpace(got) != got {
			t.Errorf("Clean(%q, %d) = %q", text, most, got)
		}
	})
}

func FuzzCheck(f *testing.F) {
	f.Add("date", "2026-06-30")
	f.Add("phone", "+34911230100")
	f.Fuzz(func(t *testing.T, name, value string) {
		if fault := slot.Check(slot.Name(name), value, now()); fault != nil && (fault.Code == "" || utf8.RuneCountInString(fault.Said) > 60) {
			t.Errorf("%q %q: got %+v", name, value, fault)
		}
	})
}

func ExampleReadPhone() {
	p, _ := slot.ReadPhone("911 230 100 ext. 12", "ES")
	fmt.Println(p.E164, p.Display(), slot.Place(p.E164, "es"), slot.Masked(p.E164))
	_, f := slot.ReadPhone("+1 911", "ES")
	fmt.Println(f)
	// Output:
	// +34911230100 +34 911 23 01 00 ext. 12 Madrid, España +34 *** ** ** 00
	// phone: emergency_phone
}

func ExampleReadZone() {
	name, _ := slot.ReadZone("hora de Argentina")
	fmt.Println(name)
	// Output: America/Argentina/Buenos_Aires
}
