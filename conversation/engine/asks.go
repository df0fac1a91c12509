package engine

import (
	"context"
	"errors"
	"net/http"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/call"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/kallyai"
)

// asker does the jobs of the ask queue: each reads something from the API for a person, asks a platform who they are, or has the model
// read a message of theirs.
type asker struct{ e *Engine }

// askTries is how often a reading that fails for a passing reason is made.
const askTries = 4

func (a *asker) do(ctx context.Context, c *claim) error {
	t, err := readTask(c.job)
	if err != nil {
		return err
	}
	if t.Whom != nil {
		return a.lookUp(ctx, c, t)
	}
	if t.Model != nil {
		return a.model(ctx, c, t)
	}
	if t.Steer != nil {
		return a.steer(ctx, c, t)
	}
	ev := conversation.Read{What: t.What, Request: t.Request}
	switch {
	case t.What == conversation.AuditLog:
		ev.Audits, ev.File, err = a.e.auditLog(ctx)
	case t.What == conversation.Export:
		ev.File, err = a.e.export(ctx, t.Person)
	case t.Request == "":
		err = a.account(ctx, t, &ev)
	default:
		err = a.call(ctx, t, &ev)
	}
	switch {
	case err != nil && ctx.Err() != nil:
		return later{a.e.now()}
	case err != nil && t.What != conversation.Quota && passes(err) && (t.Request != "" || !lacking(err)) && c.job.Attempt < askTries:
		return later{a.e.now().Add(backoff(c.job.Attempt-1, a.e.cfg.AskPause, 4*a.e.cfg.AskPause))}
	case err != nil:
		ev.Failed = failure(err)
	}
	return a.e.answer(ctx, c, ofJob(t, ev))
}

// lookUp asks the platform who a person is. What it does not tell after a few tries stays unknown.
func (a *asker) lookUp(ctx context.Context, c *claim, t task) error {
	var told chat.Profile
	if d, ok := a.e.adapters[t.Whom.At.Platform].(chat.Directory); ok {
		looking, cancel := context.WithTimeout(ctx, a.e.cfg.ReadTimeout)
		defer cancel()
		err := guard(func() (err error) {
			told, err = d.Profile(looking, t.Whom.At, t.Whom.Person)
			return err
		})
		var wait *chat.RetryError
		switch {
		case err != nil && ctx.Err() != nil:
			return later{a.e.now()}
		case errors.As(err, &wait):
			return later{a.e.now().Add(max(wait.After, shortest))}
		case err != nil && !errors.Is(err, chat.ErrGone) && c.job.Attempt < askTries:
			return later{a.e.now().Add(backoff(c.job.Attempt-1, a.e.cfg.AskPause, 4*a.e.cfg.AskPause))}
		}
	}
	return a.e.answer(ctx, c, ofJob(t, conversation.Met{Profile: told}))
}

// passes reports whether asking again may help: the transcript is not ready yet, the API is busy, or there was no answer.
func passes(err error) bool {
	var refused *kallyai.Error
	if errors.Is(err, kallyai.ErrSignedOut) {
		return false
	}
	return !errors.As(err, &refused) || refused.HTTPStatus == http.StatusNotFound || refused.HTTPStatus == http.StatusTooManyRequests || refused.HTTPStatus >= 500
}

// failure is why a reading failed, in the conversation's terms.
func failure(err error) *call.Refusal {
	var refused *kallyai.Error
	switch {
	case errors.Is(err, kallyai.ErrSignedOut): // first, since a refused renewal is told as the refusal that it was, too
		return &call.Refusal{Code: kallyai.CodeMissingToken}
	case errors.As(err, &refused):
		return refusalOf(refused)
	}
	return &call.Refusal{Code: call.Unsent, Passing: true}
}
