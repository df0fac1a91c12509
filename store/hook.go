package store

// Point is a place around a commit at which a crash test may stop.
type Point string

// The points, in the order in which a commit passes them.
const (
	BeforeCommit Point = "before commit" // everything is prepared, nothing is kept yet
	AfterCommit  Point = "after commit"  // everything is kept, nobody has been told yet
)

// Hook is called at each point of each commit, by one goroutine at a time. It is for tests: with its error the commit
// is given up at BeforeCommit, and nothing is kept, as on a full disk; at AfterCommit the callers get the error although
// their changes are kept, as when the program dies before it can answer. A Hook must not call the store.
type Hook func(Point) error

// At calls the hook; nil does nothing.
func (h Hook) At(p Point) error {
	if h == nil {
		return nil
	}
	return h(p)
}
