package telegram

import (
	"net/http"
	"strings"
	"testing"

	"github.com/kallybot/kallybot/bots/telegram/telegramtest"
)

func TestInspectTellsHowTheBotStands(t *testing.T) {
	t.Parallel()
	b := open(t, Config{})
	got, err := b.adapter.Inspect(t.Context())
	if err != nil || got.Name == "" || got.Webhook != "" || got.Pending != 0 || got.LastError != "" {
		t.Errorf("got %+v, %v", got, err)
	}
	b.tg.Fail(telegramtest.Fault{Method: "getMe", Times: 1, Status: http.StatusUnauthorized, Error: "Unauthorized"})
	if _, err := b.adapter.Inspect(t.Context()); err == nil || strings.Contains(err.Error(), "canary") {
		t.Errorf("got %v", err)
	}
	b.tg.Fail(telegramtest.Fault{Method: "getWebhookInfo", Times: 1, CutBefore: true})
	if _, err := b.adapter.Inspect(t.Context()); err == nil || strings.Contains(err.Error(), "canary") {
		t.Errorf("got %v", err)
	}
}
