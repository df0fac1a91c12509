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
// Two people who ask the same place for the same day may share one call:
//
//	number +34…  ──Asks──> request, owner, group, day      written at the yes; read when another draft's card is shown
//	request      ──Joined──> person, place, language, told  written by [Join]; read at each end of the call
//	dialogue     ──Joined──> request, own draft             written by [Join]; read by [Separate call], /pending, and when
//	                                                        the chat can be reached again
//
// The joiner's step changes the first person's request, and the end of that call writes to the joiner's chat, each in the
// transaction of its own event. What a joiner is told is what their place may know: a name only in the group where it was
// asked, nothing of a request made in private or to a clinic.
//
// Step has no clock, network, log or randomness. A record that it needs and was not given is named in Decision.Need, and
// the step is taken again with it.
package conversation
