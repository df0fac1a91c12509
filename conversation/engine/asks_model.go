package engine

import (
	"context"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/slot"
)

// Model reads the values of a message that known, the grammar's reading of it, does not hold; *reader.Reader is one. Its answer comes
// within a time limit of its own or not at all, and its errors hold no word of the message.
type Model interface {
	Read(ctx context.Context, q nlu.Request, known nlu.Reading) ([]nlu.Fact, error)
}

// model has the model read a message, once: a person who waited has answered the question by then. Nothing found, or no answer, ends
// the job without an event.
func (a *asker) model(ctx context.Context, c *claim, t task) error {
	facts, err := a.facts(ctx, *t.Model)
	switch {
	case err != nil && ctx.Err() != nil:
		return later{a.e.now()}
	case err != nil:
		a.e.log.Warn("ask model", "dialogue", veil(t.Dialogue), "error", err)
	}
	if len(facts) == 0 {
		return a.e.settle(ctx, c)
	}
	return a.e.answer(ctx, c, ofJob(t, conversation.Understood{Request: t.Request, Rev: t.Model.Rev, Text: t.Model.Text, Facts: facts}))
}

func (a *asker) facts(ctx context.Context, m conversation.AskModel) (facts []nlu.Fact, err error) {
	if a.e.cfg.Model == nil {
		return nil, nil // a job of a configuration with a model
	}
	q := nlu.Request{Text: m.Text, Lang: m.Lang, Now: m.At, Region: m.Region, Expect: m.Asked}
	if zone, ok := slot.Location(m.Zone); ok {
		q.Now = m.At.In(zone)
	}
	err = guard(func() (err error) {
		facts, err = a.e.cfg.Model.Read(ctx, q, nlu.Reading{Lang: m.Lang, Facts: m.Known})
		return err
	})
	if err != nil {
		return nil, err
	}
	return facts, nil
}
