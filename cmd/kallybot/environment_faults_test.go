package main

import (
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"time"

	"go.etcd.io/bbolt"

	"github.com/kallybot/kallybot/bots/telegram/telegramtest"
	"github.com/kallybot/kallybot/store/seal"
)

// plainly is a configuration with nothing wrong in it.
func plainly(w *world) string { return w.configure("", "open: true", "") }

func with(more string) func(w *world) string {
	return func(w *world) string {
		file := plainly(w)
		text := w.read(file)
		if inner, ok := strings.CutPrefix(more, "tls:"); ok {
			return w.write("kallybot.yaml", strings.Replace(text, `http: {`, "http: {tls:"+inner+", ", 1))
		}
		return w.write("kallybot.yaml", text+more+"\n")
	}
}

func replaced(old, other string) func(w *world) string {
	return func(w *world) string {
		return w.write("kallybot.yaml", strings.Replace(w.read(plainly(w)), old, other, 1))
	}
}

func moved(to string) func(w *world) string {
	return func(w *world) string {
		return w.write("kallybot.yaml", strings.Replace(w.read(plainly(w)), "/k.db", "/"+to, 1))
	}
}

func mode(name string, m os.FileMode) func(w *world) string {
	return func(w *world) string {
		file, path := plainly(w), filepath.Join(w.dir, name)
		must(w.t, os.Chmod(path, m))
		w.t.Cleanup(func() { _ = os.Chmod(path, 0o700) })
		return file
	}
}

func made(path string) func(w *world) string {
	return func(w *world) string {
		must(w.t, os.MkdirAll(filepath.Join(w.dir, path), 0o700))
		return plainly(w)
	}
}

func removed(name string) func(w *world) string {
	return func(w *world) string {
		must(w.t, os.Remove(filepath.Join(w.dir, name)))
		return plainly(w)
	}
}

func overwritten(name, text string) func(w *world) string {
	return func(w *world) string {
		w.write(name, text)
		return plainly(w)
	}
}

func filledWith(text string) func(w *world) string { return overwritten("k.db", text) }

// served has a service run meanwhile.
func served(w *world) string {
	file := plainly(w)
	w.serve(file)
	return file
}

// serviced had a service run before.
func serviced(w *world) string {
	file := plainly(w)
	w.serve(file).stop()
	return file
}

// inside changes the data file behind the program's back.
func (w *world) inside(change func(tx *bbolt.Tx) error) {
	w.t.Helper()
	db, err := bbolt.Open(filepath.Join(w.dir, "k.db"), 0o600, nil)
	must(w.t, err)
	must(w.t, db.Update(change))
	must(w.t, db.Close())
}

func foreign(w *world) string {
	w.inside(func(tx *bbolt.Tx) error {
		_, err := tx.CreateBucket([]byte("theirs"))
		return err
	})
	return plainly(w)
}

func full(w *world) string {
	if _, err := os.Stat("/dev/full"); err != nil {
		w.t.Skip("there is no /dev/full")
	}
	must(w.t, os.Symlink("/dev/full", filepath.Join(w.dir, "k.db")))
	return plainly(w)
}

func portTaken(w *world) string {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	must(w.t, err)
	w.t.Cleanup(func() { _ = l.Close() })
	return replaced("127.0.0.1:0", l.Addr().String())(w)
}

func database(dsn string) func(w *world) string {
	return replaced("data: {", "data: {driver: postgres, secret_key: "+sealKey(1)+", dsn: \""+dsn+"\", ")
}

func refusing(w *world) string {
	w.telegram.Fail(telegramtest.Fault{Method: "getMe", Status: http.StatusUnauthorized, Times: -1, Error: "Unauthorized"})
	return plainly(w)
}

func farAway(w *world) string {
	w.far = nowhere
	return plainly(w)
}

func skewed(w *world) string {
	late := httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, _ *http.Request) {
		rw.Header().Set("Date", time.Now().Add(-10*time.Minute).UTC().Format(http.TimeFormat))
	}))
	w.t.Cleanup(late.Close)
	w.far = late.URL
	return plainly(w)
}

// newer is the data file of a version that does not exist yet.
func newer(w *world) string {
	file := serviced(w)
	w.inside(func(tx *bbolt.Tx) error { return tx.Bucket([]byte("meta")).Put([]byte("schema"), []byte{99}) })
	return file
}

// rekeyed has tokens of a person that another key has sealed.
func rekeyed(w *world) string {
	plant(w.t, filepath.Join(w.dir, "k.db"), 1, seal.Name{Owner: "telegram//1", Field: "tokens"}, "canary")
	text := strings.Replace(w.read(plainly(w)), "account: shared", "account: personal", 1)
	return w.write("kallybot.yaml", strings.Replace(text, "data: {", "data: {secret_key: "+sealKey(2)+", ", 1))
}

// expired has a certificate of yesterday.
func expired(w *world) string {
	cert, key, _ := certificate(w.t, time.Now().Add(-24*time.Hour))
	return with("tls: {cert: " + w.write("cert.pem", cert) + ", key: " + w.write("key.pem", key) + "}")(w)
}
