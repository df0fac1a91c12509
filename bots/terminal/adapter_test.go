package terminal

import (
	"context"
	"errors"
	"io"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/iotest"
	"testing/synctest"
	"time"

	"github.com/kallybot/kallybot/bots/adaptertest"
	"github.com/kallybot/kallybot/conversation/chat"
)

// log notes what happens in order.
type log struct {
	mu    sync.Mutex
	lines []string
}

func (l *log) note(line string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.lines = append(l.lines, line)
}

func (l *log) is(t *testing.T, want ...string) {
	t.Helper()
	l.mu.Lock()
	defer l.mu.Unlock()
	if !slices.Equal(l.lines, want) {
		t.Errorf("happened %q, want %q", l.lines, want)
	}
}

// pipe runs an adapter over in until it ends and returns what it wrote.
func pipe(t *testing.T, c Config, in string, h handler) string {
	t.Helper()
	out := newVT(0, 0)
	out.plain = true
	c.In, c.Out = strings.NewReader(in), out
	if err := New(c).Run(t.Context(), h); err != nil {
		t.Error(err)
	}
	return out.String()
}

func TestPipedLinesAreMessagesInTurn(t *testing.T) {
	t.Parallel()
	var l log
	at := time.Date(2026, 6, 12, 18, 0, 0, 0, time.UTC)
	c := Config{
		Name: "Sam", Lang: "es", Zone: "Europe/Madrid", Now: func() time.Time { return at },
		Settled: func(context.Context) error { l.note("settled"); return nil },
		Drained: func(context.Context) error { l.note("drained"); return nil },
	}
	pipe(t, c, "one\n\n/help", func(_ context.Context, m chat.Message) (chat.Answer, error) {
		l.note(m.Command + "|" + m.Text)
		want := chat.Message{ID: m.ID, At: Home, From: chat.Person{ID: "you", Name: "Sam"}, Time: at, Kind: chat.Text,
			Text: m.Text, Command: m.Command, Lang: "es", Zone: "Europe/Madrid"}
		if m.ID == "" || m.At != want.At || m.From != want.From || !m.Time.Equal(at) || m.Lang != "es" || m.Zone != want.Zone {
			t.Errorf("message %+v, want %+v", m, want)
		}
		return chat.Answer{}, nil
	})
	l.is(t, "settled", "|one", "settled", "|", "settled", "help|", "settled", "drained")
}

func TestEmptyLineIsHandedOnWhenInteractive(t *testing.T) {
	t.Parallel()
	s := atDesk(t, 40, 24)
	var l log
	end := s.run(t, func(_ context.Context, m chat.Message) (chat.Answer, error) {
		l.note(m.Text)
		return chat.Answer{Toast: "seen [" + m.Text + "]"}, nil
	})
	s.typed(t, "\r")
	s.sees(t, "seen []\n\n>")
	s.typed(t, "yes\r")
	s.sees(t, "seen [yes]\n\n>")
	l.is(t, "", "yes")
	if err := end(); err != nil {
		t.Error(err)
	}
}

func TestVeryLongLineIsHandedOnCut(t *testing.T) {
	t.Parallel()
	var got []int
	pipe(t, Config{}, strings.Repeat("a", 100_000)+"\nnext\n", func(_ context.Context, m chat.Message) (chat.Answer, error) {
		got = append(got, len(m.Text))
		return chat.Answer{}, nil
	})
	if want := []int{maxLine, 4}; !slices.Equal(got, want) {
		t.Errorf("texts of %d bytes, want %d", got, want)
	}
}

func TestGreetingComesFirstAndEchoMakesAConversation(t *testing.T) {
	t.Parallel()
	c := Config{Greeting: chat.Reply{Text: "Hello."}, Prompt: "> ", Echo: true}
	got := pipe(t, c, "book\x1b[2J a table\n4\n", func(_ context.Context, m chat.Message) (chat.Answer, error) {
		return chat.Answer{Toast: "I heard " + m.Text}, nil
	})
	want := "│ Hello.\n\n> book a table\n│ I heard book a table\n\n> 4\n│ I heard 4\n"
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestConversationIsGolden(t *testing.T) {
	t.Parallel()
	var a *Adapter
	reply := func(ctx context.Context, r chat.Reply, old chat.Ref) chat.Ref {
		ref, err := a.Send(ctx, Home, r, old)
		if err != nil {
			t.Error(err)
		}
		return ref
	}
	talk := func(ctx context.Context, m chat.Message) (chat.Answer, error) {
		if m.Text != "yes" {
			reply(ctx, confirm, "")
			return chat.Answer{}, nil
		}
		ref := reply(ctx, chat.Reply{Text: "Calling Bella Italia.", Progress: true}, "")
		ref = reply(ctx, chat.Reply{Text: "Talking, 0:20", Progress: true, Replace: true}, ref)
		reply(ctx, chat.Reply{Text: "Your table is booked.", Card: confirm.Card, Replace: true}, ref)
		return chat.Answer{}, nil
	}
	for _, c := range []struct {
		name, in string
		config   Config
	}{
		{"piped", "book a table for 4\nyes\n", Config{Echo: true}},
		{"interactive", "book a table for 4\ryes\r\x04", Config{Interactive: true, Size: func() (int, int) { return 60, 40 }}},
	} {
		out := newVT(60, 40)
		if !c.config.Interactive {
			out.width, out.plain = 0, true
		}
		c.config.Prompt, c.config.Greeting = "> ", chat.Reply{Text: "Hello. What should I call about?"}
		c.config.In, c.config.Out = strings.NewReader(c.in), out
		a = New(c.config)
		if err := a.Run(t.Context(), handler(talk)); err != nil {
			t.Error(err)
		}
		adaptertest.Golden(t, filepath.Join("testdata", c.name+".golden"), out.String())
		if odd := out.strange(); len(odd) > 0 {
			t.Errorf("%s: written %+q", c.name, odd)
		}
	}
}

func TestRefusedMessageIsTriedAgainAndThenGivenUp(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		full := errors.New("disk is full")
		ids := map[string]int{}
		out := newVT(0, 0)
		out.plain = true
		a := New(Config{In: strings.NewReader("one\ntwo\n"), Out: out, Words: Words{Retrying: "Not kept yet, trying again."}})
		began := time.Now()
		err := a.Run(t.Context(), handler(func(_ context.Context, m chat.Message) (chat.Answer, error) {
			ids[m.ID]++
			return chat.Answer{}, full
		}))
		if !errors.Is(err, full) {
			t.Errorf("Run returns %v, want %v", err, full)
		}
		if len(ids) != 1 {
			t.Errorf("messages tried: %v, want one", ids)
		}
		for _, n := range ids {
			if n != maxTries {
				t.Errorf("tried %d times, want %d", n, maxTries)
			}
		}
		if took := time.Since(began); took < 5*time.Second || took > time.Minute {
			t.Errorf("given up after %s", took)
		}
		if got, want := out.String(), "│ Not kept yet, trying again.\n"; got != want {
			t.Errorf("written %q, want %q", got, want)
		}
	})
}

func TestCtrlCEndsRun(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name, typed, sees string
		config            Config
		handle            handler
	}{
		{name: "at the prompt", sees: ">"},
		{name: "while typing", typed: "book a ta", sees: "> book a ta"},
		{name: "while a message is handled", typed: "one\r", sees: "> one\n", handle: untilOver},
		{name: "while replies are waited for", typed: "one\r", sees: "> one\n", config: Config{Settled: notFirst(over)}},
		{name: "while calls are waited for", typed: "\x04", sees: ">\n", config: Config{Drained: over}},
		{name: "while a message is refused", typed: "one\r", sees: "Again.", config: Config{Words: Words{Retrying: "Again."}},
			handle: func(context.Context, chat.Message) (chat.Answer, error) { return chat.Answer{}, errors.New("full") }},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			row.config.Interactive, row.config.Prompt = true, "> "
			s := sit(t, row.config)
			ended := make(chan error, 1)
			if row.handle == nil {
				row.handle = func(context.Context, chat.Message) (chat.Answer, error) { return chat.Answer{}, nil }
			}
			go func() { ended <- s.adapter.Run(t.Context(), row.handle) }()
			s.sees(t, ">")
			s.typed(t, row.typed)
			s.sees(t, row.sees)
			s.typed(t, "\x03")
			if err := <-ended; err != nil {
				t.Errorf("Run returns %v", err)
			}
		})
	}
}

func over(ctx context.Context) error {
	<-ctx.Done()
	return ctx.Err()
}

func notFirst(wait func(context.Context) error) func(context.Context) error {
	first := true
	return func(ctx context.Context) error {
		if first {
			first = false
			return nil
		}
		return wait(ctx)
	}
}

func untilOver(ctx context.Context, _ chat.Message) (chat.Answer, error) {
	return chat.Answer{}, over(ctx)
}

func TestEndedContextEndsRunWithoutError(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name   string
		config Config
		in     string
		handle handler
	}{
		{"while replies are waited for", Config{Settled: over}, "", nil},
		{"while calls are waited for", Config{Drained: over}, "", nil},
		{"while a message is handled", Config{}, "one\n", untilOver},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				row.config.In, row.config.Out = strings.NewReader(row.in), io.Discard
				ctx, cancel := context.WithCancel(t.Context())
				ended := make(chan error, 1)
				go func() { ended <- New(row.config).Run(ctx, row.handle) }()
				synctest.Wait()
				select {
				case err := <-ended:
					t.Fatalf("Run returned %v before", err)
				default:
				}
				cancel()
				if err := <-ended; err != nil {
					t.Errorf("Run returns %v", err)
				}
			})
		})
	}
}

func TestRunTellsWhatWentWrong(t *testing.T) {
	t.Parallel()
	broken := errors.New("broken")
	fails := func(context.Context) error { return broken }
	for _, row := range []struct {
		name   string
		config Config
		want   string
	}{
		{"input", Config{In: iotest.ErrReader(broken)}, "read input: broken"},
		{"replies", Config{In: strings.NewReader(""), Settled: fails}, "wait for replies: broken"},
		{"calls", Config{In: strings.NewReader(""), Drained: fails}, "wait for calls: broken"},
		{"greeting", Config{In: strings.NewReader(""), Greeting: chat.Reply{Text: "Hello"}, Out: failing(broken)}, "write greeting: broken"},
		{"echo", Config{In: strings.NewReader("one\n"), Echo: true, Out: failing(broken)}, "write line: broken"},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			if row.config.Out == nil {
				row.config.Out = io.Discard
			}
			err := New(row.config).Run(t.Context(), handler(nil))
			if !errors.Is(err, broken) || err.Error() != row.want {
				t.Errorf("Run returns %v, want %q", err, row.want)
			}
		})
	}
}

func failing(err error) *vt {
	v := newVT(0, 0)
	v.fail = err
	return v
}

func TestSendElsewhereIsGone(t *testing.T) {
	t.Parallel()
	for _, to := range []chat.Address{
		{}, {Platform: "telegram", Chat: "local", Private: true}, {Platform: Platform, Chat: "other", Private: true},
	} {
		if _, err := New(Config{Out: io.Discard}).Send(t.Context(), to, chat.Reply{Text: "x"}, ""); !errors.Is(err, chat.ErrGone) {
			t.Errorf("send to %+v gives %v", to, err)
		}
	}
}

func TestNamesAreNewInEachProcess(t *testing.T) {
	t.Parallel()
	seen := map[chat.Ref]bool{}
	for range 2 {
		a := New(Config{Out: io.Discard})
		for range 3 {
			ref, err := a.Send(t.Context(), Home, chat.Reply{Text: "x"}, "")
			if err != nil || seen[ref] {
				t.Errorf("reference %q, %v, seen before: %t", ref, err, seen[ref])
			}
			seen[ref] = true
		}
	}
}

func TestReadUnderWayIsGivenUpAndInputStaysUsable(t *testing.T) {
	t.Parallel()
	s := sit(t, Config{})
	end := s.run(t, nil)
	if err := end(); err != nil {
		t.Fatal(err)
	}
	s.typed(t, "for somebody else\n")
	buf := make([]byte, 8)
	if n, err := s.adapter.config.In.Read(buf); err != nil || string(buf[:n]) != "for some" {
		t.Errorf("read %q, %v", buf[:n], err)
	}
}
