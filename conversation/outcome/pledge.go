package outcome

import (
	"maps"
	"slices"
	"strings"
)

// pledged reports whether a piece says that they will do what the task asks: "will deliver", "llevara".
func (t things) pledged(piece string) bool {
	if someWord(piece, denials) || someWord(piece, sundry) {
		return false
	}
	words := tokens(piece)
	for i, w := range words {
		ahead := i > 0 && (words[i-1] == "will" || strings.HasSuffix(words[i-1], "'ll")) ||
			i > 1 && words[i-1] == "a" && slices.ContainsFunc(lead(words, i-1, 3), func(w string) bool { return w == "va" || w == "van" }) || strings.HasSuffix(w, "ing") && i > 0 && copula[words[i-1]] ||
			i > 1 && words[i-1] == "en" && strings.HasPrefix(words[i-2], "qued") || strings.HasSuffix(w, "ra") || strings.HasSuffix(w, "ran")
		if ahead && len(w) > 3 && !(t[w] && strings.HasSuffix(w, "ra")) && w != "habra" && t.akin(w) && !t.stray(words[i+1:]) {
			return true
		}
	}
	return false
}

// kept reports whether a piece says that they keep what the task asks them to keep: "the room will be kept".
func (t things) kept(piece string) bool {
	m := moodOf(piece)
	return (m.done|m.ahead)&keeps != 0 && t.named(piece) && !someWord(piece, denials) && slices.ContainsFunc(slices.Collect(maps.Keys(t)), func(w string) bool { return does(w)&keeps != 0 })
}

// reported reports whether a piece says that they took down what the task wants reported: "registered the fault".
func (t things) reported(piece string) bool {
	return reportTaken().MatchString(piece) && slices.ContainsFunc(slices.Collect(maps.Keys(t)), func(w string) bool { return reporting[w] })
}

var (
	reporting   = wordSet(`report reportar avisar denunciar reclamar notificar notify complain complaint queja averia fault`)
	reportTaken = lazily(`\b(?:logged|registered|recorded|filed|took|registro|registraron|anoto|anotaron|abrio|abrieron|tomo|tomaron|dio de alta|dieron de alta) ` +
		`(?:\w+ ){0,3}?(?:report|complaint|fault|damage|defect|issue|outage|lamp|averia|queja|reclamo|reclamacion|denuncia|parte|reporte|expediente|case)\b|` +
		`\b(?:report|complaint|fault|damage|defect|issue|outage|claim|lamp|light) (?:was |has been |is )?(?:now )?(?:in the \w* ?book|on the \w* ?book|logged|registered|recorded|filed|taken)\b|\b(?:parte|averia|queja|reclamo|reclamacion|denuncia|reporte|expediente|caso) (?:\w+ )?(?:abiert|registrad|anotad|cursad|levantad)[oa]\b`)
)

// wantsBack reports whether the task wants something in return, for which taking a complaint down is not enough.
func (t things) wantsBack(task string) bool {
	return comeToo().MatchString(task) || twice().MatchString(task) || slices.ContainsFunc(slices.Collect(maps.Keys(t)), func(w string) bool { return amends[w] })
}

// twice matches a complaint that too much was charged, which only money makes good.
var twice = lazily(`\b(?:charged|billed) (?:\w+ ){0,2}(?:twice|double|too much)\b|\bcobr(?:o|aron|ado) (?:\w+ ){0,2}(?:dos veces|doble|de mas)\b|\b(?:cobro|cargo) doble\b`)

// comeToo matches a task that wants somebody to come besides.
var comeToo = lazily(`\b(?:and|to) (?:get|send|have) (?:someone|somebody|a \w+)\b|\bque (?:venga|vengan|manden|envien|arreglen|pase|pasen)\b`)

var amends = wordSet(`refund money compensation replacement replace credit reimburse reimbursement devolucion devuelvan devolver reembolso reembolsen reintegro reintegren abono abonen dinero compensacion compensen reposicion repongan cambio deposito deposit`)

// akin reports whether a word begins like a word of the task, as forms of one verb do.
func (t things) akin(word string) bool {
	for w := range t {
		if len(w) < 4 {
			continue
		}
		if n := min(3, len(w)-1, len(word)-1); w[:n] == word[:n] {
			return true
		}
	}
	return false
}

// noted reports whether a finished verb of recording has a pronoun as its object: "wrote it down", "lo apunto".
func noted(piece string) bool { return onPronoun(piece, records) && !someWord(piece, matters) }

// onPronoun reports whether a finished verb of d has a pronoun as its object: "they deleted it", "la borraron".
func onPronoun(piece string, d deed) bool {
	if moodOf(piece).done&d == 0 {
		return false
	}
	words := tokens(piece)
	for i, w := range words {
		if does(w)&d == 0 {
			continue
		}
		if i+1 < len(words) && theseThings[words[i+1]] || i > 0 && pronouns[words[i-1]] {
			return true
		}
	}
	return false
}

var theseThings = wordSet(`it that this us you him her them everything`)

var (
	copula  = wordSet(`is are they're he's she's it's we're i'm`)
	oursToo = wordSet(`ours nuestra nuestro`)
)

// bound reports whether a verb of a piece settles something: it records, or a person, a thing or a value is its object or, in the passive, its subject.
func (t things) bound(piece string) bool {
	words := tokens(piece)
	for i, w := range words {
		d := does(w)
		if d&(enters|keeps) == 0 {
			continue
		}
		next := words[i+1 : min(len(words), i+3)]
		before := lead(words, i, 2)
		if d&light == 0 || t.hit(words[i+1:]) || t.into(words[i+1:]) || slices.ContainsFunc(next, takesPlace) || slices.ContainsFunc(before, func(w string) bool { return beings[w] || t.has(w) }) {
			return true
		}
	}
	return false
}

// into reports whether what stands behind a verb puts somebody into the thing asked for: "the boy in the trial class".
func (t things) into(behind []string) bool {
	at := slices.IndexFunc(behind[:min(len(behind), 5)], func(w string) bool { return goesInto[w] })
	if at < 0 || slices.ContainsFunc(behind[:at], func(w string) bool { return matters[w] }) {
		return false
	}
	return t.hit(behind[at+1:])
}

// goesInto stands before what somebody is put into.
var goesInto = wordSet(`in into on onto en`)

// takesPlace reports whether a word behind a verb can be its object by itself.
func takesPlace(word string) bool { return theseThings[word] || numbered(word) }

// beings stand before a verb in the passive, or before one that is done for somebody.
var beings = wordSet(`is are was were been 's all everything es fue esta queda quedo sido quedado todo me te nos os le les se lo la los las ha han he`)
