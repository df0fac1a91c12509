package outcome

import "slices"

// relays is the marks of a piece, read for what the task is. Days of every week are no habit when the task is about them. When it is a message,
// who passes it on later has taken it, and who promises that is no party of ours; who does not take it has not.
func (w wish) relays(m mark, piece string) mark {
	if w.weekly {
		m &^= usual
	}
	if !w.message {
		return m
	}
	if m |= messages().marks(piece); !m.has(relayed) {
		return m
	}
	if someWord(piece, denials) || m.has(refused|negated) {
		return m &^ relayed
	}
	m &^= callBack | waiting
	if !supposing().MatchString(piece) {
		m &^= condition // "as soon as he is back"
	}
	if !ourSubject().MatchString(piece) {
		m = m&^attempt | callee
	}
	return m
}

// echoed reports whether a piece has no word but those of the message.
func (w wish) echoed(piece string) bool {
	words := tokens(piece)
	return len(words) > 1 && !slices.ContainsFunc(words, func(word string) bool {
		return len(word) > 3 && !w.things[word] && !verbless[word] && !numbered(word)
	})
}

// ourSubject matches a piece that tells what our own side did.
var ourSubject = lazily(expand(`^(?:and |y )?(?:{en_us}|{es_us}) `))

// supposing matches a condition that may never come.
var supposing = lazily(`\b(?:if|unless|provided|in case|si|salvo|siempre que|a menos)\b`)

// wants are the marks that stand for agreement to the task.
func (w wish) wants(k kind) mark {
	if w.message {
		return agreements[k] | relayed
	}
	if w.order && !visited().MatchString(w.task) {
		return agreements[k] | promised // "the bakery will bake the cake"
	}
	return agreements[k]
}

// visited matches a task that wants a place or an hour, and no goods.
var visited = lazily(`\b(?:table|appointment|room|slot|cita|hora|turno|mesa|habitacion|consulta|visita)\b`)

// said is the values of a piece. When a message is going to be passed on is no value of it.
func (w wish) said(piece string) values {
	if at := later().FindStringIndex(piece); w.message && at != nil {
		piece = piece[:at[0]] // "eighteen fifty-two, I'll tell him when he is back at seven"
	}
	return w.read(piece)
}

// later matches that something is passed on, and when.
var later = lazily(`\b(?:will|would|'ll|'d|to|se l[aeo]s?|en cuanto|as soon as|when|cuando)\b`)
