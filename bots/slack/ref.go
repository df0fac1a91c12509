package slack

import (
	"strconv"
	"strings"
	"time"

	"github.com/kallybot/kallybot/bots/transport"
	"github.com/kallybot/kallybot/conversation/chat"
)

// A reference is "channel/ts", since a ts is unique in its channel only. That of a message which only one person sees ends
// in "/": Slack neither keeps nor changes those.

func reference(channel, ts string) chat.Ref {
	if channel == "" || ts == "" {
		return ""
	}
	return chat.Ref(channel + "/" + ts)
}

func passing(channel, ts string) chat.Ref { return chat.Ref(channel + "/" + ts + "/") }

// locate takes r apart; ok is false when no message can be changed by it.
func locate(r chat.Ref) (channel, ts string, ok bool) {
	channel, ts, _ = strings.Cut(string(r), "/")
	return channel, ts, channel != "" && ts != "" && !strings.Contains(ts, "/")
}

// moment is when a ts was given; the zero time when it is none.
func moment(ts string) time.Time {
	seconds, _, _ := strings.Cut(ts, ".")
	n, err := strconv.ParseInt(seconds, 10, 64)
	if err != nil {
		return time.Time{}
	}
	return transport.Moment(n)
}

// direct tells the channel of two people, or of a person and the bot, by its id.
func direct(channel string) bool { return strings.HasPrefix(channel, "D") }
