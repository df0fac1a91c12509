package account

import (
	"errors"
	"net/url"
	"regexp"
	"strings"
)

// params are the parameters that a browser brings from the sign-in page.
var params = regexp.MustCompile(`(?i)\b(access_token|refresh_token|expires_in|state|error|code)=([^&#\s"'<>]*)`)

// origin is the beginning of an address.
var origin = regexp.MustCompile(`(?i)\b(https?)://([^/?#\s]*)`)

// secretive is what a text may hold that nobody else may read: tokens by their name, however it is escaped, or in the form
// that they often have (RFC 7519).
var secretive = regexp.MustCompile(`(?i)(access|refresh)_token\s*(=|%3D|"?\s*:)|\beyJ[\w-]{10,}\.[\w-]{10,}`)

// brought is what an address from the sign-in page may begin with; a refusal has no tokens.
var brought = regexp.MustCompile(`(?i)\b(localhost|127\.0\.0\.1)(:\d+)?/?\S*[?&#](state|error)=`)

// Spot reports whether a text holds what a sign-in brings: tokens, or the address that a browser was sent to. It may see too
// much, never too little: such a text is taken out before anything is kept.
func Spot(text string) bool { return secretive.MatchString(text) || brought.MatchString(text) }

// errTampered means that a text is not the address that the browser was sent to.
var errTampered = errors.New("this is not the address that the sign-in page led to")

// ReadAddress returns the parameters of an address that a person copied from the browser: in any order, with any path or
// none, with or without words around it. An address of another machine, and one that says two things, is an error. The
// error quotes nothing.
func ReadAddress(text string) (url.Values, error) {
	for _, o := range origin.FindAllStringSubmatch(text, -1) {
		u, err := url.Parse(strings.ToLower(o[0]))
		if err != nil || u.Scheme != "http" || u.User != nil || u.Hostname() != "localhost" && u.Hostname() != "127.0.0.1" {
			return nil, errTampered
		}
	}
	q := url.Values{}
	for _, p := range params.FindAllStringSubmatch(text, -1) {
		name := strings.ToLower(p[1])
		value, err := url.QueryUnescape(p[2])
		if err != nil || q.Has(name) && q.Get(name) != value {
			return nil, errTampered
		}
		q.Set(name, value)
	}
	if q.Get("state") == "" || q.Get("error") == "" && q.Get("access_token") == "" {
		return nil, errTampered
	}
	return q, nil
}
