package postgres

import "syscall"

// tcpUserTimeout is how long what was sent may wait for its receipt, in milliseconds. Source: Linux, tcp(7), TCP_USER_TIMEOUT.
const tcpUserTimeout = 0x12

// endSilence has a connection end when the other machine does not take what is sent to it.
func endSilence(network, _ string, c syscall.RawConn) (err error) {
	if network == "unix" {
		return nil
	}
	failed := c.Control(func(fd uintptr) {
		err = syscall.SetsockoptInt(int(fd), syscall.IPPROTO_TCP, tcpUserTimeout, int(deadAfterSilence.Milliseconds()))
	})
	if failed != nil {
		return failed
	}
	return err
}
