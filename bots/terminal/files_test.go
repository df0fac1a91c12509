package terminal

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/kallybot/kallybot/conversation/chat"
)

var (
	transcript = chat.File{Name: "transcript.txt", Type: "text/plain; charset=utf-8", Data: []byte("Hello.\nA \x1b[31mtable\x1b[0m?\n")}
	calendar   = chat.File{Name: "booking.ics", Type: "text/calendar", Data: []byte("BEGIN:VCALENDAR\r\n")}
)

func TestFileWithoutFolderIsShownOrNamed(t *testing.T) {
	t.Parallel()
	got := New(Config{}).attach([]chat.File{transcript, calendar, {Name: "x.txt", Type: "text/plain", Data: []byte{0xff}}})
	want := []attachment{{"transcript.txt", "Hello.\nA table?"}, {"booking.ics", ""}, {"x.txt", ""}}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("got %q, want %q", got[i], want[i])
		}
	}
}

func TestFileIsSavedForThePersonAlone(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	a := New(Config{Files: dir, Words: Words{Saved: "Guardado: {path}"}})
	got := a.attach([]chat.File{calendar})
	path := filepath.Join(dir, "booking.ics")
	if want := (attachment{name: "Guardado: " + path}); got[0] != want {
		t.Errorf("got %q, want %q", got[0], want)
	}
	data, err := os.ReadFile(path)
	if err != nil || string(data) != string(calendar.Data) {
		t.Errorf("file holds %q, %v", data, err)
	}
	info, err := os.Stat(path)
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v, %v, want 0600", info.Mode(), err)
	}
}

func TestSavedFileIsNeverOverwritten(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	if err := os.Symlink(filepath.Join(dir, "elsewhere"), filepath.Join(dir, "booking.ics")); err != nil {
		t.Skipf("this file system or user makes no symbolic links, which this test needs: %v", err)
	}
	a := New(Config{Files: dir})
	for _, want := range []string{"booking-2.ics", "booking-3.ics"} {
		if got := a.attach([]chat.File{calendar}); got[0].name != filepath.Join(dir, want) {
			t.Errorf("saved as %q, want %q", got[0].name, want)
		}
	}
	if _, err := os.Stat(filepath.Join(dir, "elsewhere")); err == nil {
		t.Error("written through a link")
	}
}

func TestFileThatCannotBeSavedIsShown(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name, sentence string
		want           attachment
	}{
		{"with a sentence", "{name} could not be saved.", attachment{"transcript.txt could not be saved.", "Hello.\nA table?"}},
		{"without", "", attachment{"transcript.txt", "Hello.\nA table?"}},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			a := New(Config{Files: filepath.Join(t.TempDir(), "missing"), Words: Words{NotSaved: row.sentence}})
			if got := a.attach([]chat.File{transcript}); got[0] != row.want {
				t.Errorf("got %q, want %q", got[0], row.want)
			}
		})
	}
}

func TestFileName(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("a", 300) + ".txt"
	for _, row := range []struct{ name, want string }{
		{"booking.ics", "booking.ics"},
		{"Café 1.txt", "Café 1.txt"},
		{"../../etc/passwd", "_.._etc_passwd"},
		{`C:\x`, "C__x"},
		{"..", "file"},
		{"", "file"},
		{".profile", "profile"},
		{"a\nb\x00.txt", "a b.txt"},
		{"gpj\u202eexe.txt", "gpjexe.txt"},
		{long, long[len(long)-maxFileName:]},
		{strings.Repeat("ñ", 300), strings.Repeat("ñ", maxFileName/2)},
	} {
		if got := fileName(row.name); got != row.want {
			t.Errorf("fileName(%+q) = %q, want %q", row.name, got, row.want)
		}
	}
}
