package outcome

// practical reports whether a clause only says what comes with what was agreed on: the price, what to bring, when to come.
func practical(c string, m mark, v values) bool {
	return len(v.prices) > 0 || m.has(advice|notice|side) && !m.has(core) || toBring().MatchString(c)
}

var toBring = lazily(`^(?:and |y |just |please |por favor |solo )*(?:que (?:traiga|venga|llegue|haya|este|lleve|pase|no )|come |bring |arrive |have |make sure |be (?:there|here|ready)|somebody|someone|traiga|venga|lleguen?|vengan?|traigan?|son |it's |that's |that'll be |that comes to |serian? )`)

// oldGone reports whether what is said to be gone is the day or time that was to be changed: "Wednesday's gone, Friday it is".
func (w wish) oldGone(c string) bool {
	at := goneWord().FindStringIndex(c)
	return at != nil && w.compare(w.read(c[:at[0]])).differs
}

var goneWord = lazily(`\b(?:gone|off|out|free|open|taken|libre|fuera|complet[oa]|ocupad[oa]|no (?:hay|queda|esta))\b`)
