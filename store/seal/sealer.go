package seal

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"

	// Tink, since it is a keyset library made for this: it picks the key by the id in the box, draws every nonce itself, and
	// leaves nothing of AES-GCM to get wrong here.
	"github.com/tink-crypto/tink-go/v2/aead"
	"github.com/tink-crypto/tink-go/v2/aead/aesgcm"
	"github.com/tink-crypto/tink-go/v2/insecuresecretdataaccess"
	"github.com/tink-crypto/tink-go/v2/keyset"
	"github.com/tink-crypto/tink-go/v2/secretdata"
	"github.com/tink-crypto/tink-go/v2/tink"
)

// KeySize is the length of a key in bytes.
const KeySize = 32

// ErrUnreadable means that no key opens a box: its key is not among those given, it belongs to something else, or it was changed.
var ErrUnreadable = errors.New("sealed with a key that is not here, or changed since")

// Sealer seals with one key, and opens what that or a former key sealed. It is safe for concurrent use.
type Sealer struct {
	aead   tink.AEAD
	prefix []byte // of every box of the present key
}

// New returns the Sealer of a key and of former ones, each of KeySize bytes; one that is given twice counts once. Errors hold
// no key.
func New(key []byte, former ...[]byte) (*Sealer, error) {
	keys := keyset.NewManager()
	known := map[uint32][]byte{}
	for i, k := range append([][]byte{key}, former...) {
		if len(k) != KeySize {
			return nil, fmt.Errorf("key %d has %d bytes, want %d", i+1, len(k), KeySize)
		}
		id := idOf(k)
		if same, taken := known[id]; taken && bytes.Equal(same, k) {
			continue
		}
		known[id] = k
		if err := add(keys, k, id); err != nil {
			return nil, fmt.Errorf("key %d: %w", i+1, err)
		}
	}
	if err := keys.SetPrimary(idOf(key)); err != nil {
		return nil, fmt.Errorf("make keyset: %w", err)
	}
	h, err := keys.Handle()
	if err != nil {
		return nil, fmt.Errorf("make keyset: %w", err)
	}
	a, err := aead.New(h)
	if err != nil {
		return nil, fmt.Errorf("make keyset: %w", err)
	}
	return &Sealer{aead: a, prefix: binary.BigEndian.AppendUint32([]byte{1}, idOf(key))}, nil
}

// add gives a key of ours to the keyset under an id that follows from it, so that no list of ids has to be kept.
func add(keys *keyset.Manager, key []byte, id uint32) error {
	p, err := aesgcm.NewParameters(aesgcm.ParametersOpts{KeySizeInBytes: KeySize, IVSizeInBytes: 12, TagSizeInBytes: 16, Variant: aesgcm.VariantTink})
	if err != nil {
		return err
	}
	k, err := aesgcm.NewKey(secretdata.NewBytesFromData(key, insecuresecretdataaccess.Token{}), id, p)
	if err != nil {
		return err
	}
	_, err = keys.AddKey(k)
	return err
}

// idOf is the id of a key. It is public: it stands in every box.
func idOf(key []byte) uint32 {
	h := sha256.Sum256(append([]byte("kallybot key id\x00"), key...))
	return binary.BigEndian.Uint32(h[:])
}

// Seal returns a box that opens only for the same about, which is not secret and is not kept in it.
func (s *Sealer) Seal(secret, about []byte) ([]byte, error) {
	box, err := s.aead.Encrypt(secret, about)
	if err != nil {
		return nil, fmt.Errorf("seal: %w", err)
	}
	return box, nil
}

// Open returns what was sealed for about. Errors: ErrUnreadable.
func (s *Sealer) Open(box, about []byte) ([]byte, error) {
	secret, err := s.aead.Decrypt(box, about)
	if err != nil {
		return nil, ErrUnreadable
	}
	return secret, nil
}

// Present reports whether the present key sealed a box.
func (s *Sealer) Present(box []byte) bool { return bytes.HasPrefix(box, s.prefix) }
