package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"strings"
	"time"

	"github.com/kallybot/kallybot/cmd/kallybot/account"
	"github.com/kallybot/kallybot/cmd/kallybot/config"
	"github.com/kallybot/kallybot/cmd/kallybot/disk"
	"github.com/kallybot/kallybot/cmd/kallybot/doctor"
	"github.com/kallybot/kallybot/cmd/kallybot/journal"
	"github.com/kallybot/kallybot/kallyai"
	"github.com/kallybot/kallybot/store"
)

// examination is everything that doctor looks at. What could not be made is nil, and its trouble tells why.
type examination struct {
	cfg       config.Config
	warnings  config.Faults
	store     store.Store
	trouble   error // why there is no store
	far       *accounts
	farFailed error // why there are no accounts
	all       []platform
	now       func() time.Time
}

// checks are all that is looked at, in the order in which it is told.
func (x *examination) checks() []doctor.Check {
	checks := []doctor.Check{x.configuration, x.modes, x.storage, x.room, x.secrets, x.api, x.account, x.addresses}
	for _, p := range x.all {
		checks = append(checks, p.inspect)
	}
	return checks
}

// bad is a finding made of an error, whose remedy stands after its semicolon or is given.
func bad(about string, err error, remedy string) doctor.Finding {
	says, own, ok := strings.Cut(journal.Clean(err.Error()), "; ")
	if ok {
		remedy = own
	}
	return doctor.Finding{About: about, Level: doctor.Bad, Says: says, Remedy: remedy}
}

func (x *examination) configuration(context.Context) []doctor.Finding {
	if len(x.warnings) == 0 {
		return []doctor.Finding{doctor.Fine("configuration", "in order")}
	}
	var all []doctor.Finding
	for _, w := range x.warnings {
		f := bad("configuration", w, "correct it if it is not meant")
		f.Level = doctor.Doubt
		all = append(all, f)
	}
	return all
}

// modes looks at who may read what the program keeps.
func (x *examination) modes(context.Context) []doctor.Finding {
	var files []string
	if x.cfg.Data.Driver == config.Bolt {
		files = append(files, config.Expand(x.cfg.Data.Path))
	}
	if x.cfg.KallyAI.Account == "shared" {
		files = append(files, config.Expand(x.cfg.KallyAI.TokenFile))
	}
	var all []doctor.Finding
	for _, f := range files {
		if info, err := os.Stat(f); err == nil && config.TooOpen(info) {
			all = append(all, doctor.Finding{About: "file modes", Level: doctor.Bad, Says: "others on this machine can read or change " + f, Remedy: "chmod 600 " + f})
		}
	}
	if len(all) == 0 {
		return []doctor.Finding{doctor.Fine("file modes", "nobody else can read what is kept")}
	}
	return all
}

// probe is the record that is written to see whether it can be. It expires at once.
var probe = store.Key{Kind: "probe", ID: "doctor"}

func (x *examination) storage(ctx context.Context) []doctor.Finding {
	if x.trouble != nil {
		return []doctor.Finding{bad("store", x.trouble, "name a file with data.path that this user may write")}
	}
	began := time.Now()
	_, err := x.store.Update(ctx, "", x.now(), nil, []store.Key{probe}, func(store.Records) (store.Changes, error) {
		return store.Changes{Put: map[store.Key]store.Value{probe: {Expires: x.now()}}}, nil
	})
	if err != nil {
		return []doctor.Finding{bad("store", err, "look at the disk of "+x.cfg.Data.Path)}
	}
	return []doctor.Finding{doctor.Fine("store", "written in %s", time.Since(began).Round(time.Millisecond))}
}

// The room beside the data file below which people are told, and below which something is about to fail.
const (
	littleRoom = 500 << 20
	noRoom     = 50 << 20
)

func (x *examination) room(context.Context) []doctor.Finding {
	if x.cfg.Data.Driver != config.Bolt {
		return nil // a database's disk is its own
	}
	free, err := disk.Free(config.Expand(x.cfg.Data.Path))
	f := doctor.Fine("disk", "%d MB free beside %s", free>>20, x.cfg.Data.Path)
	switch {
	case err != nil:
		f.Level, f.Says, f.Remedy = doctor.Unknown, "this system does not tell how much room there is", "look at the disk of "+x.cfg.Data.Path
	case free < noRoom:
		f.Level, f.Remedy = doctor.Bad, "make room: without it nothing can be kept, and no message is taken"
	case free < littleRoom:
		f.Level, f.Remedy = doctor.Doubt, "make room, or move data.path to a larger disk"
	}
	return []doctor.Finding{f}
}

// secrets looks whether the key opens what was sealed.
func (x *examination) secrets(ctx context.Context) []doctor.Finding {
	if x.store == nil || !x.cfg.Data.SecretKey.Set() {
		return nil
	}
	v, err := newVault(x.store, x.cfg.Data)
	if err != nil {
		return []doctor.Finding{bad("secrets", err, "write a key of 32 bytes in base64 into data.secret_key")}
	}
	n, err := v.Count(ctx)
	switch {
	case err != nil:
		return []doctor.Finding{bad("secrets", err, "look at the disk of "+x.cfg.Data.Path)}
	case n.Unreadable > 0:
		return []doctor.Finding{{About: "secrets", Level: doctor.Bad, Says: fmt.Sprintf("%d cannot be opened by data.secret_key", n.Unreadable), Remedy: "put the key that sealed them into data.old_secret_keys, or let those people sign in again"}}
	case n.Former > 0:
		return []doctor.Finding{{About: "secrets", Level: doctor.Doubt, Says: fmt.Sprintf("%d are still sealed with a former key", n.Former), Remedy: "stop the service and run kallybot rotate-key"}}
	}
	return []doctor.Finding{doctor.Fine("secrets", "%d, all sealed with the present key", n.Present)}
}

// maxSkew is how much the clocks here and there may differ: more than the network takes, less than what spoils a signature.
const maxSkew = time.Minute

// api looks whether the API answers, and compares its clock.
func (x *examination) api(ctx context.Context) []doctor.Finding {
	res, err := knock(ctx, x.cfg.KallyAI.BaseURL)
	if err != nil {
		return []doctor.Finding{bad("api", err, "check kallyai.base_url, the network and its proxy")}
	}
	found := []doctor.Finding{doctor.Fine("api", "%s answers", x.cfg.KallyAI.BaseURL)}
	there, err := http.ParseTime(res.date)
	if err != nil {
		return append(found, doctor.Finding{About: "clock", Level: doctor.Unknown, Says: "the API does not tell its time", Remedy: "see that this machine keeps its clock by NTP"})
	}
	skew := x.now().Sub(there).Round(time.Second)
	if skew.Abs() > maxSkew {
		return append(found, doctor.Finding{About: "clock", Level: doctor.Bad, Says: fmt.Sprintf("differs by %s from the API's", skew), Remedy: "set the clock by NTP: tonight is meant by it, and Slack's signatures end by it"})
	}
	return append(found, doctor.Fine("clock", "differs by less than %s from the API's", maxSkew))
}

// account looks whether the shared account is signed in.
func (x *examination) account(ctx context.Context) []doctor.Finding {
	switch {
	case x.farFailed != nil:
		return []doctor.Finding{bad("account", x.farFailed, "check the section kallyai")}
	case x.far == nil:
		return nil
	case x.far.shared == nil:
		return []doctor.Finding{doctor.Fine("account", "each person signs in")}
	}
	about, err := describe(ctx, x.far.shared, "")
	var refused *kallyai.Error
	switch {
	case errors.Is(err, kallyai.ErrSignedOut), errors.As(err, &refused) && refused.HTTPStatus == http.StatusUnauthorized:
		return []doctor.Finding{{About: "account", Level: doctor.Bad, Says: "the shared account is not signed in", Remedy: "run kallybot login"}}
	case errors.Is(err, account.ErrFile):
		return []doctor.Finding{bad("account", err, "run kallybot login, which writes it anew, or name another file with kallyai.token_file")}
	case err != nil:
		return []doctor.Finding{bad("account", err, "check kallyai.base_url and the network")}
	}
	return []doctor.Finding{doctor.Fine("account", "signed in, %s", about)}
}

// addresses looks whether this bot answers where others are told that it does.
func (x *examination) addresses(ctx context.Context) []doctor.Finding {
	var all []doctor.Finding
	for _, a := range []struct{ key, url string }{
		{"telegram.webhook.url", x.cfg.Telegram.Webhook.URL},
		{"kallyai.oauth.redirect_url", x.cfg.KallyAI.OAuth.RedirectURL},
		{"http.public_url", x.cfg.HTTP.PublicURL},
	} {
		if a.url == "" {
			continue
		}
		res, err := knock(ctx, a.url)
		remedy := "let " + a.key + " and your proxy point to http.listen, " + x.cfg.HTTP.Listen + ", and start the service"
		switch {
		case err != nil:
			all = append(all, bad(a.key, err, remedy))
		case res.status >= http.StatusInternalServerError:
			all = append(all, doctor.Finding{About: a.key, Level: doctor.Bad, Says: fmt.Sprintf("answers with status %d", res.status), Remedy: remedy})
		default:
			all = append(all, doctor.Fine(a.key, "is answered"))
		}
	}
	return all
}

// answer is what doctor wants to know of a page that nobody reads.
type answer struct {
	status int
	date   string
}

// knock asks an address for its page.
func knock(ctx context.Context, address string) (answer, error) {
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return answer{}, err
	}
	c := http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	res, err := c.Do(r)
	if err != nil {
		return answer{}, err
	}
	return answer{res.StatusCode, res.Header.Get("Date")}, res.Body.Close()
}
