package outcome

import (
	"fmt"
	"os"
	"testing"
	"time"
)

func TestDbg(t *testing.T) {
	for _, l := range readLabelled(t) {
		if l.ID == os.Getenv("ID") {
			w := wishOf(l.result().Asked, time.Time{})
			k := kindOf(l.result().Asked)
			fmt.Println("kind", k, "wish", w)
			for _, s := range sentences(clean(l.Highlights)) {
				for _, c := range clauses(s.folded) {
					for _, p := range pieces(c) {
						fmt.Printf("  %q %s %+v\n", p, names(theirs, p), read(p, time.Time{}))
					}
				}
			}
			for _, x := range l.Transcript {
				g := theirs
				if x.Speaker == "AI" {
					g = ours
				}
				fmt.Printf("  %s %q %s %+v\n", x.Speaker, x.Content, names(g, fold(clean(x.Content))), read(fold(clean(x.Content)), time.Time{}))
			}
			fmt.Printf("%+v\n", Judge(l.result()))
		}
	}
}
func names(g grammar, s string) string {
	out := ""
	for _, r := range g {
		if m := r.match.FindString(s); m != "" {
			out += fmt.Sprintf("[%s:%q]", markNames[r.means], m)
		}
	}
	return out
}

var markNames = map[mark]string{agree: "agree", weak: "weak", other: "other", revoked: "revoked", moved: "moved", promised: "promised", welcome: "welcome", yes: "yes", naming: "naming", free: "free", offering: "offering", replied: "replied", refused: "refused", full: "full", closed: "closed", negated: "negated", waitList: "waitList", callBack: "callBack", condition: "condition", hedge: "hedge", machine: "machine", noAnswer: "noAnswer", busyLine: "busy", silence: "silence", third: "third", attempt: "attempt", dictate: "dictate", waiting: "waiting", garbled: "garbled", turn: "turn", core: "core", side: "side", advice: "advice", callee: "callee", request: "request", inquiry: "inquiry", accept: "accept", check: "check", deferal: "deferal", thanks: "thanks"}
