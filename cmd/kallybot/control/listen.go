package control

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"time"
)

// suffix is added to the path of the data file.
const suffix = ".sock"

// Path is the socket of the service whose data file is at data.
func Path(data string) string { return data + suffix }

// Server listens on a socket. Make it with Listen.
type Server struct {
	http     *http.Server
	listener net.Listener
	path     string
	taken    os.FileInfo // our socket, to tell it from that of a later service
}

// Limits of a request. An answer has none: a backup takes as long as it takes.
const (
	headerWithin = 5 * time.Second
	idleWithin   = time.Minute
	maxHeader    = 16 << 10
)

// Listen makes the socket beside the data file, which the caller must hold locked: one that a former service left there is
// replaced. It serves nothing before Serve.
func Listen(data string, h http.Handler) (*Server, error) {
	path := Path(data)
	l, info, err := bind(path)
	if err != nil {
		return nil, fmt.Errorf("listen on %s: %w", path, err)
	}
	return &Server{listener: l, path: path, taken: info, http: &http.Server{
		Handler: h, ReadHeaderTimeout: headerWithin, ReadTimeout: headerWithin, IdleTimeout: idleWithin, MaxHeaderBytes: maxHeader,
	}}, nil
}

// hiding is the pattern of the folders that sockets are made in.
const hiding = ".kallybot-control-*"

// bind makes the socket in a folder that only its owner can enter, and moves it to its place once its mode is right: there is
// no moment in which others might connect.
func bind(path string) (net.Listener, os.FileInfo, error) {
	folder := filepath.Dir(path)
	if left, err := filepath.Glob(filepath.Join(folder, hiding)); err == nil {
		for _, l := range left { // of a service that was killed between two lines
			_ = os.RemoveAll(l)
		}
	}
	hidden, err := os.MkdirTemp(folder, hiding)
	if err != nil {
		return nil, nil, err
	}
	defer func() { _ = os.RemoveAll(hidden) }()
	made := filepath.Join(hidden, "s")
	var l *net.UnixListener
	err = near(made, func(name string) (err error) {
		l, err = net.ListenUnix("unix", &net.UnixAddr{Name: name, Net: "unix"})
		return err
	})
	if err != nil {
		return nil, nil, err
	}
	l.SetUnlinkOnClose(false) // it moves
	info, err := place(made, path)
	if err != nil {
		_ = l.Close()
		return nil, nil, err
	}
	return l, info, nil
}

// place gives the socket its mode and its path.
func place(made, path string) (os.FileInfo, error) {
	if err := os.Chmod(made, 0o600); err != nil {
		return nil, err
	}
	if err := os.Rename(made, path); err != nil {
		return nil, err
	}
	return os.Lstat(path)
}

// Serve answers until Close. Its error is that of a listener that broke.
func (s *Server) Serve() error {
	if err := s.http.Serve(s.listener); !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("serve on %s: %w", s.path, err)
	}
	return nil
}

// Close lets requests under way end within d and takes the socket away, unless it is another service's by now.
func (s *Server) Close(d time.Duration) {
	ctx, cancel := context.WithTimeout(context.Background(), d)
	defer cancel()
	if info, err := os.Lstat(s.path); err == nil && os.SameFile(info, s.taken) {
		_ = os.Remove(s.path)
	}
	if s.http.Shutdown(ctx) != nil {
		_ = s.http.Close()
	}
	_ = s.listener.Close() // for one that never served
}
