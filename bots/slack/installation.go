package slack

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/kallybot/kallybot/conversation/chat"
)

// installation is what is kept of one workspace. That of a workspace in an organisation stands under both names, and under
// the workspace's own name there is only a pointer, since an address names no organisation.
type installation struct {
	Version    int       `json:"v"`
	Enterprise string    `json:"enterprise,omitempty"` // of a pointer
	Token      string    `json:"token,omitempty"`
	Refresh    string    `json:"refresh,omitempty"` // single-use; empty where tokens do not rotate
	Expires    time.Time `json:"expires,omitzero"`
	Bot        string    `json:"bot,omitempty"` // the bot's user id there
}

// installationVersion is the version that is written, and the newest that is read.
const installationVersion = 1

// tenant is a workspace while the adapter lives.
type tenant struct {
	busy sync.Mutex // held while its token is looked for
	at   chat.Workspace
	kept *installation // nil while it is not known
}

// tenants are the workspaces that the app is installed in.
type tenants struct {
	keep  chat.Installations
	now   func() time.Time
	renew func(ctx context.Context, refresh string) (installation, error)

	mu    sync.Mutex
	known map[string]*tenant // by team
	orgs  map[string]string  // organisations by team, as deliveries tell them
	pairs map[chat.Workspace]*pair
}

func newTenants(keep chat.Installations, now func() time.Time) *tenants {
	return &tenants{keep: keep, now: now, known: map[string]*tenant{}, orgs: map[string]string{}, pairs: map[chat.Workspace]*pair{}}
}

func (t *tenants) of(team string) *tenant {
	t.mu.Lock()
	defer t.mu.Unlock()
	if len(t.known) >= maxNoted {
		clear(t.known)
	}
	if t.known[team] == nil {
		t.known[team] = &tenant{}
	}
	return t.known[team]
}

// errNotInstalled is that the app is not in the workspace, or not any more.
var errNotInstalled = fmt.Errorf("slack: the app is not installed in the workspace: %w", chat.ErrGone)

// token is the one to use in a workspace now.
func (t *tenants) token(ctx context.Context, team string) (string, error) {
	n := t.of(team)
	n.busy.Lock()
	defer n.busy.Unlock()
	if err := t.load(ctx, n, team); err != nil {
		return "", err
	}
	if err := t.fresh(ctx, n); err != nil {
		return "", err
	}
	return n.kept.Token, nil
}

// load fills in what is kept. Where other processes keep it as well it is read each time: one of them may have installed the app
// anew, and Slack answers an old token as if the app were gone.
func (t *tenants) load(ctx context.Context, n *tenant, team string) error {
	if _, shared := t.keep.(chat.SharedInstallations); n.kept != nil && !shared {
		return nil
	}
	at, i, err := t.find(ctx, team)
	if err != nil {
		return err
	}
	n.at, n.kept = at, i
	if i == nil {
		return errNotInstalled
	}
	return nil
}

// find looks a workspace up: under its own name, then in its organisation, then for all of the organisation.
func (t *tenants) find(ctx context.Context, team string) (chat.Workspace, *installation, error) {
	at := chat.Workspace{Team: team}
	i, err := t.read(ctx, at)
	if err != nil || i != nil && i.Token != "" {
		return at, i, err
	}
	at.Enterprise = t.org(team)
	if i != nil {
		at.Enterprise = i.Enterprise
	}
	if at.Enterprise == "" {
		return at, nil, nil
	}
	if i, err = t.read(ctx, at); err == nil && i == nil {
		at.Team = ""
		i, err = t.read(ctx, at)
	}
	return at, i, err
}

func (t *tenants) read(ctx context.Context, w chat.Workspace) (*installation, error) {
	secret, ok, err := t.keep.Load(ctx, w)
	if err != nil || !ok {
		return nil, err
	}
	var i installation
	if json.Unmarshal(secret, &i) != nil || i.Version > installationVersion {
		return nil, errors.New("slack: an installation is unreadable, or of a newer program")
	}
	return &i, nil
}

func (t *tenants) write(ctx context.Context, w chat.Workspace, i installation) error {
	i.Version = installationVersion
	b, _ := json.Marshal(i) // plain data: it cannot fail
	return t.keep.Save(ctx, w, b)
}

// install keeps a new installation.
func (t *tenants) install(ctx context.Context, w chat.Workspace, i installation) error {
	n := t.of(w.Team)
	n.busy.Lock()
	defer n.busy.Unlock()
	if err := t.write(ctx, w, i); err != nil {
		return err
	}
	if err := t.point(ctx, w); err != nil {
		return err
	}
	t.forget() // one for all of an organisation concerns many workspaces
	return nil
}

// point keeps which organisation a workspace is in.
func (t *tenants) point(ctx context.Context, w chat.Workspace) error {
	if w.Enterprise == "" || w.Team == "" {
		return nil
	}
	return t.write(ctx, chat.Workspace{Team: w.Team}, installation{Enterprise: w.Enterprise})
}
