package config

import (
	"errors"
	"net/url"
)

// Traces say where OpenTelemetry traces go. Without URL none are made.
type Traces struct {
	URL           string // with its path: "http://127.0.0.1:4318/v1/traces"
	Authorization Secret // header that the collector wants
	OneIn         int    // of so many messages one is traced
}

// On reports whether traces are made.
func (t Traces) On() bool { return t.URL != "" }

var defaultTraces = Traces{OneIn: 1}

func (t *Traces) fields() []field {
	return []field{
		textField("traces.url", &t.URL, orEmpty(webAddress("http://127.0.0.1:4318/v1/traces"))),
		secretField("traces.authorization", &t.Authorization, headerValue),
		countField("traces.one_in", &t.OneIn, 1),
	}
}

func (t *Traces) check() Faults {
	u, err := url.Parse(t.URL)
	switch {
	case err == nil && t.On() && u.Path == "":
		return Faults{bad("traces.url", "has no path; collectors take traces at /v1/traces")}
	case !t.On() && t.Authorization.Set():
		return Faults{doubtful("traces.authorization", "has no effect without traces.url")}
	case plain(t.URL) && t.Authorization.Set():
		return Faults{doubtful("traces.url", "is http: the collector's secret crosses the network unprotected; write https")}
	}
	return nil
}

// headerValue holds to what a header may hold: one line of plain characters.
func headerValue(s string) error {
	for _, c := range []byte(s) {
		if c < ' ' || c > '~' {
			return errors.New("holds characters that no header may hold; write it in one line, such as Bearer abc123")
		}
	}
	return nil
}
