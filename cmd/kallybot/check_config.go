package main

import (
	"errors"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"github.com/kallybot/kallybot/cmd/kallybot/config"
)

func newCheckConfig() *cobra.Command {
	var file string
	c := &cobra.Command{
		Use:   "check-config",
		Short: "Name everything that is wrong with a configuration, and start nothing",
		Args:  noArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			_, warnings, err := readConfig(c, file)
			for _, w := range warnings {
				fmt.Fprintln(c.ErrOrStderr(), "warning:", w)
			}
			if err != nil {
				return err
			}
			fmt.Fprintln(c.OutOrStdout(), file, "is in order")
			return nil
		},
	}
	configFlag(c, &file)
	return c
}

// configFlag adds the flag that every command with a configuration has.
func configFlag(c *cobra.Command, file *string) {
	c.Flags().StringVar(file, "config", "", "the configuration file; config.example.yaml shows every key")
}

// readConfig reads the configuration, with the environment over it. See faulty for its error.
func readConfig(c *cobra.Command, file string) (config.Config, config.Faults, error) {
	cfg, warnings, err := config.Read(file, os.Environ())
	return cfg, warnings, faulty(c, file, err)
}

// faulty tells what is wrong with a configuration: faults go to standard error, one a line; a single one is the error.
func faulty(c *cobra.Command, file string, err error) error {
	var faults config.Faults
	switch {
	case err == nil:
		return nil
	case file == "":
		return errors.New("no configuration is named; write --config FILE, config.example.yaml shows every key")
	case !errors.As(err, &faults) || len(faults) == 1:
		return err
	}
	for _, f := range faults {
		fmt.Fprintln(c.ErrOrStderr(), f)
	}
	return fmt.Errorf("%s has %d faults; correct them and check again with kallybot check-config", file, len(faults))
}
