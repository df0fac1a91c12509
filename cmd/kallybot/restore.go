package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"github.com/kallybot/kallybot/cmd/kallybot/config"
	"github.com/kallybot/kallybot/conversation/engine"
	"github.com/kallybot/kallybot/store/bolt"
)

func newRestore() *cobra.Command {
	var file string
	var check bool
	c := &cobra.Command{
		Use:   "restore [--check] IN",
		Short: "Put a backup in the place of the data file",
		Long: "Checks the backup IN and puts a copy of it in the place of data.path; what was there is kept beside it. Stop the service\n" +
			"before, also on the machine that the backup comes from. Calls that may have been made since the backup are looked up\n" +
			"when the service starts, and not made again. With --check nothing is changed, and the service may run.",
		Args: oneFile("IN, the backup to read"),
		RunE: func(c *cobra.Command, args []string) error {
			cfg, _, err := readConfig(c, file)
			if err != nil {
				return err
			}
			if err := onlyFile(c, cfg); err != nil {
				return err
			}
			r := restoring{in: args[0], cfg: cfg, out: c.OutOrStdout(), now: time.Now()}
			do := r.restore
			if check {
				do = r.check
			}
			if err := do(c.Context()); err != nil {
				return failure{err}
			}
			return nil
		},
	}
	configFlag(c, &file)
	c.Flags().BoolVar(&check, "check", false, "only tell whether IN can be restored")
	return c
}

// restoring is one backup being put back.
type restoring struct {
	in  string
	cfg config.Config
	out io.Writer
	now time.Time
}

// check tells whether the backup is whole and its tokens can be opened, on a copy.
func (r restoring) check(ctx context.Context) error {
	dir, err := os.MkdirTemp("", "kallybot-check-*")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	return r.prepare(ctx, filepath.Join(dir, "copy"))
}

// restore puts the backup in the place of the data file.
func (r restoring) restore(ctx context.Context) error {
	data := config.Expand(r.cfg.Data.Path)
	if err := os.MkdirAll(filepath.Dir(data), 0o700); err != nil {
		return err
	}
	free, err := hold(data)
	if err != nil {
		return err
	}
	defer free()
	fresh := data + ".restoring"
	if err := r.prepare(ctx, fresh); err != nil {
		_ = os.Remove(fresh)
		return err
	}
	aside := data + ".before-restore-" + r.now.UTC().Format("20060102T150405")
	if err := os.Rename(data, aside); err == nil {
		fmt.Fprintf(r.out, "what was there is now %s\n", aside)
	} else if !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if err := os.Rename(fresh, data); err != nil {
		return err
	}
	fmt.Fprintf(r.out, "%s is restored; start the service\n", r.cfg.Data.Path)
	return nil
}

// hold keeps others from the data file, if there is one that can be opened; one that cannot be is what a restore is for.
func hold(data string) (free func(), err error) {
	var s *bolt.Store
	if _, missing := os.Stat(data); missing == nil {
		if s, err = bolt.Open(data, bolt.Options{}); bolt.InUse(err) {
			return nil, fmt.Errorf("a service runs on %s; stop it first", data)
		}
	}
	return func() {
		if s != nil {
			_ = s.Close()
		}
	}, nil
}

// prepare makes a copy of the backup from which a service may go on, and tells of it.
func (r restoring) prepare(ctx context.Context, to string) error {
	sum, err := bolt.Check(r.in)
	if err != nil {
		return err
	}
	fmt.Fprintf(r.out, "%s: %s\n", r.in, inWords(sum))
	_ = os.Remove(to) // of one that was stopped
	if err := duplicate(r.in, to); err != nil {
		return err
	}
	s, err := bolt.Open(to, bolt.Options{})
	if err != nil {
		return err
	}
	return errors.Join(r.ready(ctx, s), s.Close())
}

// ready makes the copy safe to go on from.
func (r restoring) ready(ctx context.Context, s *bolt.Store) error {
	n, err := engine.Restored(ctx, s, r.now)
	if err != nil {
		return fmt.Errorf("%s cannot be gone on from: %w; restore another backup", r.in, err)
	}
	if n > 0 {
		fmt.Fprintf(r.out, "%d calls may have been made since; they are looked up at the start, and not made again\n", n)
	}
	if !r.cfg.Data.SecretKey.Set() {
		return nil // there is nothing to open them with, and nothing that needs them
	}
	v, err := newVault(s, r.cfg.Data)
	if err != nil {
		return err
	}
	c, err := v.Count(ctx)
	if err == nil && c.Unreadable > 0 {
		err = fmt.Errorf("%d of %d secrets in %s cannot be opened; put the key that sealed them into data.old_secret_keys", c.Unreadable, c.Unreadable+c.Present+c.Former, r.in)
	}
	return err
}

// duplicate copies a file to a new one that only its owner may read.
func duplicate(from, to string) error {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.OpenFile(to, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	if err == nil {
		err = out.Sync()
	}
	return errors.Join(err, out.Close())
}
