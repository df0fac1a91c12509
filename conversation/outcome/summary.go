package outcome

import (
	"regexp"
	"strings"
)

// reading is what one source, the summary or the transcript, says about the call. An empty reason is silence.
type reading struct {
	reason  Reason
	quote   string
	deal    values // day, time, party and price of what was agreed
	offer   values // those of what was offered
	hostile bool
	change  change // against the wish; filled by settle
}

// refusals are reasons by which nothing was agreed; an agreement about the very thing may still follow them.
var refusals = map[Reason]bool{Refused: true, Full: true, Closed: true, NoAnswer: true, Busy: true, Voicemail: true, WaitList: true, Alternative: true}

// fresh are the refusals after which an agreement may follow in the same breath, without a word that marks a turn.
var fresh = map[Reason]bool{Refused: true, Full: true, Closed: true, Alternative: true}

// summary is the state of reading highlights and next steps.
type summary struct {
	reading
	kind         kind
	wish         wish
	firm         bool   // the agreement names the thing agreed on
	around       values // said outside the agreeing sentence
	pending      mark   // marks that carry from piece to piece within a sentence
	sentenceText string // the folded sentence being read
	gone         bool   // the very thing asked for was called full after something had been agreed
}

// readSummary reads highlights sentence by sentence; what comes later replaces what came before where the words say so.
// Next steps can take an agreement back ("call to confirm"), never give one.
func readSummary(r Result, k kind, w wish) reading {
	s := summary{kind: k, wish: w}
	for _, one := range sentences(clean(r.Highlights)) {
		s.sentence(one)
	}
	for _, one := range sentences(clean(r.NextSteps)) {
		s.step(one)
	}
	s.deal = s.deal.over(s.around)
	differs := s.wish.compare(s.deal)
	switch {
	case s.reason == Agreed && s.gone && !differs.differs:
		s.reason = Contradiction
	case s.reason == Contradiction && differs.differs && !differs.allowed:
		s.reason = Agreed // for other values; the refusal says why
	}
	if s.reason == Agreed && !s.firm && !s.names() {
		s.reason = NoAgreement
	}
	if s.hostile && (s.reason == "" || levels[s.reason] != NotConfirmed) {
		s.reason = Hostile
	}
	return s.reading
}

// names reports whether the facts asked for are said anywhere, so that a bare "confirmed" is about them.
func (s *summary) names() bool {
	d := s.deal
	return len(d.clocks)+len(d.days)+len(d.counts) > 0
}

// step reads one sentence of the next steps.
func (s *summary) step(one sentence) {
	m := theirs.marks(one.folded)
	switch {
	case m.has(dictate):
		s.hostile = true
	case m.has(advice):
	case m.has(waitList):
		s.take(WaitList, false, false)
	case m.has(notice) || s.reason != Agreed && s.reason != "" && s.reason != NoAgreement:
	case m.has(callBack) && !theirs.marks(one.folded).has(machine):
		s.take(CallBack, false, false)
	case m.has(hedge|condition) && m.has(agree|weak|core) && s.reason == Agreed && stepBinds.MatchString(one.folded):
		s.take(Conditional, false, false)
	}
	if s.reason != Agreed && m.has(offering|callBack) {
		s.offer = s.offer.over(read(one.folded, s.wish.now))
	}
}

// stepBinds matches next steps without which nothing holds: a payment, a form.
var stepBinds = regexp.MustCompile(`\b(?:pay|deposit|card|confirm|pagar|senal|tarjeta|confirmar)\b`)

// sentence reads one sentence of the highlights.
func (s *summary) sentence(one sentence) {
	whole := theirs.marks(one.folded)
	if whole.has(dictate) {
		s.hostile = true
		if !whole.has(full | refused | closed | waitList | noAnswer) {
			return
		}
	}
	s.quoted(one)
	if one.question {
		return
	}
	s.pending, s.sentenceText = 0, one.folded
	var agreed, rest values
	before := s.reason
	for _, c := range clauses(one.folded) {
		cm := theirs.marks(c)
		for _, p := range pieces(c) {
			verdict, firm := s.verdict(p, cm, whole)
			v := read(p, s.wish.now)
			switch {
			case verdict == Agreed || verdict == Answered:
				agreed = merged(agreed, v)
			case refusals[verdict] || verdict == NoAgreement || verdict == ourSide:
				if verdict != Alternative && theirs.marks(p).has(offering) && s.wish.compare(v).differs {
					s.offer = s.offer.over(v)
				}
			default:
				rest = merged(rest, v)
			}
			if verdict == Alternative {
				s.offer = s.offer.over(v)
			}
			if s.reason == Agreed && (verdict == Full || verdict == Refused) && !empty(v) && !s.wish.compare(v).differs {
				s.gone = true
				continue
			}
			if verdict != "" {
				s.take(verdict, firm, whole.has(turn))
			}
		}
	}
	s.facts(before, agreed, rest, one.folded)
}

// facts keeps the values of a sentence: an agreeing one sets the deal, a later one about the same thing may change it.
func (s *summary) facts(before Reason, agreed, rest values, folded string) {
	if s.reason == Agreed && before != Agreed || !empty(agreed) {
		s.deal = merged(agreed, rest).over(s.deal)
		return
	}
	if s.reason == Agreed && theirs.marks(folded).has(core) && s.wish.compare(rest).differs {
		s.deal = rest.over(s.deal)
		return
	}
	s.around = merged(s.around, rest)
}

func merged(a, b values) values {
	return values{
		append(a.clocks, b.clocks...), append(a.days, b.days...), append(a.counts, b.counts...), append(a.prices, b.prices...),
	}
}

func empty(v values) bool { return len(v.clocks)+len(v.days)+len(v.counts)+len(v.prices) == 0 }

// verdict is what one piece says, "" for nothing; c and whole are the marks of its clause and its sentence.
// firm says that an agreement names its object.
func (s *summary) verdict(p string, c, whole mark) (reason Reason, firm bool) {
	m := theirs.marks(p)
	about := s.pending
	s.pending = m & (side | attempt)
	if !m.has(core) && m.has(side) || !m.has(core|side|agree|weak) && about.has(side) {
		s.pending |= side
		if s.wish.price > 0 && m.has(offering) && len(prices(p)) > 0 {
			return Alternative, false
		}
		if s.kind != question {
			return "", false
		}
	}
	if m.has(callee) {
		about &^= attempt
	}
	if about.has(attempt) && !m.has(callee) {
		s.pending |= attempt
	}
	if s.kind == question {
		return s.answer(m, c, about), true
	}
	if m.has(offering) && !m.has(full|refused|closed|waitList|agree|weak|negated) && !empty(read(p, s.wish.now)) {
		return Alternative, false
	}
	if m.has(notice) && !m.has(negated|condition|agree|weak|waitList) {
		return "", false
	}
	r := against(m, c)
	if s.kind == booking && m.has(revoked) && m.has(core) && !whole.has(turn) {
		return Refused, false
	}
	if r == Hedged && s.reason == Agreed && !m.has(core|agree|weak|garbled) && len(strings.Fields(p)) > 6 {
		return "", false // "you should allow ten minutes" takes nothing back
	}
	if r != "" {
		return r, false
	}
	return s.agreement(p, m, c, whole, about)
}

// against is the reason in a piece that speaks against an agreement, strongest first.
func against(m, c mark) Reason {
	yesWords := m.has(agree | weak | revoked | moved | promised)
	switch {
	case m.has(machine):
		return Voicemail
	case m.has(waitList):
		return WaitList
	case m.has(noAnswer):
		return NoAnswer
	case m.has(busyLine):
		return Busy
	case m.has(garbled):
		return Hedged
	case m.has(closed):
		return Closed
	case m.has(full):
		return Full
	case m.has(refused):
		return Refused
	case m.has(callBack):
		return CallBack
	case m.has(condition) && !m.has(advice) && (yesWords || m.has(core) || c.has(agree|weak)):
		return Conditional
	case m.has(hedge):
		return Hedged
	case m.has(negated):
		return NoAgreement
	case c.has(third):
		return NoAgreement
	}
	return ""
}

// agreement is Agreed when a piece states one, held back by hedges and conditions elsewhere in its clause.
func (s *summary) agreement(p string, m, c, whole, about mark) (Reason, bool) {
	strong := m.has(agreements[s.kind])
	loose := m.has(weak) && !m.has(other)
	if s.kind == cancellation && !strong {
		loose = false
	}
	switch {
	case !strong && !loose:
		if m.has(attempt) {
			return ourSide, false
		}
		return "", false
	case (m | about).has(attempt) && !ownDeed.MatchString(p):
		return ourSide, false
	case c.has(callBack):
		return CallBack, false
	case c.has(condition) && !c.has(advice):
		return Conditional, false
	case c.has(hedge) && !c.has(side):
		return Hedged, false
	}
	firm := strong || object.MatchString(p) || len(strings.Fields(p)) < 4 && object.MatchString(s.sentenceText)
	return Agreed, firm
}

// object matches what an agreement can be about.
var object = regexp.MustCompile(`\b(?:reserv\w*|resered|book(?:ing|ings)|table|appointment|appt|room|slot|order|haircut|visit|session|party|group|cita|mesa|habitacion|hora|turno|hueco|pedido|sesion|grupo)\b`)

// ownDeed matches an agreement that stands beside the word for a request without depending on it.
var ownDeed = regexp.MustCompile(`\b(?:as (?:requested|asked)|requested (?:time|table|date|slot)|como se (?:pidio|solicito)|solicitad[oa])\b`)

// answer judges a piece when a question was asked: an un-hedged statement of the called party is the result.
func (s *summary) answer(m, c, about mark) Reason {
	switch {
	case m.has(machine):
		return Voicemail
	case m.has(noAnswer):
		return NoAnswer
	case m.has(silence):
		return Refused
	case m.has(callBack):
		return CallBack
	case c.has(hedge):
		return Hedged
	case (m | about).has(attempt):
		return ourSide
	case m.has(replied):
		return Answered
	}
	return ""
}

// ourSide is the verdict on what our own side says or tries: no agreement, and none taken back. It never leaves this file.
const ourSide Reason = "our_side"

// take puts a verdict in the place of the present one, or keeps that. turned says that the sentence marks a turn.
func (s *summary) take(verdict Reason, firm, turned bool) {
	good := verdict == Agreed || verdict == Answered
	had := s.reason == Agreed || s.reason == Answered
	switch {
	case good && (s.reason == "" || s.reason == NoAgreement || had):
		s.reason, s.firm = verdict, s.firm || firm
	case good && s.reason != WaitList && (turned || firm && fresh[s.reason]):
		s.reason, s.firm = verdict, firm
	case good:
	case verdict == ourSide:
		if s.reason == "" {
			s.reason = NoAgreement
		}
	case had && (refusals[verdict] || verdict == NoAgreement) && verdict != Alternative:
		s.reason = Contradiction
	case had && verdict == Alternative:
	case s.reason == WaitList || s.reason == Contradiction:
	case (s.reason == Alternative || s.reason == Full || s.reason == Closed) && levels[verdict] == Unclear:
	case verdict == NoAgreement && s.reason != "":
	case verdict == Alternative && s.reason != "" && s.reason != NoAgreement:
	default:
		s.reason = verdict
	}
}

var (
	doubleQuotes = regexp.MustCompile(`["“«]([^"“”«»]{2,300})["”»]`)
	singleQuotes = regexp.MustCompile(`(?:^|[\s:(,])['‘](.{3,300}?)['’](?:[\s.,;:)!?]|$)`)
	speech       = regexp.MustCompile(`\b(?:said|says|told|replied|answered|words|quote|dijo|dijeron|respondi\w+|contest\w+|palabras|textual\w*|dice[n]?)\b`)
)

// quoted keeps words in quotation marks that a sentence gives to the called party.
func (s *summary) quoted(one sentence) {
	if s.quote != "" || s.hostile || !speech.MatchString(one.folded) {
		return
	}
	for _, re := range []*regexp.Regexp{doubleQuotes, singleQuotes} {
		if at := re.FindStringSubmatchIndex(one.text); at != nil {
			lead := fold(one.text[:at[0]])
			if theirs.marks(lead).has(attempt) || theirs.marks(lead).has(machine) {
				return
			}
			s.quote = short(strings.TrimSpace(one.text[at[2]:at[3]]))
			return
		}
	}
}

// maxQuoteRunes keeps a quote within one glance.
const maxQuoteRunes = 240

// short cuts text to maxQuoteRunes, at a space where there is one.
func short(text string) string {
	runes := []rune(text)
	if len(runes) <= maxQuoteRunes {
		return text
	}
	cut := string(runes[:maxQuoteRunes])
	if i := strings.LastIndexByte(cut, ' '); i > 0 {
		cut = cut[:i]
	}
	return cut
}
