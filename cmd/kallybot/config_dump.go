package main

import (
	"os"

	"github.com/spf13/cobra"

	"github.com/kallybot/kallybot/cmd/kallybot/config"
)

func newConfigDump() *cobra.Command {
	var file string
	c := &cobra.Command{
		Use:   "config-dump",
		Short: "Print the configuration that holds, secrets hidden",
		Long:  "Prints every key with its value, and where that is written: a line of the file, an environment variable, or nowhere (default).",
		Args:  noArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			text, _, err := config.Dump(file, os.Environ())
			if err != nil {
				return faulty(c, file, err)
			}
			_, err = c.OutOrStdout().Write(text)
			return err
		},
	}
	configFlag(c, &file)
	return c
}
