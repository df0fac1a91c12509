package seal_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/kallybot/kallybot/store"
	"github.com/kallybot/kallybot/store/bolt"
	"github.com/kallybot/kallybot/store/seal"
)

var noon = time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC)

func open(t *testing.T, path string) *bolt.Store {
	t.Helper()
	s, err := bolt.Open(path, bolt.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s
}

func file(t *testing.T) string { return filepath.Join(t.TempDir(), "data.db") }

// put keeps a secret.
func put(t *testing.T, v *seal.Vault, n seal.Name, text string, until time.Time) {
	t.Helper()
	err := v.Update(t.Context(), noon, []seal.Name{n}, func(seal.Secrets) (seal.Secrets, error) {
		return seal.Secrets{n: {Data: []byte(text), Expires: until}}, nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// text is a secret, or why there is none.
func text(t *testing.T, v *seal.Vault, n seal.Name) string {
	t.Helper()
	s, kept, err := v.Load(t.Context(), n)
	switch {
	case errors.Is(err, seal.ErrUnreadable):
		return "unreadable"
	case err != nil:
		return err.Error()
	case !kept:
		return "none"
	}
	return string(s.Data)
}

var (
	ann  = seal.Name{Owner: "telegram//1", Field: "tokens"}
	annP = seal.Name{Owner: "telegram//1", Field: "pending"}
	bob  = seal.Name{Owner: "slack/T1/2", Field: "tokens"}
)

func TestSecretIsNowhereInTheFile(t *testing.T) {
	t.Parallel()
	path := file(t)
	s := open(t, path)
	v := seal.NewVault(s, sealer(t, "a"))
	put(t, v, ann, "canary-secret", time.Time{})
	if got := text(t, v, ann); got != "canary-secret" {
		t.Fatalf("got %s", got)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	raw, err := os.ReadFile(path)
	if err != nil || bytes.Contains(raw, []byte("canary")) {
		t.Errorf("the file holds the secret, or %v", err)
	}
	if got := text(t, seal.NewVault(open(t, path), sealer(t, "b")), ann); got != "unreadable" {
		t.Errorf("with another key: got %s", got)
	}
}

func TestSecretOfAnotherNameDoesNotOpen(t *testing.T) {
	t.Parallel()
	s := open(t, file(t))
	v := seal.NewVault(s, sealer(t, "a"))
	put(t, v, ann, "x", time.Time{})
	from, to := store.Key{Kind: seal.Kind, ID: "telegram//1/tokens"}, store.Key{Kind: seal.Kind, ID: "slack/T1/2/tokens"}
	_, err := s.Update(t.Context(), "", noon, nil, []store.Key{from, to}, func(r store.Records) (store.Changes, error) {
		return store.Changes{Put: map[store.Key]store.Value{to: r[from]}}, nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if got := text(t, v, bob); got != "unreadable" {
		t.Errorf("a moved box: got %s", got)
	}
}

func TestSecretsAreFoundByWhatIsInThem(t *testing.T) {
	t.Parallel()
	s := open(t, file(t))
	v := seal.NewVault(s, sealer(t, "a"))
	put(t, v, ann, "x", time.Time{})
	put(t, v, annP, "y", time.Time{})
	put(t, v, bob, "y", time.Time{})
	put(t, seal.NewVault(s, sealer(t, "b")), seal.Name{Owner: ann.Owner, Field: "unreadable"}, "y", time.Time{})
	found, err := v.Find(t.Context(), "telegram/", func(_ seal.Name, s seal.Secret) bool { return string(s.Data) == "y" })
	if err != nil || !slices.Equal(found, []seal.Name{annP}) {
		t.Errorf("got %v, %v", found, err)
	}
}

func TestSecretsMoveTogetherOrNotAtAll(t *testing.T) {
	t.Parallel()
	v := seal.NewVault(open(t, file(t)), sealer(t, "a"))
	put(t, v, annP, "new", noon.Add(time.Minute))
	move := func(fail error) error {
		return v.Update(t.Context(), noon, []seal.Name{ann, annP}, func(s seal.Secrets) (seal.Secrets, error) {
			return seal.Secrets{ann: {Data: s[annP].Data}, annP: {}}, fail
		})
	}
	broken := errors.New("no")
	if err := move(broken); !errors.Is(err, broken) {
		t.Fatalf("got %v", err)
	}
	if got := text(t, v, ann) + " " + text(t, v, annP); got != "none new" {
		t.Fatalf("after a failure: got %s", got)
	}
	if err := move(nil); err != nil {
		t.Fatal(err)
	}
	if got := text(t, v, ann) + " " + text(t, v, annP); got != "new none" {
		t.Errorf("got %s", got)
	}
}

func TestSecretExpires(t *testing.T) {
	t.Parallel()
	s := open(t, file(t))
	v := seal.NewVault(s, sealer(t, "a"))
	put(t, v, annP, "new", noon.Add(time.Minute))
	if err := s.Prune(t.Context(), noon.Add(time.Minute)); err != nil {
		t.Fatal(err)
	}
	if got := text(t, v, annP); got != "none" {
		t.Errorf("got %s", got)
	}
}

func TestResealLeavesNothingToFormerKeys(t *testing.T) {
	t.Parallel()
	s := open(t, file(t))
	until := noon.Add(time.Hour)
	put(t, seal.NewVault(s, sealer(t, "x")), seal.Name{Owner: "lost", Field: "tokens"}, "gone", time.Time{})
	put(t, seal.NewVault(s, sealer(t, "a")), ann, "of ann", until)
	put(t, seal.NewVault(s, sealer(t, "b")), bob, "of bob", time.Time{})
	v := seal.NewVault(s, sealer(t, "b", "a"))
	want := seal.Counts{Present: 1, Former: 1, Unreadable: 1}
	for _, count := range []func() (seal.Counts, error){
		func() (seal.Counts, error) { return v.Count(t.Context()) },
		func() (seal.Counts, error) { return v.Reseal(t.Context(), noon) },
	} {
		if got, err := count(); got != want || err != nil {
			t.Fatalf("got %+v, %v, want %+v", got, err, want)
		}
	}
	alone := seal.NewVault(s, sealer(t, "b"))
	if got := text(t, alone, ann) + ", " + text(t, alone, bob); got != "of ann, of bob" {
		t.Errorf("with the present key alone: got %s", got)
	}
	if kept, _, err := alone.Load(t.Context(), ann); err != nil || !kept.Expires.Equal(until) {
		t.Errorf("expires %v, want %v (%v)", kept.Expires, until, err)
	}
	if got, err := v.Reseal(t.Context(), noon); got.Former != 0 || err != nil {
		t.Errorf("the second time: got %+v, %v", got, err)
	}
}

func TestUnreadableSecretCanBeReplaced(t *testing.T) {
	t.Parallel()
	s := open(t, file(t))
	put(t, seal.NewVault(s, sealer(t, "x")), ann, "lost", time.Time{})
	v := seal.NewVault(s, sealer(t, "a"))
	if got := text(t, v, ann); got != "unreadable" {
		t.Fatalf("got %s", got)
	}
	put(t, v, ann, "new", time.Time{})
	if got := text(t, v, ann); got != "new" {
		t.Errorf("got %s", got)
	}
}

func TestBadNamesAndRecordsAreRefused(t *testing.T) {
	t.Parallel()
	s := open(t, file(t))
	v := seal.NewVault(s, sealer(t, "a"))
	for _, n := range []seal.Name{{}, {Owner: "a"}, {Field: "a"}, {Owner: "a", Field: "b/c"}, {Owner: "a", Field: "B"}} {
		if _, _, err := v.Load(t.Context(), n); !errors.Is(err, store.ErrInvalid) {
			t.Errorf("load %+v: got %v", n, err)
		}
		if err := v.Update(t.Context(), noon, []seal.Name{n}, nil); !errors.Is(err, store.ErrInvalid) {
			t.Errorf("update %+v: got %v", n, err)
		}
	}
	for data, want := range map[string]string{
		`{"v":2,"box":"AA=="}`: "secret record has version 2, this program reads up to 1", `{"v":1}`: "unreadable", `canary`: "unreadable",
	} {
		k := store.Key{Kind: seal.Kind, ID: "telegram//1/tokens"}
		_, err := s.Update(t.Context(), "", noon, nil, []store.Key{k}, func(store.Records) (store.Changes, error) {
			return store.Changes{Put: map[store.Key]store.Value{k: {Data: []byte(data)}}}, nil
		})
		if err != nil {
			t.Fatal(err)
		}
		if got := text(t, v, ann); got != want {
			t.Errorf("%s: got %s, want %s", data, got, want)
		}
	}
}

func TestPrintedSecretIsHidden(t *testing.T) {
	t.Parallel()
	s := seal.Secret{Data: []byte("canary")}
	if got := fmt.Sprintf("%v %+v %#v %s", s, s, seal.Secrets{ann: s}, &s); bytes.Contains([]byte(got), []byte("canary")) {
		t.Errorf("got %s", got)
	}
}
