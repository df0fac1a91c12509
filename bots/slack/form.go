package slack

import (
	"encoding/json"
	"slices"
	"strconv"
	"time"

	"github.com/slack-go/slack"

	"github.com/kallybot/kallybot/bots/plain"
	"github.com/kallybot/kallybot/conversation/chat"
)

// Limits of a window and its fields. Source: Slack, Block Kit reference, views, input block and its elements.
const (
	maxTitle    = 24
	maxBlocks   = 100
	maxInput    = 3000
	maxCaption  = 2000 // label and hint
	maxOptions  = 100
	maxOption   = 75
	maxValue    = 150
	maxMetadata = 3000
	fieldAction = "v"
)

// drawForm is f as a window; where tells where the talk about it is held. A form without fields is a notice.
func drawForm(f chat.Form, where metadata) slack.ModalViewRequest {
	where.Form, where.Lang = f.Name, f.Lang
	v := slack.ModalViewRequest{Type: slack.VTModal, CallbackID: formCallback, Title: caption(f.Title), PrivateMetadata: where.String()}
	for _, field := range f.Fields[:min(len(f.Fields), maxBlocks)] {
		v.Blocks.BlockSet = append(v.Blocks.BlockSet, drawField(field))
	}
	if f.Close != "" {
		v.Close = caption(f.Close)
	}
	if len(f.Fields) == 0 {
		v.Title = caption("…")
		v.Blocks.BlockSet = draw(chat.Reply{Text: f.Title}).blocks
		return v
	}
	v.Submit = caption(f.Submit)
	return v
}

// loading is the window that is open while the form is not there yet.
func loading() slack.ModalViewRequest { return drawForm(chat.Form{Title: "…"}, metadata{}) }

// String is what Slack keeps with the window. One that is too long names no place, so that the talk goes on in the direct
// message.
func (m metadata) String() string {
	b, _ := json.Marshal(m) // plain data: it cannot fail
	if len(b) > maxMetadata {
		b, _ = json.Marshal(metadata{Form: m.Form, Lang: m.Lang})
	}
	return string(b)
}

func caption(s string) *slack.TextBlockObject {
	s = plain.Cut(literal.Replace(plain.OneLine(s)), maxTitle)
	if s == "" {
		s = "…"
	}
	return plainText(s)
}

func drawField(f chat.Field) slack.Block {
	var hint *slack.TextBlockObject
	if h := plain.OneLine(f.Hint); h != "" {
		hint = plainText(plain.Cut(literal.Replace(h), maxCaption))
	}
	label := plain.Cut(literal.Replace(plain.OneLine(f.Label)), maxCaption)
	if label == "" {
		label = "…"
	}
	b := slack.NewInputBlock(f.Name, plainText(label), hint, drawInput(f))
	b.Optional = !f.Required
	return b
}

// drawInput is the element that a field is filled in with. A value that it would not take is left out: Slack refuses the
// whole window for one.
func drawInput(f chat.Field) slack.BlockElement {
	switch f.Kind {
	case chat.DateField:
		e := slack.NewDatePickerBlockElement(fieldAction)
		e.InitialDate = inForm(f.Value, time.DateOnly)
		return e
	case chat.TimeField:
		e := slack.NewTimePickerBlockElement(fieldAction)
		e.InitialTime = inForm(f.Value, "15:04")
		return e
	case chat.NumberField:
		e := slack.NewNumberInputBlockElement(nil, fieldAction, false)
		if _, err := strconv.Atoi(f.Value); err == nil {
			e.InitialValue = f.Value
		}
		return e
	case chat.SelectField:
		return drawSelect(f)
	}
	e := slack.NewPlainTextInputBlockElement(nil, fieldAction)
	e.Multiline, e.MaxLength = f.Kind == chat.TextField, maxInput
	if f.MaxRunes > 0 {
		e.MaxLength = min(f.MaxRunes, maxInput)
	}
	e.InitialValue, _ = plain.Part(plain.Text(f.Value), e.MaxLength)
	return e
}

// inForm is value, empty when it is not of the form.
func inForm(value, form string) string {
	if _, err := time.Parse(form, value); err != nil {
		return ""
	}
	return value
}

func drawSelect(f chat.Field) slack.BlockElement {
	var options []*slack.OptionBlockObject
	for _, o := range f.Options[:min(len(f.Options), maxOptions)] {
		if plain.Units(o.Value) <= maxValue {
			options = append(options, slack.NewOptionBlockObject(o.Value, plainText(plain.Cut(literal.Replace(plain.OneLine(o.Label)), maxOption)), nil))
		}
	}
	e := slack.NewOptionsSelectBlockElement(slack.OptTypeStatic, nil, fieldAction, options...)
	if i := slices.IndexFunc(options, func(o *slack.OptionBlockObject) bool { return o.Value == f.Value }); i >= 0 {
		e.InitialOption = options[i]
	}
	return e
}
