package main

import (
	"context"
	"log/slog"
	"os"
	"path/filepath"

	"github.com/kallybot/kallybot/cmd/kallybot/config"
	"github.com/kallybot/kallybot/conversation/engine"
	"github.com/kallybot/kallybot/store"
	"github.com/kallybot/kallybot/store/bolt"
	"github.com/kallybot/kallybot/store/postgres"
)

// replicas settle among the processes of one deployment what only one of them may do. See postgres.Store.
type replicas interface {
	Sole(ctx context.Context, names []string, fn func(context.Context) error) error
	Lock(ctx context.Context, name string) (unlock func(), err error)
}

// storage is where everything is kept.
type storage struct {
	store.Store
	file     *bolt.Store // the same, where it is a file
	replicas replicas    // nil where one process has it all
}

// lock is what keeps processes from doing one thing at once, nil where there is one process.
func (s storage) lock() func(ctx context.Context, name string) (unlock func(), err error) {
	if s.replicas == nil {
		return nil
	}
	return s.replicas.Lock
}

// openStorage opens what the configuration names; the calls that may be made at once are counted over all processes.
func openStorage(ctx context.Context, c config.Config, log *slog.Logger) (storage, error) {
	if c.Data.Driver == config.Postgres {
		// There is no file at the path, and the service's socket stands beside it all the same.
		if err := os.MkdirAll(filepath.Dir(config.Expand(c.Data.Path)), 0o700); err != nil {
			return storage{}, err
		}
		s, err := postgres.Open(ctx, c.Data.DSN.Reveal(), postgres.Options{
			Log: log, Most: map[store.Queue]int{engine.DialQueue: c.Calls.MaxInFlight},
		})
		if err != nil {
			return storage{}, err
		}
		return storage{Store: s, replicas: s}, nil
	}
	s, err := bolt.Open(config.Expand(c.Data.Path), bolt.Options{})
	if err != nil {
		return storage{}, err
	}
	return storage{Store: s, file: s}, nil
}
