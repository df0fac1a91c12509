package outcome

import "strings"

// stage is how far the called party has gone in the talk.
type stage int

const (
	silent  stage = iota // nothing decisive yet
	able                 // it could be done: availability
	taking               // a request is being taken down: "under what name?"
	nodded               // a plain yes to a request of ours
	settled              // agreement in so many words
	barred               // refused, full, hedged and so on: see reason
)

// talk is the state of reading a transcript.
type talk struct {
	reading
	reader
	kind    kind
	wish    wish
	stage   stage
	last    mark   // what our caller's last turn was
	ask     bool   // our caller's last turn was a question
	openAsk bool   // and one that a noun answers: what, which, where
	terse   bool   // it was a bare detail, such as a name
	facts   values // what is on the table at this moment
	weight  int    // of the quoted words, see weightOf
	besides bool   // our caller's last question was about something beside what is asked for: a deposit, parking
	broken  bool   // the turn breaks off: a yes in it settles nothing
	heard   bool   // our caller has said what the call is for
	taken   bool   // they asked about a detail of what our caller wants, so a request is being taken down
	thanked bool   // our caller's last turn closed the talk
	items   things // what our caller orders
	detail  bool   // they asked for a date of birth or a number: the answer holds no value of what is agreed
}

// readTalk follows the turns; the last decisive word of the called party counts.
// What our own caller says never agrees; it only tells what a "yes" answers.
func readTalk(lines []Line, k kind, w wish) reading {
	t := talk{kind: k, wish: w}
	for _, l := range lines {
		switch strings.ToLower(strings.TrimSpace(l.Speaker)) {
		case "ai":
			t.ourTurn(clean(l.Text))
		case "human":
			t.theirTurn(clean(l.Text))
		}
	}
	return t.finish()
}

// openQuestion matches the words that ask for a thing, a place, an amount or a time.
var openQuestion = lazily(`\b(?:what|which|where|when|how (?:much|many|long)|who|que|cual|cuales|cuanto|cuanta|cuantos|donde|cuando)\b`)

// extras matches a question of ours about something beside what is asked for.
var extras = lazily(`\b(?:deposit|pay|card|parking|bring|cost|charge|fee|penalty|extra|cargo|recargo|penalizacion|multa|allerg\w+|wear|sena|senal|pagar|tarjeta|aparcamiento|estacionamiento|llevar|coste|costo|cobran|alergi\w+|deposito|anticipo)\b`)

func (t *talk) ourTurn(text string) {
	folded := fold(text)
	t.last = ours().marks(folded)
	if (t.wish.message || t.wish.order) && len(strings.Fields(folded)) > 3 && !t.last.has(thanks|deferal) {
		t.last |= request // what is told or ordered asks to be taken down
	}
	t.list(folded)
	t.heard = t.heard || t.last != 0 || len(strings.Fields(folded)) > 3
	t.ask = strings.Contains(text, "?") || t.kind == question && tasks().marks(folded).has(toAsk) // "I would like to know if ..."
	t.thanked = t.last.has(thanks) && !t.ask && !t.last.has(deferal)
	t.openAsk = t.ask && openQuestion().MatchString(folded)
	t.besides = t.ask && extras().MatchString(folded)
	t.terse = len(strings.Fields(folded)) <= 6 && !t.ask && !t.last.has(thanks|deferal)
	if t.last.has(deferal) || t.detail {
		t.detail = false
		return
	}
	t.facts = t.newer(t.wish.read(folded))
}

// newer is v over what was on the table. A field named right and wrong in one turn stands as right.
func (t *talk) newer(v values) values { return v.over(t.facts) }

func (t *talk) theirTurn(text string) {
	one := sentences(text)
	if len(one) == 0 {
		return
	}
	folded := fold(text)
	t.facts.counts = t.sizeSaid(folded)
	t.broken = strings.HasSuffix(folded, "-") || strings.HasSuffix(folded, "...")
	if t.marks(folded).has(machine) {
		t.bar(Voicemail, "")
		return
	}
	for _, s := range one {
		t.theirSentence(s, text)
	}
	t.last, t.ask, t.openAsk, t.terse = 0, false, false, false
}

// theirSentence judges one sentence of the called party. Clauses are taken in order: "yes, but we are full" ends full.
func (t *talk) theirSentence(s sentence, turnText string) {
	whole := t.marks(s.folded)
	if whole.has(dictate) {
		t.hostile = true
		return
	}
	if t.kind == question {
		t.answer(s, whole, turnText)
		return
	}
	if s.question {
		t.theirQuestion(s, whole)
		return
	}
	before := t.stage
	for _, c := range clauses(s.folded) {
		if m := t.marks(c); t.stage == settled && before != settled && m.has(condition) && !m.has(advice|notice|side) {
			t.bar(Conditional, quoteOf(s, turnText)) // "I'll note it, but until my mother has seen it ..."
			continue
		}
		t.clause(c, quoteOf(s, turnText))
	}
}

// theirQuestion: a question agrees to nothing, but "under what name?" shows that a request is being taken down.
func (t *talk) theirQuestion(s sentence, m mark) {
	if selfServe().MatchString(s.folded) {
		t.bar(Refused, "")
		return
	}
	if t.stage == barred && !m.has(naming) {
		return
	}
	if m.has(full | refused | closed) {
		return
	}
	t.taken = t.taken || t.heard
	t.detail = t.detail || personal().MatchString(s.folded)
	switch {
	case m.has(naming) && t.stage != settled, t.stage != settled && shallWe().MatchString(s.folded):
		t.stage, t.reason = taking, ""
	case t.stage == nodded && !m.has(welcome) && !anythingElse().MatchString(s.folded):
		t.stage = able // "great, and what is this about?" was no yes yet
	}
	t.facts = t.newer(t.wish.read(s.folded))
}

// selfServe matches that one has to do it oneself, elsewhere: "you order that in the app, okay?"
var selfServe = lazily(`\b(?:you|usted|eso|l[ao]s?) (?:\w+ ){0,4}(?:in|on|through|via|using|by|en|por|desde|con) (?:the |our |la |el |nuestra )?(?:app|web\w*|site|internet|online|portal|page|form|pagina|aplicacion|formulario)\b|\byou (?:\w+ ){0,3}online\b`)

// anythingElse matches a question that closes the matter before it.
var anythingElse = lazily(`\b(?:anything|something) else\b|\balgo mas\b|(?:^|, ?|¿)(?:ok|okay|all right|alright|right|vale|de acuerdo|si|eh|no|yeah|yes)\?$`)

// shallWe matches that they offer to do what is asked for; a yes of ours to it lets the next word of theirs settle it.
var shallWe = lazily(`\b(?:shall|should) i (?:\w+ )?(?:book|reserve|put|pop|write|note|save|hold|enter)|\b(?:want|like) me to (?:\w+ )?(?:book|reserve|put|pop|write|note|save|hold|enter)|\b(?:se|te|os) l[ao] (?:reservo|apunto|anoto|pongo|guardo|aparto|dejo)|\bquiere[ns]? que (?:se |te |os )?l[ao] (?:reserv|apunt|anot|guard|apart|dej)`)

// personal matches a question about the person, which is answered with a date or a number of another kind.
var personal = lazily(`\b(?:birth|birthday|born|dob|phone|telephone|mobile|number|how old|postcode|zip|insurance|card|nacimiento|nacio|telefono|movil|celular|numero|edad|anos tiene|tarjeta|seguro|dni)\b`)

// answer judges a sentence when a question was asked. Only what follows a question of our caller answers it.
func (t *talk) answer(s sentence, m mark, turnText string) {
	v := t.wish.read(s.folded)
	switch {
	case t.ask && ignorant().MatchString(s.folded):
		t.bar(Refused, quoteOf(s, turnText))
	case m.has(silence):
		t.bar(NoAgreement, quoteOf(s, turnText))
	case m.has(hedge):
		t.bar(Hedged, quoteOf(s, turnText))
	case s.question || m.has(waiting|callBack):
	case !t.ask && t.reason != Answered:
	case m.has(garbled):
		t.bar(NoAgreement, quoteOf(s, turnText))
	case !t.openAsk && !m.has(yes|replied|full|refused|closed|free|offering) && !yesOrNo().MatchString(s.folded) && empty(v), len(strings.Fields(s.folded)) < 3 && empty(v) && !m.has(yes|nay):
	case t.reason == "" || t.reason == NoAgreement && t.ask:
		t.stage, t.reason, t.quote = settled, Answered, quoteOf(s, turnText)
	case t.reason == Answered && len(v.prices)+len(v.clocks) > 0:
		t.quote = short(turnText)
	}
}

// ignorant matches that they do not know, so that the question has no answer.
var ignorant = lazily(`\b(?:wouldn't|would not|don't|do not|doesn't|couldn't) (?:know|tell you)\b|\bno (?:idea|clue)\b|\bni idea\b|\bno (?:lo )?(?:se|sabria\w*|sabemos)\b`)

// yesOrNo matches a plain word of assent or refusal wherever it stands in the answer to a question: "on the terrace, sure".
var yesOrNo = lazily(`\b(?:yes|yeah|sure|of course|certainly|absolutely|claro|por supuesto|desde luego|no|nope)\b|\bsi[.!]?$`)

// finish turns the stage into a reason. A plain yes stands if our caller closed the talk with thanks.
func (t *talk) finish() reading {
	switch {
	case t.hostile && levels[t.reason] != NotConfirmed:
		t.reason = Hostile
	case t.reason != "":
	case t.stage == nodded && t.thanked:
		t.reason, t.deal = Agreed, t.facts
	default:
		t.reason, t.deal = NoAgreement, t.facts
	}
	return t.reading
}
