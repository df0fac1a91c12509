package telegram

import (
	"errors"
	"strings"
	"testing"

	"github.com/kallybot/kallybot/bots/telegram/telegramtest"
	"github.com/kallybot/kallybot/conversation/chat"
)

func TestPersonsOwnMessageIsTakenAway(t *testing.T) {
	t.Parallel()
	b := open(t, Config{})
	ann := b.tg.Person(7, "Ann", "en")
	home, group := ann.Private(), b.tg.Group(-100, "Dinner")
	at := chat.Address{Platform: "telegram", Chat: "7", Private: true}
	there := ann.Say(home, "secret")
	old := ann.Say(home, "older")
	home.Age(old)
	among := ann.Say(group, "secret")
	for name, row := range map[string]struct {
		ref  chat.Ref
		left bool
	}{
		"there":        {reference(7, there), false},
		"again":        {reference(7, there), false},
		"too old":      {reference(7, old), true},
		"in a group":   {reference(-100, among), true},
		"nowhere":      {reference(99, 1), false},
		"no reference": {"x", false},
	} {
		if err := b.adapter.Delete(t.Context(), at, row.ref); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	if home.Has(there) || !home.Has(old) || !group.Has(among) {
		t.Error("the wrong messages are left")
	}
}

func TestFailedDeletionIsToldWithoutTheToken(t *testing.T) {
	t.Parallel()
	b := open(t, Config{})
	b.tg.Fail(telegramtest.Fault{Method: "deleteMessage", CutBefore: true})
	err := b.adapter.Delete(t.Context(), chat.Address{}, reference(7, 1))
	if err == nil || errors.Is(err, chat.ErrGone) || strings.Contains(err.Error(), "canary") {
		t.Errorf("got %v", err)
	}
}
