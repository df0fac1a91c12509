package telegram

import (
	"slices"
	"strings"
	"testing"

	"github.com/kallybot/kallybot/bots/adaptertest"
	"github.com/kallybot/kallybot/bots/telegram/telegramtest"
)

var menus = []Menu{
	{Private: []Command{{"call", "Make a call"}, {"help", "Help"}}, Groups: []Command{{"call", "Make a call"}}, Description: "I make calls.", Short: "Calls."},
	{Lang: "es", Private: []Command{{"call", "Llamar"}, {"help", "Ayuda"}}, Groups: []Command{{"call", "Llamar"}}, Description: "Hago llamadas.", Short: "Llamadas."},
}

func TestMenusAreSetForEachLanguageAndKindOfChat(t *testing.T) {
	t.Parallel()
	b := open(t, Config{Menus: menus})
	b.run(&adaptertest.Ear{})
	b.until("the last is set", func() bool { return b.tg.Profile("setMyShortDescription es") != "" })
	both, one := `[{"command":"call","description":"Make a call"},{"command":"help","description":"Help"}]`, `[{"command":"call","description":"Make a call"}]`
	ambos, uno := `[{"command":"call","description":"Llamar"},{"command":"help","description":"Ayuda"}]`, `[{"command":"call","description":"Llamar"}]`
	for key, want := range map[string]string{
		"setMyCommands default":                    both,
		"setMyCommands all_private_chats":          both,
		"setMyCommands all_group_chats":            one,
		"setMyCommands all_chat_administrators":    one,
		"setMyCommands default es":                 ambos,
		"setMyCommands all_private_chats es":       ambos,
		"setMyCommands all_group_chats es":         uno,
		"setMyCommands all_chat_administrators es": uno,
		"setMyDescription":                         "I make calls.",
		"setMyDescription es":                      "Hago llamadas.",
		"setMyShortDescription":                    "Calls.",
		"setMyShortDescription es":                 "Llamadas.",
	} {
		if got := strings.ReplaceAll(b.tg.Profile(strings.Replace(key, "  ", " ", 1)), " \"", "\""); got != want {
			t.Errorf("%s is %s, want %s", key, got, want)
		}
	}
}

func TestNoFailureOfTheSetupEndsRun(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name  string
		fault telegramtest.Fault
	}{
		{"getMe fails", telegramtest.Fault{Method: "getMe", Times: 3, Status: 500}},
		{"getMe gives a page", telegramtest.Fault{Method: "getMe", Times: 3, Status: 502, HTML: true}},
		{"getMe is cut", telegramtest.Fault{Method: "getMe", Times: 3, CutBefore: true}},
		{"webhook cannot be asked for", telegramtest.Fault{Method: "getWebhookInfo", Times: 3, Status: 500}},
		{"commands are refused", telegramtest.Fault{Method: "setMyCommands", Times: -1, Status: 400, Error: "Bad Request: BOT_COMMAND_INVALID"}},
		{"commands flood", telegramtest.Fault{Method: "setMyCommands", Times: 2, Status: 429, RetryAfter: 5}},
		{"descriptions fail", telegramtest.Fault{Method: "setMyDescription", Times: 3, CutAfter: true}},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			e := &adaptertest.Ear{}
			b := open(t, Config{Menus: menus})
			b.tg.Fail(row.fault)
			_ = b.Say("hello")
			b.run(e)
			b.hear(e, 1)
			b.until("the rest is set all the same", func() bool { return b.tg.Profile("setMyShortDescription es") != "" })
			if row.fault.Times > 0 && row.fault.Method == "getMe" && b.adapter.self.Load().username != telegramtest.BotUser {
				t.Error("the bot never learns its name")
			}
		})
	}
}

func TestPollingRemovesAWebhookAndKeepsPendingUpdates(t *testing.T) {
	t.Parallel()
	e := &adaptertest.Ear{}
	b := open(t, Config{})
	b.tg.SetWebhook("http://127.0.0.1:1/elsewhere", "x")
	_ = b.Say("hello")
	b.run(e)
	if got := b.hear(e, 1)[0].Text; got != "hello" {
		t.Errorf("heard %q", got)
	}
	r := b.tg.Requests("deleteWebhook")
	if len(r) != 1 || r[0].Params["drop_pending_updates"] == "true" {
		t.Errorf("requests are %v", r)
	}
}

func TestPollingWithoutAWebhookRemovesNone(t *testing.T) {
	t.Parallel()
	e := &adaptertest.Ear{}
	b := open(t, Config{})
	_ = b.Say("hello")
	b.run(e)
	b.hear(e, 1)
	for _, method := range []string{"deleteWebhook", "setWebhook"} {
		if r := b.tg.Requests(method); len(r) != 0 {
			t.Errorf("%s is called: %v", method, r)
		}
	}
	if len(b.tg.Requests("getWebhookInfo")) != 1 {
		t.Error("the webhook is not asked for")
	}
}

func TestWebhookIsSetAsConfigured(t *testing.T) {
	t.Parallel()
	e := &adaptertest.Ear{}
	b := openWebhook(t)
	b.tg.SetWebhook("http://127.0.0.1:1/elsewhere", "x")
	_ = b.Say("hello")
	b.until("delivery failed elsewhere", func() bool { return b.tg.WebhookError() != "" })
	b.run(e)
	b.hear(e, 1)
	r := b.tg.Requests("setWebhook")
	if len(r) != 1 {
		t.Fatalf("%d requests", len(r))
	}
	p := r[0].Params
	if p["url"] != b.adapter.config.Webhook.URL || p["secret_token"] != "hush" || p["drop_pending_updates"] == "true" ||
		p["allowed_updates"] != `["message","edited_message","callback_query","my_chat_member"]` {
		t.Errorf("request is %v", p)
	}
	if !strings.Contains(b.log.String(), "could not deliver to the webhook") {
		t.Errorf("the log does not tell the last error:\n%s", b.log)
	}
	for _, method := range []string{"deleteWebhook", "getUpdates"} {
		if r := b.tg.Requests(method); len(r) != 0 {
			t.Errorf("%s is called: %v", method, r)
		}
	}
}

func TestWebhookIsSetAfterAnOutage(t *testing.T) {
	t.Parallel()
	e := &adaptertest.Ear{}
	b := openWebhook(t)
	b.tg.Fail(telegramtest.Fault{Method: "setWebhook", Times: 3, Status: 500})
	_ = b.Say("hello")
	b.run(e)
	b.hear(e, 1)
	if n := len(b.tg.Requests("setWebhook")); n != 4 {
		t.Errorf("%d requests", n)
	}
}

func TestConfigFaults(t *testing.T) {
	t.Parallel()
	good := Config{Token: canary, APIURL: "https://api.example"}
	for _, row := range []struct {
		name   string
		change func(c *Config)
		want   string // empty for no fault
	}{
		{"good", func(*Config) {}, ""},
		{"default address", func(c *Config) { c.APIURL = "" }, ""},
		{"slash at the end", func(c *Config) { c.APIURL += "/" }, ""},
		{"no token", func(c *Config) { c.Token = "" }, "token is empty"},
		{"token with a path", func(c *Config) { c.Token = "1:canary/../x" }, "not of the form"},
		{"token with a space", func(c *Config) { c.Token = "1:canary x" }, "not of the form"},
		{"no address", func(c *Config) { c.APIURL = "api.telegram.org" }, "API address"},
		{"webhook", func(c *Config) { c.Webhook = Webhook{"https://bot.example/telegram", "hush"} }, ""},
		{"webhook of a server of one's own", func(c *Config) { c.Webhook = Webhook{"http://bot.example/telegram", "hush"} }, ""},
		{"webhook without https", func(c *Config) { c.APIURL, c.Webhook = "", Webhook{"http://bot.example/telegram", "hush"} }, "https://"},
		{"webhook on another port", func(c *Config) { c.APIURL, c.Webhook = "", Webhook{"https://bot.example:8080/telegram", "hush"} }, "port"},
		{"webhook on a port of Telegram's", func(c *Config) { c.APIURL, c.Webhook = "", Webhook{"https://bot.example:8443/telegram", "hush"} }, ""},
		{"webhook is no address", func(c *Config) { c.Webhook = Webhook{"bot.example", "hush"} }, "webhook address"},
		{"webhook without secret", func(c *Config) { c.Webhook = Webhook{URL: "https://bot.example/telegram"} }, "secret"},
		{"secret with a space", func(c *Config) { c.Webhook = Webhook{"https://bot.example/telegram", "canary hush"} }, "secret"},
		{"secret alone", func(c *Config) { c.Webhook = Webhook{Secret: "canary"} }, "no address"},
		{"menus", func(c *Config) { c.Menus = menus }, ""},
		{"command with a slash", func(c *Config) { c.Menus = []Menu{{Private: []Command{{"/call", "x"}}}} }, "/call"},
		{"command without description", func(c *Config) { c.Menus = []Menu{{Groups: []Command{{"call", ""}}}} }, "call"},
		{"too many commands", func(c *Config) { c.Menus = []Menu{{Private: slices.Repeat([]Command{{"call", "x"}}, 101)}} }, "too long"},
		{"long description", func(c *Config) { c.Menus = []Menu{{Lang: "es", Description: strings.Repeat("ñ", 513)}} }, `"es"`},
		{"long short description", func(c *Config) { c.Menus = []Menu{{Short: strings.Repeat("😀", 61)}} }, "too long"},
		{"faulty menu beside a webhook", func(c *Config) {
			c.Webhook, c.Menus = Webhook{"https://bot.example/telegram", "hush"}, []Menu{{Private: []Command{{"", ""}}}}
		}, "limits"},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			c := good
			row.change(&c)
			_, err := New(c)
			if (err != nil) != (row.want != "") || err != nil && !strings.Contains(err.Error(), row.want) {
				t.Errorf("error is %v, want %q", err, row.want)
			}
			if err != nil && strings.Contains(err.Error(), "canary") {
				t.Errorf("error %q holds a secret", err)
			}
		})
	}
}

func TestAdminsHaveTheirOwnCommandsInTheirPrivateChats(t *testing.T) {
	t.Parallel()
	b := open(t, Config{Admins: []int64{42}, Menus: []Menu{{Private: []Command{{"call", "Make a call"}}, Admins: []Command{{"stop", "Stop all calls"}}}}})
	b.tg.Person(42, "Boss", "en").Private()
	b.run(&adaptertest.Ear{})
	b.until("the admin's menu is set", func() bool { return b.tg.Profile("setMyCommands chat 42") != "" })
	if got, want := b.tg.Profile("setMyCommands chat 42"), `[{"command":"call","description":"Make a call"},{"command":"stop","description":"Stop all calls"}]`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if got := b.tg.Profile("setMyCommands default"); strings.Contains(got, "stop") {
		t.Errorf("everybody's menu has %s", got)
	}
}
