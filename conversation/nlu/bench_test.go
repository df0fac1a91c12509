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
)

// The benchmarks report the processor's time beside that of the clock, because other programs on the machine do not lengthen it as much.

func BenchmarkRead(b *testing.B) {
	b.ReportAllocs()
	spent := measure(b, func(i int) { reader.Read(messages[i%len(messages)]) })
	b.ReportMetric(float64(b.N)/spent.Seconds(), "messages/cpu-s")
}

func BenchmarkCallTime(b *testing.B) {
	b.ReportAllocs()
	measure(b, func(i int) { reader.CallTime(messages[i%len(messages)]) })
}

func BenchmarkReadLongRequest(b *testing.B) {
	b.ReportAllocs()
	measure(b, func(int) { reader.Read(longRequest) })
}

// BenchmarkReadSlowest reports the time below which 99 of 100 messages are read. Each message counts with the fastest of its
// readings in a round, so that a moment in which the machine did something else is not taken for a slow message.
func BenchmarkReadSlowest(b *testing.B) {
	var took []time.Duration
	for b.Loop() {
		for i := range messages {
			best := time.Hour
			for range 5 {
				begin := time.Now()
				reader.Read(messages[i])
				best = min(best, time.Since(begin))
			}
			took = append(took, best)
		}
	}
	slices.Sort(took)
	b.ReportMetric(float64(took[len(took)*99/100].Nanoseconds())/1000, "p99-µs")
	b.ReportMetric(float64(took[len(took)/2].Nanoseconds())/1000, "median-µs")
}

func BenchmarkReadHundredKilobytes(b *testing.B) {
	for _, unit := range append([]string{"book a table for 4 tonight at 8 at Bella Italia, "}, hostile...) {
		text := strings.Repeat(unit, 100_000/len(unit))
		b.Run(fmt.Sprintf("%.12q", unit), func(b *testing.B) {
			measure(b, func(int) { reader.Read(nlu.Request{Text: text, Now: wednesday, Region: "US"}) })
		})
	}
}

func BenchmarkNew(b *testing.B) {
	b.ReportAllocs()
	measure(b, func(int) {
		if _, err := nlu.New(en.Grammar(), es.Grammar()); err != nil {
			b.Fatal(err)
		}
	})
}

// measure runs do until the benchmark has enough and reports the processor's time of one run.
func measure(b *testing.B, do func(i int)) time.Duration {
	b.Helper()
	begin := processorTime(b)
	for i := 0; b.Loop(); i++ {
		do(i)
	}
	spent := processorTime(b) - begin
	b.ReportMetric(float64(spent.Microseconds())/1000/float64(b.N), "cpu-ms/op")
	return spent
}

func processorTime(b *testing.B) time.Duration {
	b.Helper()
	var r syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &r); err != nil {
		b.Fatal(err)
	}
	return time.Duration(r.Utime.Nano() + r.Stime.Nano())
}
