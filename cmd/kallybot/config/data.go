package config

import (
	"encoding/base64"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/kallybot/kallybot/store/postgres"
	"github.com/kallybot/kallybot/store/seal"
)

// Data says where everything is kept, and for how long.
type Data struct {
	Driver        string // Bolt or Postgres
	Path          string // of the data file; see Expand
	DSN           Secret // of the database, where the driver is Postgres
	SecretKey     Secret // see Keys
	OldSecretKeys []Secret
	Drafts        time.Duration
	Results       time.Duration
}

// The drivers.
const (
	Bolt     = "bolt"     // one file, for one process
	Postgres = "postgres" // a database, for any number of them
)

var defaultData = Data{Driver: Bolt, Path: "kallybot.db", Drafts: 24 * time.Hour, Results: 720 * time.Hour}

// leastKept is the shortest retention: shorter, and a person would lose what they are writing.
const leastKept = time.Minute

func (d *Data) fields() []field {
	return []field{
		choiceField("data.driver", &d.Driver, Bolt, Postgres),
		textField("data.path", &d.Path, something),
		secretField("data.dsn", &d.DSN, connection),
		secretField("data.secret_key", &d.SecretKey, orEmpty(sealingKey)),
		secretsField("data.old_secret_keys", &d.OldSecretKeys, sealingKey),
		spanField("data.drafts", &d.Drafts, leastKept),
		spanField("data.results", &d.Results, leastKept),
	}
}

func (d *Data) check() Faults {
	var found Faults
	switch {
	case d.Driver == Postgres && !d.DSN.Set():
		found = append(found, bad("data.dsn", "is missing beside data.driver: postgres; write %s", dsnForm))
	case d.Driver == Bolt && d.DSN.Set():
		found = append(found, bad("data.dsn", "is written, but data.driver is bolt; write data.driver: postgres, or take it out"))
	}
	if info, err := os.Stat(Expand(d.Path)); d.Driver == Bolt && err == nil && info.IsDir() {
		found = append(found, bad("data.path", "%s is a folder; name a file in it, such as %s", d.Path, filepath.Join(d.Path, "kallybot.db")))
	}
	if len(d.OldSecretKeys) > 0 && !d.SecretKey.Set() {
		found = append(found, bad("data.secret_key", "is missing beside data.old_secret_keys; %s", makeKey))
	}
	return found
}

// makeKey is the remedy where a key is missing or cannot be used.
const makeKey = "write 32 bytes in base64 (openssl rand -base64 32)"

// need is the fault of a missing key where something is kept sealed; what says what, and without how to do without.
func (d *Data) need(what, without string) Faults {
	if d.SecretKey.Set() {
		return nil
	}
	return Faults{bad("data.secret_key", "is missing, and it seals %s; %s and keep a copy elsewhere, or %s", what, makeKey, without)}
}

// Keys are the key that seals secrets at rest, nil for none, and the former ones that still open them.
func (d *Data) Keys() (key []byte, former [][]byte) {
	for _, old := range d.OldSecretKeys {
		former = append(former, keyOf(old))
	}
	return keyOf(d.SecretKey), former
}

// keyOf is the key in a text that was checked, nil for none.
func keyOf(s Secret) []byte {
	key, err := base64.StdEncoding.DecodeString(s.Reveal())
	if err != nil || len(key) == 0 {
		return nil
	}
	return key
}

// sealingKey is the check of a key. Its value is never quoted.
func sealingKey(s string) error {
	if key, err := base64.StdEncoding.DecodeString(s); err != nil || len(key) != seal.KeySize {
		return errors.New("is no key; " + makeKey)
	}
	return nil
}

// dsnForm shows how a database is named.
const dsnForm = "the address of the database, such as postgres://kallybot:PASSWORD@db.example.com/kallybot"

// connection is the check of a DSN. Its value is never quoted.
func connection(s string) error {
	if s != "" && postgres.Check(s) != nil {
		return errors.New("is no connection string; write " + dsnForm)
	}
	return nil
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
