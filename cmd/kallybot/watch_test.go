package main

import (
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/kallybot/kallybot/bots/telegram/telegramtest"
	"github.com/kallybot/kallybot/cmd/kallybot/control"
	"github.com/kallybot/kallybot/kallyai/sandbox"
)

func TestMetricsTellWhatHappenedAndNameNobody(t *testing.T) {
	t.Parallel()
	w := newWorld(t, sandbox.Config{})
	s := w.serve(w.configure("", "open: true", ""))
	ana := w.telegram.Person(7345620911, "Ana", "en")
	w.book(ana, "0100")
	w.shows(ana.Private(), "confirmed")
	w.book(ana, "0120")
	var got string
	for _, line := range []string{
		"kallybot_drafts_total 2", "kallybot_confirmations_total 2", `kallybot_calls_total{outcome="confirmed"} 1`, `kallybot_calls_total{outcome="rejected"} 1`,
		`kallybot_sendings_total{end="success"} 1`, `kallybot_sendings_total{end="refused"} 1`,
		`kallybot_messages_total{end="fresh",platform="telegram"} 4`, `kallybot_ready{part="telegram"} 1`,
		`kallybot_queue_depth{queue="dial"} 0`,
	} {
		w.until(line, func() bool { // each part of a turn is counted once it is over, and they end in any order
			_, got = s.get("/metrics")
			return strings.Contains(got, "\n"+line+"\n")
		})
	}
	s.stop()
	for _, name := range []string{"kallybot_store_seconds_bucket", "kallybot_acknowledgement_seconds_sum", "kallybot_store_file_bytes", "go_goroutines", "process_open_fds"} {
		if !strings.Contains(got, "\n"+name) {
			t.Errorf("not told: %s", name)
		}
	}
	checkLog(t, got)
	if strings.Contains(got, "7345620911") {
		t.Error("a person is in the metrics")
	}
}

func TestHealthcheckAsksTheServiceThatRuns(t *testing.T) {
	t.Parallel()
	w := newWorld(t, sandbox.Config{})
	file := w.configure("", "open: true", "")
	status, out, errs := command("healthcheck", "--config", file)
	if status != exitFailed || out != "" {
		t.Errorf("without a service: got %d, %q", status, out)
	}
	oneSentence(t, errs, "kallybot serve")
	s := w.serve(file)
	w.until("ready", func() bool {
		status, out, _ = command("healthcheck", "--config", file)
		return status == exitDone && out == "store: ok\ntelegram: ok\n"
	})
	w.telegram.Fail(telegramtest.Fault{Method: "getUpdates", Status: http.StatusBadGateway, Times: -1})
	w.talker(7, "Ann", "en").say(english.hello) // ends the poll that is open, which could last for most of a minute
	w.until("not ready", func() bool {
		status, out, errs = command("healthcheck", "--config", file)
		return status == exitFailed && strings.HasPrefix(out, "store: ok\ntelegram: ")
	})
	oneSentence(t, errs, "kallybot doctor")
	s.stop()
	if _, err := os.Stat(control.Path(filepath.Join(w.dir, "k.db"))); err == nil {
		t.Error("the socket outlives its service")
	}
}

func TestConfigDumpPrintsWhatHolds(t *testing.T) {
	t.Parallel()
	w := newWorld(t, sandbox.Config{})
	status, out, errs := command("config-dump", "--config", w.configure("", "open: true", ""))
	if status != exitDone || errs != "" || !strings.Contains(out, "token: (hidden) # line ") || strings.Contains(out, "canary") {
		t.Errorf("got %d, %s%s", status, out, errs)
	}
	status, out, errs = command("config-dump", "--config", w.configure("", "opened: true", ""))
	if status != exitUsage || out != "" {
		t.Errorf("got %d, %s", status, out)
	}
	oneSentence(t, errs, "opened")
}
