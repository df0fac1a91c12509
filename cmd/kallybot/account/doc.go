// Package account keeps the tokens of KallyAI accounts: of the one that all calls run on, in a token file that other programs
// may use too, or sealed in the store where several processes share one, and of people's own, sealed in the store.
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
// What is sealed lies in a seal.Vault, by owner and field:
//
//	"shared" / tokens                  the pair above, of the account that all calls run on; once, it came from the token file
//	person / tokens                    the pair above, of the account that they are signed in to
//	person / pending                   a pair that they were not asked about yet, for ten minutes
//	digest of a state / invitation     for whom and which chat a link was made, until when, and whether it was used
//	digest of a secret / agreement     what a page of ours asks, with the pair, until the yes
//
//	Invite ──link──> browser ──pasted address──> Bring ──> Meet (whose is it?) ──yes in the chat──> Join
//	                         ──our page──> Arrive (whose is it?) ──yes on the page──> Agreed ──> Join
//
// A state or secret is 256 bits and is kept as a digest. A link is used up in the transaction that keeps what it brought, by
// the message that brought it: the same message, delivered again after a crash, brings the same. Join moves the pair in one
// transaction. A renewal is asked for once by all requests of a person, and replaces only the pair that it renewed. A program
// that dies between the API's answer and the disk has lost that pair: the old access token works to its end, then the person
// is asked to sign in.
//
// A sign-in on this machine is an Attempt: a link with a state of 256 bits, and a page on a port of this machine to which the
// browser comes back, or whose address a person pastes.
package account
