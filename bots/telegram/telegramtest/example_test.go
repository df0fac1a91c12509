package telegramtest_test

import (
	"context"
	"fmt"
	"net/http"
	"net/url"

	"github.com/kallybot/kallybot/bots/telegram/telegramtest"
)

func ExampleServer() {
	tg := telegramtest.New("4711:secret")
	defer tg.Close()
	ana := tg.Person(7, "Ana", "es")
	ana.Say(ana.Private(), "hola")

	// What a bot does:
	form := url.Values{"chat_id": {"7"}, "text": {"<b>Hola</b> &amp; adiós"}, "parse_mode": {"HTML"}}
	address := tg.URL() + "/bot4711:secret/sendMessage?" + form.Encode()
	r, err := http.NewRequestWithContext(context.Background(), http.MethodGet, address, nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		fmt.Println(err)
		return
	}
	_ = resp.Body.Close()

	fmt.Println(ana.Private().Shown()[0].Text)
	fmt.Println(tg.Pending(), tg.Violations())
	// Output:
	// Hola & adiós
	// 1 []
}
