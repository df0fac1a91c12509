package outcome

import (
	"slices"
	"strings"
)

// placed reports whether a sentence, or what it adds with "and", begins with somebody or something of the task that has a place now: "Biscuit is in with Dr. Amaechi",
// "the Corolla goes in on Tuesday", "Tango tiene turno el lunes". The called party's own people have free places, which agree to nothing.
func (s *summary) placed(folded string) bool {
	words := tokens(folded)
	for i := range words {
		if (i == 0 || words[i-1] == "and" || words[i-1] == "y") && s.placedIn(words[i:]) {
			return true
		}
	}
	return false
}

// placedIn reports whether words begin so.
func (s *summary) placedIn(words []string) bool {
	i := 0
	for i < min(len(words), 2) && opening[words[i]] {
		i++
	}
	if i >= len(words) || !s.wish.things[words[i]] || s.wish.staff[words[i]] || hostNouns[words[i]] {
		return false
	}
	for j := i + 1; j < min(len(words)-1, i+4); j++ {
		if denials[words[j]] {
			return false
		}
		if donePassively(words[j:]) {
			return true
		}
		next := words[j+1]
		switch {
		case !gainsPlace[words[j]]:
		case next == "now" || next == "already" || next == "ya":
			return j+2 < len(words) && (placeWord[words[j+2]] || numbered(words[j+2]))
		case definite[next] || indefinite[next]:
			return j+2 < len(words) && (oneThing[words[j+2]] && !openings[words[j+2]] || visits[words[j+2]] || s.wish.things[words[j+2]] || numbered(words[j+2]))
		case placeWord[next] || numbered(next):
			return true
		}
	}
	return false
}

// donePassively reports whether words begin with what is done to somebody or something: "gets delivered", "will be seen", "lo dejan".
func donePassively(words []string) bool {
	switch w, next := words[0], words[1]; {
	case w == "will" && next == "be" && len(words) > 2:
		return finished(words[2])
	case w == "gets" || w == "get" || w == "is" || w == "are":
		return finished(next)
	case pronouns[w] && len(spanish()[next]) > 0 || pronouns[w] && handled[next]:
		return true
	}
	return false
}

// finished reports whether a word is an English participle, and none of what is only said or wished.
func finished(word string) bool {
	return (strings.HasSuffix(word, "ed") || slices.ContainsFunc(english()[word], func(f inflected) bool { return f.form == participle }) || handled[word]) && !onlySaid[word]
}

var (
	handled  = wordSet(`seen brought taken built cut done driven fitted picked sent traen llevan suben bajan entregan montan instalan reparan arreglan lavan limpian recogen`)
	onlySaid = wordSet(`mentioned discussed asked requested offered quoted considered suggested proposed wanted needed required planned supposed expected interested ` +
		`located closed limited advised allowed recommended preferred noted listed priced called named delayed confirmed priced related opened based used pleased`)
)

// staffOf are the words of a task behind which the called party's own people are named: "with Dr. Amaechi", "con Fabian".
func staffOf(task string) map[string]bool {
	words, out := tokens(task), map[string]bool{}
	for i, w := range words {
		if withWords[w] {
			for _, of := range words[i+1 : min(len(words), i+4)] {
				out[of] = true
			}
		}
	}
	return out
}

var (
	withWords  = wordSet(`with con dr dra doctor doctora at`)
	indefinite = wordSet(`a an un una`)
	opening    = wordSet(`the a an our your their his her my el la los las su tu mi nuestro nuestra mr mrs ms miss senor senora don dona`)
	gainsPlace = wordSet(`is are has gets goes comes get go come tiene tienen entra entran va van queda quedan pasa pasan s`)
	placeWord  = wordSet(`in on down de primero primera cita hora turno reserva mesa habitacion sesion plaza el para a`)
	openings   = wordSet(`hueco time`)
	visits     = wordSet(`lugar puesto check exam cleaning test fitting lesson class service cut massage scan vaccination limpieza prueba clase corte masaje consulta ecografia vacuna servicio analisis`)
	hostNouns  = wordSet(`doctor doctora dentist dentista vet veterinario veterinaria doc restaurant restaurante hotel clinic clinica salon office technician tecnico ` +
		`plumber plomero fontanero electrician electricista table mesa room habitacion appointment cita turno hora reservation reserva booking`)
)
