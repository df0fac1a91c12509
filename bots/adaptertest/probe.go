package adaptertest

import (
	"context"
	"errors"
	"fmt"
	"runtime/pprof"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"github.com/kallybot/kallybot/conversation/chat"
)

// label marks the goroutines that an adapter's Run starts; they inherit it.
const label = "adaptertest"

// probes counts probes, so that each has a label of its own.
var probes atomic.Uint64

// probe is the engine's side of an adapter, for one check.
type probe struct {
	Platform
	name   string
	got    chan delivery
	refuse atomic.Int64          // deliveries still to be refused
	hold   atomic.Pointer[latch] // what Handle waits for, if anything
	end    context.CancelFunc
	ended  chan error
}

// delivery is one call of Handle.
type delivery struct {
	chat.Message
	refused bool
}

// latch is opened by closing it.
type latch struct{ open chan struct{} }

var (
	errRefused = errors.New("refused by the suite")
	errMissing = errors.New("no message arrived")
)

func start(ctx context.Context, platform Platform) *probe {
	p := &probe{
		Platform: platform,
		name:     strconv.FormatUint(probes.Add(1), 10),
		got:      make(chan delivery, 1000),
		ended:    make(chan error, 1),
	}
	ctx, p.end = context.WithCancel(ctx)
	go pprof.Do(ctx, pprof.Labels(label, p.name), func(ctx context.Context) {
		p.ended <- p.Adapter().Run(ctx, p)
	})
	return p
}

// stop ends Run and tells when it did not end, or not with nil.
func (p *probe) stop(ctx context.Context) error {
	p.end()
	select {
	case err := <-p.ended:
		p.ended <- nil // for a second stop
		return wrap("Run after its context ended", err)
	case <-ctx.Done():
		return errors.New("Run does not return after its context ended")
	}
}

// Handle notes m and refuses it if the check wants that.
func (p *probe) Handle(ctx context.Context, m chat.Message) (chat.Answer, error) {
	refused := p.refuse.Add(-1) >= 0
	select {
	case p.got <- delivery{m, refused}:
	case <-ctx.Done():
		return chat.Answer{}, ctx.Err()
	}
	if l := p.hold.Load(); l != nil {
		select {
		case <-l.open:
		case <-ctx.Done():
			return chat.Answer{}, ctx.Err()
		}
	}
	if refused {
		return chat.Answer{}, errRefused
	}
	return chat.Answer{}, nil
}

// Form is not used by the suite.
func (p *probe) Form(context.Context, chat.Message) (chat.Form, error) {
	return chat.Form{}, errRefused
}

// next is the next delivery.
func (p *probe) next(ctx context.Context) (delivery, error) {
	select {
	case d := <-p.got:
		return d, nil
	case err := <-p.ended:
		p.ended <- err
		return delivery{}, fmt.Errorf("%w: Run ended before its context: %v", errMissing, err)
	case <-ctx.Done():
		return delivery{}, errMissing
	}
}

// hear has a person say text and returns how it is delivered.
func (p *probe) hear(ctx context.Context, text string) (delivery, error) {
	if err := p.Say(text); err != nil {
		return delivery{}, err
	}
	d, err := p.next(ctx)
	return d, wrap(fmt.Sprintf("after %q", text), err)
}

// send shows r at home.
func (p *probe) send(ctx context.Context, r chat.Reply, old chat.Ref) (chat.Ref, error) {
	ref, err := p.Adapter().Send(ctx, p.Home(), r, old)
	if err != nil {
		return "", fmt.Errorf("send: %w", err)
	}
	if ref == "" {
		return "", errors.New("send gives no reference")
	}
	return ref, nil
}

// until waits for a condition that no channel tells.
func until(ctx context.Context, holds func() bool) bool {
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for !holds() {
		select {
		case <-tick.C:
		case <-ctx.Done():
			return false
		}
	}
	return true
}

// goroutines are those that Run started and that still live. Connections kept for later requests are no leak.
func (p *probe) goroutines() []string {
	var b strings.Builder
	if err := pprof.Lookup("goroutine").WriteTo(&b, 1); err != nil {
		return []string{err.Error()}
	}
	var out []string
	for g := range strings.SplitSeq(b.String(), "\n\n") {
		if strings.Contains(g, strconv.Quote(label)+":"+strconv.Quote(p.name)) && !strings.Contains(g, "net/http.(*persistConn)") {
			out = append(out, g)
		}
	}
	return out
}

func wrap(about string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", about, err)
}
