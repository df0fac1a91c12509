package engine

import (
	"context"
	"strings"
	"testing"
	"testing/synctest"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/kallyai"
)

// slowly is an account whose balance is told when the test lets it.
type slowly struct {
	API
	goOn chan struct{}
}

func (a slowly) Balance(ctx context.Context) (*kallyai.Balance, error) {
	select {
	case <-a.goOn:
		return &kallyai.Balance{PlanType: "pro", Remaining: 1, Allocated: 600}, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

func (a slowly) Statistics(context.Context) (*kallyai.Statistics, error) {
	return nil, &kallyai.Error{Code: kallyai.CodeNotFound, HTTPStatus: 404}
}

// TestAnswerThatComesAfterAPersonIsForgottenBringsNothingBack forgets a person while something is asked for them: who they are, or
// what is left of the account. The answer comes when they are forgotten, or have begun anew.
func TestAnswerThatComesAfterAPersonIsForgottenBringsNothingBack(t *testing.T) {
	m := realMachine(t)
	m.Options.Asks = []chat.Platform{"test"}
	for _, row := range []struct {
		name, says string
		anew       bool // they write again before the answer comes
	}{
		{"who somebody is", "hello", false},
		{"what is left", "/usage", false},
		{"what is left, unasked", "book a table for 4 tonight at 8", false},
		{"what is left, somebody who is back", "/usage", true},
	} {
		t.Run(row.name, func(t *testing.T) {
			bubble(t, func(t *testing.T) {
				goOn := make(chan struct{})
				w := newWorld(t, nil, func(c *Config) {
					c.Machine, c.API = m, func(string) (API, error) { return slowly{goOn: goOn}, nil }
				})
				w.room.knows = func() (chat.Profile, error) {
					if row.says == "hello" {
						<-goOn
					}
					return chat.Profile{Zone: "Europe/Madrid", Name: "Ana"}, nil
				}
				w.run()
				defer w.done()
				w.say(message("1", "a", row.says))
				synctest.Wait()
				w.say(message("2", "a", "/forget"))
				synctest.Wait() // the question is read before it is answered
				w.say(message("3", "a", "yes"))
				synctest.Wait()
				if got := last(w.room.texts("a")); !strings.Contains(got, "I have forgotten") {
					t.Fatalf("got %q", got)
				}
				if row.anew {
					w.say(message("4", "a", "/language es"))
					synctest.Wait()
				}
				said := len(w.room.texts("a"))
				close(goOn)
				synctest.Wait()
				if got := w.room.texts("a")[said:]; len(got) > 0 {
					t.Errorf("afterwards it says %q", got)
				}
				w.knows(row.anew)
			})
		})
	}
}

// knows checks what is kept of Ana: nothing, or what she said when she was back.
func (w *world) knows(back bool) {
	w.t.Helper()
	at := message("", "a", "")
	s, err := w.read(w.t.Context(), conversation.Key{Kind: conversation.PersonKind, ID: chat.PersonKey(at.At, at.From)})
	if err != nil {
		w.t.Fatal(err)
	}
	if p := s.Person; p.Empty() == back || p.Warned != 0 {
		w.t.Errorf("the profile is %+v", p)
	}
	if d := w.dialogue("a"); (d.Key == "") == back {
		w.t.Errorf("the dialogue is %+v", d)
	}
}
