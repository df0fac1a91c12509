package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag" // the flags of cobra's commands
)

func newMan() *cobra.Command {
	return &cobra.Command{
		Use:   "man",
		Short: "Print the manual page",
		Long:  "Prints the manual page, with every command and flag: kallybot man > kallybot.1",
		Args:  noArgs,
		RunE:  func(c *cobra.Command, _ []string) error { return writeMan(c.OutOrStdout(), c.Root()) },
	}
}

// The parts of the manual page that no command tells.
const (
	manHead = `.TH KALLYBOT 1 "" "kallybot" "User Commands"
.SH NAME
kallybot \- make phone calls for people who ask for them in chat
.SH SYNOPSIS
.B kallybot
.I command
[\fIflags\fR]
.SH DESCRIPTION
People ask for a phone call in Telegram, Slack or a terminal, in English or Spanish; kallybot asks for what is missing, shows a card and, after
a yes, has KallyAI make the call. Then it tells what came of it. A confirmed call is never made twice.
.SH COMMANDS
`
	manTail = `.SH EXIT STATUS
.TP
.B 0
Done.
.TP
.B 1
What was asked for failed.
.TP
.B 2
Wrong usage or configuration.
.SH ENVIRONMENT
Every key of the configuration may be set as KALLYBOT_ and its path in capitals, with _ for dots; that wins over the file. A secret may stand in a
file that the same name with _FILE names.
.SH FILES
.TP
.I kallybot.yaml
The configuration. config.example.yaml explains every key.
.TP
.I kallybot.db
The data file, data.path. Beside it lies the socket of the service that runs.
.SH SIGNALS
.TP
.B SIGHUP
Reads log.level and access again.
.TP
.B SIGTERM, SIGINT
Stops the service within 10 seconds. What was under way goes on at the next start.
`
)

// writeMan writes the page in the language of man.
func writeMan(out io.Writer, root *cobra.Command) error {
	var b strings.Builder
	b.WriteString(manHead)
	for _, c := range root.Commands() {
		if c.IsAvailableCommand() {
			manCommand(&b, c)
		}
	}
	b.WriteString(manTail)
	_, err := io.WriteString(out, b.String())
	return err
}

func manCommand(b *strings.Builder, c *cobra.Command) {
	about := c.Long
	if about == "" {
		about = c.Short + "."
	}
	fmt.Fprintf(b, ".SS \"%s\"\n%s\n", roff(c.UseLine()), roff(about))
	c.NonInheritedFlags().VisitAll(func(f *pflag.Flag) {
		kind, usage := pflag.UnquoteUsage(f)
		fmt.Fprintf(b, ".TP\n.B \\-\\-%s %s\n%s\n", roff(f.Name), roff(kind), roff(usage))
	})
}

// roff makes text harmless: a backslash is written out, a hyphen is one, and no line begins with a dot or a quote.
func roff(s string) string {
	s = strings.NewReplacer(`\`, `\e`, "-", `\-`).Replace(s)
	lines := strings.Split(s, "\n")
	for i, l := range lines {
		if strings.HasPrefix(l, ".") || strings.HasPrefix(l, "'") {
			lines[i] = `\&` + l
		}
	}
	return strings.Join(lines, "\n")
}
