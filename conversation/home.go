package conversation

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"

	"github.com/kallybot/kallybot/conversation/chat"
)

// home draws the person's own page, since they opened it.
func (s *step) home() {
	s.publish(s.page())
}

// refresh draws the page again when what it shows is no longer so. Who never opened theirs has none.
func (s *step) refresh() {
	if s.Dialogue.Page == "" {
		return
	}
	if r := s.page(); shows(r) != s.Dialogue.Page {
		s.publish(r)
	}
}

func (s *step) publish(r chat.Reply) {
	s.Dialogue.Page = shows(r)
	s.do(Send{To: s.Dialogue.At, Slot: "home", Reply: r})
}

// shows stands for what a page shows.
func shows(r chat.Reply) string {
	b, _ := json.Marshal(r) // plain data: it cannot fail
	h := sha256.Sum256(b)
	return hex.EncodeToString(h[:8])
}

// page is what is open here, what is under way and what came out, what is left to use, and a way to begin.
func (s *step) page() chat.Reply {
	r := chat.Reply{Text: s.t("home.empty"), Home: true, Progress: true}
	c := chat.Card{Title: s.t("home.title"), Rows: s.openRows()}
	for i := range s.Dialogue.Drafts {
		r.Buttons = append(r.Buttons, s.keepOrDrop(&s.Dialogue.Drafts[i])...)
	}
	c.Rows = append(c.Rows, s.endedRows()...)
	if len(c.Rows) > 0 {
		r.Text = s.t("home.text")
	}
	if most := s.m.Options.PerPerson; most > 0 {
		c.Rows = append(c.Rows, chat.Row{Label: s.t("home.today"), Value: s.t("home.of", "made", s.mine(), "most", most)})
	}
	switch {
	case s.signedOut():
		c.Notes = append(c.Notes, s.t("home.signed_out"))
		r.Buttons = append(r.Buttons, s.signInButtons("again")...)
	case s.m.Options.Personal:
		c.Rows = append(c.Rows, s.accountRows(*s.Person.Account)...)
	}
	if len(c.Rows)+len(c.Notes) > 0 {
		r.Card = &c
	}
	r.Form = &chat.Button{Label: s.t("button.new_call"), Data: data(nobody, 0, "form"), Style: chat.Primary}
	return r
}
