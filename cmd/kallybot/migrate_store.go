package main

import (
	"errors"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"github.com/kallybot/kallybot/cmd/kallybot/config"
	"github.com/kallybot/kallybot/store/bolt"
	"github.com/kallybot/kallybot/store/postgres"
)

func newMigrateStore() *cobra.Command {
	var file, to string
	c := &cobra.Command{
		Use:   "migrate-store",
		Short: "Copy everything from the data file into PostgreSQL",
		Long: "Copies what the data file (data.path) keeps into an empty PostgreSQL database, while the service is stopped. All of it\n" +
			"is copied, or nothing, and compared by counts and digests. The file stays as it is. Called again it copies nothing\n" +
			"that is there. A password need not stand in the command: PGPASSWORD and ~/.pgpass count, too.",
		Args: noArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			cfg, _, err := readConfig(c, file)
			if err != nil {
				return err
			}
			if to == "" || postgres.Check(to) != nil {
				return errors.New("--to names no database; write its address, such as postgres://kallybot@db.example.com/kallybot")
			}
			return migrateStore(c, config.Expand(cfg.Data.Path), to)
		},
	}
	configFlag(c, &file)
	c.Flags().StringVar(&to, "to", "", "address of the database (needed)")
	return c
}

func migrateStore(c *cobra.Command, path, dsn string) error {
	if _, err := os.Stat(path); err != nil {
		return failure{fmt.Errorf("there is no data file to copy: %w; data.path names it", err)}
	}
	from, err := bolt.Open(path, bolt.Options{})
	if err != nil {
		return failure{err}
	}
	defer func() { _ = from.Close() }()
	to, err := postgres.Open(c.Context(), dsn, postgres.Options{})
	if err != nil {
		return failure{err}
	}
	defer func() { _ = to.Close() }()
	t, copied, err := to.Import(c.Context(), from.Export)
	switch {
	case errors.Is(err, postgres.ErrOccupied):
		return failure{fmt.Errorf("%w; name an empty database, or another schema in it by search_path", err)}
	case err != nil:
		return failure{err}
	}
	done := "were copied, and are the same on both sides"
	if !copied {
		done = "were there already, and are the same on both sides"
	}
	fmt.Fprintf(c.OutOrStdout(), "%s %s (sha256 %s)\nTo use them, write data.driver: postgres, data.dsn and data.secret_key, and start the service.\n",
		&t, done, t.Sum())
	return nil
}
