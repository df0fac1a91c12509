package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/kallybot/kallybot/bots/terminal"
	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/access"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/engine"
	"github.com/kallybot/kallybot/conversation/lang"
	"github.com/kallybot/kallybot/conversation/slot"
	"github.com/kallybot/kallybot/kallyai/sandbox"
	"github.com/kallybot/kallybot/store"
	"github.com/kallybot/kallybot/store/bolt"
)

// demo holds the flags of the demo.
type demo struct {
	data, lang, timezone, region, now, api, account string
	speed                                           float64
	again                                           bool // the data file was there before
}

func newDemo() *cobra.Command {
	var d demo
	c := &cobra.Command{
		Use:   "demo",
		Short: "Talk to the bot in this terminal, against the built-in sandbox",
		Args:  noArgs,
		RunE:  func(c *cobra.Command, _ []string) error { return d.run(c) },
	}
	f := c.Flags()
	f.StringVar(&d.data, "data", "", "folder of the data file (default: a fresh temporary one)")
	f.StringVar(&d.lang, "lang", "en", "language: en or es")
	f.StringVar(&d.timezone, "timezone", "America/New_York", "your time zone, an IANA name")
	f.StringVar(&d.region, "region", "US", "country of national phone numbers, two letters")
	f.Float64Var(&d.speed, "speed", 10, "divide every wait")
	f.StringVar(&d.now, "now", "", "start the clock there (RFC 3339)")
	f.StringVar(&d.api, "api", "", "address of a sandbox running elsewhere")
	f.StringVar(&d.account, "account", "shared", "shared: calls run on an account that is signed in; personal: you sign in")
	return c
}

// check names the first flag that cannot be used.
func (d demo) check(say *lang.Catalogue) error {
	switch {
	case !say.Has(d.lang, "language.name."+d.lang):
		return fmt.Errorf("--lang %q is not spoken here; use en or es", d.lang)
	case slot.Country(d.region, "en") == "":
		return fmt.Errorf("--region %q is no country code; use two letters such as US or ES", d.region)
	case d.account != "shared" && d.account != "personal":
		return fmt.Errorf("--account %q is neither shared nor personal; use one of them", d.account)
	}
	if err := checkSpeed(d.speed); err != nil {
		return err
	}
	if _, ok := slot.Location(d.timezone); !ok {
		return fmt.Errorf("--timezone %q is no IANA time zone; use a name such as Europe/Madrid", d.timezone)
	}
	return nil
}

// A speed must leave waits that a timer can keep and a person can sit through.
const (
	leastSpeed = 0.01
	mostSpeed  = 10_000
)

func checkSpeed(speed float64) error {
	if speed >= leastSpeed && speed <= mostSpeed {
		return nil
	}
	return fmt.Errorf("--speed must be from %g to %g; try --speed 10", leastSpeed, float64(mostSpeed))
}

func (d demo) run(c *cobra.Command) error {
	say, err := lang.Load()
	if err != nil {
		return failure{err}
	}
	if err := d.check(say); err != nil {
		return err
	}
	now, err := clockFrom(d.now)
	if err != nil {
		return err
	}
	dir, leave, err := d.folder()
	if err != nil {
		return failure{err}
	}
	defer leave()
	file := filepath.Join(dir, "kallybot.db")
	_, err = os.Stat(file)
	d.again = err == nil
	st, err := bolt.Open(file, bolt.Options{})
	if err != nil {
		return failure{err}
	}
	defer st.Close()
	url, stop, err := d.far(now)
	if err != nil {
		return failure{err}
	}
	defer stop()
	far, err := d.accounts(dir, url, now, st)
	if err != nil {
		return err
	}
	return d.talk(c, say, now, st, far)
}

// talk runs the engine with the terminal as its only platform, until the person leaves.
func (d demo) talk(c *cobra.Command, say *lang.Catalogue, now func() time.Time, st store.Store, far *accounts) error {
	ctx, leave := context.WithCancel(c.Context())
	defer leave()
	screen := d.screen(c, say, now)
	machine, err := newMachine(say, d.options(screen.Interactive))
	if err != nil {
		return failure{err}
	}
	var e *engine.Engine
	screen.Settled = func(ctx context.Context) error { return e.Settled(ctx) }
	screen.Drained = func(ctx context.Context) error { return e.Drained(ctx) }
	here := &session{Adapter: terminal.New(screen), leave: leave}
	e, err = engine.New(engine.Config{
		Store: st, Now: now, Adapters: []chat.Adapter{here},
		Machine: machine,
		API:     far.api, Accounts: far.own(),
		// A call under way is left to the next start, so that Ctrl-C ends the demo at once.
		StopWithin: 2 * time.Second,
	})
	if err != nil {
		return failure{err}
	}
	go warm()
	if err := errors.Join(e.Run(ctx), here.err); err != nil {
		return failure{err}
	}
	return nil
}

// session is a terminal whose end is the end of the demo: there is nobody left to talk to.
type session struct {
	*terminal.Adapter
	leave func()
	err   error // why the talk ended, once Run has returned
}

// Run talks until the person leaves, or nothing can be kept any more.
func (s *session) Run(ctx context.Context, h chat.Handler) error {
	defer s.leave()
	s.err = s.Adapter.Run(ctx, h)
	return s.err
}

// folder is where the data file lies, and what to do with the folder at the end.
func (d demo) folder() (dir string, leave func(), err error) {
	if d.data != "" {
		return d.data, func() {}, nil
	}
	dir, err = os.MkdirTemp("", "kallybot-demo-")
	if err != nil {
		return "", nil, fmt.Errorf("make a folder for the demo's data: %w; choose one with --data", err)
	}
	return dir, func() { _ = os.RemoveAll(dir) }, nil
}

// far is the address of the API: the one given, or that of a sandbox in this process, on a port of this machine alone.
func (d demo) far(now func() time.Time) (url string, stop func(), err error) {
	if d.api != "" {
		return d.api, func() {}, nil
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", nil, fmt.Errorf("listen for the sandbox: %w", err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	api := sandbox.New(sandbox.Config{Speed: d.speed, Now: now})
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		_ = serveUntil(ctx, l, api)
	}()
	return "http://" + l.Addr().String(), func() { cancel(); api.Close(); <-ended }, nil
}

// options are the deployment's defaults with every wait divided by the speed. Progress is shown to somebody who watches.
func (d demo) options(watched bool) conversation.Options {
	o := defaultOptions()
	o.Lang, o.Region, o.Zone = d.lang, strings.ToUpper(d.region), d.timezone
	o.Access = access.Policy{Open: true} // whoever sits here
	o.PerPerson, o.PerNumber = 0, 0      // nobody's phone rings
	o.Personal = d.account == "personal"
	for _, wait := range []*time.Duration{&o.UndoWindow, &o.Pause, &o.Nudge, &o.Tick, &o.Policy.ReconcileFor, &o.Policy.LookFirst, &o.Policy.LookMost} {
		*wait = time.Duration(float64(*wait) / d.speed)
	}
	o.Tick = max(o.Tick, time.Second)
	// Not so short that a far side which asks to wait once is waited for in vain.
	o.Policy.ValidFor = max(time.Duration(float64(o.Policy.ValidFor)/d.speed), time.Minute)
	if !watched {
		o.Tick = 0
	}
	return o
}

// screen is the terminal as this process has it.
func (d demo) screen(c *cobra.Command, say *lang.Catalogue, now func() time.Time) terminal.Config {
	screen := terminal.Config{In: c.InOrStdin(), Out: c.OutOrStdout()}
	in, isIn := c.InOrStdin().(*os.File)
	out, isOut := c.OutOrStdout().(*os.File)
	if isIn && isOut {
		screen = terminal.Detect(in, out, os.Getenv)
	}
	t := func(key string) string { return say.Say(d.lang, key, lang.Args{"path": "{path}", "name": "{name}"}) }
	screen.Greeting = conversation.Greeting(say, d.lang)
	if d.again { // the examples are offered to those who have said nothing yet
		screen.Greeting = chat.Reply{Text: t("greet.idle_again")}
	}
	screen.Prompt = "> "
	screen.Files = d.data // a folder of their own; a temporary one is gone before a file of it could be opened
	screen.Echo = true
	screen.Now, screen.Lang, screen.Zone = now, d.lang, d.timezone
	screen.Words = terminal.Words{Retrying: t("terminal.retrying"), Saved: t("terminal.saved"), NotSaved: t("terminal.not_saved")}
	return screen
}
