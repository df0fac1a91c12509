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
