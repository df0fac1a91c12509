package main

import (
	"log/slog"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/kallybot/kallybot/bots/telegram"
	"github.com/kallybot/kallybot/cmd/kallybot/config"
	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/lang"
)

func TestDefaultsOfTheConfigurationAreThoseOfTheProgram(t *testing.T) {
	t.Parallel()
	want := defaultOptions()
	want.Lang, want.Region, want.Zone = "en", "US", "America/New_York"
	want.Personal, want.UpgradeURL = true, "https://kallyai.com/app?upgrade=true" // the sandbox of the demo has neither
	if got := options(config.Default()); !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
}

func TestEveryChoiceReachesTheMachine(t *testing.T) {
	t.Parallel()
	c := config.Config{
		Data:     config.Data{Drafts: 1, Results: 2},
		KallyAI:  config.KallyAI{HonoursIdempotency: "yes", IdempotencyRetention: 3, ReconcileFor: 4},
		Calls:    config.Calls{UndoWindow: 5, ConfirmValidFor: 6, QuietHours: config.Hours{From: 7, To: 8}},
		Access:   config.Access{CallsPerPersonPerDay: 7, CallsPerDay: 8, CallsPerNumberPerHour: 9},
		Defaults: config.Defaults{Language: "es", Region: "MX", Timezone: "Europe/Madrid"},
	}
	want := defaultOptions()
	want.KeepDraft, want.KeepResult = 1, 2
	want.Policy.HonoursKeys, want.Policy.KeyRetention, want.Policy.ReconcileFor, want.Policy.ValidFor = true, 3, 4, 6
	want.UndoWindow, want.Notice = 5, false
	want.Quiet = conversation.Hours{From: 7, To: 8}
	want.PerPerson, want.PerDay, want.PerNumber = 7, 8, 9
	want.Lang, want.Region, want.Zone = "es", "MX", "Europe/Madrid"
	if got := options(c); !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
}

func TestWebhookSecretWithoutAddressIsNotUsed(t *testing.T) {
	t.Parallel()
	say := loadSentences(t)
	log := slog.New(slog.DiscardHandler)
	c := config.Default()
	c.Telegram = config.Telegram{Token: config.NewSecret("1:a"), APIURL: "http://x", Webhook: config.Webhook{Secret: config.NewSecret("s")}}
	want := telegram.Config{Token: "1:a", APIURL: "http://x", Log: log, Menus: telegramConfig(c, say, log).Menus}
	if got := telegramConfig(c, say, log); !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v", got)
	}
	c.Telegram.Webhook.URL = "http://y/telegram"
	want.Webhook = telegram.Webhook{URL: "http://y/telegram", Secret: "s"}
	if got := telegramConfig(c, say, log); !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v", got)
	}
}

func TestMenusAreInEveryLanguageAndTelegramTakesThem(t *testing.T) {
	t.Parallel()
	c := config.Default()
	c.Telegram = config.Telegram{Token: config.NewSecret("1:a"), APIURL: "http://x"}
	t1 := telegramConfig(c, loadSentences(t), nil)
	if _, err := telegram.New(t1); err != nil {
		t.Fatal(err)
	}
	var langs []string
	for _, m := range t1.Menus {
		langs = append(langs, m.Lang)
		for _, command := range append(m.Private, m.Groups...) {
			if command.Description == "" || strings.HasPrefix(command.Description, "menu.") {
				t.Errorf("language %q: /%s is described as %q", m.Lang, command.Name, command.Description)
			}
		}
	}
	if want := []string{"", "en", "es"}; !slices.Equal(langs, want) {
		t.Errorf("got menus for %q, want %q", langs, want)
	}
}

func loadSentences(t *testing.T) *lang.Catalogue {
	t.Helper()
	say, err := lang.Load()
	if err != nil {
		t.Fatal(err)
	}
	return say
}
