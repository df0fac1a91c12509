// Package chat is the platform-neutral vocabulary between a chat platform and the conversation: a Message comes in, a
// Reply goes out, to an Address, through an Adapter.
//
//	platform update -> Adapter -> Message -> Handler        (stored, then acknowledged)
//	platform request <- Adapter <- Reply  <- engine's outbox (at least once, in order within a dialogue)
//
// A Reply says what is to be shown, never how. Each adapter draws it with the means of its platform; Plain is the
// fallback for places that know only text.
package chat
