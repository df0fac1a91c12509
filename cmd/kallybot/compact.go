package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/kallybot/kallybot/cmd/kallybot/config"
	"github.com/kallybot/kallybot/store/bolt"
)

func newCompact() *cobra.Command {
	var file string
	c := &cobra.Command{
		Use:   "compact",
		Short: "Give the disk back what the data file does not need any more",
		Long: "Writes the data file anew without the room that expired data left. Room is used again without this, so that it is worth\n" +
			"while only after a much larger load than usual. Stop the service before.",
		Args: noArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			cfg, _, err := readConfig(c, file)
			if err != nil {
				return err
			}
			if err := onlyFile(c, cfg); err != nil {
				return err
			}
			path := config.Expand(cfg.Data.Path)
			if err := there(path, "compact"); err != nil {
				return failure{err}
			}
			old, now, err := bolt.Compact(path)
			if err != nil {
				return failure{err}
			}
			fmt.Fprintf(c.OutOrStdout(), "%s: from %d to %d bytes\n", cfg.Data.Path, old, now)
			return nil
		},
	}
	configFlag(c, &file)
	return c
}
