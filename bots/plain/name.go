package plain

import (
	"path"
	"strings"
)

// maxName is the longest name of a file in units.
const maxName = 64

// FileName is a name that is harmless for a file: one visible path element. The end says what the file is, so a long name is
// cut before that.
func FileName(name string) string {
	name = strings.Map(func(r rune) rune {
		if strings.ContainsRune(`/\:*?"<>|;`, r) {
			return '_'
		}
		return r
	}, OneLine(name))
	name = strings.Trim(name, ". ")
	if Units(name) > maxName {
		ext := path.Ext(name)
		if Units(ext) > maxName/2 {
			ext = ""
		}
		base, _ := Part(strings.TrimSuffix(name, ext), maxName-Units(ext))
		name = base + ext
	}
	if name == "" {
		return "file"
	}
	return name
}
