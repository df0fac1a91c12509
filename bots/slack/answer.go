package slack

import (
	"context"
	"net/url"
	"time"

	"github.com/slack-go/slack"

	"github.com/kallybot/kallybot/bots/plain"
	"github.com/kallybot/kallybot/conversation/chat"
)

// answer says at once to the one who acted what the handler wants said: as the body that it returns, or by a request of its
// own. It never fails: the message itself is kept already.
func (in *intake) answer(a arrival, said chat.Answer) any {
	switch a.answers {
	case inBody:
		if said.Toast != "" {
			return map[string]string{"response_type": slack.ResponseTypeEphemeral, "text": inLink(said.Toast, a)}
		}
	case atFields:
		return atForm(said)
	case atURL:
		if said.Toast != "" && a.respond != "" {
			in.lanes.Go(func() { in.a.whisperBack(in.work, a, said.Toast) })
		}
	case unanswered:
	}
	return nil
}

// inLink is the words as a link to the direct message with the bot, where it is known.
func inLink(words string, a arrival) string {
	words = escape.Replace(plain.Cut(plain.OneLine(words), maxCaption))
	if a.app == "" || a.message.Elsewhere == nil {
		return words
	}
	q := url.Values{"app": {a.app}, "team": {a.message.At.Team}}
	return "<https://slack.com/app_redirect?" + escape.Replace(q.Encode()) + "|" + words + ">"
}

// atForm shows faults at their fields, or a word in the place of the form; nothing closes it.
func atForm(said chat.Answer) any {
	if len(said.Errors) > 0 {
		errors := map[string]string{}
		for field, text := range said.Errors {
			errors[field] = plain.Cut(plain.OneLine(text), maxCaption)
		}
		return slack.NewErrorsViewSubmissionResponse(errors)
	}
	if said.Toast != "" {
		v := drawForm(chat.Form{Title: said.Toast}, metadata{})
		return slack.NewUpdateViewSubmissionResponse(&v)
	}
	return nil
}

// whisperFor is how long a word to the one who acted is tried; later it means nothing to them.
const whisperFor = 5 * time.Second

// whisperBack shows words to the one who pressed, by the address that came with the press and in the thread of the button.
func (a *Adapter) whisperBack(ctx context.Context, pressed arrival, words string) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), whisperFor)
	defer cancel()
	err := slack.PostWebhookCustomHTTPContext(ctx, pressed.respond, a.http, &slack.WebhookMessage{
		ResponseType: slack.ResponseTypeEphemeral, ThreadTimestamp: pressed.thread, Text: escape.Replace(plain.Cut(plain.Text(words), maxCaption)),
	})
	if err != nil {
		a.log.Warn("a press is kept, but not answered", "error", clean("response_url", err))
	}
}

const (
	// workAfter is how long the handler may take before the person sees that the bot is at work.
	workAfter = time.Second
	// workFor is how often that is said again; Slack shows it for 2 min, or until a message.
	workFor = time.Minute
)

// showWork shows in the assistant pane that the bot is at work, until ctx ends. A failure is nothing to anybody.
func (a *Adapter) showWork(ctx context.Context, at chat.Address) {
	channel := a.directs.of(at.Team, at.Chat)
	if channel == "" {
		return
	}
	for pause := workAfter; a.wait(ctx, pause) == nil; pause = workFor {
		_ = a.ask(ctx, limited{at.Team, "assistant.threads.setStatus", ""}, func(ctx context.Context, api *slack.Client) error {
			return api.SetAssistantThreadsStatusContext(ctx, slack.AssistantThreadsSetStatusParameters{
				ChannelID: channel, ThreadTS: at.Under, Status: a.config.Working,
			})
		})
	}
}
