package outcome

import "sync"

// mark is what a row says about the words it matches. A piece of text carries a set of them.
type mark uint64

const (
	// Agreement of the called party, in a summary or in its own words.
	agree    mark = 1 << iota // booked, reserved, you're all set
	weak                      // confirmed, accepted, agreed: counts only about the thing asked for
	other                     // confirmed something else: the address, that they are open
	revoked                   // cancelled, anulada: what a cancellation asks for
	moved                     // moved, changed: what a change asks for
	promised                  // agreed to send, approved: what an errand asks for
	relayed                   // took it down, will tell him: what a message asks for
	welcome                   // see you on Friday, te espero: own words only
	state                     // settled, worked out, all good: counts when the values asked for stand beside it
	yes                       // yes, sure, perfect: counts only as an answer to a request of ours
	willing                   // of course, no problem: a yes that is more than having heard
	nay                       // no, as a whole answer
	naming                    // under what name: a request being taken down
	free                      // we have availability: no agreement yet
	offering                  // they offered, only 7 pm is left
	replied                   // they said, they close, it costs: an answer to a question

	// What speaks against it.
	refused
	undone // nothing came of it, we turned it down: whatever it is said about, there is no agreement
	full
	closed
	negated // not booked, unable to confirm
	waitList
	callBack
	condition
	hedge
	lapse // held until noon: gone when nobody comes back, unless holding it is what was asked
	usual // usually, as a rule: no agreement, but it may answer a question
	machine
	noAnswer
	busyLine
	silence // did not know, could not say, hung up before answering
	third   // another customer, a colleague earlier
	attempt // our side asked, told, requested
	dictate // text that tries to dictate the judgement
	waiting // one moment, let me check
	unheard // by our assistant, self-reported: nobody of theirs said it
	garbled // could not hear, the line dropped
	taken   // our side took what was offered
	notice  // a message that tells what stands already: a confirmation e-mail, a reminder

	// What bounds the others.
	turn     // but, in the end: what follows replaces what came before
	core     // names the thing asked for: table, reservation, appointment
	side     // names something beside it: parking, terrace, high chair
	advice   // if you run late, call: a condition that binds nothing
	callee   // has the called party as its subject
	narrated // our side's part is told in the present: "the assistant asks"

	// What our own caller says.
	request // I would like to book
	inquiry // do you have a table: a yes to it is availability only
	accept  // that is fine, please book it
	check   // so that is confirmed?
	deferal // I will ask and call again
	thanks  // thank you, goodbye

	// What the task asks for.
	toCancel
	toChange
	toConfirm
	toAsk
	toTell
	toBook
	flexible // any time, the earliest
	ceiling  // at most, no more than: a limit of price
)

// row is one line of the grammar: a pattern over folded text, its meaning, and an example which is also its test.
// {name} in a pattern stands for the word list of that name.
type row struct {
	pattern string
	means   mark
	example string
}

var (
	// theirs reads summaries and the called party, ours our own caller, tasks the wording of a task.
	// Both languages are always read: the summary's need not be the one spoken.
	// They are compiled when the first result is read, or by Load: that takes longer than all else at the start of the program.
	theirs = sync.OnceValue(func() *grammar {
		return compile(englishYes, englishDone, englishState, englishGone, englishNo, englishOpen, englishSilent, englishAbout,
			spanishYes, spanishDone, spanishState, spanishGone, spanishNo, spanishOpen, spanishAbout)
	})
	// messages is looked through for messages only.
	messages = sync.OnceValue(func() *grammar { return compile(englishMessages, spanishMessages) })
	ours     = sync.OnceValue(func() *grammar { return compile(englishOurs, spanishOurs) })
	tasks    = sync.OnceValue(func() *grammar { return compile(englishTasks, spanishTasks) })
)

// Load compiles the tables and patterns that the first judgement would else wait for. It is for the start of the program and costs nothing when
// called again; results are the same without it.
func Load() {
	for _, p := range patterns {
		p()
	}
	compiledIdioms()
	theirs()
	messages()
	ours()
	tasks()
}

var placeholder = lazily(`\{[a-z_]+\}`)

// expand puts word lists into a pattern. An unknown name is a programmer's mistake and stops the program at its start.
func expand(pattern string) string {
	for placeholder().MatchString(pattern) {
		pattern = placeholder().ReplaceAllStringFunc(pattern, func(name string) string {
			words, ok := lists[name[1:len(name)-1]]
			if !ok {
				panic("outcome: no word list " + name)
			}
			return `(?:` + words + `)`
		})
	}
	return pattern
}

// reader remembers the marks of what the called party's side was read for, since a sentence of one piece is looked at three times.
type reader struct{ seen map[string]mark }

func (r *reader) marks(folded string) mark {
	if m, ok := r.seen[folded]; ok {
		return m
	}
	if r.seen == nil {
		r.seen = map[string]mark{}
	}
	m := theirs().marks(folded)
	r.seen[folded] = m
	return m
}

func (m mark) has(any mark) bool { return m&any != 0 }
