package account

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/kallybot/kallybot/kallyai"
)

// maxFileBytes bounds a token file.
const maxFileBytes = 64 << 10

// stored is the content of a token file.
type stored struct {
	access, refresh string
	expires         time.Time                  // zero: not known
	all             map[string]json.RawMessage // every key that is there
}

// load reads the file. One that does not exist, or holds no access token, is signed out; the vendor's own programs delete it
// when they sign out.
func load(path string) (stored, error) {
	info, err := os.Stat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return stored{}, kallyai.ErrSignedOut
	}
	if err == nil && info.Size() > maxFileBytes {
		err = errors.New("too large")
	}
	var data []byte
	if err == nil {
		data, err = os.ReadFile(path)
	}
	if err != nil {
		return stored{}, fmt.Errorf("read token file: %w", err)
	}
	s, ok := parse(data)
	if !ok {
		return stored{}, fmt.Errorf("read token file %s: no JSON object", path)
	}
	if s.access == "" {
		return stored{}, kallyai.ErrSignedOut
	}
	return s, nil
}

// parse reads what it can: a key of another type than expected counts as missing.
func parse(data []byte) (stored, bool) {
	var s stored
	if json.Unmarshal(data, &s.all) != nil || s.all == nil {
		return stored{}, false
	}
	_ = json.Unmarshal(s.all["access_token"], &s.access)
	_ = json.Unmarshal(s.all["refresh_token"], &s.refresh)
	s.expires = moment(s.all["expires_at"])
	return s, true
}

// moment reads seconds since 1970, as a number or as one in quotes. Source: the vendor's programs write whole numbers and
// fractions.
func moment(raw json.RawMessage) time.Time {
	n, err := strconv.ParseFloat(strings.Trim(string(bytes.TrimSpace(raw)), `"`), 64)
	if err != nil || n <= 0 || n > math.MaxInt32*64 {
		return time.Time{}
	}
	whole, part := math.Modf(n)
	return time.Unix(int64(whole), int64(part*1e9)).UTC()
}

// save writes the file anew and renames it over the old one, so that a reader sees one or the other.
func (s stored) save(path string) error {
	data, err := s.encode()
	if err != nil {
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(path), ".kallybot-token-*") // mode 0600
	if err != nil {
		return fmt.Errorf("write token file: %w", err)
	}
	_, err = f.Write(data)
	err = errors.Join(err, f.Sync(), f.Close())
	if err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		_ = os.Remove(f.Name())
		return fmt.Errorf("write token file: %w", err)
	}
	return nil
}

// encode is the file's text: the keys that were there, with the three of ours renewed.
func (s stored) encode() ([]byte, error) {
	all := map[string]any{}
	for k, v := range s.all {
		all[k] = v
	}
	all["access_token"], all["refresh_token"], all["expires_at"] = s.access, s.refresh, s.expires.Unix()
	data, err := json.MarshalIndent(all, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("write token file: %w", err)
	}
	return append(data, '\n'), nil
}
