package telegramtest

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"mime"
	"net/http"
	"slices"
	"strconv"
)

// params are the parameters of a request, however they were sent.
type params struct {
	values map[string]any // from a form: strings; from JSON: what JSON holds
	form   bool           // values that are no text are JSON inside a string
	files  map[string]File
}

// File is a document as it arrived.
type File struct {
	Name string
	Data []byte
}

// maxRequest is the longest request taken, in bytes: Telegram takes files up to 50 MB.
const maxRequest = 51 << 20

// errCut is that the request ended too soon: nobody waits for an answer.
var errCut = errors.New("request was cut off")

func readParams(r *http.Request) (params, error) {
	p := params{values: map[string]any{}, files: map[string]File{}}
	body, err := io.ReadAll(io.LimitReader(r.Body, maxRequest))
	if err != nil {
		return p, errCut
	}
	r.Body = io.NopCloser(bytes.NewReader(body))
	kind, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type"))
	switch kind {
	case "application/json":
		if err := json.NewDecoder(r.Body).Decode(&p.values); err != nil {
			return p, fmt.Errorf("can't parse JSON: %w", err)
		}
		return p, nil
	case "multipart/form-data":
		return p, p.readMultipart(r)
	}
	if err := r.ParseForm(); err != nil {
		return p, err
	}
	p.form = true
	for name := range r.Form {
		p.values[name] = r.Form.Get(name)
	}
	return p, nil
}

// readMultipart reads a form; one without any part is no fault, that is how the library sends no parameters.
func (p *params) readMultipart(r *http.Request) error {
	p.form = true
	parts, err := r.MultipartReader()
	if err != nil {
		return err
	}
	for {
		part, err := parts.NextPart()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("can't parse form: %w", err)
		}
		data, err := io.ReadAll(part)
		if err != nil {
			return err
		}
		if _, twice := p.values[part.FormName()]; twice {
			return fmt.Errorf("parameter %s is sent twice", part.FormName())
		}
		// FileName is without folders, so the header is asked: what is in it must be harmless.
		_, header, err := mime.ParseMediaType(part.Header.Get("Content-Disposition"))
		if err != nil {
			return err
		}
		if name, ok := header["filename"]; ok {
			p.files[part.FormName()] = File{name, data}
			continue
		}
		p.values[part.FormName()] = string(data)
	}
}

func (p params) texts() map[string]string {
	out := map[string]string{}
	for name, v := range p.values {
		if s, ok := v.(string); ok {
			out[name] = s
			continue
		}
		b, _ := json.Marshal(v)
		out[name] = string(b)
	}
	for name, f := range p.files {
		out[name] = f.Name
	}
	return out
}

func (p params) names() []string {
	names := slices.Collect(maps.Keys(p.values))
	names = slices.AppendSeq(names, maps.Keys(p.files))
	slices.Sort(names)
	return names
}

func (p params) text(name string) string {
	s, _ := p.values[name].(string)
	return s
}

func (p params) number(name string) int64 {
	switch v := p.values[name].(type) {
	case string:
		n, _ := strconv.ParseInt(v, 10, 64)
		return n
	case float64:
		return int64(v)
	}
	return 0
}

func (p params) truth(name string) bool {
	switch v := p.values[name].(type) {
	case string:
		return v == "true"
	case bool:
		return v
	}
	return false
}

// object reads a parameter that is JSON into v; false when there is none.
func (p params) object(name string, v any) bool {
	raw, ok := p.values[name]
	if !ok {
		return false
	}
	b, ok := raw.(string)
	if !ok {
		text, _ := json.Marshal(raw)
		b = string(text)
	}
	return json.Unmarshal([]byte(b), v) == nil
}
