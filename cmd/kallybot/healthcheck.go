package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"time"

	"github.com/spf13/cobra"

	"github.com/kallybot/kallybot/cmd/kallybot/config"
	"github.com/kallybot/kallybot/cmd/kallybot/control"
)

// healthWithin is how long the service may take to say how it is: longer than its own look at its parts.
const healthWithin = 5 * time.Second

func newHealthcheck() *cobra.Command {
	var file string
	c := &cobra.Command{
		Use:   "healthcheck",
		Short: "Ask the service that runs on this machine whether it is ready",
		Long:  "Asks the service that runs with this configuration, through its socket, and prints a line for each part, as /readyz does.",
		Args:  noArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			cfg, _, err := readConfig(c, file)
			if err != nil {
				return err
			}
			ctx, cancel := context.WithTimeout(c.Context(), healthWithin)
			defer cancel()
			if err := healthy(ctx, c.OutOrStdout(), cfg); err != nil {
				return failure{err}
			}
			return nil
		},
	}
	configFlag(c, &file)
	return c
}

// healthy prints how the service is. The error tells that it is not well, or does not run.
func healthy(ctx context.Context, out io.Writer, cfg config.Config) error {
	res, err := control.NewClient(config.Expand(cfg.Data.Path)).Get(ctx, "/readyz")
	if errors.Is(err, control.ErrNone) {
		return fmt.Errorf("no service runs on %s; start it with kallybot serve", cfg.Data.Path)
	}
	if err != nil {
		return err
	}
	defer res.Body.Close()
	if _, err := io.Copy(out, res.Body); err != nil {
		return err
	}
	if res.StatusCode != http.StatusOK {
		return errors.New("the service is not ready; the lines above tell why, and kallybot doctor what to do")
	}
	return nil
}
