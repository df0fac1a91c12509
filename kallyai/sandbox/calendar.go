package sandbox

import (
	"bytes"
	"strings"
	"time"
	"unicode/utf8"
)

// appointment is the iCalendar file of a booking that was agreed; its end is an hour after its start, because nobody said one.
func appointment(c *call) []byte {
	at, _, _, _ := appointed(c)
	v := voiceOf(c.req.Submission.Language)
	sub := c.req.Submission
	var b bytes.Buffer
	for _, line := range []string{
		"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//kallybot//sandbox//EN", "BEGIN:VEVENT",
		"UID:" + c.id + "@sandbox.invalid",
		"DTSTAMP:" + icsTime(c.ended), "DTSTART:" + icsTime(at), "DTEND:" + icsTime(at.Add(time.Hour)),
		"SUMMARY:" + icsText(fill("{what}, {business}", v.values(c, true))),
		"DESCRIPTION:" + icsText(c.story.highlights),
		"LOCATION:" + icsText(clean(sub.BusinessName)),
		"END:VEVENT", "END:VCALENDAR",
	} {
		fold(&b, line)
	}
	return b.Bytes()
}

func icsTime(t time.Time) string { return t.UTC().Format("20060102T150405Z") }

var icsEscape = strings.NewReplacer(`\`, `\\`, ";", `\;`, ",", `\,`, "\r\n", `\n`, "\n", `\n`, "\r", "")

func icsText(s string) string { return icsEscape.Replace(s) }

// fold breaks a line so that none is longer than 75 octets. Source: RFC 5545, section 3.1.
func fold(b *bytes.Buffer, line string) {
	room := 75
	for _, r := range line {
		n := utf8.RuneLen(r)
		if n > room {
			b.WriteString("\r\n ")
			room = 74
		}
		b.WriteRune(r)
		room -= n
	}
	b.WriteString("\r\n")
}
