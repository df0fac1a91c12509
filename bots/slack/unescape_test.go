package slack

import "testing"

func TestUnescapeGivesBackWhatWasWritten(t *testing.T) {
	t.Parallel()
	for _, row := range []struct{ name, raw, want string }{
		{"plain words", "a table for 4", "a table for 4"},
		{"number made a link", "call <tel:+14155550100|(415) 555-0100> tonight", "call (415) 555-0100 tonight"},
		{"number made a link without words", "call <tel:+14155550100>", "call +14155550100"},
		{"address made a link", "see <https://bella.example/menu|bella.example/menu>", "see bella.example/menu"},
		{"bare address", "see <https://bella.example>", "see https://bella.example"},
		{"mail made a link", "<mailto:ana@bella.example|ana@bella.example>", "ana@bella.example"},
		{"signs that Slack escapes", "a &lt; b &amp; c &gt; d", "a < b & c > d"},
		{"what looks escaped twice", "&amp;lt;", "&lt;"},
		{"person", "ask <@U0123|ana>", "ask @ana"},
		{"person without a name", "ask <@U0123>", "ask @U0123"},
		{"channel", "in <#C01|general>", "in #general"},
		{"everybody", "<!here> and <!subteam^S1|@sales>", "@here and @sales"},
		{"day", "<!date^1392734382^{date}|18 Feb 2014>", "18 Feb 2014"},
		{"typed brackets", "&lt;tel:+1|x&gt;", "<tel:+1|x>"},
		{"open bracket", "a < b", "a < b"},
		{"nothing", "", ""},
		{"empty mark", "a<>b<|x>", "abx"},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			if got := unescape(row.raw); got != row.want {
				t.Fatalf("got %q, want %q", got, row.want)
			}
		})
	}
}

func TestMentionOfTheBotIsNoneOfTheWords(t *testing.T) {
	t.Parallel()
	for _, row := range []struct{ name, self, raw, want string }{
		{"at the start", "UB", "<@UB> book a table", "book a table"},
		{"with a comma", "UB", "<@UB>, book a table", "book a table"},
		{"at the end", "UB", "book a table <@UB>", "book a table"},
		{"in the middle", "UB", "hey <@UB> book a table", "hey book a table"},
		{"alone", "UB", "<@UB>", ""},
		{"with a name", "UB", "<@UB|kally> hi", "hi"},
		{"another person stays", "UB", "<@UA> and <@UB> eat", "<@UA> and eat"},
		{"the second stays", "UB", "<@UB> ask <@UB>", "ask <@UB>"},
		{"the first of any, before the bot knows its name", "", "<@UB> hi <@UA>", "hi <@UA>"},
		{"none", "UB", "hi <@UA>", "hi <@UA>"},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			if got := withoutMention(row.self, row.raw); got != row.want {
				t.Fatalf("got %q, want %q", got, row.want)
			}
		})
	}
}
