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
// A call may be due after its yes, and may be repeated when nobody was reached:
//
//	draft    ──Later──> a moment, the opening, or a day and clock     shown on the card and part of its digest: the yes is to it
//	card     ──[Call at 13:00 there] [Call now]──> request            either is the one yes; NotBefore is the hour, NotAfter the
//	                                                                  policy's span behind it or the appointment
//	request  ──[Call now instead]──> withdrawn, and a new request     of the same content, with a key of its own
//	         ──[Move] or other words──> withdrawn, and its draft      for a new yes
//	         ──[Drop]──> withdrawn
//	         ──late, since nothing ran──> expired, and its draft      never dialled
//	no answer, busy, voicemail ──[Try again now] [In 20 minutes] [When they open]──> Next: a new request, Attempt + 1
//
//	confirmed booking ──[Calendar file]──> made of the request as it was agreed, at the press; nothing is stored
//	ended request ──[Book again] or /again──> its draft, day and time left open
//	              ──[Remind me]──> Remind, and a timer of that hour   told while the booking stands
//	              ──[Change] [Cancel booking]──> a draft with Booked  the booking as it was; its yes calls once more
//	call with Booked ──they agreed──> Replaced in the old request     whose reminder, plan and calendar entry go over to the new one
//	result ──[Right] [Wrong]──> Feedback                              the person's word in the place of the judgement
//
//	profile ──Plans──> what is agreed or being asked for and to come, for the line on a card about two at the same time
//
// The hour is the due time of the dial job, so that it survives whatever the program does not. A press that calls again
// is a yes only as long as the call would say the very same; else it shows the card.
//
// What a step wants done is an Effect, and what comes of it the Event of a later step:
//
//	Send       a reply                                          Delivered, Undelivered
//	Place      the call of a request, frozen at the yes         Dial, then Answered
//	Look       for a call whose answer is lost, or that runs    Looked, Answered
//	Ask        a call's Evidence, Transcript, Recording,        Read
//	           Calendar; an account's Usage, Subscription,
//	           Billing, Quota; Export of all that is kept
//	Steer      End or Move a call that is not over              Steered
//	Sign       a Deed: Invite, Meet, Join, Decline, Leave,      Signed (Agree comes without an effect, from a page)
//	           Wake
//	Erase      all that is kept of a person, or one request     Erased
//	LookUp     who a person is                                  Met
//	AskModel   what else stands in a message                    Understood
//	SetTimer   a moment; ClearTimer drops it                    Fired
//	Remove     a person's own message from the chat             nothing
//
// A person finds their calls by the beginning of an id, in all places of a platform: Profile.Calls names them. What comes for
// somebody who was forgotten meanwhile changes nothing; the end of a call does, since it has a record of its own.
//
// Step has no clock, network, log or randomness. A record that it needs and was not given is named in Decision.Need, and
// the step is taken again with it.
package conversation
