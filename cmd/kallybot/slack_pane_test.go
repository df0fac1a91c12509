package main

import (
	"slices"
	"strings"
	"testing"

	"github.com/kallybot/kallybot/bots/slack/slacktest"
	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// desk is somebody at work, and what their language has for what the tests of Slack look at.
type desk struct {
	id, name, phone      string
	words                phrases
	prompt, mention      string
	transcript, calendar string
}

var bilingual = []desk{
	{"U101", "John", "+12125510100", english, "book a table for 4 tonight", "Please mention me in your answer", "Transcript", "Calendar file"},
	{"U102", "Ana", "+34911230100", spanish, "reserva una mesa para 4 esta noche", "Mencióname en tu respuesta", "Transcripción", "Archivo de calendario"},
}

// eachOnSlack has somebody of each language do the same over each transport.
func eachOnSlack(t *testing.T, before func(w *workplace), do func(w *workplace, p *colleague, x desk)) {
	t.Helper()
	for by := range slackTransports {
		t.Run(by, func(t *testing.T) {
			t.Parallel()
			w := newWorkplace(t, sandbox.Config{})
			before(w)
			s := w.serveSlack(by, w.configureSlack(by, "open: true"))
			var people []*colleague
			for _, x := range bilingual {
				people = append(people, w.colleague(x.id, x.name, x.words.lang))
			}
			colleagues(t, people, func(p *colleague, i int) { do(w, p, bilingual[i]) })
			for _, x := range bilingual {
				if n := w.api.DialedTo(x.phone); n != 1 {
					t.Errorf("dialled %s %d times, want once", x.words.place, n)
				}
			}
			s.stop()
			w.cleanSlack(s)
		})
	}
}

// asItIs is a workplace where everything is as it is elsewhere.
func asItIs(*workplace) {}

// TestAssistantPaneIsATalkOfItsOwn is a pane that offers what to begin with: what is asked there is answered there, up to the
// result, and the direct message beside it stays as it was.
func TestAssistantPaneIsATalkOfItsOwn(t *testing.T) {
	t.Parallel()
	eachOnSlack(t, asItIs, func(_ *workplace, p *colleague, x desk) {
		p.known() // and with it their language, which somebody new is only greeted in if Slack tells it at once
		p.thread = p.who.Assistant(nil)
		dm := len(p.at.Thread(""))
		p.sees(x.words.greeting)
		prompts := p.at.Prompts(p.thread)
		if !slices.ContainsFunc(prompts, func(o slacktest.Prompt) bool { return o.Message == x.prompt }) {
			p.fail("is offered %q", prompts)
		}
		said := p.say(x.prompt)
		p.waits("an answer", func(m slacktest.Message) bool { return m.TS > said })
		e := &errand{words: x.words, way: "direct message", phone: x.phone}
		e.toTheResult(p, nil)
		if n := len(p.at.Thread("")); n != dm && p.err == nil {
			p.fail("%d messages stand outside of the pane, %d before", n, dm)
		}
	})
}

// TestQuestionInAThreadTellsHowToAnswer is a request with something missing among others: the bot is brought nothing there that
// does not name it.
func TestQuestionInAThreadTellsHowToAnswer(t *testing.T) {
	t.Parallel()
	eachOnSlack(t, asItIs, func(w *workplace, p *colleague, x desk) {
		p.known() // and with it their language
		p.say(x.words.hello)
		if m := p.sees(x.words.greeting); strings.Contains(m.Shown(), x.mention) {
			p.fail("is told to mention the bot in a talk of their own")
		}
		p.at = w.team.Channel("general", p.who)
		p.thread = p.who.Say(p.at, "?").TS
		p.say(x.words.request)
		if m := p.sees(x.words.askPhone); !strings.Contains(m.Shown(), x.mention) {
			p.fail("is not told to mention the bot: %s", m.Shown())
		}
		e := &errand{words: x.words, way: "direct message", phone: x.phone}
		e.toTheResult(p, nil)
	})
}

// TestFilesOnSlackComeByTheThreeSteps is the calendar file of a booking.
func TestFilesOnSlackComeByTheThreeSteps(t *testing.T) {
	t.Parallel()
	eachOnSlack(t, asItIs, func(w *workplace, p *colleague, x desk) {
		e := &errand{words: x.words, way: "direct message", phone: x.phone}
		e.toTheResult(p, nil)
		p.slash(p.at, "history")
		calls := p.waits("the history", func(m slacktest.Message) bool { return idIn.MatchString(m.Shown()) })
		if p.err != nil {
			return
		}
		p.slash(p.at, "info "+idIn.FindStringSubmatch(calls.Shown())[1])
		p.press(p.waits("a call with a file", slacktest.Offers(x.calendar)), x.calendar)
		p.file(".ics", "BEGIN:VCALENDAR")
		for _, step := range []string{"files.getUploadURLExternal", "upload", "files.completeUploadExternal"} {
			if len(w.slack.Requests(step)) == 0 {
				p.fail("%s is not used", step)
			}
		}
	})
}

// TestLongTranscriptOnSlackIsAFile has the far side tell a conversation that no message holds.
func TestLongTranscriptOnSlackIsAFile(t *testing.T) {
	t.Parallel()
	eachOnSlack(t, func(w *workplace) { w.far = w.talkative() }, func(_ *workplace, p *colleague, x desk) {
		p.say((&errand{words: x.words, phone: x.phone}).request())
		p.press(p.sees(x.words.card), x.words.call)
		p.press(p.waits("a result with a transcript", slacktest.Offers(x.transcript)), x.transcript)
		p.file("transcript.txt", "sentence 299")
	})
}

// file waits for a file whose name ends so, and which holds text.
func (p *colleague) file(name, holds string) {
	p.waits(name, func(m slacktest.Message) bool {
		return slices.ContainsFunc(m.Files, func(f slacktest.File) bool {
			return strings.HasSuffix(f.Name, name) && strings.Contains(string(f.Data), holds)
		})
	})
}
