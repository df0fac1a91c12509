package telegram

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"time"

	"github.com/go-telegram/bot"

	"github.com/kallybot/kallybot/bots/plain"
	"github.com/kallybot/kallybot/bots/transport"
	"github.com/kallybot/kallybot/conversation/chat"
)

// refusal is what an error of Telegram means for what is to be done.
type refusal int

const (
	other     refusal = iota // temporary, as far as anybody can tell
	gone                     // the chat takes nothing from the bot until it is let in again
	unchanged                // an edit would change nothing
	lost                     // the message to edit is not there, or can no longer be edited
	noTopic                  // the topic was deleted or closed; the chat is still there
	tooLate                  // a callback query was answered, or waited too long
)

// refusals are told apart by their text, since Telegram gives all of them status 400 and no other mark.
var refusals = []struct {
	text  string
	means refusal
}{
	{"message is not modified", unchanged},
	{"message to edit not found", lost},
	{"message can't be edited", lost},
	{"message_id_invalid", lost},
	{"there is no text in the message to edit", lost},
	{"message thread not found", noTopic},
	{"query is too old", tooLate},
	{"query id is invalid", tooLate},
	{"chat not found", gone},
	{"user is deactivated", gone},
	{"group chat was deactivated", gone},
	{"peer_id_invalid", gone},
	{"not enough rights to send", gone},
	{"have no rights to send", gone},
	{"chat_write_forbidden", gone},
	{"topic_closed", noTopic},
}

func refused(err error) refusal {
	if errors.Is(err, bot.ErrorForbidden) {
		return gone
	}
	if !errors.Is(err, bot.ErrorBadRequest) {
		return other
	}
	said := strings.ToLower(err.Error())
	for _, r := range refusals {
		if strings.Contains(said, r.text) {
			return r.means
		}
	}
	return other
}

// waitFor is how long Telegram asks to wait, if err says so.
func waitFor(err error) (time.Duration, bool) {
	var e *bot.TooManyRequestsError
	if !errors.As(err, &e) {
		return 0, false
	}
	return transport.Asked(int64(e.RetryAfter)), true
}

// migrated is where a group goes on, when err says so.
func migrated(err error) (chatID int64, ok bool) {
	var e *bot.MigrateError
	if !errors.As(err, &e) {
		return 0, false
	}
	return int64(e.MigrateToChatID), e.MigrateToChatID != 0
}

// outward is err as chat.Adapter promises it, without secrets.
func (a *Adapter) outward(method string, err error) error {
	if err == nil {
		return nil
	}
	var retry *chat.RetryError
	if after, ok := waitFor(err); ok {
		retry = &chat.RetryError{After: after}
	}
	if retry != nil || errors.As(err, &retry) {
		return fmt.Errorf("telegram %s: %w", method, retry)
	}
	switch refused(err) {
	case gone, noTopic: // the chat outside of topics was tried, too
		return fmt.Errorf("telegram %s: %w", method, chat.ErrGone)
	}
	return a.clean(method, err)
}

// maxReason is the longest reason taken over from an error, in bytes.
const maxReason = 120

// clean is err without what must not be in it: the token, which is part of each address, and the texts that Telegram and
// the library quote. Only the end of a context stays recognisable; nobody needs more.
func (a *Adapter) clean(doing string, err error) error {
	for _, end := range []error{context.Canceled, context.DeadlineExceeded} {
		if errors.Is(err, end) {
			return fmt.Errorf("telegram %s: %w", doing, end)
		}
	}
	reason := strings.ReplaceAll(reason(err), a.config.Token, "…")
	return fmt.Errorf("telegram %s: %s", doing, plain.Text(reason[:min(len(reason), maxReason)]))
}

func reason(err error) string {
	var u *url.Error
	if errors.As(err, &u) {
		return u.Err.Error()
	}
	said := err.Error()
	for _, known := range []error{bot.ErrorBadRequest, bot.ErrorUnauthorized, bot.ErrorNotFound, bot.ErrorConflict, bot.ErrorForbidden} {
		if errors.Is(err, known) {
			return unquoted(said)
		}
	}
	if strings.HasPrefix(said, "error response from telegram") {
		return unquoted(said)
	}
	return "answer cannot be read"
}

// unquoted is said up to the first quotation.
func unquoted(said string) string {
	for _, mark := range []string{`"`, "`", "\n", " '"} { // not each apostrophe: "can't" is none
		said, _, _ = strings.Cut(said, mark)
	}
	return said
}
