//go:build unix

package postgrestest

import (
	"os"
	"os/exec"
	"os/user"
	"strconv"
	"syscall"
)

// crash is the signal at which the server gives everything up at once, without a last word on its disk.
const crash = syscall.SIGQUIT

// owner is the user that runs the server where this program is root, which PostgreSQL refuses to run as.
func owner() (uid, gid uint32, needed bool) {
	if os.Geteuid() != 0 {
		return 0, 0, false
	}
	for _, name := range []string{"postgres", "nobody"} {
		u, err := user.Lookup(name)
		if err != nil {
			continue
		}
		id, bad := strconv.ParseUint(u.Uid, 10, 32)
		group, worse := strconv.ParseUint(u.Gid, 10, 32)
		if bad == nil && worse == nil && id != 0 {
			return uint32(id), uint32(group), true
		}
	}
	return 0, 0, false
}

// own gives a folder to the user that runs the server.
func own(folder string) error {
	if uid, gid, needed := owner(); needed {
		return os.Chown(folder, int(uid), int(gid))
	}
	return nil
}

// lower has a command run as that user, in a group of its own: an interrupt at the terminal is the test's alone.
func lower(c *exec.Cmd) {
	c.Dir = "/"
	c.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	if uid, gid, needed := owner(); needed {
		c.SysProcAttr.Credential = &syscall.Credential{Uid: uid, Gid: gid}
	}
}
