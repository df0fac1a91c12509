package account_test

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/kallybot/kallybot/cmd/kallybot/account"
	"github.com/kallybot/kallybot/kallyai"
	"github.com/kallybot/kallybot/store"
	"github.com/kallybot/kallybot/store/memory"
	"github.com/kallybot/kallybot/store/postgres"
	"github.com/kallybot/kallybot/store/postgres/postgrestest"
	"github.com/kallybot/kallybot/store/seal"
)

func newVault(t *testing.T, s store.Store) *seal.Vault {
	t.Helper()
	sealer, err := seal.New(bytes.Repeat([]byte{9}, seal.KeySize))
	if err != nil {
		t.Fatal(err)
	}
	return seal.NewVault(s, sealer)
}

// TestReplicasShareAnAccountThatOneOfThemHadInAFile has two replicas, only one of which finds a token file, meet tokens that are
// not taken any more.
func TestReplicasShareAnAccountThatOneOfThemHadInAFile(t *testing.T) {
	t.Parallel()
	dsn := postgrestest.Schema(t, postgrestest.DSN(t))
	f := newFar(t)
	access, refresh := f.signIn(t)
	path := tokenFile(t, access, refresh, in(time.Hour))
	before := content(t, path)
	var replicas []*account.Shared
	for _, p := range []string{path, filepath.Join(t.TempDir(), "none")} {
		s, err := postgres.Open(t.Context(), dsn, postgres.Options{Conns: 4})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = s.Close() })
		replicas = append(replicas, account.New(account.Config{Path: p, Vault: newVault(t, s), Lock: s.Lock, Renew: f.renew}))
	}
	for i, want := range []bool{false, true, false} { // without a file, with it, and again
		if brought, err := replicas[(i+1)%2].Import(t.Context()); brought != want || err != nil {
			t.Fatalf("import %d: got %t, %v, want %t", i, brought, err, want)
		}
	}
	for round := range 3 {
		stale, err := replicas[0].Token(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		var all sync.WaitGroup
		for n := range 20 {
			all.Go(func() {
				if got, err := replicas[n%2].Refresh(t.Context(), stale); got == stale || err != nil {
					t.Errorf("stale %t, %v", got == stale, err)
				}
			})
		}
		all.Wait()
		if n := int(f.spent.Load()); n != round+1 {
			t.Fatalf("renewed %d times in %d rounds, want once in each", n, round+1)
		}
	}
	if after := content(t, path); after["access_token"] != before["access_token"] || after["refresh_token"] != before["refresh_token"] {
		t.Error("the file was renewed")
	}
}

// step is one on a shared account: the token that it has after it, empty for signed out.
type step struct {
	name string
	do   func(ctx context.Context, a *account.Shared, path string) error
	want string
}

var steps = []step{
	{"nothing anywhere", func(ctx context.Context, a *account.Shared, _ string) error { _, err := a.Import(ctx); return err }, ""},
	{"a file counts before it is brought", func(_ context.Context, _ *account.Shared, path string) error {
		return os.WriteFile(path, []byte(`{"access_token":"file","refresh_token":"r"}`), 0o600)
	}, "file"},
	{"brought", func(ctx context.Context, a *account.Shared, _ string) error { _, err := a.Import(ctx); return err }, "file"},
	{"the file counts no more", func(_ context.Context, _ *account.Shared, path string) error {
		return os.WriteFile(path, []byte(`{"access_token":"other"}`), 0o600)
	}, "file"},
	{"a broken file is not looked at", func(ctx context.Context, a *account.Shared, path string) error {
		_, err := a.Refresh(ctx, "file")
		return errors.Join(os.WriteFile(path, []byte(`{`), 0o600), err)
	}, "renewed"},
	{"renewed beside a broken file", func(ctx context.Context, a *account.Shared, _ string) error {
		_, err := a.Refresh(ctx, "renewed")
		return err
	}, "renewed again"},
	{"signed out", func(ctx context.Context, a *account.Shared, path string) error {
		removed, err := a.Forget(ctx)
		if !removed {
			return errors.New("nobody was signed in")
		}
		return errors.Join(err, os.WriteFile(path, []byte(`{"access_token":"file","refresh_token":"r"}`), 0o600))
	}, ""},
	{"not brought again", func(ctx context.Context, a *account.Shared, _ string) error { _, err := a.Import(ctx); return err }, ""},
	{"nobody is signed out", func(ctx context.Context, a *account.Shared, _ string) error {
		if removed, err := a.Forget(ctx); removed || err != nil {
			return errors.New("somebody was signed in")
		}
		return nil
	}, ""},
	{"signed in", func(ctx context.Context, a *account.Shared, _ string) error {
		return a.Keep(ctx, &kallyai.Tokens{Access: "new", Refresh: "s"})
	}, "new"},
}

// TestTokensAreBroughtIntoTheStoreOnce goes through the life of a shared account step by step.
func TestTokensAreBroughtIntoTheStoreOnce(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "tokens.json")
	s := memory.New(memory.Options{})
	t.Cleanup(func() { _ = s.Close() })
	next := []string{"renewed", "renewed again"}
	a := account.New(account.Config{Path: path, Vault: newVault(t, s), Renew: func(context.Context, string) (*kallyai.Tokens, error) {
		k := &kallyai.Tokens{Access: next[0], Refresh: "r of " + next[0]}
		next = next[1:]
		return k, nil
	}})
	for _, row := range steps {
		if err := row.do(t.Context(), a, path); err != nil {
			t.Fatalf("%s: %v", row.name, err)
		}
		got, err := a.Token(t.Context())
		if got != row.want || (err != nil) != (row.want == "") || err != nil && !errors.Is(err, kallyai.ErrSignedOut) {
			t.Fatalf("%s: got %q, %v, want %q", row.name, got, err, row.want)
		}
	}
	err := s.Scan(t.Context(), seal.Kind, "", "", func(id string, v store.Value) bool {
		if bytes.Contains(v.Data, []byte("new")) || id != "shared/tokens" {
			t.Errorf("%s is not sealed, or another's", id)
		}
		return true
	})
	if err != nil {
		t.Fatal(err)
	}
}
