package account_test

import (
	"testing"

	"github.com/kallybot/kallybot/cmd/kallybot/account"
)

func TestMaskShowsNoMoreThanItsOwnerNeeds(t *testing.T) {
	t.Parallel()
	for email, want := range map[string]string{
		"ann@example.com": "a•••@example.com", "a@b.co": "a•••@b.co", "@b.co": "", "ann@": "", "ann": "", "": "",
		"ann@exa mple.com": "", "ann@ex<b>.com": "", "\u202eann@example.com": "",
		"ann@0123456789-0123456789-0123456789-0123456789.com": "",
	} {
		if got := account.Mask(email); got != want {
			t.Errorf("%q: got %q, want %q", email, got, want)
		}
	}
}
