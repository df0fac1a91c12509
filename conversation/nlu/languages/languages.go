// Package languages has the reader of all languages that the program knows, with their tables compiled beforehand.
package languages

import (
	_ "embed" // the tables are data beside the grammars

	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/nlu/en"
	"github.com/kallybot/kallybot/conversation/nlu/es"
)

// tables are compiled from the grammars by TestTablesAreThoseOfTheGrammars. Where a grammar has changed since, they are compiled when
// the program begins, which takes longer and gives the same reader.
//
//go:embed languages.tables
var tables []byte

// Reader returns a new reader. Its error is that of nlu.New.
func Reader() (*nlu.Reader, error) { return nlu.Load(tables, Grammars()...) }

// Grammars returns the grammars of all languages.
func Grammars() []nlu.Grammar { return []nlu.Grammar{en.Grammar(), es.Grammar()} }
