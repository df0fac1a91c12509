package slacktest

import (
	"io"
	"net/http"
	"net/http/httptest"
)

// got is one request to the bot over HTTP.
type got struct {
	path   string
	header http.Header
	body   string
	answer chan func(w http.ResponseWriter)
}

// front is a bot behind HTTP, whose answers the test gives.
type front struct {
	*httptest.Server
	d  *desk
	in chan *got
}

// hook puts a bot behind HTTP.
func (d *desk) hook() *front {
	f := &front{d: d, in: make(chan *got, 100)}
	f.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		b, _ := io.ReadAll(r.Body)
		g := &got{path: r.URL.Path, header: r.Header, body: string(b), answer: make(chan func(http.ResponseWriter), 1)}
		f.in <- g
		select {
		case do := <-g.answer:
			do(w)
		case <-r.Context().Done():
		}
	}))
	d.Hook(f.URL)
	d.t.Cleanup(func() { f.CloseClientConnections(); f.Close() })
	return f
}

func (f *front) next() *got {
	f.d.t.Helper()
	select {
	case g := <-f.in:
		return g
	case <-f.d.ctx.Done():
		f.d.t.Fatal("the bot was asked nothing")
		return nil
	}
}

// say answers with a status and a JSON body, which may be empty.
func (g *got) say(status int, body string) {
	g.answer <- func(w http.ResponseWriter) {
		if body != "" {
			w.Header().Set("Content-Type", "application/json")
		}
		w.WriteHeader(status)
		_, _ = io.WriteString(w, body)
	}
}
