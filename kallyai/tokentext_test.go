package kallyai_test

import (
	"testing"

	"github.com/kallybot/kallybot/kallyai"
)

func TestTokensAreSpottedInAnyText(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]bool{
		"http://127.0.0.1:8740/?access_token=a&state=s": true,
		"access_token=a":                                              true,
		"see refresh_token%3Dabc":                                     true,
		`{"access_token": "a", "refresh_token":"b"}`:                  true,
		"refresh_token: abc":                                          true,
		"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abc":                true,
		"my token is eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0 okay":   true,
		"http://127.0.0.1:8740/?error=access_denied&state=s":          true,
		"localhost:8740/callback?state=s":                             true,
		"book a table for 4":                                          false,
		"Hotel California, state of mind, error = none":               false,
		"eye doctor on Friday":                                        false,
		"http://127.0.0.1:8740/":                                      false,
		"call https://example.com/?state=open and ask for the access": false,
		"": false,
	} {
		if got := kallyai.HoldsTokens(text); got != want {
			t.Errorf("%q: got %v, want %v", text, got, want)
		}
	}
}
