package main

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/kallybot/kallybot/bots/telegram/telegramtest"
	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// decisions are what the command audit prints, in short.
func (w *world) decisions(file string) (all []string) {
	w.t.Helper()
	status, out, errs := command("audit", "--config", file)
	if status != exitDone || errs != "" {
		w.t.Fatalf("got %d, %s", status, errs)
	}
	for line := range strings.Lines(out) {
		var a struct{ At, Who, Decision, Number, Reason string }
		if err := json.Unmarshal([]byte(line), &a); err != nil || a.At == "" {
			w.t.Fatalf("%s: %v", line, err)
		}
		all = append(all, strings.TrimSpace(strings.Join([]string{a.Who, a.Decision, a.Number, a.Reason}, " ")))
	}
	return all
}

func TestAdminApprovesInTheChatAndEveryDecisionIsKept(t *testing.T) {
	t.Parallel()
	w := newWorld(t, sandbox.Config{})
	file := w.configure("", `telegram_users: [7], admins: ["telegram:9"], approve_over: 1`, "")
	s := w.serve(file)
	ana, boss := w.telegram.Person(7, "Ana", "en"), w.telegram.Person(9, "Boss", "en")
	boss.Say(boss.Private(), "/status")
	w.book(ana, "0100")
	w.shows(ana.Private(), "Confirmed by")
	w.book(ana, "0200")
	asked := w.shows(boss.Private(), "Ana asks for another call")
	if n := w.api.DialedTo("+12125550200"); n != 0 {
		t.Errorf("dialled %d times before it was approved", n)
	}
	w.press(boss, asked, "Approve")
	w.until("the second result", func() bool { return w.api.DialedTo("+12125550200") == 1 })
	w.shows(boss.Private(), "Approved by Boss.")
	boss.Say(boss.Private(), "/stop")
	w.shows(boss.Private(), "All calls are stopped.")
	w.until("every decision", func() bool { return len(w.decisions(file)) == 7 })
	running := w.decisions(file)
	s.stop()
	want := []string{
		"telegram:7 confirmed +1 ***-***-**00", "telegram:7 ended +1 ***-***-**00 confirmed", "telegram:7 approval asked +1 ***-***-**00",
		"telegram:7 approved +1 ***-***-**00 by telegram:9", "telegram:7 confirmed +1 ***-***-**00", "telegram:7 ended +1 ***-***-**00 confirmed",
		"telegram:9 stopped",
	}
	for name, got := range map[string][]string{"while it runs": running, "afterwards": w.decisions(file)} {
		left := map[string]int{}
		for i := range want {
			left[want[i]]++
			left[got[i]]--
		}
		for what, n := range left {
			if n != 0 {
				t.Errorf("%s: %s, %d too few", name, what, n)
			}
		}
	}
	status, _, errs := command("audit", "--config", w.configure("", "open: true", "")+".none")
	if status != exitUsage {
		t.Errorf("no configuration: got %d, %s", status, errs)
	}
}

// press presses the button of a message with a label.
func (w *world) press(p *telegramtest.Person, m telegramtest.Message, label string) {
	w.t.Helper()
	i := 0
	for _, k := range m.Keys {
		for _, b := range k {
			if b.Text == label {
				if _, err := p.Press(p.Private(), m.ID, i); err != nil {
					w.t.Fatal(err)
				}
				return
			}
			i++
		}
	}
	w.t.Fatalf("no button %s on %+v", label, m)
}
