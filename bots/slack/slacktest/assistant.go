package slacktest

import (
	"strings"
	"time"
)

// assistant is a thread of the assistant pane.
type assistant struct {
	title   string
	status  string
	prompts []Prompt
	until   *alarm
}

// Prompt is one suggested prompt.
type Prompt struct{ Title, Message string }

// The limits of the assistant pane.
const (
	maxPrompts = 4
	maxLoading = 10
	statusLife = 2 * time.Minute
)

// Assistant has the person open the assistant pane beside a channel, which may be nil. It returns the ts of the thread in the
// person's direct message with the bot.
func (p *Person) Assistant(beside *Channel) string {
	dm := p.DM()
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	m := &Message{team: p.Team, Text: "New Assistant Thread", channel: dm, TS: p.s.ts(), Time: realNow()}
	dm.messages = append(dm.messages, m)
	dm.threads[m.TS] = &assistant{}
	p.Team.tell(p.assistantEvent("assistant_thread_started", m.TS, beside))
	return m.TS
}

// Turn has the person look at another channel while the assistant pane is open.
func (p *Person) Turn(thread string, beside *Channel) {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	p.Team.tell(p.assistantEvent("assistant_thread_context_changed", thread, beside))
}

func (p *Person) assistantEvent(kind, thread string, beside *Channel) object {
	context := object{}
	if beside != nil {
		context = object{"channel_id": beside.ID, "team_id": p.Team.ID, "enterprise_id": p.Team.enterpriseID()}
	}
	dm := p.Team.open("im", "D", p.ID, []*Person{p})
	return object{"type": kind, "event_ts": p.s.ts(), "assistant_thread": object{
		"user_id": p.ID, "context": context, "channel_id": dm.ID, "thread_ts": thread,
	}}
}

func (t *Team) enterpriseID() any {
	if t.Enterprise == "" {
		return nil
	}
	return t.Enterprise
}

// Status is what the assistant pane says that the bot is doing in a thread.
func (c *Channel) Status(thread string) string { return c.pane(thread).status }

// Title is the title of a thread of the assistant pane.
func (c *Channel) Title(thread string) string { return c.pane(thread).title }

// Prompts are the suggested prompts of a thread of the assistant pane.
func (c *Channel) Prompts(thread string) []Prompt { return c.pane(thread).prompts }

func (c *Channel) pane(thread string) assistant {
	c.s.mu.Lock()
	defer c.s.mu.Unlock()
	if a := c.threads[thread]; a != nil {
		return *a
	}
	return assistant{}
}

// settle takes away the status of a thread when the bot wrote in it; s.mu is held.
func (c *Channel) settle(thread string) {
	if a := c.threads[thread]; a != nil {
		a.status = ""
	}
}

// thread finds the thread of a request.
func (c *call) thread() (*assistant, error) {
	ch, err := c.channel(c.p.text("channel_id"))
	if err != nil {
		return nil, err
	}
	ts := c.p.text("thread_ts")
	if !ch.was(ts) {
		return nil, refuse("thread_not_found")
	}
	if ch.threads[ts] == nil {
		ch.threads[ts] = &assistant{}
	}
	return ch.threads[ts], nil
}

func (c *call) setStatus() (object, error) {
	a, err := c.thread()
	if err != nil {
		return nil, err
	}
	if !c.p.has("status") {
		return nil, refuse("invalid_arguments")
	}
	if loading, _ := c.p.value("loading_messages"); len(anyList(loading)) > maxLoading {
		c.record.Violate("%s: more than %d loading messages", c.name, maxLoading)
		return nil, refuse("invalid_arguments")
	}
	a.status = c.p.text("status")
	c.clock.drop(a.until)
	a.until = c.clock.after(statusLife, func() { a.status = "" })
	return nil, nil
}

func anyList(v any) []any {
	all, _ := v.([]any)
	return all
}

func (c *call) setPrompts() (object, error) {
	a, err := c.thread()
	if err != nil {
		return nil, err
	}
	v, err := c.p.value("prompts")
	all := list(v)
	if err != nil || len(all) == 0 || len(all) > maxPrompts {
		c.record.Violate("%s: there must be 1 to %d prompts", c.name, maxPrompts)
		return nil, refuse("invalid_arguments")
	}
	a.prompts = nil
	for _, o := range all {
		p := Prompt{str(o, "title"), str(o, "message")}
		if strings.TrimSpace(p.Title) == "" || strings.TrimSpace(p.Message) == "" {
			return nil, refuse("invalid_arguments")
		}
		a.prompts = append(a.prompts, p)
	}
	return nil, nil
}

func (c *call) setTitle() (object, error) {
	a, err := c.thread()
	if err != nil {
		return nil, err
	}
	a.title = c.p.text("title")
	return nil, nil
}
