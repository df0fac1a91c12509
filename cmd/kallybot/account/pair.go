package account

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/kallybot/kallybot/kallyai"
)

// pair is what is kept of a sign-in.
type pair struct {
	access, refresh string
	expires         time.Time                  // zero: not known
	all             map[string]json.RawMessage // every key that is there
}

// with is the pair with new tokens, and whatever else there is as it was.
func (p pair) with(t *kallyai.Tokens) pair {
	p.access, p.refresh, p.expires = t.Access, t.Refresh, t.ExpiresAt
	return p
}

// parse reads what it can: a key of another type than expected counts as missing.
func parse(data []byte) (pair, bool) {
	var p pair
	if json.Unmarshal(data, &p.all) != nil || p.all == nil {
		return pair{}, false
	}
	_ = json.Unmarshal(p.all["access_token"], &p.access)
	_ = json.Unmarshal(p.all["refresh_token"], &p.refresh)
	p.expires = moment(p.all["expires_at"])
	return p, true
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

// encode is the pair's text: the keys that were there, with the three of ours renewed.
func (p pair) encode() ([]byte, error) {
	all := map[string]any{}
	for k, v := range p.all {
		all[k] = v
	}
	all["access_token"], all["refresh_token"], all["expires_at"] = p.access, p.refresh, p.expires.Unix()
	data, err := json.MarshalIndent(all, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("encode tokens: %w", err)
	}
	return append(data, '\n'), nil
}
