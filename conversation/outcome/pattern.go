package outcome

import (
	"regexp"
	"sync"
)

// patterns are all that lazily made, for Load.
var patterns []func() *regexp.Regexp

// lazily is a pattern that is compiled when it is first asked for: the program starts far more often than it reads results.
// A wrong one is a programmer's mistake and stops the program in Load.
func lazily(pattern string) func() *regexp.Regexp {
	p := sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(pattern) })
	patterns = append(patterns, p)
	return p
}
