package main

import (
	"errors"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"github.com/kallybot/kallybot/cmd/kallybot/config"
	"github.com/kallybot/kallybot/store"
	"github.com/kallybot/kallybot/store/seal"
)

func newRotateKey() *cobra.Command {
	var file string
	c := &cobra.Command{
		Use:   "rotate-key",
		Short: "Seal all tokens anew with the present key",
		Long: "Seals with data.secret_key what one of data.old_secret_keys sealed. To change the key: stop the service, move the\n" +
			"present key to old_secret_keys, write a new one (openssl rand -base64 32), run this, and take the old one out.",
		Args: noArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			cfg, _, err := readConfig(c, file)
			if err != nil {
				return err
			}
			if !cfg.Data.SecretKey.Set() {
				return errors.New("there is no key to seal with; set data.secret_key")
			}
			return rotate(c, cfg)
		},
	}
	configFlag(c, &file)
	return c
}

func rotate(c *cobra.Command, cfg config.Config) error {
	s, err := openStorage(c.Context(), cfg, nil)
	if err != nil {
		return failure{err}
	}
	defer func() { _ = s.Close() }()
	v, err := newVault(s, cfg.Data)
	if err != nil {
		return err
	}
	n, err := v.Reseal(c.Context(), time.Now())
	if err != nil {
		return failure{err}
	}
	fmt.Fprintf(c.OutOrStdout(), "%d sealed anew, %d sealed with the present key before\n", n.Former, n.Present)
	if n.Unreadable > 0 {
		return failure{fmt.Errorf("%d cannot be opened; put the key that sealed them into data.old_secret_keys, or let those people sign in again", n.Unreadable)}
	}
	return nil
}

// newVault keeps secrets in the store, sealed with the keys of the configuration, which must have one.
func newVault(s store.Store, d config.Data) (*seal.Vault, error) {
	key, former := d.Keys()
	sealer, err := seal.New(key, former...)
	if err != nil {
		return nil, fmt.Errorf("data.secret_key and data.old_secret_keys: %w", err)
	}
	return seal.NewVault(s, sealer), nil
}
