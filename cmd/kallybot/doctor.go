package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"os"
	"time"

	"github.com/spf13/cobra"

	"github.com/kallybot/kallybot/cmd/kallybot/config"
	"github.com/kallybot/kallybot/cmd/kallybot/control"
	"github.com/kallybot/kallybot/cmd/kallybot/doctor"
	"github.com/kallybot/kallybot/conversation/lang"
)

// doctorWithin is how long all checks may take.
const doctorWithin = 20 * time.Second

func newDoctor() *cobra.Command {
	var file string
	var asJSON bool
	c := &cobra.Command{
		Use:   "doctor",
		Short: "Look at everything the service needs, and tell what is wrong and what to do",
		Long: "Asks each platform and the API whether it will work, and looks at the store, the clock and the files. It changes nothing,\n" +
			"and the service may run: then that looks itself. Exit status 1 when something is wrong; warnings are none.",
		Args: noArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			cfg, warnings, err := readConfig(c, file)
			if err != nil {
				return err
			}
			found, err := examine(c.Context(), cfg, warnings)
			if err != nil {
				return failure{err}
			}
			write := doctor.Write
			if asJSON {
				write = doctor.WriteJSON
			}
			if err := write(c.OutOrStdout(), found); err != nil {
				return err
			}
			if doctor.Worst(found) == doctor.Bad {
				return failure{errors.New("something is wrong; the lines above tell what to do")}
			}
			return nil
		},
	}
	configFlag(c, &file)
	c.Flags().BoolVar(&asJSON, "json", false, "print one JSON array of {about, level, says, remedy}")
	return c
}

// examine has the service look, or looks by itself where none runs.
func examine(ctx context.Context, cfg config.Config, warnings config.Faults) ([]doctor.Finding, error) {
	found, err := askDoctor(ctx, config.Expand(cfg.Data.Path))
	if !errors.Is(err, control.ErrNone) {
		return found, err
	}
	x := &examination{cfg: cfg, warnings: warnings, now: time.Now}
	free, err := x.make(ctx)
	if err != nil {
		return nil, err
	}
	defer free()
	found = append([]doctor.Finding{{About: "service", Level: doctor.Unknown, Says: "none runs on " + cfg.Data.Path, Remedy: "start it with kallybot serve"}},
		doctor.Run(ctx, doctorWithin, x.checks()...)...)
	return found, nil
}

// make makes what a service would, as far as it can be made.
func (x *examination) make(ctx context.Context) (free func(), err error) {
	say, err := lang.Load()
	if err != nil {
		return nil, err
	}
	quiet := slog.New(slog.DiscardHandler)
	path := config.Expand(x.cfg.Data.Path)
	_, missing := os.Stat(path)
	s, err := openStorage(ctx, x.cfg, quiet)
	if err == nil {
		x.store = s
		x.far, x.farFailed = newAccounts(x.cfg, s, quiet)
	}
	x.trouble = err
	x.all, err = platforms(x.cfg, x.store, say, quiet, 0)
	return func() {
		if x.store == nil {
			return
		}
		_ = s.Close()
		if missing != nil && s.file != nil {
			_ = os.Remove(path) // it was made to see whether it can be
		}
	}, err
}

// doctorPath is where the service is asked to look.
const doctorPath = "/doctor"

func askDoctor(ctx context.Context, data string) (found []doctor.Finding, err error) {
	res, err := control.NewClient(data).Get(ctx, doctorPath)
	if err != nil {
		return nil, err
	}
	defer res.Body.Close()
	if err := control.Refused(res); err != nil {
		return nil, err
	}
	if err := json.NewDecoder(res.Body).Decode(&found); err != nil {
		return nil, fmt.Errorf("read what the service found: %w", err)
	}
	return found, nil
}

// sendFindings has the service look with what it holds: only its process may use the data file.
func (s *service) sendFindings(x *examination) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		found := append([]doctor.Finding{doctor.Fine("service", "runs, version %s", version)}, doctor.Run(r.Context(), doctorWithin, x.checks()...)...)
		w.Header().Set("Content-Type", "application/json")
		if err := doctor.WriteJSON(w, found); err != nil {
			s.log.Debug("findings could not be sent", "error", err)
		}
	}
}
