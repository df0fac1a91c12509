package slack

import (
	"slices"
	"strings"
	"testing"
)

func TestInspectComparesScopesWithTheManifest(t *testing.T) {
	t.Parallel()
	b := open(t, Config{})
	got, err := b.adapter.Inspect(t.Context())
	if err != nil || got.Team == "" || len(got.Missing) > 0 || got.Untold {
		t.Errorf("got %+v, %v", got, err)
	}
	b.team.SetScopes("chat:write", "commands")
	got, err = b.adapter.Inspect(t.Context())
	if err != nil || !slices.Contains(got.Missing, "im:write") || slices.Contains(got.Missing, "commands") {
		t.Errorf("got %+v, %v", got, err)
	}
	b.slack.Revoke(b.team.Token)
	if _, err := b.adapter.Inspect(t.Context()); err == nil || !strings.Contains(err.Error(), "token_revoked") || strings.Contains(err.Error(), canary) {
		t.Errorf("got %v", err)
	}
}
