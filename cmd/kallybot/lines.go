package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"
)

// newLines is a command that turns lines of standard input into lines of standard output. make is asked once, for what answers a line.
func newLines(name, short string, make func() (answerLine, error)) *cobra.Command {
	return &cobra.Command{
		Use:   name,
		Short: short,
		Args:  noArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			answer, err := make()
			if err != nil {
				return failure{err}
			}
			if err := answerLines(c.InOrStdin(), c.OutOrStdout(), answer); err != nil {
				return failure{err}
			}
			return nil
		},
	}
}

// answerLine is the output for one line of input: a value for JSON.
type answerLine func(line string) any

// answerLines reads lines and writes the answer to each as a line of JSON, in order. Empty lines are skipped. A pipe that waits
// for each answer gets it. The error is that of in or out.
func answerLines(in io.Reader, out io.Writer, answer answerLine) error {
	r, w := bufio.NewReader(in), bufio.NewWriter(out)
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for {
		line, readErr := r.ReadString('\n')
		if readErr != nil && readErr != io.EOF {
			return fmt.Errorf("read lines: %w", readErr)
		}
		if strings.TrimSpace(line) != "" {
			if err := enc.Encode(answer(line)); err != nil {
				return fmt.Errorf("write answers: %w", err)
			}
		}
		if readErr == io.EOF || r.Buffered() == 0 {
			if err := w.Flush(); err != nil {
				return fmt.Errorf("write answers: %w", err)
			}
		}
		if readErr == io.EOF {
			return nil
		}
	}
}
