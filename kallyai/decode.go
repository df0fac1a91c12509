package kallyai

import (
	"bytes"
	"encoding/json"
	"errors"
	"math"
	"strconv"
	"strings"
	"time"
)

// errUnreadable stands for every decoding error: those of encoding/json may quote the body.
var errUnreadable = errors.New("answer is unreadable")

// object decodes a JSON object into v, whose fields are the loose types below and so cannot fail.
func object(body []byte, v any) error {
	body = bytes.TrimSpace(body)
	if len(body) == 0 || body[0] != '{' || json.Unmarshal(body, v) != nil {
		return errUnreadable
	}
	return nil
}

// loose is a T that stays zero when the JSON value is of another shape.
type loose[T any] struct{ v T }

func (l *loose[T]) UnmarshalJSON(b []byte) error {
	var v T
	if json.Unmarshal(b, &v) == nil {
		l.v = v
	}
	return nil
}

// text is a string; a number or bool as it is written; of a list the lines.
type text string

func (t *text) UnmarshalJSON(b []byte) error {
	var s string
	var lines []text
	switch {
	case json.Unmarshal(b, &s) == nil:
		*t = text(s)
	case json.Unmarshal(b, &lines) == nil:
		all := make([]string, len(lines))
		for i, l := range lines {
			all[i] = string(l)
		}
		*t = text(strings.Join(all, "\n"))
	case b[0] != '{' && b[0] != 'n':
		*t = text(b)
	}
	return nil
}

// number is a finite number, also one within a string; set tells it from a missing one.
type number struct {
	v   float64
	set bool
}

func (n *number) UnmarshalJSON(b []byte) error {
	f, err := strconv.ParseFloat(strings.TrimSpace(strings.Trim(string(b), `"`)), 64)
	if err == nil && !math.IsInf(f, 0) && !math.IsNaN(f) {
		n.v, n.set = f, true
	}
	return nil
}

// ptr is nil for a missing number.
func (n number) ptr() *float64 {
	if !n.set {
		return nil
	}
	return &n.v
}

// whole is the number without its fraction, within what an int holds on every machine.
func (n number) whole() int {
	return int(max(math.MinInt32, min(math.MaxInt32, n.v)))
}

// seconds is a duration within 0 and limit.
func (n number) seconds(limit time.Duration) time.Duration {
	return time.Duration(max(0, min(limit.Seconds(), n.v)) * float64(time.Second))
}

// flag is true for true, 1 and their strings.
type flag bool

func (f *flag) UnmarshalJSON(b []byte) error {
	v, _ := strconv.ParseBool(strings.Trim(string(b), `"`))
	*f = flag(v)
	return nil
}

// moment is a time; without a zone it is UTC, a number counts seconds since 1970.
type moment time.Time

var momentLayouts = []string{
	time.RFC3339Nano, "2006-01-02T15:04:05.999999999", "2006-01-02 15:04:05.999999999Z07:00", "2006-01-02 15:04:05.999999999", time.DateOnly,
}

func (m *moment) UnmarshalJSON(b []byte) error {
	s := strings.Trim(string(b), `"`)
	for _, layout := range momentLayouts {
		t, err := time.Parse(layout, s)
		if err != nil {
			continue
		}
		if t = t.UTC(); t.Year() >= 0 && t.Year() <= 9999 { // a zone may move it to a year that JSON cannot write
			*m = moment(t)
		}
		return nil
	}
	if n, err := strconv.ParseFloat(s, 64); err == nil && n > 0 && n < 1e11 {
		*m = moment(time.UnixMilli(int64(n * 1000)).UTC())
	}
	return nil
}

func (m moment) or(other moment) time.Time {
	if time.Time(m).IsZero() {
		return time.Time(other)
	}
	return time.Time(m)
}

func (t text) or(other text) string {
	if t == "" {
		return string(other)
	}
	return string(t)
}

// listed decodes a list under the first of keys that holds one, or a bare list. total, if not nil, becomes the object's own total.
func listed[T any](body []byte, total *number, keys ...string) ([]T, error) {
	var bare []loose[T]
	if trimmed := bytes.TrimSpace(body); len(trimmed) > 0 && trimmed[0] == '[' {
		if json.Unmarshal(body, &bare) != nil {
			return nil, errUnreadable
		}
		return plain(bare), nil
	}
	var fields map[string]json.RawMessage
	if err := object(body, &fields); err != nil {
		return nil, err
	}
	if raw, ok := fields["total"]; ok && total != nil {
		_ = total.UnmarshalJSON(raw) // one that is no number stays unset
	}
	empty := false
	for _, key := range keys {
		raw, ok := fields[key]
		if string(raw) == "null" {
			empty = true // what some servers write for a list of nothing
		} else if ok && json.Unmarshal(raw, &bare) == nil {
			return plain(bare), nil
		}
	}
	if empty {
		return []T{}, nil
	}
	return nil, errUnreadable
}

func plain[T any](in []loose[T]) []T {
	out := make([]T, len(in))
	for i, l := range in {
		out[i] = l.v
	}
	return out
}
