package config

import (
	"fmt"
	"log/slog"
)

// Secret is a text that never shows itself: printed in any way it is "(hidden)", or "" when there is none.
type Secret struct{ text string }

// NewSecret hides text.
func NewSecret(text string) Secret { return Secret{text} }

// Reveal returns the text, for the one who has to send it.
func (s Secret) Reveal() string { return s.text }

// Set reports whether there is one.
func (s Secret) Set() bool { return s.text != "" }

// String hides the secret.
func (s Secret) String() string {
	if s.text == "" {
		return ""
	}
	return "(hidden)"
}

// Format hides the secret from every verb, %#v and %x too.
func (s Secret) Format(f fmt.State, verb rune) {
	if verb == 'q' {
		fmt.Fprintf(f, "%q", s.String())
		return
	}
	_, _ = f.Write([]byte(s.String()))
}

// MarshalText hides the secret from encoders, of JSON, YAML and others.
func (s Secret) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// LogValue hides the secret from structured logs.
func (s Secret) LogValue() slog.Value { return slog.StringValue(s.String()) }
