package main

import (
	"log/slog"
	"reflect"
	"testing"
	"time"

	"github.com/kallybot/kallybot/bots/telegram"
	"github.com/kallybot/kallybot/cmd/kallybot/config"
)

func TestDefaultsOfTheConfigurationAreThoseOfTheProgram(t *testing.T) {
	t.Parallel()
	want := defaultOptions()
	want.KeepResult, want.Lang, want.Region, want.Zone = 720*time.Hour, "en", "US", "America/New_York"
	if got := options(config.Default()); !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
}

func TestEveryChoiceReachesTheMachine(t *testing.T) {
	t.Parallel()
	c := config.Config{
		Data:     config.Data{Drafts: 1, Results: 2},
		KallyAI:  config.KallyAI{HonoursIdempotency: "yes", IdempotencyRetention: 3, ReconcileFor: 4},
		Calls:    config.Calls{UndoWindow: 5, ConfirmValidFor: 6},
		Access:   config.Access{CallsPerPersonPerDay: 7, CallsPerDay: 8, CallsPerNumberPerHour: 9},
		Defaults: config.Defaults{Language: "es", Region: "MX", Timezone: "Europe/Madrid"},
	}
	want := defaultOptions()
	want.KeepDraft, want.KeepResult = 1, 2
	want.Policy.HonoursKeys, want.Policy.KeyRetention, want.Policy.ReconcileFor, want.Policy.ValidFor = true, 3, 4, 6
	want.UndoWindow, want.Notice = 5, false
	want.PerPerson, want.PerDay, want.PerNumber = 7, 8, 9
	want.Lang, want.Region, want.Zone = "es", "MX", "Europe/Madrid"
	if got := options(c); !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
}

func TestWebhookSecretWithoutAddressIsNotUsed(t *testing.T) {
	t.Parallel()
	log := slog.New(slog.DiscardHandler)
	c := config.Telegram{Token: config.NewSecret("1:a"), APIURL: "http://x", Webhook: config.Webhook{Secret: config.NewSecret("s")}}
	want := telegram.Config{Token: "1:a", APIURL: "http://x", Log: log}
	if got := telegramConfig(c, log); !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v", got)
	}
	c.Webhook.URL = "http://y/telegram"
	want.Webhook = telegram.Webhook{URL: "http://y/telegram", Secret: "s"}
	if got := telegramConfig(c, log); !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v", got)
	}
}
