package sandbox_test

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"io"
	"net/http"
	"testing"

	"github.com/kallybot/kallybot/kallyai"
	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// held is a world whose calls wait for the test; the returned channel tells how the first POST ended.
func held(t *testing.T) (w world, cl clock, ended <-chan *kallyai.Call) {
	t.Helper()
	cl = newClock()
	cfg := fast()
	cfg.After, cfg.ShowRunning = cl.after, true
	w = start(t, cfg)
	done := make(chan *kallyai.Call, 1)
	go func() {
		c, err := w.client.CreateCall(context.WithoutCancel(t.Context()), "k", dinner("0100"))
		if err != nil {
			t.Error(err)
		}
		done <- c
	}()
	<-cl.asked
	return w, cl, done
}

// answerPhone lets the call get from ringing to talking.
func answerPhone(cl clock) {
	cl.fire <- noon
	<-cl.asked
}

func wantStatus(t *testing.T, err error, status int) {
	t.Helper()
	var e *kallyai.Error
	if !errors.As(err, &e) || e.HTTPStatus != status {
		t.Errorf("got %v, want %d", err, status)
	}
}

func TestRunningCallIsListedWhenAsked(t *testing.T) {
	t.Parallel()
	w, cl, ended := held(t)
	for _, want := range []kallyai.Status{"queued", "in_progress"} {
		page, err := w.client.ListCalls(t.Context(), 0, 0)
		if err != nil || len(page.Calls) != 1 || page.Calls[0].Status != want {
			t.Errorf("got %+v, %v, want one %s", page, err, want)
		}
		if want == "queued" {
			answerPhone(cl)
		}
	}
	cl.fire <- noon
	if c := <-ended; c.Status != kallyai.StatusSuccess {
		t.Errorf("got %+v", c)
	}
}

func TestCancelWorksWhileRingingOnly(t *testing.T) {
	t.Parallel()
	w, _, ended := held(t)
	id := w.Dialed()[0].CallID
	c, err := w.client.Cancel(t.Context(), id)
	if err != nil || c.Status != kallyai.StatusCancelled {
		t.Errorf("got %+v, %v", c, err)
	}
	if c := <-ended; c.ID != id || c.Status != kallyai.StatusCancelled || *c.CreditsUsed != 0 {
		t.Errorf("the POST got %+v, want cancelled", c)
	}
	_, err = w.client.Cancel(t.Context(), id)
	wantStatus(t, err, http.StatusConflict)

	w, cl, ended := held(t)
	answerPhone(cl)
	_, err = w.client.Cancel(t.Context(), w.Dialed()[0].CallID)
	wantStatus(t, err, http.StatusConflict)
	cl.fire <- noon
	<-ended
}

func TestStopHangsUpARunningCall(t *testing.T) {
	t.Parallel()
	w, cl, ended := held(t)
	answerPhone(cl)
	id := w.Dialed()[0].CallID
	c, err := w.client.Stop(t.Context(), id)
	if err != nil || c.Status != kallyai.StatusTerminated {
		t.Errorf("got %+v, %v", c, err)
	}
	if c := <-ended; c.Status != kallyai.StatusTerminated || c.Highlights == "" {
		t.Errorf("the POST got %+v, want terminated", c)
	}
	_, err = w.client.Stop(t.Context(), id)
	wantStatus(t, err, http.StatusConflict)
	_, err = w.client.Transcript(t.Context(), id)
	wantStatus(t, err, http.StatusNotFound)
}

func TestRescheduleIsTooLateForADialledCall(t *testing.T) {
	t.Parallel()
	w, _, _ := held(t)
	id := w.Dialed()[0].CallID
	_, err := w.client.Reschedule(t.Context(), id, "2026-06-14", "20:00")
	wantStatus(t, err, http.StatusConflict)
	_, err = w.client.Reschedule(t.Context(), id, "tomorrow", "20:00")
	wantStatus(t, err, http.StatusUnprocessableEntity)
}

func TestCallsOfOthersAreNotFound(t *testing.T) {
	t.Parallel()
	w := start(t, fast())
	c, err := w.client.CreateCall(t.Context(), "k", dinner("0100"))
	if err != nil {
		t.Fatal(err)
	}
	other := client(t, w.url, kallyai.StaticToken(signIn(t, w.url, "user=bob").Access))
	for name, do := range map[string]func() error{
		"detail":     func() error { _, err := other.Call(t.Context(), c.ID); return err },
		"transcript": func() error { _, err := other.Transcript(t.Context(), c.ID); return err },
		"recording":  func() error { _, err := other.Recording(t.Context(), c.ID); return err },
		"calendar":   func() error { _, err := other.Calendar(t.Context(), c.ID); return err },
		"cancel":     func() error { _, err := other.Cancel(t.Context(), c.ID); return err },
		"stop":       func() error { _, err := other.Stop(t.Context(), c.ID); return err },
		"reschedule": func() error { _, err := other.Reschedule(t.Context(), c.ID, "2026-06-14", "20:00"); return err },
	} {
		var e *kallyai.Error
		if err := do(); !errors.As(err, &e) || e.Code != "call_not_found" {
			t.Errorf("%s: got %v, want call_not_found", name, err)
		}
	}
	page, err := other.ListCalls(t.Context(), 0, 0)
	if err != nil || page.Total != 0 {
		t.Errorf("got %+v, %v, want an empty list", page, err)
	}
	again, err := other.CreateCall(t.Context(), "k", dinner("0100"))
	if err != nil || again.ID == c.ID {
		t.Errorf("got %+v, %v; keys belong to their account", again, err)
	}
}

func TestRecordingIsSilence(t *testing.T) {
	t.Parallel()
	w := start(t, fast())
	c, err := w.client.CreateCall(t.Context(), "k", dinner("0100"))
	if err != nil {
		t.Fatal(err)
	}
	r, err := w.client.Recording(t.Context(), c.ID)
	if err != nil || r.Duration != c.Duration || r.Format != "wav" {
		t.Fatalf("got %+v, %v", r, err)
	}
	wav, err := io.ReadAll(ask(t, http.MethodGet, r.URL, "", "").Body)
	if err != nil || !bytes.HasPrefix(wav, []byte("RIFF")) || int(binary.LittleEndian.Uint32(wav[4:])) != len(wav)-8 {
		t.Errorf("got %d bytes, %v, want a WAV file", len(wav), err)
	}
	missed, err := w.client.CreateCall(t.Context(), "k2", dinner("0101"))
	if err != nil {
		t.Fatal(err)
	}
	_, err = w.client.Recording(t.Context(), missed.ID)
	wantStatus(t, err, http.StatusNotFound)
}

func TestSessionsCanBeHidden(t *testing.T) {
	t.Parallel()
	cfg := fast()
	cfg.SessionsHidden = true
	w := start(t, cfg)
	c, err := w.client.CreateCall(t.Context(), "k", dinner("0100"))
	if err != nil || c.SessionID != "" || w.Dialed()[0].SessionID != "request-1" {
		t.Errorf("got %+v, %v", c, err)
	}
}

func TestUnknownEndpointIsAnEnvelope(t *testing.T) {
	t.Parallel()
	w := start(t, fast())
	for _, path := range []string{"/", "/v1/nothing", "/v1/calls/x/nothing"} {
		if res := ask(t, http.MethodGet, w.url+path, sandbox.DemoToken, ""); res.StatusCode != http.StatusNotFound || res.Header.Get("Content-Type") != "application/json" {
			t.Errorf("%s: got %s", path, res.Status)
		}
	}
}
