// Command kallybot makes phone calls for people who ask for them in chat. This package is the only one that knows all
// parts: it reads flags and configuration, and wires them.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"

	// Cobra for the command line: subcommands, help and shell completion that people know from other programs.
	"github.com/spf13/cobra"
)

// Exit statuses.
const (
	exitDone   = 0
	exitFailed = 1 // the thing asked for failed
	exitUsage  = 2 // wrong usage or configuration
)

// failure is an error of something that was asked for rightly: exit status 1 instead of 2.
type failure struct{ error }

func (f failure) Unwrap() error { return f.error }

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// run is the program. It returns its exit status.
func run(args []string, in io.Reader, out, errs io.Writer) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	root := newRoot()
	root.SetArgs(args)
	root.SetIn(in)
	root.SetOut(out)
	root.SetErr(errs)
	needShell(root) // after SetOut: cobra's completion keeps the output it finds
	err := root.ExecuteContext(ctx)
	var f failure
	switch {
	case err == nil:
		return exitDone
	case errors.As(err, &f):
		fmt.Fprintln(errs, "kallybot:", err)
		return exitFailed
	}
	fmt.Fprintln(errs, "kallybot:", err)
	return exitUsage
}

func newRoot() *cobra.Command {
	root := &cobra.Command{
		Use:           "kallybot",
		Short:         "Makes phone calls for people who ask for them in chat",
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          cobra.ArbitraryArgs,
		RunE: func(c *cobra.Command, args []string) error {
			if len(args) > 0 {
				return fmt.Errorf("there is no command %q; kallybot --help lists them", args[0])
			}
			return c.Help()
		},
	}
	root.SetFlagErrorFunc(func(c *cobra.Command, err error) error {
		return fmt.Errorf("%w; %s --help lists the flags", err, c.CommandPath())
	})
	root.AddCommand(
		newServe(), newCheckConfig(), newConfigDump(), newHealthcheck(), newDoctor(), newAudit(), newBackup(), newRestore(), newCompact(),
		newDemo(), newSandbox(), newUnderstand(), newOutcome(),
		newLogin(), newLogout(), newAuthStatus(), newRotateKey(), newMigrateStore(), newSlackManifest(), newMan(), newVersion(),
	)
	return root
}

// noArgs refuses arguments; cobra's own refusal names no remedy.
func noArgs(c *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	return fmt.Errorf("%s takes no argument %q; %[1]s --help shows what it takes", c.CommandPath(), args[0])
}

// needShell makes a completion for no shell wrong usage; cobra shows its help instead.
func needShell(root *cobra.Command) {
	root.InitDefaultCompletionCmd()
	c, _, err := root.Find([]string{"completion"})
	if err != nil {
		return
	}
	c.Args = cobra.ArbitraryArgs
	c.RunE = func(_ *cobra.Command, args []string) error {
		return fmt.Errorf("there is no completion for %q; name bash, zsh, fish or powershell", strings.Join(args, " "))
	}
}
