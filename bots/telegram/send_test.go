package telegram

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"testing/iotest"
	"time"

	"github.com/kallybot/kallybot/bots/adaptertest"
	"github.com/kallybot/kallybot/bots/servertest"
	"github.com/kallybot/kallybot/bots/telegram/telegramtest"
	"github.com/kallybot/kallybot/conversation/chat"
)

var (
	us     = chat.Address{Platform: Platform, Chat: "-100"}
	asking = chat.Reply{Text: "Which number should I call?"}
)

// last is the newest message of a chat.
func last(t *testing.T, c *telegramtest.Chat) telegramtest.Message {
	t.Helper()
	shown := c.Shown()
	if len(shown) == 0 {
		t.Fatal("nothing is shown")
	}
	return shown[len(shown)-1]
}

func TestErrorsOfSend(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name   string
		fault  telegramtest.Fault
		gone   bool
		after  time.Duration
		reason string
	}{
		{"blocked", telegramtest.Fault{Status: 403, Error: "Forbidden: bot was blocked by the user"}, true, 0, ""},
		{"kicked", telegramtest.Fault{Status: 403, Error: "Forbidden: bot was kicked from the group chat"}, true, 0, ""},
		{"never started", telegramtest.Fault{Status: 403, Error: "Forbidden: bot can't initiate conversation with a user"}, true, 0, ""},
		{"no chat", telegramtest.Fault{Status: 400, Error: "Bad Request: chat not found"}, true, 0, ""},
		{"muted", telegramtest.Fault{Status: 400, Error: "Bad Request: not enough rights to send text messages to the chat"}, true, 0, ""},
		{"general topic closed", telegramtest.Fault{Status: 400, Error: "Bad Request: TOPIC_CLOSED"}, true, 0, ""},
		{"refused with an address", telegramtest.Fault{Status: 400, Error: "Bad Request: inline keyboard button URL 'https://x/private words' is invalid"}, false, 0, "button URL"},
		{"refused without reason", telegramtest.Fault{Status: 400, Error: "Bad Request: message can't be sent"}, false, 0, "can't be sent"},
		{"flood", telegramtest.Fault{Status: 429, Error: "Too Many Requests: retry after 31", RetryAfter: 31}, false, 31 * time.Second, ""},
		{"flood without a time", telegramtest.Fault{Status: 429, Error: "Too Many Requests"}, false, time.Second, ""},
		{"refused with a quotation", telegramtest.Fault{Status: 400, Error: `Bad Request: can't parse entities: unsupported start tag "private words"`}, false, 0, "unsupported start tag"},
		{"server error", telegramtest.Fault{Status: 500, Error: "Internal Server Error"}, false, 0, "500"},
		{"page", telegramtest.Fault{Status: 502, HTML: true}, false, 0, "cannot be read"},
		{"page that quotes", telegramtest.Fault{Body: "<html>/bot" + canary + "/sendMessage private words"}, false, 0, "cannot be read"},
		{"token refused", telegramtest.Fault{Status: 401, Error: "Unauthorized"}, false, 0, "unauthorized"},
		{"cut", telegramtest.Fault{CutBefore: true}, false, 0, "EOF"},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			b := open(t, Config{})
			row.fault.Method = "sendMessage"
			b.tg.Fail(row.fault)
			_, err := b.adapter.Send(t.Context(), b.Home(), chat.Reply{Text: "private words"}, "")
			if err == nil {
				t.Fatal("no error")
			}
			var retry *chat.RetryError
			if errors.As(err, &retry) != (row.after > 0) || row.after > 0 && retry.After != row.after {
				t.Errorf("error %v, want to wait %s", err, row.after)
			}
			if errors.Is(err, chat.ErrGone) != row.gone {
				t.Errorf("error %v, want gone: %t", err, row.gone)
			}
			if !strings.Contains(err.Error(), row.reason) || strings.Contains(err.Error(), "private words") || strings.Contains(err.Error(), "canary") {
				t.Errorf("error %q, want %q in it and no secret", err, row.reason)
			}
		})
	}
}

func TestTokenIsNotInTheErrorWhenNobodyAnswers(t *testing.T) {
	t.Parallel()
	plainHTTP := newFront(t, func(http.ResponseWriter, *http.Request) {})
	for _, address := range []string{"http://127.0.0.1:1", strings.Replace(plainHTTP, "http:", "https:", 1)} {
		log := &adaptertest.Log{}
		a, err := New(Config{Token: canary, APIURL: address, Log: log.Logger(), After: adaptertest.Quick})
		if err != nil {
			t.Fatal(err)
		}
		_, err = a.Send(t.Context(), chat.Address{Platform: Platform, Chat: "7"}, asking, "")
		stop := adaptertest.Start(t, a, &adaptertest.Ear{})
		ctx, cancel := context.WithTimeout(t.Context(), patience)
		defer cancel()
		if !servertest.Until(ctx, func() bool { return log.String() != "" && a.Health().Trouble != "" }) {
			t.Error("nothing is logged, or there is no trouble")
		}
		stop()
		if err == nil || strings.Contains(fmt.Sprintf("%v %+v %#v", err, err, err), "canary") {
			t.Errorf("error is %#v", err)
		}
		if s := log.String(); strings.Contains(s, "canary") || strings.Contains(a.Health().Trouble, "canary") {
			t.Errorf("log is %s", s)
		}
	}
}

func TestCleanTakesTheTokenOutOfAnyError(t *testing.T) {
	t.Parallel()
	b := open(t, Config{})
	for _, err := range []error{
		fmt.Errorf("error response from telegram for method x, 500 /bot%s/x", canary),
		fmt.Errorf("get %s: %w", canary, context.Canceled),
		iotest.ErrTimeout,
	} {
		if got := b.adapter.clean("x", err); strings.Contains(got.Error(), "canary") {
			t.Errorf("%q", got)
		}
	}
	if err := b.adapter.clean("x", context.Canceled); !errors.Is(err, context.Canceled) {
		t.Errorf("%v is no longer the end of a context", err)
	}
}

func TestOtherPlatformsAddressIsGone(t *testing.T) {
	t.Parallel()
	b := open(t, Config{})
	for _, at := range []chat.Address{
		{Platform: "slack", Chat: "7"}, {Platform: Platform, Chat: "C07"}, {Platform: Platform, Chat: "7", Thread: "x"}, {},
	} {
		if _, err := b.adapter.Send(t.Context(), at, asking, ""); !errors.Is(err, chat.ErrGone) {
			t.Errorf("%+v: %v", at, err)
		}
	}
}

func TestEditWithoutChangeIsSuccess(t *testing.T) {
	t.Parallel()
	b := open(t, Config{})
	ref := b.send(b.Home(), confirm, "")
	again := confirm
	again.Replace = true
	if got := b.send(b.Home(), again, ref); got != ref || len(b.home.Shown()) != 1 {
		t.Errorf("reference %q, want %q; %d messages", got, ref, len(b.home.Shown()))
	}
}

func TestEditThatIsNotPossiblePostsAnew(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name string
		old  func(b *bench) chat.Ref
	}{
		{"deleted", func(b *bench) chat.Ref {
			ref := b.send(b.Home(), asking, "")
			_ = b.Delete(ref)
			return ref
		}},
		{"too old", func(b *bench) chat.Ref {
			ref := b.send(b.Home(), asking, "")
			_, id, _ := locate(ref)
			b.home.Age(id)
			return ref
		}},
		{"a file", func(b *bench) chat.Ref {
			return b.send(b.Home(), chat.Reply{Text: "x", Files: []chat.File{{Name: "a.txt", Data: []byte("a")}}}, "")
		}},
		{"somebody else's", func(b *bench) chat.Ref { return reference(7, b.ana.Say(b.home, "hello")) }},
		{"in another chat", func(b *bench) chat.Ref { return "-100/4" }},
		{"of another platform", func(b *bench) chat.Ref { return "1771234.5678" }},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			b := open(t, Config{})
			old := row.old(b)
			ref := b.send(b.Home(), chat.Reply{Text: "anew", Replace: true}, old)
			if ref == old || last(t, b.home).Text != "anew" {
				t.Errorf("reference %q after %q, shown %q", ref, old, last(t, b.home).Text)
			}
		})
	}
}

func TestEditTakesKeysAway(t *testing.T) {
	t.Parallel()
	b := open(t, Config{})
	ref := b.send(b.Home(), confirm, "")
	b.send(b.Home(), chat.Reply{Text: "Calling.", Replace: true}, ref)
	if m := last(t, b.home); len(m.Keys) != 0 || m.Edits != 1 {
		t.Errorf("message is %+v", m)
	}
}

func TestLongReplacementEditsItsFirstPart(t *testing.T) {
	t.Parallel()
	b := open(t, Config{})
	ref := b.send(b.Home(), asking, "")
	ref = b.send(b.Home(), chat.Reply{Text: paragraphs(60), Buttons: choices("Again"), Replace: true}, ref)
	shown := b.home.Shown()
	if len(shown) != 2 || shown[0].Edits != 1 || len(shown[0].Keys) != 0 || len(shown[1].Keys) != 1 {
		t.Fatalf("shown are %d messages", len(shown))
	}
	if ref != reference(7, shown[1].ID) {
		t.Errorf("reference %q is not of the part with the keys", ref)
	}
}

func TestPartsAreNotRepeatedWhenOneFails(t *testing.T) {
	t.Parallel()
	b := open(t, Config{})
	r := chat.Reply{Text: paragraphs(60), Files: []chat.File{{Name: "a.ics", Data: []byte("a")}, {Name: "b.ics", Data: []byte("b")}}}
	for _, method := range []string{"sendMessage", "sendDocument"} { // the second of each
		b.tg.Fail(telegramtest.Fault{Method: method, Skip: 1, Status: 429, RetryAfter: 3, Error: "Too Many Requests"})
		var retry *chat.RetryError
		if _, err := b.adapter.Send(t.Context(), b.Home(), r, ""); !errors.As(err, &retry) {
			t.Fatalf("error %v", err)
		}
	}
	ref := b.send(b.Home(), r, "")
	shown := b.home.Shown()
	if len(shown) != 4 || !strings.HasPrefix(shown[0].Text, "(1/2)") || !strings.HasPrefix(shown[1].Text, "(2/2)") || shown[2].File.Name != "a.ics" {
		t.Fatalf("%d messages: %+v", len(shown), shown)
	}
	if ref != reference(7, shown[1].ID) {
		t.Errorf("reference %q", ref)
	}
	b.send(b.Home(), r, "")
	if n := len(b.home.Shown()); n != 8 {
		t.Errorf("sent once more there are %d messages, want 8", n)
	}
}

func TestOneFileCarriesAShortText(t *testing.T) {
	t.Parallel()
	b := open(t, Config{})
	file := []chat.File{{Name: "booking.ics", Type: "text/calendar", Data: []byte("BEGIN:VCALENDAR")}}
	b.send(b.Home(), chat.Reply{Text: "Booked & done.", Files: file, Buttons: choices("Again")}, "")
	m := last(t, b.home)
	if m.Text != "Booked & done." || m.File == nil || m.File.Name != "booking.ics" || len(m.Keys) != 1 || m.Silent || len(b.home.Shown()) != 1 {
		t.Errorf("message is %+v", m)
	}
	b.send(b.Home(), chat.Reply{Text: strings.Repeat("a", 1025), Files: file}, "")
	shown := b.home.Shown()
	if len(shown) != 3 || shown[1].File != nil || shown[1].Silent || !shown[2].Silent {
		t.Errorf("a text over the limit of captions is not apart: %+v", shown[1:])
	}
	b.send(b.Home(), chat.Reply{Files: file}, "")
	if m := last(t, b.home); m.Silent || m.Text != "" {
		t.Errorf("a file alone is %+v", m)
	}
}

func TestFileIsAddedToAReplacement(t *testing.T) {
	t.Parallel()
	b := open(t, Config{})
	ref := b.send(b.Home(), asking, "")
	got := b.send(b.Home(), chat.Reply{Text: "Booked.", Replace: true, Files: []chat.File{{Name: "booking.ics", Data: []byte("x")}}}, ref)
	shown := b.home.Shown()
	if got != ref || len(shown) != 2 || shown[0].Text != "Booked." || shown[1].File == nil {
		t.Errorf("reference %q, shown %+v", got, shown)
	}
}

func TestQuoteIsAReply(t *testing.T) {
	t.Parallel()
	b := open(t, Config{})
	asked := b.ana.Say(b.home, "call Pepe")
	b.send(b.Home(), chat.Reply{Text: "Done.", Quote: reference(7, asked)}, "")
	if m := last(t, b.home); m.ReplyTo != asked || m.Silent || m.Preview {
		t.Errorf("message is %+v", m)
	}
	for _, quote := range []chat.Ref{"", "x", "-100/1", "7/-1"} {
		b.send(b.Home(), chat.Reply{Text: "Done.", Quote: quote}, "")
		if m := last(t, b.home); m.ReplyTo != 0 {
			t.Errorf("quote %q makes a reply to %d", quote, m.ReplyTo)
		}
	}
}

func TestProgressIsSilentAndPaced(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name       string
		to         chat.Address
		set, paced time.Duration
	}{
		{"private", alone, 0, privatePace},
		{"group", us, 0, groupPace},
		{"private, as configured", alone, time.Millisecond, time.Millisecond},
		{"group, as configured", us, 3 * time.Second, 3 * time.Second},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			w := &waits{}
			var now atomic.Int64
			b := open(t, Config{EditEvery: row.set, After: w.after, Now: func() time.Time { return time.Unix(now.Load(), 0) }})
			c := b.home
			if !row.to.Private {
				c = b.tg.Group(-100, "Us")
			}
			ref := b.send(row.to, chat.Reply{Text: "Calling, 0:01", Progress: true}, "")
			if !last(t, c).Silent {
				t.Error("progress notifies")
			}
			for i, text := range []string{"Calling, 0:02", "Calling, 0:02", "Calling, 0:03"} {
				b.send(row.to, chat.Reply{Text: text, Progress: true, Replace: true}, ref)
				if got := last(t, c).Text; got != text {
					t.Errorf("edit %d: shown %q, want %q", i, got, text)
				}
			}
			if n := len(b.tg.Requests("editMessageText")); n != 2 {
				t.Errorf("%d edits, want 2: the same text needs none", n)
			}
			if len(w.asked) != 1 || w.asked[0] != row.paced {
				t.Errorf("waits %s, want one of %s", w.asked, row.paced)
			}
			b.send(row.to, chat.Reply{Text: "Booked.", Replace: true}, ref)
			if len(w.asked) != 1 {
				t.Error("the final edit waits")
			}
			now.Store(10)
			b.send(row.to, chat.Reply{Text: "Calling, 0:11", Progress: true, Replace: true}, ref)
			if len(w.asked) != 1 {
				t.Error("an edit after a pause waits")
			}
		})
	}
}

func TestProgressWithOtherKeysIsShown(t *testing.T) {
	t.Parallel()
	b := open(t, Config{})
	ref := b.send(b.Home(), chat.Reply{Text: "Calling in 5 s.", Buttons: choices("Stop")}, "")
	for _, keys := range [][]chat.Button{choices("Halt"), nil} {
		b.send(b.Home(), chat.Reply{Text: "Calling in 5 s.", Buttons: keys, Progress: true, Replace: true}, ref)
		if got := len(last(t, b.home).Keys); got != len(keys) {
			t.Errorf("%d rows of keys, want %d", got, len(keys))
		}
	}
}

func TestWaitForAnEditEndsWithItsContext(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(t.Context())
	b := open(t, Config{After: func(time.Duration) <-chan time.Time { cancel(); return nil }})
	ref := b.send(b.Home(), chat.Reply{Text: "1", Progress: true}, "")
	b.send(b.Home(), chat.Reply{Text: "2", Progress: true, Replace: true}, ref)
	if _, err := b.adapter.Send(ctx, b.Home(), chat.Reply{Text: "3", Progress: true, Replace: true}, ref); !errors.Is(err, context.Canceled) {
		t.Errorf("error is %v", err)
	}
}

func TestGroupThatMovedGetsTheReplyAndIsReported(t *testing.T) {
	t.Parallel()
	e := &adaptertest.Ear{}
	b := open(t, Config{})
	g := b.tg.Group(-100, "Us")
	b.run(e)
	old := b.send(us, asking, "")
	now := b.ana.Migrate(g, -1_009_876_543_210)
	b.hear(e, 2) // from the service messages
	ref := b.send(us, chat.Reply{Text: "Booked.", Replace: true}, old)
	if got := last(t, now).Text; got != "Booked." || ref != reference(-1_009_876_543_210, last(t, now).ID) {
		t.Errorf("shown %q as %q", got, ref)
	}
	for _, m := range b.hear(e, 3) {
		if m.Kind != chat.Moved || m.At.Chat != "-100" || m.Text != "-1009876543210" || m.ID == "" || m.From.ID == "" {
			t.Errorf("heard %+v", m)
		}
	}
	ids := e.Heard()
	if ids[0].ID == ids[1].ID || ids[0].ID == ids[2].ID || ids[1].ID == ids[2].ID {
		t.Error("two reports have one name")
	}
}

func TestGroupThatMovedIsWrittenToBeforeRun(t *testing.T) {
	t.Parallel()
	b := open(t, Config{})
	now := b.ana.Migrate(b.tg.Group(-100, "Us"), -101)
	b.send(us, asking, "")
	if got := last(t, now).Text; got != asking.Text {
		t.Errorf("shown %q", got)
	}
}

func TestTopicIsKeptAndLeftWhenItIsGone(t *testing.T) {
	t.Parallel()
	b := open(t, Config{})
	f := b.tg.Forum(-100, "Us", 3)
	at := chat.Address{Platform: Platform, Chat: "-100", Thread: "3"}
	b.send(at, chat.Reply{Text: paragraphs(60), Files: []chat.File{{Name: "a", Data: []byte("a")}}}, "")
	for _, m := range f.Shown() {
		if m.Topic != 3 {
			t.Errorf("message in topic %d", m.Topic)
		}
	}
	f.DropTopic(3)
	b.send(at, asking, "")
	if m := last(t, f); m.Topic != 0 || m.Text != asking.Text {
		t.Errorf("message is %+v", m)
	}
}

func TestReplyForOnePersonOfAGroupIsPrivate(t *testing.T) {
	t.Parallel()
	b := open(t, Config{})
	g := b.tg.Group(-100, "Us")
	only := &chat.Person{ID: "7"}
	ref := b.send(us, chat.Reply{Text: "The oncologist.", Only: only, Quote: "-100/1"}, "")
	if len(g.Shown()) != 0 || last(t, b.home).Text != "The oncologist." {
		t.Error("the group sees it")
	}
	b.send(us, chat.Reply{Text: "Friday.", Only: only, Replace: true}, ref)
	if m := last(t, b.home); m.Text != "Friday." || m.Edits != 1 {
		t.Errorf("message is %+v", m)
	}
	_, err := b.adapter.Send(t.Context(), us, chat.Reply{Text: "The oncologist.", Only: &chat.Person{ID: "99"}}, "")
	if !errors.Is(err, chat.ErrGone) || len(g.Shown()) != 0 {
		t.Errorf("error is %v for somebody without a chat, the group sees %d messages", err, len(g.Shown()))
	}
}

func TestConcurrentRepliesToManyChats(t *testing.T) {
	t.Parallel()
	b := open(t, Config{})
	const people = 50
	wrong := make(chan error, people)
	for id := range int64(people) {
		p := b.tg.Person(100+id, "P", "en")
		p.Private()
		go func() {
			_, err := b.adapter.Send(t.Context(), chat.Address{Platform: Platform, Chat: fmt.Sprint(p.ID), Private: true}, confirm, "")
			wrong <- err
		}()
	}
	for range people {
		if err := <-wrong; err != nil {
			t.Error(err)
		}
	}
	for id := range int64(people) {
		if n := len(b.tg.Person(100+id, "P", "en").Private().Shown()); n != 1 {
			t.Errorf("person %d sees %d messages", id, n)
		}
	}
}

func TestNoMoreThanOneEditWaitsForAChat(t *testing.T) {
	t.Parallel()
	b := open(t, Config{Now: func() time.Time { return time.Unix(0, 0) }})
	b.tg.Group(-100, "Us")
	var refs []chat.Ref
	for range 3 {
		refs = append(refs, b.send(us, chat.Reply{Text: "Calling.", Progress: true}, ""))
	}
	edit := func(i int) error {
		_, err := b.adapter.Send(t.Context(), us, chat.Reply{Text: fmt.Sprint("Calling ", i), Progress: true, Replace: true}, refs[i])
		return err
	}
	for i := range 2 {
		if err := edit(i); err != nil {
			t.Fatal(err)
		}
	}
	var retry *chat.RetryError
	if err := edit(2); !errors.As(err, &retry) || retry.After != 2*groupPace {
		t.Errorf("error is %v, want to wait %s", err, 2*groupPace)
	}
	if n := len(b.tg.Requests("editMessageText")); n != 2 {
		t.Errorf("%d edits", n)
	}
}
