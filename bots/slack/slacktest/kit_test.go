package slacktest

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"
)

// desk is a Slack with one person, a channel and their direct message.
type desk struct {
	*Server
	t       *testing.T
	ctx     context.Context
	team    *Team
	ana     *Person
	general *Channel
}

// open starts a Slack. At the end it must have seen no violation but those that the test asked for with expect.
func open(t *testing.T) *desk {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	s := New("canary")
	d := &desk{Server: s, t: t, ctx: ctx, team: s.Home()}
	d.ana = d.team.Person("U001", "Ana")
	d.general = d.team.Channel("general", d.ana)
	t.Cleanup(func() {
		cancel()
		s.Close()
		for _, v := range s.Violations() {
			t.Error("violation:", v)
		}
	})
	return d
}

// expect wants exactly one violation so far, with this text, and takes it away.
func (d *desk) expect(text string) {
	d.t.Helper()
	d.mu.Lock()
	defer d.mu.Unlock()
	if len(d.record.Violations()) != 1 || !strings.Contains(d.record.Violations()[0], text) {
		d.t.Errorf("violations are %q, want one with %q", d.record.Violations(), text)
	}
	d.record.Pardon()
}

// reply is an answer of the Web API.
type reply struct {
	status int
	wait   string
	object
}

func (r reply) err() string { return str(r.object, "error") }

// ask calls a method as a form with the first team's token. Values that are no text go as JSON.
func (d *desk) ask(method string, fields object) reply {
	d.t.Helper()
	return d.askAs(d.team.Token, method, fields)
}

func (d *desk) askAs(token, method string, fields object) reply {
	d.t.Helper()
	form := url.Values{}
	if token != "" {
		form.Set("token", token)
	}
	for name, v := range fields {
		text, ok := v.(string)
		if !ok {
			b, _ := json.Marshal(v)
			text = string(b)
		}
		form.Set(name, text)
	}
	return d.send(method, "", "application/x-www-form-urlencoded", form.Encode())
}

// askJSON calls a method with a JSON body.
func (d *desk) askJSON(token, method, body string) reply {
	d.t.Helper()
	return d.send(method, token, "application/json; charset=utf-8", body)
}

func (d *desk) send(method, bearer, kind, body string) reply {
	d.t.Helper()
	address := method
	if !strings.HasPrefix(method, "http") {
		address = d.URL() + method
	}
	r, err := http.NewRequestWithContext(d.ctx, http.MethodPost, address, strings.NewReader(body))
	if err != nil {
		d.t.Fatal(err)
	}
	r.Header.Set("Content-Type", kind)
	if bearer != "" {
		r.Header.Set("Authorization", "Bearer "+bearer)
	}
	resp, err := d.Client().Do(r)
	if err != nil {
		return reply{}
	}
	defer resp.Body.Close()
	b, _ := io.ReadAll(resp.Body)
	out := reply{status: resp.StatusCode, wait: resp.Header.Get("Retry-After")}
	if json.Unmarshal(b, &out.object) != nil {
		out.object = object{"page": string(b)}
	}
	return out
}

// post posts a message that is as it must be, with more fields, and returns its ts.
func (d *desk) post(c *Channel, fields object) string {
	d.t.Helper()
	r := d.ask("chat.postMessage", message(c, fields))
	if r.err() != "" {
		d.t.Fatalf("chat.postMessage: %v", r.object)
	}
	return str(r.object, "ts")
}

// message are the fields of a message that is as it must be, and more.
func message(c *Channel, fields object) object {
	o := object{"channel": c.ID, "text": "Hello", "unfurl_links": "false", "unfurl_media": "false"}
	for name, v := range fields {
		o[name] = v
	}
	return o
}

// actions is a block with one button.
func actions(label string) object {
	return object{"type": "actions", "block_id": "row", "elements": []object{
		{"type": "button", "action_id": "go", "value": "v1", "text": object{"type": "plain_text", "text": label}},
	}}
}

// waits is what the bot answered to a delivery.
func (d *desk) wait(x *Delivery) Ack {
	d.t.Helper()
	a, err := x.Wait(d.ctx)
	if err != nil {
		d.t.Fatal(err)
	}
	return a
}

// flying is how many attempts wait for an acknowledgement.
func (d *desk) flying() int {
	return d.tally(func(x *Delivery) bool { return x.id != "" })
}

// until waits for something.
func (d *desk) until(what string, holds func() bool) {
	d.t.Helper()
	if !d.Until(d.ctx, holds) {
		d.t.Fatal("not so in time: " + what)
	}
}
