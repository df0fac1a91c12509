package main

import (
	"cmp"
	"net/url"
	"strings"
	"testing"

	"github.com/kallybot/kallybot/conversation/lang"
	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// door is a way of signing in on a platform, with the real program behind it.
type door interface {
	link() string                // a fresh link
	other() string               // a link that somebody else got
	brings(address, want string) // takes back what the page gave, and wants these words in answer
	age()                        // makes every link too old
	joins(address string)        // takes back what the page gave, and signs in
	end(secrets ...string)       // looks for secrets where none may be
}

// doors are all ways and platforms. Each is opened in each language that it speaks.
var doors = []struct {
	platform string
	way      string // a column of the refusals
	open     func(w *world, words signInPhrases) door
	es       bool
}{
	{"terminal", "login", newLoginDoor, false},
	{"terminal", "paste", newDemoDoor, true},
	{"telegram", "paste", newTelegramPaste, true},
	{"telegram", "page", newTelegramPage, true},
	{"slack", "paste", newSlackForm, true},
	{"slack", "page", newSlackPage, true},
}

// The sentences of kallybot login, which speaks to operators.
const (
	notTheAddress = "Sorry: this is not the address that the sign-in page led to."
	notBegunHere  = "Sorry: this is not the sign-in that was begun here; use the link that was shown last."
)

// refusals are all that may be wrong with what comes back, and what is said by the way it came: a sentence of kallybot login, or the
// key of one in the catalogue. A terminal has one person; what somebody got at another one is known there alone. A way that is missing cannot come to it: a page is reached at its own address alone.
var refusals = []struct {
	name    string
	address func(t *testing.T, d door) string
	says    map[string]string
}{
	{"wrong state", spoilt(func(q url.Values) { q.Set("state", "guess") }),
		map[string]string{"login": notBegunHere, "paste": "signin.fault.unknown", "page": "signin.fault.unknown"}},
	{"no state", spoilt(func(q url.Values) { q.Del("state") }),
		map[string]string{"login": notTheAddress, "paste": "signin.fault.tampered", "page": "signin.fault.unknown"}},
	{"nothing but the state", spoilt(func(q url.Values) {
		q.Del("access_token")
		q.Del("code")
	}),
		map[string]string{"login": notTheAddress, "paste": "signin.fault.tampered", "page": "signin.fault.tampered"}},
	{"two states", func(t *testing.T, d door) string { return comesBack(t, d.link()).String() + "&state=guess" },
		map[string]string{"login": notTheAddress, "paste": "signin.fault.tampered"}},
	{"another machine", func(t *testing.T, d door) string {
		u := comesBack(t, d.link())
		u.Host = "evil.example"
		return u.String()
	}, map[string]string{"login": notTheAddress, "paste": "signin.fault.tampered"}},
	{"a code that was not given", spoilt(func(q url.Values) { q.Set("code", "guess") }), map[string]string{"page": "signin.fault.not_taken"}},
	{"tokens that were not given", spoilt(func(q url.Values) { q.Set("access_token", "canary-of-a-guess") }), map[string]string{"paste": "signin.fault.not_taken"}},
	{"refused on the page", func(t *testing.T, d door) string { return comesBack(t, d.link()+"&error=access_denied").String() },
		map[string]string{"paste": "signin.fault.denied", "page": "signin.fault.denied"}},
	{"somebody else's", func(t *testing.T, d door) string { return comesBack(t, d.other()).String() },
		map[string]string{"login": notBegunHere, "terminal paste": "signin.fault.unknown", "paste": "signin.fault.others", "page": "signin.page.shown"}},
	{"used", func(t *testing.T, d door) string {
		address := comesBack(t, d.link()).String()
		d.joins(address)
		return address
	}, map[string]string{"login": notBegunHere, "paste": "signin.fault.used", "page": "signin.fault.used"}},
	{"too old", func(t *testing.T, d door) string {
		address := comesBack(t, d.link()).String()
		d.age()
		return address
	}, map[string]string{"login": notBegunHere, "paste": "signin.fault.late", "page": "signin.fault.late"}},
}

// spoilt changes what the page gave for a fresh link.
func spoilt(change func(url.Values)) func(*testing.T, door) string {
	return func(t *testing.T, d door) string {
		u := comesBack(t, d.link())
		q := u.Query()
		change(q)
		u.RawQuery = q.Encode()
		return u.String()
	}
}

// TestSignInIsRefusedOnEveryWay takes every refusal to every way of signing in on every platform, with the real program, and the
// right address afterwards. No token is anywhere in the end.
func TestSignInIsRefusedOnEveryWay(t *testing.T) {
	t.Parallel()
	say, err := lang.Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range doors {
		for _, words := range []signInPhrases{signInEnglish, signInSpanish} {
			if words.lang == "es" && !d.es {
				continue
			}
			t.Run(d.platform+" "+d.way+" "+words.lang, func(t *testing.T) {
				t.Parallel()
				here := d.open(newWorld(t, sandbox.Config{}), words)
				for _, row := range refusals {
					want := cmp.Or(row.says[d.platform+" "+d.way], row.says[d.way])
					if want == "" {
						continue
					}
					if strings.HasPrefix(want, "signin.") {
						want = say.Say(words.lang, want, lang.Args{"name": "bob", "platform": titled(d.platform)})
					}
					t.Log(row.name)
					here.brings(row.address(t, here), want)
				}
				last := comesBack(t, here.link())
				here.joins(last.String())
				var secrets []string
				for _, name := range []string{"access_token", "refresh_token", "code"} {
					if v := last.Query().Get(name); v != "" {
						secrets = append(secrets, v)
					}
				}
				here.end(append(secrets, "canary-of-a-guess")...)
			})
		}
	}
}
