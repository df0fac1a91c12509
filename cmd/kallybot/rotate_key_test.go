package main

import (
	"bytes"
	"encoding/base64"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/store/bolt"
	"github.com/kallybot/kallybot/store/seal"
)

// sealKey is a key for sealing, in base64.
func sealKey(n byte) string {
	return base64.StdEncoding.EncodeToString(bytes.Repeat([]byte{n}, seal.KeySize))
}

// plant keeps a secret in a data file, sealed with a key.
func plant(t *testing.T, path string, n byte, name seal.Name, text string) {
	t.Helper()
	s, err := bolt.Open(path, bolt.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	sealer, err := seal.New(bytes.Repeat([]byte{n}, seal.KeySize))
	if err != nil {
		t.Fatal(err)
	}
	err = seal.NewVault(s, sealer).Update(t.Context(), time.Now(), []seal.Name{name}, func(seal.Secrets) (seal.Secrets, error) {
		return seal.Secrets{name: {Data: []byte(text)}}, nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestRotateKeySealsAllAnew(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "k.db")
	plant(t, path, 1, seal.Name{Owner: "telegram//1", Field: "tokens"}, "canary")
	plant(t, path, 2, seal.Name{Owner: "telegram//2", Field: "tokens"}, "canary")
	configure := func(keys string) string {
		return written(t, "kallybot.yaml", "telegram: {token: \"1:a\"}\nkallyai: {account: shared}\naccess: {open: true}\ndata: {path: "+path+keys+"}\n")
	}
	for _, row := range []struct {
		name, keys string
		status     int
		out, errs  string
	}{
		{"no key", "", exitUsage, "", "kallybot: there is no key to seal with; set data.secret_key\n"},
		{"old key forgotten", ", secret_key: " + sealKey(2), exitFailed, "0 sealed anew, 1 sealed with the present key before\n",
			"kallybot: 1 cannot be opened; put the key that sealed them into data.old_secret_keys, or let those people sign in again\n"},
		{"old key there", ", secret_key: " + sealKey(2) + ", old_secret_keys: [" + sealKey(1) + "]", exitDone, "1 sealed anew, 1 sealed with the present key before\n", ""},
		{"old key taken out", ", secret_key: " + sealKey(2), exitDone, "0 sealed anew, 2 sealed with the present key before\n", ""},
	} {
		status, out, errs := command("rotate-key", "--config", configure(row.keys))
		if status != row.status || out != row.out || errs != row.errs {
			t.Errorf("%s: got %d %q %q", row.name, status, out, errs)
		}
		if strings.Contains(out+errs, "canary") || strings.Contains(out+errs, sealKey(1)) {
			t.Errorf("%s: a secret is shown", row.name)
		}
	}
}
