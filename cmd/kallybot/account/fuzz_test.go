package account_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/kallybot/kallybot/cmd/kallybot/account"
	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/kallyai"
	"github.com/kallybot/kallybot/store/memory"
	"github.com/kallybot/kallybot/store/seal"
)

// canned answers every request alike, without a network.
type canned struct {
	status int
	body   []byte
}

func (c canned) RoundTrip(r *http.Request) (*http.Response, error) {
	return &http.Response{StatusCode: c.status, Header: http.Header{}, Body: io.NopCloser(bytes.NewReader(c.body)), Request: r}, nil
}

// api is a client of an API that answers every request alike.
func api(t *testing.T, status int, body []byte) *kallyai.Client {
	t.Helper()
	c, err := kallyai.New(kallyai.Config{HTTP: &http.Client{Transport: canned{status, body}}})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// FuzzKeptFile signs in over any token file: the new tokens are what counts, whatever else was in the file is there still, and
// signing out leaves none.
func FuzzKeptFile(f *testing.F) {
	for _, seed := range []string{
		`{}`, `{"access_token":"a","expires_at":1e999}`, `[]`, `null`, `{"access_token":7,"plan":{"name":"own"},"list":[1,null]}`, `{"access_token":"a"`,
		`{"access_token":"a","refresh_token":"r","expires_at":"NaN","n":12345678901234567890}`, `{"":"","access_token":"b","access_token":"c"}`, "\xff", "",
	} {
		f.Add([]byte(seed), "new", "next")
	}
	f.Fuzz(func(t *testing.T, data []byte, access, refresh string) {
		path := filepath.Join(t.TempDir(), "f")
		if err := os.WriteFile(path, data, 0o600); err != nil {
			t.Fatal(err)
		}
		var before map[string]json.RawMessage
		_ = json.Unmarshal(data, &before)
		a := account.New(account.Config{Path: path, Renew: failing(io.EOF)})
		if err := a.Keep(t.Context(), &kallyai.Tokens{Access: access, Refresh: refresh, ExpiresAt: time.Now().Add(time.Hour)}); err != nil {
			t.Fatal(err)
		}
		got, err := a.Token(t.Context())
		if utf8.ValidString(access) && (got != access || (err == nil) != (access != "")) {
			t.Errorf("kept %q, got %q, %v", access, got, err)
		}
		after := map[string]json.RawMessage{}
		if kept, err := os.ReadFile(path); err != nil || json.Unmarshal(kept, &after) != nil {
			t.Fatalf("kept %q, %v", kept, err)
		}
		for _, key := range slices.Sorted(maps.Keys(before)) {
			var was, is any
			if !slices.Contains([]string{"access_token", "refresh_token", "expires_at"}, key) &&
				(json.Unmarshal(before[key], &was) != nil || json.Unmarshal(after[key], &is) != nil || !same(was, is)) {
				t.Errorf("%q was %s and is %s", key, before[key], after[key])
			}
		}
		if _, err := a.Forget(t.Context()); err != nil {
			t.Error(err)
		}
		if got, err := a.Token(t.Context()); !errors.Is(err, kallyai.ErrSignedOut) {
			t.Errorf("signed out, and got %q, %v", got, err)
		}
	})
}

// same compares two values of JSON.
func same(a, b any) bool {
	x, err := json.Marshal(a)
	y, other := json.Marshal(b)
	return err == nil && other == nil && bytes.Equal(x, y)
}

// FuzzBrowser brings a browser back to a sign-in of this machine with anything: STATE in it is that of the sign-in. Only with it
// somebody is signed in, once, and the page quotes nothing.
func FuzzBrowser(f *testing.F) {
	for _, query := range []string{
		"access_token=<b>a&refresh_token=r&expires_in=3600&state=STATE", "state=STATE", "error=<b>no&state=STATE", "access_token=a&state=guess", "access_token=a", "state=STATE&state=x&access_token=a",
		"access_token=eyJhbGciOiJub25lIn0.eyJlbWFpbCI6ImFuYUBleGFtcGxlLmNvbSJ9.x&state=STATE&expires_in=-1", "access_token=%zz&state=STATE", "a;b", "",
	} {
		f.Add(http.MethodGet, query)
	}
	f.Add(http.MethodPost, "state=STATE&access_token=a")
	f.Fuzz(func(t *testing.T, method, query string) {
		a, err := account.Begin(api(t, http.StatusOK, nil))
		if err != nil {
			t.Fatal(err)
		}
		defer a.Close()
		link, err := url.Parse(a.Link)
		if err != nil {
			t.Fatal(err)
		}
		state := link.Query().Get("state")
		come := func() (int, string) {
			r, w := httptest.NewRequest(http.MethodGet, "/", nil), httptest.NewRecorder()
			r.Method, r.URL.RawQuery = method, strings.ReplaceAll(query, "STATE", state)
			a.ServeHTTP(w, r)
			return w.Code, w.Body.String()
		}
		status, page := come()
		if strings.Contains(page, "<b>") || strings.Contains(page, state) {
			t.Errorf("shows %s", page)
		}
		if q, _ := url.ParseQuery(query); status == http.StatusOK && (q.Get("state") != "STATE" || method != http.MethodGet) {
			t.Errorf("%s %s is answered %d", method, query, status)
		}
		if again, _ := come(); again == http.StatusOK {
			t.Error("it works twice")
		}
		if status == http.StatusOK {
			if got, err := a.Wait(t.Context()); (got == nil) == (err == nil) || got != nil && (got.Access == "" || strings.ContainsAny(account.Mask(got.Email()), "\r\n")) {
				t.Errorf("brings %+v, %v", got, err)
			}
		}
	})
}

// FuzzKeptSignIn has anything lie where links, agreements and pending sign-ins are kept, and anything be pasted, with any answer of
// the API: whoever signs out is signed out, and errors quote nothing.
func FuzzKeptSignIn(f *testing.F) {
	until := time.Now().Add(time.Hour).UTC().Format(time.RFC3339)
	for _, kept := range []string{
		`{"v":1,"person":"telegram//ann","dialogue":"d","chat":"c","platform":"telegram","until":"` + until + `"}`, `{"v":1,"tokens":{"access_token":"a"},"until":"` + until + `"}`,
		`{"v":1,"person":"telegram//ann","waits":{"v":1,"tokens":{"access_token":"a"},"until":"` + until + `"},"until":"` + until + `"}`, `{"v":2}`, `{"v":1,"until":7}`, "null", "[]", "",
	} {
		f.Add([]byte(kept), "http://127.0.0.1:8740/?access_token=canary&state=STATE", 200, []byte(`{"access_token":"canary","expires_in":60}`))
		f.Add([]byte(kept), "state=STATE error=access_denied", 403, []byte(`{"error":{"code":"forbidden"}}`))
	}
	f.Fuzz(func(t *testing.T, kept []byte, pasted string, status int, answer []byte) {
		if status < 200 || status > 599 {
			return
		}
		sealer, err := seal.New(bytes.Repeat([]byte{9}, seal.KeySize))
		if err != nil {
			t.Fatal(err)
		}
		v, ann := seal.NewVault(memory.New(memory.Options{}), sealer), who("ann")
		p := account.NewPersonal(account.PersonalConfig{Vault: v, Client: api(t, status, answer), App: app})
		in, err := p.Invite(t.Context(), ann)
		if err != nil {
			t.Fatal(err)
		}
		link, err := url.Parse(in.Link)
		if err != nil {
			t.Fatal(err)
		}
		names, err := v.Find(t.Context(), "digest/", func(seal.Name, seal.Secret) bool { return true })
		if err != nil || len(names) != 1 {
			t.Fatalf("got %v, %v", names, err)
		}
		lay := append(names, seal.Name{Owner: ann.Person, Field: "pending"}, seal.Name{Owner: ann.Person, Field: "tokens"})
		err = v.Update(t.Context(), time.Now(), lay, func(seal.Secrets) (seal.Secrets, error) {
			all := seal.Secrets{}
			for _, n := range lay {
				all[n] = seal.Secret{Data: kept, Expires: time.Now().Add(time.Hour)}
			}
			return all, nil
		})
		if err != nil {
			t.Fatal(err)
		}
		pasted = strings.ReplaceAll(pasted, "STATE", link.Query().Get("state"))
		q, _ := url.ParseQuery(pasted)
		page, arrived := p.Arrive(t.Context(), q)
		_, agreed := p.Agreed(t.Context(), page.Secret)
		_, _, met := p.Meet(t.Context(), ann.Person)
		for name, err := range map[string]error{
			"arrive": arrived, "agree": agreed, "meet": met, "bring": p.Bring(t.Context(), ann, "e", pasted), "join": p.Join(t.Context(), ann.Person),
		} {
			if err != nil && (strings.Contains(err.Error(), "canary") || strings.Contains(err.Error(), "\n") || len(err.Error()) > 300) {
				t.Errorf("%s: %q", name, err)
			}
		}
		if arrived == nil && (page.Secret == "" || agreed != nil && errors.Is(agreed, conversation.Unknown)) {
			t.Errorf("a page that nobody can agree on: %+v, %v", page, agreed)
		}
		if err := p.Leave(t.Context(), ann.Person); err != nil {
			t.Error(err)
		}
		if _, err := p.Client(ann.Person).Balance(t.Context()); !errors.Is(err, kallyai.ErrSignedOut) {
			t.Errorf("signed out, and asks for the balance: %v", err)
		}
	})
}
