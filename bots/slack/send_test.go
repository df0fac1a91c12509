package slack

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/bots/slack/slacktest"
	"github.com/kallybot/kallybot/conversation/chat"
)

func TestErrorsOfSlackAreTold(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name  string
		fault slacktest.Fault
		gone  bool
		after time.Duration
	}{
		{"channel that is not there", slacktest.Fault{Error: "channel_not_found"}, true, 0},
		{"bot that was put out", slacktest.Fault{Error: "not_in_channel"}, true, 0},
		{"archived", slacktest.Fault{Error: "is_archived"}, true, 0},
		{"app that was removed", slacktest.Fault{Error: "account_inactive"}, true, 0},
		{"token that is wrong, which an operator can mend", slacktest.Fault{Error: "invalid_auth"}, false, 0},
		{"scope that is missing", slacktest.Fault{Error: "missing_scope"}, false, 0},
		{"rate limit", slacktest.Fault{RetryAfter: 17}, false, 17 * time.Second},
		{"rate limit without a time", slacktest.Fault{Error: "ratelimited"}, false, busyFor},
		{"failure of Slack's own", slacktest.Fault{Error: "internal_error"}, false, 0},
		{"page of a proxy", slacktest.Fault{Status: 502, HTML: true}, false, 0},
		{"cut", slacktest.Fault{CutBefore: true}, false, 0},
		{"answer that is none", slacktest.Fault{Body: "hello"}, false, 0},
		{"code that nobody knows", slacktest.Fault{Error: "mercury_in_retrograde"}, false, 0},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			b := open(t, Config{})
			row.fault.Method = "chat.postMessage"
			b.slack.Fail(row.fault)
			_, err := b.adapter.Send(b.ctx, b.Home(), chat.Reply{Text: "the oncologist"}, "")
			if err == nil || strings.Contains(err.Error(), canary) || strings.Contains(err.Error(), "oncologist") || strings.Contains(err.Error(), "http://") {
				t.Fatalf("error is %v", err)
			}
			var retry *chat.RetryError
			if got := errors.As(err, &retry); got != (row.after > 0) || got && retry.After != row.after {
				t.Errorf("error is %v, want to wait %s", err, row.after)
			}
			if errors.Is(err, chat.ErrGone) != row.gone {
				t.Errorf("error is %v, want gone %v", err, row.gone)
			}
		})
	}
}

func TestNothingIsSentWhereSlackAskedToWait(t *testing.T) {
	t.Parallel()
	b := open(t, Config{})
	b.slack.Fail(slacktest.Fault{Method: "chat.postMessage", RetryAfter: 10})
	to := chat.Address{Platform: Platform, Team: b.team.ID, Chat: b.general.ID}
	for range 3 {
		var retry *chat.RetryError
		if _, err := b.adapter.Send(b.ctx, to, chat.Reply{Text: "x"}, ""); !errors.As(err, &retry) {
			t.Fatalf("error is %v", err)
		}
	}
	if n := len(b.slack.Requests("chat.postMessage")); n != 1 {
		t.Errorf("%d requests, want one", n)
	}
	b.send(b.Home(), chat.Reply{Text: "elsewhere"}, "") // posts are counted by channel
	b.slack.Advance(10 * time.Second)
	b.send(to, chat.Reply{Text: "x"}, "")
}

func TestMessageThatCanNoLongerBeEditedIsWrittenAnew(t *testing.T) {
	t.Parallel()
	for _, code := range []string{"message_not_found", "edit_window_closed", "cant_update_message"} {
		b := open(t, Config{})
		old := b.send(b.Home(), chat.Reply{Text: "one"}, "")
		b.slack.Fail(slacktest.Fault{Method: "chat.update", Error: code})
		if ref := b.send(b.Home(), chat.Reply{Text: "two", Replace: true}, old); ref == old {
			t.Errorf("%s: the new message has the old one's name", code)
		}
		if all := b.ana.DM().Shown(); len(all) != 2 || all[1].Shown() != "two" {
			t.Errorf("%s: shown %v", code, all)
		}
	}
}

func TestBlocksThatSlackRefusesGoOutAsWords(t *testing.T) {
	t.Parallel()
	for _, code := range []string{"invalid_blocks", "msg_blocks_too_long"} {
		b := open(t, Config{})
		b.slack.Fail(slacktest.Fault{Method: "chat.postMessage", Error: code})
		b.send(b.Home(), chat.Reply{Text: "Which <one>?", Buttons: []chat.Button{{Label: "Yes", Data: "y"}}}, "")
		all := b.ana.DM().Shown()
		if len(all) != 1 || all[0].Shown() != "Which <one>?\n1. Yes" || len(all[0].Buttons()) > 0 {
			t.Errorf("%s: shown %q", code, all[0].Shown())
		}
	}
}

func TestReplyForOneInAChannelIsSeenByThemAlone(t *testing.T) {
	t.Parallel()
	b := open(t, Config{})
	to := chat.Address{Platform: Platform, Team: b.team.ID, Chat: b.general.ID}
	ref := b.send(to, chat.Reply{Text: "for you", Only: &chat.Person{ID: b.ana.ID}}, "")
	if len(b.general.Shown()) != 0 || len(b.ana.Ephemerals(b.general)) != 1 {
		t.Fatal("it is not shown to the one alone")
	}
	b.send(to, chat.Reply{Text: "for you again", Only: &chat.Person{ID: b.ana.ID}, Replace: true}, ref)
	if n := len(b.slack.Requests("chat.update")); n != 0 {
		t.Error("a message that Slack does not keep is edited")
	}
}

func TestThreadThatIsClosedIsLeft(t *testing.T) {
	t.Parallel()
	b := open(t, Config{})
	root := b.ana.Say(b.general, "hi")
	b.slack.Fail(slacktest.Fault{Method: "chat.postMessage", Error: "cannot_reply_to_message"})
	b.send(chat.Address{Platform: Platform, Team: b.team.ID, Chat: b.general.ID, Thread: root.TS}, chat.Reply{Text: "x"}, "")
	if all := b.general.Shown(); len(all) != 1 || all[0].Thread != "" {
		t.Errorf("shown %+v", all)
	}
}

func TestReplyOfSeveralRequestsGoesOnWhereItEnded(t *testing.T) {
	t.Parallel()
	for _, method := range []string{"files.getUploadURLExternal", "upload", "files.completeUploadExternal"} {
		b := open(t, Config{})
		b.slack.Fail(slacktest.Fault{Method: method, Status: 502, HTML: true})
		r := chat.Reply{Text: "Here it is.", Files: []chat.File{{Name: "a.ics", Data: []byte("BEGIN:VCALENDAR")}, {Name: "b.txt", Data: []byte("b")}}}
		if _, err := b.adapter.Send(b.ctx, b.Home(), r, ""); err == nil {
			t.Fatalf("%s: no error", method)
		}
		b.send(b.Home(), r, "")
		texts, files := 0, 0
		for _, m := range b.ana.DM().Shown() {
			if m.Shown() == "Here it is." {
				texts++
			}
			files += len(m.Files)
		}
		if texts != 1 || files != 2 {
			t.Errorf("%s: %d messages and %d files, want 1 and 2", method, texts, files)
		}
	}
}

func TestHomeIsThePersonsOwnPage(t *testing.T) {
	t.Parallel()
	b := open(t, Config{})
	b.send(b.Home(), chat.Reply{Text: "Your calls.", Home: true, Form: &chat.Button{Label: "New call", Data: "-:0:form"}}, "")
	page, ok := b.ana.Home()
	if !ok || !strings.Contains(page.Shown(), "Your calls.") || len(page.Buttons()) != 1 || len(b.ana.DM().Shown()) != 0 {
		t.Errorf("page %v: %q", ok, page.Shown())
	}
}

func TestPersonIsLookedUp(t *testing.T) {
	t.Parallel()
	b := open(t, Config{})
	b.ana.Locale, b.ana.Zone = "es-ES", "Europe/Madrid"
	got, err := b.adapter.Profile(b.ctx, b.Home(), chat.Person{ID: b.ana.ID})
	if err != nil || got.Lang != "es-ES" || got.Zone != "Europe/Madrid" || got.Name == "" {
		t.Errorf("got %+v, %v", got, err)
	}
	if _, err := b.adapter.Profile(b.ctx, b.Home(), chat.Person{ID: "U999"}); !errors.Is(err, chat.ErrGone) {
		t.Errorf("somebody unknown: %v", err)
	}
}
