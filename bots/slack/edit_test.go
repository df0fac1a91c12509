package slack

import (
	"slices"
	"testing"
	"time"

	"github.com/kallybot/kallybot/bots/adaptertest"
	"github.com/kallybot/kallybot/bots/slack/slacktest"
	"github.com/kallybot/kallybot/conversation/chat"
)

// gate is a clock for waits that ends them when it is told to.
type gate struct {
	asked chan time.Duration
	open  chan time.Time
}

func newGate() *gate { return &gate{asked: make(chan time.Duration, 10), open: make(chan time.Time)} }

func (g *gate) after(d time.Duration) <-chan time.Time {
	if d != 3*time.Second && d != 2*time.Second && d != 30*time.Second {
		return adaptertest.Quick(d)
	}
	g.asked <- d
	return g.open
}

// asks waits until somebody waits.
func (b *bench) asks(g *gate) time.Duration {
	b.t.Helper()
	select {
	case d := <-g.asked:
		return d
	case <-b.ctx.Done():
		b.t.Fatal("nobody waits")
		return 0
	}
}

// ends ends a wait.
func (b *bench) ends(g *gate) {
	b.t.Helper()
	select {
	case g.open <- time.Time{}:
	case <-b.ctx.Done():
		b.t.Fatal("nobody waits")
	}
}

// shown are the texts that a message was edited to.
func (b *bench) shown() []string {
	var all []string
	for _, r := range b.slack.Requests("chat.update") {
		all = append(all, r.Params["text"])
	}
	return all
}

func (b *bench) progress(ref chat.Ref, texts ...string) {
	b.t.Helper()
	for _, text := range texts {
		if got := b.send(b.Home(), chat.Reply{Text: text, Progress: true, Replace: true}, ref); got != ref {
			b.t.Errorf("%q is %s, want %s", text, got, ref)
		}
	}
}

// openWaiting is a bot whose card shows "1", and is to show "2" when its time has come.
func openWaiting(t testing.TB) (b *bench, g *gate, card chat.Ref) {
	t.Helper()
	g = newGate()
	b = open(t, Config{After: g.after})
	b.run(&adaptertest.Ear{})
	card = b.send(b.Home(), chat.Reply{Text: "card"}, "")
	b.progress(card, "1", "2")
	b.asks(g)
	return b, g, card
}

// TestProgressIsEditedOnceInThreeSecondsAndHoldsUpNothing shows a call that moves fast: the newest state is shown when its time
// has come, and the result is there before.
func TestProgressIsEditedOnceInThreeSecondsAndHoldsUpNothing(t *testing.T) {
	t.Parallel()
	g := newGate()
	b := open(t, Config{After: g.after})
	stop := b.run(&adaptertest.Ear{})
	ref := b.send(b.Home(), chat.Reply{Text: "card"}, "")
	b.progress(ref, "1", "1")
	b.slack.Advance(time.Second)
	b.progress(ref, "2", "3", "4")
	b.send(b.Home(), chat.Reply{Text: "result"}, "")
	if wait := b.asks(g); wait != 2*time.Second {
		t.Errorf("waits %s", wait)
	}
	if got := b.shown(); !slices.Equal(got, []string{"1"}) {
		t.Errorf("edited to %q before the time", got)
	}
	b.slack.Advance(2 * time.Second)
	b.ends(g)
	b.until("the newest is shown", func() bool { return slices.Equal(b.shown(), []string{"1", "4"}) })
	b.progress(ref, "5")
	b.asks(g)
	stop() // what waits is shown at the end
	if got := b.shown(); !slices.Equal(got, []string{"1", "4", "5"}) {
		t.Errorf("edited to %q", got)
	}
	if n := len(b.ana.DM().Shown()); n != 2 {
		t.Errorf("%d messages, want the card and the result", n)
	}
}

func TestProgressThatWaitsGivesWayToAnEditThatMustNot(t *testing.T) {
	t.Parallel()
	b, g, ref := openWaiting(t)
	b.send(b.Home(), chat.Reply{Text: "card again", Replace: true}, ref)
	b.ends(g)
	b.progress(ref, "3", "card again") // what is shown already needs no edit
	b.asks(g)
	b.slack.Advance(3 * time.Second)
	b.ends(g)
	b.progress(ref, "4")
	b.until("all is shown", func() bool { return len(b.shown()) == 3 })
	if got := b.shown(); !slices.Equal(got, []string{"1", "card again", "4"}) {
		t.Errorf("edited to %q", got)
	}
}

// TestWaitForAnEditThatWasReplacedMakesNoLaterOne holds the three seconds: who waited for "2" must not show "3" early.
func TestWaitForAnEditThatWasReplacedMakesNoLaterOne(t *testing.T) {
	t.Parallel()
	b, g, ref := openWaiting(t)
	b.send(b.Home(), chat.Reply{Text: "card again", Replace: true}, ref)
	b.progress(ref, "3")
	b.ends(g)
	if wait := b.asks(g); wait != editEvery {
		t.Errorf("waits %s", wait)
	}
	if got := b.shown(); !slices.Equal(got, []string{"1", "card again"}) {
		t.Errorf("edited to %q before the time", got)
	}
	b.slack.Advance(editEvery)
	b.ends(g)
	b.until("the newest is shown", func() bool { return slices.Equal(b.shown(), []string{"1", "card again", "3"}) })
}

func TestProgressThatSlackAsksToWaitWithIsTriedAgain(t *testing.T) {
	t.Parallel()
	b, g, ref := openWaiting(t)
	b.slack.Fail(slacktest.Fault{Method: "chat.update", RetryAfter: 30})
	b.ends(g)
	if wait := b.asks(g); wait != 30*time.Second {
		t.Errorf("waits %s", wait)
	}
	b.slack.Advance(30 * time.Second)
	b.ends(g)
	b.until("it is shown", func() bool { return len(b.shown()) == 3 })
	if _, ts, _ := locate(ref); b.ana.DM().Shown()[0].TS != ts || b.ana.DM().Shown()[0].Shown() != "2" {
		t.Errorf("shows %q", b.ana.DM().Shown()[0].Shown())
	}
}

// TestProgressWaitsWhereNothingRuns is for a reply that is sent while the adapter does not run.
func TestProgressWaitsWhereNothingRuns(t *testing.T) {
	t.Parallel()
	var waited []time.Duration
	b := open(t, Config{After: func(d time.Duration) <-chan time.Time {
		waited = append(waited, d)
		return time.After(0)
	}})
	ref := b.send(b.Home(), chat.Reply{Text: "card"}, "")
	b.progress(ref, "1", "2")
	if !slices.Equal(waited, []time.Duration{editEvery}) || !slices.Equal(b.shown(), []string{"1", "2"}) {
		t.Errorf("waited %v, edited to %q", waited, b.shown())
	}
}
