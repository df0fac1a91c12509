package sandbox_test

import (
	"context"
	"net/http/httptest"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/kallyai"
	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// TestCloseLeavesNoGoroutine is not parallel, and counts only goroutines within the sandbox's calls.
func TestCloseLeavesNoGoroutine(t *testing.T) {
	s := sandbox.New(sandbox.Config{Speed: 1})
	h := httptest.NewServer(s)
	c, err := kallyai.New(kallyai.Config{BaseURL: h.URL, Token: kallyai.StaticToken(sandbox.DemoToken)})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	done := make(chan error, 1)
	r := dinner("0111")
	r.Submission.AppointmentDate = ""
	go func() {
		_, err := c.CreateCall(ctx, "k", r)
		done <- err
	}()
	for !running() && ctx.Err() == nil {
		runtime.Gosched()
	}
	if ctx.Err() != nil {
		t.Error("no goroutine runs the call; the check below proves nothing")
	}
	s.Close()
	if running() {
		t.Error("a call runs on after Close")
	}
	if err := <-done; err != nil {
		t.Error(err)
	}
	h.Close()
}

func running() bool {
	stacks := make([]byte, 4<<20)
	return strings.Contains(string(stacks[:runtime.Stack(stacks, true)]), "sandbox.(*Server).run(")
}
