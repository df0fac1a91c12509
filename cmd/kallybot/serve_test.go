package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/kallybot/kallybot/bots/telegram/telegramtest"
	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// botToken is a canary as well: it must be in no log.
const botToken = "4711:canary-of-the-bot-0123456789-abcdef"

// world is everything around a service: Telegram, the API, and the files of its operator.
type world struct {
	t        *testing.T
	telegram *telegramtest.Server
	api      *sandbox.Server
	dir      string
	account  string // path of the token file
	far      string // address of the API
}

func newWorld(t *testing.T, c sandbox.Config) *world {
	t.Helper()
	if c.Speed == 0 {
		c.Speed = 1000
	}
	w := &world{t: t, telegram: telegramtest.New(botToken), api: sandbox.New(c), dir: t.TempDir()}
	t.Cleanup(w.telegram.Close)
	h := httptest.NewServer(w.api)
	t.Cleanup(h.Close)
	t.Cleanup(w.api.Close)
	w.far = h.URL
	w.account = filepath.Join(w.dir, "tokens.json")
	w.write("tokens.json", fmt.Sprintf(`{"access_token":%q}`, sandbox.DemoToken))
	return w
}

func (w *world) write(name, text string) string {
	w.t.Helper()
	path := filepath.Join(w.dir, name)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		w.t.Fatal(err)
	}
	return path
}

// configure writes the configuration; more is further YAML.
func (w *world) configure(telegram, access, more string) string {
	return w.write("kallybot.yaml", fmt.Sprintf(`
data: {path: %q}
kallyai: {account: shared, base_url: %q, token_file: %q}
calls: {undo_window: 0s}
telegram: {token: %q, api_url: %q%s}
access: {%s}
http: {listen: "127.0.0.1:0"}
%s`, filepath.Join(w.dir, "k.db"), w.far, w.account, botToken, w.telegram.URL(), telegram, access, more))
}

// running is the real program with a configuration.
type running struct {
	*process
	url string // of its own web server
}

var listens = regexp.MustCompile(`"?listen"?[=:]"?([0-9.:]+)`)

// serve starts the real program, with further flags, and waits until it says where it listens. Calls are over at once here, so
// that the pace of Telegram's progress edits would be most of what the tests wait for.
func (w *world) serve(file string, flags ...string) running {
	w.t.Helper()
	p := start(w.t, append([]string{"serve", "--config", file, "--edit-every", "50ms"}, flags...)...)
	if !p.errs.wait("serving", patience, p.done) {
		w.t.Fatalf("never served:\n%s", p.errs)
	}
	return running{p, "http://" + listens.FindStringSubmatch(p.errs.String())[1]}
}

// logs waits until the log has text.
func (r running) logs(text string) {
	r.t.Helper()
	if !r.errs.wait(text, patience, r.done) {
		r.t.Fatalf("never logged %q:\n%s", text, r.errs)
	}
}

// stop tells the program to stop, as a service manager does.
func (r running) stop() {
	r.t.Helper()
	if err := r.cmd.Process.Signal(syscall.SIGTERM); err != nil {
		r.t.Fatal(err)
	}
	r.leaves()
}

// TestStopTakesLessThanServiceManagersWait holds the sum of the two limits that a stop consists of.
func TestStopTakesLessThanServiceManagersWait(t *testing.T) {
	t.Parallel()
	if got := stopWithin + shutdownWithin; got > 10*time.Second {
		t.Errorf("a stop may take %s, want at most 10s", got)
	}
}

// get asks the program's own web server.
func (r running) get(path string) (status int, body string) {
	r.t.Helper()
	res, err := http.Get(r.url + path)
	if err != nil {
		r.t.Fatal(err)
	}
	defer res.Body.Close()
	data, err := io.ReadAll(res.Body)
	if err != nil {
		r.t.Fatal(err)
	}
	return res.StatusCode, string(data)
}

// until waits for what must come.
func (w *world) until(what string, holds func() bool) {
	w.t.Helper()
	ctx, cancel := context.WithTimeout(w.t.Context(), patience)
	defer cancel()
	if !w.telegram.Until(ctx, holds) {
		w.t.Fatalf("never: %s", what)
	}
}

// shows waits for a message with text and returns it.
func (w *world) shows(c *telegramtest.Chat, text string) (found telegramtest.Message) {
	w.t.Helper()
	w.until("shows "+text, func() bool {
		for _, m := range c.Shown() {
			if strings.Contains(m.Text, text) {
				found = m
				return true
			}
		}
		return false
	})
	return found
}

// book takes a request to its card and says yes.
func (w *world) book(p *telegramtest.Person, digits string) {
	w.t.Helper()
	p.Say(p.Private(), "book a table for 4 tomorrow at 8 pm at Bella Italia, +1 212 555 "+digits+", name John Smith")
	card := w.shows(p.Private(), "Shall I call Bella Italia?")
	if _, err := p.Press(p.Private(), card.ID, 0); err != nil {
		w.t.Fatal(err)
	}
}

// checkLog holds that nothing private is in the log.
func checkLog(t *testing.T, log string) {
	t.Helper()
	for _, private := range []string{"canary", sandbox.DemoToken, "2125550", "212 555", "Bella", "John", "Ana"} {
		if strings.Contains(log, private) {
			t.Errorf("%q is in the log:\n%s", private, log)
		}
	}
}

func TestServeTakesARequestToItsResult(t *testing.T) {
	t.Parallel()
	for name, row := range map[string]struct{ hook, log string }{
		"polling": {"", "log: {level: debug, format: text}"},
		"webhook": {", webhook: {url: %q, secret: canary-of-the-hook}", "log: {level: debug, format: json}"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, sandbox.Config{})
			hook, connect := w.proxy(row.hook)
			s := w.serve(w.configure(hook, "telegram_users: [7]", row.log), "--edit-every", "0s")
			connect(s.url)
			ana := w.telegram.Person(7, "Ana", "en")
			w.book(ana, "0100")
			w.shows(ana.Private(), "confirmed")
			if n := w.api.DialedTo("+12125550100"); n != 1 {
				t.Errorf("dialled %d times, want once", n)
			}
			if status, body := s.get("/readyz"); status != http.StatusOK || body != "store: ok\ntelegram: ok\n" {
				t.Errorf("got %d %s", status, body)
			}
			s.stop()
			checkLog(t, s.errs.String()+s.out.String())
			if v := w.telegram.Violations(); len(v) > 0 {
				t.Error(v)
			}
		})
	}
}

// proxy stands before a service whose port is not known yet. The returned function tells it; hook is given its address.
func (w *world) proxy(hook string) (filled string, connect func(url string)) {
	if hook == "" {
		return "", func(string) {}
	}
	to := make(chan *url.URL, 1)
	p := httptest.NewServer(&httputil.ReverseProxy{Rewrite: func(r *httputil.ProxyRequest) {
		target := <-to
		to <- target
		r.SetURL(target)
	}})
	w.t.Cleanup(p.Close)
	return fmt.Sprintf(hook, p.URL+"/telegram"), func(address string) {
		target, err := url.Parse(address)
		if err != nil {
			w.t.Fatal(err)
		}
		to <- target
	}
}

func TestPersonOutsideIsTurnedAwayUntilTheOperatorAddsThem(t *testing.T) {
	t.Parallel()
	w := newWorld(t, sandbox.Config{})
	s := w.serve(w.configure("", "telegram_users: [1]", "log: {level: info}"))
	s.logs("serving")
	ana := w.telegram.Person(7, "Ana", "en")
	ana.Say(ana.Private(), "book a table for 4 tomorrow at 8 pm at Bella Italia, +1 212 555 0100, name John Smith")
	w.until("an answer", func() bool { return len(ana.Private().Shown()) == 1 })
	if m := ana.Private().Shown()[0]; strings.Contains(m.Text, "Bella") || len(m.Keys) > 0 {
		t.Errorf("a person outside was served: %+v", m)
	}

	w.configure("", "telegram_users: [1, x]", "log: {level: loud}")
	w.hup(s)
	s.logs("the configuration has faults and was not taken over")
	w.configure("", "telegram_users: [1, 7]", "log: {level: debug}\ndefaults: {region: ES}")
	w.hup(s)
	s.logs(`configuration read again" level=debug "waits for restart"=true`)
	w.book(ana, "0100")
	w.shows(ana.Private(), "confirmed")
	s.stop()
	checkLog(t, s.errs.String())
}

func (w *world) hup(s running) {
	w.t.Helper()
	if err := s.cmd.Process.Signal(syscall.SIGHUP); err != nil {
		w.t.Fatal(err)
	}
}

func TestStopInTheMiddleOfACallAndTheResultComesAfterTheRestart(t *testing.T) {
	t.Parallel()
	hangUp := make(chan time.Time)
	w := newWorld(t, sandbox.Config{After: func(time.Duration) <-chan time.Time { return hangUp }})
	file := w.configure("", "open: true", "")
	s := w.serve(file)
	ana := w.telegram.Person(7, "Ana", "en")
	w.book(ana, "0100")
	w.until("a call", func() bool { return w.api.DialedTo("+12125550100") == 1 })
	s.stop()
	close(hangUp)
	s = w.serve(file)
	w.shows(ana.Private(), "confirmed")
	if n := w.api.DialedTo("+12125550100"); n != 1 {
		t.Errorf("dialled %d times, want once", n)
	}
	s.stop()
}

func TestExpiredAccountIsRenewedInItsFile(t *testing.T) {
	t.Parallel()
	w := newWorld(t, sandbox.Config{})
	c := http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	res, err := c.Get(w.far + "/v1/auth/cli?redirect_uri=http://localhost:1&state=s")
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	back, err := url.Parse(res.Header.Get("Location"))
	if err != nil {
		t.Fatal(err)
	}
	access, refresh := back.Query().Get("access_token"), back.Query().Get("refresh_token")
	w.write("tokens.json", fmt.Sprintf(`{"access_token":%q,"refresh_token":%q,"expires_at":1.5}`, access, refresh))
	s := w.serve(w.configure("", "open: true", "log: {level: debug}"))
	ana := w.telegram.Person(7, "Ana", "en")
	w.book(ana, "0100")
	w.shows(ana.Private(), "confirmed")
	s.stop()
	var after map[string]any
	data, err := os.ReadFile(w.account)
	if err != nil || json.Unmarshal(data, &after) != nil || after["access_token"] == access || after["refresh_token"] == refresh {
		t.Errorf("the file was not renewed: %v", err)
	}
	for _, token := range []string{access, refresh, fmt.Sprint(after["access_token"]), fmt.Sprint(after["refresh_token"])} {
		if strings.Contains(s.errs.String(), token) {
			t.Error("a token is in the log")
		}
	}
}

func TestServiceTellsHowItIs(t *testing.T) {
	t.Parallel()
	w := newWorld(t, sandbox.Config{})
	s := w.serve(w.configure("", "open: true", ""))
	if status, body := s.get("/livez"); status != http.StatusOK || body != "ok\n" {
		t.Errorf("livez: got %d %s", status, body)
	}
	if status, _ := s.get("/telegram"); status != http.StatusNotFound {
		t.Errorf("a webhook that is not configured: got %d", status)
	}
	res, err := http.Post(s.url+"/livez", "text/plain", strings.NewReader("x"))
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	if res.StatusCode != http.StatusMethodNotAllowed {
		t.Errorf("post: got %d", res.StatusCode)
	}
	w.telegram.Fail(telegramtest.Fault{Method: "getUpdates", Status: http.StatusBadGateway, Times: -1})
	ann := w.telegram.Person(7, "Ann", "en")
	ann.Say(ann.Private(), "hello") // it ends the request that is held, and the next one fails
	w.until("not ready", func() bool {
		status, body := s.get("/readyz")
		return status == http.StatusServiceUnavailable && strings.HasPrefix(body, "store: ok\ntelegram: ") && !strings.Contains(body, "canary")
	})
	s.stop()
}

func TestServiceThatCannotStartSaysWhyInOneSentence(t *testing.T) {
	t.Parallel()
	w := newWorld(t, sandbox.Config{})
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	file := w.configure("", "open: true", "")
	s := w.serve(file)
	defer s.stop()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	change := func(old, new string) string {
		return written(t, "kallybot.yaml", strings.Replace(string(text), old, new, 1))
	}
	for name, row := range map[string]struct {
		file   string
		status int
		names  string
	}{
		"data in use":      {file, exitFailed, "k.db"},
		"port in use":      {change(`k.db"}`, `l.db"}`), exitFailed, taken.Addr().String()},
		"data is no data":  {change(filepath.Join(w.dir, "k.db"), w.account), exitFailed, "tokens.json"},
		"folder as data":   {change(filepath.Join(w.dir, "k.db"), w.dir), exitUsage, "data.path"},
		"personal account": {change("account: shared", "account: personal"), exitUsage, "kallyai.account"},
	} {
		if name == "port in use" {
			data, err := os.ReadFile(row.file)
			if err != nil {
				t.Fatal(err)
			}
			row.file = written(t, "kallybot.yaml", strings.Replace(string(data), "127.0.0.1:0", taken.Addr().String(), 1))
		}
		status, out, errs := command("serve", "--config", row.file)
		if status != row.status || out != "" {
			t.Errorf("%s: got status %d, output %q", name, status, out)
		}
		oneSentence(t, errs, row.names)
	}
}
