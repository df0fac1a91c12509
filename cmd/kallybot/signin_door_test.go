package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/store/bolt"
	"github.com/kallybot/kallybot/store/seal"
)

// loginDoor is kallybot login on an operator's machine.
type loginDoor struct {
	*world
	file string
	p    loginProcess // the sign-in that is begun last
}

func newLoginDoor(w *world, _ signInPhrases) door {
	return &loginDoor{world: w, file: w.configure("", "open: true", "")}
}

func (d *loginDoor) link() string {
	d.p = startLogin(d.t, d.file)
	return d.p.link
}

func (d *loginDoor) other() string {
	somebody := startLogin(d.t, d.file)
	d.link()
	return somebody.link
}

// brings pastes into the sign-in that is begun last, which may have begun after the link of the address.
func (d *loginDoor) brings(address, want string) {
	d.t.Helper()
	select {
	case <-d.p.done:
		d.link()
	default:
	}
	d.p.say(address)
	if !d.p.errs.wait(want, patience, d.p.done) {
		d.t.Fatalf("never said %q: %s", want, d.p.errs)
	}
}

// age waits for the end of the patience of a sign-in that has none.
func (d *loginDoor) age() {
	d.p.kill()
	short := startIn(d.t, []string{noBrowser}, "login", "--config", d.file, "--wait", "1ms")
	if status := short.ends(); status != exitFailed {
		d.t.Errorf("got status %d", status)
	}
	oneSentence(d.t, short.errs.String(), "nobody signed in within 1ms", "kallybot login")
}

func (d *loginDoor) joins(address string) {
	d.p.say(address)
	if d.p.ends() != exitDone {
		d.t.Errorf("got %s", d.p.errs)
	}
}

func (d *loginDoor) end(secrets ...string) {
	for _, s := range secrets {
		if strings.Contains(d.p.out.String()+d.p.errs.String(), s) {
			d.t.Errorf("it shows %.12s…", s)
		}
	}
	all := tokensIn(d.t, d.account)
	if info, err := os.Stat(d.account); err != nil || info.Mode().Perm() != 0o600 || all["access_token"] != secrets[0] {
		d.t.Errorf("the file is %v, %v", info.Mode(), err)
	}
}

// demoDoor is a person at a terminal.
type demoDoor struct {
	*world
	words signInPhrases
	data  string
	more  []string // flags
	p     *process
}

func newDemoDoor(w *world, words signInPhrases) door {
	d := &demoDoor{world: w, words: words, data: filepath.Join(w.dir, "data")}
	d.p = d.start()
	return d
}

func (d *demoDoor) start() *process {
	return start(d.t, append([]string{"demo", "--account", "personal", "--api", d.far, "--data", d.data, "--lang", d.words.lang,
		"--region", d.words.region, "--timezone", d.words.zone}, d.more...)...)
}

// says types a line and waits for words in the answer, which is returned as far as it goes.
func (d *demoDoor) says(line, want string) string {
	d.t.Helper()
	before := len(d.p.out.String())
	d.p.say(line)
	if !d.p.out.waitAfter(before, want, patience, d.p.done) {
		d.t.Fatalf("never printed %q after %q:\n%s", want, line, d.p.out)
	}
	return d.p.out.String()[before:]
}

func (d *demoDoor) link() string { return signInLink.FindString(d.says("/login", "state=")) }

// other is the link of somebody at another terminal.
func (d *demoDoor) other() string {
	somebody := &demoDoor{world: d.world, words: d.words, data: filepath.Join(d.dir, "other")}
	somebody.p = somebody.start()
	return somebody.link()
}

func (d *demoDoor) brings(address, want string) { d.says(address, want) }

func (d *demoDoor) age() {
	d.p.leaves()
	key, err := os.ReadFile(filepath.Join(d.data, "kallybot.key"))
	if err != nil {
		d.t.Fatal(err)
	}
	ageLinks(d.t, filepath.Join(d.data, "kallybot.db"), key)
	d.p = d.start()
}

func (d *demoDoor) joins(address string) {
	d.says(address, d.words.shown)
	d.says(d.words.link, d.words.in)
}

func (d *demoDoor) end(secrets ...string) {
	d.p.leaves()
	d.sealedIn(filepath.Join(d.data, "kallybot.db"), "", secrets...)
}

// ageLinks makes every link in a data file too old, and every page that asks.
func ageLinks(t *testing.T, path string, key []byte) {
	t.Helper()
	s, err := bolt.Open(path, bolt.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	sealer, err := seal.New(key)
	if err != nil {
		t.Fatal(err)
	}
	v := seal.NewVault(s, sealer)
	links, err := v.Find(t.Context(), "digest/", func(seal.Name, seal.Secret) bool { return true })
	if err != nil || len(links) == 0 {
		t.Fatalf("%d links, %v", len(links), err)
	}
	err = v.Update(t.Context(), time.Now(), links, func(all seal.Secrets) (seal.Secrets, error) {
		for n, link := range all {
			var fields map[string]any
			if err := json.Unmarshal(link.Data, &fields); err != nil {
				return nil, err
			}
			fields["until"] = time.Now().Add(-time.Second)
			if link.Data, err = json.Marshal(fields); err != nil {
				return nil, err
			}
			all[n] = link
		}
		return all, nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
