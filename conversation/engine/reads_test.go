package engine

import (
	"context"
	"errors"
	"net/http"
	"slices"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/call"
	"github.com/kallybot/kallybot/kallyai"
	"github.com/kallybot/kallybot/store"
	"github.com/kallybot/kallybot/store/memory"
)

// exchange is a far side where one call waits: each request answers with the error of its name, or does what it says.
type exchange struct {
	desk
	says map[string]error
	did  []string
}

func (l *exchange) do(what string) error {
	l.did = append(l.did, what)
	return l.says[what]
}

func (l *exchange) Transcript(context.Context, string) ([]kallyai.Entry, error) {
	return []kallyai.Entry{{Speaker: kallyai.SpeakerHuman, Content: "yes"}}, l.do("transcript")
}

func (l *exchange) Recording(context.Context, string) (*kallyai.Recording, error) {
	return &kallyai.Recording{URL: "https://sound.example/1"}, l.do("recording")
}

func (l *exchange) Calendar(context.Context, string) ([]byte, error) {
	return []byte(farEntry), l.do("calendar")
}

func (l *exchange) Cancel(context.Context, string) (*kallyai.Call, error) {
	return &kallyai.Call{}, l.do("cancel")
}
func (l *exchange) Stop(context.Context, string) (*kallyai.Call, error) {
	return &kallyai.Call{}, l.do("stop")
}

func (l *exchange) Reschedule(_ context.Context, _, date, clock string) (*kallyai.Call, error) {
	return &kallyai.Call{}, l.do("move " + date + " " + clock)
}

func (l *exchange) api(string) (API, error) { return l, nil }

func refusal(status int) error { return &kallyai.Error{Code: "x", HTTPStatus: status} }

// askerFor is an asker for a request whose call waits at the far side.
func askerFor(t *testing.T, l *exchange, state call.State) *asker {
	t.Helper()
	e, err := New(Config{Store: memory.New(memory.Options{}), Machine: bot{}, API: l.api})
	if err != nil {
		t.Fatal(err)
	}
	r := conversation.Request{Call: call.Call{Request: "r", ID: "far", State: state}}
	seed(t, e, conversation.Key{Kind: conversation.RequestKind, ID: "r"}, &r, &r.Version)
	return &asker{e}
}

func TestRunningCallIsTakenBackElseHungUp(t *testing.T) {
	t.Parallel()
	for name, row := range map[string]struct {
		state call.State
		do    conversation.Steering
		says  map[string]error
		did   []string
		fails bool
	}{
		"taken back":         {call.Accepted, conversation.End, nil, []string{"cancel"}, false},
		"rings already":      {call.Accepted, conversation.End, map[string]error{"cancel": refusal(409)}, []string{"cancel", "stop"}, false},
		"cancel unknown":     {call.Accepted, conversation.End, map[string]error{"cancel": refusal(404)}, []string{"cancel", "stop"}, false},
		"over already":       {call.Accepted, conversation.End, map[string]error{"cancel": refusal(409), "stop": refusal(409)}, []string{"cancel", "stop"}, true},
		"signed out":         {call.Accepted, conversation.End, map[string]error{"cancel": refusal(401)}, []string{"cancel"}, true},
		"no answer":          {call.Accepted, conversation.End, map[string]error{"cancel": errors.New("reset")}, []string{"cancel"}, true},
		"moved":              {call.Accepted, conversation.Move, nil, []string{"move 2026-11-21 09:30"}, false},
		"not moved":          {call.Accepted, conversation.Move, map[string]error{"move 2026-11-21 09:30": refusal(409)}, []string{"move 2026-11-21 09:30"}, true},
		"ended meanwhile":    {call.Final, conversation.End, nil, nil, false},
		"nobody knows where": {call.Reconciling, conversation.End, nil, nil, false},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			l := &exchange{says: row.says}
			err := askerFor(t, l, row.state).steered(t.Context(), conversation.Steer{Do: row.do, Request: "r", Date: "2026-11-21", Time: "09:30"})
			if (err != nil) != row.fails || !slices.Equal(l.did, row.did) {
				t.Errorf("got %v, %v", l.did, err)
			}
		})
	}
}

// farEntry is a calendar file as the far side sends it; the step that answers reads it, and nothing of it is handed on as it is.
const farEntry = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261120T200000Z\r\nATTACH:https://evil.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"

func TestWhatCanBeHadOfACall(t *testing.T) {
	t.Parallel()
	for name, row := range map[string]struct {
		what       conversation.What
		says       error
		link, file string
		lines      int
		fails      bool
	}{
		"transcript":          {conversation.Transcript, nil, "", "", 1, false},
		"recording":           {conversation.Recording, nil, "https://sound.example/1", "", 0, false},
		"no recording":        {conversation.Recording, refusal(404), "", "", 0, true},
		"calendar":            {conversation.Calendar, nil, "", farEntry, 0, false},
		"no appointment":      {conversation.Calendar, kallyai.ErrNoAppointment, "", "", 0, false},
		"no calendar":         {conversation.Calendar, refusal(http.StatusNotFound), "", "", 0, false},
		"calendar refused":    {conversation.Calendar, refusal(http.StatusForbidden), "", "", 0, true},
		"calendar not at all": {conversation.Calendar, errors.New("reset"), "", "", 0, true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			a := askerFor(t, &exchange{says: map[string]error{string(row.what): row.says}}, call.Final)
			a.e.cfg.Now = func() time.Time { return time.Date(2026, 11, 20, 18, 0, 0, 0, time.UTC) }
			var ev conversation.Read
			err := a.call(t.Context(), task{Request: "r", What: row.what}, &ev)
			if (err != nil) != row.fails || ev.Link != row.link || string(ev.File) != row.file || !row.fails && len(ev.Transcript) != row.lines {
				t.Errorf("got %+v, %v", ev, err)
			}
		})
	}
}

// seed keeps a record.
func seed(t *testing.T, e *Engine, k conversation.Key, v any, version *int) {
	t.Helper()
	data, err := encode(k.Kind, v, version)
	if err != nil {
		t.Fatal(err)
	}
	_, err = e.store.Update(t.Context(), "", e.now(), nil, []store.Key{keyOf(k)}, func(store.Records) (store.Changes, error) {
		return store.Changes{Put: map[store.Key]store.Value{keyOf(k): {Data: data}}}, nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
