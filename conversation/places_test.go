package conversation_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/chat"
)

// sales is a channel that others read.
var sales = chat.Place{At: chat.Address{Platform: "test", Chat: "sales"}, Name: "#sales"}

// asksFrom hands in a request that was made where others read.
func (w *world) asksFrom(place chat.Place, text string) (conversation.Decision, []conversation.Send) {
	var d conversation.Decision
	sent := w.replies(func() {
		m := w.message(chat.Text)
		m.Text, m.Elsewhere = text, &place
		w.turn(w.own())
		d = w.step(conversation.Said{ID: m.ID, Message: m})
		w.run()
	})
	return d, sent
}

// booked has a call made for a request from #sales and returns the offer to share its result.
func booked(t *testing.T, w *world, request string) (offer chat.Button) {
	t.Helper()
	w.ends = append(w.ends, newEnding("success", "The table is booked."))
	w.asksFrom(sales, request)
	report := last(t, w.replies(func() { w.write(map[string]string{"en": "yes", "es": "sí"}[w.m.Options.Lang]); w.wait("1m") }))
	for _, b := range report.Buttons {
		if strings.Contains(b.Data, ":share") {
			return b
		}
	}
	return chat.Button{}
}

func TestRequestMadeWhereOthersReadIsTalkedAboutInPrivate(t *testing.T) {
	t.Parallel()
	eachTongue(t, func(t *testing.T, w *world, l string) {
		d, sent := w.asksFrom(sales, talks[l].all)
		if d.Answer.Toast == "" {
			t.Error("the person is not told where the talk goes on")
		}
		if len(sent) == 0 {
			t.Fatal("nothing is said")
		}
		for _, s := range sent {
			if !s.To.Private || s.To.Chat != w.at.Chat {
				t.Errorf("%q is said at %+v", s.Reply.Text, s.To)
			}
		}
		if w.draft().From == nil || *w.draft().From != sales {
			t.Errorf("the request comes from %+v", w.draft().From)
		}
	})
}

func TestResultIsSharedWhereItWasAskedOnceAndMasked(t *testing.T) {
	t.Parallel()
	eachTongue(t, func(t *testing.T, w *world, l string) {
		offer := booked(t, w, strings.NewReplacer("Bella Italia, ", "", "Casa Pepe, ", "", " at Bella Italia", "", " en Casa Pepe", "").Replace(talks[l].all))
		if !strings.Contains(offer.Label, "#sales") {
			t.Fatalf("the result cannot be shared: %+v", offer)
		}
		var there []conversation.Send
		for _, s := range w.replies(func() { w.pressData(offer.Data, ""); w.pressData(offer.Data, "") }) {
			if s.To == sales.At {
				there = append(there, s)
			}
		}
		if len(there) != 1 {
			t.Fatalf("%d messages in the channel, want one", len(there))
		}
		if text := there[0].Reply.Text; strings.Contains(strings.ReplaceAll(text, " ", ""), talks[l].number[5:]) || len(there[0].Reply.Buttons) > 0 {
			t.Errorf("shared as %q", text)
		}
	})
}

func TestSharedWhereTheBotCannotWriteIsToldAndCanBeTriedAgain(t *testing.T) {
	t.Parallel()
	eachTongue(t, func(t *testing.T, w *world, l string) {
		offer := booked(t, w, talks[l].all)
		w.pressData(offer.Data, "")
		id, _, _ := strings.Cut(offer.Data, ":")
		told := last(t, w.replies(func() { w.step(conversation.Undelivered{Slot: "share:" + id, Request: id}) }))
		if !strings.Contains(told.Text, "#sales") {
			t.Errorf("the person is told %q", told.Text)
		}
		if w.records.Dialogue.Gone {
			t.Error("the private chat counts as gone")
		}
		if again := w.replies(func() { w.pressData(offer.Data, "") }); len(again) != 1 || again[0].To != sales.At {
			t.Errorf("the second try says %+v", again)
		}
	})
}

func TestClinicCallIsNeverShared(t *testing.T) {
	t.Parallel()
	eachTongue(t, func(t *testing.T, w *world, l string) {
		request := map[string]string{
			"en": "make an appointment with my dentist tomorrow at 10 am, +1 212 555 0100, name John Smith",
			"es": "pide cita con mi dentista mañana a las 10:00, +34 911 230 100, a nombre de Ana Ruiz",
		}[l]
		if offer := booked(t, w, request); offer.Data != "" {
			t.Fatalf("offered %+v", offer)
		}
	})
}

func TestForeignPeopleAreTurnedAway(t *testing.T) {
	t.Parallel()
	eachTongue(t, func(t *testing.T, w *world, l string) {
		guest := func(m *chat.Message) { m.From, m.Text = chat.Person{ID: "guest", Foreign: true}, talks[l].all }
		refused := last(t, w.hands(chat.Text, guest))
		if refused.Card != nil || len(w.records.Dialogue.Drafts) > 0 {
			t.Errorf("a guest's request is taken: %+v", refused)
		}
	})
}

func TestFormIsShownAndSentByItsOwnerAlone(t *testing.T) {
	t.Parallel()
	eachTongue(t, func(t *testing.T, w *world, l string) {
		w.write(talks[l].all)
		d := w.draft()
		press := w.message(chat.Press)
		press.Data = d.ID + ":1:form"
		if f := w.m.Form(w.records, press, w.now); f.Name != d.ID || len(f.Fields) == 0 || f.Fields[0].Value != talks[l].number {
			t.Errorf("the owner sees %+v", f)
		}
		press.From = pressers["other"]
		if f := w.m.Form(w.records, press, w.now); len(f.Fields) > 0 || f.Title == "" {
			t.Errorf("somebody else sees %+v", f)
		}
		sent := w.message(chat.Submitted)
		sent.From, sent.Form, sent.Fields = pressers["other"], d.ID, map[string]string{"party_size": "9"}
		if got := w.step(conversation.Said{ID: sent.ID, Dialogue: w.side.dialogue, Message: sent}); got.Answer.Toast == "" || w.draft().Rev != d.Rev {
			t.Errorf("somebody else's form is taken: %+v", got.Answer)
		}
		press.From, press.Data = w.from, "gone:1:form"
		if f := w.m.Form(w.records, press, w.now); len(f.Fields) > 0 || f.Title == "" {
			t.Errorf("the form of a request that is gone: %+v", f)
		}
		press.Data = "-:0:form"
		if f := w.m.Form(w.records, press, w.now); f.Name == d.ID || len(f.Fields) == 0 || f.Fields[0].Value != "" {
			t.Errorf("the empty form: %+v", f)
		}
	})
}

// TestMomentThatCannotBeStoredIsNoHour presses a button that somebody made up: what cannot be stored would be delivered for ever.
func TestMomentThatCannotBeStoredIsNoHour(t *testing.T) {
	t.Parallel()
	eachTongue(t, func(t *testing.T, w *world, l string) {
		w.write(talks[l].all)
		d := w.draft()
		for _, moment := range []string{"253402300800", "9223372036854775807", "-62167219201"} {
			for _, verb := range []string{"hour", "later"} {
				w.pressData(d.ID+":"+strconv.Itoa(d.Rev)+":"+verb+":"+moment, "press")
				if now := w.draft(); now.Later != nil || now.Rev != d.Rev {
					t.Errorf("%s is taken as an hour", moment)
				}
			}
		}
	})
}

// TestFormOfAMessageHoldsItsWordsAndNothingOfTheOpenRequest is the form that is opened from somebody's message while another
// request is open.
func TestFormOfAMessageHoldsItsWordsAndNothingOfTheOpenRequest(t *testing.T) {
	t.Parallel()
	for name, row := range map[string]struct{ text, phone, business, task string }{
		"number and name":  {"Trattoria Roma +1 212 555 0177", "+12125550177", "Trattoria Roma", ""},
		"number alone":     {"+1 212 555 0177", "+12125550177", "", ""},
		"more words":       {"Plumber Joe fixed my sink, ask him for a quote: +1 212 555 0177", "+12125550177", "", "Plumber Joe fixed my sink, ask him for a quote: +1 212 555 0177"},
		"without a number": {"the boiler is leaking again", "", "", "the boiler is leaking again"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			eachTongue(t, func(t *testing.T, w *world, l string) {
				w.write(talks[l].all)
				open := w.draft()
				m := w.message(chat.Text)
				m.Text, m.Forwarded = row.text, true
				f := w.m.Form(w.records, m, w.now)
				got := map[string]string{}
				for _, field := range f.Fields {
					got[field.Name] = field.Value
				}
				if f.Name == open.ID || got["phone"] != row.phone || got["business_name"] != row.business || got["task"] != row.task ||
					got["party_size"]+got["date"]+got["time"] != "" {
					t.Errorf("the form of %q is %q: %v", row.text, f.Name, got)
				}
			})
		})
	}
}

// TestOthersAreToldWhoseRequestItIs is by the name that the platform shows, else by what the message tells, else by none.
func TestOthersAreToldWhoseRequestItIs(t *testing.T) {
	t.Parallel()
	eachTongue(t, func(t *testing.T, w *world, l string) {
		w.from = chat.Person{ID: "ana"}
		w.write(talks[l].all)
		for _, row := range []struct{ met, want string }{{"", w.m.Say.Say(l, "toast.asker", nil)}, {"Ana Ruiz", "Ana Ruiz"}} {
			w.step(conversation.Met{Profile: chat.Profile{Name: row.met}})
			press := w.message(chat.Press)
			press.From, press.Data = pressers["other"], w.draft().ID+":1:call"
			if got := w.step(conversation.Said{ID: press.ID, Dialogue: w.side.dialogue, Message: press}).Answer.Toast; !strings.Contains(got, row.want) {
				t.Errorf("told %q, want it to name %q", got, row.want)
			}
		}
	})
}

func TestHomeShowsWhatIsOpenAndWhatCameOut(t *testing.T) {
	t.Parallel()
	eachTongue(t, func(t *testing.T, w *world, l string) {
		nothing := func(*chat.Message) {}
		empty := last(t, w.hands(chat.Home, nothing))
		if !empty.Home || empty.Text == "" || empty.Card != nil || empty.Form == nil {
			t.Fatalf("empty page: %+v", empty)
		}
		booked(t, w, talks[l].all)
		w.write(talks[l].all)
		page := last(t, w.hands(chat.Home, nothing))
		if !page.Home || page.Card == nil || len(page.Card.Rows) != 2 || len(page.Buttons) != 2 {
			t.Fatalf("page: %+v", page)
		}
		if w.records.Dialogue.Offered == nil || len(w.records.Dialogue.Offered) == len(page.Buttons) {
			t.Errorf("the page's buttons are numbered choices: %+v", w.records.Dialogue.Offered)
		}
	})
}

// TestHomeIsDrawnAgainWhenWhatItShowsHasChanged holds for who opened it once, and for nobody else.
func TestHomeIsDrawnAgainWhenWhatItShowsHasChanged(t *testing.T) {
	t.Parallel()
	eachTongue(t, func(t *testing.T, w *world, l string) {
		pages := func(do func()) (all []chat.Reply) {
			for _, s := range w.replies(do) {
				if s.Reply.Home {
					all = append(all, s.Reply)
				}
			}
			return all
		}
		if got := pages(func() { w.write(talks[l].all) }); len(got) != 0 {
			t.Errorf("a page of somebody who never opened it: %+v", got)
		}
		w.hands(chat.Home, func(*chat.Message) {})
		if got := pages(func() { w.write("hello") }); len(got) != 0 {
			t.Errorf("nothing changed, and the page is drawn: %+v", got)
		}
		w.ends = append(w.ends, newEnding("success", "The table is booked."))
		got := pages(func() { w.write(map[string]string{"en": "yes", "es": "sí"}[l]); w.wait("1m") })
		if len(got) < 2 || len(got[len(got)-1].Card.Rows) == 0 {
			t.Fatalf("a call began and ended, and the pages are %+v", got)
		}
		if end := got[len(got)-1]; len(end.Buttons) != 0 {
			t.Errorf("the page still offers the request: %+v", end)
		}
	})
}

// TestHomeTellsWhatIsLeftAndWhoseAccountItIs is about the person's calls of the day and their own account.
func TestHomeTellsWhatIsLeftAndWhoseAccountItIs(t *testing.T) {
	t.Parallel()
	eachTongue(t, func(t *testing.T, w *world, l string) {
		w.m.Options.PerPerson, w.m.Options.Personal = 20, true
		out := last(t, w.hands(chat.Home, func(*chat.Message) {}))
		if out.Card == nil || !slices.Contains(out.Card.Notes, w.m.Say.Say(l, "home.signed_out", nil)) || len(out.Buttons) != 1 {
			t.Errorf("signed out: %+v", out)
		}
		if r := out.Card.Rows; len(r) != 1 || r[0].Label != w.m.Say.Say(l, "home.today", nil) || !strings.HasPrefix(r[0].Value, "0 ") {
			t.Errorf("calls of the day: %+v", r)
		}
		w.records.Person.Account = &conversation.Account{Plan: "pro", Minutes: 30, MinutesOf: 60}
		w.stored = nil
		in := last(t, w.hands(chat.Home, func(*chat.Message) {}))
		if len(in.Card.Notes) != 0 || len(in.Buttons) != 0 || len(in.Card.Rows) != 3 || !strings.Contains(in.Card.Rows[2].Value, "30") {
			t.Errorf("signed in: %+v", in.Card)
		}
	})
}

func TestEmptyTalkIsGreetedWithPrompts(t *testing.T) {
	t.Parallel()
	eachTongue(t, func(t *testing.T, w *world, l string) {
		hello := last(t, w.hands(chat.Began, func(*chat.Message) {}))
		if !strings.HasPrefix(hello.Text, talks[l].start) || len(hello.Prompts) != 4 {
			t.Fatalf("got %+v", hello)
		}
	})
}

func TestPlatformIsAskedOnceWhoAPersonIs(t *testing.T) {
	t.Parallel()
	eachTongue(t, func(t *testing.T, w *world, l string) {
		asked := 0
		w.m.Options.Asks = []chat.Platform{"test"}
		say := func(text string) {
			m := w.message(chat.Text)
			m.Text = text
			for _, e := range w.step(conversation.Said{ID: m.ID, Message: m}).Effects {
				if _, ok := e.(conversation.LookUp); ok {
					asked++
				}
			}
			w.run()
		}
		say(talks[l].all)
		shown := w.draft().ShownSum
		card := w.replies(func() {
			w.step(conversation.Met{Profile: chat.Profile{Name: "Ana Ruiz", Lang: l, Zone: "Asia/Tokyo"}})
		})
		if w.records.Person.Zone != "Asia/Tokyo" || !w.records.Person.Met {
			t.Errorf("kept %+v", w.records.Person)
		}
		if w.draft().ShownSum != shown && (len(card) != 1 || !card[0].Reply.Replace) {
			t.Errorf("the card shows another time, and is not drawn again: %+v", card)
		}
		say("hello")
		if asked != 1 {
			t.Errorf("asked %d times", asked)
		}
		w.records.Person.Zone, w.stored = "Europe/Madrid", nil
		w.step(conversation.Met{Profile: chat.Profile{Zone: "Asia/Tokyo"}})
		if w.records.Person.Zone != "Europe/Madrid" {
			t.Error("the zone that the person chose is overwritten")
		}
	})
}
