package main

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/kallybot/kallybot/bots/slack/slacktest"
	"github.com/kallybot/kallybot/bots/telegram/telegramtest"
	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// drawnCommands is the course of the drawings: commands, and buttons of what was shown last, marked by a #. ID is that of the call.
var drawnCommands = map[string][]string{
	"en": {"usage", "subscription", "billing", "status", "history", "info ID", "#Recording", "info ID", "#Calendar file", "info ID", "#Change", "cancel", "transcript ID", "info zzzz", "privacy", "export", "login", "logout", "forget", "#Forget everything"},
	"es": {"usage", "subscription", "billing", "status", "history", "info ID", "#Grabación", "info ID", "#Archivo de calendario", "info ID", "#Cambiar reserva", "cancel", "transcript ID", "info zzzz", "privacy", "export", "login", "logout", "forget", "#Olvidar todo"},
}

// changing is what is different in every run of a drawing: ids, days, ports, lengths of calls.
var changing = []struct {
	form *regexp.Regexp
	as   string
}{
	{regexp.MustCompile(`[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`), "CALL"},
	{regexp.MustCompile(`(Saved as |Guardado en )/\S+/`), "${1}DIR/"},
	{regexp.MustCompile(`([?&](?:state|access_token|refresh_token)=)[\w-]+`), "${1}SECRET"},
	{regexp.MustCompile(`127\.0\.0\.1:\d+`), "HOST"},
	{regexp.MustCompile(`(· |/info |/transcript |(?:Id|Código)\*?:?\*?\s+)[a-z2-7]{6}\b`), "${1}ID"},
	{regexp.MustCompile(`\b[\p{L}]{3},? \d{1,2} \p{L}{3} \d{4}( \((?:today|tomorrow|hoy|mañana)\))?`), "DAY"},
	{regexp.MustCompile(`(?:(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|lunes|martes|miércoles|jueves|viernes|sábado|domingo) )?\d{1,2} (?:de )?(?:January|February|March|April|May|June|July|August|September|October|November|December|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)`), "DATE"},
	{regexp.MustCompile(`\d+ (second|segundo)s?\b`), "N ${1}s"},
	{regexp.MustCompile(`\b5\d\d[.,]\d+\b`), "LEFT"},
	{regexp.MustCompile(`\b20\d[.,]\d+\b`), "MINUTES"},
}

// sayings are what the far side says, which it chooses by the day where the clock is a real one.
var sayings = regexp.MustCompile(`(?m)^(?:What came out|In their words|Next steps|Qué ha salido|En sus palabras|Próximos pasos|Caller|Quien llama|Bella Italia|Casa Pepe): .*\n?`)

func still(text string) string {
	for _, c := range changing {
		text = c.form.ReplaceAllString(text, c.as)
	}
	return text
}

// drawings is the folder of the drawings, also for tests that work elsewhere.
var drawings, _ = filepath.Abs(filepath.Join("testdata", "drawn"))

// drawn compares what was shown with a file; -update rewrites it.
func drawn(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join(drawings, name+".txt")
	if *update {
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s is drawn otherwise; -update rewrites it:\n%s", name, got)
	}
}

// idIn is the id of a call in the history.
var idIn = regexp.MustCompile(`· ([a-z2-7]{6})`)

// viewer is a person on a platform. Both methods wait for the answer and return it as it is drawn.
type viewer interface {
	commands(text string) string
	presses(label string) string
}

// views takes a person through the course and returns what they saw.
func views(v viewer, l string) string {
	var all strings.Builder
	id := ""
	for _, do := range drawnCommands[l] {
		fmt.Fprintf(&all, "> %s\n", do)
		var answer string
		if label, ok := strings.CutPrefix(do, "#"); ok {
			answer = v.presses(label)
		} else {
			answer = v.commands(strings.Replace(do, "ID", id, 1))
		}
		if found := idIn.FindStringSubmatch(answer); found != nil {
			id = found[1]
		}
		all.WriteString(strings.TrimRight(still(sayings.ReplaceAllString(answer, "")), "\n") + "\n")
	}
	return all.String()
}

// onTelegram is a viewer on Telegram.
type onTelegram struct {
	*talker
	last telegramtest.Message
}

func (v *onTelegram) commands(text string) string {
	return v.next(v.say("/" + text))
}

func (v *onTelegram) presses(label string) string {
	id := v.last.ID
	v.talker.presses(v.last, label, "")
	return v.next(id)
}

// next is the first answer after a message.
func (v *onTelegram) next(after int) string {
	v.last = v.waits("an answer", func(m telegramtest.Message) bool { return m.ID > after })
	return asOnTelegram(v.last)
}

// asOnTelegram is a message as it is drawn there.
func asOnTelegram(m telegramtest.Message) string {
	text := m.Text
	for _, e := range m.Entities {
		if e.Type != "" {
			text += fmt.Sprintf("\n[%s %s]", e.Type, e.URL)
			break
		}
	}
	for _, row := range m.Keys {
		var keys []string
		for _, k := range row {
			keys = append(keys, strings.TrimSpace(k.Text+" "+k.URL))
		}
		text += "\n[" + strings.Join(keys, "] [") + "]"
	}
	if f := m.File; f != nil {
		text += "\n(file " + f.Name + ")"
	}
	return text
}

// onSlack is a viewer on Slack.
type onSlack struct {
	*colleague
	seen string // ts of the newest message before the answer
	last slacktest.Message
}

func (v *onSlack) commands(text string) string {
	v.mark()
	v.slash(v.at, text)
	return v.next(text == "export")
}

func (v *onSlack) presses(label string) string {
	v.mark()
	v.press(v.last, label)
	return v.next(label == "Calendar file" || label == "Archivo de calendario")
}

func (v *onSlack) mark() {
	for _, m := range v.at.Shown() {
		v.seen = max(v.seen, m.TS)
	}
}

// next is what comes after the mark: a message, and one more with its file.
func (v *onSlack) next(file bool) string {
	answer := v.waits("an answer", func(m slacktest.Message) bool { return m.TS > v.seen && len(m.Files) == 0 && m.Bot() })
	text := asOnSlack(answer)
	if file {
		with := v.waits("a file", func(m slacktest.Message) bool { return m.TS > v.seen && len(m.Files) > 0 })
		for _, f := range with.Files {
			text += "\n(file " + f.Name + ")"
		}
	}
	v.last = answer
	return text
}

// asOnSlack is a message as it is drawn there.
func asOnSlack(m slacktest.Message) string {
	text := m.Shown()
	if b := m.Labels(); len(b) > 0 {
		text += "\n[" + strings.Join(b, "] [") + "]"
	}
	for _, f := range m.Files {
		text += "\n(file " + f.Name + ")"
	}
	return text
}

func TestCommandsAreDrawnOnTelegram(t *testing.T) {
	t.Parallel()
	for _, words := range []signInPhrases{signInEnglish, signInSpanish} {
		t.Run(words.lang, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, sandbox.Config{Seed: 7})
			s := w.serve(w.write("kallybot.yaml", fmt.Sprintf(`
data: {path: %q}
kallyai: {account: shared, base_url: %q, token_file: %q}
calls: {undo_window: 0s}
defaults: {language: %s, region: %s, timezone: %s}
telegram: {token: %q, api_url: %q}
access: {open: true, admins: ["telegram:7"]}
http: {listen: "127.0.0.1:0"}
`, filepath.Join(w.dir, "k.db"), w.far, w.account, words.lang, words.region, words.zone, botToken, w.telegram.URL())))
			ann := w.talker(7, "Ann", words.lang)
			card := ann.asks(words.request, words.card)
			ann.presses(card, words.call, "")
			ann.sees(card.ID, words.result)
			got := views(&onTelegram{talker: ann}, words.lang)
			ann.good(t)
			s.stop()
			w.clean()
			drawn(t, "telegram_"+words.lang, got)
		})
	}
}

func TestCommandsAreDrawnOnSlack(t *testing.T) {
	t.Parallel()
	for _, words := range []signInPhrases{signInEnglish, signInSpanish} {
		t.Run(words.lang, func(t *testing.T) {
			t.Parallel()
			w := newWorkplace(t, sandbox.Config{Seed: 7})
			s := w.serveSlack("socket", w.configureSlack("socket", `open: true, admins: ["slack:T0001/U100"]`))
			ann := w.colleague("U100", "Ann", map[string]string{"en": "en-US", "es": "es-ES"}[words.lang])
			ann.say(words.request)
			card := ann.sees(words.card)
			ann.press(card, words.call)
			ann.sees(words.result)
			got := views(&onSlack{colleague: ann}, words.lang)
			if ann.err != nil {
				t.Fatal(ann.err)
			}
			s.stop()
			drawn(t, "slack_"+words.lang, got)
		})
	}
}

func TestCommandsAreDrawnInTheTerminal(t *testing.T) {
	for l, words := range map[string]signInPhrases{"en": signInEnglish, "es": signInSpanish} {
		t.Run(l, func(t *testing.T) {
			t.Chdir(t.TempDir()) // where files are saved
			lines := []string{words.request, "yes"}
			_, url := far(t, sandbox.Config{Seed: 7, Speed: 1000, Now: tongues[l].clock(t)})
			args := []string{"demo", "--api", url, "--speed", "1000", "--now", tongues[l].now}
			if l == "es" {
				lines[1] = "sí"
			}
			args = append(args, tongues[l].flags...)
			data := t.TempDir()
			first := talk(t, append(args, "--data", data), lines...)
			if !strings.Contains(first, words.result) {
				t.Fatalf("no call was made:\n%s", first)
			}
			found := idIn.FindStringSubmatch(talk(t, append(args, "--data", data), "/history"))
			if found == nil {
				t.Fatal("no history")
			}
			var typed []string
			for _, do := range drawnCommands[l] {
				if label, ok := strings.CutPrefix(do, "#"); ok {
					typed = append(typed, label)
				} else {
					typed = append(typed, "/"+strings.Replace(do, "ID", found[1], 1))
				}
			}
			got := talk(t, append(args, "--data", data), typed...)
			drawn(t, "terminal_"+l, still(got))
		})
	}
}
