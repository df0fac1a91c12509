package main

import (
	"io"

	"github.com/spf13/cobra"
)

// newLines is a command that turns lines of standard input into lines of standard output.
func newLines(name, short string, do func(in io.Reader, out io.Writer) error) *cobra.Command {
	return &cobra.Command{
		Use:   name,
		Short: short,
		Args:  noArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if err := do(c.InOrStdin(), c.OutOrStdout()); err != nil {
				return failure{err}
			}
			return nil
		},
	}
}

func newOutcome() *cobra.Command {
	return newLines("outcome", "Read call results as JSON lines, write what they mean", outcomeLines)
}
