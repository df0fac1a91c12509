package disk_test

import (
	"errors"
	"path/filepath"
	"testing"

	"github.com/kallybot/kallybot/cmd/kallybot/disk"
)

func TestFree(t *testing.T) {
	t.Parallel()
	n, err := disk.Free(filepath.Join(t.TempDir(), "none yet"))
	if errors.Is(err, errors.ErrUnsupported) {
		t.Skip("this system does not tell")
	}
	if err != nil || n == 0 {
		t.Errorf("got %d, %v", n, err)
	}
	if _, err := disk.Free(filepath.Join(t.TempDir(), "no folder", "none")); err == nil {
		t.Error("a folder that does not exist has room")
	}
}
