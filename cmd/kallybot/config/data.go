package config

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// Data says where everything is kept, and for how long.
type Data struct {
	Driver  string // "bolt"
	Path    string // of the data file; see Expand
	Drafts  time.Duration
	Results time.Duration
}

var defaultData = Data{Driver: "bolt", Path: "kallybot.db", Drafts: 24 * time.Hour, Results: 720 * time.Hour}

// leastKept is the shortest retention: shorter, and a person would lose what they are writing.
const leastKept = time.Minute

func (d *Data) fields() []field {
	return []field{
		choiceField("data.driver", &d.Driver, "bolt", "postgres"),
		textField("data.path", &d.Path, something),
		laterSecret("data.dsn"),
		laterSecret("data.secret_key"),
		later("data.old_secret_keys", list),
		spanField("data.drafts", &d.Drafts, leastKept),
		spanField("data.results", &d.Results, leastKept),
	}
}

func (d *Data) check() Faults {
	var found Faults
	if d.Driver == "postgres" {
		found = append(found, bad("data.driver", "postgres is not built in; write bolt"))
	}
	if info, err := os.Stat(Expand(d.Path)); err == nil && info.IsDir() {
		found = append(found, bad("data.path", "%s is a folder; name a file in it, such as %s", d.Path, filepath.Join(d.Path, "kallybot.db")))
	}
	return found
}

// Expand replaces "~/" at the beginning of a path by the home of the user who runs the program.
func Expand(path string) string {
	rest, ok := strings.CutPrefix(path, "~/")
	if !ok {
		return path
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return path
	}
	return filepath.Join(home, rest)
}

// something is the check of a text that must not be empty.
func something(s string) error {
	if strings.TrimSpace(s) == "" {
		return errors.New("is empty; write a value, or take the line out")
	}
	return nil
}
