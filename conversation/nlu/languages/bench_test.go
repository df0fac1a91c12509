package languages_test

import (
	"runtime"
	"runtime/debug"
	"syscall"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation/nlu/languages"
)

// BenchmarkReader makes readers as the program does, which has no garbage collected meanwhile: between two of them the one before is.
func BenchmarkReader(b *testing.B) {
	b.ReportAllocs()
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	var spent time.Duration
	for b.Loop() {
		begin := processorTime(b)
		if _, err := languages.Reader(); err != nil {
			b.Fatal(err)
		}
		spent += processorTime(b) - begin
		b.StopTimer()
		runtime.GC()
		b.StartTimer()
	}
	b.ReportMetric(float64(spent.Microseconds())/1000/float64(b.N), "cpu-ms/op")
}

func processorTime(b *testing.B) time.Duration {
	b.Helper()
	var r syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &r); err != nil {
		b.Fatal(err)
	}
	return time.Duration(r.Utime.Nano() + r.Stime.Nano())
}
