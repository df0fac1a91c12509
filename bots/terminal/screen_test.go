package terminal

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation/chat"
)

// handler is a chat.Handler made of a function.
type handler func(ctx context.Context, m chat.Message) (chat.Answer, error)

func (h handler) Handle(ctx context.Context, m chat.Message) (chat.Answer, error) { return h(ctx, m) }

func (h handler) Form(context.Context, chat.Message) (chat.Form, error) {
	return chat.Form{}, errors.New("a terminal has no forms")
}

// run starts the adapter and returns what ends it and tells how it ended. h may be nil.
func (s *sitting) run(t *testing.T, h handler) (end func() error) {
	t.Helper()
	if h == nil {
		h = func(context.Context, chat.Message) (chat.Answer, error) { return chat.Answer{}, nil }
	}
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- s.adapter.Run(ctx, h) }()
	return func() error {
		cancel()
		return <-ended
	}
}

func (s *sitting) send(t *testing.T, r chat.Reply, old chat.Ref) chat.Ref {
	t.Helper()
	ref, err := s.adapter.Send(t.Context(), Home, r, old)
	if err != nil {
		t.Fatal(err)
	}
	return ref
}

func (s *sitting) typed(t *testing.T, keys string) {
	t.Helper()
	if _, err := s.keys.WriteString(keys); err != nil {
		t.Fatal(err)
	}
}

// sees waits until the screen holds text.
func (s *sitting) sees(t *testing.T, text string) {
	t.Helper()
	late := time.After(10 * time.Second)
	for !strings.Contains(s.vt.String(), text) {
		select {
		case <-s.vt.wrote:
		case <-late:
			t.Fatalf("%q never appears on\n%s", text, s.vt)
		}
	}
}

// screenIs compares the whole screen.
func (s *sitting) screenIs(t *testing.T, want string) {
	t.Helper()
	if got := s.vt.String(); got != want {
		t.Errorf("screen is\n%s\nwant\n%s", got, want)
	}
	if odd := s.vt.strange(); len(odd) > 0 {
		t.Errorf("the terminal was given %+q", odd)
	}
}

func atDesk(t *testing.T, width, height int) *sitting {
	t.Helper()
	return sit(t, Config{Interactive: true, Prompt: "> ", Size: func() (int, int) { return width, height }})
}

func TestReplyLeavesTypingWhole(t *testing.T) {
	t.Parallel()
	for _, row := range []struct{ name, typed string }{
		{"nothing", ""},
		{"a word", "book a ta"},
		{"more than a row", "book a table for four tonight at eight"},
		{"a row to the last cell", "book a table for f"},
		{"wide characters", "日本語🍝"},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			s := atDesk(t, 20, 24)
			end := s.run(t, nil)
			s.typed(t, row.typed)
			s.sees(t, lastRow(row.typed))
			s.send(t, chat.Reply{Text: "The result is here."}, "")
			s.sees(t, "│ The result is\n│ here.\n\n"+firstRow(row.typed))
			s.sees(t, lastRow(row.typed))
			if n := strings.Count(s.vt.String(), ">"); n != 1 {
				t.Errorf("%d prompts on\n%s", n, s.vt)
			}
			if err := end(); err != nil {
				t.Error(err)
			}
		})
	}
}

// firstRow and lastRow are what stands in the first and last row of a terminal of 20 cells, after the prompt.
func firstRow(typed string) string {
	return strings.TrimRight("> "+string([]rune(typed)[:min(18, len([]rune(typed)))]), " ")
}

func lastRow(typed string) string {
	r := []rune(typed)
	if len(r) <= 18 {
		return strings.TrimRight("> "+typed, " ")
	}
	return string(r[18+(len(r)-18-1)/20*20:])
}

func TestStatusChangesInPlaceAboveThePrompt(t *testing.T) {
	t.Parallel()
	s := atDesk(t, 40, 24)
	end := s.run(t, nil)
	s.typed(t, "hello")
	s.sees(t, "> hello")
	ref := s.send(t, chat.Reply{Text: "Calling Bella Italia, 0:01", Progress: true}, "")
	for _, text := range []string{"Calling Bella Italia, 0:02", "Calling Bella Italia and waiting for somebody to answer, 0:03", "Talking"} {
		if got := s.send(t, chat.Reply{Text: text, Progress: true, Replace: true}, ref); got != ref {
			t.Errorf("edited message is named %q, was %q", got, ref)
		}
	}
	s.screenIs(t, "│ Talking\n\n> hello\n")
	s.send(t, chat.Reply{Text: "Booked.\nAt eight.", Replace: true}, ref)
	s.screenIs(t, "│ Booked.\n│ At eight.\n\n> hello\n")
	if err := end(); err != nil {
		t.Error(err)
	}
}

func TestUnchangedStatusIsNotWritten(t *testing.T) {
	t.Parallel()
	s := atDesk(t, 40, 24)
	ref := s.send(t, chat.Reply{Text: "Calling", Progress: true}, "")
	s.vt.failNext(errors.New("something was written"))
	if _, err := s.adapter.Send(t.Context(), Home, chat.Reply{Text: "Calling", Progress: true, Replace: true}, ref); err != nil {
		t.Error(err)
	}
}

func TestReplacementIsWrittenAnew(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name    string
		between func(t *testing.T, s *sitting)
	}{
		{"below another reply", func(t *testing.T, s *sitting) { s.send(t, chat.Reply{Text: "other"}, "") }},
		{"after a line was typed", func(t *testing.T, s *sitting) {
			s.typed(t, "typed\r")
			s.sees(t, "> typed\n>")
		}},
		{"while wide characters are typed", func(t *testing.T, s *sitting) {
			s.typed(t, "🍝")
			s.sees(t, "🍝")
		}},
		{"when it is taller than the terminal", func(t *testing.T, s *sitting) {
			s.send(t, chat.Reply{Text: strings.Repeat("line\n", 30)}, "")
		}},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			s := atDesk(t, 40, 24)
			end := s.run(t, nil)
			s.sees(t, ">")
			old := s.send(t, chat.Reply{Text: "before"}, "")
			row.between(t, s)
			ref := s.send(t, chat.Reply{Text: "after", Replace: true}, old)
			if ref == old {
				t.Errorf("the new message is named %q as the old one", ref)
			}
			if got := s.vt.String(); !strings.Contains(got, "│ before\n") || !strings.Contains(got, "│ after\n") {
				t.Errorf("screen is\n%s", got)
			}
			if err := end(); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestStatusGoesOnInItsNewPlaceUnderItsOldName(t *testing.T) {
	t.Parallel()
	s := atDesk(t, 40, 24)
	old := s.send(t, chat.Reply{Text: "Calling, 0:01", Progress: true}, "")
	s.send(t, chat.Reply{Text: "I am still calling."}, "")
	for _, text := range []string{"Calling, 0:02", "Calling, 0:03"} {
		s.send(t, chat.Reply{Text: text, Progress: true, Replace: true}, old)
	}
	s.screenIs(t, "│ Calling, 0:01\n\n│ I am still calling.\n\n│ Calling, 0:03\n")
}

func TestTallReplyIsReplacedBelow(t *testing.T) {
	t.Parallel()
	s := atDesk(t, 40, 10)
	ref := s.send(t, chat.Reply{Text: strings.Repeat("line\n", 9)}, "")
	s.send(t, chat.Reply{Text: "after", Replace: true}, ref)
	s.screenIs(t, strings.Repeat("│ line\n", 9)+"\n│ after\n")
}

func TestReplyWithALongAddressIsReplacedWhole(t *testing.T) {
	t.Parallel()
	s := atDesk(t, 20, 24)
	ref := s.send(t, chat.Reply{Text: "Go to https://kallyai.com/login?state=0123456789abcdef now."}, "")
	s.send(t, chat.Reply{Text: "Signed in.", Replace: true}, ref)
	s.screenIs(t, "│ Signed in.\n")
}

func TestResizedTerminalGetsReplacementBelow(t *testing.T) {
	t.Parallel()
	width := 40
	s := sit(t, Config{Interactive: true, Size: func() (int, int) { return width, 24 }})
	ref := s.send(t, chat.Reply{Text: "a rather long line for a narrow one"}, "")
	width, s.vt.width = 20, 20
	s.send(t, chat.Reply{Text: "after the change of size", Replace: true}, ref)
	s.screenIs(t, "│ a rather long line for a narrow one\n\n│ after the change\n│ of size\n")
}

func TestTerminalThatTellsNoSizeIsAnOrdinaryOne(t *testing.T) {
	t.Parallel()
	s := sit(t, Config{Interactive: true, Size: func() (int, int) { return 0, 0 }})
	s.send(t, chat.Reply{Text: strings.Repeat("word ", 20)}, "")
	s.screenIs(t, "│ "+strings.Repeat("word ", 14)+"word\n│ word word word word word\n")
}

func TestPipedStatusIsAPlainLineWhenItChanged(t *testing.T) {
	t.Parallel()
	s := sit(t, Config{})
	ref := s.send(t, chat.Reply{Text: "Calling, 0:01", Progress: true, Buttons: []chat.Button{{Label: "Stop"}}}, "")
	for _, text := range []string{"Calling, 0:01", "Calling, 0:02", "Calling, 0:02", "Talking"} {
		r := chat.Reply{Text: text, Progress: true, Replace: true, Buttons: []chat.Button{{Label: "Stop"}}}
		ref = s.send(t, r, ref)
	}
	s.send(t, chat.Reply{Text: "Booked.", Replace: true}, ref)
	s.send(t, chat.Reply{Text: "Anything else?"}, "")
	s.screenIs(t, "│ Calling, 0:01\n│\n│ 1. Stop\n\n│ Calling, 0:02\n│ Talking\n\n│ Booked.\n\n│ Anything else?\n")
}

func TestPipedStatusKnownByItsFirstNameIsNotRepeated(t *testing.T) {
	t.Parallel()
	s := sit(t, Config{})
	ref := s.send(t, chat.Reply{Text: "Calling", Progress: true}, "")
	for range 3 {
		s.send(t, chat.Reply{Text: "Talking", Progress: true, Replace: true}, ref)
	}
	s.screenIs(t, "│ Calling\n\n│ Talking\n")
}

func TestPipedReplyIsNotWrapped(t *testing.T) {
	t.Parallel()
	s := sit(t, Config{})
	long := strings.Repeat("word ", 100) + "end"
	s.send(t, chat.Reply{Text: long}, "")
	s.screenIs(t, "│ "+long+"\n")
}

func TestRepliesAfterTheEndOfInputNeedNoPrompt(t *testing.T) {
	t.Parallel()
	s := atDesk(t, 40, 24)
	s.adapter.config.Drained = func(context.Context) error {
		ref := s.send(t, chat.Reply{Text: "Calling, 0:01", Progress: true}, "")
		ref = s.send(t, chat.Reply{Text: "Calling, 0:02", Progress: true, Replace: true}, ref)
		s.send(t, chat.Reply{Text: "Booked.", Replace: true}, ref)
		return nil
	}
	s.typed(t, "\x04")
	if err := s.adapter.Run(t.Context(), handler(nil)); err != nil {
		t.Error(err)
	}
	s.screenIs(t, ">\n│ Booked.\n")
}
