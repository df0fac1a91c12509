package telegram

import (
	"context"
	"time"

	"github.com/kallybot/kallybot/bots/plain"
	"github.com/kallybot/kallybot/bots/transport"
)

// Inspection is what Telegram tells of the bot.
type Inspection struct {
	Name     string // without @
	ReadsAll bool   // privacy mode is off: it gets every message of its groups
	Webhook  string // where Telegram delivers; empty when the bot asks
	Pending  int    // updates that wait
	// LastError is why a delivery failed last, at LastErrorAt; empty when none did.
	LastError   string
	LastErrorAt time.Time
}

// Inspect asks Telegram about the bot. It changes nothing, and needs no Run. Errors name no secret.
func (a *Adapter) Inspect(ctx context.Context) (Inspection, error) {
	me, err := a.bot.GetMe(ctx)
	if err != nil {
		return Inspection{}, a.clean("getMe", err)
	}
	info, err := a.bot.GetWebhookInfo(ctx)
	if err != nil {
		return Inspection{}, a.clean("getWebhookInfo", err)
	}
	i := Inspection{Name: me.Username, ReadsAll: me.CanReadAllGroupMessages, Webhook: info.URL, Pending: info.PendingUpdateCount}
	if info.LastErrorDate != 0 {
		i.LastError, i.LastErrorAt = plain.OneLine(info.LastErrorMessage), transport.Moment(int64(info.LastErrorDate))
	}
	return i, nil
}
