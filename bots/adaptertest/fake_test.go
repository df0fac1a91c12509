package adaptertest

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/kallybot/kallybot/conversation/chat"
)

// fake is a platform and its adapter in one, in memory. With no fault it does all that the suite asks for; each fault makes
// it wrong in one way.
type fake struct {
	fault fault

	mu      sync.Mutex
	count   int
	posts   []post
	failing *Failure
	acks    int
	waiting chan chat.Message
	over    chan struct{} // closed when what a fault left behind may end
}

type post struct {
	ref   chat.Ref
	shown Shown
	data  []string
}

type fault string

const secret = "token-4711"

func newFake(f fault) *fake {
	return &fake{fault: f, waiting: make(chan chat.Message, 100), over: make(chan struct{})}
}

func (f *fake) Adapter() chat.Adapter   { return f }
func (f *fake) Platform() chat.Platform { return "fake" }
func (f *fake) Home() chat.Address      { return chat.Address{Platform: "fake", Chat: "1"} }
func (f *fake) Secrets() []string       { return []string{secret} }

func (f *fake) name() string {
	f.count++
	return strconv.Itoa(f.count)
}

func (f *fake) deliver(m chat.Message) {
	m.ID, m.From = f.name(), chat.Person{ID: "7"}
	m.At = f.Home()
	switch f.fault {
	case "no person":
		m.From.ID = ""
	case "one name for all":
		m.ID = "1"
	case "other platform":
		m.At.Platform = "another"
	}
	f.waiting <- m
}

func (f *fake) Say(text string) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	m := chat.Message{Kind: chat.Text, Text: text}
	if rest, ok := strings.CutPrefix(text, "/"); ok && f.fault != "no commands" {
		c, args, _ := strings.Cut(rest, " ")
		m.Command, m.Text = strings.ToLower(c), strings.TrimSpace(args)
	}
	if f.fault == "ASCII only" {
		m.Text = strings.Map(func(r rune) rune { return min(r, 'z') }, m.Text)
	}
	f.deliver(m)
	return nil
}

func (f *fake) Press(ref chat.Ref, choice int) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	i := slices.IndexFunc(f.posts, func(p post) bool { return p.ref == ref })
	if i < 0 {
		return errors.New("no such message")
	}
	f.deliver(chat.Message{Kind: chat.Press, Ref: ref, Data: f.posts[i].data[choice]})
	return nil
}

func (f *fake) Shown() []Shown {
	f.mu.Lock()
	defer f.mu.Unlock()
	var out []Shown
	for _, p := range f.posts {
		out = append(out, p.shown)
	}
	return out
}

func (f *fake) Acknowledged() int {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.acks
}

func (f *fake) Delete(ref chat.Ref) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.posts = slices.DeleteFunc(f.posts, func(p post) bool { return p.ref == ref })
	return nil
}

func (f *fake) Fail(x Failure) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.failing = &x
	return true
}

func (f *fake) Run(ctx context.Context, h chat.Handler) error {
	if f.fault == "leaves a goroutine" {
		go func() { <-f.over }()
	}
	for {
		select {
		case m := <-f.waiting:
			if !f.handle(ctx, h, m) && f.fault == "deaf to the end" {
				<-f.over
			}
		case <-ctx.Done():
			if f.fault == "end is an error" {
				return ctx.Err()
			}
			return nil
		}
	}
}

// handle is false when ctx ended before the message was accepted.
func (f *fake) handle(ctx context.Context, h chat.Handler, m chat.Message) bool {
	if f.fault == "acknowledges early" {
		f.ack()
	}
	for ctx.Err() == nil {
		_, err := h.Handle(ctx, m)
		if err == nil || f.fault == "loses refused" {
			f.ack()
			break
		}
		if f.fault == "renames refused" {
			m.ID += "x"
		}
	}
	if f.fault == "delivers twice" {
		_, _ = h.Handle(ctx, m)
	}
	return ctx.Err() == nil
}

func (f *fake) ack() {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.fault != "never acknowledges" {
		f.acks++
	}
}

func (f *fake) Send(ctx context.Context, _ chat.Address, r chat.Reply, old chat.Ref) (chat.Ref, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if ctx.Err() != nil && f.fault != "ignores context" {
		return "", ctx.Err()
	}
	if err := f.fails(r); err != nil {
		return "", err
	}
	p := f.draw(r)
	if i := slices.IndexFunc(f.posts, func(q post) bool { return q.ref == old }); r.Replace && i >= 0 {
		if f.fault != "never edits" {
			f.posts[i].shown = p.shown
		}
		return old, nil
	}
	if r.Replace && f.fault == "edits only" {
		return "", errors.New("nothing to edit")
	}
	if f.fault != "no reference" {
		p.ref = chat.Ref(f.name())
	}
	f.add(p)
	return p.ref, nil
}

func (f *fake) add(p post) {
	if f.fault != "line by line" {
		f.posts = append(f.posts, p)
		return
	}
	for l := range strings.SplitSeq(p.shown.Text, "\n") {
		f.posts = append(f.posts, post{shown: Shown{Text: l}})
	}
}

func (f *fake) fails(r chat.Reply) error {
	x := f.failing
	f.failing = nil
	switch {
	case x == nil:
		return nil
	case f.fault == "hides failures":
		return nil
	case f.fault == "tells secrets":
		return fmt.Errorf("POST https://fake/%s", secret)
	case f.fault == "tells texts":
		return fmt.Errorf("cannot send %q", r.Text)
	case f.fault == "plain errors":
		return errors.New("failed")
	case x.Gone, f.fault == "always gone":
		return chat.ErrGone
	case x.After > 0:
		return &chat.RetryError{After: x.After}
	}
	return errors.New("failed")
}

func (f *fake) draw(r chat.Reply) post {
	p := post{shown: Shown{Files: r.Files}}
	for _, b := range r.Buttons {
		p.shown.Choices = append(p.shown.Choices, b.Label)
		p.data = append(p.data, b.Data)
	}
	if r.Ask != nil {
		for _, s := range r.Ask.Shares {
			p.shown.Choices = append(p.shown.Choices, s.Label)
			p.data = append(p.data, "")
		}
	}
	r.Buttons = nil
	switch f.fault {
	case "no cards":
		r.Card = nil
	case "no choices":
		p.shown.Choices = nil
	case "no files":
		p.shown.Files = nil
	case "shortens data":
		for i, d := range p.data {
			p.data[i] = d[:min(len(d), 32)]
		}
	}
	p.shown.Text = r.Plain()
	if f.fault == "cuts" {
		p.shown.Text = p.shown.Text[:min(len(p.shown.Text), 4096)]
	}
	if f.fault == "acts on markup" && strings.Contains(p.shown.Text, "<!") {
		p.shown.Active = []string{"<!channel>"}
	}
	if f.fault != "raw" {
		p.shown = harmless(p.shown)
	}
	return p
}

func harmless(s Shown) Shown {
	clean := func(s string) string {
		return strings.Map(func(r rune) rune {
			switch {
			case r == '\n', r == '\u200d':
				return r
			case r == '\r':
				return '\n'
			case r == utf8.RuneError, unicode.In(r, unicode.Cc, unicode.Cf):
				return -1
			}
			return r
		}, s)
	}
	s.Text = clean(s.Text)
	for i := range s.Choices {
		s.Choices[i] = clean(s.Choices[i])
	}
	s.Files = slices.Clone(s.Files)
	for i := range s.Files {
		s.Files[i].Name = clean(s.Files[i].Name)
	}
	return s
}

var _ Whole = (*fake)(nil)

func TestFaultlessAdapterPasses(t *testing.T) {
	t.Parallel()
	Run(t, func(testing.TB) Platform { return newFake("") })
}
