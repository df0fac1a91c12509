package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// arrow is a row of the table of import arrows: what a package may import directly, besides the standard library.
type arrow struct {
	from string // below the module; a trailing /... is a folder and all below it
	own  string // packages of the module, separated by spaces
	sdk  string // other modules' packages and what is below them
	// pure packages decide: they have no clock, network, file, log, lock, randomness or goroutine. Quiet ones may have
	// locks, since they keep tables that are read once.
	how string
}

const (
	pure  = "pure"
	quiet = "quiet"
)

// arrows are the import arrows, the narrowest row of a package first.
var arrows = []arrow{
	{from: "cmd/...", own: "...", sdk: "..."},

	{from: "bots/adaptertest", own: "conversation/chat"},
	{from: "bots/plain", how: pure},
	{from: "bots/transport", own: "conversation/chat"},
	{from: "bots/servertest"},
	{from: "bots/telegram", own: "conversation/chat bots/plain bots/transport", sdk: "github.com/go-telegram/bot"},
	{from: "bots/telegram/telegramtest", own: "bots/servertest"},
	{from: "bots/slack", own: "conversation/chat bots/plain bots/transport", sdk: "github.com/slack-go/slack github.com/gorilla/websocket"},
	{from: "bots/slack/slacktest", own: "bots/servertest", sdk: "github.com/gorilla/websocket"},
	{from: "bots/terminal", own: "conversation/chat", sdk: "golang.org/x/term golang.org/x/text"},

	{from: "conversation/engine", own: "conversation conversation/... store kallyai"},
	{from: "conversation", how: pure, own: "conversation/chat conversation/slot conversation/nlu conversation/lang " +
		"conversation/call conversation/outcome conversation/access conversation/calendar"},
	{from: "conversation/call", how: pure},
	{from: "conversation/outcome", how: quiet},
	{from: "conversation/access", how: pure},
	{from: "conversation/calendar", how: pure, sdk: "github.com/arran4/golang-ical github.com/emersion/go-ical"},
	{from: "conversation/chat", how: pure},
	{from: "conversation/slot", how: quiet, sdk: "github.com/nyaruka/phonenumbers"},
	{from: "conversation/nlu", how: quiet, own: "conversation/slot"},
	{from: "conversation/nlu/en", how: quiet, own: "conversation/nlu conversation/slot"},
	{from: "conversation/nlu/es", how: quiet, own: "conversation/nlu conversation/slot"},
	{from: "conversation/nlu/languages", how: quiet, own: "conversation/nlu conversation/nlu/en conversation/nlu/es"},
	{from: "conversation/reader", own: "conversation/nlu conversation/slot", sdk: "github.com/openai/openai-go/v3"},
	{from: "conversation/lang", how: quiet, sdk: "github.com/nicksnyder/go-i18n/v2 github.com/goccy/go-yaml golang.org/x/text"},

	{from: "kallyai"},
	{from: "kallyai/sandbox", own: "kallyai"},

	{from: "store"},
	{from: "store/bolt", own: "store", sdk: "go.etcd.io/bbolt"},
	{from: "store/memory", own: "store"},
	{from: "store/postgres", own: "store", sdk: "github.com/jackc/pgx/v5 github.com/pressly/goose/v3"},
	{from: "store/postgres/postgrestest", sdk: "github.com/jackc/pgx/v5"},
	{from: "store/seal", own: "store", sdk: "github.com/tink-crypto/tink-go/v2"},
	{from: "store/storetest", own: "store", sdk: "pgregory.net/rapid"},
}

// banned is what makes a package impure, by how it is named in the table.
var banned = map[string]string{
	pure:  "net os log sync math/rand crypto/rand syscall",
	quiet: "net os log math/rand crypto/rand syscall",
}

// clock are the names of package time that look at the clock or wait for it.
var clock = strings.Fields("Now Since Until Sleep After AfterFunc Tick NewTicker NewTimer")

// nameless are folder names that say nothing of what is inside.
var nameless = strings.Fields("internal pkg util utils common types models helpers helper manager misc shared base lib core")

// top is all that the top level holds, besides dotfiles.
var top = strings.Fields("cmd bots conversation kallyai store go.mod go.sum config.example.yaml README.md")

// listed is a package as go list tells of it. Imports are those of the files that are not tests.
type listed struct {
	Dir        string
	ImportPath string
	Imports    []string
	GoFiles    []string
	Module     struct{ Path, Dir string }
	Error      *struct{ Err string }
}

// name is the package's place below the module.
func (p listed) name() string {
	return strings.TrimPrefix(strings.TrimPrefix(p.ImportPath, p.Module.Path), "/")
}

// packages lists the module's packages.
func packages(t *testing.T) []listed {
	t.Helper()
	tool, err := exec.LookPath("go")
	if err != nil {
		t.Skip("the go tool is not installed: the import arrows were not checked")
	}
	cmd := exec.Command(tool, "list", "-e", "-json=Dir,ImportPath,Imports,GoFiles,Module,Error", "./...")
	cmd.Dir = root(t)
	var told bytes.Buffer
	cmd.Stderr = &told
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list: %v\n%s", err, told.String())
	}
	var all []listed
	for d := json.NewDecoder(bytes.NewReader(out)); ; {
		var p listed
		err := d.Decode(&p)
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatalf("read go list: %v", err)
		}
		if p.Error != nil && len(p.GoFiles) > 0 {
			t.Errorf("go list cannot read %s: %s", p.ImportPath, p.Error.Err)
		}
		if len(p.GoFiles) > 0 {
			all = append(all, p)
		}
	}
	if len(all) < 10 {
		t.Fatalf("go list names only %d packages", len(all))
	}
	return all
}

// root is the folder of go.mod.
func root(t *testing.T) string {
	t.Helper()
	dir, err := filepath.Abs(filepath.Join("..", ".."))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(dir, "go.mod")); err != nil {
		t.Fatalf("the module is not two folders up: %v", err)
	}
	return dir
}

// within reports whether a package is one of the patterns, or below one that ends in /...
func within(patterns, name string) bool {
	for p := range strings.FieldsSeq(patterns) {
		folder, below := strings.CutSuffix(p, "...")
		folder = strings.TrimSuffix(folder, "/")
		if name == p || below && (folder == "" || name == folder || strings.HasPrefix(name, folder+"/")) {
			return true
		}
	}
	return false
}

// below reports whether a path is one of the roots or below one.
func below(roots, path string) bool {
	for r := range strings.FieldsSeq(roots) {
		if r == "..." || path == r || strings.HasPrefix(path, r+"/") {
			return true
		}
	}
	return false
}

// rowOf is the row of a package.
func rowOf(name string) (arrow, bool) {
	i := slices.IndexFunc(arrows, func(a arrow) bool { return within(a.from, name) })
	if i < 0 {
		return arrow{}, false
	}
	return arrows[i], true
}

// broken is what is wrong with an import of a package in the module; empty when its row allows it.
func broken(a arrow, module, path string) string {
	first, _, _ := strings.Cut(path, "/")
	mine, own := strings.CutPrefix(path, module)
	mine = strings.TrimPrefix(mine, "/")
	switch {
	case own && (mine == "" || path == module+"/"+mine):
		if !within(a.own, mine) {
			return "may not know " + mine
		}
	case strings.Contains(first, "."):
		if !below(a.sdk, path) {
			return "may not use " + path
		}
	case below(banned[a.how], path):
		return "is " + a.how + " and may not use " + path
	}
	return ""
}

func TestImportsFollowTheArrows(t *testing.T) {
	t.Parallel()
	for _, p := range packages(t) {
		a, ok := rowOf(p.name())
		if !ok {
			t.Errorf("%s has no row in the table of import arrows: add one", p.name())
			continue
		}
		for _, path := range p.Imports {
			if wrong := broken(a, p.Module.Path, path); wrong != "" {
				t.Errorf("%s %s", p.name(), wrong)
			}
		}
	}
}

func TestThePureDoNotLookAtTheClock(t *testing.T) {
	t.Parallel()
	for _, p := range packages(t) {
		if a, _ := rowOf(p.name()); a.how == "" {
			continue
		}
		for _, name := range p.GoFiles {
			src, err := os.ReadFile(filepath.Join(p.Dir, name))
			if err != nil {
				t.Errorf("read: %v", err)
				continue
			}
			for _, wrong := range impure(t, p.name()+"/"+name, src) {
				t.Error(wrong)
			}
		}
	}
}

// impure are the places of a file that look at the clock or begin a goroutine.
func impure(t *testing.T, name string, src []byte) []string {
	t.Helper()
	files := token.NewFileSet()
	f, err := parser.ParseFile(files, name, src, parser.SkipObjectResolution)
	if err != nil {
		return []string{err.Error()}
	}
	var found []string
	add := func(n ast.Node, what string) { found = append(found, files.Position(n.Pos()).String()+": "+what) }
	local := timeName(f)
	if local == "." {
		add(f.Name, "package time without its name hides the clock")
	}
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.GoStmt:
			add(n, "a goroutine in a package that only decides")
		case *ast.SelectorExpr:
			if x, ok := n.X.(*ast.Ident); ok && local != "" && x.Name == local && slices.Contains(clock, n.Sel.Name) {
				add(n, "time."+n.Sel.Name+" in a package that only decides")
			}
		}
		return true
	})
	return found
}

// timeName is what a file calls package time; empty when it does not import it.
func timeName(f *ast.File) string {
	for _, i := range f.Imports {
		if path, err := strconv.Unquote(i.Path.Value); err != nil || path != "time" {
			continue
		}
		if i.Name != nil {
			return i.Name.Name
		}
		return "time"
	}
	return ""
}

func TestNoFolderHasANameThatSaysNothing(t *testing.T) {
	t.Parallel()
	dir := root(t)
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || !d.IsDir() || path == dir {
			return err
		}
		if strings.HasPrefix(d.Name(), ".") || d.Name() == "testdata" {
			return fs.SkipDir
		}
		if slices.Contains(nameless, d.Name()) {
			t.Errorf("%s is a name that says nothing", strings.TrimPrefix(path, dir+string(filepath.Separator)))
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestTheTopLevelHoldsNothingElse(t *testing.T) {
	t.Parallel()
	dir := root(t)
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	built := ignored(t, dir)
	for _, e := range entries {
		if !strings.HasPrefix(e.Name(), ".") && !slices.Contains(top, e.Name()) && !slices.Contains(built, e.Name()) {
			t.Errorf("%s stands at the top level; it belongs beside what it serves", e.Name())
		}
	}
	for _, name := range []string{"cmd", "bots", "conversation", "kallyai", "store", "go.mod", "go.sum"} {
		if !slices.ContainsFunc(entries, func(e fs.DirEntry) bool { return e.Name() == name }) {
			t.Errorf("%s is missing at the top level", name)
		}
	}
}

// ignored are the names of the top level that are never committed, such as a built program.
func ignored(t *testing.T, dir string) []string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(dir, ".gitignore"))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for s := bufio.NewScanner(bytes.NewReader(data)); s.Scan(); {
		if name, ok := strings.CutPrefix(s.Text(), "/"); ok {
			names = append(names, strings.TrimSuffix(name, "/"))
		}
	}
	return names
}

func TestTheTableSaysNo(t *testing.T) {
	t.Parallel()
	const module = "example.com/m"
	for _, row := range []struct{ name, from, path, want string }{
		{"the program knows all", "cmd/kallybot", module + "/store/bolt", ""},
		{"the program uses any library", "cmd/kallybot/config", "example.org/yaml", ""},
		{"a platform knows the chat", "bots/telegram", module + "/conversation/chat", ""},
		{"a platform knows nothing else of us", "bots/telegram", module + "/conversation", "may not know conversation"},
		{"a platform has its own library", "bots/telegram", "github.com/go-telegram/bot/models", ""},
		{"a platform has no other library", "bots/telegram", "github.com/slack-go/slack", "may not use github.com/slack-go/slack"},
		{"a library with a longer name is another one", "bots/telegram", "github.com/go-telegram/bottle", "may not use github.com/go-telegram/bottle"},
		{"the core does not know its engine", "conversation", module + "/conversation/engine", "may not know conversation/engine"},
		{"the core has no network", "conversation", "net/http", "is pure and may not use net/http"},
		{"the core has no locks", "conversation/call", "sync/atomic", "is pure and may not use sync/atomic"},
		{"the core has no log", "conversation", "log/slog", "is pure and may not use log/slog"},
		{"the core knows time", "conversation", "time", ""},
		{"a name that only begins alike is allowed", "conversation", "ossify", ""},
		{"tables may have locks", "conversation/slot", "sync", ""},
		{"tables read no files", "conversation/slot", "os", "is quiet and may not use os"},
		{"the engine does not know a store", "conversation/engine", module + "/store/bolt", "may not know store/bolt"},
		{"the engine knows the core", "conversation/engine", module + "/conversation/call", ""},
		{"a client knows nothing of us", "kallyai", module + "/conversation/chat", "may not know conversation/chat"},
		{"a store does not know a dialogue", "store/bolt", module + "/conversation", "may not know conversation"},
		{"a grammar does not know its sister", "conversation/nlu/es", module + "/conversation/nlu/en", "may not know conversation/nlu/en"},
		{"nobody knows the top", "store", module, "may not know "},
		{"a module with a longer name is another one", "store", module + "ore/x", "may not use " + module + "ore/x"},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			a, ok := rowOf(row.from)
			if !ok {
				t.Fatalf("no row for %s", row.from)
			}
			if got := broken(a, module, row.path); got != row.want {
				t.Fatalf("got %q, want %q", got, row.want)
			}
		})
	}
	for _, name := range []string{"bots/discord", "conversation/nlu/fr", "store/sqlite", "tools", ""} {
		if a, ok := rowOf(name); ok {
			t.Errorf("%q, which is new, has the row of %s", name, a.from)
		}
	}
}

func TestTheClockIsFoundUnderEveryName(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name, imports, body string
		want                int
	}{
		{"now", `"time"`, "_ = time.Now()", 1},
		{"as a value", `"time"`, "f := time.Now; _ = f", 1},
		{"since and sleep", `"time"`, "time.Sleep(time.Since(time.Time{}))", 2},
		{"another name", `clock "time"`, "_ = clock.Until(clock.Time{})", 1},
		{"no name", `. "time"`, "_ = Now()", 1},
		{"a goroutine", `"time"`, "go func() { _ = time.Second }()", 1},
		{"durations alone", `"time"`, "_ = time.Second", 0},
		{"another package's now", `time "example.com/clock"`, "_ = time.Now()", 0},
		{"an argument called now", `"time"`, "now := time.Time{}; _ = now.After(now)", 0},
		{"in a comment", `"time"`, "_ = time.Second // not time.Now()", 0},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			src := "package p\nimport " + row.imports + "\nfunc f() { " + row.body + "\n}\n"
			if got := impure(t, "p.go", []byte(src)); len(got) != row.want {
				t.Fatalf("found %q, want %d", got, row.want)
			}
		})
	}
}
