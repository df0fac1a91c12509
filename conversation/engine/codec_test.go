package engine

import (
	"context"
	"encoding/json"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/call"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/store"
	"github.com/kallybot/kallybot/store/memory"
)

// full is a snapshot with something in each record.
func full() conversation.Snapshot {
	at := time.Date(2030, 1, 2, 3, 4, 5, 6, time.UTC)
	s := conversation.Snapshot{
		Dialogue:   conversation.Dialogue{Version: 1, Key: "d", At: chat.Address{Platform: "test", Chat: "c"}, Sent: map[string]chat.Ref{"s": "1"}},
		Person:     conversation.Profile{Version: 1, Name: "Ana"},
		Deployment: conversation.Deployment{Version: 1, Stopped: true},
		Requests:   map[string]conversation.Request{"r": {Version: 1, Call: call.Call{Request: "r", Body: []byte("{}"), NotBefore: at}, Ended: at}},
		Numbers:    map[string]conversation.Number{"+1": {Version: 1, Calls: []time.Time{at}}},
		Adopted:    map[string]string{"x": "r"},
		Days:       map[string]int{"2030-01-02": 3},
		Loaded:     map[conversation.Key]bool{},
	}
	for _, k := range everyKey {
		s.Loaded[k] = true
	}
	return s
}

var everyKey = []conversation.Key{
	{Kind: conversation.DialogueKind, ID: "d"}, {Kind: conversation.PersonKind, ID: "p"}, conversation.ThisDeployment,
	{Kind: conversation.RequestKind, ID: "r"}, {Kind: conversation.NumberKind, ID: "+1"}, {Kind: conversation.AdoptedKind, ID: "x"},
	{Kind: conversation.DayKind, ID: "2030-01-02"},
}

func TestSnapshotSurvivesTheStore(t *testing.T) {
	t.Parallel()
	want := full()
	r := store.Records{}
	for _, k := range everyKey {
		data, err := save(&want, k)
		if err != nil {
			t.Fatal(err)
		}
		r[keyOf(k)] = store.Value{Data: data}
	}
	got, err := load(want.Loaded, r)
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

func TestAbsentRecordsStayAbsent(t *testing.T) {
	t.Parallel()
	asked := map[conversation.Key]bool{}
	for _, k := range everyKey {
		asked[k] = true
	}
	s, err := load(asked, store.Records{})
	if err != nil {
		t.Fatal(err)
	}
	for _, k := range everyKey {
		if data, err := save(&s, k); data != nil || err != nil {
			t.Errorf("%s: %s, %v", k.Kind, data, err)
		}
	}
}

func TestRecordOfANewerProgramIsAnErrorThatNamesItsKind(t *testing.T) {
	t.Parallel()
	for _, k := range everyKey {
		for name, data := range map[string]string{
			"version 2": `{"v":2,"future":"secret"}`,
			"unreadable": `{"v":1,"sent":"secret","drafts":"secret","name":{},"calls":"secret","stopped":"secret",` +
				`"draft":"secret","request":{"secret":1}}`,
			"torn": `{"v":1,"key":"sec`,
		} {
			_, err := load(map[conversation.Key]bool{k: true}, store.Records{keyOf(k): {Data: []byte(data)}})
			if err == nil || !strings.HasPrefix(err.Error(), k.Kind+" record") || strings.Contains(err.Error(), "sec") {
				t.Errorf("%s, %s: %v", k.Kind, name, err)
			}
		}
	}
}

func TestRecordWithoutVersionIsRead(t *testing.T) {
	t.Parallel()
	k := everyKey[1]
	s, err := load(map[conversation.Key]bool{k: true}, store.Records{keyOf(k): {Data: []byte(`{"name":"Ana"}`)}})
	if err != nil || s.Person.Name != "Ana" {
		t.Errorf("got %+v, %v", s.Person, err)
	}
}

func TestOnlyEndedRecordsExpire(t *testing.T) {
	t.Parallel()
	s, now, keep := full(), time.Unix(100, 0), time.Hour
	want := map[string]time.Time{
		conversation.RequestKind: s.Requests["r"].Ended.Add(keep), conversation.NumberKind: now.Add(keep), conversation.AdoptedKind: now.Add(keep), conversation.DayKind: now.Add(keep),
	}
	for _, k := range everyKey {
		equal(t, k.Kind, expires(&s, k, now, keep), want[k.Kind])
	}
	s.Numbers["+1"] = conversation.Number{OptedOut: true}
	equal(t, "number that opted out", expires(&s, everyKey[4], now, keep), time.Time{})
	s.Requests["r"] = conversation.Request{}
	equal(t, "running request", expires(&s, everyKey[3], now, keep), time.Time{})
}

// counted counts the records that are written.
type counted struct {
	store.Store
	put, deleted int
}

func (c *counted) Update(ctx context.Context, e store.EventID, now time.Time, done *store.Lease, keys []store.Key, fn func(store.Records) (store.Changes, error)) (store.Applied, error) {
	return c.Store.Update(ctx, e, now, done, keys, func(r store.Records) (store.Changes, error) {
		ch, err := fn(r)
		c.put, c.deleted = len(ch.Put), len(ch.Delete)
		return ch, err
	})
}

func TestOnlyWhatChangedIsWritten(t *testing.T) {
	bubble(t, func(t *testing.T) {
		c := &counted{Store: memory.New(memory.Options{})}
		w := newWorld(t, nil, func(cfg *Config) { cfg.Store = c })
		w.say(message("1", "a", "hello"))
		equal(t, "records written at first", c.put, 2) // dialogue and person
		w.say(message("2", "a", "hello again"))
		equal(t, "records written then", c.put, 0)
		w.say(message("3", "a", "call +1"))
		equal(t, "records written for a draft", c.put, 2) // dialogue and owner
		w.say(message("4", "a", "forget"))
		equal(t, "records removed", c.deleted, 2)
	})
}

// TestFaultyMachineChangesNothing shows that a machine that goes on asking, or returns a snapshot that is not its own, is an
// error instead of a loss.
func TestFaultyMachineChangesNothing(t *testing.T) {
	rows := map[string]func(conversation.Snapshot) conversation.Decision{
		"needs for ever": func(conversation.Snapshot) conversation.Decision {
			return conversation.Decision{Need: []conversation.Key{conversation.ThisDeployment}}
		},
		"empty decision": func(conversation.Snapshot) conversation.Decision { return conversation.Decision{} },
		"another's dialogue": func(s conversation.Snapshot) conversation.Decision {
			s.Dialogue.Key = "other"
			return conversation.Decision{Snapshot: s}
		},
		"unknown effect": func(s conversation.Snapshot) conversation.Decision {
			return conversation.Decision{Snapshot: s, Effects: []conversation.Effect{nil}}
		},
	}
	for name, step := range rows {
		t.Run(name, func(t *testing.T) {
			bubble(t, func(t *testing.T) {
				good := newWorld(t, nil, nil)
				good.say(message("1", "a", "hello"))
				bad := newWorld(t, nil, func(c *Config) { c.Store = good.store; c.Machine = scripted{step: step} })
				if _, err := bad.Handle(t.Context(), message("2", "a", "hello")); err == nil {
					t.Error("no error")
				}
				equal(t, "dialogue", good.dialogue("a").Key, "test//a//ana")
			})
		})
	}
}

// scripted is a machine whose steps are one function.
type scripted struct {
	bot
	step func(conversation.Snapshot) conversation.Decision
}

func (s scripted) Step(snap conversation.Snapshot, _ conversation.Event, _ time.Time) conversation.Decision {
	return s.step(snap)
}

func FuzzLoad(f *testing.F) {
	s := full()
	for _, k := range everyKey {
		data, err := save(&s, k)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(k.Kind, data)
	}
	f.Add(conversation.RequestKind, []byte(`{"v":9}`))
	f.Fuzz(func(t *testing.T, kind string, data []byte) {
		k := conversation.Key{Kind: kind, ID: "x"}
		s, err := load(map[conversation.Key]bool{k: true}, store.Records{keyOf(k): {Data: data}})
		if err != nil {
			return
		}
		again, err := save(&s, k)
		if err != nil {
			t.Fatal(err)
		}
		if again != nil && !json.Valid(again) {
			t.Errorf("saved as %q", again)
		}
	})
}

// FuzzReadTask reads anything as the data of a job of any queue: what a job is done by is all there, or the job is refused.
func FuzzReadTask(f *testing.F) {
	for q := range spanOf {
		f.Add(string(q), []byte(`{"v":1,"dialogue":"a/b","person":"a//c","request":"r","message":{},"whom":{},"model":{},"trace":"00-1"}`))
		f.Add(string(q), []byte(`{"v":9}`))
	}
	f.Fuzz(func(t *testing.T, q string, data []byte) {
		read, err := readTask(store.Job{Queue: store.Queue(q), Data: data})
		if err != nil {
			return
		}
		if read.Version > taskVersion || store.Queue(q) == sendQueue && read.Message == nil && read.Remove == nil {
			t.Errorf("read as %+v", read)
		}
		if noticeOf(read.Dialogue, read.Message, "", read.At).subject != "" && read.Message == nil {
			t.Error("a subject without a message")
		}
	})
}
