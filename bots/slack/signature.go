package slack

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"time"
)

// maxSkew is how far a signature's time may be from ours. Source: Slack, verifying requests.
const maxSkew = 5 * time.Minute

// signature is what Slack sends along with a request. It is checked here and not by the library, which looks at the
// machine's clock and takes the same request as often as it comes.
type signature struct {
	mac  string // hex, without its version
	time string // Unix seconds, as sent: it is signed with the body
}

func (a *Adapter) signature(h http.Header) signature {
	mac, _ := strings.CutPrefix(h.Get("X-Slack-Signature"), "v0=")
	return signature{mac: strings.ToLower(mac), time: h.Get("X-Slack-Request-Timestamp")}
}

// trusted tells whether s signs the raw body and is young. Without a secret nothing is trusted.
func (a *Adapter) trusted(s signature, body []byte) bool {
	seconds, err := strconv.ParseInt(s.time, 10, 64)
	got, decodes := hex.DecodeString(s.mac)
	if err != nil || decodes != nil || a.config.SigningSecret == "" || a.config.Now().Sub(time.Unix(seconds, 0)).Abs() > maxSkew {
		return false
	}
	h := hmac.New(sha256.New, []byte(a.config.SigningSecret))
	h.Write([]byte("v0:" + s.time + ":"))
	h.Write(body)
	return hmac.Equal(got, h.Sum(nil)) // takes the same time whatever differs
}

// seen knows the signatures of requests that were taken, so that nobody sends one again. One that was refused may come
// again.
type seen struct {
	now func() time.Time

	mu    sync.Mutex
	until map[string]time.Time
}

func newSeen(now func() time.Time) *seen { return &seen{now: now, until: map[string]time.Time{}} }

// begin is false for a signature that was taken, or is being taken.
func (s *seen) begin(mac string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	now := s.now()
	for old, until := range s.until {
		if now.After(until) {
			delete(s.until, old)
		}
	}
	if _, used := s.until[mac]; used {
		return false
	}
	s.until[mac] = now.Add(2 * maxSkew)
	return true
}

func (s *seen) end(mac string, taken bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !taken {
		delete(s.until, mac)
	}
}
