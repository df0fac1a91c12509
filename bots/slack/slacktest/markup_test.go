package slacktest

import (
	"fmt"
	"testing"
)

func TestMarkupIsDrawnAsSlackDraws(t *testing.T) {
	t.Parallel()
	for _, row := range []struct{ text, shown, marks, wrong string }{
		{"plain", "plain", "[]", "[]"},
		{"*bold* _it_ ~no~ `x*y*`", "bold it no x*y*", "[{bold bold } {italic it } {strike no } {code x*y* }]", "[]"},
		{"*a _b_ c*", "a b c", "[{bold a b c } {italic b }]", "[]"},
		{"2*3*4 snake_case_name a~b~", "2*3*4 snake_case_name a~b~", "[]", "[]"},
		{"* not * and **", "* not * and **", "[]", "[]"},
		{"(*yes*)", "(yes)", "[{bold yes }]", "[]"},
		{"*one\ntwo*", "*one\ntwo*", "[]", "[]"},
		{"```a *b* &lt;```", "a *b* <", "[{pre a *b* < }]", "[]"},
		{"a &lt;b&gt; &amp;amp;", "a <b> &amp;", "[]", "[]"},
		{"<https://a.example|here> <https://b.example>", "here https://b.example", "[{link here https://a.example} {link https://b.example https://b.example}]", "[]"},
		{"<@U1> <#C1|general> <mailto:a@b.c|a@b.c>", "@U1 #C1 a@b.c", "[{user @U1 U1} {channel #C1 C1} {link a@b.c mailto:a@b.c}]", "[]"},
		{"<!here> <!date^1^{date}|then>", "@here then", "[{broadcast @here here} {date then date^1^{date}}]", "[<!here> notifies people]"},
		{"a < b > c & d", "a < b > c & d", "[]", "[the character < is not escaped the character > is not escaped the character & is not escaped]"},
		{"<script>", "<script>", "[]", "[the character < is not escaped the character > is not escaped]"},
		{"`` ` `", "`` ` `", "[]", "[]"},
		{"ñ*no*", "ñ*no*", "[]", "[]"},
	} {
		t.Run(row.text, func(t *testing.T) {
			t.Parallel()
			d := drawMarkup(row.text)
			if got := d.text.String(); got != row.shown {
				t.Errorf("shown is %q, want %q", got, row.shown)
			}
			if got := fmt.Sprint(d.marks); got != row.marks {
				t.Errorf("marks are %s, want %s", got, row.marks)
			}
			if got := fmt.Sprint(d.wrong); got != row.wrong {
				t.Errorf("wrong is %s, want %s", got, row.wrong)
			}
		})
	}
}

func TestBlocksAreDrawnAsSlackDraws(t *testing.T) {
	t.Parallel()
	blocks := list(parse(t, `[
		{"type":"header","text":{"type":"plain_text","text":"*Card* &amp; <b>"}},
		{"type":"section","text":{"type":"mrkdwn","text":"*When*"},"fields":[{"type":"plain_text","text":"a"},{"type":"mrkdwn","text":"b"}],
			"accessory":{"type":"button","action_id":"e","text":{"type":"plain_text","text":"Edit"}}},
		{"type":"context","elements":[{"type":"mrkdwn","text":"_small_"},{"type":"image","image_url":"https://a.example","alt_text":"logo"}]},
		{"type":"divider"},
		{"type":"rich_text","elements":[
			{"type":"rich_text_section","elements":[{"type":"text","text":"*raw* <!here> "},{"type":"text","text":"b","style":{"bold":true}},
				{"type":"user","user_id":"U1"},{"type":"link","url":"https://a.example"}]},
			{"type":"rich_text_list","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"one"}]}]}]},
		{"type":"markdown","text":"**md**"},
		{"type":"table","rows":[[{"type":"raw_text","text":"x"},{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"y"}]}]}]]},
		{"type":"actions","block_id":"row","elements":[{"type":"button","action_id":"c","style":"primary","value":"1","text":{"type":"plain_text","text":"Call &amp; tell"}},
			{"type":"overflow","action_id":"more","options":[{"text":{"type":"plain_text","text":"Forget"},"value":"f"}]}]}]`))
	m := Message{Text: "not shown", Blocks: blocks}
	want := "*Card* & <b>\nWhen\na\nb\nsmall\nlogo\n*raw* <!here> b@U1https://a.example\n• one\n**md**\nx | y"
	if got := m.Shown(); got != want {
		t.Errorf("shown is\n%s\nwant\n%s", got, want)
	}
	if got := fmt.Sprintf("%q %+v", m.Labels(), m.Buttons()[1]); got != `["Edit" "Call & tell"] {Text:Call & tell Style:primary URL: Value:1 ActionID:c BlockID:row}` {
		t.Errorf("buttons are %s", got)
	}
	if got := fmt.Sprint(m.Marks()); got != "[{bold When } {italic small } {bold b } {user @U1 U1} {link https://a.example https://a.example} {markdown **md** }]" {
		t.Errorf("marks are %s", got)
	}
	if f := m.page().fields; len(f) != 1 || f[0].Kind != "overflow" || f[0].Options[0] != "Forget" {
		t.Errorf("fields are %+v", f)
	}
}

func FuzzMarkupNeverFails(f *testing.F) {
	for _, s := range []string{"*a*", "```", "<!here|x>", "&amp", "*_~`", "`*`*", "_*a*_b"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d := drawMarkup(escape.Replace(text))
		if len(d.wrong) > 0 {
			t.Errorf("escaped text has %q", d.wrong)
		}
		drawMarkup(text)
	})
}
