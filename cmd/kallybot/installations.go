package main

import (
	"context"
	"errors"
	"time"

	"github.com/kallybot/kallybot/bots/slack"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/store/seal"
)

// installations keep the tokens of the workspaces on Slack, sealed.
type installations struct{ vault *seal.Vault }

var _ chat.Installations = installations{}

// sharedInstallations are used by several processes.
type sharedInstallations struct {
	installations
	replicas replicas
}

var _ chat.SharedInstallations = sharedInstallations{}

func (s sharedInstallations) Lock(ctx context.Context, w chat.Workspace) (unlock func(), err error) {
	return s.replicas.Lock(ctx, "slack "+s.name(w).Owner)
}

// name is that of a workspace. It has the form of a person's, and no person has an organisation for a workspace.
func (installations) name(w chat.Workspace) seal.Name {
	return seal.Name{Owner: chat.PersonKey(chat.Address{Platform: slack.Platform, Team: w.Enterprise}, chat.Person{ID: w.Team}), Field: "installation"}
}

// Load takes one that no key opens for none: the app is installed there again.
func (i installations) Load(ctx context.Context, w chat.Workspace) ([]byte, bool, error) {
	s, ok, err := i.vault.Load(ctx, i.name(w))
	if errors.Is(err, seal.ErrUnreadable) {
		return nil, false, nil
	}
	return s.Data, ok, err
}

func (i installations) Save(ctx context.Context, w chat.Workspace, secret []byte) error {
	return i.put(ctx, w, seal.Secret{Data: secret})
}

func (i installations) Delete(ctx context.Context, w chat.Workspace) error {
	return i.put(ctx, w, seal.Secret{})
}

func (i installations) put(ctx context.Context, w chat.Workspace, s seal.Secret) error {
	n := i.name(w)
	return i.vault.Update(ctx, time.Now(), []seal.Name{n}, func(seal.Secrets) (seal.Secrets, error) {
		return seal.Secrets{n: s}, nil
	})
}
