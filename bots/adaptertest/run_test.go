package adaptertest

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"
	"testing/synctest"

	"github.com/kallybot/kallybot/conversation/chat"
)

// faults is what can be wrong with an adapter, and the fact that must find it. Other facts may find it too.
var faults = []struct {
	fault fault
	fact  string
}{
	{"no person", "MessageIsHandedOn"},
	{"other platform", "MessageIsHandedOn"},
	{"ASCII only", "TextStaysAsWritten"},
	{"one name for all", "MessagesComeInOrderWithNamesOfTheirOwn"},
	{"delivers twice", "MessagesComeInOrderWithNamesOfTheirOwn"},
	{"no commands", "CommandIsToldApart"},
	{"loses refused", "RefusedMessageComesAgain"},
	{"renames refused", "RefusedMessageComesAgain"},
	{"acknowledges early", "AcknowledgedOnlyAfterHandle"},
	{"never acknowledges", "AcknowledgedOnlyAfterHandle"},
	{"no reference", "ReplyIsShown"},
	{"no cards", "CardIsShownWhole"},
	{"never edits", "ReplacementIsShown"},
	{"edits only", "ReplacementOfNothingIsShown"},
	{"edits only", "ReplacementOfDeletedMessageIsShown"},
	{"never edits", "StatusEndsInTheResult"},
	{"no choices", "EveryChoiceIsShown"},
	{"no choices", "LongChoiceIsStillShown"},
	{"no choices", "ChoicesBesideAnOfferAreShown"},
	{"shortens data", "PressedButtonBringsItsData"},
	{"no files", "FilesAreShown"},
	{"no reference", "QuoteOfUnknownMessageIsHarmless"},
	{"cuts", "LongTextArrivesWhole"},
	{"cuts", "LongCardArrivesWhole"},
	{"raw", "HostileTextIsInert"},
	{"acts on markup", "HostileTextIsInert"},
	{"raw", "HostileOfferIsInert"},
	{"raw", "HostileFileNameIsInert"},
	{"plain errors", "WaitIsPassedOn"},
	{"hides failures", "WaitIsPassedOn"},
	{"plain errors", "GoneIsPassedOn"},
	{"always gone", "OtherFailureIsTemporary"},
	{"tells secrets", "OtherFailureIsTemporary"},
	{"tells texts", "OtherFailureIsTemporary"},
	{"ignores context", "SendEndsWithItsContext"},
	{"end is an error", "RunEndsWhileNothingHappens"},
	{"leaves a goroutine", "RunEndsWhileNothingHappens"},
	{"deaf to the end", "RunEndsWhileMessagesAreRefused"},
	{"deaf to the end", "RunEndsWhileAMessageIsHandled"},
	{"no reference", "SendWorksAfterRun"},
	{"line by line", "ConcurrentRepliesStayWhole"},
}

func TestEveryFaultIsFound(t *testing.T) {
	t.Parallel()
	for _, row := range faults {
		t.Run(string(row.fault)+" "+row.fact, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) { // patience runs out at once
				i := slices.IndexFunc(checks(), func(c check) bool { return c.fact == row.fact })
				if i < 0 {
					t.Fatalf("no fact is named %s", row.fact)
				}
				f := newFake(row.fault)
				defer close(f.over)
				err := checks()[i].run(t.Context(), f)
				if err == nil || errors.Is(err, errUnable) {
					t.Errorf("%s does not find it: %v", row.fact, err)
				}
			})
		})
	}
}

func TestEveryFactFindsAFault(t *testing.T) {
	t.Parallel()
	for _, c := range checks() {
		if !slices.ContainsFunc(faults, func(f struct {
			fault fault
			fact  string
		}) bool {
			return f.fact == c.fact
		}) {
			t.Errorf("no fault shows that %s can fail", c.fact)
		}
	}
}

// least is a platform with nothing optional.
type least struct{ f *fake }

func (l least) Adapter() chat.Adapter { return l.f }
func (l least) Home() chat.Address    { return l.f.Home() }
func (l least) Say(text string) error { return l.f.Say(text) }
func (l least) Shown() []Shown        { return l.f.Shown() }

func TestWhatAPlatformLacksIsSkipped(t *testing.T) {
	t.Parallel()
	var skipped []string
	for _, c := range checks() {
		err := c.run(t.Context(), least{newFake("")})
		if errors.Is(err, errUnable) {
			skipped = append(skipped, c.fact)
		} else if err != nil {
			t.Errorf("%s: %v", c.fact, err)
		}
	}
	want := []string{"AcknowledgedOnlyAfterHandle", "ReplacementOfDeletedMessageIsShown", "PressedButtonBringsItsData",
		"WaitIsPassedOn", "GoneIsPassedOn", "OtherFailureIsTemporary"}
	if !slices.Equal(skipped, want) {
		t.Errorf("skipped %q, want %q", skipped, want)
	}
}

func TestHarmful(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name, text string
		want       bool
	}{
		{"plain", "a table for 4\n\tat 8", false},
		{"right to left", "שולחן לארבעה", false},
		{"isolated", "from \u2068שולחן\u2069 on", false},
		{"escape", "a\x1b[2J", true},
		{"8-bit control", "a\u009b2J", true},
		{"override", "a\u202eb", true},
		{"open isolate", "a\u2066b", true},
		{"closed isolate", "a\u2069b", true},
		{"no UTF-8", "caf\xe9", true},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			if got := harmful(row.text); (got != "") != row.want {
				t.Errorf("harmful(%+q) = %q, want any: %t", row.text, got, row.want)
			}
		})
	}
}

func ExampleRun() {
	// In the test of an adapter: func TestConformance(t *testing.T) { adaptertest.Run(t, open) }
	open := func(testing.TB) Platform { return newFake("") }
	platform := open(nil)
	fmt.Println(platform.Adapter().Platform(), len(platform.Shown()))
	ref, err := platform.Adapter().Send(context.Background(), platform.Home(), chat.Reply{Text: "Hello"}, "")
	fmt.Println(ref, err, platform.Shown()[0].Text)
	// Output:
	// fake 0
	// 1 <nil> Hello
}
