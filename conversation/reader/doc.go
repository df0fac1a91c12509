// Package reader asks a language model for facts that the grammar did not find in a message; it decides nothing.
//
// It is off unless an address is configured, and it is called after the commit of the message, never within a step. What
// the model says is hearsay until every line below holds:
//
//	message + what the grammar found
//	 |  prompt     instruction apart from the message, which is one JSON string of the user turn; open slots only
//	 |  manners    JSON schema, else JSON mode, else plain words; the first that the server takes is remembered
//	 |  guard      no redirect, status 200 only, at most maxBody bytes, one time limit over all requests
//	 |  decode     one JSON object, no other field, no other type, at most maxFacts facts
//	 |  find       the quoted words stand in the message; names, wishes and numbers are those words, not the model's
//	 |  settle     a slot the grammar left open, once; canonical; within the limits of package slot
//	 v
//	facts, for the same checks and the same card as all others
//
// Intents are never read from a model: no answer can confirm, cancel or place anything.
package reader
