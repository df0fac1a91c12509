//go:build !linux

package postgres

import "syscall"

// endSilence leaves it to the probes to find out that the other machine is gone.
func endSilence(string, string, syscall.RawConn) error { return nil }
