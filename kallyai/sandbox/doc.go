// Package sandbox is the KallyAI API offline: an http.Handler that dials nobody and lets the number choose what comes of a call.
//
// A call made here passes through these phases. Stop leads to the end from each, cancel only from ringing.
//
//	POST /v1/calls -> refused                       (no dial; the table of Outcomes, validation, quota)
//	               -> ringing -> talking -> over    (one Dial; listed from here on)
//
// The call belongs to the Server, not to the request: it goes on when the client has gone, as a telephone call does.
//
// Beside the API there are two endpoints for tests in other processes, which need no token:
//
//	GET /sandbox/dialed            {"dialed":[{"call_id","phone","session_id","idempotency_key","at","submission","timezone"}],"count"}
//	GET /sandbox/recordings/{id}   one second of silence
package sandbox
