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
	"github.com/kallybot/kallybot/store/bolt"
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
			if err := printAudit(c.Context(), c.OutOrStdout(), config.Expand(cfg.Data.Path)); err != nil {
				return failure{err}
			}
			return nil
		},
	}
	configFlag(c, &file)
	return c
}

// printAudit has the service send its decisions, or reads them where none runs.
func printAudit(ctx context.Context, out io.Writer, data string) error {
	res, err := control.NewClient(data).Get(ctx, auditPath)
	switch {
	case errors.Is(err, control.ErrNone):
		return readAudit(ctx, out, data)
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

func readAudit(ctx context.Context, out io.Writer, data string) error {
	if _, err := os.Stat(data); err != nil {
		return fmt.Errorf("there is no data file %s; name it with data.path", data)
	}
	s, err := bolt.Open(data, bolt.Options{})
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
