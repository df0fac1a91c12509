package account_test

import (
	"strings"
	"testing"

	"github.com/kallybot/kallybot/cmd/kallybot/account"
	"github.com/kallybot/kallybot/kallyai"
)

func TestCopiedAddressIsRead(t *testing.T) {
	t.Parallel()
	const tampered = "tampered"
	for name, row := range map[string]struct{ text, want string }{
		"as the browser shows it":  {"http://127.0.0.1:8740/?access_token=a.b-c&refresh_token=r&expires_in=3600&state=s", "a.b-c r 3600 s "},
		"no path":                  {"http://127.0.0.1:8740?access_token=a&refresh_token=r&expires_in=3600&state=s", "a r 3600 s "},
		"a path":                   {"http://localhost:8740/callback?access_token=a&refresh_token=r&expires_in=3600&state=s", "a r 3600 s "},
		"another order":            {"http://localhost:1/?state=s&expires_in=60&refresh_token=r&access_token=a", "a r 60 s "},
		"no scheme":                {"127.0.0.1:8740/?state=s&access_token=a", "a   s "},
		"nothing before the query": {"?state=s&access_token=a", "a   s "},
		"spaces and words around":  {"  here it is:\n http://127.0.0.1:8740/?state=s&access_token=a  \nthanks", "a   s "},
		"escaped":                  {"http://127.0.0.1:8740/?state=s%2B1&access_token=a%2Fb%3D", "a/b=   s+1 "},
		"after a hash":             {"http://127.0.0.1:8740/#state=s&access_token=a", "a   s "},
		"in brackets":              {"<http://127.0.0.1:8740/?state=s&access_token=a>", "a   s "},
		"capitals":                 {"HTTP://LocalHost:8740/?STATE=s&Access_Token=a", "a   s "},
		"refused at the page":      {"http://127.0.0.1:8740/?error=access_denied&state=s", "   s access_denied"},
		"said twice alike":         {"http://127.0.0.1:8740/?state=s&access_token=a&state=s", "a   s "},

		"said twice":        {"http://127.0.0.1:8740/?state=s&access_token=a&state=t", tampered},
		"two tokens":        {"http://127.0.0.1:8740/?state=s&access_token=a&access_token=b", tampered},
		"another machine":   {"http://evil.example/?state=s&access_token=a", tampered},
		"looks like local":  {"http://127.0.0.1.evil.example/?state=s&access_token=a", tampered},
		"user before host":  {"http://127.0.0.1@evil.example/?state=s&access_token=a", tampered},
		"secure":            {"https://127.0.0.1:8740/?state=s&access_token=a", tampered},
		"no state":          {"http://127.0.0.1:8740/?access_token=a&refresh_token=r", tampered},
		"no access token":   {"http://127.0.0.1:8740/?state=s&refresh_token=r", tampered},
		"broken escape":     {"http://127.0.0.1:8740/?state=%zz&access_token=a", tampered},
		"the sign-in page":  {"https://api.kallyai.com/v1/auth/cli?redirect_uri=http%3A%2F%2F127.0.0.1%3A8740&state=s", tampered},
		"nothing":           {"", tampered},
		"something else":    {"book a table for 4", tampered},
		"a token by itself": {"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abc", tampered},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got := tampered
			if q, err := account.ReadAddress(row.text); err == nil {
				got = strings.Join([]string{q.Get("access_token"), q.Get("refresh_token"), q.Get("expires_in"), q.Get("state"), q.Get("error")}, " ")
			}
			if got != row.want {
				t.Errorf("got %q, want %q", got, row.want)
			}
		})
	}
}

// FuzzReadAddress holds that whatever can be read was spotted too, and that errors quote nothing.
func FuzzReadAddress(f *testing.F) {
	for _, seed := range []string{"http://127.0.0.1:8740/?access_token=a&state=s", "?error=x&state=s", "access_token=%&state=s"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		q, err := account.ReadAddress(text)
		switch {
		case err != nil && err.Error() != "this is not the address that the sign-in page led to":
			t.Errorf("got %v", err)
		case err == nil && q.Has("access_token") && !kallyai.HoldsTokens(text):
			t.Errorf("%q was read and not spotted", text)
		}
	})
}
