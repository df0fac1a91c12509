package main

import (
	"bytes"
	"flag"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"regexp"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/kallybot/kallybot/bots/telegram/telegramtest"
	"github.com/kallybot/kallybot/kallyai/sandbox"
)

var flood = flag.Int("flood", 50, "how many people write to the bot, a hundred in a second")

const (
	// floodEvery is the time between two people of the flood: a thousand in 10 s.
	floodEvery = 10 * time.Millisecond
	// mostMemory is what the service may take at its highest, in bytes.
	mostMemory = 150 << 20
)

// flooding are the three messages of each person, sent at once, and what their answers hold, by turns in each language.
var flooding = []struct{ says, answers []string }{
	{
		[]string{"book a table for 4 tomorrow at 8 pm at Bella Italia", "+1 212 555 0100", "John Smith"},
		[]string{english.askPhone, english.askName, english.card},
	},
	{
		[]string{"reserva una mesa para 4 mañana a las 21:00 en Casa Pepe", "+34 911 23 01 00", "Ana García"},
		[]string{spanish.askPhone, spanish.askName, spanish.card},
	},
}

func TestFloodIsAnsweredInOrderAndInLittleMemory(t *testing.T) {
	t.Parallel()
	w := newWorld(t, sandbox.Config{})
	watch := w.watched()
	s := w.serve(w.through(watch, "open: true"))
	people := make([]*talker, *flood)
	for i := range people {
		people[i] = w.talker(int64(1000+i), fmt.Sprintf("Person %d", i), "")
	}
	took := watch.pour(people)
	asked := len(people) * len(flooding[0].says)
	w.until("every message is answered", func() bool { return watch.answers() >= asked })
	for i, p := range people {
		p.got(flooding[i%len(flooding)].answers)
		if p.err != nil {
			t.Error(p.err)
		}
	}
	peak, now, known := memoryOf(t, s.cmd.Process.Pid)
	if known && peak > mostMemory {
		t.Errorf("the service took %d MB, want at most %d", peak>>20, mostMemory>>20)
	}
	late := watch.latencies()
	t.Logf("%d people wrote %d messages in %s; the first answer came after %s (median), %s (99 %%), %s (last); all were answered %s after "+
		"the last was written; memory %d MB at the end, %d MB at its highest",
		len(people), asked, took.Round(time.Millisecond), late[len(late)/2], late[len(late)*99/100], late[len(late)-1],
		watch.after().Round(time.Millisecond), now>>20, peak>>20)
	s.stop()
	w.clean()
}

// got holds that the chat has these answers, in this order, and nothing else.
func (p *talker) got(answers []string) {
	shown := p.chat.Shown()
	fits := func(m telegramtest.Message, want string) bool { return strings.Contains(m.Text, want) }
	if !slices.EqualFunc(shown, answers, fits) {
		p.fail("want the answers %q", answers)
	}
}

// watched is Telegram, and notes when the bot answers whom.
type watched struct {
	tg  *telegramtest.Server
	url string

	mu    sync.Mutex
	wrote map[string]time.Time // by chat, when its person began to write
	first map[string]time.Time // by chat, when the first answer was there
	sent  int
	ended time.Time // when the last answer so far was there
	quiet time.Time // when the last person had written
}

func (w *world) watched() *watched {
	o := &watched{tg: w.telegram, wrote: map[string]time.Time{}, first: map[string]time.Time{}}
	srv := httptest.NewServer(o)
	w.t.Cleanup(srv.Close)
	o.url = srv.URL
	return o
}

// through is a configuration whose Telegram is watched.
func (w *world) through(o *watched, access string) string {
	w.t.Helper()
	text := w.read(w.configure("", access, ""))
	return w.write("kallybot.yaml", strings.Replace(text, w.telegram.URL(), o.url, 1))
}

var chatID = regexp.MustCompile(`name="chat_id"\r\n\r\n(\d+)\r\n`)

func (o *watched) ServeHTTP(rw http.ResponseWriter, r *http.Request) {
	if !strings.HasSuffix(r.URL.Path, "/sendMessage") {
		o.tg.ServeHTTP(rw, r)
		return
	}
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return // the bot has gone
	}
	r.Body = io.NopCloser(bytes.NewReader(body))
	o.tg.ServeHTTP(rw, r)
	if to := chatID.FindSubmatch(body); to != nil {
		o.note(string(to[1]))
	}
}

func (o *watched) note(chat string) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.sent++
	o.ended = time.Now()
	if _, known := o.first[chat]; !known {
		o.first[chat] = o.ended
	}
}

// pour has one person after the other write all their messages, and returns how long that took.
func (o *watched) pour(people []*talker) time.Duration {
	began := time.Now()
	tick := time.NewTicker(floodEvery)
	defer tick.Stop()
	for i, p := range people {
		o.mu.Lock()
		o.wrote[strconv.FormatInt(p.who.ID, 10)] = time.Now()
		o.mu.Unlock()
		for _, text := range flooding[i%len(flooding)].says {
			p.say(text)
		}
		<-tick.C
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	o.quiet = time.Now()
	return o.quiet.Sub(began)
}

func (o *watched) answers() int {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.sent
}

// after is how long after the last message the last answer came.
func (o *watched) after() time.Duration {
	o.mu.Lock()
	defer o.mu.Unlock()
	return max(0, o.ended.Sub(o.quiet))
}

// latencies are the times from a person's first message to the first answer, the shortest first.
func (o *watched) latencies() (all []time.Duration) {
	o.mu.Lock()
	defer o.mu.Unlock()
	for chat, at := range o.first {
		all = append(all, at.Sub(o.wrote[chat]).Round(time.Millisecond))
	}
	slices.Sort(all)
	return all
}

// memoryOf is what a process has in memory, at its highest and now. Only Linux tells it of another process.
func memoryOf(t *testing.T, pid int) (peak, now int, known bool) {
	t.Helper()
	if runtime.GOOS != "linux" {
		return 0, 0, false
	}
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		t.Fatal(err)
	}
	read := func(name string) (kB int) {
		_, rest, _ := strings.Cut(string(text), name+":")
		if _, err := fmt.Sscan(rest, &kB); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		return kB << 10
	}
	return read("VmHWM"), read("VmRSS"), true
}
