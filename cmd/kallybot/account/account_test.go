package account_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/kallybot/kallybot/cmd/kallybot/account"
	"github.com/kallybot/kallybot/kallyai"
)

func TestTokenIsThatOfTheFile(t *testing.T) {
	t.Parallel()
	later := time.Now().Add(time.Hour)
	for name, row := range map[string]struct{ text, want string }{
		"whole number":      {fmt.Sprintf(`{"access_token":"a","refresh_token":"r","expires_at":%d}`, later.Unix()), "a"},
		"fraction":          {fmt.Sprintf(`{"access_token":"a","refresh_token":"r","expires_at":%d.25}`, later.Unix()), "a"},
		"exponent":          {`{"access_token":"a","refresh_token":"r","expires_at":4.1e9}`, "a"},
		"in quotes":         {fmt.Sprintf(`{"access_token":"a","refresh_token":"r","expires_at":"%d"}`, later.Unix()), "a"},
		"no end":            {`{"access_token":"a","refresh_token":"r"}`, "a"},
		"end is null":       {`{"access_token":"a","refresh_token":"r","expires_at":null}`, "a"},
		"end is zero":       {`{"access_token":"a","refresh_token":"r","expires_at":0}`, "a"},
		"end is nonsense":   {`{"access_token":"a","refresh_token":"r","expires_at":{"x":1}}`, "a"},
		"no refresh token":  {`{"access_token":"a","refresh_token":null,"expires_at":1}`, "a"}, // the API judges
		"no access token":   {`{"refresh_token":"r","expires_at":1}`, "signed out"},
		"token is a number": {`{"access_token":7}`, "signed out"},
		"empty object":      {`{}`, "signed out"},
		"null":              {`null`, "no JSON object"},
		"broken":            {`{"access_token":"canary`, "no JSON object"},
		"empty file":        {``, "no JSON object"},
		"huge file":         {strings.Repeat(" ", 70_000), "too large"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			path := filepath.Join(t.TempDir(), "tokens.json")
			if err := os.WriteFile(path, []byte(row.text), 0o600); err != nil {
				t.Fatal(err)
			}
			a := account.New(account.Config{Path: path, Renew: failing(errors.New("not asked"))})
			got, err := a.Token(t.Context())
			switch {
			case errors.Is(err, kallyai.ErrSignedOut):
				got = "signed out"
			case err != nil:
				got = err.Error()
			}
			if !strings.Contains(got, row.want) || strings.Contains(got, "canary") {
				t.Errorf("got %s, want %s", got, row.want)
			}
		})
	}
}

func TestSignInByAnotherProgramCountsAtOnce(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "tokens.json")
	a := account.New(account.Config{Path: path, Renew: failing(errors.New("not asked"))})
	if _, err := a.Token(t.Context()); !errors.Is(err, kallyai.ErrSignedOut) {
		t.Fatalf("got %v", err)
	}
	if _, err := a.Refresh(t.Context(), "a"); !errors.Is(err, kallyai.ErrSignedOut) {
		t.Fatalf("got %v", err)
	}
	if err := os.WriteFile(path, []byte(`{"access_token":"b"}`), 0o600); err != nil {
		t.Fatal(err)
	}
	if got, err := a.Token(t.Context()); got != "b" || err != nil {
		t.Errorf("got %s, %v", got, err)
	}
}

func TestTokenIsRenewedShortlyBeforeItsEnd(t *testing.T) {
	t.Parallel()
	for name, row := range map[string]struct {
		expires string
		renewed bool
	}{
		"an hour left":    {in(time.Hour), false},
		"half a minute":   {in(30 * time.Second), true},
		"ended":           {in(-time.Hour), true},
		"end not known":   {"0", false},
		"ended, fraction": {"1.5", true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			f := newFar(t)
			access, refresh := f.signIn(t)
			path := tokenFile(t, access, refresh, row.expires)
			got, err := open(path, f).Token(t.Context())
			if err != nil || (got != access) != row.renewed {
				t.Fatalf("got %v, renewed %v, want %v", err, got != access, row.renewed)
			}
			if row.renewed {
				checkRenewed(t, path, got, refresh)
			}
		})
	}
}

// checkRenewed holds that the file has the new pair and everything else that was there, for its owner alone.
func checkRenewed(t *testing.T, path, access, spent string) {
	t.Helper()
	all := content(t, path)
	if all["access_token"] != access || all["refresh_token"] == spent || all["refresh_token"] == "" {
		t.Error("the file does not hold the new pair")
	}
	if end := int64(all["expires_at"].(float64)); end < time.Now().Add(50*time.Minute).Unix() {
		t.Errorf("expires_at is %d", end)
	}
	if fmt.Sprint(all["plan"]) != "map[name:own]" {
		t.Errorf("another program's key is %v", all["plan"])
	}
	info, err := os.Stat(path)
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v, %v", info.Mode(), err)
	}
	left, err := filepath.Glob(filepath.Join(filepath.Dir(path), ".kallybot-token-*"))
	if err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

func TestRefusedTokenIsRenewedAndTheRequestRepeated(t *testing.T) {
	t.Parallel()
	f := newFar(t)
	access, refresh := f.signIn(t)
	path := tokenFile(t, access, refresh, in(time.Hour))
	c, err := kallyai.New(kallyai.Config{BaseURL: f.url, Token: open(path, f)})
	if err != nil {
		t.Fatal(err)
	}
	f.server.Revoke()
	if _, err := c.ListCalls(t.Context(), 5, 0); err != nil {
		t.Fatal(err)
	}
	checkRenewed(t, path, content(t, path)["access_token"].(string), refresh)
}

func TestManyCallersOfManyProgramsRenewOnce(t *testing.T) {
	t.Parallel()
	f := newFar(t)
	access, refresh := f.signIn(t)
	path := tokenFile(t, access, refresh, in(-time.Hour))
	link := filepath.Join(t.TempDir(), "link.json")
	if err := os.Symlink(path, link); err != nil {
		t.Fatal(err)
	}
	programs := []*account.Shared{open(path, f), open(path, f), open(link, f)}
	got := make([]string, 50)
	var all sync.WaitGroup
	for i := range got {
		all.Go(func() {
			var err error
			if p := programs[i%len(programs)]; i%2 == 0 {
				got[i], err = p.Token(t.Context())
			} else {
				got[i], err = p.Refresh(t.Context(), access)
			}
			if err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	for _, g := range got {
		if g != got[0] || g == access {
			t.Error("callers have different tokens")
		}
	}
	if n := f.spent.Load(); n != 1 {
		t.Errorf("renewed %d times, want once", n)
	}
	if info, err := os.Lstat(link); err != nil || info.Mode()&os.ModeSymlink == 0 {
		t.Errorf("the link is gone: %v, %v", info, err)
	}
}

func TestFailedRenewal(t *testing.T) {
	t.Parallel()
	api := func(status int) error { return &kallyai.Error{Code: "x", HTTPStatus: status} }
	for name, row := range map[string]struct {
		cause     error
		expires   string
		want      string
		signedOut bool
	}{
		"refused, still valid": {api(401), in(30 * time.Second), "old", false},
		"refused, ended":       {api(401), in(-time.Second), "", true},
		"forbidden, ended":     {api(403), in(-time.Second), "", true},
		"bad request, ended":   {api(400), in(-time.Second), "", true},
		"asked to wait, ended": {api(429), in(-time.Second), "", false},
		"server error, ended":  {api(502), in(-time.Second), "", false},
		"no connection, valid": {io.ErrUnexpectedEOF, in(30 * time.Second), "old", false},
		"no connection, ended": {io.ErrUnexpectedEOF, in(-time.Second), "", false},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			path := tokenFile(t, "old", "r", row.expires)
			a := account.New(account.Config{Path: path, Renew: failing(row.cause)})
			got, err := a.Token(t.Context())
			if got != row.want || (err == nil) != (row.want != "") || errors.Is(err, kallyai.ErrSignedOut) != row.signedOut {
				t.Errorf("got %q, %v", got, err)
			}
			if after := content(t, path); after["access_token"] != "old" || after["refresh_token"] != "r" {
				t.Error("the file was changed")
			}
		})
	}
}

func TestRenewalGoesOnWhenItsCallerGivesUp(t *testing.T) {
	t.Parallel()
	f := newFar(t)
	access, refresh := f.signIn(t)
	path := tokenFile(t, access, refresh, in(-time.Hour))
	ctx, giveUp := context.WithCancel(t.Context())
	a := account.New(account.Config{Path: path, Renew: func(ctx context.Context, r string) (*kallyai.Tokens, error) {
		giveUp()
		return f.renew(ctx, r)
	}})
	got, err := a.Token(ctx)
	if err != nil {
		t.Fatal(err)
	}
	checkRenewed(t, path, got, refresh)
}

func TestCallerThatWaitsForAnotherMayGiveUp(t *testing.T) {
	t.Parallel()
	path := tokenFile(t, "a", "r", in(-time.Hour))
	asked, answer := make(chan struct{}), make(chan struct{})
	slow := func(context.Context, string) (*kallyai.Tokens, error) {
		close(asked)
		<-answer
		return &kallyai.Tokens{Access: "b", Refresh: "s", ExpiresAt: time.Now().Add(time.Hour)}, nil
	}
	a := account.New(account.Config{Path: path, Renew: slow})
	var all sync.WaitGroup
	all.Go(func() {
		if got, err := a.Token(t.Context()); got != "b" || err != nil {
			t.Errorf("got %s, %v", got, err)
		}
	})
	<-asked
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	another := account.New(account.Config{Path: path, Renew: failing(errors.New("not asked"))})
	for name, waits := range map[string]*account.Shared{"same program": a, "another program": another} {
		if _, err := waits.Refresh(ctx, "a"); !errors.Is(err, context.Canceled) {
			t.Errorf("%s: got %v", name, err)
		}
	}
	close(answer)
	all.Wait()
	if got, err := another.Token(t.Context()); got != "b" || err != nil {
		t.Errorf("got %s, %v", got, err)
	}
}

func TestErrorsHoldNoToken(t *testing.T) {
	t.Parallel()
	path := tokenFile(t, "canary-access", "canary-refresh", in(-time.Hour))
	for _, cause := range []error{&kallyai.Error{Code: "x", HTTPStatus: 401}, io.EOF} {
		_, err := account.New(account.Config{Path: path, Renew: failing(cause)}).Token(t.Context())
		if err == nil || strings.Contains(err.Error(), "canary") {
			t.Errorf("got %v", err)
		}
	}
}

// FuzzFile holds that whatever is in the file gives a token or an error.
func FuzzFile(f *testing.F) {
	for _, seed := range []string{`{}`, `{"access_token":"a","expires_at":1e999}`, `[]`, `{"access_token":"a","expires_at":-1}`, `{"access_token":"a","refresh_token":"r","expires_at":"NaN"}`} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		path := filepath.Join(t.TempDir(), "f")
		if err := os.WriteFile(path, data, 0o600); err != nil {
			t.Fatal(err)
		}
		got, err := account.New(account.Config{Path: path, Renew: failing(io.EOF)}).Token(t.Context())
		if (got == "") == (err == nil) {
			t.Errorf("got %q, %v", got, err)
		}
	})
}
