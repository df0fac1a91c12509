package telegram

import (
	"context"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/bots/adaptertest"
	"github.com/kallybot/kallybot/bots/telegram/telegramtest"
	"github.com/kallybot/kallybot/conversation/chat"
)

// pressFirst has Ana press the first key of a card, and returns the query.
func (b *bench) pressFirst() string {
	b.t.Helper()
	ref := b.send(b.Home(), confirm, "")
	_, id, _ := locate(ref)
	q, err := b.ana.Press(b.home, id, 0)
	if err != nil {
		b.t.Fatal(err)
	}
	return q
}

func TestPressIsAnsweredOnceRightAfterHandle(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name, toast, want string
	}{
		{"nothing to say", "", ""},
		{"toast", "Only Ana can confirm this.", "Only Ana can confirm this."},
		{"at the limit", strings.Repeat("ñ", 200), strings.Repeat("ñ", 200)},
		{"too long", strings.Repeat("ñ", 201), strings.Repeat("ñ", 199) + "…"},
		{"too long in pairs", strings.Repeat("😀", 150), strings.Repeat("😀", 99) + "…"},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			e := &adaptertest.Ear{Answer: chat.Answer{Toast: row.toast}, Gate: make(chan struct{})}
			b := open(t, Config{})
			q := b.pressFirst()
			b.run(e)
			b.until("it is fetched", func() bool { polls, _ := b.tg.Polls(); return polls > 0 })
			if n := len(b.tg.Toasts(q)); n != 0 {
				t.Errorf("%d answers before Handle returned", n)
			}
			close(e.Gate)
			b.until("it is answered", func() bool { return b.tg.Unanswered() == 0 })
			if got := b.tg.Toasts(q); len(got) != 1 || got[0] != row.want {
				t.Errorf("answers are %q, want %q", got, row.want)
			}
		})
	}
}

func TestRefusedPressIsAnsweredWhenItIsKept(t *testing.T) {
	t.Parallel()
	left := 3
	e := &adaptertest.Ear{Answer: chat.Answer{Toast: "Calling."}, Refuse: func(chat.Message) error {
		if left--; left >= 0 {
			return errDisk
		}
		return nil
	}}
	b := open(t, Config{})
	q := b.pressFirst()
	b.run(e)
	b.until("it is answered", func() bool { return b.tg.Unanswered() == 0 })
	if got := b.tg.Toasts(q); len(got) != 1 || got[0] != "Calling." || len(e.Heard()) != 1 {
		t.Errorf("answers are %q", got)
	}
}

func TestAnswerIsTriedAgainWhileThatHasAChance(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name    string
		fault   telegramtest.Fault
		answers int
		asked   int
	}{
		{"too old", telegramtest.Fault{Status: 400, Error: "Bad Request: query is too old and response timeout expired or query ID is invalid"}, 0, 1},
		{"server error", telegramtest.Fault{Status: 500, Error: "Internal Server Error"}, 1, 2},
		{"page", telegramtest.Fault{Status: 502, HTML: true}, 1, 2},
		{"flood", telegramtest.Fault{Status: 429, RetryAfter: 2, Error: "Too Many Requests"}, 1, 2},
		{"flood for too long", telegramtest.Fault{Status: 429, RetryAfter: 60, Error: "Too Many Requests"}, 0, 1},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			e := &adaptertest.Ear{}
			b := open(t, Config{})
			row.fault.Method = "answerCallbackQuery"
			b.tg.Fail(row.fault)
			q := b.pressFirst()
			stop := b.run(e)
			b.until("it is confirmed", func() bool { return b.tg.Pending() == 0 })
			b.until("it is answered", func() bool { return len(b.tg.Requests("answerCallbackQuery")) == row.asked })
			stop()
			if got := len(b.tg.Toasts(q)); got != row.answers {
				t.Errorf("%d answers, want %d", got, row.answers)
			}
			if n := len(b.tg.Requests("answerCallbackQuery")); n != row.asked {
				t.Errorf("%d requests, want %d", n, row.asked)
			}
		})
	}
}

func TestPressThatIsNobodysIsAnsweredToo(t *testing.T) {
	t.Parallel()
	e := &adaptertest.Ear{}
	b := open(t, Config{})
	b.tg.Fail(telegramtest.Fault{Method: "answerCallbackQuery", Status: 400, Error: "Bad Request: query ID is invalid"})
	b.tg.Deliver(7, func(id int64) string {
		return strings.Replace(`{"update_id":ID,"callback_query":{"id":"77","chat_instance":"1","game_short_name":"g","from":{"id":7,"first_name":"A"}}}`, "ID", strconv.FormatInt(id, 10), 1)
	})
	b.run(e)
	b.until("it is answered", func() bool { return len(b.tg.Requests("answerCallbackQuery")) == 1 })
	b.until("it is confirmed", func() bool { return b.tg.Pending() == 0 })
	if n := len(e.Heard()); n != 0 {
		t.Errorf("%d messages are heard", n)
	}
}

func TestPressOfAnOldMessageKeepsItsReference(t *testing.T) {
	t.Parallel()
	e := &adaptertest.Ear{}
	b := open(t, Config{})
	ref := b.send(b.Home(), confirm, "")
	_, id, _ := locate(ref)
	b.home.Age(id)
	if _, err := b.ana.Press(b.home, id, 2); err != nil {
		t.Fatal(err)
	}
	b.run(e)
	if m := b.hear(e, 1)[0]; m.Ref != ref || m.Data != "x:1" || m.At != b.Home() {
		t.Errorf("heard %+v", m)
	}
	b.until("it is answered", func() bool { return b.tg.Unanswered() == 0 })
}

func TestAnswerIsOutBeforeRunEnds(t *testing.T) {
	t.Parallel()
	h := &stopping{}
	b := open(t, Config{})
	q := b.pressFirst()
	ctx, cancel := context.WithCancel(t.Context())
	h.stop = cancel
	if err := b.adapter.Run(ctx, h); err != nil {
		t.Fatal(err)
	}
	if n := len(b.tg.Toasts(q)); n != 1 {
		t.Errorf("%d answers", n)
	}
}

// stopping ends Run while it handles a message.
type stopping struct {
	adaptertest.Ear
	stop context.CancelFunc
}

func (h *stopping) Handle(context.Context, chat.Message) (chat.Answer, error) {
	h.stop()
	return chat.Answer{}, nil
}

// TestWorkIsShownOnlyWhileItLasts has the second message handled while no wait ends: it is over before the bot would show its work.
func TestWorkIsShownOnlyWhileItLasts(t *testing.T) {
	t.Parallel()
	w := &hourglasses{running: map[time.Duration][]chan time.Time{}}
	e := &adaptertest.Ear{Gate: make(chan struct{})}
	b := open(t, Config{After: w.after})
	_ = b.Say("hello")
	b.run(e)
	b.until("the handler takes its time", func() bool { return w.turned(workAfter) == 2 }) // recheck is as long
	w.end(workAfter)
	b.until("the bot shows its work", func() bool { return w.turned(workFor) == 1 })
	w.end(workFor)
	b.until("the bot shows it again", func() bool { return w.turned(workFor) == 2 })
	close(e.Gate)
	b.hear(e, 1)
	b.tg.SetHold(time.Millisecond)
	_ = b.Say("again")
	b.hear(e, 2)
	b.until("both are confirmed", func() bool { return b.tg.Pending() == 0 })
	w.end(workAfter)
	w.end(workFor)
	polls, _ := b.tg.Polls()
	b.until("time passes", func() bool { now, _ := b.tg.Polls(); return now > polls+5 })
	all := b.tg.Requests("sendChatAction")
	if len(all) != 2 {
		t.Fatalf("%d actions, want the 2 while the first message was handled", len(all))
	}
	if p := all[0].Params; p["chat_id"] != "7" || p["action"] != "typing" {
		t.Errorf("request is %v", p)
	}
}

func TestWorkIsNotShownInGroupsNorForPresses(t *testing.T) {
	t.Parallel()
	instant := func(d time.Duration) <-chan time.Time { return time.After(d / 10_000) }
	e := &adaptertest.Ear{Gate: make(chan struct{})}
	b := open(t, Config{After: instant})
	b.ana.Say(b.tg.Group(-100, "Us"), "/call x")
	b.pressFirst()
	b.run(e)
	b.until("both are fetched again and again", func() bool { polls, _ := b.tg.Polls(); return polls > 20 })
	if n := len(b.tg.Requests("sendChatAction")); n != 0 {
		t.Errorf("%d actions", n)
	}
	close(e.Gate)
	b.hear(e, 2)
}
