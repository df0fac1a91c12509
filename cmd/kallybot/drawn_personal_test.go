package main

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/kallybot/kallybot/bots/servertest"
	"github.com/kallybot/kallybot/bots/slack/slacktest"
	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// said is one thing that a person does, and words of the last message that comes of it.
type said struct{ do, sees string }

// The marks of turns: a button to press, the sign-in, what is done without being drawn, and a change of the far side.
const (
	press  = "#"
	hourly = "^" // stands before words of a message that is not drawn: a card tells the hour
	unseen = "~"
	signIn = "SIGN IN"
	long   = "LONG TRANSCRIPTS"
	held   = "CALLS THAT DO NOT END"
)

// course is what a person does with an account of their own.
func course(p signInPhrases) []said {
	words := map[string][]said{
		"en": {
			{"/usage", "three steps"}, {"ask +1 212 555 0100 if they are open on Sunday", "Then the card appears here."}, {"why do I have to sign in?", "never see your password"},
			{"the page can't be reached", "which is normal"}, {signIn, p.shown}, {"what does link mean?", "run on this account"}, {press + p.link, hourly + "Shall I call"},
			{"yes", "Length"}, {"/status", "You are signed in."}, {"/usage", "This is left"}, {"/subscription", "This is your plan"}, {"/billing", "Your billing page"},
		},
		"es": {
			{"/usage", "tres pasos"}, {"pregunta en el +34 911 230 100 si abren el domingo", "Después aparece aquí la ficha."}, {"¿por qué tengo que iniciar sesión?", "nunca veo tu contraseña"},
			{"la página no carga", "es normal"}, {signIn, p.shown}, {"¿qué significa vincular?", "irán por esta cuenta"}, {press + p.link, hourly + "¿Llamo"},
			{"sí", "Duración"}, {"/status", "Has iniciado sesión."}, {"/usage", "Esto queda"}, {"/subscription", "Este es tu plan"}, {"/billing", "página de facturación"},
		},
	}[p.lang]
	for n, place := range []string{"Nopa", "La Bola", "Gino", "El Faro", "Lupo", "Casa Lola"} {
		more := map[string]said{
			"en": {fmt.Sprintf("%sbook a table for 2 tomorrow at 8 pm at %s, +1 212 555 015%d, name John Smith", unseen, place, n), "Shall I call " + place},
			"es": {fmt.Sprintf("%sreserva una mesa para 2 mañana a las 21:00 en %s, +34 911 230 15%d, a nombre de Ana García", unseen, place, n), "¿Llamo a " + place},
		}[p.lang]
		words = append(words, more, said{unseen + map[string]string{"en": "yes", "es": "sí"}[p.lang], strings.Replace(strings.Replace(p.result, "Bella Italia", place, 1), "Casa Pepe", place, 1)})
	}
	return append(words, map[string][]said{
		"en": {
			{"/history", "Your last 5 calls"}, {press + "Older", "6 to 7"}, {press + "Newer", "Your last 5 calls"}, {long, ""}, {"/transcript", "What was said"}, {held, ""},
			{unseen + "ask +1 212 555 0110 if they are open on Sunday", "Shall I call"}, {unseen + "yes", "[Stop]"}, {"/info", "Already on it"},
			{"better tomorrow at 16:30", "KallyAI cannot move"}, {press + "Stop", "was cancelled"}, {"/logout", p.out}, {"/status", "You are not signed in."},
		},
		"es": {
			{"/history", "Tus últimas 5 llamadas"}, {press + "Anteriores", "de la 6 a la 7"}, {press + "Siguientes", "Tus últimas 5 llamadas"}, {long, ""}, {"/transcript", "Lo que se dijo"}, {held, ""},
			{unseen + "pregunta en el +34 911 230 110 si abren el domingo", "¿Llamo"}, {unseen + "sí", "[Parar]"}, {"/info", "Ya estoy en ello"},
			{"mejor mañana a las 16:30", "KallyAI ya no puede"}, {press + "Parar", "se ha cancelado"}, {"/logout", p.out}, {"/status", "No has iniciado sesión."},
		},
	}[p.lang]...)
}

// faraway is the far side of the course: it can tell long transcripts, and hold calls so that they do not end.
type faraway struct {
	long, held atomic.Bool
	api        http.Handler
	page       atomic.Pointer[paper] // of a terminal, where each state of a call is told and drawn; nil elsewhere
}

// after waits out a call, unless calls are held.
func (f *faraway) after(d time.Duration) <-chan time.Time {
	if f.held.Load() {
		return make(chan time.Time)
	}
	return time.After(d)
}

// ringing is what is told of a call that is being made.
var ringing = regexp.MustCompile(`\n│ (?:Calling|Llamando) .* …\n$`)

// waits holds a request back until a terminal has told what led to it, which it need not tell once there is more to say: of a call that
// it is made, and of the first look for it, or at what was said, that it is no longer so.
func (f *faraway) waits(r *http.Request) {
	page, list := f.page.Load(), r.URL.Path == "/v1/calls"
	if page == nil || !list && !strings.HasSuffix(r.URL.Path, "/transcript") {
		return
	}
	ctx, cancel := context.WithTimeout(r.Context(), patience)
	defer cancel()
	servertest.Until(ctx, func() bool { return ringing.MatchString(page.String()) == (list && r.Method == http.MethodPost) })
}

func (f *faraway) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	f.waits(r)
	if !f.long.Load() || !strings.HasSuffix(r.URL.Path, "/transcript") {
		f.api.ServeHTTP(w, r)
		return
	}
	entries := make([]map[string]string, 80)
	for i := range entries {
		entries[i] = map[string]string{"speaker": "HUMAN", "content": strings.Repeat("one moment, please ", 5)}
	}
	_ = json.NewEncoder(w).Encode(map[string]any{"entries": entries})
}

// changes does what a turn says about the far side. It reports whether it does.
func (f *faraway) changes(do string) bool {
	f.long.Store(f.long.Load() || do == long)
	f.held.Store(f.held.Load() || do == held)
	return do == long || do == held
}

// newFaraway is a world in which the course can be gone.
func newFaraway(t *testing.T, now func() time.Time) (*world, *faraway) {
	t.Helper()
	f := &faraway{}
	w := newWorld(t, sandbox.Config{Seed: 7, Now: now, ShowRunning: true, After: f.after})
	f.api = w.api
	front := httptest.NewServer(f)
	t.Cleanup(front.Close)
	w.far = front.URL
	return w, f
}

// place is where a person goes the course. Both return what is shown until words come.
type place interface {
	does(do, sees string) []string
	signsIn(sees string) []string
}

// progress is what a message says while a call is under way: it is edited whenever there is more to say.
var progress = regexp.MustCompile(`^(?:I am about to call|Calling|The call |I lost contact|Voy a llamar|Llamando|La llamada |He perdido)[^\n]*(?:\n\[(?:Stop|Parar)\])?$`)

// joined are messages as they are drawn, without those of progress.
func joined(all []string) string {
	return strings.Join(slices.DeleteFunc(all, progress.MatchString), "\n\n")
}

// goes takes a person through the course and returns what they saw.
func goes(f *faraway, at place, turns []said) string {
	var drawing strings.Builder
	for _, v := range turns {
		if f.changes(v.do) {
			continue
		}
		do, hidden := strings.CutPrefix(v.do, unseen)
		sees, cut := strings.CutPrefix(v.sees, hourly)
		var all []string
		if do == signIn {
			all = at.signsIn(sees)
		} else {
			all = at.does(do, sees)
		}
		if cut && len(all) > 0 {
			all = all[:len(all)-1]
		}
		saw := joined(all)
		if !hidden {
			fmt.Fprintf(&drawing, "> %s\n%s\n", do, strings.TrimRight(still(sayings.ReplaceAllString(saw, "")), "\n"))
		}
	}
	return drawing.String()
}

func TestAccountsAreDrawnOnTelegram(t *testing.T) {
	t.Parallel()
	for _, words := range []signInPhrases{signInEnglish, signInSpanish} {
		t.Run(words.lang, func(t *testing.T) {
			t.Parallel()
			w, f := newFaraway(t, nil)
			s := w.serve(w.personal(words, ""))
			ann := w.talker(7, "Ann", words.lang)
			got := goes(f, atTelegram{ann}, course(words))
			ann.good(t)
			s.stop()
			w.clean()
			drawn(t, "accounts_telegram_"+words.lang, got)
		})
	}
}

func TestAccountsAreDrawnOnSlack(t *testing.T) {
	t.Parallel()
	for _, words := range []signInPhrases{signInEnglish, signInSpanish} {
		t.Run(words.lang, func(t *testing.T) {
			t.Parallel()
			w, f := newFaraway(t, nil)
			at := &workplace{world: w, slack: slacktest.New("canary-of-slack")}
			at.team = at.slack.Home()
			t.Cleanup(at.slack.Close)
			s := w.serve(w.personalOn(slackLine(at.slack), words, ""))
			at.reach("socket", s)
			ann := at.colleague("U100", "Ann", words.lang+"-"+words.region)
			got := goes(f, atSlack{ann, words}, course(words))
			if ann.err != nil {
				t.Fatal(ann.err)
			}
			s.stop()
			drawn(t, "accounts_slack_"+words.lang, got)
		})
	}
}

func TestAccountsAreDrawnInTheTerminal(t *testing.T) {
	t.Parallel()
	for _, words := range []signInPhrases{signInEnglish, signInSpanish} {
		t.Run(words.lang, func(t *testing.T) {
			t.Parallel()
			w, f := newFaraway(t, tongues[words.lang].clock(t))
			d := &demoDoor{world: w, words: words, data: filepath.Join(w.dir, "data"), more: []string{"--now", tongues[words.lang].now}}
			d.p = d.start()
			f.page.Store(d.p.out)
			goes(f, atTerminal{d}, course(words))
			d.p.leaves()
			drawn(t, "accounts_terminal_"+words.lang, once(still(d.p.out.String())))
		})
	}
}
