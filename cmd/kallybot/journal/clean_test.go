package journal

import (
	"strings"
	"testing"
)

func TestEveryRuleHidesItsExample(t *testing.T) {
	t.Parallel()
	for _, r := range rules {
		got := r.form().ReplaceAllString(r.example, r.instead)
		if got == r.example || !strings.Contains(got, hidden) {
			t.Errorf("%s: got %s", r.form(), got)
		}
		if again := Clean(got); again != Clean(again) {
			t.Errorf("%s: cleaning twice gives %s", r.form(), again)
		}
	}
}

func TestClean(t *testing.T) {
	t.Parallel()
	for name, row := range map[string]struct{ text, want string }{
		"plain words":         {"adapter failed", "adapter failed"},
		"bearer":              {`header "Authorization: Bearer sat_0123-x.y", next`, `header "Authorization: Bearer (hidden)", next`},
		"telegram address":    {`Post "https://api.telegram.org/bot123456:AAF-x/sendMessage": EOF`, `Post "https://api.telegram.org/bot(hidden)/sendMessage": EOF`},
		"local bot server":    {"http://127.0.0.1:8081/bot7:abc/getMe", "http://127.0.0.1:8081/bot(hidden)/getMe"},
		"bare bot token":      {"token 123456789:AAFabcdefghijklmnopqrstuvwxyz012345 is bad", "token (hidden) is bad"},
		"slack token":         {"xoxb-1-2-abc and xapp-1-A0-2-def", "(hidden) and (hidden)"},
		"oauth answer":        {"GET /oauth/callback?code=4%2F0A&state=xyz&scope=a", "GET /oauth/callback?code=(hidden)&state=(hidden)&scope=a"},
		"exit code":           {"exit code=1", "exit code=1"},
		"tokens of an answer": {`{"access_token":"a.b","refresh_token": "c","expires_in":3600}`, `{"access_token":"(hidden)","refresh_token": "(hidden)","expires_in":3600}`},
		"quoted json":         {`body "{\"access_token\":\"a.b\"}"`, `body "{\"access_token\":\"(hidden)\"}"`},
		"form":                {"client_secret=abc&refresh_token=def", "client_secret=(hidden)&refresh_token=(hidden)"},
		"jwt":                 {"got eyJhbGciOi.eyJzdWIiOi.c2lnbg here", "got (hidden) here"},

		"e.164":                {"call +34911230100 now", "call ...0100 now"},
		"spaced":               {"+1 (415) 555-0100", "...0100"},
		"national":             {"(415) 555-0100, 415.555.0100, 911 23 01 00", "...0100, ...0100, ...0100"},
		"digits alone":         {"phone 4155550100", "phone ...0100"},
		"short with plus":      {"+34 12345", "...2345"},
		"date":                 {"2026-11-20 and 2026-11-20 18", "2026-11-20 and 2026-11-20 18"},
		"address and port":     {"192.168.100.200:8080", "192.168.100.200:8080"},
		"uuid":                 {"id 123e4567-e89b-12d3-a456-426614174000", "id 123e4567-e89b-12d3-a456-426614174000"},
		"hash":                 {"dialogue 12ab34567890", "dialogue 12ab34567890"},
		"short number":         {"error 5031 after 30000 ms", "error 5031 after 30000 ms"},
		"too long for a phone": {"12345678901234567890", "12345678901234567890"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got := Clean(row.text); got != row.want {
				t.Errorf("got  %s\nwant %s", got, row.want)
			}
		})
	}
}

// FuzzClean holds that no telephone number with its country code survives, whatever stands around it.
func FuzzClean(f *testing.F) {
	f.Add("call ", " now")
	f.Add("", "0")
	f.Add("+", "@")
	f.Add("\xff(", ")")
	f.Fuzz(func(t *testing.T, before, after string) {
		if got := Clean(before + " +34911230177 " + after); strings.Contains(got, "34911230177") {
			t.Errorf("got %q", got)
		}
	})
}
