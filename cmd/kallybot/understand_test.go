package main

import (
	"errors"
	"strings"
	"testing"
)

func TestUnderstandLines(t *testing.T) {
	t.Parallel()
	reader, err := newReader()
	if err != nil {
		t.Fatal(err)
	}
	const wednesday = `"now":"2026-01-07T15:00:00Z","timezone":"UTC"`
	for _, tt := range []struct{ name, in, want string }{
		{
			"numbers are numbers and positions are code points",
			`{"id":"a","text":"José: somos 4, mañana a las 21:00","lang":"es",` + wednesday + `}`,
			`{"id":"a","slots":{"date":"2026-01-08","party_size":4,"time":"21:00","user_name":"José"},"spans":{"date":[15,21],"party_size":[12,13],"time":[22,33],"user_name":[0,4]},"intents":["inform"]}`,
		},
		{
			"the slot just asked for settles a bare number",
			`{"id":"b","text":"8","lang":"en","expect_slot":"party_size",` + wednesday + `}`,
			`{"id":"b","slots":{"party_size":8},"spans":{"party_size":[0,1]},"intents":["inform"]}`,
		},
		{
			"tomorrow is that of the zone",
			`{"id":"c","text":"tomorrow","lang":"en","now":"2026-01-07T23:30:00Z","timezone":"Asia/Tokyo"}`,
			`{"id":"c","slots":{"date":"2026-01-09"},"spans":{"date":[0,8]},"intents":["inform"]}`,
		},
		{
			"haste is true and an own number stands for the only one",
			`{"id":7,"text":"urgent! my number is 415 555 0134","lang":"en",` + wednesday + `}`,
			`{"id":7,"slots":{"phone":"+14155550134","urgent":true,"user_phone":"+14155550134"},"spans":{"phone":[21,33],"urgent":[0,6],"user_phone":[21,33]},"intents":["inform"]}`,
		},
		{
			"nothing said",
			`{"id":"d","text":"","more":[1],` + wednesday + `}`,
			`{"id":"d","slots":{},"spans":{},"intents":[]}`,
		},
		{
			"a wrong moment",
			`{"id":"e","text":"yes","now":"yesterday"}`,
			`{"id":"e","error":"now is not an RFC 3339 time"}`,
		},
		{
			"a zone of the machine is no zone",
			`{"id":"f","text":"yes","timezone":"Local"}`,
			`{"id":"f","error":"timezone is not an IANA name"}`,
		},
		{"no JSON, and the next line", "nonsense\n" + `{"id":"g","text":"no","lang":"en",` + wednesday + `}`,
			`{"error":"not a message: invalid character 'o' in literal null (expecting 'u')"}` + "\n" + `{"id":"g","slots":{},"spans":{},"intents":["deny"]}`},
		{"empty lines", "\n \n", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			var out strings.Builder
			if err := answerLines(strings.NewReader(tt.in), &out, func(line string) any { return understandLine(reader, line) }); err != nil {
				t.Fatal(err)
			}
			if got := strings.TrimSpace(out.String()); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

// closedPipe is an output that nobody reads any more.
type closedPipe struct{}

var errClosed = errors.New("closed")

func (closedPipe) Write([]byte) (int, error) { return 0, errClosed }

func TestUnderstandReportsALostOutput(t *testing.T) {
	t.Parallel()
	reader, err := newReader()
	if err != nil {
		t.Fatal(err)
	}
	if err := answerLines(strings.NewReader(`{"text":"yes"}`), closedPipe{}, func(line string) any { return understandLine(reader, line) }); !errors.Is(err, errClosed) {
		t.Errorf("got %v, want that of the output", err)
	}
}
