package terminal

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/kallybot/kallybot/bots/adaptertest"
	"github.com/kallybot/kallybot/conversation/chat"
)

// sitting is somebody at a terminal or behind a pipe.
type sitting struct {
	adapter *Adapter
	keys    *os.File // what they type
	enter   string
	vt      *vt
}

// sit opens an adapter for c, whose In and Out it sets.
func sit(t testing.TB, c Config) *sitting {
	t.Helper()
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = w.Close()
		_ = r.Close()
	})
	s := &sitting{keys: w, enter: "\n", vt: newVT(0, 0)}
	s.vt.plain = !c.Interactive
	if c.Interactive {
		s.enter = "\r"
		if c.Size == nil {
			c.Size = func() (int, int) { return 500, 200 }
		}
		s.vt.width, s.vt.height = c.Size()
	}
	c.In, c.Out = r, s.vt
	s.adapter = New(c)
	return s
}

func (s *sitting) Adapter() chat.Adapter { return s.adapter }
func (s *sitting) Home() chat.Address    { return Home }

func (s *sitting) Say(text string) error {
	_, err := s.keys.WriteString(text + s.enter)
	return err
}

func (s *sitting) Shown() []adaptertest.Shown {
	var out []adaptertest.Shown
	open := false
	for l := range strings.Lines(s.vt.String()) {
		text, ok := strings.CutPrefix(l, strings.TrimSpace(bar))
		if ok && !open {
			out = append(out, adaptertest.Shown{Active: s.vt.strange()})
		}
		open = ok
		if !ok {
			continue
		}
		last := &out[len(out)-1]
		last.Text += strings.TrimPrefix(text, " ")
		if _, path, ok := strings.Cut(strings.TrimSpace(text), "Saved as "); ok {
			if data, err := os.ReadFile(path); err == nil {
				last.Files = append(last.Files, chat.File{Name: filepath.Base(path), Data: data})
			}
		}
	}
	return out
}

func (s *sitting) Fail(f adaptertest.Failure) bool {
	if f.Gone || f.After > 0 {
		return false
	}
	s.vt.failNext(errors.New("no space left on device"))
	return true
}

func TestConformance(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]Config{
		"piped":       {},
		"echoed":      {Prompt: "> ", Echo: true},
		"interactive": {Prompt: "> ", Interactive: true},
		"coloured":    {Prompt: "> ", Interactive: true, Colour: true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			adaptertest.Run(t, func(t testing.TB) adaptertest.Platform {
				c := c
				c.Files, c.Words.Saved = t.TempDir(), "Saved as {path}"
				return sit(t, c)
			})
		})
	}
}
