// Package engine runs the conversation: it takes messages from the platforms, steps the pure machine inside one
// transaction of the store, and does what the step decided.
//
//	adapter ──> Handle ──> [ load -> Step -> records + jobs + mark ] ──> adapter may acknowledge
//	                             ^
//	queue    worker   does       │ its result is an event, committed with the job's end
//	send     sender   one reply ─┤ Delivered, Undelivered
//	dial     dialer   the POST  ─┤ Dial before it, Answered after it
//	look     looker   a look-up ─┤ Looked, Answered
//	ask      asker    a reading ─┤ Read, Met, Understood; Steered, for what is asked about a running call
//	timer    timers   nothing   ─┤ Fired
//	sign     signer   a sign-in ─┘ Signed; Erased, for a person who is forgotten
//
// Records are JSON with a version, under the kinds of package conversation; beside them the engine keeps
//
//	owner / draft or request id -> {v, dialogue, person}   whose dialogue a pressed button belongs to
//
// The records of the last steps are kept in memory too, known by their bytes. Jobs are JSON too: see task. Jobs of the send queue
// are ordered by address, so that a chat gets its messages one at a time and in order, and those of the sign queue by person, so
// that a sign-in and being forgotten never cross; the others are unordered.
//
// The first message of a step is handed out by the step's own commit where a sender is free, so that a reply at rest goes out
// after one commit; all others are claimed.
//
// A reading counts only while its job is still there: whoever is forgotten takes their jobs along.
//
// The far side is an API: calls and their list, CallControl for what can be had of one call and done about it, AccountReader for
// what is left and paid for. An adapter may be more than an Adapter: with chat.Directory it tells who people are, with chat.Deleter
// a person's own message can be taken away, so that they may paste where they sign in.
//
// A message that holds tokens never reaches a step: they go to Accounts, and the step learns only whether they were the
// right ones.
//
// What must not happen twice rests on three things: a message is applied once because its mark is in the transaction; a
// job's result is applied once because the job ends in the transaction; and a call is sent only by the worker whose Dial
// event turned it from confirmed to dispatching, which happens once for each sending.
package engine
