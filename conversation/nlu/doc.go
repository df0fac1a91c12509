// Package nlu reads a message: what was said for each slot, where, and what the person wants.
//
// It is pure: the same grammars and request give the same reading, without clock, network or model. It knows no word of any
// language; those are rows of the grammars it is made from, each with an example that is its test. A reading goes through
//
//	text
//	 |  scanner        one pass: tokens with code points, folded words looked up in the vocabulary, misspelt key words corrected
//	 |  languages      the request's language, or the one whose common words are there; others only where words give them away
//	 |  phones         candidates found here, judged by slot.ReadPhone; their digits are nothing else
//	 |  figures        8:30, 3/4/2027, 2027-04-03, plain numbers; parts of codes and prices are none
//	 |  chart          items (class, tokens, values), found layer by layer by walking a tree of patterns:
//	 |                   numbers > simple times, people > times made of them > dates > cues around them > topics > talk
//	 |                 every item of a layer is a word for the layers above
//	 |  contest        candidates for facts compete for words: the heavier wins, then the longer, then the first
//	 |  decide         for each slot the candidate that stands after negations, corrections and roles such as "check out on"
//	 |  answer         bare values for the slot that was just asked for, then names between commas
//	 |  intend         cues of intents, ordered by what else was said
//	 v  likely         words alone, where no cue tells what is asked of the program
//	Reading
//
// Patterns are compiled to one tree for each language, rows over code: a tree walk costs the same for ten rows as for a thousand,
// which regular expressions do not. All work is bounded by a constant for each token, so time is linear.
//
// New compiles grammars when the reader is made. Compile does it beforehand, and Load takes what it made: to read half a
// megabyte takes less time than to compile them, and less memory. Compiled tables carry the sum of the rows and words that they were made
// of, so that tables which are out of date cost time, never understanding.
package nlu
