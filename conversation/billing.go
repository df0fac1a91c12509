package conversation

import (
	"slices"
	"strings"
	"time"

	"github.com/kallybot/kallybot/conversation/access"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/slot"
)

// Subscribed is what an account pays for. What the far side did not tell is empty and left out.
type Subscribed struct {
	Plan, Status, Period string
	Until                time.Time
	Renews               bool
	Next                 string // the plan that comes into force at NextFrom
	NextFrom             time.Time
	Link                 string // where it can be changed
}

func (s *step) usage(string) bool        { return s.askAccount(Usage) }
func (s *step) subscription(string) bool { return s.askAccount(Subscription) }
func (s *step) billing(string) bool      { return s.askAccount(Billing) }

// signInStatus tells on which account calls run, and what is open.
func (s *step) signInStatus(string) bool {
	switch {
	case !s.m.Options.Personal, s.public():
		return s.pending("")
	case s.Person.Account == nil:
		s.say(s.t("signin.out_already"), s.signInButtons("again")...)
		return true
	}
	s.send(Send{Reply: chat.Reply{Text: s.t("signin.in"), Card: cardOf(s.accountRows(*s.Person.Account))}})
	if len(s.Dialogue.Drafts)+len(s.Dialogue.Active) > 0 {
		s.pending("")
	}
	return true
}

// askAccount asks for something of the account that the person's calls run on.
func (s *step) askAccount(w What) bool {
	switch {
	case s.public():
		s.say(s.t("account.privately"))
	case s.signedOut():
		s.inviteFor("", "account.sign_in")
	case w != Usage && !s.m.Options.Personal && !s.admin():
		s.say(s.t("account.admins"))
	default:
		s.do(Ask{What: w, Account: s.payer()})
	}
	return true
}

// admin reports whether the dialogue is with an admin.
func (s *step) admin() bool {
	return s.m.Options.Access.Judge(s.visitor(chat.Message{At: s.Dialogue.At, From: s.Dialogue.Person})) == access.Admin
}

// told shows what was read of an account.
func (s *step) told(e Read) {
	switch {
	case e.Failed != nil && slices.Contains(tokenCodes, e.Failed.Code):
		s.accountLapsed()
	case e.Failed != nil && e.Failed.Passing:
		s.say(s.t("account.failed"))
	case e.Failed != nil:
		s.say(s.t("account.none"))
	case e.Account != nil:
		s.showUsage(*e.Account)
	case e.Subscription != nil:
		s.showSubscription(*e.Subscription)
	default:
		s.showBilling(e.Link)
	}
}

// accountLapsed tells that the far side takes the tokens no more.
func (s *step) accountLapsed() {
	switch {
	case !s.m.Options.Personal && s.admin():
		s.say(s.t("signin.operator.login"))
		return
	case !s.m.Options.Personal:
		s.say(s.t("account.signed_out"))
		return
	}
	s.Person.Account = nil
	s.inviteFor("", "account.sign_in")
}

func (s *step) showUsage(a Account) {
	s.keepQuota(a)
	s.Person.Warned = a.level()
	if p := s.Person.Account; p != nil {
		a.Email = p.Email
	}
	rows := s.accountRows(a)
	if !a.Until.IsZero() {
		rows = append(rows, chat.Row{Label: s.t("account.row.until"), Value: s.dayOf(a.Until)})
	}
	if len(rows) == 0 {
		s.say(s.t("account.none"))
		return
	}
	s.send(Send{Reply: chat.Reply{Text: s.t("account.usage"), Card: cardOf(rows)}})
}

func (s *step) showSubscription(p Subscribed) {
	var rows []chat.Row
	add := func(key, value string) {
		if value = slot.Clean(value, 80); value != "" {
			rows = append(rows, chat.Row{Label: s.t("account.row." + key), Value: value})
		}
	}
	add("plan", p.Plan)
	add("status", s.known("account.status.", p.Status))
	add("period", s.known("account.period.", p.Period))
	if !p.Until.IsZero() {
		key := "until"
		if p.Renews {
			key = "renews"
		}
		add(key, s.dayOf(p.Until))
	}
	if p.Next != "" {
		add("next", strings.TrimSpace(p.Next+" "+s.dayOf(p.NextFrom)))
	}
	if len(rows) == 0 {
		s.say(s.t("account.none"))
		return
	}
	s.send(Send{Reply: chat.Reply{Text: s.t("account.subscription"), Card: cardOf(rows), Buttons: s.linkButton("account.manage", p.Link)}})
}

func (s *step) showBilling(link string) {
	b := s.linkButton("account.open", link)
	if len(b) == 0 {
		s.say(s.t("account.none"))
		return
	}
	s.say(s.t("account.billing"), b...)
}

// linkButton opens an address of the far side; it is left out when it is none that may be shown.
func (s *step) linkButton(label, link string) []chat.Button {
	if !strings.HasPrefix(link, "https://") {
		return nil
	}
	return []chat.Button{{Label: s.t(label), URL: link}}
}

// known is the word for one of the far side's values, or the value itself.
func (s *step) known(prefix, value string) string {
	if s.m.Say.Has(s.lang, prefix+value) {
		return s.t(prefix + value)
	}
	return value
}

func (s *step) dayOf(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return s.day(slot.DayOf(t.In(s.zone())))
}

func cardOf(rows []chat.Row) *chat.Card {
	if len(rows) == 0 {
		return nil
	}
	return &chat.Card{Rows: rows}
}
