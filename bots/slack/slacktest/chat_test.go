package slacktest

import (
	"strings"
	"testing"
)

func TestMessagesAreRefusedAsSlackDoes(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name   string
		set    func(d *desk)
		fields object
		want   string
		wrong  string // the violation, if it is one
	}{
		{"no channel", nil, object{"channel": "C404"}, "channel_not_found", ""},
		{"not in it", func(d *desk) { d.general.RemoveBot() }, nil, "not_in_channel", ""},
		{"archived", func(d *desk) { d.general.Archive() }, nil, "is_archived", ""},
		{"nothing to say", nil, object{"text": ""}, "no_text", ""},
		{"far too long", nil, object{"text": strings.Repeat("a", 40001)}, "msg_too_long", "recommended"},
		{"no thread", nil, object{"thread_ts": "1.000001"}, "thread_not_found", ""},
		{"blocks that are none", nil, object{"blocks": "[{"}, "invalid_blocks_format", ""},
		{"a block of no type", nil, object{"blocks": []object{{"type": "poster"}}}, "invalid_blocks", "unsupported type: poster"},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			d := open(t)
			if row.set != nil {
				row.set(d)
			}
			r := d.ask("chat.postMessage", message(d.general, row.fields))
			if r.err() != row.want || len(d.general.Shown()) != 0 {
				t.Errorf("the answer is %v, want %q; shown are %d", r.object, row.want, len(d.general.Shown()))
			}
			d.mu.Lock()
			got := strings.Join(d.record.Violations(), "\n")
			d.record.Pardon()
			d.mu.Unlock()
			if (got == "") != (row.wrong == "") || !strings.Contains(got, row.wrong) {
				t.Errorf("violations are %q, want %q", got, row.wrong)
			}
		})
	}
}

func TestInvalidBlocksAreNamedByTheirPlace(t *testing.T) {
	t.Parallel()
	d := open(t)
	r := d.ask("chat.postMessage", message(d.general, object{"blocks": []object{actions(strings.Repeat("a", 76))}}))
	messages, _ := obj(r.object, "response_metadata")["messages"].([]any)
	want := "[ERROR] must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]"
	if r.err() != "invalid_blocks" || len(messages) != 1 || messages[0] != want {
		t.Errorf("the answer is %v", r.object)
	}
	d.expect("/blocks/0/elements/0/text/text")
}

func TestUnfurlingMustBeOff(t *testing.T) {
	t.Parallel()
	d := open(t)
	d.post(d.general, object{"unfurl_links": "true"})
	d.expect("unfurl_links")
	fields := message(d.general, nil)
	delete(fields, "unfurl_media")
	d.ask("chat.postMessage", fields)
	d.expect("unfurl_media")
}

func TestTimestampsAreTextsThatNoOtherMessageHas(t *testing.T) {
	t.Parallel()
	d := open(t)
	seen := map[string]bool{}
	last := ""
	for range 50 {
		ts := d.post(d.general, nil)
		if seen[ts] || ts <= last || len(ts) != 17 || ts[10] != '.' {
			t.Fatalf("ts is %q after %q", ts, last)
		}
		seen[ts], last = true, ts
	}
}

func TestMessageToAPersonIsADirectMessage(t *testing.T) {
	t.Parallel()
	d := open(t)
	r := d.ask("chat.postMessage", message(&Channel{ID: "U001"}, nil))
	if str(r.object, "channel") != d.ana.DM().ID || len(d.ana.DM().Shown()) != 1 {
		t.Error("the answer is", r.object)
	}
	r = d.ask("conversations.open", object{"users": "U001"})
	if str(obj(r.object, "channel"), "id") != d.ana.DM().ID {
		t.Error("conversations.open:", r.object)
	}
	for users, want := range map[string]string{"U404": "user_not_found", "": "invalid_user_combination"} {
		if r := d.ask("conversations.open", object{"users": users}); r.err() != want {
			t.Errorf("conversations.open with %q: %v", users, r.object)
		}
	}
	d.ana.Deactivate()
	if r := d.ask("conversations.open", object{"users": "U001"}); r.err() != "user_disabled" {
		t.Error("with somebody who left:", r.object)
	}
}

func TestThreadGoesOnWithoutItsFirstMessage(t *testing.T) {
	t.Parallel()
	d := open(t)
	first := d.ana.Say(d.general, "hello").TS
	d.general.Delete(first)
	ts := d.post(d.general, object{"thread_ts": first})
	if all := d.general.Thread(first); len(all) != 1 || all[0].TS != ts {
		t.Errorf("in the thread are %+v", all)
	}
	r := d.ask("chat.getPermalink", object{"channel": d.general.ID, "message_ts": ts})
	want := "https://acme.slack.com/archives/" + d.general.ID + "/p" + strings.Replace(ts, ".", "", 1) + "?thread_ts=" + first + "&cid=" + d.general.ID
	if str(r.object, "permalink") != want {
		t.Errorf("the link is %v, want %s", r.object, want)
	}
	if r := d.ask("chat.getPermalink", object{"channel": d.general.ID, "message_ts": "1.1"}); r.err() != "message_not_found" {
		t.Error("link to nothing:", r.object)
	}
}

func TestReactions(t *testing.T) {
	t.Parallel()
	d := open(t)
	ts := d.ana.Say(d.general, "hello").TS
	for _, row := range []struct{ name, ts, want string }{
		{"eyes", ts, ""}, {"eyes", ts, "already_reacted"}, {":eyes:", ts, "invalid_name"}, {"eyes", "1.1", "message_not_found"},
	} {
		r := d.ask("reactions.add", object{"channel": d.general.ID, "timestamp": row.ts, "name": row.name})
		if r.err() != row.want {
			t.Errorf("%s: %v, want %q", row.name, r.object, row.want)
		}
	}
	if m := d.general.All()[0]; len(m.Reactions) != 1 || m.Reactions[0] != "eyes" {
		t.Errorf("reactions are %q", m.Reactions)
	}
}

func TestStatusOfTheAssistantGoesWithTheNextMessage(t *testing.T) {
	t.Parallel()
	d := open(t)
	ts := d.ana.Assistant(d.general)
	dm := d.ana.DM()
	at := object{"channel_id": dm.ID, "thread_ts": ts}
	set := func(method string, more object) reply {
		fields := object{}
		for _, o := range []object{at, more} {
			for name, v := range o {
				fields[name] = v
			}
		}
		return d.ask("assistant.threads."+method, fields)
	}
	if r := set("setStatus", object{"status": "is calling..."}); r.err() != "" || dm.Status(ts) != "is calling..." {
		t.Error("status:", r.object)
	}
	d.post(dm, object{"thread_ts": ts})
	if dm.Status(ts) != "" {
		t.Error("the status stays after a message")
	}
	set("setStatus", object{"status": "is calling..."})
	d.Advance(statusLife)
	if dm.Status(ts) != "" {
		t.Error("the status stays for two minutes")
	}
	if r := set("setTitle", object{"title": "Dinner"}); r.err() != "" || dm.Title(ts) != "Dinner" {
		t.Error("title:", r.object)
	}
	prompt := object{"title": "Book", "message": "Book a table"}
	if r := set("setSuggestedPrompts", object{"prompts": []object{prompt}}); r.err() != "" || dm.Prompts(ts)[0] != (Prompt{"Book", "Book a table"}) {
		t.Error("prompts:", r.object)
	}
	if r := set("setSuggestedPrompts", object{"prompts": []object{prompt, prompt, prompt, prompt, prompt}}); r.err() == "" {
		t.Error("five prompts are taken")
	}
	d.expect("1 to 4 prompts")
	if r := d.ask("assistant.threads.setTitle", object{"channel_id": dm.ID, "thread_ts": "1.1"}); r.err() != "thread_not_found" {
		t.Error("no thread:", r.object)
	}
}
