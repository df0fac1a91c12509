package main

import (
	"fmt"
	"net/http/httptest"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/spf13/cobra"

	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// readmeFile is what people read first. Its transcripts, its table of numbers and its commands are checked against the
// program; -update rewrites the first two.
const readmeFile = "../../README.md"

// readme is the text of the file.
func readme(t *testing.T) string {
	t.Helper()
	data, err := os.ReadFile(readmeFile)
	if err != nil {
		t.Fatalf("the README cannot be read: %v", err)
	}
	return string(data)
}

// transcript finds a marker with its command and the fenced block after it.
var transcript = regexp.MustCompile("(?m)^<!-- demo: (.*) -->\n```[a-z]*\n((?s:.*?))^```$")

func TestTranscriptsOfTheReadmeAreWhatTheProgramPrints(t *testing.T) {
	text := readme(t)
	blocks := transcript.FindAllStringSubmatchIndex(text, -1)
	if len(blocks) == 0 {
		t.Fatal("the README has no transcript: a line <!-- demo: go run ./cmd/kallybot demo --now TIME --> and a fenced block right below it")
	}
	for _, b := range slices.Backward(blocks) {
		command, block := text[b[2]:b[3]], text[b[4]:b[5]]
		printed := replay(t, command, typed(block))
		if printed != block && !*update {
			t.Errorf("%s prints something else than the README shows; go test ./cmd/kallybot -run Readme -update rewrites it\nprinted:\n%s\nREADME:\n%s", command, printed, block)
		}
		text = text[:b[4]] + printed + text[b[5]:]
	}
	rewrite(t, text)
}

// typed are the lines of a block that a person types.
func typed(block string) []string {
	var lines []string
	for l := range strings.Lines(block) {
		if words, ok := strings.CutPrefix(l, "> "); ok {
			lines = append(lines, strings.TrimSuffix(words, "\n"))
		}
	}
	return lines
}

// replay types lines to the demo of a command. Its calls are shorter than the README's; nothing printed depends on that.
func replay(t *testing.T, command string, lines []string) string {
	t.Helper()
	args, ok := strings.CutPrefix(command, "go run ./cmd/kallybot ")
	if !ok || !strings.HasPrefix(args, "demo ") || !strings.Contains(args, "--now ") {
		t.Fatalf("the README's marker has %q, want go run ./cmd/kallybot demo --now TIME", command)
	}
	given := strings.Fields(args)
	page := newPaper()
	api := sandbox.New(sandbox.Config{Speed: 1000, Now: tongue{now: given[slices.Index(given, "--now")+1]}.clock(t)})
	f := &faraway{api: api}
	f.page.Store(page)
	srv := httptest.NewServer(f)
	t.Cleanup(func() { api.Close(); srv.Close() })
	return strings.TrimRight(page.talk(t, append(given, "--api", srv.URL), lines...), "\n") + "\n"
}

// rewrite writes the README anew with -update.
func rewrite(t *testing.T, text string) {
	t.Helper()
	if !*update || text == readme(t) {
		return
	}
	if err := os.WriteFile(readmeFile, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// numbers finds the marker of the table and the table, if there is one.
var numbers = regexp.MustCompile(`(?m)^<!-- sandbox numbers -->\n((?:\|.*\n)*)`)

func TestTableOfTheReadmeIsThatOfTheSandbox(t *testing.T) {
	text := readme(t)
	at := numbers.FindStringSubmatchIndex(text)
	if at == nil {
		t.Fatal("the README has no line <!-- sandbox numbers --> for the table of the sandbox's numbers")
	}
	var table strings.Builder
	table.WriteString("| number ends in | what comes of the call |\n|---|---|\n")
	for _, o := range sandbox.Outcomes() {
		digits := "`" + o.Digits + "`"
		if o.Digits == "" {
			digits = "else"
		}
		fmt.Fprintf(&table, "| %s | %s |\n", digits, o.About)
	}
	if text[at[2]:at[3]] != table.String() && !*update {
		t.Errorf("the README's table is not that of the sandbox; go test ./cmd/kallybot -run Readme -update rewrites it\nREADME:\n%s\nwant:\n%s", text[at[2]:at[3]], &table)
	}
	rewrite(t, text[:at[2]]+table.String()+text[at[3]:])
}

// mentions finds commands of the program in the README: in code, after its name or the way to run it.
var mentions = regexp.MustCompile("(?m)(?:kallybot|go run \\./cmd/kallybot) ([a-z][a-z-]*)((?: [^`#\n]*)?)(?:`|#|\n|-->)")

func TestCommandsOfTheReadmeExist(t *testing.T) {
	t.Parallel()
	found := 0
	for _, code := range codeOf(readme(t)) {
		for _, m := range mentions.FindAllStringSubmatch(code+"\n", -1) {
			found++
			if err := parse(m[1], strings.Fields(m[2])); err != nil {
				t.Errorf("the README has the command %q: %v", strings.TrimSpace(m[0]), err)
			}
		}
	}
	if found < 2 {
		t.Errorf("found %d commands in the README, want at least the two to try it", found)
	}
}

// codeOf is what stands in code: indented, between backticks, or in a transcript's marker.
func codeOf(text string) []string {
	text = transcript.ReplaceAllString(text, "`$1`") // what is said in a transcript is no command
	var code []string
	for _, m := range regexp.MustCompile("(?m)^    (.*)$|`([^`\n]+)`").FindAllStringSubmatch(text, -1) {
		code = append(code, m[1]+m[2])
	}
	return code
}

// parse reads a command line without running it.
func parse(name string, args []string) error {
	root := newRoot()
	root.InitDefaultHelpCmd()
	needShell(root)
	c, _, err := root.Find([]string{name})
	if err != nil {
		return err
	}
	if c == root {
		return fmt.Errorf("there is no command %q", name)
	}
	return flagsOf(c, args)
}

// flagsOf checks the flags of a command line. Values in capitals stand for a person's own.
func flagsOf(c *cobra.Command, args []string) error {
	for _, a := range args {
		name, isFlag := strings.CutPrefix(a, "--")
		name, _, _ = strings.Cut(name, "=")
		if isFlag && name != "help" && c.Flags().Lookup(name) == nil {
			return fmt.Errorf("%s has no flag --%s", c.Name(), name)
		}
	}
	return nil
}

func TestMentionsAreFoundInCode(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name, text string
		ok         bool
	}{
		{"indented", "Run\n\n    go run ./cmd/kallybot demo      # talk\n", true},
		{"between backticks", "Run `kallybot sandbox --listen 127.0.0.1:8741 --speed 10` first.", true},
		{"help of a command", "`kallybot demo --help` lists the flags", true},
		{"unknown command", "Run `kallybot dance`.", false},
		{"unknown flag", "Run `kallybot demo --loud`.", false},
		{"unknown flag, indented", "    go run ./cmd/kallybot demo --loud\n", false},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			var err error
			found := 0
			for _, code := range codeOf(row.text) {
				for _, m := range mentions.FindAllStringSubmatch(code+"\n", -1) {
					found++
					err = parse(m[1], strings.Fields(m[2]))
				}
			}
			if found != 1 || (err == nil) != row.ok {
				t.Errorf("found %d commands, error %v; want one, and it is right: %t", found, err, row.ok)
			}
		})
	}
}
