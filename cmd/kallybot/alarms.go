package main

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"strconv"
	"time"

	"github.com/kallybot/kallybot/bots/telegram"
	"github.com/kallybot/kallybot/cmd/kallybot/config"
	"github.com/kallybot/kallybot/cmd/kallybot/disk"
	"github.com/kallybot/kallybot/cmd/kallybot/journal"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/engine"
	"github.com/kallybot/kallybot/conversation/lang"
	"github.com/kallybot/kallybot/kallyai"
)

// alarm is something that needs a hand: why it does at the moment, empty when all is well. The error tells that it cannot be
// told, and then nothing changes.
type alarm struct {
	name  string // of its record
	key   string // alarm.KEY.begins and alarm.KEY.ends are its sentences
	about string // what it is about, for the sentences
	look  func(context.Context) (why string, err error)
}

// alarms have the admins hear in the chat what needs a hand, once, and once more when it is over.
type alarms struct {
	all  []alarm
	to   []chat.Address
	say  *lang.Catalogue
	lang string
	// tell announces; see engine.Announce.
	tell func(ctx context.Context, name string, holds bool, to []chat.Address, text string) error
	log  *slog.Logger
	seen map[string]sight
}

// sight is what was seen of an alarm lately.
type sight struct {
	holds bool
	times int
}

// lasting is how often in a row the same must be seen before it is told: a platform that stumbles for a moment needs no hand.
const lasting = 2

// look looks at everything once. Errors: of the store.
func (a *alarms) look(ctx context.Context) error {
	var failed []error
	for _, one := range a.all {
		why, err := one.look(ctx)
		if err != nil {
			continue
		}
		was := a.seen[one.name]
		now := sight{holds: why != "", times: 1}
		if was.holds == now.holds {
			now.times = was.times + 1
		}
		a.seen[one.name] = now
		if now.holds && now.times == lasting {
			a.log.Warn("something needs a hand", "what", one.name, "why", journal.Clean(why))
		}
		if now.times >= lasting {
			failed = append(failed, a.tell(ctx, one.name, now.holds, a.to, a.sentence(one, why)))
		}
	}
	return errors.Join(failed...)
}

func (a *alarms) sentence(one alarm, why string) string {
	if why == "" {
		return a.say.Say(a.lang, "alarm."+one.key+".ends", lang.Args{"about": one.about})
	}
	return a.say.Say(a.lang, "alarm."+one.key+".begins", lang.Args{"about": one.about, "why": journal.Clean(why)})
}

// lookEvery is the time between two looks. The account and the webhook are asked about at each tenth only.
const (
	lookEvery = 30 * time.Second
	seldom    = 10
)

// run looks until ctx ends.
func (s *service) watchOver(ctx context.Context, a *alarms) {
	if len(a.to) == 0 {
		return
	}
	t := time.NewTicker(s.looks)
	defer t.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-t.C:
		}
		if err := a.look(ctx); err != nil && ctx.Err() == nil {
			s.log.Warn("admins could not be told what needs a hand", "error", err)
		}
	}
}

// newAlarms are all that there are for this service.
func (s *service) newAlarms(far *accounts, all []platform) *alarms {
	a := &alarms{
		to: admins(s.cfg), say: s.machine.Say, lang: s.cfg.Defaults.Language, tell: s.engine.Announce, log: s.log, seen: map[string]sight{},
	}
	path := config.Expand(s.cfg.Data.Path)
	a.all = append(a.all, alarm{name: "disk", key: "disk", look: func(context.Context) (string, error) { return fullDisk(path) }})
	for _, p := range all {
		name := string(p.adapter.Platform())
		a.all = append(a.all, alarm{name: name, key: "platform", about: name, look: func(context.Context) (string, error) { return failingPlatform(p) }})
		if bot, ok := p.adapter.(*telegram.Adapter); ok && s.cfg.Telegram.Webhook.URL != "" {
			a.all = append(a.all, alarm{name: "webhook", key: "webhook", look: rarely(func(ctx context.Context) (string, error) { return failingWebhook(ctx, bot) })})
		}
	}
	if far.shared != nil {
		a.all = append(a.all,
			alarm{name: "account", key: "account", look: rarely(func(ctx context.Context) (string, error) { return signedOut(ctx, far.shared) })},
			alarm{name: "quota", key: "quota", look: rarely(func(ctx context.Context) (string, error) { return nothingLeft(ctx, far.shared) })})
	}
	return a
}

// rarely looks at the first and then at each tenth time, and remembers what it saw meanwhile.
func rarely(look func(context.Context) (string, error)) func(context.Context) (string, error) {
	var why string
	var err error
	n := 0
	return func(ctx context.Context) (string, error) {
		if n%seldom == 0 {
			why, err = look(ctx)
		}
		n++
		return why, err
	}
}

func fullDisk(path string) (string, error) {
	free, err := disk.Free(path)
	if err != nil || free >= littleRoom {
		return "", err
	}
	return strconv.FormatUint(free>>20, 10) + " MB", nil
}

var errNotReached = errors.New("the platform has not been reached since the start")

// failingPlatform tells why a platform does not work. A service that has only just started does not say that it works again before
// it knows. Errors: errNotReached.
func failingPlatform(p platform) (string, error) {
	if why := p.trouble(); why != "" || p.heard() {
		return why, nil
	}
	return "", errNotReached
}

// recently is how old the last failure of a webhook may be to count as one that lasts. Telegram tries again within two minutes.
// Source: Telegram Bot API server, WebhookActor, WEBHOOK_MAX_RESEND_TIMEOUT.
const recently = 10 * time.Minute

var errNotTried = errors.New("the webhook has not been tried since it was set")

func failingWebhook(ctx context.Context, bot *telegram.Adapter) (string, error) {
	i, err := bot.Inspect(ctx)
	if err != nil {
		return "", err
	}
	return undelivered(i, time.Now())
}

// undelivered tells why updates do not arrive. Telegram remembers the last failure when all is well again, and forgets it when the
// webhook is set, as each start does; so that what waits tells whether it lasts. Errors: errNotTried.
func undelivered(i telegram.Inspection, now time.Time) (string, error) {
	switch {
	case i.Pending == 0:
		return "", nil
	case i.LastError == "":
		return "", errNotTried
	case now.Sub(i.LastErrorAt) > recently:
		return "", nil
	}
	return i.LastError, nil
}

// signedOut tells whether the shared account must be signed in again. That it cannot be asked is no answer.
func signedOut(ctx context.Context, c *kallyai.Client) (string, error) {
	_, err := engine.About(ctx, c)
	var refused *kallyai.Error
	if errors.Is(err, kallyai.ErrSignedOut) || errors.As(err, &refused) && refused.HTTPStatus == http.StatusUnauthorized {
		return "signed out", nil
	}
	return "", err
}

// nothingLeft tells whether the shared account is used up.
func nothingLeft(ctx context.Context, c *kallyai.Client) (string, error) {
	a, err := engine.About(ctx, c)
	if err != nil {
		return "", err
	}
	switch {
	case a.CreditsOf > 0 && a.Credits <= 0, a.CreditsOf <= 0 && a.MinutesOf > 0 && a.Minutes <= 0, a.CreditsOf <= 0 && a.CallsOf > 0 && a.Calls <= 0:
		return "nothing left", nil
	}
	return "", nil
}
