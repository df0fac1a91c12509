package kallyai

import (
	"regexp"
	"strings"
)

// secretive is what a text may hold that nobody else may read: tokens by their name, however it is escaped, or in the form
// that they often have (RFC 7519).
var secretive = regexp.MustCompile(`(?i)(access|refresh)_token\s*(=|%3D|"?\s*:)|\beyJ[\w-]{10,}\.[\w-]{10,}`)

// brought is what an address from the sign-in page may begin with; a refusal has no tokens.
var brought = regexp.MustCompile(`(?i)\b(localhost|127\.0\.0\.1)(:\d+)?/?\S*[?&#](state|error)=`)

// needed are the marks of which each match of both holds one. Every message is looked through, and most have none of them.
const needed = "=%:."

// HoldsTokens reports whether a text holds what a sign-in brings: tokens, or the address that a browser was sent to. It may see
// too much rather than too little: such a text is not to be kept or shown.
func HoldsTokens(text string) bool {
	return strings.ContainsAny(text, needed) && (secretive.MatchString(text) || brought.MatchString(text))
}
