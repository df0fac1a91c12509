package main

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"maps"
	"net/http"
	"os"
	"os/signal"
	"sync"
	"syscall"
	"time"

	"github.com/spf13/cobra"

	"github.com/kallybot/kallybot/cmd/kallybot/config"
	"github.com/kallybot/kallybot/cmd/kallybot/control"
	"github.com/kallybot/kallybot/cmd/kallybot/journal"
	"github.com/kallybot/kallybot/cmd/kallybot/metrics"
	"github.com/kallybot/kallybot/cmd/kallybot/traces"
	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/engine"
	"github.com/kallybot/kallybot/conversation/lang"
	"github.com/kallybot/kallybot/conversation/reader"
)

// stopWithin is how long the engine may take to stop; the web server's end comes after it, and all of it takes less than
// 10 s, the time that service managers and containers wait before they kill.
const stopWithin = 8 * time.Second

// manner is how a service differs from the usual, as its hidden flags say.
type manner struct {
	now   func() time.Time // of the conversations
	looks time.Duration    // between two looks whether something needs a hand
	edits time.Duration    // between two progress edits on Telegram; zero: as its limits want it
}

func newServe() *cobra.Command {
	var file, at string
	var how manner
	c := &cobra.Command{
		Use:   "serve",
		Short: "Run the service",
		Long: "Runs the service until it is told to stop (SIGTERM or SIGINT). On SIGHUP it reads log.level and access again.\n" +
			"It logs to standard error.",
		Args: noArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			cfg, warnings, err := readConfig(c, file)
			if err != nil {
				return err
			}
			if how.now, err = clockFrom(at); err != nil {
				return err
			}
			engine.TuneGC()
			s, err := newService(c.Context(), file, cfg, warnings, how, c.ErrOrStderr())
			if err != nil {
				return failure{err}
			}
			defer func() { _ = s.store.Close() }()
			s.warn(s.warnings)
			return s.run(c.Context())
		},
	}
	configFlag(c, &file)
	c.Flags().StringVar(&at, "now", "", "start the clock of the conversations there (RFC 3339), to see what time does to them")
	c.Flags().DurationVar(&how.looks, "look-every", lookEvery, "how often to look whether something needs a hand")
	c.Flags().DurationVar(&how.edits, "edit-every", 0, "how often a progress message is edited on Telegram at most; 0: as its limits want it")
	for _, hidden := range []string{"now", "look-every", "edit-every"} {
		_ = c.Flags().MarkHidden(hidden)
	}
	return c
}

// service is everything that runs.
type service struct {
	manner
	file     string // read again at SIGHUP
	cfg      config.Config
	warnings config.Faults // of the start
	level    slog.LevelVar
	log      *slog.Logger
	store    storage
	machine  *conversation.Machine // with the options of the start
	live     live
	metrics  *metrics.Metrics
	traces   *traces.Tracer // nil without traces.url
	engine   *engine.Engine
	web      *web
	control  *control.Server
	alarms   *alarms
}

// newService makes every part and opens what they keep things in. Nothing is sent yet.
func newService(
	ctx context.Context, file string, cfg config.Config, warnings config.Faults, how manner, out io.Writer,
) (*service, error) {
	s := &service{manner: how, file: file, cfg: cfg, warnings: warnings, metrics: metrics.New(version)}
	s.level.Set(cfg.Log.Slog())
	s.log = journal.New(out, journal.Options{
		Level: &s.level, JSON: cfg.Log.Format == "json",
		Secrets: secrets(cfg),
	})
	say, err := lang.Load()
	if err != nil {
		return nil, err
	}
	if s.machine, err = newMachine(say, options(cfg)); err != nil {
		return nil, err
	}
	s.live.now.Store(s.machine)
	if s.store, err = openStorage(ctx, cfg, s.log); err != nil {
		return nil, err
	}
	if err := s.connect(ctx); err != nil {
		_ = s.store.Close()
		return nil, err
	}
	return s, nil
}

// connect makes the engine with its platforms and its far side, and what listens.
func (s *service) connect(ctx context.Context) error {
	far, err := newAccounts(s.cfg, s.store, s.log)
	if err != nil {
		return err
	}
	if err := far.begin(ctx, s.log); err != nil {
		return err
	}
	all, err := platforms(s.cfg, s.store, s.machine.Say, s.log, s.edits)
	if err != nil {
		return err
	}
	var adapters []chat.Adapter
	for i, p := range all {
		all[i] = inTurn(p, s.store.replicas, s.cfg.Telegram.Webhook.URL != "", s.cfg.Slack.AppToken.Set())
		adapters = append(adapters, all[i].adapter)
	}
	model, err := modelReader(s.cfg.Model)
	if err != nil {
		return err
	}
	tracer, err := s.trace()
	if err != nil {
		return err
	}
	s.engine, err = engine.New(engine.Config{
		Store: s.metrics.Timed(s.store), Machine: &s.live, Adapters: adapters, Now: s.now, Log: s.log, Observer: s.metrics, Tracer: tracer,
		API: far.api, Accounts: far.own(),
		Model:       model,
		CallTimeout: s.cfg.KallyAI.CallTimeout, KeepResult: s.cfg.Data.Results, MaxInFlight: s.cfg.Calls.MaxInFlight,
		StopWithin: stopWithin,
	})
	if err != nil {
		return err
	}
	s.alarms = s.newAlarms(far, all)
	return s.listen(far, all)
}

// listen makes what others reach the service by: the web server and the socket of the program's other commands.
func (s *service) listen(far *accounts, all []platform) (err error) {
	x := &examination{cfg: s.cfg, warnings: s.warnings, store: s.store, far: far, all: all, now: time.Now}
	parts := s.parts(all)
	s.watch(parts, all)
	routes := map[string]http.Handler{"GET /metrics": s.metrics.Handler()}
	for _, p := range all {
		maps.Copy(routes, p.routes)
	}
	if far.personal != nil && s.cfg.KallyAI.OAuth.ClientID != "" {
		routes[arrivalPath] = &arrival{accounts: far.personal, machine: s.machine, called: s.engine.Called, agreed: s.engine.Agreed, log: s.log}
	}
	if s.web, err = newWeb(s.cfg.HTTP, parts, routes, s.log); err != nil {
		return err
	}
	if s.control, err = control.Listen(config.Expand(s.cfg.Data.Path), s.commands(parts, x)); err != nil {
		s.web.close()
	}
	return err
}

// modelReader is the model that the operator named, or none.
func modelReader(c config.Model) (engine.Model, error) {
	if !c.On() {
		return nil, nil
	}
	return reader.New(reader.Config{URL: c.URL, Name: c.Name, Key: c.Key.Reveal(), Timeout: c.Timeout})
}

// run works until ctx ends, or until nothing can come in any more because the listener broke.
func (s *service) run(ctx context.Context) error {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	var all sync.WaitGroup
	var broken error
	all.Go(warm)
	all.Go(func() {
		defer stop()
		broken = s.web.serve()
	})
	all.Go(func() {
		if err := s.control.Serve(); err != nil {
			s.log.Error("commands cannot reach the service any more", "error", err)
		}
	})
	all.Go(func() { s.hear(ctx) })
	all.Go(func() { s.watchOver(ctx, s.alarms) })
	all.Go(func() { s.beat(ctx) })
	s.log.Info("serving", "version", version, "listen", s.web.listener.Addr().String(), "webhook", s.cfg.Telegram.Webhook.URL != "", "slack", s.cfg.Slack.On())
	all.Go(func() { // at once, so that a balancer turns to another replica
		<-ctx.Done()
		s.web.close()
	})
	err := s.engine.Run(ctx)
	all.Go(s.endTraces)
	all.Go(func() { s.control.Close(shutdownWithin) })
	all.Wait()
	s.log.Info("stopped")
	if err = errors.Join(broken, err); err != nil {
		return failure{err}
	}
	return nil
}

// hear reads the configuration again at each SIGHUP, until ctx ends.
func (s *service) hear(ctx context.Context) {
	hup := make(chan os.Signal, 1)
	signal.Notify(hup, syscall.SIGHUP)
	defer signal.Stop(hup)
	for {
		select {
		case <-ctx.Done():
			return
		case <-hup:
			s.reload()
		}
	}
}
