package conversation_test

import (
	"strconv"

	"github.com/kallybot/kallybot/conversation"
)

// left sets what is left of the account, in units with what there is and what there was.
func (w *world) left(words []string) {
	a := &conversation.Account{Plan: "pro"}
	for ; len(words) >= 3; words = words[3:] {
		n, err1 := strconv.ParseFloat(words[1], 64)
		of, err2 := strconv.ParseFloat(words[2], 64)
		if err1 != nil || err2 != nil {
			w.t.Fatalf("story: no figures in %v", words)
		}
		switch words[0] {
		case "credits":
			a.Credits, a.CreditsOf = n, of
		case "minutes":
			a.Minutes, a.MinutesOf = n, of
		case "calls":
			a.Calls, a.CallsOf = int(n), int(of)
		}
	}
	w.signing.left = a
}
