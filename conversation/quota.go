package conversation

import (
	"cmp"
	"math"
	"strings"
	"time"

	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/slot"
)

// What is left of the account is asked for when a request is begun and when its card is shown, if the figure is old; the card
// never waits for it. An account that says it has nothing left is not called on: the person may get more, and have it looked
// at again.

const (
	quotaAge  = 5 * time.Minute // how old a figure may be before it is asked for again
	quotaLife = 24 * time.Hour  // ... before it is not shown any more
)

// The shares of what there was at which a person is warned, each once, and nothing left.
const (
	plenty = iota
	low    // a fifth
	scarce // a twentieth
	spent
)

// level is how much is left, by what calls are paid with: credits, where the account has any, else calls and minutes.
func (a Account) level() int {
	share := 1.0
	part := func(left, of float64) {
		if of > 0 {
			share = min(share, left/of)
		}
	}
	part(a.Credits, a.CreditsOf)
	if a.CreditsOf <= 0 {
		part(a.Minutes, a.MinutesOf)
		part(float64(a.Calls), float64(a.CallsOf))
	}
	switch {
	case share <= 0:
		return spent
	case share <= 0.05:
		return scarce
	case share <= 0.20:
		return low
	}
	return plenty
}

// quota is the account that the person's calls run on, as last read; nil while it is not known.
func (s *step) quota() *Account {
	if s.m.Options.Personal {
		return s.Person.Account
	}
	return s.Deployment.Account
}

// keepQuota keeps what was read of the account.
func (s *step) keepQuota(a Account) {
	if old := s.quota(); old != nil {
		a.Email, a.Upgrade = cmp.Or(a.Email, old.Email), cmp.Or(a.Upgrade, old.Upgrade)
	}
	if !s.m.Options.Personal {
		s.Deployment.Account = &a
	} else if s.Person.Account != nil { // else they signed out meanwhile
		s.Person.Account = &a
	}
}

// refreshQuota asks what is left, unless that was read lately.
func (s *step) refreshQuota() {
	ask := Ask{What: Quota, Account: s.payer()}
	for _, e := range s.effects {
		if e == Effect(ask) {
			return
		}
	}
	if a := s.quota(); !s.signedOut() && (a == nil || s.now.Sub(a.Read) >= quotaAge) {
		s.do(ask)
	}
}

// outdate makes the figure of a person's own account old, since a call was paid with it.
func (s *step) outdate(r Request) {
	if a := s.Person.Account; r.Account != "" && a != nil && s.now.Sub(a.Read) < quotaAge {
		old := *a
		old.Read = s.now.Add(-quotaAge)
		s.Person.Account = &old
	}
}

// leftNote is what is left of the account, for the foot of a card; empty where others read along, and while it is not known.
func (s *step) leftNote() string {
	a := s.quota()
	if a == nil || s.public() || s.now.Sub(a.Read) >= quotaLife {
		return ""
	}
	var parts []string
	add := func(unit string, left, of float64) {
		if of > 0 {
			parts = append(parts, s.t("quota."+unit, "n", int(math.Ceil(left)), "amount", s.amount(left)))
		}
	}
	add("credits", a.Credits, a.CreditsOf)
	if a.CreditsOf <= 0 {
		add("calls", float64(a.Calls), float64(a.CallsOf))
		add("minutes", a.Minutes, a.MinutesOf)
	}
	if len(parts) == 0 {
		return ""
	}
	return s.t("quota.left", "what", strings.Join(parts, ", "))
}

// nothingLeft reports whether the account said that it has nothing left; one whose period has ended says nothing any more.
func (s *step) nothingLeft() bool {
	a := s.quota()
	return a != nil && a.level() == spent && (a.Until.IsZero() || s.now.Before(a.Until))
}

// spentFirst tells a person who says yes that the account has nothing left. It reports whether it did; the card stays.
func (s *step) spentFirst(d *Draft) bool {
	if !s.nothingLeft() {
		return false
	}
	s.saySpent(d)
	return true
}

func (s *step) saySpent(d *Draft) {
	key, b := "quota.spent", s.upgradeButton()
	if len(b) == 0 {
		key = "quota.spent_shared"
	}
	s.say(s.t(key), append(b, chat.Button{Label: s.t("button.recheck"), Data: data(d.ID, d.Rev, "recheck")})...)
}

// upgradeButton leads to where the account can get more, for those who may see to that.
func (s *step) upgradeButton() []chat.Button {
	if !s.m.Options.Personal && !s.admin() {
		return nil
	}
	link := s.m.Options.UpgradeURL
	if a := s.quota(); a != nil && a.Upgrade != "" {
		link = a.Upgrade
	}
	return s.linkButton("button.upgrade", link)
}

// recheckQuota asks once more what is left, at the person's word.
func (s *step) recheckQuota(*Draft, choice) { s.do(Ask{What: QuotaAgain, Account: s.payer()}) }

// metered takes what is left of the account, and warns of little once.
func (s *step) metered(e Read) {
	if e.Account == nil {
		if e.What == QuotaAgain {
			s.told(Read{Failed: e.Failed})
		}
		return
	}
	s.keepQuota(*e.Account)
	d, was := s.current(), s.Person.Warned
	now := e.Account.level()
	s.Person.Warned = now
	switch {
	case e.What == QuotaAgain && d != nil && s.nothingLeft():
		s.saySpent(d)
	case e.What == QuotaAgain && d != nil:
		s.anew = d.ID
		s.resume(d)
	case now <= was || s.public():
	case now == spent && d != nil:
		s.saySpent(d)
	case now == low || now == scarce:
		s.aside = d != nil && len(s.Dialogue.Offered) > 0
		s.say(s.t("quota.low", "left", s.leftNote()), s.upgradeButton()...)
		s.aside = false
	}
}

// refusedForQuota keeps where the far side says that the account can get more, and asks anew what is left at the next card.
func (s *step) refusedForQuota(r Request) {
	f := r.Call.Refusal
	if f == nil || f.Code != outOfQuota {
		return
	}
	s.outdate(r)
	a := s.quota()
	if link := slot.Clean(f.UpgradeURL, 2000); a != nil && strings.HasPrefix(link, "https://") && a.Upgrade != link {
		kept := *a
		kept.Upgrade = link
		s.keepQuota(kept)
	}
}

// outOfQuota is the API's code for an account with nothing left.
const outOfQuota = "quota_exceeded"
