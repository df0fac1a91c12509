package account_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/cmd/kallybot/account"
	"github.com/kallybot/kallybot/kallyai"
)

// pathMax is the longest path of Linux, with its zero byte. Source: limits.h, PATH_MAX.
const pathMax = 4096

// unwritable is a folder whose path is so long that a file with a short name can be opened in it and one with a long name
// cannot: what was read there cannot be written anew. Modes would not do, since tests may run as root.
func unwritable(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for room := pathMax - len("/t.lock") - 3; len(dir) < room; {
		dir = filepath.Join(dir, strings.Repeat("d", min(200, max(1, room-len(dir)-1))))
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		t.Fatal(err)
	}
	return dir
}

func TestPairThatCannotBeWrittenIsUsedAllTheSame(t *testing.T) {
	t.Parallel()
	path := filepath.Join(unwritable(t), "t")
	write := func(access, refresh string) {
		text := fmt.Sprintf(`{"access_token":%q,"refresh_token":%q,"expires_at":1}`, access, refresh)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write("a0", "r0")
	var spent []string
	a := account.New(account.Config{Path: path, Renew: func(_ context.Context, refresh string) (*kallyai.Tokens, error) {
		spent = append(spent, refresh)
		n := len(spent)
		return &kallyai.Tokens{Access: fmt.Sprint("a", n), Refresh: fmt.Sprint("r", n), ExpiresAt: time.Now().Add(time.Hour)}, nil
	}})
	check := func(want string, got string, err error) {
		t.Helper()
		if got != want || err != nil {
			t.Fatalf("got %s, %v, want %s", got, err, want)
		}
	}
	got, err := a.Token(t.Context())
	check("a1", got, err)
	got, err = a.Token(t.Context())
	check("a1", got, err)
	got, err = a.Refresh(t.Context(), "a1")
	check("a2", got, err)
	write("b0", "s0") // somebody signed in again
	got, err = a.Token(t.Context())
	check("a3", got, err)
	got, err = a.Token(t.Context())
	check("a3", got, err)
	if want := []string{"r0", "r1", "s0"}; fmt.Sprint(spent) != fmt.Sprint(want) {
		t.Errorf("spent %v, want %v", spent, want)
	}
}
