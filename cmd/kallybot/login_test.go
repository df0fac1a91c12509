package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/kallybot/kallybot/kallyai/sandbox"
	"github.com/kallybot/kallybot/store/postgres/postgrestest"
)

// noBrowser is a program that shows no page; with it no test opens a window.
const noBrowser = "BROWSER=true"

// loginProcess is kallybot login, and the link it shows.
type loginProcess struct {
	*process
	link string
}

var signInLink = regexp.MustCompile(`http://\S+/v1/auth/cli\?\S+`)

func startLogin(t *testing.T, config string) loginProcess {
	t.Helper()
	p := startIn(t, []string{noBrowser}, "login", "--config", config)
	p.sees("paste it here")
	return loginProcess{p, signInLink.FindString(p.out.String())}
}

// ends waits for the end, and returns the status.
func (p *process) ends() int {
	p.t.Helper()
	<-p.done
	return p.cmd.ProcessState.ExitCode()
}

// browse opens a page as a browser does and returns the last page's text and address. Only stops before that is opened.
func browse(t *testing.T, link string, only bool) (status int, text string, last *url.URL) {
	t.Helper()
	c := http.Client{CheckRedirect: func(r *http.Request, _ []*http.Request) error {
		if last = r.URL; only {
			return http.ErrUseLastResponse
		}
		return nil
	}}
	res, err := c.Get(link)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	return res.StatusCode, string(body), last
}

// tokensIn is the token file, as any program reads it.
func tokensIn(t *testing.T, path string) map[string]any {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var all map[string]any
	if err := json.Unmarshal(data, &all); err != nil {
		t.Fatal(err)
	}
	return all
}

func TestLoginThroughTheBrowser(t *testing.T) {
	t.Parallel()
	w := newWorld(t, sandbox.Config{})
	if err := os.Remove(w.account); err != nil {
		t.Fatal(err)
	}
	file := w.configure("", "open: true", "")
	if status, _, errs := command("auth-status", "--config", file); status != exitFailed || errs != "kallybot: not signed in; run kallybot login\n" {
		t.Errorf("before: got %d %q", status, errs)
	}
	p := startLogin(t, file)
	status, page, at := browse(t, p.link, false)
	if status != http.StatusOK || !strings.Contains(page, "<h1>Signed in</h1>") || !strings.Contains(page, "replaceState") {
		t.Errorf("the browser shows %d %s", status, page)
	}
	if p.ends() != exitDone {
		t.Fatalf("got %s", p.errs)
	}
	p.sees("The account: plan pro, 600 of 600 credits left, 210 of 210 minutes left.\nSigned in.")
	all := tokensIn(t, w.account)
	if all["access_token"] != at.Query().Get("access_token") || all["refresh_token"] != at.Query().Get("refresh_token") {
		t.Error("the file holds other tokens than the browser brought")
	}
	raw, err := os.ReadFile(w.account)
	if err != nil || !regexp.MustCompile(`"expires_at": \d{10},?\n`).Match(raw) {
		t.Errorf("expires_at is no whole number, or %v", err)
	}
	if info, err := os.Stat(w.account); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v, %v", info.Mode(), err)
	}
	if text := p.out.String() + p.errs.String(); strings.Contains(text, all["access_token"].(string)) || strings.Contains(text, all["refresh_token"].(string)) {
		t.Error("a token is shown")
	}
	w.checkSignedInThenOut(file, w.account)
}

// TestLoginOfReplicasIsKeptInTheDatabase signs in on one machine, where there is no token file after it either.
func TestLoginOfReplicasIsKeptInTheDatabase(t *testing.T) {
	t.Parallel()
	dsn := postgrestest.Schema(t, postgrestest.DSN(t))
	w := newWorld(t, sandbox.Config{})
	if err := os.Remove(w.account); err != nil {
		t.Fatal(err)
	}
	file := w.databased("kallybot.yaml", w.configure("", "open: true", ""), dsn)
	p := startLogin(t, file)
	browse(t, p.link, false)
	if p.ends() != exitDone {
		t.Fatalf("got %s", p.errs)
	}
	p.sees("The tokens are in the database.")
	if _, err := os.Stat(w.account); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("the token file is there: %v", err)
	}
	w.checkSignedInThenOut(file, "the database")
}

// checkSignedInThenOut looks at what the other two commands say.
func (w *world) checkSignedInThenOut(file, place string) {
	w.t.Helper()
	for _, row := range []struct {
		command string
		status  int
		says    string
	}{
		{"auth-status", exitDone, "Signed in: plan pro, 600 of 600 credits left"},
		{"logout", exitDone, "Signed out. The tokens are removed from " + place + "."},
		{"logout", exitDone, "Nobody was signed in."},
		{"auth-status", exitFailed, "not signed in; run kallybot login"},
	} {
		status, out, errs := command(row.command, "--config", file)
		if status != row.status || !strings.Contains(out+errs, row.says) {
			w.t.Errorf("%s: got %d %q %q", row.command, status, out, errs)
		}
	}
}

func TestLoginByPasteRefusesWhatIsNotItsOwn(t *testing.T) {
	t.Parallel()
	w := newWorld(t, sandbox.Config{})
	w.write("tokens.json", `{"access_token":"old","plan":{"name":"own"}}`)
	p := startLogin(t, w.configure("", "open: true", ""))
	_, _, own := browse(t, p.link, true)
	with := func(change func(url.Values)) string {
		u, q := *own, own.Query()
		change(q)
		u.RawQuery = q.Encode()
		return u.String()
	}
	said := ""
	for _, row := range []struct{ pasted, says string }{
		{"hello", "this is not the address that the sign-in page led to"},
		{with(func(q url.Values) { q.Del("access_token") }), "this is not the address that the sign-in page led to"},
		{strings.Replace(own.String(), "127.0.0.1", "evil.example", 1), "this is not the address that the sign-in page led to"},
		{with(func(q url.Values) { q.Set("state", "another") }), "this is not the sign-in that was begun here; use the link that was shown last"},
	} {
		said += "Sorry: " + row.says + ".\n"
		p.say(row.pasted)
		if !p.errs.wait(said, patience, p.done) || p.errs.String() != said {
			t.Fatalf("%s: got %s", row.pasted, p.errs)
		}
	}
	if status, page, _ := browse(t, with(func(q url.Values) { q.Set("state", "another") }), false); status != http.StatusBadRequest || !strings.Contains(page, "<h1>Not signed in</h1>") {
		t.Errorf("the browser with another state shows %d %s", status, page)
	}
	if got := tokensIn(t, w.account)["access_token"]; got != "old" {
		t.Fatalf("the file holds %v", got)
	}
	p.say("", "  sure: "+own.String()+"  ")
	if p.ends() != exitDone {
		t.Fatalf("got %s", p.errs)
	}
	all := tokensIn(t, w.account)
	if all["access_token"] != own.Query().Get("access_token") || fmt.Sprint(all["plan"]) != "map[name:own]" {
		t.Error("the file does not hold the new tokens beside what other programs keep")
	}
}

func TestLoginThatIsRefusedKeepsNothing(t *testing.T) {
	t.Parallel()
	w := newWorld(t, sandbox.Config{})
	w.write("tokens.json", `{"access_token":"old"}`)
	p := startLogin(t, w.configure("", "open: true", ""))
	if _, page, _ := browse(t, p.link+"&error=access_denied", false); !strings.Contains(page, "Not signed in") {
		t.Errorf("the browser shows %s", page)
	}
	if p.ends() != exitFailed {
		t.Error("the status is that of a sign-in that worked")
	}
	oneSentence(t, p.errs.String(), "access_denied", "kallybot login")
	if got := tokensIn(t, w.account)["access_token"]; got != "old" {
		t.Errorf("the file holds %v", got)
	}
}

func TestTwoLoginsAtOnceListenOnDifferentPorts(t *testing.T) {
	t.Parallel()
	w, v := newWorld(t, sandbox.Config{}), newWorld(t, sandbox.Config{})
	p, q := startLogin(t, w.configure("", "open: true", "")), startLogin(t, v.configure("", "open: true", ""))
	_, _, at := browse(t, p.link, false)
	_, _, other := browse(t, q.link, false)
	if at.Host == other.Host || p.ends() != exitDone || q.ends() != exitDone {
		t.Errorf("both listened on %s, or one failed: %s%s", at.Host, p.errs, q.errs)
	}
}

func TestLoginOfPersonalAccountsIsWrongUsage(t *testing.T) {
	t.Parallel()
	file := written(t, "kallybot.yaml", "telegram: {token: \"1:a\"}\naccess: {open: true}\ndata: {path: "+filepath.Join(t.TempDir(), "k.db")+", secret_key: "+sealKey(1)+"}\n")
	for _, name := range []string{"login", "logout", "auth-status"} {
		status, out, errs := command(name, "--config", file)
		if status != exitUsage || out != "" {
			t.Errorf("%s: got %d %q", name, status, out)
		}
		oneLine(t, errs, "kallyai.account")
		if status, _, errs := command(name); status != exitUsage || !strings.Contains(errs, "--config FILE") {
			t.Errorf("%s without configuration: got %d %q", name, status, errs)
		}
	}
}

func TestAuthStatusTellsTroubleFromSignedOut(t *testing.T) {
	t.Parallel()
	w := newWorld(t, sandbox.Config{})
	w.write("tokens.json", `{"access_token":"unknown"}`)
	file := w.configure("", "open: true", "")
	if status, _, errs := command("auth-status", "--config", file); status != exitFailed || errs != "kallybot: not signed in; run kallybot login\n" {
		t.Errorf("a token that is not taken: got %d %q", status, errs)
	}
	w.far = nowhere
	file = w.configure("", "open: true", "")
	if status, _, errs := command("auth-status", "--config", file); status != exitFailed || !strings.Contains(errs, "cannot tell") {
		t.Errorf("no connection: got %d %q", status, errs)
	}
}
