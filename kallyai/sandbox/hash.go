package sandbox

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
)

// digest is a number in hexadecimal that depends on nothing but parts.
func digest(parts ...any) string {
	sum := sha256.Sum256([]byte(fmt.Sprintf("%q", parts)))
	return hex.EncodeToString(sum[:])
}

// pick is a number from 0 to n-1 that depends on nothing but parts.
func pick(n int, parts ...any) int {
	sum := sha256.Sum256([]byte(fmt.Sprintf("%q", parts)))
	return int(binary.BigEndian.Uint32(sum[:4]) % uint32(n))
}

// nextID returns a fresh UUID.
func (s *Server) nextID(kind string) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.idLocked(kind)
}

func (s *Server) idLocked(kind string) string {
	s.serial++
	h := digest(s.seed, kind, s.serial)
	return h[:8] + "-" + h[8:12] + "-4" + h[13:16] + "-a" + h[17:20] + "-" + h[20:32]
}
