// Package postgres keeps records and jobs in a PostgreSQL database, for any number of processes on any number of machines.
//
// # The tables
//
// They lie in the first schema of the connection's search path; migrations/ makes them. Times are kept to the microsecond.
//
//	records (kind, id)   version, expires, data
//	marks   (event)      at: events that were applied
//	commits (id)         at: transactions that wrote something, of the last day
//	jobs    (id)         number, queue, ord, head, due, at, attempt, holder, data: jobs that are not done
//	  jobs_schedule      (queue, at, number) of the jobs that may be handed out: the unordered ones and the head of each order
//	  jobs_order         (queue, ord, number) of the jobs with an order
//	kallybot_schema      the migrations that were done
//
// A claim reads the front of jobs_schedule and skips what others have locked, so that jobs that wait behind others, are leased
// or are due later cost it nothing; jobs that are done are gone.
//
// # Writing
//
// A caller of Update reads a snapshot and runs its step there, without a transaction. Then one transaction takes locks,
// compares the versions of all records that were read, and writes what the step returned, in two round trips. The locks are
// advisory ones on a digest of the names: exclusive for what is written, shared for what was only read, and exclusive for each
// order that gets or loses a job. They cover records that do not exist as well, and a record that all steps read but few write
// stays cheap, as row locks would not: those write to the row. They are taken in the order of the digests, records in front of
// orders, so that no two transactions wait for each other. A step whose records have changed is run again, and when that
// happens repeatedly inside the transaction, after the locks, where nothing can change any more.
//
// A connection that dies while a commit is under way leaves open whether it was kept. Each transaction writes a random id of its
// own into commits; on another connection PostgreSQL is asked whether that is there and, by the transaction's number, whether it
// is over, so that the caller learns the truth. The number alone would lie after a crash of the server, which gives the numbers
// of lost transactions to others. What passes by itself, such as a server that restarts, is tried again for some seconds before it
// is an error.
//
// # Many processes
//
// A lease ends with its time, or soon after the process that has it: each holds a lock that its connection's end frees, and
// others who see it free for some seconds void its leases. The clocks of all machines must agree to a second or so, as NTP makes
// them: a lease is as long as its owner's clock says. Signals of Wake reach other processes by NOTIFY, outside of the
// transactions and at most once in a few milliseconds, because PostgreSQL makes all commits that notify wait for one another; each
// process also looks by itself every second, which covers a signal that was lost.
//
// A machine that vanishes closes no connection. The server gives up one whose other side gave no sign of life for 5 seconds, and so
// frees what a process had there; a process gives a name up 4 seconds after the server last answered, and asks on a new connection
// what it got no answer to on an old one. So a name is taken over within 10 seconds, and leases soon after. A pooler or proxy
// between them has limits of its own, which should be as short.
package postgres
