package slacktest

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
)

// errNoView is that no modal is open.
var errNoView = errors.New("no modal is open")

// Fill enters values in the modal that is open, by the labels of its fields, without submitting.
func (p *Person) Fill(values map[string]string) error {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	v := p.top()
	if v == nil {
		return errNoView
	}
	return v.fill(values)
}

func (v *View) fill(values map[string]string) error {
	for label, text := range values {
		f, ok := v.Field(label)
		if !ok {
			return fmt.Errorf("the modal has no field %q", label)
		}
		state, err := f.fill(text)
		if err != nil {
			return fmt.Errorf("fill in %q: %w", label, err)
		}
		v.filled[f.key()] = state
	}
	return nil
}

// Submit enters values in the modal that is open, by the labels of its fields, and submits it. It waits for the bot's answer
// and returns the errors that the person sees at the fields then, by label; the modal stays open with them.
func (p *Person) Submit(ctx context.Context, values map[string]string) (map[string]string, error) {
	if err := p.Fill(values); err != nil {
		return nil, err
	}
	before, _ := p.View()
	if _, err := p.PressSubmit().Wait(ctx); err != nil {
		return nil, err
	}
	if v, ok := p.View(); ok && v.ID == before.ID {
		return v.Errors, nil
	}
	return nil, nil
}

// PressSubmit submits the modal that is open as it is filled in.
func (p *Person) PressSubmit() *Delivery {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	v := p.top()
	if v == nil {
		return p.s.refused(errNoView)
	}
	if v.SubmitText == "" {
		return p.s.refused(errors.New("the modal has no button that submits it"))
	}
	for _, f := range v.Fields() {
		if f.Label != "" && !f.Optional && f.Value == "" {
			return p.s.refused(fmt.Errorf("the field %q must be filled in", f.Label))
		}
	}
	return p.interact(v.team, object{
		"type": "view_submission", "trigger_id": p.s.trigger(p), "view": v.object(), "response_urls": []any{},
	}, func(b json.RawMessage) { p.submitted(v, b) })
}

// submitted does what the bot answered to a submission; s.mu is held.
func (p *Person) submitted(v *View, b json.RawMessage) {
	var a struct {
		Action string            `json:"response_action"`
		Errors map[string]string `json:"errors"`
		View   object            `json:"view"`
	}
	if len(b) > 0 && json.Unmarshal(b, &a) != nil {
		p.s.record.Violate("view_submission: the answer is no object")
		return
	}
	v.Errors = nil
	switch a.Action {
	case "":
		p.close(v)
	case "clear":
		p.views = nil
	case "errors":
		p.wrong(v, a.Errors)
	case "update", "push":
		next, err := p.s.newView("view_submission", a.View, v.team)
		switch {
		case err != nil:
		case a.Action == "update":
			v.become(next)
		case len(p.views) >= maxViews:
			p.s.record.Violate("view_submission: more than %d views", maxViews)
		default:
			p.push(next)
		}
	default:
		p.s.record.Violate("view_submission: response_action %q is not known", a.Action)
	}
}

// wrong shows errors at the fields of their blocks.
func (p *Person) wrong(v *View, byBlock map[string]string) {
	byLabel := map[string]string{}
	for block, text := range byBlock {
		f, ok := v.Field(block)
		if !ok || f.Label == "" {
			p.s.record.Violate("view_submission: an error is for the block %q, which is no input", block)
			continue
		}
		byLabel[f.Label] = text
	}
	v.Errors = byLabel
	if len(byBlock) == 0 {
		p.s.record.Violate("view_submission: errors without an error")
	}
}

// close takes a view off the stack.
func (p *Person) close(v *View) {
	for i, x := range p.views {
		if x == v {
			p.views = append(p.views[:i:i], p.views[i+1:]...)
			return
		}
	}
}

// Dismiss closes the modal that is open; all of them where it clears on close. The bot is told when it asked to be.
func (p *Person) Dismiss() *Delivery {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	v := p.top()
	if v == nil {
		return p.s.refused(errNoView)
	}
	p.close(v)
	cleared := v.raw["clear_on_close"] == true
	if cleared {
		p.views = nil
	}
	if v.raw["notify_on_close"] != true {
		return p.s.refused(nil)
	}
	return p.interact(v.team, object{"type": "view_closed", "view": v.object(), "is_cleared": cleared}, nil)
}
