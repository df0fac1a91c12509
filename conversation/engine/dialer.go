package engine

import (
	"context"
	"errors"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/call"
	"github.com/kallybot/kallybot/kallyai"
)

// dialer does the jobs of the dial queue: each is the sending of one confirmed request.
type dialer struct{ e *Engine }

// holdFor is the pause of a confirmed call that may be sent by its times and still was not, since calls are stopped.
const holdFor = 5 * time.Second

func (d *dialer) do(ctx context.Context, c *claim) error {
	t, err := readTask(c.job)
	if err != nil {
		return err
	}
	if err := d.e.extend(ctx, c); err != nil {
		return err
	}
	var r result
	apart(func() { r, err = d.e.apply(ctx, ofJob(t, conversation.Dial{Request: t.Request})) })
	if err != nil {
		return err
	}
	before, after := r.before.Requests[t.Request].Call, r.after.Requests[t.Request]
	switch {
	case before.State == call.Confirmed && after.Call.State == call.Dispatching:
		return d.dial(ctx, c, t, after)
	case after.Call.State == call.Confirmed:
		return later{latest(after.Call.NotBefore, d.e.now().Add(holdFor))}
	}
	return d.e.finish(ctx, c)
}

// apart runs fn on a goroutine of its own. A step needs a deep stack, and the one who then waits for minutes would keep it:
// with thousands of calls under way that is most of the memory.
func apart(fn func()) {
	done := make(chan struct{})
	go func() {
		defer close(done)
		fn()
	}()
	<-done
}

// dial sends the request, once, and commits the answer. A request that is given up because the engine stops, and may have
// had an effect, stays dispatching on disk: the next start looks it up.
func (d *dialer) dial(ctx context.Context, c *claim, t task, r conversation.Request) error {
	began := time.Now()
	a, how := d.place(ctx, r)
	a.Request = t.Request
	if r.Account != "" && a.Refusal != nil && a.Refusal.Code == kallyai.CodeMissingToken {
		a.Refusal.Passing = false // only a new sign-in helps, and that takes a new yes
	}
	d.e.cfg.Observer.Dialled(time.Since(began), how)
	if a.Refusal != nil && a.Refusal.Code == kallyai.CodeRateLimited {
		d.e.cfg.Observer.Throttled(FarSide)
	}
	if a.Lost && ctx.Err() != nil {
		return later{d.e.now()}
	}
	return d.e.persist(ctx, c, ofJob(t, a))
}

// place makes the one request and says what became of it, also in one word for the observer.
func (d *dialer) place(ctx context.Context, r conversation.Request) (conversation.Answered, string) {
	api, err := d.e.api(r.Account)
	if err != nil {
		return classify(nil, &kallyai.UnsentError{Err: err})
	}
	ctx, cancel := context.WithTimeout(ctx, d.e.cfg.CallTimeout)
	defer cancel()
	ctx, end := d.e.span(ctx, Span{Name: "place"})
	var made *kallyai.Call
	err = guard(func() (err error) {
		made, err = api.CreateFrozen(ctx, r.Call.Key, r.Call.Body)
		return err
	})
	end(err)
	d.e.log.Info("call sent", "dialogue", veil(r.Dialogue), "try", r.Call.Tries, "error", err)
	return classify(made, err)
}

// classify turns the answer to a sending into an event, by proof of no effect: whatever is no proof is a lost answer.
func classify(c *kallyai.Call, err error) (conversation.Answered, string) {
	var unsent *kallyai.UnsentError
	var doubt *kallyai.AmbiguousError
	var refused *kallyai.Error
	switch {
	case err == nil && c != nil && c.ID != "":
		return conversation.Answered{ID: c.ID, Result: resultOf(c), Final: c.Status.Final()}, string(c.Status)
	case errors.As(err, &doubt):
		return conversation.Answered{Lost: true}, "lost"
	case errors.As(err, &unsent):
		return conversation.Answered{Refusal: unsentFor(unsent)}, "not sent"
	case errors.As(err, &refused):
		return conversation.Answered{Refusal: refusalOf(refused)}, "refused"
	}
	return conversation.Answered{Lost: true}, "lost"
}

// refusalOf is the API's refusal as the conversation knows it. Asked to wait is the only one that passes by itself.
func refusalOf(e *kallyai.Error) *call.Refusal {
	r := &call.Refusal{
		Code: e.Code, Message: e.Message, CorrelationID: e.CorrelationID, UpgradeURL: e.UpgradeURL, RetryAfter: e.RetryAfter,
		Passing: e.HTTPStatus == 429,
	}
	if r.Code == "" {
		r.Code = call.Unknown
	}
	return r
}

// unsentFor is a request that did not leave. It passes: the connection comes back, or the person signs in.
func unsentFor(e *kallyai.UnsentError) *call.Refusal {
	var refused *kallyai.Error
	switch {
	case errors.Is(e, kallyai.ErrSignedOut):
		return &call.Refusal{Code: kallyai.CodeMissingToken, Passing: true}
	case errors.As(e, &refused):
		r := refusalOf(refused)
		r.Passing = true
		return r
	}
	return &call.Refusal{Code: call.Unsent, Passing: true}
}

// resultOf is what came out of a call, in the far side's words.
func resultOf(c *kallyai.Call) *call.Result {
	return &call.Result{
		Status: string(c.Status), Highlights: c.Highlights, NextSteps: c.NextSteps, Duration: c.Duration, Started: c.CreatedAt,
	}
}

// api is the far side for an account.
func (e *Engine) api(account string) (api API, err error) {
	err = guard(func() (err error) {
		api, err = e.cfg.API(account)
		return err
	})
	return api, err
}

func latest(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}
