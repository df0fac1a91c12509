package postgres

import (
	"context"
	"testing"

	"github.com/jackc/pgx/v5"

	"github.com/kallybot/kallybot/store/postgres/postgrestest"
)

// TestLostCommitIsNotTakenForTheOneThatGotItsNumber asks what became of two transactions with the same number, as there are after
// a crash of the server: the one that was kept, and the one that was lost and whose number the other got.
func TestLostCommitIsNotTakenForTheOneThatGotItsNumber(t *testing.T) {
	t.Parallel()
	s, err := Open(t.Context(), postgrestest.Schema(t, postgrestest.DSN(t)), Options{Conns: 2})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	var kept *tx
	err = s.transact(t.Context(), func(ctx context.Context, x *tx) (*pgx.Batch, error) {
		kept = x
		return &pgx.Batch{}, x.begin(ctx, &pgx.Batch{})
	})
	if err != nil {
		t.Fatal(err)
	}
	lost := &tx{xid: kept.xid, id: [16]byte{1}}
	for _, row := range []struct {
		name string
		tx   *tx
		want bool
	}{{"kept", kept, true}, {"lost", lost, false}} {
		if got, err := s.settle(t.Context(), row.tx); got != row.want || err != nil {
			t.Errorf("%s: got %t, %v; want %t", row.name, got, err, row.want)
		}
	}
}
