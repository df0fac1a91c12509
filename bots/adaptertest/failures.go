package adaptertest

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/kallybot/kallybot/conversation/chat"
)

// failures are facts about what Send says when the platform fails.
var failures = []check{
	{"WaitIsPassedOn", waitIsPassedOn},
	{"GoneIsPassedOn", goneIsPassedOn},
	{"OtherFailureIsTemporary", otherFailureIsTemporary},
	{"SendEndsWithItsContext", sendEndsWithItsContext},
}

// private is a text that must not be in an error.
const private = "the oncologist, on Tuesday"

// fail sends once while the platform fails and returns the error of that, after looking for what must not be in it.
func (p *probe) fail(ctx context.Context, f Failure) (failed, err error) {
	platform, ok := p.Platform.(Failer)
	if !ok || !platform.Fail(f) {
		return nil, errUnable
	}
	_, failed = p.Adapter().Send(ctx, p.Home(), chat.Reply{Text: private}, "")
	if failed == nil {
		return nil, errors.New("send gives no error although the platform failed")
	}
	secrets := []string{private}
	if s, ok := p.Platform.(Secretive); ok {
		secrets = append(secrets, s.Secrets()...)
	}
	for i, s := range secrets {
		if strings.Contains(failed.Error(), s) {
			return failed, fmt.Errorf("the error of send holds secret %d", i)
		}
	}
	return failed, nil
}

func waitIsPassedOn(ctx context.Context, p *probe) error {
	const after = 17 * time.Second
	failed, err := p.fail(ctx, Failure{After: after})
	if err != nil {
		return err
	}
	var retry *chat.RetryError
	if !errors.As(failed, &retry) || retry.After != after {
		return fmt.Errorf("error is %v, want to wait %s", failed, after)
	}
	return p.worksAgain(ctx)
}

func goneIsPassedOn(ctx context.Context, p *probe) error {
	failed, err := p.fail(ctx, Failure{Gone: true})
	if err != nil {
		return err
	}
	if !errors.Is(failed, chat.ErrGone) {
		return fmt.Errorf("error is %v, want that the chat is gone", failed)
	}
	return nil
}

func otherFailureIsTemporary(ctx context.Context, p *probe) error {
	failed, err := p.fail(ctx, Failure{})
	if err != nil {
		return err
	}
	var retry *chat.RetryError
	if errors.Is(failed, chat.ErrGone) || errors.As(failed, &retry) {
		return fmt.Errorf("error is %v, want neither a wait nor that the chat is gone", failed)
	}
	return p.worksAgain(ctx)
}

func (p *probe) worksAgain(ctx context.Context) error {
	if _, err := p.send(ctx, chat.Reply{Text: "after the failure"}, ""); err != nil {
		return err
	}
	return p.lastSees("after the failure")
}

func sendEndsWithItsContext(ctx context.Context, p *probe) error {
	over, cancel := context.WithCancel(ctx)
	cancel()
	if _, err := p.Adapter().Send(over, p.Home(), chat.Reply{Text: "too late"}, ""); err == nil {
		return errors.New("send gives no error although its context had ended")
	}
	if p.sees("too late") == nil {
		return errors.New("people see a message whose context had ended")
	}
	return nil
}
