package slack

import (
	"github.com/kallybot/kallybot/conversation/chat"
)

func (r reader) home(o *outer) (arrival, bool) {
	e := &o.event
	return arrival{message: chat.Message{
		ID: "e:" + o.EventID, Kind: chat.Home, At: home(o.team(), e.User), From: chat.Person{ID: e.User},
	}}, e.Tab == "home"
}

func (r reader) pane(o *outer) (arrival, bool) {
	t := o.event.Thread
	if t == nil {
		return arrival{}, false
	}
	return arrival{message: chat.Message{
		ID: "e:" + o.EventID, Kind: chat.Began, From: chat.Person{ID: t.UserID}, Ref: reference(t.ChannelID, t.ThreadTS),
		At: place(o.team(), t.UserID, t.ChannelID, t.ThreadTS, o.Shared),
	}}, t.ThreadTS != ""
}

func (r reader) revoked(o *outer) (arrival, bool) {
	e := &o.event
	gone := e.Type == "app_uninstalled" || e.Tokens != nil && len(e.Tokens.Bot) > 0
	return arrival{message: chat.Message{At: chat.Address{Platform: Platform, Team: o.team()}}, revoked: true}, gone
}
