package seal

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/kallybot/kallybot/store"
)

// Kind is the kind of the records that hold secrets.
const Kind store.Kind = "secret"

// version is the version of the records that is written, and the newest that is read.
const version = 1

// Name is whose secret, and which one. Owner is platform, team and user in one key; Field is letters a to z and underscores.
type Name struct{ Owner, Field string }

// key is the record's key. A field has no slash, so that two names never share one.
func (n Name) key() store.Key { return store.Key{Kind: Kind, ID: n.Owner + "/" + n.Field} }

// about is what a box is bound to.
func (n Name) about() []byte { return []byte(string(Kind) + "/" + n.key().ID) }

func (n Name) check() error {
	if n.Owner == "" || n.Field == "" || strings.Trim(n.Field, "abcdefghijklmnopqrstuvwxyz_") != "" {
		return fmt.Errorf("%w: a secret needs an owner and a field of letters", store.ErrInvalid)
	}
	return nil
}

// nameOf is the name of a record's id.
func nameOf(id string) Name {
	i := strings.LastIndexByte(id, '/')
	return Name{Owner: id[:max(i, 0)], Field: id[i+1:]}
}

// Secret is a secret's content. It expires as records do: see store.Value. Printing it shows nothing.
type Secret struct {
	Data    []byte
	Expires time.Time
}

// String hides the content.
func (Secret) String() string { return "secret(hidden)" }

// GoString hides the content from %#v.
func (s Secret) GoString() string { return s.String() }

// Secrets are secrets by name. One that is not kept is absent.
type Secrets map[Name]Secret

// Vault keeps secrets in a store. It is safe for concurrent use.
type Vault struct {
	store  store.Store
	sealer *Sealer
}

// NewVault returns the Vault of a store.
func NewVault(s store.Store, sealer *Sealer) *Vault { return &Vault{s, sealer} }

// record is a secret as it is stored.
type record struct {
	Version int    `json:"v"`
	Box     []byte `json:"box"`
}

// Load returns the secret of a name; kept is false when there is none. Errors: ErrUnreadable when it cannot be opened.
func (v *Vault) Load(ctx context.Context, n Name) (s Secret, kept bool, err error) {
	if err := n.check(); err != nil {
		return Secret{}, false, err
	}
	r, err := v.store.Read(ctx, n.key())
	if err != nil {
		return Secret{}, false, fmt.Errorf("read secret: %w", err)
	}
	value, kept := r[n.key()]
	if !kept {
		return Secret{}, false, nil
	}
	s, err = v.open(n, value)
	return s, err == nil, err
}

// Update runs fn on the secrets of names and keeps what it returns, all of it or nothing: a name that is not in the result
// stays as it is, one without Data is removed. fn must be pure and may run several times. One that cannot be opened is absent,
// since nothing but a new one can be done about it. An error of fn is returned as it is, and nothing is kept then.
func (v *Vault) Update(ctx context.Context, now time.Time, names []Name, fn func(Secrets) (Secrets, error)) error {
	keys := make([]store.Key, len(names))
	for i, n := range names {
		if err := n.check(); err != nil {
			return err
		}
		keys[i] = n.key()
	}
	_, err := v.store.Update(ctx, "", now, nil, keys, func(r store.Records) (store.Changes, error) {
		present := Secrets{}
		for _, n := range names {
			if value, ok := r[n.key()]; ok {
				if s, err := v.open(n, value); err == nil {
					present[n] = s
				}
			}
		}
		next, err := fn(present)
		if err != nil {
			return store.Changes{}, err
		}
		return v.changes(next)
	})
	return err
}

// Find returns the names of the secrets whose owner begins with prefix and that match, of those that can be opened. It reads all
// of them.
func (v *Vault) Find(ctx context.Context, prefix string, match func(Name, Secret) bool) ([]Name, error) {
	var found []Name
	err := v.store.Scan(ctx, Kind, prefix, "", func(id string, value store.Value) bool {
		n := nameOf(id)
		if s, err := v.open(n, value); err == nil && match(n, s) {
			found = append(found, n)
		}
		return true
	})
	if err != nil {
		return nil, fmt.Errorf("look through secrets: %w", err)
	}
	return found, nil
}

// changes seals what is to be kept.
func (v *Vault) changes(next Secrets) (store.Changes, error) {
	c := store.Changes{Put: map[store.Key]store.Value{}}
	for n, s := range next {
		if s.Data == nil {
			c.Delete = append(c.Delete, n.key())
			continue
		}
		value, err := v.seal(n, s)
		if err != nil {
			return store.Changes{}, err
		}
		c.Put[n.key()] = value
	}
	return c, nil
}

func (v *Vault) seal(n Name, s Secret) (store.Value, error) {
	box, err := v.sealer.Seal(s.Data, n.about())
	if err != nil {
		return store.Value{}, err
	}
	data, err := json.Marshal(record{version, box})
	if err != nil {
		return store.Value{}, fmt.Errorf("encode secret: %w", err)
	}
	return store.Value{Data: data, Expires: s.Expires}, nil
}

func (v *Vault) open(n Name, value store.Value) (Secret, error) {
	r, err := decode(value.Data)
	if err != nil {
		return Secret{}, err
	}
	data, err := v.sealer.Open(r.Box, n.about())
	if err != nil {
		return Secret{}, fmt.Errorf("open secret %s: %w", n.Field, err)
	}
	return Secret{Data: data, Expires: value.Expires}, nil
}

func decode(data []byte) (record, error) {
	var r record
	if err := json.Unmarshal(data, &r); err != nil {
		return r, fmt.Errorf("%w: no secret record", ErrUnreadable)
	}
	if r.Version > version {
		return r, fmt.Errorf("secret record has version %d, this program reads up to %d", r.Version, version)
	}
	return r, nil
}

// Counts says what keys the secrets are sealed with.
type Counts struct {
	Present    int // with the present key
	Former     int // with a former one that was given
	Unreadable int // with none of them
}

// Count looks at every secret.
func (v *Vault) Count(ctx context.Context) (Counts, error) {
	var c Counts
	err := v.each(ctx, func(n Name, value store.Value) error {
		*v.kind(&c, n, value)++
		return nil
	})
	return c, err
}

// Reseal seals every secret with the present key that a former one sealed. It may be stopped and called again. The counts
// are those of before.
func (v *Vault) Reseal(ctx context.Context, now time.Time) (Counts, error) {
	var c Counts
	err := v.each(ctx, func(n Name, value store.Value) error {
		counted := v.kind(&c, n, value)
		*counted++
		if counted != &c.Former {
			return nil
		}
		return v.Update(ctx, now, []Name{n}, func(s Secrets) (Secrets, error) { return s, nil })
	})
	return c, err
}

// kind is the count that a secret belongs to.
func (v *Vault) kind(c *Counts, n Name, value store.Value) *int {
	r, err := decode(value.Data)
	if err == nil {
		_, err = v.sealer.Open(r.Box, n.about())
	}
	switch {
	case err != nil:
		return &c.Unreadable
	case v.sealer.Present(r.Box):
		return &c.Present
	}
	return &c.Former
}

// each calls do for every secret until it fails.
func (v *Vault) each(ctx context.Context, do func(Name, store.Value) error) error {
	var failed error
	err := v.store.Scan(ctx, Kind, "", "", func(id string, value store.Value) bool {
		failed = do(nameOf(id), value)
		return failed == nil
	})
	if err = errors.Join(failed, err); err != nil {
		return fmt.Errorf("go through secrets: %w", err)
	}
	return nil
}
