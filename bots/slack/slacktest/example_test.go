package slacktest_test

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"strings"

	"github.com/kallybot/kallybot/bots/slack/slacktest"
)

func ExampleServer() {
	s := slacktest.New("canary")
	defer s.Close()
	ana := s.Home().Person("U001", "Ana")
	general := s.Home().Channel("general", ana)

	// What a bot does:
	form := url.Values{"channel": {general.ID}, "text": {"*Hello* &amp; welcome"}, "unfurl_links": {"false"}, "unfurl_media": {"false"}}
	r, err := http.NewRequestWithContext(context.Background(), http.MethodPost, s.URL()+"chat.postMessage", strings.NewReader(form.Encode()))
	if err != nil {
		fmt.Println(err)
		return
	}
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	r.Header.Set("Authorization", "Bearer "+s.Home().Token)
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		fmt.Println(err)
		return
	}
	_ = resp.Body.Close()

	fmt.Println(general.Shown()[0].Shown())
	fmt.Println(s.Violations())
	// Output:
	// Hello & welcome
	// []
}
