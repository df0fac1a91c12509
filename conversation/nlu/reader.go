package nlu

import (
	"errors"
	"slices"
	"sync"
)

// Reader reads messages with the tables it was made from. It is safe for use by many goroutines.
type Reader struct {
	vocab  *vocabulary
	langs  []*language
	joined sync.Map // classes of several languages together, by the bits of their places
}

// New makes a reader of grammars. It fails when a pattern names a class that does not exist.
func New(grammars ...Grammar) (*Reader, error) {
	vocab, compilers, err := join(grammars)
	if err != nil {
		return nil, err
	}
	words := len(vocab.words) + 1
	var group sync.WaitGroup
	for _, c := range compilers {
		group.Go(func() {
			c.settle(words)
			c.lay()
		})
	}
	group.Wait()
	return newReader(vocab, compilers), nil
}

// newReader is the reader of languages that are laid out.
func newReader(vocab *vocabulary, compilers []*compiler) *Reader {
	r := &Reader{vocab: vocab, langs: make([]*language, len(compilers))}
	for i, c := range compilers {
		r.langs[i], c.place = c.language, i
	}
	r.keyWords(compilers)
	return r
}

// join compiles grammars and numbers their words together.
func join(grammars []Grammar) (*vocabulary, []*compiler, error) {
	room := 0
	for _, g := range grammars {
		room += sizesOf(g).words
	}
	vocab := newVocabulary(room)
	compilers, err := compileAll(grammars, vocab)
	if err != nil {
		return nil, nil, err
	}
	for i, c := range compilers {
		c.join(vocab)
		c.verbs(vocab, grammars[i].Tails)
	}
	vocab.shorten(grammars)
	arrange(vocab, compilers)
	return vocab, compilers, nil
}

// compileAll compiles grammars side by side. The first puts its words into the vocabulary of all.
func compileAll(grammars []Grammar, all *vocabulary) ([]*compiler, error) {
	compilers, errs := make([]*compiler, len(grammars)), make([]error, len(grammars))
	var group sync.WaitGroup
	for i, g := range grammars {
		vocab := all
		if i > 0 {
			vocab = newVocabulary(sizesOf(g).words)
		}
		group.Go(func() { compilers[i], errs[i] = compile(g, vocab) })
	}
	group.Wait()
	return compilers, errors.Join(errs...)
}

// keyWords are the words whose misspellings are corrected.
func (r *Reader) keyWords(compilers []*compiler) {
	var words []int32
	for _, c := range compilers {
		words = append(words, c.keys...)
	}
	slices.Sort(words)
	r.vocab.typos.reserve(400)
	for _, word := range slices.Compact(words) {
		r.vocab.typos.add(r.vocab.words[word-1], word)
	}
}

// keys are the classes of words that are worth a correction.
var keys = bitsOf(Month, Weekday, RelativeDay, PartOfDay, Teen, Tens, People, Unit, Correctable)

// Read finds what a message says. It never fails: nothing understood is an empty reading.
// The request's language is tried first; another language is read beside it where the message has words of it.
func (r *Reader) Read(q Request) Reading {
	p := borrow(r, q)
	p.read()
	out := p.result()
	p.giveBack()
	return out
}

// Explain returns the table rows that matched anywhere in a message, in the order in which they were tried: why a message is read as it is.
func (r *Reader) Explain(q Request) []Row {
	var rows []Row
	p := borrow(r, q)
	p.trace = func(l *language, matched *row) { rows = append(rows, *l.source(matched.source)) }
	p.read()
	p.giveBack()
	return rows
}

func (p *parse) read() {
	s := scanner{text: p.text, vocab: p.reader.vocab, toks: roomFor(p.memory.toks, len(p.text)/bytesPerToken)}
	p.toks = s.run()
	p.lay()
	p.chooseLanguages()
	p.today = today(p.req.Now)
	p.year, p.month, p.dom = split(p.today)
	p.minute = int32(p.req.Now.Hour()*60 + p.req.Now.Minute())
	p.shouting = p.isShouting()
	p.findPhones()
	p.figures()
	for layer := range cues {
		p.matchAll(layer)
	}
	p.lists()
	for layer := cues; layer < talks; layer++ {
		p.matchAll(layer)
	}
	if p.mayTalk() {
		p.matchAll(talks)
	}
	p.collect()
}

func (p *parse) matchAll(layer int) {
	for _, l := range p.langs {
		p.match(l, layer)
	}
}

// isShouting reports whether the message is written in capitals, which then say nothing about names.
func (p *parse) isShouting() bool {
	small, words := 0, 0
	for i := range p.toks {
		if p.toks[i].kind != letter || p.toks[i].to-p.toks[i].at < 2 {
			continue
		}
		if words++; words == 1 {
			p.casual = p.toks[i].look&capital == 0
		}
		p.capitals = p.capitals || p.toks[i].look&(capital|opening) == capital
		if p.toks[i].look&shout == 0 {
			small++
		}
	}
	return words > 2 && small*5 < words
}
