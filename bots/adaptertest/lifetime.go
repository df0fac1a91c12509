package adaptertest

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"

	"github.com/kallybot/kallybot/conversation/chat"
)

// lifetime are facts about Run, and about many Sends at once.
var lifetime = []check{
	{"RunEndsWhileNothingHappens", runEndsIdle},
	{"RunEndsWhileMessagesAreRefused", runEndsRefused},
	{"RunEndsWhileAMessageIsHandled", runEndsHandling},
	{"SendWorksAfterRun", sendWorksAfterRun},
	{"ConcurrentRepliesStayWhole", concurrentRepliesStayWhole},
}

// leaves stops the adapter and tells which goroutines stay.
func (p *probe) leaves(ctx context.Context) error {
	if err := p.stop(ctx); err != nil {
		return err
	}
	if !until(ctx, func() bool { return len(p.goroutines()) == 0 }) {
		return fmt.Errorf("goroutines outlive Run:\n%s", strings.Join(p.goroutines(), "\n\n"))
	}
	return nil
}

func runEndsIdle(ctx context.Context, p *probe) error {
	if _, err := p.hear(ctx, "one"); err != nil { // it is running
		return err
	}
	return p.leaves(ctx)
}

func runEndsRefused(ctx context.Context, p *probe) error {
	p.refuse.Store(1 << 40)
	if _, err := p.hear(ctx, "one"); err != nil {
		return err
	}
	return p.leaves(ctx)
}

func runEndsHandling(ctx context.Context, p *probe) error {
	p.hold.Store(&latch{})
	if _, err := p.hear(ctx, "one"); err != nil {
		return err
	}
	return p.leaves(ctx)
}

// sendWorksAfterRun is needed by a stop in good order: intake ends first, what is short is still said.
func sendWorksAfterRun(ctx context.Context, p *probe) error {
	if _, err := p.hear(ctx, "one"); err != nil {
		return err
	}
	if err := p.stop(ctx); err != nil {
		return err
	}
	if _, err := p.send(ctx, chat.Reply{Text: "the last word"}, ""); err != nil {
		return err
	}
	return p.lastSees("the last word")
}

func concurrentRepliesStayWhole(ctx context.Context, p *probe) error {
	const writers, each, lines = 6, 4, 5
	text := func(w, n int) string {
		var b strings.Builder
		for l := range lines {
			fmt.Fprintf(&b, "writer %d reply %d line %d\n", w, n, l)
		}
		return b.String()
	}
	var group sync.WaitGroup
	wrong := make([]error, writers)
	for w := range writers {
		group.Go(func() {
			for n := range each {
				_, err := p.send(ctx, chat.Reply{Text: text(w, n)}, "")
				wrong[w] = errors.Join(wrong[w], err)
			}
		})
	}
	group.Wait()
	shown := p.Shown()
	for w := range writers {
		for n := range each {
			if !oneHolds(shown, text(w, n)) {
				wrong = append(wrong, fmt.Errorf("reply %d of writer %d is not whole", n, w))
			}
		}
	}
	return errors.Join(wrong...)
}

func oneHolds(shown []Shown, text string) bool {
	for _, s := range shown {
		if missing(s.readable(), text) == "" {
			return true
		}
	}
	return false
}
