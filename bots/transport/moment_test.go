package transport

import (
	"encoding/json"
	"math"
	"testing"
	"time"
)

func TestMomentCanBeStored(t *testing.T) {
	t.Parallel()
	for name, row := range map[string]struct {
		seconds int64
		want    time.Time
	}{
		"a day":              {1_700_000_000, time.Date(2023, 11, 14, 22, 13, 20, 0, time.UTC)},
		"none":               {0, time.Time{}},
		"before all":         {-5, time.Time{}},
		"the last second":    {lastSecond, time.Date(9999, 12, 31, 23, 59, 59, 0, time.UTC)},
		"five-digit years":   {lastSecond + 1, time.Time{}},
		"beyond every clock": {math.MaxInt64, time.Time{}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got := Moment(row.seconds)
			if _, err := json.Marshal(got); err != nil || !got.Equal(row.want) {
				t.Errorf("got %s, %v, want %s", got, err, row.want)
			}
		})
	}
}

func TestWaitThatIsAskedForIsBetweenASecondAndADay(t *testing.T) {
	t.Parallel()
	for name, row := range map[string]struct {
		seconds int64
		want    time.Duration
	}{
		"some":                 {30, 30 * time.Second},
		"none":                 {0, time.Second},
		"below none":           {-5, time.Second},
		"a day":                {86_400, 24 * time.Hour},
		"longer":               {86_401, 24 * time.Hour},
		"more than is counted": {math.MaxInt64 / 7, 24 * time.Hour},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got := Asked(row.seconds); got != row.want {
				t.Errorf("got %s, want %s", got, row.want)
			}
		})
	}
}
