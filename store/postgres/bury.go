package postgres

import (
	"context"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/kallybot/kallybot/store"
)

// deadAfter is how often, one poll after the other, a process must be seen without its lock before its leases are void. When
// PostgreSQL restarts all processes lose their locks, and have them again well before that.
const deadAfter = 5

// graves are the processes that seem to be dead.
type graves struct {
	heard int64         // which connection listened when they were seen
	seen  map[int32]int // how often they were seen so
}

// bury makes the leases void of processes that are dead: their connections are gone, and with them their locks.
func (s *Store) bury(g *graves) {
	ctx, cancel := context.WithTimeout(s.life, buryWithin)
	defer cancel()
	rows, _ := s.pool.Query(ctx, `SELECT DISTINCT holder FROM jobs j WHERE holder IS NOT NULL AND holder <> $1 AND NOT EXISTS (
		SELECT FROM pg_locks l WHERE l.locktype = 'advisory' AND l.classid = $2 AND l.objid = j.holder::oid AND l.objsubid = 2 AND l.granted
			AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database()))`, s.holder, s.space) // CollectRows tells its error
	dead, err := pgx.CollectRows(rows, pgx.RowTo[int32])
	heard := s.heard.Load()
	if err != nil || heard != g.heard {
		*g = graves{heard: heard}
		return
	}
	seen := map[int32]int{}
	for _, holder := range dead {
		if seen[holder] = g.seen[holder] + 1; seen[holder] >= deadAfter {
			s.log.Info("the leases of a process that died are void")
			s.void(ctx, holder)
		}
	}
	g.seen = seen
}

const buryWithin = 5 * time.Second

// voidSQL makes leased jobs due at once: they were due when they were handed out, and the clock may have been set back since.
const voidSQL = `UPDATE jobs SET holder = NULL, due = $1, at = $1 WHERE holder = $2 RETURNING queue`

// void takes the leases of a process away, here and for others. What is lost on the way is done at the end of the leases.
func (s *Store) void(ctx context.Context, holder int32) {
	rows, _ := s.pool.Query(ctx, voidSQL, kept(time.Time{}), holder)
	queues, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		s.log.Warn("leases are left to their end", "error", fault(err))
	}
	told := map[store.Queue]bool{}
	for _, q := range queues {
		told[store.Queue(q)] = true
		s.wakes.Signal(store.Queue(q))
	}
	s.spread(told)
}
