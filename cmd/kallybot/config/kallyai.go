package config

import (
	"errors"
	"io/fs"
	"net/netip"
	"net/url"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/kallybot/kallybot/kallyai"
)

// KallyAI says how the API is reached and what it may be trusted with.
type KallyAI struct {
	BaseURL              string
	Account              string // "personal" or "shared"
	TokenFile            string // of the shared account; see Expand
	HonoursIdempotency   string // "unknown" or "yes"
	IdempotencyRetention time.Duration
	CallTimeout          time.Duration
	ReconcileFor         time.Duration
	UpgradeURL           string
	OAuth                OAuth
}

// OAuth are what the vendor gave for sign-ins that come back to a page of ours. Without them people paste an address.
type OAuth struct {
	ClientID     string
	ClientSecret Secret
	RedirectURL  string
}

// oauthPath is the path of that page. Source: this project's list of fixed names.
const oauthPath = "/oauth/callback"

var defaultKallyAI = KallyAI{
	BaseURL: kallyai.DefaultBaseURL, Account: "personal", TokenFile: "~/.kallyai_token.json",
	HonoursIdempotency: "unknown", IdempotencyRetention: 24 * time.Hour, CallTimeout: 15 * time.Minute, ReconcileFor: 20 * time.Minute,
	UpgradeURL: "https://kallyai.com/app?upgrade=true",
}

func (k *KallyAI) fields() []field {
	return []field{
		textField("kallyai.base_url", &k.BaseURL, webAddress("https://api.kallyai.com")),
		choiceField("kallyai.account", &k.Account, "personal", "shared"),
		textField("kallyai.token_file", &k.TokenFile, something),
		choiceField("kallyai.honours_idempotency", &k.HonoursIdempotency, "unknown", "yes"),
		spanField("kallyai.idempotency_retention", &k.IdempotencyRetention, time.Second),
		spanField("kallyai.call_timeout", &k.CallTimeout, time.Second),
		spanField("kallyai.reconcile_for", &k.ReconcileFor, time.Millisecond),
		textField("kallyai.upgrade_url", &k.UpgradeURL, orEmpty(pageAddress)),
		textField("kallyai.oauth.client_id", &k.OAuth.ClientID, anything),
		secretField("kallyai.oauth.client_secret", &k.OAuth.ClientSecret, anything),
		textField("kallyai.oauth.redirect_url", &k.OAuth.RedirectURL, orEmpty(webAddress("https://bot.example.com"+oauthPath))),
	}
}

func (k *KallyAI) check(driver string) Faults {
	var found Faults
	if plain(k.BaseURL) {
		found = append(found, doubtful("kallyai.base_url", "is http: the account's token crosses the network unprotected; write https"))
	}
	if k.ReconcileFor < k.CallTimeout {
		found = append(found, doubtful("kallyai.reconcile_for",
			"%s is below kallyai.call_timeout (%s): a call may end after the program stopped looking for it", k.ReconcileFor, k.CallTimeout))
	}
	return slices.Concat(found, k.checkTokenFile(driver), k.OAuth.check(k.Account))
}

// checkTokenFile looks at a file that need not be there where the tokens lie in a database.
func (k *KallyAI) checkTokenFile(driver string) Faults {
	const key = "kallyai.token_file"
	if k.Account != "shared" {
		return nil
	}
	switch info, err := os.Stat(Expand(k.TokenFile)); {
	case errors.Is(err, fs.ErrNotExist) && driver == Postgres:
		return nil
	case errors.Is(err, fs.ErrNotExist):
		return Faults{doubtful(key, "%s does not exist: no call can be placed until the shared account is signed in and its tokens are there", k.TokenFile)}
	case err != nil:
		return Faults{bad(key, "%s cannot be read (%v)", k.TokenFile, bare(err))}
	case info.IsDir():
		return Faults{bad(key, "%s is a folder; name the file with the tokens", k.TokenFile)}
	case TooOpen(info):
		return Faults{doubtful(key, "others on this machine can read %s; chmod 600 it", k.TokenFile)}
	}
	return nil
}

// check holds that all three are there or none, and that no code crosses a network unprotected.
func (o *OAuth) check(account string) Faults {
	const redirect = "kallyai.oauth.redirect_url"
	if o.ClientID == "" && !o.ClientSecret.Set() && o.RedirectURL == "" {
		return nil
	}
	if account == "shared" {
		return Faults{doubtful("kallyai.oauth.client_id", "has no effect with kallyai.account: shared: nobody signs in in the chat")}
	}
	var found Faults
	for _, row := range []struct {
		key string
		set bool
	}{{"kallyai.oauth.client_id", o.ClientID != ""}, {"kallyai.oauth.client_secret", o.ClientSecret.Set()}, {redirect, o.RedirectURL != ""}} {
		if !row.set {
			found = append(found, bad(row.key, "is missing beside the other keys of kallyai.oauth; write all three, or none, and people paste an address"))
		}
	}
	u, err := url.Parse(o.RedirectURL)
	switch {
	case err != nil || o.RedirectURL == "":
	case u.Path != oauthPath:
		found = append(found, bad(redirect, "must end in the path %s, where the bot listens", oauthPath))
	case plain(o.RedirectURL):
		found = append(found, bad(redirect, "is http, and the code that signs people in would cross the network unprotected; write https"))
	}
	return found
}

// pageAddress is the check of an address that is only shown.
func pageAddress(s string) error {
	if u, err := url.Parse(s); err != nil || u.Scheme != "https" || u.Hostname() == "" || u.User != nil {
		return errors.New("is no https address; write one such as https://kallyai.com/app?upgrade=true")
	}
	return nil
}

// webAddress is the check of an address. It quotes nothing of it: there may be a password inside.
func webAddress(example string) func(string) error {
	return func(s string) error {
		u, err := url.Parse(s)
		if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Hostname() == "" || strings.ContainsAny(s, " \t\r\n") {
			return errors.New("is no web address; write one such as " + example)
		}
		if u.User != nil || u.RawQuery != "" || u.Fragment != "" {
			return errors.New("must have no user, query or fragment; write one such as " + example)
		}
		return nil
	}
}

// plain reports whether an address sends over a network without encryption.
func plain(address string) bool {
	u, err := url.Parse(address)
	return err == nil && u.Scheme == "http" && !loopback(u.Hostname())
}

// loopback reports whether a host is this machine.
func loopback(host string) bool {
	ip, err := netip.ParseAddr(host)
	return host == "localhost" || err == nil && ip.IsLoopback()
}
