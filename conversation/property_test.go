package conversation_test

import (
	"encoding/json"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/call"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/slot"
)

// The walks are made by hand and not by a library of properties, since they shall use every core, go on for a million
// steps, and be named by one seed.
var (
	walkSteps = flag.Int("steps", walkByDefault, "random steps of TestRandomConversations")
	walkSeed  = flag.Uint64("seed", 0, "seed of TestRandomConversations; 0 draws one")
)

// longestWalk is the most events that a person brings about in one walk. Each may take several steps.
const longestWalk = 50

// mostSteps is more than any walk takes that ends: beyond it something brings itself about again and again.
const mostSteps = 2000

// lines are what random people write: requests, answers, corrections, digressions, nonsense, in two languages.
var lines = []string{
	"book a table for 4 tonight at 8 at Bella Italia, +1 212 555 0100, name John Smith",
	"reserva una mesa para 4 mañana a las 21:00 en Casa Pepe, +34 911 230 100, a nombre de Ana García",
	"book a table for 4 tonight", "schedule a dental checkup, mornings before 11", "ask if they have the iPhone 15 and the price",
	"pide cita con el dentista para el viernes", "book a hotel room for two nights from Friday", "call +1 212 555 0199",
	"+1 212 555 0100", "911 230 100", "+1 555 123 4567", "112", "+1 900 555 0100", "+1 800 555 0100", "12", "0", "1", "2", "3", "4", "51",
	"at 8", "a las 9", "25:00", "tomorrow", "mañana", "yesterday", "31 June", "03/04", "next Friday", "3 nights", "tonight",
	"John Smith", "Ana", "yes", "sí", "no", "ok", "Call now", "Llamar", "yes but at 9", "sí, pero a las 10", "make it 5", "not Friday, Saturday", "actually 6 of us",
	"undo", "back", "skip", "cancel", "start over", "help", "what?", "hold on", "I don't know", "thanks!", "hello", "pending", "history",
	"transcript", "again", "any time", "Los Angeles", "speak Spanish please", "my name is Bo", "call me back on +1 212 555 0111",
	"", "   ", "🙂", "\u202egnp.exe", "a\x00b", strings.Repeat("ha ", 2000), "{who} {n} %s <b>", "What is the weather like?",
	"remind me", "no me lo recuerdes", "call them in 20 minutes", "llámalos mañana a las 10", "when they open", "call them now", "call them tomorrow at 10 to book a table for 2 at 8 pm",
	"/start", "/help", "/call book a table for 2", "/cancel", "/pending", "/history", "/again", "/transcript", "/info", "/info a", "/forget", "/forget a", "/export", "/privacy", "/usage", "/language es", "/timezone Madrid", "/no",
}

// endings are how random calls end.
var endings = []string{
	"success", "no_answer", "busy", "voicemail", "failed", "cancelled", "terminated", "strange", "lost", "listed success",
	"refused quota_exceeded", "refused unsent", "refused safety_violation", "refused brand_new",
}

// TestRandomConversations walks through random conversations and checks after each step what must always hold. A walk that
// breaks a rule is made as short as it still breaks one, and shown as the chat it is.
func TestRandomConversations(t *testing.T) {
	t.Parallel()
	seed := *walkSeed
	if seed == 0 {
		seed = rand.Uint64()
	}
	m, old := newMachine(t), oldRecords(t)
	var taken, walks atomic.Int64
	var all sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		all.Go(func() {
			for taken.Load() < int64(*walkSteps) && !t.Failed() {
				n := walks.Add(1)
				w := walk{m: m, old: old, seed: seed + uint64(n), deeds: deeds(seed + uint64(n))}
				steps, fault := w.run()
				taken.Add(int64(steps))
				if fault != "" {
					short, fault := w.shorten(fault)
					t.Errorf("seed %d, walk %d: %s\n%s", seed, n, fault, short.chat)
				}
			}
		})
	}
	all.Wait()
	t.Logf("seed %d: %d steps in %d walks", seed, taken.Load(), walks.Load())
}

// oldRecords are stored records of every version there was, each from the middle of a conversation.
func oldRecords(t *testing.T) [][]byte {
	t.Helper()
	files, err := filepath.Glob("testdata/records/*.json")
	if err != nil || len(files) == 0 {
		t.Fatalf("old records: %v, %v", files, err)
	}
	var all [][]byte
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, data)
	}
	return all
}

// walk is one random conversation. Each deed is the seed of what happens, so that one can be left out without changing the
// others.
type walk struct {
	m     *conversation.Machine
	old   [][]byte
	seed  uint64
	deeds []uint64
	chat  string // what was said
}

// deeds draws what happens in the walk of a seed.
func deeds(seed uint64) []uint64 {
	r := rand.New(rand.NewPCG(seed, 0))
	all := make([]uint64, 1+r.IntN(longestWalk))
	for i := range all {
		all[i] = r.Uint64()
	}
	return all
}

// fall ends a walk: a rule is broken.
type fall string

// steep is a tb whose failures end the walk.
type steep struct{}

func (steep) Helper()                           {}
func (steep) Fatal(args ...any)                 { panic(fall(fmt.Sprint(args...))) }
func (steep) Fatalf(format string, args ...any) { panic(fall(fmt.Sprintf(format, args...))) }

// run takes the walk. fault is the rule that was broken, empty for none.
func (k *walk) run() (steps int, fault string) {
	own := *k.m
	w := newWorld(steep{}, &own)
	defer func() {
		k.chat = w.out.String()
		switch p := recover().(type) {
		case nil:
		case fall:
			fault = string(p)
		default:
			fault = fmt.Sprintf("panic: %v\n%s", p, debug.Stack())
		}
	}()
	k.begin(w)
	w.check = func(in conversation.Snapshot, e conversation.Event, d conversation.Decision) {
		if steps++; steps > mostSteps {
			w.t.Fatalf("the conversation does not end, at %T", e)
		}
		hold(w, in, e, d)
	}
	for _, deed := range k.deeds {
		act(rand.New(rand.NewPCG(deed, 1)), w)
	}
	return steps, ""
}

// begin draws the options, and whether the walk goes on from old records.
func (k *walk) begin(w *world) {
	r := rand.New(rand.NewPCG(k.seed, 2))
	o := &w.m.Options
	o.UndoWindow = pick(r, 0, 5*time.Second)
	o.PerNumber = pick(r, 0, 3)
	o.Policy.HonoursKeys = pick(r, true, false)
	o.Notice = pick(r, true, false)
	if r.IntN(2) == 0 {
		o.Unsure = func(nlu.Reading, string) bool { return true }
	}
	o.Lang = pick(r, "en", "es")
	if r.IntN(4) > 0 {
		return
	}
	if err := json.Unmarshal(pick(r, k.old...), &w.records); err != nil {
		w.t.Fatal(err)
	}
	w.seen = 1000 // ids are made from messages, and those of the records were the first ones
	w.noteCards(w.records)
	for id, r := range w.records.Requests {
		w.yes[id] = 1
		if r.Call.State == call.Dispatching {
			w.dialled[id] = 1
		}
		w.owners[id] = w.side
	}
}

func pick[T any](r *rand.Rand, of ...T) T { return of[r.IntN(len(of))] }

// shorten leaves out deeds as long as a rule is still broken.
func (k *walk) shorten(fault string) (walk, string) {
	best := *k
	for i := 0; i < len(best.deeds); {
		next := best
		next.deeds = slices.Delete(slices.Clone(best.deeds), i, i+1)
		if _, f := next.run(); f != "" {
			best, fault = next, f
			continue
		}
		i++
	}
	return best, fault
}

// mostCalls is how many calls may be placed, repeated ones too, between two deeds.
const mostCalls = 30

// act does one random thing.
func act(r *rand.Rand, w *world) {
	for len(w.ends) < mostCalls {
		w.ends = append(w.ends, newEnding(pick(r, endings...), "human: Perfect, that is booked."))
	}
	switch r.IntN(14) {
	case 0, 1, 2, 3, 4:
		w.write(pick(r, lines...))
	case 5, 6:
		if len(w.buttons) > 0 {
			w.pressData(w.buttons[newer(r, len(w.buttons))].Data, pick(r, "press", "press", "press", "press", "other", "admin"))
		}
	case 7:
		w.pressData(pick(r, "", ":::", "abc:1:call", "abc:x:set", strings.Repeat("z", 64)), "press")
	case 8:
		switch k := pick(r, chat.Edited, chat.Gone, chat.Back); k {
		case chat.Edited:
			w.happens(k, pick(r, lines...))
		default:
			w.happens(k, "")
		}
	case 9:
		w.wait(pick(r, "1s", "6s", "1m", "25m", "26h"))
	case 10:
		w.move(r)
	case 11:
		w.share(pick(r, "+12125550100", "112", "", "junk"), pick(r, true, false))
	case 12:
		w.models = append(w.models, guesses(r))
	default:
		w.handOver(r)
	}
}

// handOver hands over a place, somebody else's words, or words that point at those.
func (w *world) handOver(r *rand.Rand) {
	m := w.message(pick(r, chat.Shared, chat.Text))
	switch {
	case m.Kind == chat.Shared:
		m.Location = &chat.Location{Latitude: 180 * (r.Float64() - 0.5), Longitude: 360 * (r.Float64() - 0.5)}
		if r.IntN(3) == 0 {
			m.Contact = &chat.Contact{Name: "Casa Pepe"}
		}
	case r.IntN(2) == 0:
		m.Text, m.Forwarded = pick(r, lines...), true
	default:
		m.Text, m.ReplyTo, m.ReplyText = pick(r, lines...), "in0", pick(r, lines...)
	}
	w.turn(w.own())
	w.step(conversation.Said{ID: m.ID, Message: m})
	w.run()
}

// guesses are what a model answers, honest or not.
func guesses(r *rand.Rand) []nlu.Fact {
	var facts []nlu.Fact
	for range r.IntN(6) {
		n := pick(r, slot.Category, slot.Phone, slot.BusinessName, slot.UserName, slot.Date, slot.Time, slot.TimePreference, slot.PartySize,
			slot.Nights, slot.CallLanguage, slot.ChatLanguage, slot.Timezone, slot.UserPhone, slot.Urgent, slot.Task, slot.Instructions, "confirm", "")
		facts = append(facts, nlu.Fact{Slot: n, Span: nlu.Span{Start: r.IntN(9) - 2, End: r.IntN(40)}, Value: pick(r, "clinic", "restaurant", "112", "+12125550100",
			"+34911230100", "+19005550100", "Bella Italia", "2026-11-20", "2026-11-21", "2020-01-01", "09:00", "20:00", "25:00", "in the evening", "4", "51", "true", "es", "yes",
			"book a table for the evening", "", strings.Repeat("x", 3000))})
	}
	return facts
}

// newer picks one of n buttons, oftener a new one.
func newer(r *rand.Rand, n int) int { return n - 1 - int(float64(n)*r.Float64()*r.Float64()) }

// move lets somebody else go on, or the same person in another place.
func (w *world) move(r *rand.Rand) {
	w.from = pick(r, chat.Person{ID: "ana", Name: "Ana"}, chat.Person{ID: "luis", Name: "Luis"})
	w.at = pick(r, chat.Address{Platform: "test", Chat: "home", Private: true}, chat.Address{Platform: "test", Chat: "team"})
}
