package slacktest

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
)

// parse is a JSON value.
func parse(t testing.TB, text string) any {
	t.Helper()
	var v any
	if err := json.Unmarshal([]byte(text), &v); err != nil {
		t.Fatalf("%v in %s", err, text)
	}
	return v
}

func plain(n int) string { return `{"type":"plain_text","text":"` + strings.Repeat("a", n) + `"}` }

func marked(n int) string { return `{"type":"mrkdwn","text":"` + strings.Repeat("a", n) + `"}` }

// times is a text n times, with its number for %d, between commas.
func times(n int, text string) string {
	var all []string
	for i := range n {
		all = append(all, strings.ReplaceAll(text, "%d", fmt.Sprint(i)))
	}
	return strings.Join(all, ",")
}

func section(more string) string { return `{"type":"section","text":` + marked(5) + more + `}` }

func row(elements string) string { return `{"type":"actions","elements":[` + elements + `]}` }

func button(more string) string { return `{"type":"button","text":` + plain(5) + more + `}` }

func picker(kind, more string) string {
	return row(`{"type":"` + kind + `","action_id":"p"` + more + `}`)
}

const option = `{"text":{"type":"plain_text","text":"o"},"value":"v%d"}`

func input(element string) string {
	return `{"type":"input","label":` + plain(3) + `,"element":` + element + `}`
}

// blockRows are blocks and what is wrong with them; empty for nothing.
var blockRows = []struct{ name, blocks, want string }{
	{"section", section(""), ""},
	{"longest section", `{"type":"section","text":` + marked(3000) + `}`, ""},
	{"section too long", `{"type":"section","text":` + marked(3001) + `}`, "/blocks/0/text/text: must be less than 3001"},
	{"empty section", `{"type":"section","text":` + marked(0) + `}`, "more than 0"},
	{"section of nothing", `{"type":"section"}`, "needs text or fields"},
	{"ten fields", `{"type":"section","fields":[` + times(10, marked(3)) + `]}`, ""},
	{"eleven fields", `{"type":"section","fields":[` + times(11, marked(3)) + `]}`, "no more than 10"},
	{"field too long", `{"type":"section","fields":[` + plain(2001) + `]}`, "less than 2001"},
	{"unknown field", section(`,"colour":"red"`), "invalid additional property: colour"},
	{"header", `{"type":"header","text":` + plain(150) + `}`, ""},
	{"header too long", `{"type":"header","text":` + plain(151) + `}`, "less than 151"},
	{"header in mrkdwn", `{"type":"header","text":` + marked(5) + `}`, "must be plain_text"},
	{"header of nothing", `{"type":"header"}`, "missing required field: text"},
	{"divider", `{"type":"divider"}`, ""},
	{"context", `{"type":"context","elements":[` + times(10, marked(3)) + `]}`, ""},
	{"context too wide", `{"type":"context","elements":[` + times(11, marked(3)) + `]}`, "no more than 10"},
	{"empty context", `{"type":"context","elements":[]}`, "at least 1"},
	{"button in a context", `{"type":"context","elements":[` + button("") + `]}`, "unsupported type: button"},
	{"25 actions", row(times(25, button(`,"action_id":"a%d"`))), ""},
	{"26 actions", row(times(26, button(`,"action_id":"a%d"`))), "no more than 25"},
	{"label too long", row(`{"type":"button","text":` + plain(76) + `}`), "less than 76"},
	{"value too long", row(button(`,"value":"` + strings.Repeat("a", 2001) + `"`)), "less than 2001"},
	{"address too long", row(button(`,"url":"https://a.example/` + strings.Repeat("a", 3000) + `"`)), "less than 3001"},
	{"no address", row(button(`,"url":"a.example"`)), "is no address"},
	{"unknown style", row(button(`,"style":"success"`)), "is no style"},
	{"styles", row(button(`,"action_id":"a","style":"primary"`) + "," + button(`,"action_id":"b","style":"danger"`)), ""},
	{"action_id twice", row(times(2, button(`,"action_id":"a"`))), "action_id a is there twice"},
	{"action_id twice in a message", row(button(`,"action_id":"a"`)) + "," + row(button(`,"action_id":"a"`)), "action_id a is there twice"},
	{"action_id too long", row(button(`,"action_id":"` + strings.Repeat("a", 256) + `"`)), "less than 256"},
	{"block_id twice", `{"type":"divider","block_id":"a"},{"type":"divider","block_id":"a"}`, "block_id a is there twice"},
	{"block_id too long", `{"type":"divider","block_id":"` + strings.Repeat("a", 256) + `"}`, "less than 256"},
	{"confirm", row(button(`,"confirm":{"title":` + plain(100) + `,"text":` + plain(300) + `,"confirm":` + plain(30) + `,"deny":` + plain(30) + `}`)), ""},
	{"confirm too long", row(button(`,"confirm":{"title":` + plain(101) + `,"text":` + plain(301) + `,"confirm":` + plain(31) + `,"deny":` + plain(31) + `}`)), "less than 31"},
	{"confirm of nothing", row(button(`,"confirm":{}`)), "missing required field: deny"},
	{"select", picker("static_select", `,"options":[`+times(100, option)+`]`), ""},
	{"select too long", picker("static_select", `,"options":[`+times(101, option)+`]`), "no more than 100"},
	{"select of nothing", picker("static_select", `,"options":[]`), "at least 1"},
	{"groups", picker("static_select", `,"option_groups":[{"label":`+plain(75)+`,"options":[`+option+`]}]`), ""},
	{"group too long", picker("static_select", `,"option_groups":[{"label":`+plain(76)+`,"options":[`+option+`]}]`), "less than 76"},
	{"option too long", picker("static_select", `,"options":[{"text":`+plain(76)+`,"value":"v"}]`), "less than 76"},
	{"option value too long", picker("static_select", `,"options":[{"text":`+plain(5)+`,"value":"`+strings.Repeat("a", 151)+`"}]`), "less than 151"},
	{"initial option", picker("static_select", `,"options":[`+option+`],"initial_option":`+option), ""},
	{"initial option of none", picker("static_select", `,"options":[`+option+`],"initial_option":{"text":`+plain(1)+`,"value":"w"}`), "none of the options"},
	{"placeholder too long", picker("static_select", `,"options":[`+option+`],"placeholder":`+plain(151)), "less than 151"},
	{"overflow", picker("overflow", `,"options":[`+times(5, option)+`]`), ""},
	{"overflow too long", picker("overflow", `,"options":[`+times(6, option)+`]`), "no more than 5"},
	{"checkboxes too long", picker("checkboxes", `,"options":[`+times(11, option)+`]`), "no more than 10"},
	{"day", picker("datepicker", `,"initial_date":"2026-03-02"`), ""},
	{"no day", picker("datepicker", `,"initial_date":"2026-02-30"`), "is no day"},
	{"day in words", picker("datepicker", `,"initial_date":"tomorrow"`), "is no date"},
	{"time", picker("timepicker", `,"initial_time":"20:30","timezone":"Europe/Madrid"`), ""},
	{"no time", picker("timepicker", `,"initial_time":"8:30"`), "is no time"},
	{"no zone", picker("timepicker", `,"timezone":"Madrid"`), "is no time zone"},
	{"day and time", picker("datetimepicker", `,"initial_date_time":1767225600`), ""},
	{"day and time in milliseconds", picker("datetimepicker", `,"initial_date_time":1767225600000`), "ten digits"},
	{"input", input(`{"type":"plain_text_input","action_id":"x"}`), ""},
	{"label of an input too long", `{"type":"input","label":` + plain(2001) + `,"element":{"type":"plain_text_input"}}`, "less than 2001"},
	{"button in an input", input(button("")), "unsupported type: button"},
	{"text input in actions", picker("plain_text_input", ""), "unsupported type: plain_text_input"},
	{"number", input(`{"type":"number_input","is_decimal_allowed":false,"min_value":"1","max_value":"50"}`), ""},
	{"number of no kind", input(`{"type":"number_input"}`), "missing required field: is_decimal_allowed"},
	{"image", `{"type":"image","image_url":"https://a.example/a.png","alt_text":"a"}`, ""},
	{"image of nothing", `{"type":"image","image_url":"https://a.example/a.png"}`, "missing required field: alt_text"},
	{"markdown", `{"type":"markdown","text":"` + strings.Repeat("a", 12000) + `"}`, ""},
	{"markdown too long", `{"type":"markdown","text":"` + strings.Repeat("a", 12001) + `"}`, "less than 12001"},
	{"rich text", `{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"<!channel> & co"}]}]}`, ""},
	{"rich text of no kind", `{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"blink"}]}]}`, "unsupported type: blink"},
	{"rich text that shouts", `{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"broadcast","range":"here"}]}]}`, "notifies people"},
	{"empty rich text", `{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":""}]}]}`, "more than 0"},
	{"table", `{"type":"table","rows":[[{"type":"raw_text","text":"a"}]]}`, ""},
	{"table too wide", `{"type":"table","rows":[[` + times(21, `{"type":"raw_text","text":"a"}`) + `]]}`, "1 to 20 cells"},
	{"alert in a message", `{"type":"alert","text":` + plain(5) + `}`, "modals only"},
	{"50 blocks", times(50, `{"type":"divider"}`), ""},
	{"51 blocks", times(51, `{"type":"divider"}`), "no more than 50"},
	{"12,000 characters", times(4, `{"type":"section","text":`+marked(3000)+`}`), ""},
	{"more characters", times(4, `{"type":"section","text":`+marked(3000)+`}`) + "," + section(""), "12005 characters together"},
	{"shouting", `{"type":"section","text":{"type":"mrkdwn","text":"<!channel> hi"}}`, "<!channel> notifies people"},
	{"not escaped", `{"type":"section","text":{"type":"mrkdwn","text":"a < b"}}`, "is not escaped"},
	{"not escaped in plain text", `{"type":"section","text":{"type":"plain_text","text":"a < b & <!here>"}}`, ""},
	{"no blocks", `"x"`, "is no object"},
}

func TestBlocksAreCheckedAgainstTheLimits(t *testing.T) {
	t.Parallel()
	for _, row := range blockRows {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			found := checkMessage("text", parse(t, "["+row.blocks+"]"), nil)
			holds := row.want == "" && len(found) == 0
			for _, f := range found {
				holds = holds || row.want != "" && strings.Contains(f.String(), row.want)
			}
			if !holds {
				t.Errorf("found %v, want %q", found, row.want)
			}
		})
	}
}

func TestTextsAreChecked(t *testing.T) {
	t.Parallel()
	for _, row := range []struct{ name, text, blocks, want string }{
		{"fine", "hi", `[{"type":"divider"}]`, ""},
		{"none beside blocks", "", `[{"type":"divider"}]`, "no text for notifications"},
		{"long", strings.Repeat("é", 4001), "null", "4001 characters"},
		{"not escaped", "a & b", "null", "& is not escaped"},
		{"escaped", "a &amp; b &lt;!channel&gt;", "null", ""},
		{"to all", "<!everyone>", "null", "notifies people"},
		{"to a group", "<!subteam^S1|@us>", "null", "notifies people"},
		{"a day", "<!date^1392734382^{date}|18 February>", "null", ""},
		{"attachment", "hi", "null", ""},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			found := checkMessage(row.text, parse(t, row.blocks), nil)
			if (len(found) == 0) != (row.want == "") || row.want != "" && !strings.Contains(found[0].String(), row.want) {
				t.Errorf("found %v, want %q", found, row.want)
			}
		})
	}
	if found := checkMessage("hi", nil, parse(t, `[{"text":"a < b"},{"blocks":[{"type":"nope"}]}]`)); len(found) != 2 {
		t.Errorf("in attachments is found %v", found)
	}
}

func TestViewsAreChecked(t *testing.T) {
	t.Parallel()
	view := func(more string) string {
		return `{"type":"modal","title":` + plain(5) + `,"blocks":[` + section("") + `]` + more + `}`
	}
	in := input(`{"type":"plain_text_input","action_id":"x"}`)
	for _, row := range []struct{ name, view, want string }{
		{"fine", view(""), ""},
		{"longest", view(`,"close":` + plain(24) + `,"submit":` + plain(24) + `,"private_metadata":"` + strings.Repeat("a", 3000) + `"`), ""},
		{"metadata too long", view(`,"private_metadata":"` + strings.Repeat("a", 3001) + `"`), "less than 3001"},
		{"submit too long", view(`,"submit":` + plain(25)), "less than 25"},
		{"title too long", `{"type":"modal","title":` + plain(25) + `,"blocks":[]}`, "less than 25"},
		{"no title", `{"type":"modal","blocks":[]}`, "missing required field: title"},
		{"100 blocks", `{"type":"home","blocks":[` + times(100, `{"type":"divider"}`) + `]}`, ""},
		{"101 blocks", `{"type":"home","blocks":[` + times(101, `{"type":"divider"}`) + `]}`, "no more than 100"},
		{"title of a home", `{"type":"home","title":` + plain(5) + `,"blocks":[]}`, "additional property: title"},
		{"inputs without submit", `{"type":"modal","title":` + plain(5) + `,"blocks":[` + in + `]}`, "missing where there are inputs"},
		{"inputs with submit", `{"type":"modal","title":` + plain(5) + `,"submit":` + plain(5) + `,"blocks":[` + in + `]}`, ""},
		{"action_id in two blocks", `{"type":"home","blocks":[` + row1 + `,` + row1 + `]}`, ""},
		{"two in focus", `{"type":"home","blocks":[` + focused("a") + `,` + focused("b") + `]}`, "focus_on_load"},
		{"neither", `{"type":"dialog","title":` + plain(5) + `,"blocks":[]}`, "modal or home"},
		{"alert", `{"type":"modal","title":` + plain(5) + `,"blocks":[{"type":"alert","text":` + plain(5) + `}]}`, ""},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			found := checkView(parse(t, row.view).(object), len(row.view))
			if (len(found) == 0) != (row.want == "") || row.want != "" && !strings.Contains(found[0].String(), row.want) {
				t.Errorf("found %v, want %q", found, row.want)
			}
		})
	}
	if found := checkView(object{"type": "home", "blocks": []any{}}, maxView+1); len(found) != 1 || found[0].code != "view_too_large" {
		t.Errorf("too large: %v", found)
	}
}

var row1 = row(button(`,"action_id":"again"`))

func focused(id string) string {
	return row(`{"type":"datepicker","action_id":"` + id + `","focus_on_load":true}`)
}

func FuzzCheckNeverFails(f *testing.F) {
	for _, row := range blockRows {
		f.Add("text", "["+row.blocks+"]")
	}
	f.Fuzz(func(_ *testing.T, text, blocks string) {
		var v any
		if json.Unmarshal([]byte(blocks), &v) != nil {
			return
		}
		checkMessage(text, v, v)
		checkView(object{"type": "modal", "blocks": v}, len(blocks))
		m := Message{Text: text, Blocks: list(v)}
		m.page()
	})
}
