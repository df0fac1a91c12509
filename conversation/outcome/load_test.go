package outcome

import (
	"sync"
	"testing"
)

func TestLoadMayRunBesideJudgements(t *testing.T) {
	t.Parallel()
	var all sync.WaitGroup
	for range 4 {
		all.Go(Load)
		all.Go(func() {
			if got := Judge(Result{Status: "success", Highlights: "The table is booked.", Asked: Asked{Task: "book a table"}}); got.Level != Confirmed {
				t.Errorf("got %v, want %v", got.Level, Confirmed)
			}
		})
	}
	all.Wait()
}
