package outcome

// carry gives what a piece is about besides its own words: a piece without a subject goes on with the one before
// ("parking is likely, but not guaranteed"; "the caller said it was booked, confirmed and paid").
func (s *summary) carry(m mark, p string) mark {
	about := s.pending
	s.pending = m & attempt
	if tries().MatchString(p) && !ourSubject().MatchString(p) {
		s.pending = 0
	}
	if m.has(callee) || wanted().MatchString(s.sentenceText) && nowIs().MatchString(p) {
		about &^= attempt
	}
	s.pending |= about & attempt
	if about.has(side) && m.has(core) && m.has(negated|refused) && takesBack().MatchString(p) && !object().MatchString(ofPronoun().ReplaceAllString(p, "")) {
		s.pending |= side // "they have a terrace, but do not book it"
		return about | side
	}
	if !m.has(core) && m.has(side) && !s.wish.mentions(p) || !m.has(core|side|agree|weak) && about.has(side) {
		s.pending |= side
		return about | side
	}
	return about &^ side
}

// wanted matches our side's wish, and nowIs what became of it: "queria cancelar y queda cancelada". What our side says became of it proves nothing.
var (
	wanted = lazily(`\b(?:queria\w*|quise|quisimos|pedi|pedimos|solicit\w+|wanted|asked|requested|se (?:pidio|solicito))\b`)
	nowIs  = lazily(`^(?:(?:y |and )?(?:listo|ya esta|hecho|arreglado|done|sorted)\b|(?:ya |ha |it |la )*(?:queda|quedo|quedado|esta|is now|is|was|has been)\b)`)
)
