package telegram

import "github.com/kallybot/kallybot/bots/transport"

// Health is how the adapter stands with Telegram: whether updates can be fetched or were delivered, and what was odd. With a
// webhook there is no trouble. It may be called at any time.
func (a *Adapter) Health() transport.Health { return a.health.Health() }
