package postgres

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"hash/fnv"
	"io/fs"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"
	// Goose for the migrations: embedded, in order, one at a time over all processes; it brings fewer modules with it than
	// its sisters.
	"github.com/pressly/goose/v3"
	gooselock "github.com/pressly/goose/v3/lock"
)

//go:embed migrations/*.sql
var migrations embed.FS

// schemaTable is where it is kept which migrations were done. A migration that was released is never changed: what it should
// have done is a new one.
const schemaTable = "kallybot_schema"

// A process that finds another one migrating looks again every lockEvery seconds, lockTries times.
const (
	lockEvery = 1
	lockTries = 60
)

var errNewer = errors.New("schema is newer than this program")

// migrate does what migrations the database lacks. Errors: errNewer.
func migrate(ctx context.Context, c *pgx.ConnConfig, schema string) error {
	files, err := fs.Sub(migrations, "migrations")
	if err != nil {
		return err
	}
	id := fnv.New64a()
	_, _ = id.Write([]byte(schemaTable + " " + schema))
	one, err := gooselock.NewPostgresSessionLocker(
		gooselock.WithLockID(int64(id.Sum64())),
		gooselock.WithLockTimeout(lockEvery, lockTries), gooselock.WithUnlockTimeout(lockEvery, lockTries))
	if err != nil {
		return err
	}
	db := stdlib.OpenDB(*c)
	defer func() { _ = db.Close() }()
	p, err := goose.NewProvider(goose.DialectPostgres, db, files,
		goose.WithTableName(schemaTable), goose.WithSessionLocker(one), goose.WithDisableGlobalRegistry(true))
	if err != nil {
		return err
	}
	done, known, err := p.GetVersions(ctx)
	switch {
	case err != nil:
		return err
	case done > known:
		return fmt.Errorf("%d of %d migrations: %w", done, known, errNewer)
	case done == known:
		return nil
	}
	_, err = p.Up(ctx)
	return err
}
