package slot_test

import (
	"sync"
	"testing"

	"github.com/kallybot/kallybot/conversation/slot"
)

func TestLoadMayRunBesideReaders(t *testing.T) {
	t.Parallel()
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(slot.Load)
		wg.Go(func() {
			if p, f := slot.ReadPhone("911 230 100", "ES"); f != nil || p.Region != "ES" {
				t.Errorf("got %+v, %v", p, f)
			}
			if got := slot.Place("+34911230100", "es"); got != "Madrid, España" {
				t.Errorf("got %q", got)
			}
			if _, f := slot.ReadZone("Madrid"); f != nil {
				t.Error(f)
			}
		})
	}
	wg.Wait()
}
