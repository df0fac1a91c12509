package access

// Verdict is why somebody may use the bot, or that they may not. The zero Verdict is Outside.
type Verdict int

// The verdicts. Somebody Outside is told their ID, so that the operator can add them.
const (
	Outside Verdict = iota
	Anybody         // the bot is open
	Listed          // the person or the place is on a list
	Admin
)

// String is the verdict as a word for logs.
func (v Verdict) String() string { return [...]string{"outside", "anybody", "listed", "admin"}[v] }
