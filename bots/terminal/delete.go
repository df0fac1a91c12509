package terminal

import (
	"context"

	"github.com/kallybot/kallybot/conversation/chat"
)

var _ chat.Deleter = (*Adapter)(nil)

// Delete does nothing: what was typed into a terminal is kept nowhere and read by nobody else. See chat.Deleter.
func (a *Adapter) Delete(context.Context, chat.Address, chat.Ref) error { return nil }
