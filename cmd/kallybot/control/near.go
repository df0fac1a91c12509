package control

import (
	"fmt"
	"os"
	"path/filepath"
)

// maxName is how long the name of a socket may be everywhere: 104 bytes with the zero at its end on the BSDs, 108 on Linux.
const maxName = 103

// opened is where Linux shows a process the folders that it holds open.
const opened = "/proc/self/fd"

// near calls fn with a name for path that is short enough for a socket. The name holds only while fn runs.
func near(path string, fn func(name string) error) error {
	if len(path) <= maxName {
		return fn(path)
	}
	if _, err := os.Stat(opened); err != nil {
		return fmt.Errorf("the path has %d bytes, and a socket's may have %d; choose a shorter data.path", len(path), maxName)
	}
	folder, err := os.Open(filepath.Dir(path))
	if err != nil {
		return err
	}
	defer folder.Close()
	return fn(fmt.Sprintf("%s/%d/%s", opened, folder.Fd(), filepath.Base(path)))
}
