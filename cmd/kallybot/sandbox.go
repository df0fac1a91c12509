package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/kallybot/kallybot/kallyai/sandbox"
)

func newSandbox() *cobra.Command {
	var listen string
	var speed float64
	c := &cobra.Command{
		Use:   "sandbox",
		Short: "Serve a simulated KallyAI API",
		Long:  "Serves a simulated KallyAI API. The last four digits of the number called choose the outcome:\n\n" + outcomeTable(),
		Args:  noArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if err := checkSpeed(speed); err != nil {
				return err
			}
			l, err := net.Listen("tcp", listen)
			if err != nil {
				return failure{fmt.Errorf("listen on %s: %w; choose another address with --listen", listen, err)}
			}
			fmt.Fprintf(c.OutOrStdout(), "sandbox listens on http://%s, token %s\n", l.Addr(), sandbox.DemoToken)
			api := sandbox.New(sandbox.Config{Speed: speed})
			defer api.Close()
			return serveUntil(c.Context(), l, api)
		},
	}
	c.Flags().StringVar(&listen, "listen", "127.0.0.1:8741", "address to listen on")
	c.Flags().Float64Var(&speed, "speed", 1, "divide the length of calls")
	return c
}

// outcomeTable is the table of the sandbox's numbers as text.
func outcomeTable() string {
	var b strings.Builder
	for _, o := range sandbox.Outcomes() {
		digits := o.Digits
		if digits == "" {
			digits = "else"
		}
		fmt.Fprintf(&b, "  %-4s  %s\n", digits, o.About)
	}
	return b.String()
}

// serveUntil serves h on l until ctx ends.
func serveUntil(ctx context.Context, l net.Listener, h http.Handler) error {
	srv := &http.Server{Handler: h, ReadHeaderTimeout: 10 * time.Second}
	ended := make(chan error, 1)
	go func() { ended <- srv.Serve(l) }()
	select {
	case err := <-ended:
		return failure{fmt.Errorf("serve on %s: %w", l.Addr(), err)}
	case <-ctx.Done():
		_ = srv.Close()
		if err := <-ended; !errors.Is(err, http.ErrServerClosed) {
			return failure{fmt.Errorf("serve on %s: %w", l.Addr(), err)}
		}
		return nil
	}
}
