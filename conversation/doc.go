// Package conversation is the pure dialogue: a snapshot and an event go in, a new snapshot and effects come out.
//
//	nothing open ──a call is asked for──> filling ──nothing is missing──> card ──explicit yes──> request
//	     ^                                 │   ^                           │                        │
//	     │                              one question   a value changes,    │                 package call:
//	     │                              at a time      the card is redrawn │                 confirmed … notified
//	     └──────── cancel, with a way back for a while ────────────────────┘                        │
//	     ^                                                                                          │
//	     └──────────────── the result, a refusal, or an honest "I cannot tell" ─────────────────────┘
//
// A Dialogue (one person in one place) holds the open Drafts; what is confirmed becomes a Request with its call. A Profile
// belongs to the person over all places of a platform. A button carries the draft's id and revision: a change makes
// older buttons stale, a side question does not.
//
// Step has no clock, network, log or randomness. A record that it needs and was not given is named in Decision.Need, and
// the step is taken again with it.
package conversation
