// Package call is the pure state machine of one confirmed call. Each arrow is one durable transaction of the engine.
//
//	    ┌──────────┐
//	    v          │
//	confirmed ──> dispatching ──> rejected
//	 │  │  │       │       │
//	 │  │  │       v       v
//	 │  │  └──> reconciling ──> accepted ──> final ──> notified
//	 │  │          │   ^          │   ^
//	 │  │          v   │          v   │
//	 │  │         uncertain <─────┘   │
//	 │  └─> expired    └──────────────┘
//	 └────> withdrawn
//
// confirmed: a person said yes; key and body are frozen. It covers the undo window, a scheduled time, waiting for a free
// line, waiting after a proof of no effect and, where the far side honours keys, waiting to send the same bytes again (the
// arrow back from dispatching). A call in doubt that may no longer be sent again goes on to reconciling.
// dispatching: the request may be leaving; this is on disk before the first byte is sent.
// accepted: the far side named the call, which is not over yet; it is followed by its id.
// reconciling: the answer was lost; the call is looked up and never placed again.
// uncertain: the looking settled nothing; the person is told and decides. Checking again goes back to looking.
//
// An answer with a result leads to accepted or final from every state in which a sending may be open: confirmed after a
// sending, dispatching, reconciling, accepted and uncertain. expired, withdrawn and rejected are reached only while no
// sending is in doubt, so that "not called" is never said of a call that may have rung.
//
// The functions take and return values, have no clock and no randomness, and refuse an event that does not fit the
// state by returning the call unchanged, so that repeated and late events are harmless.
package call
