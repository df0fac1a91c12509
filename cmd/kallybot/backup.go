package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/kallybot/kallybot/cmd/kallybot/config"
	"github.com/kallybot/kallybot/cmd/kallybot/control"
	"github.com/kallybot/kallybot/store/bolt"
)

func newBackup() *cobra.Command {
	var file string
	c := &cobra.Command{
		Use:   "backup OUT",
		Short: "Copy the data file, also while the service runs",
		Long: "Writes a copy of the data file as it is at one moment to the new file OUT, mode 0600, and checks it. The service may run.\n" +
			"Tokens in it are sealed: keep data.secret_key elsewhere.",
		Args: oneFile("OUT, the file to write"),
		RunE: func(c *cobra.Command, args []string) error {
			cfg, _, err := readConfig(c, file)
			if err != nil {
				return err
			}
			if err := onlyFile(c, cfg); err != nil {
				return err
			}
			sum, err := backup(c.Context(), config.Expand(cfg.Data.Path), args[0])
			if err != nil {
				return failure{err}
			}
			fmt.Fprintf(c.OutOrStdout(), "%s: %s\n", args[0], inWords(sum))
			return nil
		},
	}
	configFlag(c, &file)
	return c
}

// onlyFile refuses where there is no data file.
func onlyFile(c *cobra.Command, cfg config.Config) error {
	if cfg.Data.Driver == config.Bolt {
		return nil
	}
	return fmt.Errorf("%s works on a data file, and data.driver is %s, which brings its own tools; use pg_dump and pg_restore", c.Name(), cfg.Data.Driver)
}

// oneFile takes one argument, described for whoever left it out.
func oneFile(what string) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		switch {
		case len(args) == 0:
			return fmt.Errorf("%s lacks %s; %[1]s --help shows what it takes", c.CommandPath(), what)
		case len(args) > 1:
			return fmt.Errorf("%s takes one argument, %s; %[1]s --help shows what it takes", c.CommandPath(), what)
		}
		return nil
	}
}

// inWords is a data file in one line.
func inWords(s bolt.Summary) string {
	return fmt.Sprintf("whole, %d records and %d jobs, %d bytes, schema %d", s.Records, s.Jobs, s.Bytes, s.Schema)
}

// backup writes a copy of the data file to out, which must not exist, and checks it. Nothing is left when it fails.
func backup(ctx context.Context, data, out string) (bolt.Summary, error) {
	if _, err := os.Lstat(out); err == nil {
		return bolt.Summary{}, fmt.Errorf("%s exists; name a new file", out)
	}
	if _, err := os.Stat(filepath.Dir(out)); err != nil {
		return bolt.Summary{}, fmt.Errorf("there is no folder for %s; make it, or name a file elsewhere", out)
	}
	part := out + ".part"
	_ = os.Remove(part) // of one that was stopped
	err := receive(ctx, data, part)
	if errors.Is(err, control.ErrNone) {
		err = copyFile(ctx, data, part)
	}
	var sum bolt.Summary
	if err == nil {
		sum, err = bolt.Check(part)
	}
	if err == nil {
		err = os.Rename(part, out)
	}
	if err != nil {
		_ = os.Remove(part)
		return bolt.Summary{}, err
	}
	return sum, nil
}

// there refuses to do something with a data file that is not there, which would be made by opening it.
func there(data, do string) error {
	if _, err := os.Stat(data); errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("there is no data file %s to %s; name it with data.path", data, do)
	}
	return nil
}

// copyFile copies a data file that no service uses.
func copyFile(ctx context.Context, data, to string) error {
	if err := there(data, "copy"); err != nil {
		return err
	}
	s, err := bolt.Open(data, bolt.Options{})
	if err != nil {
		return err
	}
	return errors.Join(s.Copy(ctx, to), s.Close())
}

// receive writes what the service sends of its data file. Errors: control.ErrNone; else of the service, of the file.
func receive(ctx context.Context, data, to string) error {
	res, err := control.NewClient(data).Get(ctx, backupPath)
	if err != nil {
		return err
	}
	defer res.Body.Close()
	if err := control.Refused(res); err != nil {
		return err
	}
	f, err := os.OpenFile(to, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	n, err := io.Copy(f, res.Body)
	if err == nil && n != res.ContentLength {
		err = fmt.Errorf("the service sent %d of %d bytes", n, res.ContentLength)
	}
	if err == nil {
		err = f.Sync()
	}
	return errors.Join(err, f.Close())
}

// backupPath is where the service is asked for a copy of its data file.
const backupPath = "/backup"

// sendBackup answers with a copy of the data file. The copy is made beside it first: whoever reads slowly keeps nothing
// waiting but themselves.
func (s *service) sendBackup(w http.ResponseWriter, r *http.Request) {
	path := config.Expand(s.cfg.Data.Path)
	dir, err := os.MkdirTemp(filepath.Dir(path), ".kallybot-backup-*")
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	defer func() { _ = os.RemoveAll(dir) }()
	whole := filepath.Join(dir, "copy")
	if err := s.store.file.Copy(r.Context(), whole); err != nil {
		http.Error(w, fmt.Sprintf("copy the data file: %v", err), http.StatusInternalServerError)
		return
	}
	s.log.Info("data file copied for a backup")
	http.ServeFile(w, r, whole)
}
