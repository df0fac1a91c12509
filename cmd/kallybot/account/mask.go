package account

import (
	"strings"
	"unicode/utf8"
)

// maxMasked is the longest part of an address that is shown.
const maxMasked = 40

// Mask shows of an e-mail address what its owner knows it by: the first letter and the place. Anything else is empty.
func Mask(email string) string {
	name, place, ok := strings.Cut(email, "@")
	first, size := utf8.DecodeRuneInString(name)
	if !ok || size == 0 || place == "" || len(place) > maxMasked || odd(first) || strings.ContainsFunc(place, odd) {
		return ""
	}
	return string(first) + "•••@" + place
}

// odd reports whether a rune does not belong into an address that is shown.
func odd(r rune) bool {
	return !strings.ContainsRune("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_", r)
}
