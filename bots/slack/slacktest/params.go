package slacktest

import (
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"slices"
	"strings"
)

// params are the arguments of a request: texts of a form, or any values of a JSON body.
type params map[string]any

// maxBody is the longest request that is read, in bytes.
const maxBody = 8 << 20

var errCut = errors.New("the request was cut")

// readParams reads a request. A JSON body is one only with its content type.
func readParams(r *http.Request) (params, error) {
	p := params{}
	kind, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if kind == "application/json" {
		body, err := io.ReadAll(io.LimitReader(r.Body, maxBody))
		if err != nil {
			return nil, errCut
		}
		if len(strings.TrimSpace(string(body))) > 0 && json.Unmarshal(body, &p) != nil {
			return nil, refuse("invalid_json")
		}
		return p, nil
	}
	if err := r.ParseMultipartForm(maxBody); err != nil && !errors.Is(err, http.ErrNotMultipart) {
		return nil, errCut
	}
	for name, values := range r.Form {
		p[name] = values[0]
	}
	return p, nil
}

// text is an argument as text; a form's "true" and JSON's true are the same.
func (p params) text(name string) string {
	switch v := p[name].(type) {
	case nil:
		return ""
	case string:
		return v
	default:
		b, _ := json.Marshal(v)
		return string(b)
	}
}

func (p params) flag(name string) bool { return slices.Contains([]string{"true", "1"}, p.text(name)) }

func (p params) has(name string) bool {
	_, ok := p[name]
	return ok
}

// value is an argument that is an array or an object, itself or as text. There is none: nil.
func (p params) value(name string) (any, error) {
	v, ok := p[name]
	if !ok {
		return nil, nil
	}
	text, ok := v.(string)
	if !ok {
		return v, nil
	}
	if text == "" {
		return nil, nil
	}
	var out any
	if err := json.Unmarshal([]byte(text), &out); err != nil {
		return nil, errors.New(name + " is no JSON")
	}
	return out, nil
}

// texts are the arguments for the record, without the token.
func (p params) texts() map[string]string {
	out := map[string]string{}
	for name := range p {
		if name != "token" {
			out[name] = p.text(name)
		}
	}
	return out
}

// clone is a deep copy of a JSON value.
func clone[T any](v T) T {
	var out T
	b, _ := json.Marshal(v)
	_ = json.Unmarshal(b, &out)
	return out
}

// list is a JSON value as an array of objects; other elements are left out.
func list(v any) []object {
	all, _ := v.([]any)
	var out []object
	for _, e := range all {
		if o, ok := e.(object); ok {
			out = append(out, o)
		}
	}
	return out
}

func str(o object, name string) string {
	s, _ := o[name].(string)
	return s
}

func obj(o object, name string) object {
	v, _ := o[name].(object)
	return v
}
