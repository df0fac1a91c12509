package nlu_test

import (
	"fmt"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/nlu/en"
	"github.com/kallybot/kallybot/conversation/nlu/es"
	"github.com/kallybot/kallybot/conversation/slot"
)

// messages are what people write in a day: short answers, a few full requests, both languages.
var messages = []nlu.Request{
	{Text: "book a table for 4 tonight at 8", Lang: "en"},
	{Text: "for two people please", Lang: "en", Expect: []slot.Name{slot.PartySize}},
	{Text: "tomorrow at half past seven", Lang: "en", Expect: []slot.Name{slot.Time}},
	{Text: "Anna Keller", Lang: "en", Expect: []slot.Name{slot.UserName}},
	{Text: "yes", Lang: "en"},
	{Text: "no, make it 9:30", Lang: "en"},
	{Text: "I need a dentist appointment next Thursday morning", Lang: "en"},
	{Text: "is there parking near the restaurant?", Lang: "en"},
	{Text: "reserva una mesa para seis el viernes a las nueve y media", Lang: "es"},
	{Text: "somos cuatro", Lang: "es", Expect: []slot.Name{slot.PartySize}},
	{Text: "a nombre de Lucía Ferrer", Lang: "es"},
	{Text: "mañana por la tarde, a partir de las 5", Lang: "es"},
	{Text: "sí, perfecto", Lang: "es"},
	{Text: "cuántas llamadas me quedan este mes", Lang: "es"},
	{Text: "thanks a lot for your help", Lang: "en"},
	{Text: "the 3rd of March at 7pm for me, my wife and 2 kids", Lang: "en"},
}

// longRequest has everything, a phone number included.
var longRequest = nlu.Request{
	Text: "Please call Osteria Lupo on (415) 555-0134 and book a table for me, my wife and 2 kids next Friday at 7:30 pm, window seat if possible, under the name Keller",
	Lang: "en", Region: "US", Now: wednesday,
}

// BenchmarkRead also reports the processor's time, which other programs on the machine do not lengthen.
func BenchmarkRead(b *testing.B) {
	for i := range messages {
		messages[i].Now = wednesday
	}
	b.ReportAllocs()
	begin := processorTime(b)
	for i := 0; b.Loop(); i++ {
		reader.Read(messages[i%len(messages)])
	}
	b.ReportMetric(float64(b.N)/(processorTime(b)-begin).Seconds(), "messages/cpu-s")
}

func processorTime(b *testing.B) time.Duration {
	b.Helper()
	var r syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &r); err != nil {
		b.Fatal(err)
	}
	return time.Duration(r.Utime.Nano() + r.Stime.Nano())
}

func BenchmarkReadLongRequest(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		reader.Read(longRequest)
	}
}

// BenchmarkReadSlowest reports the time below which 99 of 100 messages are read.
func BenchmarkReadSlowest(b *testing.B) {
	all := append(slices.Clone(messages), longRequest)
	var took []time.Duration
	for i := 0; b.Loop(); i++ {
		begin := time.Now()
		reader.Read(all[i%len(all)])
		took = append(took, time.Since(begin))
	}
	slices.Sort(took)
	b.ReportMetric(float64(took[len(took)*99/100].Nanoseconds())/1000, "p99-µs")
}

func BenchmarkReadHundredKilobytes(b *testing.B) {
	for _, unit := range append([]string{"book a table for 4 tonight at 8 at Bella Italia, "}, hostile...) {
		text := strings.Repeat(unit, 100_000/len(unit))
		b.Run(fmt.Sprintf("%.12q", unit), func(b *testing.B) {
			for b.Loop() {
				reader.Read(nlu.Request{Text: text, Now: wednesday, Region: "US"})
			}
		})
	}
}

func BenchmarkNew(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := nlu.New(en.Grammar(), es.Grammar()); err != nil {
			b.Fatal(err)
		}
	}
}
