package main

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/kallybot/kallybot/cmd/kallybot/account"
	"github.com/kallybot/kallybot/kallyai"
	"github.com/kallybot/kallybot/kallyai/sandbox"
	"github.com/kallybot/kallybot/store"
	"github.com/kallybot/kallybot/store/seal"
)

// accounts are the accounts that the demo's calls run on: one that is signed in already, or the person's own, for which they sign in
// at the sandbox as at KallyAI.
func (d demo) accounts(dir, url string, now func() time.Time, st store.Store) (*accounts, error) {
	public, err := kallyai.New(kallyai.Config{BaseURL: url, UserAgent: userAgent(), Now: now})
	if err != nil {
		return nil, fmt.Errorf("--api %q: %w; use one such as http://127.0.0.1:8741", d.api, err)
	}
	if d.account == "shared" {
		return &accounts{shared: public.As(kallyai.StaticToken(sandbox.DemoToken))}, nil
	}
	key, err := keyIn(dir)
	if err != nil {
		return nil, failure{err}
	}
	sealer, err := seal.New(key)
	if err != nil {
		return nil, failure{fmt.Errorf("read the key of %s: %w; remove kallybot.key there, and sign in again", dir, err)}
	}
	return &accounts{personal: account.NewPersonal(account.PersonalConfig{Vault: seal.NewVault(st, sealer), Client: public, Now: now})}, nil
}

// keyIn is the key that seals what lies in a folder, beside it: it is drawn when it is needed first.
func keyIn(dir string) ([]byte, error) {
	path := filepath.Join(dir, "kallybot.key")
	key, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		key = make([]byte, seal.KeySize)
		_, _ = rand.Read(key) // never fails
		err = os.WriteFile(path, key, 0o600)
	}
	if err != nil {
		return nil, fmt.Errorf("keep a key beside the data: %w; choose another folder with --data", err)
	}
	return key, nil
}
