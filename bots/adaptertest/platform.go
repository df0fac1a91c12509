// Package adaptertest is the conformance suite for chat adapters: what a person does and sees through an adapter must be
// the same on every platform.
package adaptertest

import (
	"time"

	"github.com/kallybot/kallybot/conversation/chat"
)

// Platform is an adapter under test, with the people on its other side: most often a server of the test's own that stands
// for the platform. What is possible on some platforms only is in the small interfaces below; checks that need one are
// skipped without it.
type Platform interface {
	// Adapter is the same on each call. The suite runs it.
	Adapter() chat.Adapter
	// Home is where the suite sends to: a place that takes messages without a person having written first.
	Home() chat.Address
	// Say has a person write text, as one message; a slash at the start is a chat command however the platform spells that.
	// It returns when the platform holds the message, and the platform delivers it until it is acknowledged.
	Say(text string) error
	// Shown is what people see now, oldest first.
	Shown() []Shown
}

// Shown is one message as people see it: markup is drawn, edits are done.
type Shown struct {
	// Text holds all that can be read but the labels in Choices and the names of Files.
	Text    string
	Choices []string
	Files   []chat.File
	// Active is what the platform acts on instead of showing it: mentions, links and formats made by markup, control
	// sequences. What the adapter itself formats, such as a title, is left out.
	Active []string
}

// Presser is a platform with buttons.
type Presser interface {
	// Press has a person press the choice, counted from 0, of the message that Send named ref.
	Press(ref chat.Ref, choice int) error
}

// Acknowledger is a platform that is told that a delivery arrived.
type Acknowledger interface {
	// Acknowledged is how many deliveries were acknowledged so far.
	Acknowledged() int
}

// Deleter is a platform where people or the platform remove messages.
type Deleter interface {
	Delete(ref chat.Ref) error
}

// Failer is a platform that can be made to fail.
type Failer interface {
	// Fail makes the next Send fail, and only that. It is false when the platform knows no such failure.
	Fail(f Failure) bool
}

// Failure is how a Send fails: the platform asks to wait After, the chat is Gone, or, if neither, anything else.
type Failure struct {
	After time.Duration
	Gone  bool
}

// Secretive is a platform with secrets, which must never be in an error.
type Secretive interface {
	Secrets() []string
}

// Whole is a platform where all is possible that the suite checks.
type Whole interface {
	Platform
	Presser
	Acknowledger
	Deleter
	Failer
	Secretive
}
