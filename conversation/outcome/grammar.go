package outcome

import (
	"regexp"
	"regexp/syntax"
	"strings"
)

// grammar finds marks. A row is tried only on text that holds one of the literals without which it cannot match,
// because most rows fail on most sentences and a regular expression is slow to fail.
type grammar struct {
	rules  []rule
	always []int              // rules without a required literal
	index  map[[2]byte][]hint // by the first two bytes of the literal
}

type rule struct {
	means mark
	match *regexp.Regexp
}

// hint says that text holding literal may match the rule.
type hint struct {
	literal string
	rule    int
}

// compile makes one grammar of several tables.
func compile(tables ...[]row) *grammar {
	g := &grammar{index: map[[2]byte][]hint{}}
	for _, table := range tables {
		for _, r := range table {
			g.add(r)
		}
	}
	return g
}

func (g *grammar) add(r row) {
	pattern := expand(r.pattern)
	n := len(g.rules)
	g.rules = append(g.rules, rule{r.means, regexp.MustCompile(pattern)})
	literals := needed(pattern)
	if len(literals) == 0 {
		g.always = append(g.always, n)
		return
	}
	for _, l := range literals {
		key := [2]byte{l[0], l[1]}
		g.index[key] = append(g.index[key], hint{l, n})
	}
}

// needed is a set of literals of which every match of a pattern, which compiles, holds at least one; none means that there is no such set.
func needed(pattern string) []string {
	parsed, err := syntax.Parse(pattern, syntax.Perl)
	if err != nil {
		panic("outcome: " + err.Error())
	}
	return required(parsed)
}

// required is a set of literals of which every match of re holds at least one; none means that there is no such set.
func required(re *syntax.Regexp) []string {
	switch re.Op {
	case syntax.OpLiteral:
		if l := string(re.Rune); len(l) > 1 {
			return []string{l}
		}
	case syntax.OpCapture, syntax.OpPlus:
		return required(re.Sub[0])
	case syntax.OpRepeat:
		if re.Min > 0 {
			return required(re.Sub[0])
		}
	case syntax.OpConcat:
		return longest(re.Sub)
	case syntax.OpAlternate:
		var all []string
		for _, sub := range re.Sub {
			one := required(sub)
			if len(one) == 0 {
				return nil
			}
			all = append(all, one...)
		}
		return all
	}
	return nil
}

// longest is the required set, among those of the parts, whose shortest literal is longest.
func longest(parts []*syntax.Regexp) []string {
	var best []string
	size := 0
	for _, part := range parts {
		set := required(part)
		if n := shortest(set); n > size {
			best, size = set, n
		}
	}
	return best
}

func shortest(set []string) int {
	n := 0
	for i, l := range set {
		if i == 0 || len(l) < n {
			n = len(l)
		}
	}
	return n
}

// marks is the set of meanings found in folded text.
func (g *grammar) marks(folded string) mark {
	var m mark
	try := func(n int) {
		if r := g.rules[n]; m&r.means != r.means && r.match.MatchString(folded) {
			m |= r.means
		}
	}
	for _, n := range g.always {
		try(n)
	}
	tried := make([]bool, len(g.rules))
	for i := 0; i+1 < len(folded); i++ {
		for _, h := range g.index[[2]byte{folded[i], folded[i+1]}] {
			if !tried[h.rule] && strings.HasPrefix(folded[i:], h.literal) {
				tried[h.rule] = true
				try(h.rule)
			}
		}
	}
	return m
}
