// Package kallyai is a client of the KallyAI API, which places telephone calls for people.
//
// A call is created by one POST that blocks for as long as the telephone call lasts and answers with its result:
//
//	CreateCall -> *Call             it rang, this came of it
//	           -> *Error            the API refused; nothing rang
//	           -> *UnsentError      the request never left; nothing rang
//	           -> *AmbiguousError   it may have rung; look through ListCalls before asking anybody to try again
//
// No other error comes out of a creation, so whatever is not an *AmbiguousError is proof that nothing rang.
// The client never sends a creation twice, except once with the same key and body after a 401, which is such a proof.
//
// The answers of the API are known from documents that contradict one another. Reading is therefore tolerant: unknown
// fields, null, missing fields and numbers in strings are no errors, and an unknown status is kept as it is.
//
// A Client logs nothing. Its errors carry codes, statuses and causes, never tokens, telephone numbers or bodies.
package kallyai
