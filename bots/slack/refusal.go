package slack

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"time"

	"github.com/slack-go/slack"

	"github.com/kallybot/kallybot/bots/plain"
	"github.com/kallybot/kallybot/bots/transport"
	"github.com/kallybot/kallybot/conversation/chat"
)

// refusal is what an error of Slack means for what is to be done.
type refusal int

const (
	other  refusal = iota // temporary, as far as anybody can tell
	gone                  // the place or person takes nothing from the bot until it is let in again
	lost                  // the message to edit is not there, or can no longer be edited
	undone                // the blocks are refused: only plain words will be taken
	closed                // the thread takes no messages; the channel may
	busy                  // asks to wait, without saying for how long
)

// refusals are the codes that mean more than that something failed. Source: Slack, error tables of the methods used.
var refusals = map[string]refusal{
	"channel_not_found":                        gone,
	"not_in_channel":                           gone,
	"is_archived":                              gone,
	"restricted_action":                        gone,
	"restricted_action_read_only_channel":      gone,
	"restricted_action_non_threadable_channel": gone,
	"user_not_found":                           gone,
	"user_not_visible":                         gone,
	"user_disabled":                            gone,
	"user_not_in_channel":                      gone,
	"users_not_found":                          gone,
	"cannot_dm_bot":                            gone,
	"messages_tab_disabled":                    gone,
	"not_enabled":                              gone, // the home page is off
	"account_inactive":                         gone, // the app was removed from the workspace
	"token_revoked":                            gone,
	"team_access_not_granted":                  gone,
	"team_not_found":                           gone,

	"message_not_found":   lost,
	"edit_window_closed":  lost,
	"cant_update_message": lost,

	"invalid_blocks":        undone,
	"invalid_blocks_format": undone,
	"msg_blocks_too_long":   undone,
	"cannot_parse_blocks":   undone,
	"block_mismatch":        undone,

	"restricted_action_thread_locked":       closed,
	"restricted_action_thread_only_channel": gone,
	"cannot_reply_to_message":               closed,
	"thread_not_found":                      closed,
	"invalid_thread_ts":                     closed,

	"ratelimited":            busy,
	"rate_limited":           busy,
	"message_limit_exceeded": busy,
}

// busyFor is the wait when Slack names none.
const busyFor = 30 * time.Second

// code is what Slack calls the error, empty when it is none of Slack's.
func code(err error) string {
	var e slack.SlackErrorResponse
	if errors.As(err, &e) {
		return e.Err
	}
	return ""
}

func refused(err error) refusal { return refusals[code(err)] }

// waitFor is how long Slack asks to wait, if err says so.
func waitFor(err error) (time.Duration, bool) {
	var limited *slack.RateLimitedError
	if errors.As(err, &limited) {
		return transport.Asked(int64(limited.RetryAfter / time.Second)), true
	}
	return busyFor, refused(err) == busy
}

// outward is err as chat.Adapter promises it, without secrets.
func outward(method string, err error) error {
	var retry *chat.RetryError
	switch after, wait := waitFor(err); {
	case err == nil:
		return nil
	case errors.As(err, &retry):
		return fmt.Errorf("slack %s: %w", method, retry)
	case wait:
		return fmt.Errorf("slack %s: %w", method, &chat.RetryError{After: after})
	case refused(err) == gone, refused(err) == closed, errors.Is(err, chat.ErrGone): // the channel outside the thread was tried, too
		return fmt.Errorf("slack %s: %w", method, chat.ErrGone)
	}
	return clean(method, err)
}

// clean is err without what must not be in it: the token, addresses of uploads and hooks, and texts that Slack quotes. Only
// the end of a context stays recognisable; nobody needs more.
func clean(method string, err error) error {
	for _, end := range []error{context.Canceled, context.DeadlineExceeded} {
		if errors.Is(err, end) {
			return fmt.Errorf("slack %s: %w", method, end)
		}
	}
	var status slack.StatusCodeError
	var address *url.Error
	switch {
	case code(err) != "":
		return fmt.Errorf("slack %s: %s", method, plain.Cut(plain.OneLine(code(err)), maxLabel))
	case errors.As(err, &status):
		return fmt.Errorf("slack %s: status %d %s", method, status.Code, http.StatusText(status.Code))
	case errors.As(err, &address):
		return fmt.Errorf("slack %s: %w", method, address.Err)
	}
	return fmt.Errorf("slack %s: answer cannot be read", method)
}
