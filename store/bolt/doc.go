// Package bolt keeps records and jobs in one bbolt file, for one process on one machine.
//
// # The file
//
// Every bucket is at the top level. Times are 8 bytes: microseconds since 1970, big endian, the sign bit flipped, so
// that they sort. Numbers in front of a text are its length.
//
//	meta                                  what the file is
//	  "schema"                            -> uvarint: number of migrations done
//	records                               its sequence counts write transactions: the versions
//	  kind 00 id                          -> 01 uint64 version, data
//	                                      or 02 uint64 version, time expires, data
//	expiries                              records that expire, those first to go in front
//	  time kind 00 id                     -> (empty)
//	marks                                 events that were applied
//	  event                               -> time
//	mark_times                            the same, oldest in front
//	  time event                          -> (empty)
//	jobs                                  jobs not done; its sequence numbers them as they are added
//	  id                                  -> 01 uvarint number, uvarint attempt, 00 | 01 time lease end, time due,
//	                                         uvarint queue, uvarint order, data
//	orders                                jobs with an order, those of one order side by side
//	  queue 00 uint16 order uint64 number -> id
//	schedule                              jobs that may be handed out: the unordered ones and the first of each order
//	  queue 00 time uint64 number         -> 00 id (waiting; time is when it is due)
//	                                      or 01 id (leased; time is the end of the lease)
//
// A claim reads the front of schedule and nothing else, so that jobs that wait behind others, are leased or are due
// later cost it nothing; jobs that are done are gone.
//
// # Writing
//
// One goroutine, the committer, makes all write transactions. A caller of Update reads a snapshot and runs its step
// there, on its own goroutine; the committer then compares the versions of the records and applies what the step
// returned. While one transaction is synced to the disk, the next callers gather, and go into the next one together.
// Nobody waits for company: who comes alone is committed at once. A step whose records have changed is run again, and,
// when that happens repeatedly, by the committer itself, where nothing can change any more.
//
// bbolt shows a transaction to readers a moment before it is synced, and when the sync fails it stays visible although
// Commit returned an error. Here no method returns before all that it saw is on disk: a reader who is ahead of the disk
// waits for the committer, and the committer makes such a transaction durable before it does anything else.
package bolt
