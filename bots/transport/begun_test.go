package transport

import (
	"errors"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation/chat"
)

func TestReplySentInPartGoesOnWhereItFailed(t *testing.T) {
	t.Parallel()
	now := time.Unix(1_700_000_000, 0)
	b := NewBegun(func() time.Time { return now })
	reply := DigestOf("to", "words")
	broken := errors.New("broken")
	fail := func(p *Progress) error {
		p.Requests, p.Ref = 2, "m1"
		return broken
	}
	goesOn := func(want int) func(p *Progress) error {
		return func(p *Progress) error {
			if p.Requests != want {
				t.Errorf("goes on at request %d, want %d", p.Requests, want)
			}
			p.Requests++
			return nil
		}
	}
	if _, err := b.Resume(reply, fail); !errors.Is(err, broken) {
		t.Errorf("the failure is %v", err)
	}
	if _, err := b.Resume(DigestOf("to", "other words"), goesOn(0)); err != nil {
		t.Error(err)
	}
	if ref, err := b.Resume(reply, goesOn(2)); err != nil || ref != chat.Ref("m1") {
		t.Errorf("it is %q, %v", ref, err)
	}
	if _, err := b.Resume(reply, goesOn(0)); err != nil { // said again, and not a second try
		t.Error(err)
	}
	_, _ = b.Resume(reply, fail)
	now = now.Add(rememberFor + time.Second)
	_, _ = b.Resume(DigestOf("later"), fail)
	if _, err := b.Resume(reply, goesOn(0)); err != nil {
		t.Error(err)
	}
}
