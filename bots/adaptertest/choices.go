package adaptertest

import (
	"context"
	"fmt"
	"strings"

	"github.com/kallybot/kallybot/conversation/chat"
)

// presses are facts about buttons.
var presses = []check{
	{"EveryChoiceIsShown", everyChoiceIsShown},
	{"PressedButtonBringsItsData", pressBringsData},
	{"LongChoiceIsStillShown", longChoiceIsStillShown},
	{"ChoicesBesideAnOfferAreShown", choicesBesideAnOffer},
}

// choices are as many as fit on the narrowest platform, with the longest data.
var choices = []chat.Button{
	{Label: "Call now", Data: strings.Repeat("a", chat.MaxButtonData), Style: chat.Primary},
	{Label: "Edit", Data: strings.Repeat("b", chat.MaxButtonData-1) + "|"},
	{Label: "Cancel", Data: "c:1/\"<&>", Style: chat.Danger},
	{Label: "8:00", Data: "d"},
	{Label: "8:30", Data: "e"},
	{Label: "9:00", Data: "f"},
	{Label: "Upgrade", URL: "https://kallyai.com/app?upgrade=true&from=bot"},
}

func everyChoiceIsShown(ctx context.Context, p *probe) error {
	if _, err := p.send(ctx, chat.Reply{Text: "Shall I call?", Buttons: choices}, ""); err != nil {
		return err
	}
	want := []string{"Shall I call?"}
	for _, b := range choices {
		want = append(want, b.Label)
	}
	return p.lastSees(want...)
}

func pressBringsData(ctx context.Context, p *probe) error {
	presser, ok := p.Platform.(Presser)
	if !ok {
		return errUnable
	}
	ref, err := p.send(ctx, chat.Reply{Text: "Shall I call?", Buttons: choices}, "")
	if err != nil {
		return err
	}
	for i, b := range choices {
		if b.URL != "" {
			continue
		}
		if err := presser.Press(ref, i); err != nil {
			return err
		}
		m, err := p.next(ctx)
		if err != nil {
			return fmt.Errorf("press of %q: %w", b.Label, err)
		}
		if m.Kind != chat.Press || m.Data != b.Data || m.Ref != ref || m.From.ID == "" {
			return fmt.Errorf("press of %q on %q is %+v", b.Label, ref, m.Message)
		}
	}
	return nil
}

// choicesBesideAnOffer wants that nothing of a question is lost where something can be handed over, nor of the reply that ends
// the offer. How it is offered is the platform's matter.
func choicesBesideAnOffer(ctx context.Context, p *probe) error {
	ask := &chat.Ask{Hint: "+1 415 555 0199", Shares: []chat.Share{
		{What: chat.OwnContact, Label: "Send my number"}, {What: chat.OwnLocation, Label: "Send where I am"},
	}}
	if _, err := p.send(ctx, chat.Reply{Text: "What is your number?", Buttons: choices[:3], Ask: ask}, ""); err != nil {
		return err
	}
	if err := p.lastSees("What is your number?", choices[0].Label, choices[1].Label, choices[2].Label); err != nil {
		return err
	}
	if _, err := p.send(ctx, chat.Reply{Text: "Shall I call now?", Card: &card, Buttons: choices, Closes: "Noted."}, ""); err != nil {
		return err
	}
	return p.lastSees("Shall I call now?", card.Title, choices[0].Label)
}

func longChoiceIsStillShown(ctx context.Context, p *probe) error {
	long := "Bella Italia " + strings.Repeat("and its many rooms ", 20)
	if _, err := p.send(ctx, chat.Reply{Text: "Which one?", Buttons: []chat.Button{{Label: long, Data: "a"}}}, ""); err != nil {
		return err
	}
	return p.lastSees("Which one?", "Bella Italia and its")
}
