package engine

import (
	"runtime/debug"
	"testing"
)

// It is not parallel: it changes what holds for the process.
func TestGarbageIsLookedForAsTheOperatorSays(t *testing.T) {
	for name, row := range map[string]struct {
		says string
		want int
	}{"nothing": {"", gcPercent}, "a percentage": {"70", 70}, "never": {"off", 70}} {
		t.Run(name, func(t *testing.T) {
			t.Setenv("GOGC", row.says)
			before := debug.SetGCPercent(70)
			TuneGC()
			equal(t, "percent", debug.SetGCPercent(before), row.want)
		})
	}
}
