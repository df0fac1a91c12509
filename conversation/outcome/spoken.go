package outcome

import "strings"

// Marks of what is said in a transcript: by whom, and how late.
const (
	byCaller = "ours:"
	byCalled = "theirs:"
	late     = "late:"
	answer   = "answer:"
	lastWord = "who:"
)

// talk adds what was said in a transcript. What our caller says counts at its end and as what it was answered to.
func (f *wording) talk(turns []Line) {
	ours, theirs := lastTurn(turns, caller), lastTurn(turns, called)
	asked := textStart
	for i, l := range turns {
		words := f.words(l.Text)
		if l.Speaker == caller {
			f.senses(byCaller, words)
			if asked = "."; strings.Contains(l.Text, "?") {
				asked = "?"
			}
			if i == ours {
				f.byKind(byCaller+atLast, words)
				f.senses(byCaller+atLast, words)
			}
			continue
		}
		f.turn(byCalled, l.Text, words)
		f.add(answer, asked, words[1])
		f.add(answer, asked, words[1], words[min(2, len(words)-1)])
		switch {
		case i == theirs:
			f.turn(byCalled+atLast, l.Text, words)
			f.add(answer+atLast, asked)
		case i+lateTurns > theirs:
			f.turn(byCalled+late, l.Text, words)
		}
	}
	if len(turns) > 0 {
		f.add(lastWord, turns[len(turns)-1].Speaker)
	}
}

// lateTurns are the last turns in which it is settled what comes of a talk.
const lateTurns = 6

// turn adds what one turn says.
func (f *wording) turn(where, text string, words []string) {
	f.pairs(where, words)
	f.senses(where, words)
	f.marks(where, text)
	f.verbs(where, text)
}

// Speakers of a transcript.
const (
	caller = "ai"
	called = "human"
)

// turnsOf are the turns that say something, by those who are known to speak.
func turnsOf(lines []Line) []Line {
	var out []Line
	for _, l := range lines {
		who := strings.ToLower(strings.TrimSpace(l.Speaker))
		if (who == caller || who == called) && clean(l.Text) != "" {
			out = append(out, Line{who, l.Text})
		}
	}
	return out
}

// lastTurn is where somebody speaks for the last time, -1 if never.
func lastTurn(lines []Line, who string) int {
	for i := len(lines) - 1; i >= 0; i-- {
		if lines[i].Speaker == who {
			return i
		}
	}
	return -1
}
