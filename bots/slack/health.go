package slack

import "github.com/kallybot/kallybot/bots/transport"

// Health is how the adapter stands with Slack: whether its socket is open or it was brought something, and what was odd. It
// may be called at any time.
func (a *Adapter) Health() transport.Health { return a.health.Health() }
