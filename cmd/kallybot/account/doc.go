// Package account keeps the tokens of KallyAI accounts: of the one that all calls run on, in a token file that other programs
// may use too, and of people's own, sealed in the store.
//
//	token file       JSON object, mode 0600; other keys than these are kept as they are
//	  access_token   string
//	  refresh_token  string; works once
//	  expires_at     number, seconds since 1970, whole or not; 0 or missing: not known
//	token file.lock  empty; locked while the tokens are renewed
//
// A renewal goes through these steps, under the lock, so that no two programs spend the same refresh token:
//
//	read the tokens again -> renewed by somebody else: done
//	                      -> ask the API -> keep the new pair -> use it
//
// A sign-in on this machine is an Attempt: a link with a state of 256 bits, and a page on a port of this machine to which the
// browser comes back, or whose address a person pastes.
package account
