// Package seal keeps secrets in a store so that the store alone gives nothing away: sealed, each bound to its owner.
//
// A secret is a record of its own, which the rest of the program never reads:
//
//	secret / owner "/" field -> {"v": 1, "box": base64}      expires with the secret
//
//	box     1 byte 01, 4 bytes key id, 12 bytes nonce, AES-256-GCM of the secret, 16 bytes tag
//	owner   platform, team and user in one key; chat.PersonKey makes it for a person
//	field   what it is: lower-case letters and underscores
//
// The record's kind and id are the associated data: a box that was moved to another owner or field does not open. The key id
// says which key sealed it. Boxes are sealed with the present key and opened with that or a former one, until Reseal has
// sealed all of them anew.
package seal
