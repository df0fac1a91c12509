package main

import (
	"cmp"
	"slices"
	"strings"
	"testing"

	"github.com/kallybot/kallybot/conversation/lang"
	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// ending is what a person must read at the end of a call to a sandbox number: sentences of the catalogue, by key.
type ending struct {
	digits string
	dials  int
	says   []string
}

var endings = []ending{
	{"0100", 1, []string{"result.confirmed", "result.row.highlights", "result.row.next_steps"}},
	{"0101", 1, []string{"result.not_confirmed.no_answer", "result.row.next_steps", "button.retry_now", "button.retry_soon", "button.stop"}},
	{"0102", 1, []string{"result.not_confirmed.busy", "result.row.next_steps", "button.retry_now", "button.retry_soon", "button.stop"}},
	{"0103", 1, []string{"result.not_confirmed.voicemail", "result.row.next_steps", "button.retry_now", "button.retry_soon", "button.stop"}},
	{"0104", 1, []string{"result.not_confirmed.failed", "result.row.next_steps", "button.again"}},
	{"0105", 1, []string{"result.not_confirmed.cancelled", "result.row.next_steps", "button.again"}},
	{"0106", 1, []string{"result.offered", "result.row.next_steps", "button.accept"}},
	{"0107", 1, []string{"result.unclear", "result.row.next_steps", "button.again"}},
	{"0110", 1, []string{"status.lost", "result.confirmed", "result.row.highlights"}},
	{"0111", 1, []string{"result.confirmed", "result.row.highlights"}},
	{"0112", 0, []string{"status.lost", "uncertain", "button.check", "button.anyway"}},
	{"0113", 1, []string{"status.lost", "result.confirmed", "result.row.highlights"}},
	{"0120", 0, []string{"refused.quota_exceeded", "button.upgrade"}},
	{"0121", 0, []string{"refused.country_restriction"}},
	{"0122", 0, []string{"refused.blocked_number"}},
	{"0123", 0, []string{"refused.suppression_violation"}},
	{"0124", 0, []string{"refused.toll_number"}},
	{"0125", 0, []string{"refused.safety_violation"}},
	{"0126", 0, []string{"refused.scheduling_violation"}},
	{"0127", 1, []string{"result.confirmed", "result.row.highlights"}},
	{"0128", 1, []string{"result.not_confirmed.busy", "result.row.next_steps", "button.retry_now", "button.retry_soon", "button.stop"}},
	{"", 1, []string{"result.confirmed", "result.row.highlights"}},
}

// headlines are the sentences of which a person may read one only: each of the others would be a lie.
var headlines = []string{
	"result.confirmed", "result.answered", "result.done", "result.offered", "uncertain", "expired.unsent", "expired.late",
	"result.not_confirmed.plain", "result.not_confirmed.no_answer", "result.not_confirmed.busy", "result.not_confirmed.voicemail",
	"result.not_confirmed.failed", "result.not_confirmed.cancelled", "result.not_confirmed.refused", "result.not_confirmed.full",
	"result.not_confirmed.closed", "result.not_confirmed.wait_list", "result.unclear.wait_list",
}

// heading are the beginnings of keys of which any will do: how unclear an unclear call is, is for its words to say.
var heading = map[string][]string{
	"result.unclear": {"result.unclear.plain", "result.unclear.hedged", "result.unclear.call_back", "result.unclear.no_agreement"},
}

// booked is the booking of each tongue in one line, and the other time that is offered.
var booked = map[string]map[string]string{
	"en": {
		"result.confirmed": "Fri 20 Nov 2026 (today), 20:00, 4 people, under John Smith",
		"result.offered":   "21:30",
		"who":              "Bella Italia",
	},
	"es": {
		"result.confirmed": "vie 20 nov 2026 (hoy), 21:00, 4 personas, a nombre de Ana Ruiz",
		"result.offered":   "22:30",
		"who":              "Casa Pepe",
	},
}

// sentence is what the program says of the booking for a key.
func sentence(t *testing.T, say *lang.Catalogue, tongue, key string) string {
	t.Helper()
	if !say.Has(tongue, key) {
		t.Fatalf("%s has no sentence %s", tongue, key)
	}
	b := booked[tongue]
	return say.Say(tongue, key, lang.Args{"who": b["who"], "what": b[key],
		"span": say.Say(tongue, "count.seconds", lang.Args{"n": 1})}) // the pause of 20 minutes at speed 1000
}

func TestEverySandboxNumberEndsInATrueSentence(t *testing.T) {
	t.Parallel()
	say, err := lang.Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range endings {
		for name, l := range tongues {
			t.Run(cmp.Or(row.digits, "else")+name, func(t *testing.T) {
				t.Parallel()
				page := newPaper()
				api, url := row.far(t, sandbox.Config{Speed: 1000, Now: l.clock(t)}, page, sentence(t, say, name, "status.lost"))
				out := page.talk(t, l.demo("--speed", "1000", "--api", url), l.to(cmp.Or(row.digits, "4321")), l.yes)
				out = after(t, out, l.yes)
				for _, key := range row.says {
					oneOf(t, say, name, out, key)
				}
				for _, key := range headlines {
					if lie := sentence(t, say, name, key); !slices.Contains(row.says, key) && strings.Contains(out, "│ "+lie) {
						t.Errorf("output has %q:\n%s", lie, out)
					}
				}
				if confirmed := strings.Contains(out, confirmation[name]); confirmed != slices.Contains(row.says, "result.confirmed") {
					t.Errorf("said to be confirmed: %t:\n%s", confirmed, out)
				}
				if got := len(api.Dialed()); got != row.dials {
					t.Errorf("dialled %d times, want %d", got, row.dials)
				}
			})
		}
	}
}

// far is the far side of the call. One that is lost is over, and found by nobody before the person has read that it is lost: that is
// progress, which need not be told to somebody who can be told the end.
func (e ending) far(t *testing.T, cfg sandbox.Config, page *paper, lost string) (api *sandbox.Server, url string) {
	t.Helper()
	if !slices.Contains(e.says, "status.lost") {
		return far(t, cfg)
	}
	cfg.After = atOnce
	return farAfter(t, cfg, page, lost)
}

// confirmation is how a sentence begins that says that the other side agreed.
var confirmation = map[string]string{"en": "│ Confirmed", "es": "│ Confirmado"}

// oneOf checks that the output has the sentence of a key, or one of those that it stands for.
func oneOf(t *testing.T, say *lang.Catalogue, tongue, out, key string) {
	t.Helper()
	keys := heading[key]
	if keys == nil {
		keys = []string{key}
	}
	var want []string
	for _, k := range keys {
		want = append(want, sentence(t, say, tongue, k))
	}
	if !slices.ContainsFunc(want, func(s string) bool { return strings.Contains(out, s) }) {
		t.Errorf("output has none of %q:\n%s", want, out)
	}
}

// TestEveryOutcomeHasARow keeps the table above in step with that of the sandbox.
func TestEveryOutcomeHasARow(t *testing.T) {
	t.Parallel()
	var got, want []string
	for _, e := range endings {
		got = append(got, e.digits)
	}
	for _, o := range sandbox.Outcomes() {
		want = append(want, o.Digits)
	}
	if g, w := strings.Join(got, " "), strings.Join(want, " "); g != w {
		t.Errorf("numbers: got %s, want %s", g, w)
	}
}

// TestNobodyIsSaidToBeCalledWhoWasNot holds for the card's place too: it must not tell of a call that never was.
func TestNobodyIsSaidToBeCalledWhoWasNot(t *testing.T) {
	t.Parallel()
	say, err := lang.Load()
	if err != nil {
		t.Fatal(err)
	}
	for name, l := range tongues {
		for _, digits := range []string{"0112", "0120", "0123"} {
			t.Run(digits+name, func(t *testing.T) {
				t.Parallel()
				out := talk(t, l.demo("--speed", "1000"), l.to(digits), l.yes)
				has(t, after(t, out, l.yes), nil, []string{sentence(t, say, name, "status.over"), sentence(t, say, name, "status.reading")})
			})
		}
	}
}

// TestNumberThatIsLimitedIsNotSaidToBeWithoutConnection: the service answered, it asked to wait.
func TestNumberThatIsLimitedIsNotSaidToBeWithoutConnection(t *testing.T) {
	t.Parallel()
	for name, l := range tongues {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			out := talk(t, l.demo("--speed", "1000"), l.to("0127"), l.yes)
			has(t, after(t, out, l.yes), nil, []string{"No connection", "No hay conexión"})
		})
	}
}

func TestSandboxHelpShowsEveryNumber(t *testing.T) {
	t.Parallel()
	_, out, _ := command("sandbox", "--help")
	for _, o := range sandbox.Outcomes() {
		if !strings.Contains(out, o.Digits+"  "+o.About+"\n") {
			t.Errorf("help has no line for %q, %s:\n%s", o.Digits, o.About, out)
		}
	}
}

func TestAddressInUseIsAFailureWithARemedy(t *testing.T) {
	t.Parallel()
	_, url := far(t, sandbox.Config{})
	status, out, errs := command("sandbox", "--listen", strings.TrimPrefix(url, "http://"))
	if status != exitFailed || out != "" {
		t.Errorf("got status %d and output %q, want %d and none", status, out, exitFailed)
	}
	oneSentence(t, errs, "--listen")
}
