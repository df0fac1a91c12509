package engine

import (
	"context"
	"errors"
	"net/http"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/call"
	"github.com/kallybot/kallybot/kallyai"
)

// CallControl is what can be had of one call, and done about it, beside placing and finding it; *kallyai.Client is one.
type CallControl interface {
	Transcript(ctx context.Context, id string) ([]kallyai.Entry, error)
	Recording(ctx context.Context, id string) (*kallyai.Recording, error)
	Calendar(ctx context.Context, id string) ([]byte, error)
	Cancel(ctx context.Context, id string) (*kallyai.Call, error)
	Stop(ctx context.Context, id string) (*kallyai.Call, error)
	Reschedule(ctx context.Context, id, date, clock string) (*kallyai.Call, error)
}

// call reads what was asked of a request's call. One without a known call has nothing.
func (a *asker) call(ctx context.Context, t task, ev *conversation.Read) error {
	s, err := a.e.see(ctx, conversation.Key{Kind: conversation.RequestKind, ID: t.Request})
	if err != nil {
		return err
	}
	r := s.Requests[t.Request]
	if r.Call.ID == "" {
		return &kallyai.Error{Code: kallyai.CodeTranscriptNotFound, HTTPStatus: http.StatusGone}
	}
	api, err := a.e.api(r.Account)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, a.e.cfg.ReadTimeout)
	defer cancel()
	return guard(func() (err error) {
		switch t.What {
		case conversation.Recording:
			ev.Link, err = recording(ctx, api, r.Call.ID)
		case conversation.Calendar:
			ev.File, err = calendarFile(ctx, api, r.Call.ID)
		default:
			ev.Transcript, err = transcript(ctx, api, r.Call.ID)
		}
		return err
	})
}

func transcript(ctx context.Context, api API, id string) ([]call.Line, error) {
	entries, err := api.Transcript(ctx, id)
	lines := make([]call.Line, 0, len(entries))
	for _, n := range entries {
		lines = append(lines, call.Line{Speaker: string(n.Speaker), Text: n.Content})
	}
	return lines, err
}

func recording(ctx context.Context, api API, id string) (string, error) {
	r, err := api.Recording(ctx, id)
	if err != nil {
		return "", err
	}
	return r.URL, nil
}

// calendarFile is the file of an appointment; none where the call made no appointment.
func calendarFile(ctx context.Context, api API, id string) ([]byte, error) {
	file, err := api.Calendar(ctx, id)
	switch {
	case errors.Is(err, kallyai.ErrNoAppointment), lost(err):
		return nil, nil
	case err != nil:
		return nil, err
	}
	return file, nil
}

// lost reports whether the far side has no such thing.
func lost(err error) bool {
	var refused *kallyai.Error
	return errors.As(err, &refused) && refused.HTTPStatus == http.StatusNotFound
}

// steer does what was asked about a call that is not over. Each request may be repeated: it ends in the same.
func (a *asker) steer(ctx context.Context, c *claim, t task) error {
	ev := conversation.Steered{Steer: *t.Steer}
	err := a.steered(ctx, *t.Steer)
	switch {
	case err != nil && ctx.Err() != nil:
		return later{a.e.now()}
	case err != nil && passes(err) && !lost(err) && c.job.Attempt < askTries:
		return later{a.e.now().Add(backoff(c.job.Attempt-1, a.e.cfg.AskPause, 4*a.e.cfg.AskPause))}
	case err != nil:
		ev.Failed = failure(err)
	}
	return a.e.answer(ctx, c, ofJob(t, ev))
}

func (a *asker) steered(ctx context.Context, s conversation.Steer) error {
	snap, err := a.e.see(ctx, conversation.Key{Kind: conversation.RequestKind, ID: s.Request})
	if err != nil {
		return err
	}
	r := snap.Requests[s.Request]
	if r.Call.State != call.Accepted || r.Call.ID == "" {
		return nil // it is over: its end is told
	}
	api, err := a.e.api(r.Account)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, a.e.cfg.ReadTimeout)
	defer cancel()
	return guard(func() error {
		if s.Do == conversation.Move {
			_, err := api.Reschedule(ctx, r.Call.ID, s.Date, s.Time)
			return err
		}
		return end(ctx, api, r.Call.ID)
	})
}

// end takes a call back or, where it is past that or the far side cannot, hangs up.
func end(ctx context.Context, api API, id string) error {
	_, err := api.Cancel(ctx, id)
	var refused *kallyai.Error
	if err == nil || !errors.As(err, &refused) || refused.HTTPStatus == http.StatusUnauthorized || refused.HTTPStatus == http.StatusTooManyRequests {
		return err
	}
	_, err = api.Stop(ctx, id)
	return err
}
