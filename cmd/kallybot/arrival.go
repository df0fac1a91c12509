package main

import (
	"cmp"
	"context"
	_ "embed"
	"errors"
	"html/template"
	"log/slog"
	"net/http"
	"strings"

	"github.com/kallybot/kallybot/cmd/kallybot/account"
	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/lang"
	"github.com/kallybot/kallybot/conversation/slot"
)

// arrivalPath is where the sign-in page sends browsers. Source: this project's list of fixed names.
const arrivalPath = "/oauth/callback"

// arrival is the page to which a person's browser comes back. It asks before anything is linked: the link may have been sent
// on by somebody who wants calls on another one's account.
type arrival struct {
	accounts *account.Personal
	machine  *conversation.Machine
	// called is the name by which the platform shows somebody, empty for none: by now it has told it.
	called func(ctx context.Context, dialogue, person string) (string, error)
	// agreed tells the conversation, at least once.
	agreed func(ctx context.Context, dialogue, person, mark string, about conversation.Account) error
	log    *slog.Logger
}

//go:embed arrival.html
var arrivalText string

var arrivalPage = template.Must(template.New("arrival").Parse(arrivalText))

// shownPage is what the browser shows.
type shownPage struct {
	Lang, Text, Warning, Join, Secret string
	Rows                              []chat.Row
}

// ServeHTTP asks on a GET and links on the POST of its form.
func (a *arrival) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodGet:
		a.ask(w, r)
	case http.MethodPost:
		a.link(w, r)
	default:
		w.Header().Set("Allow", "GET, POST")
		http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
	}
}

func (a *arrival) ask(w http.ResponseWriter, r *http.Request) {
	about, err := a.accounts.Arrive(r.Context(), r.URL.Query())
	l, name := a.spoken(about.Lang), ""
	if err == nil {
		name, err = a.named(r.Context(), about, l)
	}
	if err != nil {
		a.fail(w, l, err)
		return
	}
	say := func(key string, args lang.Args) string { return a.machine.Say.Say(l, "signin.page."+key, args) }
	a.show(w, http.StatusOK, shownPage{
		Lang: l, Text: say("shown", lang.Args{"name": name, "platform": titled(about.Platform)}), Warning: say("warning", nil),
		Join: say("join", nil), Secret: about.Secret, Rows: a.machine.AccountRows(l, about.Account),
	})
}

// named is who the account is to be linked to, in words.
func (a *arrival) named(ctx context.Context, about account.Agreement, l string) (string, error) {
	name, err := a.called(ctx, about.Dialogue, about.Person)
	return cmp.Or(slot.Clean(name, 80), a.machine.Say.Say(l, "toast.asker", nil)), err
}

func (a *arrival) link(w http.ResponseWriter, r *http.Request) {
	about, err := a.accounts.Agreed(r.Context(), r.PostFormValue("secret"))
	l := a.spoken(about.Lang)
	if err == nil {
		err = a.agreed(r.Context(), about.Dialogue, about.Person, about.Mark(), about.Account)
	}
	if err != nil {
		a.fail(w, l, err)
		return
	}
	a.show(w, http.StatusOK, shownPage{Lang: l, Text: a.machine.Say.Say(l, "signin.page.in", nil)})
}

// fail says why a sign-in did not go on.
func (a *arrival) fail(w http.ResponseWriter, l string, err error) {
	status, fault := http.StatusBadRequest, conversation.Unreachable
	if !errors.As(err, &fault) {
		a.log.Warn("sign-in page", "error", err)
		status = http.StatusServiceUnavailable
	}
	a.show(w, status, shownPage{Lang: l, Text: a.machine.Say.Say(l, "signin.fault."+string(fault), nil)})
}

func (a *arrival) show(w http.ResponseWriter, status int, p shownPage) {
	h := w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Cache-Control", "no-store")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("X-Frame-Options", "DENY")
	h.Set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'")
	w.WriteHeader(status)
	_ = arrivalPage.Execute(w, p) // the browser went away
}

// spoken is a language of the program: that of the talk, or the deployment's.
func (a *arrival) spoken(l string) string {
	if a.machine.Say.Has(l, "language.name."+l) {
		return l
	}
	return a.machine.Options.Lang
}

// titled is a platform's name as it is written.
func titled(platform string) string {
	if platform == "" {
		return ""
	}
	return strings.ToUpper(platform[:1]) + platform[1:]
}
