package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"

	"github.com/spf13/cobra"

	"github.com/kallybot/kallybot/cmd/kallybot/config"
	"github.com/kallybot/kallybot/cmd/kallybot/control"
	"github.com/kallybot/kallybot/conversation/engine"
)

func newAudit() *cobra.Command {
	var file string
	c := &cobra.Command{
		Use:   "audit",
		Short: "Print who decided what, one JSON object a line",
		Long: "Prints the decisions that are kept, oldest first: {at, who, decision, number, reason}. A number shows its last digits only.\n" +
			"The service may run.",
		Args: noArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			cfg, _, err := readConfig(c, file)
			if err != nil {
				return err
			}
			if err := printAudit(c.Context(), c.OutOrStdout(), cfg); err != nil {
				return failure{err}
			}
			return nil
		},
	}
	configFlag(c, &file)
	return c
}

// printAudit has the service send its decisions, or reads them where none runs.
func printAudit(ctx context.Context, out io.Writer, cfg config.Config) error {
	res, err := control.NewClient(config.Expand(cfg.Data.Path)).Get(ctx, auditPath)
	switch {
	case errors.Is(err, control.ErrNone):
		return readAudit(ctx, out, cfg)
	case err != nil:
		return err
	}
	defer res.Body.Close()
	if err := control.Refused(res); err != nil {
		return err
	}
	_, err = io.Copy(out, res.Body)
	return err
}

func readAudit(ctx context.Context, out io.Writer, cfg config.Config) error {
	data := config.Expand(cfg.Data.Path)
	if _, err := os.Stat(data); err != nil && cfg.Data.Driver == config.Bolt {
		return fmt.Errorf("there is no data file %s; name it with data.path", data)
	}
	s, err := openStorage(ctx, cfg, nil)
	if err != nil {
		return err
	}
	return errors.Join(engine.WriteAudit(ctx, s, out), s.Close())
}

// auditPath is where the service is asked for the decisions.
const auditPath = "/audit"

func (s *service) sendAudit(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/jsonl")
	if err := engine.WriteAudit(r.Context(), s.store, w); err != nil {
		s.log.Warn("decisions could not be sent", "error", err)
		panic(http.ErrAbortHandler) // what was sent must not look whole
	}
}
