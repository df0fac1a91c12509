package doctor_test

import (
	"context"
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/cmd/kallybot/doctor"
)

func TestFindingsComeInTheOrderOfTheirChecks(t *testing.T) {
	t.Parallel()
	second := make(chan struct{})
	all := doctor.Run(t.Context(), time.Minute,
		func(context.Context) []doctor.Finding {
			<-second
			return []doctor.Finding{doctor.Fine("a", "%d of %d", 1, 1)}
		},
		func(context.Context) []doctor.Finding {
			close(second)
			return []doctor.Finding{{"b", doctor.Doubt, "old", "renew it"}, {"c", doctor.Unknown, "hidden", "ask"}}
		},
	)
	var got strings.Builder
	if err := doctor.Write(&got, all); err != nil {
		t.Fatal(err)
	}
	const want = "ok       a: 1 of 1\nwarning  b: old\n         renew it\nunknown  c: hidden\n         ask\n"
	if got.String() != want {
		t.Errorf("got %s", got.String())
	}
	got.Reset()
	var back []doctor.Finding
	if err := doctor.WriteJSON(&got, all); err != nil || json.Unmarshal([]byte(got.String()), &back) != nil || !slices.Equal(back, all) {
		t.Errorf("got %s", got.String())
	}
	if w := doctor.Worst(all); w != doctor.Doubt {
		t.Errorf("worst: %s", w)
	}
	if w := doctor.Worst(nil); w != doctor.Well {
		t.Errorf("worst of nothing: %s", w)
	}
}

func TestCheckThatHangsIsEnded(t *testing.T) {
	t.Parallel()
	all := doctor.Run(t.Context(), time.Millisecond, func(ctx context.Context) []doctor.Finding {
		<-ctx.Done()
		return []doctor.Finding{{"a", doctor.Bad, ctx.Err().Error(), "look"}}
	})
	if len(all) != 1 || doctor.Worst(all) != doctor.Bad {
		t.Errorf("got %v", all)
	}
}
