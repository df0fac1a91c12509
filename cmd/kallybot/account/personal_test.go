package account_test

import (
	"bytes"
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/kallybot/kallybot/cmd/kallybot/account"
	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/engine"
	"github.com/kallybot/kallybot/kallyai"
	"github.com/kallybot/kallybot/kallyai/sandbox"
	"github.com/kallybot/kallybot/store/bolt"
	"github.com/kallybot/kallybot/store/seal"
)

// people is a deployment in which each person signs in, against the sandbox, on a data file.
type people struct {
	*account.Personal
	t        *testing.T
	path     string
	store    *bolt.Store
	api      *sandbox.Server
	client   *kallyai.Client
	now      atomic.Int64 // time passed
	renewals atomic.Int32
}

var app = kallyai.App{ID: "bot", Secret: "hush", RedirectURI: "https://bot.example/oauth/callback"}

func newPeople(t *testing.T, a kallyai.App) *people {
	t.Helper()
	p := &people{t: t, path: filepath.Join(t.TempDir(), "k.db")}
	clock := func() time.Time { return time.Now().Add(time.Duration(p.now.Load())) }
	p.api = sandbox.New(sandbox.Config{Seed: 7, Now: clock, Speed: 1000})
	h := httptest.NewServer(http.HandlerFunc(p.serve))
	t.Cleanup(h.Close)
	t.Cleanup(p.api.Close)
	var err error
	if p.client, err = kallyai.New(kallyai.Config{BaseURL: h.URL, Now: clock}); err != nil {
		t.Fatal(err)
	}
	if p.store, err = bolt.Open(p.path, bolt.Options{}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = p.store.Close() })
	sealer, err := seal.New(bytes.Repeat([]byte{9}, seal.KeySize))
	if err != nil {
		t.Fatal(err)
	}
	p.Personal = account.NewPersonal(account.PersonalConfig{Vault: seal.NewVault(p.store, sealer), Client: p.client, App: a, Now: clock})
	return p
}

// serve is the sandbox, with renewals counted.
func (p *people) serve(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/v1/auth/refresh" {
		p.renewals.Add(1)
	}
	p.api.ServeHTTP(w, r)
}

// who is a person in a private chat.
func who(name string) engine.Who {
	at, from := chat.Address{Platform: "telegram", Chat: name, Private: true}, chat.Person{ID: name}
	return engine.Who{Dialogue: chat.DialogueKey(at, from), Person: chat.PersonKey(at, from), At: at, Lang: "en"}
}

// invite makes a link and opens it as a browser does; the address it is sent to is returned.
func (p *people) invite(w engine.Who, more string) *url.URL {
	p.t.Helper()
	in, err := p.Invite(p.t.Context(), w)
	if err != nil {
		p.t.Fatal(err)
	}
	c := http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	res, err := c.Get(in.Link + more)
	if err != nil {
		p.t.Fatal(err)
	}
	defer res.Body.Close()
	at, err := res.Location()
	if err != nil {
		p.t.Fatal(err)
	}
	return at
}

// signIn signs a person in by paste.
func (p *people) signIn(w engine.Who) url.Values {
	p.t.Helper()
	at := p.invite(w, "")
	for _, err := range []error{p.Bring(p.t.Context(), w, "e-"+at.Query().Get("state"), at.String()), p.Join(p.t.Context(), w.Person)} {
		if err != nil {
			p.t.Fatal(err)
		}
	}
	return at.Query()
}

// reads reports whether a person's account can be read.
func (p *people) reads(w engine.Who) error {
	_, err := p.Client(w.Person).Balance(p.t.Context())
	return err
}

func TestPersonSignsInByPaste(t *testing.T) {
	t.Parallel()
	p, ann := newPeople(t, kallyai.App{}), who("ann")
	if err := p.reads(ann); !errors.Is(err, kallyai.ErrSignedOut) {
		t.Fatalf("before: got %v", err)
	}
	at := p.invite(ann, "")
	if at.Hostname() != "127.0.0.1" {
		t.Errorf("the browser is sent to %s", at.Host)
	}
	if err := p.Bring(t.Context(), ann, "e1", " "+at.String()+"\n"); err != nil {
		t.Fatal(err)
	}
	about, until, err := p.Meet(t.Context(), ann.Person)
	if err != nil || about.Plan != "pro" || about.CreditsOf != 600 || !until.After(time.Now()) {
		t.Errorf("got %+v until %v, %v", about, until, err)
	}
	if err := p.reads(ann); !errors.Is(err, kallyai.ErrSignedOut) {
		t.Errorf("before the yes: got %v", err)
	}
	for range 2 { // the second time, as after a crash
		if err := p.Join(t.Context(), ann.Person); err != nil {
			t.Fatal(err)
		}
	}
	if err := p.reads(ann); err != nil {
		t.Error(err)
	}
	if err := p.reads(who("bob")); !errors.Is(err, kallyai.ErrSignedOut) {
		t.Errorf("somebody else: got %v", err)
	}
	if err := p.Leave(t.Context(), ann.Person); err != nil {
		t.Fatal(err)
	}
	if err := p.reads(ann); !errors.Is(err, kallyai.ErrSignedOut) {
		t.Errorf("after signing out: got %v", err)
	}
}

func TestPastedAddressIsRefused(t *testing.T) {
	t.Parallel()
	other := who("ann")
	other.At.Chat = "elsewhere"
	thread := who("ann")
	thread.At.Thread = "7"
	form := other
	form.Form = true
	for name, row := range map[string]struct {
		by     engine.Who
		change func(p *people, q url.Values)
		more   string // of the page's parameters
		before func(p *people, address string)
		want   conversation.SignInFault
	}{
		"right":               {by: who("ann")},
		"in a thread":         {by: thread},
		"in a form":           {by: form},
		"somebody else's":     {by: who("bob"), want: conversation.Others},
		"in another chat":     {by: other, want: conversation.Others},
		"another state":       {by: who("ann"), change: func(_ *people, q url.Values) { q.Set("state", "guess") }, want: conversation.Unknown},
		"no state":            {by: who("ann"), change: func(_ *people, q url.Values) { q.Del("state") }, want: conversation.Tampered},
		"no token":            {by: who("ann"), change: func(_ *people, q url.Values) { q.Del("access_token") }, want: conversation.Tampered},
		"too late":            {by: who("ann"), change: func(p *people, _ url.Values) { p.now.Store(int64(10 * time.Minute)) }, want: conversation.Late},
		"just in time":        {by: who("ann"), change: func(p *people, _ url.Values) { p.now.Store(int64(10*time.Minute - 20*time.Second)) }},
		"refused on the page": {by: who("ann"), more: "&error=access_denied", want: conversation.Denied},
		"used":                {by: who("ann"), before: func(p *people, a string) { _ = p.Bring(p.t.Context(), who("ann"), "earlier", a) }, want: conversation.Used},
		"delivered again":     {by: who("ann"), before: func(p *people, a string) { _ = p.Bring(p.t.Context(), who("ann"), "e", a) }},
		"tried by somebody":   {by: who("ann"), before: func(p *people, a string) { _ = p.Bring(p.t.Context(), who("bob"), "b", a) }},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := newPeople(t, kallyai.App{})
			at := p.invite(who("ann"), row.more)
			q := at.Query()
			if row.change != nil {
				row.change(p, q)
			}
			at.RawQuery = q.Encode()
			if row.before != nil {
				row.before(p, at.String())
			}
			err := p.Bring(t.Context(), row.by, "e", at.String())
			var got conversation.SignInFault
			if errors.As(err, &got); got != row.want || err != nil && got == "" {
				t.Fatalf("got %v, want %q", err, row.want)
			}
			join := p.Join(t.Context(), row.by.Person)
			if (join == nil) != (row.want == "" || row.want == conversation.Used) {
				t.Errorf("joining afterwards: got %v", join)
			}
		})
	}
}

func TestWhatWasBroughtDoesNotWaitForEver(t *testing.T) {
	t.Parallel()
	p, ann := newPeople(t, kallyai.App{}), who("ann")
	if err := p.Bring(t.Context(), ann, "e", p.invite(ann, "").String()); err != nil {
		t.Fatal(err)
	}
	p.now.Store(int64(11 * time.Minute))
	_, _, err := p.Meet(t.Context(), ann.Person)
	for _, err := range []error{err, p.Join(t.Context(), ann.Person)} {
		if !errors.Is(err, conversation.Late) {
			t.Errorf("got %v", err)
		}
	}
	p.now.Store(0)
	if err := p.Decline(t.Context(), ann.Person); err != nil {
		t.Fatal(err)
	}
	if err := p.Join(t.Context(), ann.Person); !errors.Is(err, conversation.Late) {
		t.Errorf("after a no: got %v", err)
	}
}

func TestPersonSignsInByPage(t *testing.T) {
	t.Parallel()
	p, ann := newPeople(t, app), who("ann")
	at := p.invite(ann, "")
	if at.Host != "bot.example" || at.Path != "/oauth/callback" {
		t.Fatalf("the browser is sent to %s", at)
	}
	a, err := p.Arrive(t.Context(), at.Query())
	if err != nil || a.Platform != "telegram" || a.Person != ann.Person || a.Dialogue != ann.Dialogue || a.Account.Plan != "pro" {
		t.Fatalf("got %+v, %v", a, err)
	}
	if _, err := p.Arrive(t.Context(), at.Query()); !errors.Is(err, conversation.Used) {
		t.Errorf("the same address again: got %v", err)
	}
	// Whoever holds the link in the chat can do nothing with the sign-in of the browser before its yes.
	if err := p.Join(t.Context(), ann.Person); !errors.Is(err, conversation.Late) {
		t.Fatalf("before the yes: got %v", err)
	}
	for _, wrong := range []string{"", "guess"} {
		if _, err := p.Agreed(t.Context(), wrong); !errors.Is(err, conversation.Late) {
			t.Errorf("secret %q: got %v", wrong, err)
		}
	}
	for range 2 { // pressed twice
		b, err := p.Agreed(t.Context(), a.Secret)
		if err != nil || b.Person != a.Person || b.Account.CreditsOf != a.Account.CreditsOf || b.Mark() != a.Mark() || strings.Contains(b.Mark(), a.Secret) {
			t.Fatalf("got %+v, %v", b, err)
		}
	}
	if err := p.Join(t.Context(), ann.Person); err != nil {
		t.Fatal(err)
	}
	if err := p.reads(ann); err != nil {
		t.Error(err)
	}
}

// TestWhoLeavesTakesTheirLinksAlong holds that neither a link nor a page that was open before signs anybody in afterwards.
func TestWhoLeavesTakesTheirLinksAlong(t *testing.T) {
	t.Parallel()
	p, ann, bob := newPeople(t, app), who("ann"), who("bob")
	page, err := p.Arrive(t.Context(), p.invite(ann, "").Query())
	if err != nil {
		t.Fatal(err)
	}
	link, others := p.invite(ann, "").Query(), p.invite(bob, "").Query()
	if err := p.Leave(t.Context(), ann.Person); err != nil {
		t.Fatal(err)
	}
	if _, err := p.Agreed(t.Context(), page.Secret); !errors.Is(err, conversation.Late) {
		t.Errorf("the page: got %v", err)
	}
	if _, err := p.Arrive(t.Context(), link); !errors.Is(err, conversation.Unknown) {
		t.Errorf("the link: got %v", err)
	}
	if _, err := p.Arrive(t.Context(), others); err != nil {
		t.Errorf("somebody else's: got %v", err)
	}
}

func TestArrivalIsRefused(t *testing.T) {
	t.Parallel()
	for name, row := range map[string]struct {
		change func(p *people, q url.Values)
		want   conversation.SignInFault
	}{
		"another state": {func(_ *people, q url.Values) { q.Set("state", "guess") }, conversation.Unknown},
		"no state":      {func(_ *people, q url.Values) { q.Del("state") }, conversation.Unknown},
		"no code":       {func(_ *people, q url.Values) { q.Del("code") }, conversation.Tampered},
		"another code":  {func(_ *people, q url.Values) { q.Set("code", "guess") }, conversation.NotTaken},
		"refused":       {func(_ *people, q url.Values) { q.Set("error", "access_denied") }, conversation.Denied},
		"too late":      {func(p *people, _ url.Values) { p.now.Store(int64(10 * time.Minute)) }, conversation.Late},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := newPeople(t, app)
			q := p.invite(who("ann"), "").Query()
			row.change(p, q)
			if _, err := p.Arrive(t.Context(), q); !errors.Is(err, row.want) {
				t.Errorf("got %v, want %s", err, row.want)
			}
		})
	}
}

func TestFiftyRequestsOfAPersonRenewOnce(t *testing.T) {
	t.Parallel()
	p, ann := newPeople(t, kallyai.App{}), who("ann")
	p.signIn(ann)
	p.api.Revoke()
	var all sync.WaitGroup
	for range 50 {
		all.Go(func() {
			if err := p.reads(ann); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	if n := p.renewals.Load(); n != 1 {
		t.Errorf("renewed %d times, want once", n)
	}
}

func TestTokensAreRenewedBeforeTheyEnd(t *testing.T) {
	t.Parallel()
	p, ann := newPeople(t, kallyai.App{}), who("ann")
	p.signIn(ann)
	for _, row := range []struct {
		passed time.Duration
		want   int32
	}{{50 * time.Minute, 0}, {59*time.Minute + 30*time.Second, 1}, {100 * time.Minute, 1}, {3 * time.Hour, 2}} {
		p.now.Store(int64(row.passed))
		if err := p.reads(ann); err != nil {
			t.Fatal(err)
		}
		if n := p.renewals.Load(); n != row.want {
			t.Errorf("after %s: renewed %d times, want %d", row.passed, n, row.want)
		}
	}
}

// TestRefusedCreationIsRenewedAndSentWithTheSameKey holds that a 401 leads to one renewal and the same request.
func TestRefusedCreationIsRenewedAndSentWithTheSameKey(t *testing.T) {
	t.Parallel()
	p, ann := newPeople(t, kallyai.App{}), who("ann")
	p.signIn(ann)
	p.api.Revoke()
	call := kallyai.CallRequest{Timezone: "UTC", Submission: kallyai.Submission{
		TaskCategory: "general", TaskDescription: "ask for the opening hours", RespondentPhone: "+12125550100", Language: "en", CallLanguage: "en"}}
	if _, err := p.Client(ann.Person).CreateCall(t.Context(), "k", call); err != nil {
		t.Fatal(err)
	}
	if n, d := p.renewals.Load(), len(p.api.Dialed()); n != 1 || d != 1 {
		t.Errorf("renewed %d times, dialled %d times", n, d)
	}
}

// TestDeathBetweenRenewalAndDiskLeadsBackToTheSignIn plays a program that died after it had spent the refresh token.
func TestDeathBetweenRenewalAndDiskLeadsBackToTheSignIn(t *testing.T) {
	t.Parallel()
	p, ann := newPeople(t, kallyai.App{}), who("ann")
	first := p.signIn(ann)
	if _, err := p.client.RefreshTokens(t.Context(), first.Get("refresh_token")); err != nil {
		t.Fatal(err)
	}
	if err := p.reads(ann); err != nil {
		t.Errorf("while the old access token lasts: got %v", err)
	}
	p.api.Revoke()
	if err := p.reads(ann); !errors.Is(err, kallyai.ErrSignedOut) {
		t.Fatalf("got %v, want signed out", err)
	}
	p.signIn(ann)
	if err := p.reads(ann); err != nil {
		t.Errorf("after a new sign-in: got %v", err)
	}
}

func TestWhoSignsOutWhileTokensAreRenewedStaysSignedOut(t *testing.T) {
	t.Parallel()
	p, ann := newPeople(t, kallyai.App{}), who("ann")
	p.signIn(ann)
	renewing, goOn := make(chan struct{}), make(chan struct{})
	slow := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/v1/auth/refresh" {
			close(renewing)
			<-goOn
		}
		p.api.ServeHTTP(w, r)
	}))
	t.Cleanup(slow.Close)
	c, err := kallyai.New(kallyai.Config{BaseURL: slow.URL})
	if err != nil {
		t.Fatal(err)
	}
	sealer, err := seal.New(bytes.Repeat([]byte{9}, seal.KeySize))
	if err != nil {
		t.Fatal(err)
	}
	late := account.NewPersonal(account.PersonalConfig{Vault: seal.NewVault(p.store, sealer), Client: c})
	p.api.Revoke()
	ended := make(chan error, 1)
	go func() {
		_, err := late.Client(ann.Person).Balance(context.WithoutCancel(t.Context()))
		ended <- err
	}()
	<-renewing
	if err := late.Leave(t.Context(), ann.Person); err != nil {
		t.Fatal(err)
	}
	close(goOn)
	if err := <-ended; !errors.Is(err, kallyai.ErrSignedOut) {
		t.Errorf("the request under way: got %v", err)
	}
	if err := p.reads(ann); !errors.Is(err, kallyai.ErrSignedOut) {
		t.Errorf("afterwards: got %v", err)
	}
}

func TestNoTokenAndNoStateIsInTheDataFile(t *testing.T) {
	t.Parallel()
	p, ann := newPeople(t, kallyai.App{}), who("ann")
	first := p.signIn(ann)
	waits := p.invite(who("bob"), "").Query()
	if err := p.Bring(t.Context(), who("bob"), "e", "http://127.0.0.1/?"+waits.Encode()); err != nil {
		t.Fatal(err)
	}
	p.api.Revoke()
	if err := p.reads(ann); err != nil {
		t.Fatal(err)
	}
	if err := p.store.Close(); err != nil {
		t.Fatal(err)
	}
	raw, err := os.ReadFile(p.path)
	if err != nil {
		t.Fatal(err)
	}
	for _, secret := range []string{"sat_", "srt_", first.Get("access_token"), first.Get("refresh_token"), first.Get("state"), waits.Get("access_token"), waits.Get("state")} {
		if bytes.Contains(raw, []byte(secret)) {
			t.Errorf("the data file holds %q", secret)
		}
	}
}
