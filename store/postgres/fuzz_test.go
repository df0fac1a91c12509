package postgres_test

import (
	"errors"
	"net/url"
	"path/filepath"
	"strings"
	"testing"

	"github.com/kallybot/kallybot/store/postgres"
)

// FuzzDSN writes a password into an address of a database in every way that is documented: it is understood with that password,
// or its error holds no password.
func FuzzDSN(f *testing.F) {
	f.Setenv("PGPASSFILE", filepath.Join(f.TempDir(), "none")) // whoever runs the tests may have one
	f.Setenv("PGPASSWORD", "")
	for _, host := range []string{"db.example.com", "db.example.com:5432", "[::1]:5432", "a,b:5433", "", "/var/run/postgresql", "h:99999", "h?sslmode=odd"} {
		for _, password := range []string{"hush-hush", "p@ss:w/rd?#%", "'quoted' \\ ", "ñ", " "} {
			f.Add(host, "kallybot", password, "sslmode=require&pool_max_conns=4&connect_timeout=5")
			f.Add(host, "k b", password, "sslmode=require pool_max_conns=x search_path=a,b")
		}
	}
	quoted := strings.NewReplacer(`\`, `\\`, `'`, `\'`)
	f.Fuzz(func(t *testing.T, host, user, password, more string) {
		if reads(more + user + host) {
			return
		}
		for form, dsn := range map[string]string{
			"address":  (&url.URL{Scheme: "postgres", User: url.UserPassword(user, password), Host: host, Path: "/kallybot", RawQuery: more}).String(),
			"words":    "host='" + quoted.Replace(host) + "' user='" + quoted.Replace(user) + "' password='" + quoted.Replace(password) + "' " + more,
			"as it is": more,
		} {
			err := postgres.Check(dsn)
			if got := postgres.Password(dsn); err != nil && got != "" {
				t.Errorf("%s: a password of what cannot be understood", form)
			} else if err == nil && form != "as it is" && !strings.Contains(more, "password") && got != password {
				t.Errorf("%s: got the password %q of %q", form, got, dsn)
			}
			if err == nil {
				continue
			}
			said := (&postgres.ServerError{Err: err}).Error()
			if len(password) > 5 && form != "as it is" && !strings.Contains(host+" "+user+" "+more, password) && strings.Contains(said, password) || strings.Contains(said, "\n") {
				t.Errorf("%s: %q", form, said)
			}
			if !errors.Is(&postgres.ServerError{Err: err}, err) {
				t.Errorf("%s: the cause is lost", form)
			}
		}
	})
}

// reads tells a DSN that names files, such as a list of passwords, which are read with it.
func reads(dsn string) bool {
	for _, word := range []string{"passfile", "ssl", "service"} {
		if strings.Contains(strings.ReplaceAll(dsn, "sslmode", ""), word) {
			return true
		}
	}
	return false
}
