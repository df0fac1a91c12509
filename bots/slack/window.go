package slack

import (
	"context"
	"time"

	"github.com/slack-go/slack"

	"github.com/kallybot/kallybot/conversation/chat"
)

const (
	// loadAfter is how long the form may take before a window opens without it: the trigger is valid for 3 s.
	loadAfter = 800 * time.Millisecond
	// formFor is how long the form may take at all.
	formFor = 20 * time.Second
)

// window opens the form that a asks for. It stores nothing, so that it need not be done again: who sees no window asks once
// more.
func (in *intake) window(a arrival) {
	ctx, cancel := context.WithTimeout(in.work, formFor)
	defer cancel()
	err := in.a.meet(ctx, a.in)
	if err == nil {
		err = in.show(ctx, a)
	}
	if err != nil {
		in.a.log.Warn("a form could not be shown", "error", clean("views.open", err))
	}
}

// show opens the window with the form, or without it and fills it in when the form is late.
func (in *intake) show(ctx context.Context, a arrival) error {
	ready := make(chan struct{})
	var form chat.Form
	var failed error
	in.lanes.Go(func() {
		defer close(ready)
		m := a.message
		m.Lang = in.a.people.lang(ctx, m.At, m.From, windowLangFor)
		form, failed = in.h.Form(ctx, m)
	})
	where := metadata{At: a.message.At, Elsewhere: a.message.Elsewhere}
	select {
	case <-ready:
		if failed != nil {
			return failed
		}
		return in.a.ask(ctx, limited{a.message.At.Team, "views.open", ""}, func(ctx context.Context, api *slack.Client) error {
			_, err := api.OpenViewContext(ctx, a.trigger, drawForm(form, where))
			return err
		})
	case <-in.a.config.After(loadAfter):
	}
	return in.fill(ctx, a, func() (slack.ModalViewRequest, error) {
		<-ready // Form ends with ctx
		return drawForm(form, where), failed
	})
}

// fill opens an empty window and puts the form into it.
func (in *intake) fill(ctx context.Context, a arrival, form func() (slack.ModalViewRequest, error)) error {
	var id string
	err := in.a.ask(ctx, limited{a.message.At.Team, "views.open", ""}, func(ctx context.Context, api *slack.Client) error {
		v, err := api.OpenViewContext(ctx, a.trigger, loading())
		if err == nil {
			id = v.ID
		}
		return err
	})
	if err != nil {
		return err
	}
	view, err := form()
	if err != nil {
		return err
	}
	return in.a.ask(ctx, limited{a.message.At.Team, "views.update", ""}, func(ctx context.Context, api *slack.Client) error {
		_, err := api.UpdateViewContext(ctx, view, "", "", id)
		return err
	})
}
