package main

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/kallybot/kallybot/kallyai/sandbox"
	"github.com/kallybot/kallybot/store/postgres/postgrestest"
)

// TestMoveIntoADatabase has a person ask on one machine, moves what is kept, and goes on with two replicas: the card that was
// shown before still works, the call is known after, and the move may be repeated until somebody works there.
func TestMoveIntoADatabase(t *testing.T) {
	t.Parallel()
	dsn := postgrestest.Schema(t, postgrestest.DSN(t))
	w := newWorld(t, sandbox.Config{})
	file := w.configure("", "open: true", "")
	s := w.serve(file)
	ana := w.talker(7, "Ana", "en")
	card := ana.asks("book a table for 4 tomorrow at 8 pm at Bella Italia, +1 212 555 0100, name John Smith", english.card)
	s.stop()

	does := func(status int, says string, args ...string) {
		t.Helper()
		p := start(t, args...)
		<-p.done
		if got := p.cmd.ProcessState.ExitCode(); got != status || !strings.Contains(p.out.String()+p.errs.String(), says) {
			t.Fatalf("%s: status %d, %s%s, want %d and %q", args[0], got, p.out, p.errs, status, says)
		}
	}
	does(exitDone, "were copied, and are the same on both sides", "migrate-store", "--config", file, "--to", dsn)
	does(exitDone, "were there already, and are the same on both sides", "migrate-store", "--config", file, "--to", dsn)

	moved := w.databased("moved.yaml", file, dsn)
	one, two := w.serve(moved), w.serve(moved)
	ana.presses(card, english.call, english.begun)
	ana.sees(card.ID, english.result)
	does(exitDone, "store: ok", "healthcheck", "--config", moved)
	does(exitUsage, "use pg_dump and pg_restore", "backup", "--config", moved, filepath.Join(w.dir, "backup"))
	one.stop()
	ana.asks("history", "Bella Italia")
	two.stop()
	if all := w.decisions(moved); !slices.ContainsFunc(all, func(d string) bool { return strings.Contains(d, "confirmed") }) {
		t.Errorf("the decisions, read with no service, are %q", all)
	}
	if ana.err != nil {
		t.Fatal(ana.err)
	}
	if n := len(w.api.Dialed()); n != 1 {
		t.Errorf("dialled %d times, want once", n)
	}
	does(exitFailed, "the database is not empty, and keeps something else", "migrate-store", "--config", file, "--to", dsn)
	w.clean()
}

// databased writes a configuration that differs from that of a file by its data, which lie in a database.
func (w *world) databased(name, file, dsn string) string {
	w.t.Helper()
	line, rest, _ := strings.Cut(strings.TrimPrefix(w.read(file), "\n"), "\n")
	if !strings.HasPrefix(line, "data:") {
		w.t.Fatalf("the configuration begins with %q", line)
	}
	return w.write(name, fmt.Sprintf("data: {driver: postgres, dsn: %q, path: %q, secret_key: %q}\n%s", dsn, filepath.Join(w.dir, name+".db"), sealKey(1), rest))
}
