package nlu

// squeeze writes letters that are drawn out, three in a row or two at the end, once: "holaaa", "heyy". It works in place only on its own copy.
func squeeze(word []byte) ([]byte, bool) {
	if !drawnOut(word) {
		return nil, false
	}
	var out [maxWord]byte
	n := 0
	for i, c := range word {
		if i == 0 || c != word[i-1] {
			out[n] = c
			n++
		}
	}
	return out[:n:n], true
}

// drawnOut reports whether a word has the same letter twice at its end or three times in a row.
func drawnOut(word []byte) bool {
	for i := 2; i < len(word); i++ {
		pair := word[i] == word[i-1]
		if pair && (i == len(word)-1 || word[i-1] == word[i-2]) {
			return true
		}
	}
	return false
}
