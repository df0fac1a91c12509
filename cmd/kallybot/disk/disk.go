// Package disk tells how much room there is for a file.
package disk

import "path/filepath"

// Free is how many bytes this user may still write beside the file at path, which need not exist. Errors:
// errors.ErrUnsupported where the system does not tell; else of the folder.
func Free(path string) (uint64, error) { return free(filepath.Dir(path)) }
