package telegram

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"time"

	"github.com/kallybot/kallybot/bots/transport"
)

const (
	// pollFor is how long Telegram holds a request while nothing happens.
	pollFor = 50 * time.Second
	// pollGrace is how much longer the answer may take, before the connection counts as dead.
	pollGrace = 15 * time.Second
	// recheck is how long a batch may take before more updates are fetched beside it.
	recheck = time.Second
	// quiet is the time without updates after which ids are no longer expected to go on upwards. Telegram: at least a week.
	quiet = 6 * 24 * time.Hour
	// maxBatch is the most updates in one answer. Source: Telegram Bot API, getUpdates, limit.
	maxBatch = 100
	// maxBatchBytes is the longest answer that is read.
	maxBatchBytes = 64 << 20
	// After a failure the next fetch waits firstPause, then twice as long each time up to lastPause.
	firstPause = 500 * time.Millisecond
	lastPause  = 30 * time.Second
)

// wanted are the kinds of updates asked for. Telegram remembers the last list, so it is always sent.
var wanted = []string{"message", "edited_message", "callback_query", "my_chat_member"}

// poll fetches updates until ctx ends, and returns what is known of them then.
func (a *Adapter) poll(ctx context.Context, in *intake) *window {
	w, pause, heard := newWindow(), firstPause, a.config.Now()
	for ctx.Err() == nil {
		n, err := a.pollOnce(ctx, in, w)
		if err != nil && ctx.Err() == nil {
			_ = a.wait(ctx, a.failed(err, pause))
			pause = min(2*pause, lastPause)
			continue
		}
		pause = firstPause
		if now := a.config.Now(); n > 0 {
			heard = now
		} else if now.Sub(heard) > quiet {
			w.forget()
			heard = now
		}
	}
	return w
}

// confirmFor is how long the last confirmation may take.
const confirmFor = 2 * time.Second

// confirm tells Telegram, after the last fetch, what is kept: the next program would get it again, and answer its presses
// once more. What is not confirmed is only delivered again, so a failure is nothing to anybody.
func (a *Adapter) confirm(ctx context.Context, w *window) {
	offset, needed := w.left()
	if !needed {
		return
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), a.confirmFor)
	defer cancel()
	if _, err := a.fetch(ctx, offset, 0, 1); err != nil {
		a.log.Warn("telegram is not told what is kept; it will deliver that again", "error", err)
	}
}

// pollOnce fetches and hands on what is new, and returns how many updates came. It waits until the batch is done, but no
// longer than recheck: a chat whose updates are refused does not hold back the others.
func (a *Adapter) pollOnce(ctx context.Context, in *intake, w *window) (int, error) {
	offset, busy := w.offset()
	hold := a.pollFor
	if busy {
		hold = 0
	}
	raws, err := a.fetch(ctx, offset, hold, maxBatch)
	if err != nil {
		return 0, err
	}
	a.health.Heard(a.config.Now())
	w.confirmed(offset)
	nameless := false
	for _, raw := range raws {
		u := decode(raw)
		nameless = nameless || u.id == 0
		in.admit(w, u)
	}
	if _, busy := w.offset(); busy || nameless {
		select {
		case <-w.idle:
		case <-a.config.After(recheck):
		case <-ctx.Done():
		}
	}
	return len(raws), nil
}

// admit queues u, unless it is on its way already. An update without a readable id cannot be confirmed by itself: it is
// set aside each time it comes, and confirmed with the next one.
func (in *intake) admit(w *window, u update) {
	if u.id != 0 && !w.admit(u.id) {
		return
	}
	in.lanes.Put(u.lane(), func() {
		if err := in.insist(u); err == nil && u.id != 0 {
			w.finish(u.id)
		}
	})
}

// failed notes err and returns how long to wait: as long as Telegram asks, else pause.
func (a *Adapter) failed(err error, pause time.Duration) time.Duration {
	a.health.Failed(err)
	var f *fetchError
	if !errors.As(err, &f) {
		a.log.Warn("telegram cannot be reached", "again", pause, "error", err)
		return pause
	}
	if f.status == http.StatusConflict {
		a.log.Error("another program or a webhook takes this bot's updates; end it, or they are lost to this one", "again", pause)
	} else {
		a.log.Warn("telegram refuses to give updates", "status", f.status, "again", max(pause, f.after))
	}
	return max(pause, f.after)
}

// fetchError is an answer that gives no updates.
type fetchError struct {
	status int
	after  time.Duration // asked for by Telegram
}

func (e *fetchError) Error() string { return fmt.Sprintf("telegram getUpdates: status %d", e.status) }

// fetch asks for at most limit updates from offset on, which confirms those below it. Errors: *fetchError, or the connection failed.
func (a *Adapter) fetch(ctx context.Context, offset int64, hold time.Duration, limit int) ([]json.RawMessage, error) {
	ctx, cancel := context.WithTimeout(ctx, hold+a.pollGrace)
	defer cancel()
	body, err := json.Marshal(map[string]any{
		"offset": offset, "limit": limit, "timeout": int(hold / time.Second), "allowed_updates": wanted,
	})
	if err != nil {
		return nil, fmt.Errorf("telegram getUpdates: %w", err)
	}
	address := a.config.APIURL + "/bot" + a.config.Token + "/getUpdates"
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, address, bytes.NewReader(body))
	if err != nil {
		return nil, a.clean("getUpdates", err)
	}
	req.Header.Set("Content-Type", "application/json")
	resp, err := a.client.Do(req)
	if err != nil {
		return nil, a.clean("getUpdates", err)
	}
	defer resp.Body.Close()
	return a.updates(resp)
}

func (a *Adapter) updates(resp *http.Response) ([]json.RawMessage, error) {
	body, err := io.ReadAll(io.LimitReader(resp.Body, maxBatchBytes))
	if err != nil {
		return nil, a.clean("getUpdates", err)
	}
	var answer struct {
		OK         bool              `json:"ok"`
		Result     []json.RawMessage `json:"result"`
		Code       int               `json:"error_code"`
		Parameters struct {
			RetryAfter int64 `json:"retry_after"`
		} `json:"parameters"`
	}
	if err := json.Unmarshal(body, &answer); err != nil {
		return nil, &fetchError{status: resp.StatusCode} // an HTML page of something in between, or cut off
	}
	if answer.OK {
		return answer.Result, nil
	}
	refused := &fetchError{status: max(answer.Code, resp.StatusCode)}
	if s := answer.Parameters.RetryAfter; s > 0 {
		refused.after = transport.Asked(s)
	}
	return nil, refused
}
