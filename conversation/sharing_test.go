package conversation_test

import (
	"strings"
	"testing"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/slot"
)

// talks are what the tests below are about, in both languages.
var talks = map[string]struct {
	lang, region, zone string
	callThis           string
	start, all         string // greets; a request that leads to its card
	edit, callback     string // buttons
	phone, noZone      string // a request whose number has several zones
	number, own        string
}{
	"en": {lang: "en", region: "US", zone: "America/New_York", callThis: "call this",
		start: "Hello! I make phone calls", all: "book a table for 4 tomorrow at 8 pm at Bella Italia, +1 212 555 0100, name John Smith",
		edit: "Edit", callback: "Callback", number: "+12125550100", own: "+12125550199",
		noZone: "book a table for 4 tomorrow at 8 pm at Bella Italia, +1 800 555 0100, name John Smith"},
	"es": {lang: "es", region: "ES", zone: "Europe/Madrid", callThis: "llama a este",
		start: "¡Hola! Hago llamadas", all: "reserva una mesa para 4 mañana a las 21:00 en Casa Pepe, +34 911 230 100, a nombre de Ana Ruiz",
		edit: "Cambiar", callback: "Tu teléfono", number: "+34911230100", own: "+34612345678",
		noZone: "reserva una mesa para 4 mañana a las 21:00 en Bella Italia, +1 800 555 0100, a nombre de Ana Ruiz"},
}

func eachTongue(t *testing.T, do func(t *testing.T, w *world, l string)) {
	t.Helper()
	for l, row := range talks {
		t.Run(l, func(t *testing.T) {
			t.Parallel()
			m := newMachine(t)
			m.Options.Lang, m.Options.Region, m.Options.Zone = row.lang, row.region, row.zone
			do(t, newWorld(t, m), l)
		})
	}
}

// hands hands in a message as change makes it.
func (w *world) hands(k chat.Kind, change func(m *chat.Message)) []conversation.Send {
	return w.replies(func() {
		m := w.message(k)
		change(&m)
		w.turn(w.own())
		w.step(conversation.Said{ID: m.ID, Message: m})
		w.run()
	})
}

// draft is the open one.
func (w *world) draft() conversation.Draft {
	w.t.Helper()
	all := w.records.Dialogue.Drafts
	if len(all) == 0 {
		w.t.Fatalf("no draft is open:\n%s", w.out.String())
	}
	return all[len(all)-1]
}

// last is what was said last, with what it waits for.
func last(t *testing.T, sent []conversation.Send) chat.Reply {
	t.Helper()
	if len(sent) == 0 {
		t.Fatal("nothing is said")
	}
	return sent[len(sent)-1].Reply
}

func TestExamplesAreOfferedAndEachBeginsARequest(t *testing.T) {
	t.Parallel()
	eachTongue(t, func(t *testing.T, w *world, l string) {
		hello := last(t, w.replies(func() { w.write("/start") }))
		if len(hello.Buttons) != 4 || !strings.HasPrefix(hello.Text, talks[l].start) || hello.Ask != nil {
			t.Fatalf("got %+v, want a greeting with four examples", hello)
		}
		for i, b := range hello.Buttons {
			for how, say := range map[string]func(w *world){
				"pressed": func(w *world) { w.pressData(b.Data, "press") },
				"number":  func(w *world) { w.write(string(rune('1' + i))) },
				"words":   func(w *world) { w.write(b.Label) },
			} {
				again := newWorld(t, w.m)
				again.write("/start")
				answer := last(t, again.replies(func() { say(again) }))
				if len(again.records.Dialogue.Drafts) != 1 || answer.Ask == nil {
					t.Errorf("%q %s is answered %+v, want a question", b.Label, how, answer)
				}
			}
		}
	})
}

func TestFirstWordMayPickAnExampleOfTheGreeting(t *testing.T) {
	t.Parallel()
	eachTongue(t, func(t *testing.T, w *world, l string) {
		g := conversation.Greeting(w.m.Say, l)
		w.write("1")
		if d := w.draft(); len(g.Buttons) != 4 || d.Values[slot.PartySize].Text != "4" {
			t.Errorf("got %+v", d.Values)
		}
	})
}

func TestExampleIsReadInTheLanguageItWasShownIn(t *testing.T) {
	t.Parallel()
	w := newWorld(t, newMachine(t))
	hello := last(t, w.replies(func() { w.write("/start") }))
	w.write("/language es")
	w.pressData(hello.Buttons[0].Data, "press")
	if d := w.draft(); d.Values[slot.PartySize].Text != "4" {
		t.Errorf("got %+v", d.Values)
	}
}

func TestPressThatIsNoExampleIsAnswered(t *testing.T) {
	t.Parallel()
	for _, data := range []string{"-:0:say", "-:0:say:en:e9", "-:0:say:xx:1", "-:0:zone:../etc/passwd", "-:0:zone", "-:0:call", "-:x:say:en:1"} {
		w := newWorld(t, newMachine(t))
		w.pressData(data, "press")
		if !strings.Contains(w.out.String(), "no longer open") || w.records.Person.Zone != "" {
			t.Errorf("%s is answered %s", data, w.out.String())
		}
	}
}

func TestLinkNamesACommandThatOnlyAsks(t *testing.T) {
	t.Parallel()
	for payload, want := range map[string]string{
		"": "I make phone calls", "call": "Whom should I call", "help": "in one sentence", "timezone": "Your time zone is",
		"cancel": "I make phone calls", "start": "I make phone calls", "book_a_table": "I make phone calls",
	} {
		w := newWorld(t, newMachine(t))
		got := last(t, w.replies(func() { w.write(strings.TrimSpace("/start " + payload)) }))
		if !strings.Contains(got.Text, want) {
			t.Errorf("start %s is answered %q, want %q", payload, got.Text, want)
		}
	}
}

func TestCallbackNumberCanBeHandedOver(t *testing.T) {
	t.Parallel()
	eachTongue(t, func(t *testing.T, w *world, l string) {
		row := talks[l]
		w.write(row.all)
		w.press("press", row.edit)
		asked := last(t, w.replies(func() { w.press("press", row.callback) }))
		if asked.Ask == nil || len(asked.Ask.Shares) != 1 || asked.Ask.Shares[0].What != chat.OwnContact || asked.Ask.Hint == "" || asked.Ask.ByReply+asked.Ask.ByMention != "" {
			t.Fatalf("asked %+v, want the offer to send the own number", asked)
		}
		sent := w.hands(chat.Shared, func(m *chat.Message) { m.Contact = &chat.Contact{Name: "Ana", Phone: row.own, Own: true} })
		if got := w.draft().Values[slot.UserPhone].Text; got != row.own || w.draft().Values[slot.Phone].Text != row.number {
			t.Errorf("the callback number is %s, the business's %s", got, w.draft().Values[slot.Phone].Text)
		}
		card := last(t, sent)
		if card.Card == nil || sent[0].Reply.Closes == "" || w.records.Dialogue.Sharing {
			t.Errorf("got %+v, want the card, and the offer taken back", sent)
		}
		if next := last(t, w.replies(func() { w.write("/help") })); next.Closes != "" {
			t.Errorf("the offer is taken back twice: %+v", next)
		}
	})
}

func TestOfferStaysWhileItsQuestionIsOpen(t *testing.T) {
	t.Parallel()
	w := newWorld(t, newMachine(t))
	w.write(talks["en"].all)
	w.press("press", "Edit")
	w.press("press", "Callback")
	again := last(t, w.replies(func() { w.write("hmm") }))
	if again.Ask == nil || len(again.Ask.Shares) != 1 || again.Closes != "" {
		t.Errorf("asked again %+v, want the same offer", again)
	}
	after := last(t, w.replies(func() { w.write("Do not share") }))
	if after.Card == nil || after.Closes == "" {
		t.Errorf("got %+v, want the card and an end of the offer", after)
	}
}

func TestNothingIsOfferedAmongOthers(t *testing.T) {
	t.Parallel()
	w := newWorld(t, newMachine(t))
	w.at.Private = false
	w.write(talks["en"].all)
	w.press("press", "Edit")
	asked := last(t, w.replies(func() { w.press("press", "Callback") }))
	if asked.Ask == nil || len(asked.Ask.Shares) != 0 || asked.Ask.ByReply == "" || asked.Ask.ByMention == "" {
		t.Errorf("asked %+v, want no offer, and how to answer", asked)
	}
	if asked.Quote != "in1" {
		t.Errorf("the question answers %q, want the request", asked.Quote)
	}
}

func TestQuestionsWaitForWordsAndNothingElseDoes(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name string
		do   func(w *world)
		want bool
	}{
		{"question", func(w *world) { w.write("book a table for 4 tomorrow at 8 pm") }, true},
		{"card", func(w *world) { w.write(talks["en"].all) }, true},
		{"refused value", func(w *world) { w.write("book a table for 4 tomorrow"); w.write("+1 900 555 0100") }, true},
		{"why it must be known", func(w *world) { w.write("book a table for 4 tomorrow"); w.write("skip") }, true},
		{"call alone", func(w *world) { w.write("/call") }, true},
		{"greeting", func(w *world) { w.write("hello") }, true},
		{"nothing understood", func(w *world) { w.write("hmm") }, true},
		{"start", func(w *world) { w.write("/start") }, false},
		{"thanks", func(w *world) { w.write("thank you") }, false},
		{"help", func(w *world) { w.write("/help") }, false},
		{"unknown command", func(w *world) { w.write("/nothing") }, false},
		{"status of a call", func(w *world) { w.ends = []ending{newEnding("success", "")}; w.write(talks["en"].all); w.write("yes") }, false},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t, newMachine(t))
			sent := w.replies(func() { row.do(w) })
			got := last(t, sent)
			if (got.Ask != nil) != row.want {
				t.Errorf("%q waits: %v, want %v", got.Text, got.Ask != nil, row.want)
			}
		})
	}
}

func TestOwnPlaceIsTheTimeZone(t *testing.T) {
	t.Parallel()
	eachTongue(t, func(t *testing.T, w *world, _ string) {
		asked := last(t, w.replies(func() { w.write("/timezone") }))
		if asked.Ask == nil || len(asked.Ask.Shares) != 1 || asked.Ask.Shares[0].What != chat.OwnLocation {
			t.Fatalf("asked %+v, want the offer to send the place", asked)
		}
		told := last(t, w.hands(chat.Shared, func(m *chat.Message) { m.Location = &chat.Location{Latitude: 28.4636, Longitude: -16.2518} }))
		if w.records.Person.Zone != "Atlantic/Canary" || !strings.Contains(told.Text, "Canar") || told.Closes == "" {
			t.Errorf("zone %q, told %+v", w.records.Person.Zone, told)
		}
	})
}

func TestPlaceNearABorderIsAskedAbout(t *testing.T) {
	t.Parallel()
	eachTongue(t, func(t *testing.T, w *world, l string) {
		which := last(t, w.hands(chat.Shared, func(m *chat.Message) { m.Location = &chat.Location{Latitude: 37.2133, Longitude: -7.4081} }))
		if len(which.Buttons) != 2 || w.records.Person.Zone != "" {
			t.Fatalf("asked %+v", which)
		}
		w.press("press", map[string]string{"en": "Lisbon", "es": "Lisboa"}[l])
		if w.records.Person.Zone != "Europe/Lisbon" {
			t.Errorf("zone %q", w.records.Person.Zone)
		}
	})
}

func TestPlaceAtSeaIsNone(t *testing.T) {
	t.Parallel()
	w := newWorld(t, newMachine(t))
	told := last(t, w.hands(chat.Shared, func(m *chat.Message) { m.Location = &chat.Location{Latitude: 35, Longitude: -40} }))
	if w.records.Person.Zone != "" || !strings.Contains(told.Text, "nearest large city") {
		t.Errorf("zone %q, told %+v", w.records.Person.Zone, told)
	}
}

func TestPlaceAnswersTheQuestionForTheZone(t *testing.T) {
	t.Parallel()
	eachTongue(t, func(t *testing.T, w *world, l string) {
		asked := last(t, w.replies(func() { w.write(talks[l].noZone) }))
		if asked.Ask == nil || len(asked.Ask.Shares) != 1 || asked.Ask.Shares[0].What != chat.OwnLocation {
			t.Fatalf("asked %+v, want the offer to send the place", asked)
		}
		card := last(t, w.hands(chat.Shared, func(m *chat.Message) { m.Location = &chat.Location{Latitude: 30.4383, Longitude: -84.2807} }))
		if card.Card == nil || w.draft().Values[slot.Timezone].Text != "America/New_York" || w.records.Person.Zone != "America/New_York" {
			t.Errorf("got %+v with zone %q", card, w.draft().Values[slot.Timezone].Text)
		}
	})
}

// The shared number is +34 911 230 100 in all of these, and the name Casa Pepe where it has one.
func TestNumberCanBePointedAt(t *testing.T) {
	t.Parallel()
	answering := func(text string) func(l string, m *chat.Message) {
		return func(l string, m *chat.Message) { m.Text, m.ReplyTo, m.ReplyText = talks[l].callThis, "in0", text }
	}
	forwarding := func(text string) func(string, *chat.Message) {
		return func(_ string, m *chat.Message) { m.Text, m.Forwarded = text, true }
	}
	for _, row := range []struct {
		name  string
		first string // what the person says before, if anything
		hand  func(l string, m *chat.Message)
		kind  chat.Kind
		named bool
	}{
		{"answer to a number", "", answering("+34 911 230 100"), chat.Text, false},
		{"answer to a name and a number", "", answering("Casa Pepe +34 911 230 100"), chat.Text, true},
		{"answer to a sentence", "", answering("I ate at Casa Pepe yesterday, their number is +34 911 230 100. Closed on Monday, open from 13:00!"), chat.Text, false},
		{"command in answer to a number", "", func(_ string, m *chat.Message) {
			m.Command, m.ReplyTo, m.ReplyText = "call", "in0", "Casa Pepe: +34 911 230 100"
		}, chat.Text, true},
		{"answer to a number while it is asked for", "book a table for 4 tomorrow at 8 pm", func(_ string, m *chat.Message) {
			m.Text, m.ReplyTo, m.ReplyText = "this one", "in0", "Casa Pepe +34 911 230 100"
		}, chat.Text, true},
		{"forwarded number", "", forwarding("Casa Pepe +34 911 230 100"), chat.Text, true},
		{"forwarded advertisement", "", forwarding("Casa Pepe, tel. +34 911 230 100. Abierto de 13:00 a 16:00"), chat.Text, true},
		{"forwarded advertisement that sounds like a request", "", forwarding("Corner Shop, phone +34 911 230 100. Open from 9:00 to 13:00"), chat.Text, false},
		{"forwarded number while it is asked for", "book a table for 4 tomorrow at 8 pm", forwarding("Casa Pepe +34 911 230 100"), chat.Text, true},
		{"contact", "", func(_ string, m *chat.Message) { m.Contact = &chat.Contact{Name: "Casa Pepe", Phone: "+34911230100"} }, chat.Shared, true},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			eachTongue(t, func(t *testing.T, w *world, l string) {
				if row.first != "" {
					w.write(row.first)
				}
				w.hands(row.kind, func(m *chat.Message) { row.hand(l, m) })
				d := w.draft()
				name := d.Values[slot.BusinessName].Text
				if d.Values[slot.Phone].Text != "+34911230100" || (name == "Casa Pepe") != row.named && row.named {
					t.Errorf("number %q, name %q:\n%s", d.Values[slot.Phone].Text, name, w.out.String())
				}
				for _, n := range []slot.Name{slot.Task, slot.TimePreference} {
					if v := d.Values[n].Text; v != "" && row.first == "" {
						t.Errorf("%s is %q, which nobody asked for", n, v)
					}
				}
				if row.first != "" && (d.Values[slot.PartySize].Text != "4" || len(w.records.Dialogue.Drafts) != 1) {
					t.Errorf("the request is lost: %+v", d.Values)
				}
			})
		})
	}
}

func TestBotsOwnNumbersAreNotPointedAt(t *testing.T) {
	t.Parallel()
	w := newWorld(t, newMachine(t))
	w.hands(chat.Text, func(m *chat.Message) {
		m.Text, m.ReplyTo, m.ReplyText, m.ReplyToBot = "book a table for 4 tonight", "out1", "For example: call +1 415 555 0100", true
	})
	if got := w.draft().Values[slot.Phone].Text; got != "" {
		t.Errorf("the number of an example is taken: %s", got)
	}
}

func TestForwardedWordsAreNoYesNoPressAndNoCommand(t *testing.T) {
	t.Parallel()
	for _, text := range []string{"yes", "1", "Call now", "cancel", "/cancel", "start over"} {
		w := newWorld(t, newMachine(t))
		w.write(talks["en"].all)
		w.hands(chat.Text, func(m *chat.Message) { m.Text, m.Forwarded = text, true })
		if w.calls != 0 || len(w.records.Dialogue.Active) != 0 || len(w.records.Dialogue.Drafts) != 1 {
			t.Errorf("forwarded %q counts:\n%s", text, w.out.String())
		}
	}
}

func TestForwardedRequestIsARequest(t *testing.T) {
	t.Parallel()
	w := newWorld(t, newMachine(t))
	w.hands(chat.Text, func(m *chat.Message) { m.Text, m.Forwarded = talks["en"].all, true })
	if d := w.draft(); d.Phase != conversation.Card || d.Values[slot.PartySize].Text != "4" {
		t.Errorf("got %+v", d)
	}
}

func TestPremiumNumberIsRefusedHoweverItIsPointedAt(t *testing.T) {
	t.Parallel()
	w := newWorld(t, newMachine(t))
	told := last(t, w.hands(chat.Text, func(m *chat.Message) { m.Text, m.ReplyTo, m.ReplyText = "call this", "in0", "+1 900 555 0100" }))
	if !strings.Contains(told.Text, "premium-rate") {
		t.Errorf("told %q", told.Text)
	}
}

func TestEmergencyNumberIsRefusedAndTheRequestStays(t *testing.T) {
	t.Parallel()
	w := newWorld(t, newMachine(t))
	w.write("book a table for 4 tomorrow at 8 pm")
	told := last(t, w.replies(func() { w.write("112") }))
	if d := w.draft(); !strings.Contains(told.Text, "emergency") || d.Values[slot.PartySize].Text != "4" || told.Ask == nil {
		t.Errorf("told %+v, the request is %+v", told, d.Values)
	}
}

func TestVenueWithoutNumberIsNamedAndItsNumberAskedFor(t *testing.T) {
	t.Parallel()
	eachTongue(t, func(t *testing.T, w *world, _ string) {
		asked := last(t, w.hands(chat.Shared, func(m *chat.Message) {
			m.Contact, m.Location = &chat.Contact{Name: "Casa Pepe"}, &chat.Location{Latitude: 40.4168, Longitude: -3.7038}
		}))
		d := w.draft()
		if d.Values[slot.BusinessName].Text != "Casa Pepe" || d.Values[slot.Timezone].Text != "Europe/Madrid" || asked.Ask == nil {
			t.Errorf("got %+v, asked %+v", d.Values, asked)
		}
		if w.records.Person.Zone != "" {
			t.Error("the place of the business is taken for the person's")
		}
	})
}

func TestVenueOfAPlaceCalledBeforeHasItsNumber(t *testing.T) {
	t.Parallel()
	w := newWorld(t, newMachine(t))
	w.records.Person.Businesses = []conversation.Business{{Name: "Casa Pepe", Phone: "+34911230100", Category: slot.Restaurant}}
	w.hands(chat.Shared, func(m *chat.Message) { m.Contact = &chat.Contact{Name: "Casa Pepe"} })
	if got := w.draft().Values[slot.Phone].Text; got != "+34911230100" {
		t.Errorf("number %q", got)
	}
}
