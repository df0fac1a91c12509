package account

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/kallybot/kallybot/kallyai"
)

// maxFileBytes bounds a token file.
const maxFileBytes = 64 << 10

// ErrFile means that the file of the shared account's tokens cannot be read.
var ErrFile = errors.New("token file")

// file is the path of a token file.
type file string

// load reads the file. One that does not exist, or holds no access token, is signed out; the vendor's own programs delete it
// when they sign out.
func (f file) load(context.Context) (pair, error) {
	info, err := os.Stat(string(f))
	if errors.Is(err, fs.ErrNotExist) {
		return pair{}, kallyai.ErrSignedOut
	}
	if err == nil && info.Size() > maxFileBytes {
		err = errors.New("too large")
	}
	var data []byte
	if err == nil {
		data, err = os.ReadFile(string(f))
	}
	if err != nil {
		return pair{}, fmt.Errorf("read %w: %w", ErrFile, err)
	}
	p, ok := parse(data)
	if !ok {
		return pair{}, fmt.Errorf("read %w %s: no JSON object", ErrFile, f)
	}
	if p.access == "" {
		return pair{all: p.all}, kallyai.ErrSignedOut
	}
	return p, nil
}

// save writes the file anew and renames it over the old one, so that a reader sees one or the other.
func (f file) save(_ context.Context, _, fresh pair) error {
	data, err := fresh.encode()
	if err != nil {
		return err
	}
	path := f.itself()
	t, err := os.CreateTemp(filepath.Dir(path), ".kallybot-token-*") // mode 0600
	if err != nil {
		return fmt.Errorf("write token file: %w", err)
	}
	_, err = t.Write(data)
	err = errors.Join(err, t.Sync(), t.Close())
	if err == nil {
		err = os.Rename(t.Name(), path)
	}
	if err != nil {
		_ = os.Remove(t.Name())
		return fmt.Errorf("write token file: %w", err)
	}
	return nil
}

// set writes tokens to the file, beside whatever other programs keep there.
func (f file) set(ctx context.Context, t *kallyai.Tokens) error {
	unlock, err := f.lock(ctx)
	if err != nil {
		return fmt.Errorf("lock token file: %w", err)
	}
	defer unlock()
	old, err := f.load(ctx)
	if err != nil && !errors.Is(err, kallyai.ErrSignedOut) {
		old = pair{} // what cannot be read is written anew
	}
	return f.save(ctx, old, old.with(t))
}

// remove deletes the file. One that is not there is no error; removed tells whether it was.
func (f file) remove(ctx context.Context) (removed bool, err error) {
	unlock, err := f.lock(ctx)
	if err != nil {
		return false, fmt.Errorf("lock token file: %w", err)
	}
	defer unlock()
	err = os.Remove(f.itself())
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("remove token file: %w", err)
	}
	return true, nil
}

func (f file) lock(ctx context.Context) (unlock func(), err error) {
	return lock(ctx, f.itself()+".lock")
}

// itself is the file, where the path is a link to it: a link is not replaced, and all its names share one lock.
func (f file) itself() string {
	if target, err := filepath.EvalSymlinks(string(f)); err == nil {
		return target
	}
	return string(f)
}
