package languages_test

import (
	"runtime"
	"runtime/debug"
	"testing"

	"github.com/kallybot/kallybot/conversation/nlu/languages"
)

// BenchmarkReader makes readers as the program does, which has no garbage collected meanwhile: between two of them the one before is.
func BenchmarkReader(b *testing.B) {
	b.ReportAllocs()
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	for b.Loop() {
		if _, err := languages.Reader(); err != nil {
			b.Fatal(err)
		}
		b.StopTimer()
		runtime.GC()
		b.StartTimer()
	}
}
