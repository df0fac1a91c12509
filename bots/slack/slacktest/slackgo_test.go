package slacktest

import (
	"context"
	"errors"
	"io"
	"log"
	"testing"
	"time"

	"github.com/slack-go/slack"
	"github.com/slack-go/slack/slackevents"
	"github.com/slack-go/slack/socketmode"
)

// api is slack-go's client of the server.
func (d *desk) api() *slack.Client {
	return slack.New(d.team.Token, slack.OptionAPIURL(d.URL()), slack.OptionAppLevelToken(d.AppToken), slack.OptionHTTPClient(d.Client()))
}

var quiet = []slack.MsgOption{slack.MsgOptionDisableLinkUnfurl(), slack.MsgOptionDisableMediaUnfurl()}

func TestSlackGoTalksToTheWebAPI(t *testing.T) {
	t.Parallel()
	d := open(t)
	api := d.api()
	who, err := api.AuthTestContext(d.ctx)
	if err != nil || who.TeamID != "T0001" || who.UserID != d.team.BotUser() || who.BotID == "" {
		t.Fatalf("auth.test: %+v %v", who, err)
	}
	blocks := slack.MsgOptionBlocks(
		slack.NewSectionBlock(slack.NewTextBlockObject(slack.MarkdownType, "*A table* for 4", false, false), nil, nil),
		slack.NewActionBlock("row", slack.NewButtonBlockElement("go", "v1", slack.NewTextBlockObject(slack.PlainTextType, "Call now", true, false))),
	)
	_, ts, err := api.PostMessageContext(d.ctx, d.general.ID, append(quiet, slack.MsgOptionText("A table for 4", false), blocks)...)
	if err != nil {
		t.Fatal(err)
	}
	m := d.general.Shown()[0]
	if m.TS != ts || m.Shown() != "A table for 4" || m.Labels()[0] != "Call now" || m.Marks()[0] != (Mark{Type: "bold", Text: "A table"}) {
		t.Errorf("shown is %q %q %+v", m.Shown(), m.Labels(), m.Marks())
	}
	if _, _, _, err = api.UpdateMessageContext(d.ctx, d.general.ID, ts, slack.MsgOptionText("Done", false)); err != nil {
		t.Error(err)
	}
	if m = d.general.Shown()[0]; m.Shown() != "Done" || len(m.Buttons()) > 0 || m.Edits != 1 {
		t.Errorf("after the update there is %q with %q", m.Shown(), m.Labels())
	}
	user, err := api.GetUserInfoContext(d.ctx, "U001", slack.GetUserInfoOptionIncludeLocale(true))
	if err != nil || user.TZ != "America/New_York" || user.Locale != "en-US" {
		t.Errorf("users.info: %+v %v", user, err)
	}
	if _, err = api.GetUserInfoContext(d.ctx, "U404"); err == nil || err.Error() != "user_not_found" {
		t.Error("users.info of nobody:", err)
	}
	d.Fail(Fault{Method: "chat.postMessage", RetryAfter: 17})
	_, _, err = api.PostMessageContext(d.ctx, d.general.ID, quiet...)
	var wait *slack.RateLimitedError
	if !errors.As(err, &wait) || wait.RetryAfter != 17*time.Second {
		t.Error("rate limited:", err)
	}
	file, err := api.UploadFileContext(d.ctx, slack.UploadFileParameters{
		Channel: d.general.ID, ThreadTimestamp: ts, Filename: "call.ics", Title: "The call", FileSize: 5, Content: "BEGIN",
	})
	if err != nil {
		t.Fatal(err)
	}
	if all := d.general.Thread(ts); len(all) != 1 || all[0].Files[0].ID != file.ID || string(all[0].Files[0].Data) != "BEGIN" {
		t.Errorf("shared is %+v", all)
	}
}

func TestSlackGoTalksOverSocketMode(t *testing.T) {
	t.Parallel()
	d := open(t)
	client := socketmode.New(d.api(), socketmode.OptionLog(log.New(io.Discard, "", 0)))
	ctx, cancel := context.WithCancel(d.ctx)
	ended := make(chan struct{})
	go func() { defer close(ended); _ = client.RunContext(ctx) }()
	t.Cleanup(func() { cancel(); <-ended })
	heard := make(chan socketmode.Event, 10)
	done := make(chan struct{})
	go func() {
		defer close(done)
		for {
			select {
			case e := <-client.Events:
				if e.Request == nil || e.Request.EnvelopeID == "" {
					continue
				}
				var payload any
				if e.Type == socketmode.EventTypeSlashCommand {
					payload = map[string]string{"text": "On it"}
				}
				_ = client.Ack(*e.Request, payload)
				heard <- e
			case <-ctx.Done():
				return
			}
		}
	}()
	t.Cleanup(func() { <-done })
	if !d.WaitConnected(d.ctx, 1) {
		t.Fatal("never connected")
	}
	slash := d.ana.Slash(d.general, "/kally", "call +1 555 0100 & ask")
	d.wait(slash)
	cmd, _ := (<-heard).Data.(slack.SlashCommand)
	if cmd.Text != "call <tel:+15550100|+1 555 0100> &amp; ask" || cmd.TriggerID == "" || cmd.UserID != "U001" || cmd.IsEnterpriseInstall {
		t.Errorf("the command is %+v", cmd)
	}
	if e := d.ana.Ephemerals(d.general); len(e) != 1 || e[0].Shown() != "On it" {
		t.Errorf("ephemeral are %+v", e)
	}
	d.ana.Tell("hello")
	outer, _ := (<-heard).Data.(slackevents.EventsAPIEvent)
	if m, ok := outer.InnerEvent.Data.(*slackevents.MessageEvent); !ok || m.Text != "hello" || m.ChannelType != "im" || m.User != "U001" {
		t.Errorf("the event is %+v", outer.InnerEvent.Data)
	}
	dm := d.ana.DM()
	ts := d.post(dm, object{"blocks": []object{actions("Call now")}})
	<-heard // the bot's own message
	d.wait(d.ana.Press(dm, ts, "Call now"))
	press, _ := (<-heard).Data.(slack.InteractionCallback)
	if a := press.ActionCallback.BlockActions; press.Type != slack.InteractionTypeBlockActions || len(a) != 1 || a[0].Value != "v1" ||
		press.Container.MessageTs != ts || press.Channel.ID != dm.ID || press.Message.Text != "Hello" {
		t.Errorf("the press is %+v", press)
	}
	if l := d.Latencies(); len(l) != 4 || len(l.Of("slash_commands")) != 1 || l.Percentile(100) <= 0 {
		t.Error("latencies:", l)
	}
}
