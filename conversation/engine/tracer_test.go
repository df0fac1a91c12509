package engine

import (
	"context"
	"testing"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/store"
)

// TestTracingThatIsOffCostsNothing: without a tracer nothing is made, hashed or read for its sake.
func TestTracingThatIsOffCostsNothing(t *testing.T) {
	e := &Engine{}
	ctx := context.Background()
	said := turn{event: conversation.Fired{Name: "nudge"}, who: owner{Dialogue: "a/b"}}
	job := store.Job{Data: []byte(`{"trace":"00-1"}`)}
	made := testing.AllocsPerRun(100, func() {
		ctx, end := e.span(ctx, Span{Name: "receive", Platform: "test"})
		ctx, over := e.eventSpan(ctx, said)
		p := phases{e: e, ctx: ctx}
		p.next("read")
		p.next("")
		if e.carry(ctx) != "" {
			t.Error("something is carried")
		}
		_, ended := e.jobSpan(ctx, sendQueue, job)
		ended(nil)
		over(nil)
		end(nil)
	})
	if made != 0 {
		t.Errorf("made %g things, want none", made)
	}
}
