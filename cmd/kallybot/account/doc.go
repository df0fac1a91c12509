// Package account keeps the one KallyAI account that all calls run on, in a token file that other programs may use too.
//
//	token file       JSON object, mode 0600; other keys than these are kept as they are
//	  access_token   string
//	  refresh_token  string; works once
//	  expires_at     number, seconds since 1970, whole or not; 0 or missing: not known
//	token file.lock  empty; locked while the tokens are renewed
//
// A renewal goes through these steps, under the lock, so that no two programs spend the same refresh token:
//
//	read the file again -> renewed by somebody else: done
//	                    -> ask the API -> write a new file -> rename it over the old one
package account
