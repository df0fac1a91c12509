package slacktest

import (
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"strconv"
	"strings"
)

// File is a file that the bot shared.
type File struct {
	ID    string
	Name  string
	Title string
	Data  []byte
}

func (f File) object() object {
	return object{"id": f.ID, "name": f.Name, "title": f.Title, "size": len(f.Data), "mode": "hosted"}
}

// upload is a file between its three steps.
type upload struct {
	file   File
	team   *Team
	length int
	there  bool
	shared bool
}

// maxFile is the largest file, in bytes.
const maxFile = 1 << 30

func (c *call) uploadURL() (object, error) {
	n, err := strconv.Atoi(c.p.text("length"))
	name := c.p.text("filename")
	switch {
	case err != nil || n <= 0 || n > maxFile:
		return nil, refuse("invalid_arguments")
	case name == "" || strings.ContainsAny(name, "/\\"):
		return nil, refuse("unknown_filename")
	}
	id := c.id("F")
	c.uploads[id] = &upload{file: File{ID: id, Name: name, Title: name}, team: c.team, length: n}
	return object{"upload_url": c.http.URL + "/upload/" + id, "file_id": id}, nil
}

// serveUpload takes the bytes of a file, alone or as a form's part.
func (s *Server) serveUpload(w http.ResponseWriter, r *http.Request, id string) {
	data, err := readFile(r)
	if err != nil {
		return
	}
	s.mu.Lock()
	s.record.Note(Request{Method: "upload", Params: map[string]string{"file": id}})
	f := s.faults.Take("upload", "")
	s.mu.Unlock()
	if s.fails(f, w, r) {
		return
	}
	status, text := s.receive(id, data)
	if f.After(w) {
		return
	}
	w.WriteHeader(status)
	_, _ = io.WriteString(w, text)
}

func (s *Server) receive(id string, data []byte) (int, string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	u := s.uploads[id]
	switch {
	case u == nil || u.there:
		return http.StatusNotFound, "no such upload"
	case len(data) != u.length:
		s.record.Violate("upload: %d bytes where %d were announced", len(data), u.length)
		return http.StatusBadRequest, "length mismatch"
	}
	u.file.Data, u.there = data, true
	return http.StatusOK, fmt.Sprintf("OK - %d", len(data))
}

func readFile(r *http.Request) ([]byte, error) {
	kind, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if kind != "multipart/form-data" {
		return io.ReadAll(r.Body)
	}
	if err := r.ParseMultipartForm(maxBody); err != nil {
		return nil, err
	}
	for _, parts := range r.MultipartForm.File {
		f, err := parts[0].Open()
		if err != nil {
			return nil, err
		}
		defer f.Close()
		return io.ReadAll(f)
	}
	return nil, errors.New("no file in the form")
}

// completeUpload shares files as one message.
func (c *call) completeUpload() (object, error) {
	v, err := c.p.value("files")
	named := list(v)
	if err != nil || len(named) == 0 {
		return nil, refuse("invalid_arguments")
	}
	var files []File
	var shown []object
	for _, f := range named {
		u := c.uploads[str(f, "id")]
		if u == nil || !u.there || u.shared || u.team != c.team {
			return nil, refuse("file_not_found")
		}
		if title := str(f, "title"); title != "" {
			u.file.Title = title
		}
		files, shown = append(files, u.file), append(shown, u.file.object())
	}
	if err := c.share(files); err != nil {
		return nil, err
	}
	for _, f := range files {
		c.uploads[f.ID].shared = true
	}
	return object{"files": shown}, nil
}

// share posts files where the request says; without a channel they stay private.
func (c *call) share(files []File) error {
	if !c.p.has("channel_id") {
		c.record.Violate("%s: files without a channel are seen by nobody", c.name)
		return nil
	}
	c.p["channel"], c.p["text"] = c.p.text("channel_id"), c.p.text("initial_comment")
	ch, err := c.writable()
	if err != nil {
		return err
	}
	m := &Message{team: c.team, channel: ch, Text: escapeStray(c.p.text("text")), Files: files, Thread: c.p.text("thread_ts")}
	if err := c.judge(c.name, checkMessage(m.Text, nil, nil)); err != nil {
		return err
	}
	if m.Thread != "" && !ch.was(m.Thread) {
		return refuse("thread_not_found")
	}
	ch.add(m)
	ch.settle(m.Thread)
	return nil
}
