//go:build linux || darwin

package disk

// The system's own answer; package os has none.
import "golang.org/x/sys/unix"

func free(folder string) (uint64, error) {
	var s unix.Statfs_t
	if err := unix.Statfs(folder, &s); err != nil {
		return 0, err
	}
	return s.Bavail * uint64(s.Bsize), nil
}
