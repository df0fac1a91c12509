package chat

import "context"

// Workspace names where a platform's app was installed. Enterprise is the organisation that it belongs to, empty for none;
// with an empty Team the app was installed in all of the organisation.
type Workspace struct{ Enterprise, Team string }

// Installations keep what a platform gave when its app was installed, such as tokens. It is a secret, which only the adapter
// reads. Every method may be called at any time.
type Installations interface {
	// Load returns what was saved last; ok is false when there is nothing, or nothing that can be read any more.
	Load(ctx context.Context, w Workspace) (secret []byte, ok bool, err error)
	// Save returns nil once the secret is on disk.
	Save(ctx context.Context, w Workspace, secret []byte) error
	// Delete returns nil once nothing is kept; for what was not kept, too.
	Delete(ctx context.Context, w Workspace) error
}

// SharedInstallations are Installations that several processes use: what was read before may be another's by now. An adapter
// that spends something that works once, such as a refresh token, has the lock meanwhile, and reads again what is kept once it
// has it.
type SharedInstallations interface {
	Installations
	// Lock waits until no other process has the lock of a workspace.
	Lock(ctx context.Context, w Workspace) (unlock func(), err error)
}
