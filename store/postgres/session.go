package postgres

import (
	"context"
	"net"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

// deadAfterSilence is how long one side of a connection waits for a sign of the other's machine: after it the machine was cut off,
// and what it held there is free. probeAfter and probeEvery are when it is asked for one while there is nothing to say. The other
// side of a connection that only holds a name gives up sooner, after checkEvery and checkWithin, so that never two have the name.
const (
	deadAfterSilence = 5 * time.Second
	probeAfter       = 3 * time.Second
	probeEvery       = time.Second
)

// sessionSQL are the settings of every connection. They are statements and no parameters of the connection's start, which a pooler
// would refuse.
//
// Each statement of this package has an index made for it, which is the right way however few or many rows the server believes
// there are; so it plans once, without looking at the figures.
//
// The limits of silence are those above, in seconds and milliseconds. The last one is for what waits for an answer, which no probe
// is sent beside: without it a server keeps the locks of a machine that vanished for a quarter of an hour.
//
// Commits wait for the disk where the database was set not to; stronger settings stay.
const sessionSQL = `
	SET default_transaction_isolation = 'read committed';
	SET enable_seqscan = off;
	SET enable_bitmapscan = off;
	SET enable_hashjoin = off;
	SET enable_mergejoin = off;
	SET jit = off;
	SET plan_cache_mode = force_generic_plan;

	SET idle_in_transaction_session_timeout = 20000;
	SET tcp_keepalives_idle = 3;
	SET tcp_keepalives_interval = 1;
	SET tcp_keepalives_count = 2;
	SET tcp_user_timeout = 5000;

	SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'`

// connectWithin bounds the making of a connection where the DSN has no connect_timeout.
const connectWithin = 5 * time.Second

// prepareSessions has connections to the server begin with sessionSQL, and end when the server's machine is gone.
func prepareSessions(c *pgx.ConnConfig) {
	c.RuntimeParams["application_name"] = "kallybot"
	c.AfterConnect = func(ctx context.Context, c *pgconn.PgConn) error {
		_, err := c.Exec(ctx, sessionSQL).ReadAll()
		return err
	}
	if c.ConnectTimeout == 0 {
		c.ConnectTimeout = connectWithin
	}
	c.DialFunc = (&net.Dialer{
		Timeout:         c.ConnectTimeout,
		KeepAliveConfig: net.KeepAliveConfig{Enable: true, Idle: probeAfter, Interval: probeEvery, Count: 2},
		Control:         endSilence,
	}).DialContext
}
