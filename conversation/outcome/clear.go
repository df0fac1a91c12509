package outcome

import "strings"

var (
	// assents are the words of which one settles what a clear sentence says over.
	assents = wordSet(`done made set fixed settled safe secure secured hold holds holding keep keeps keeping kept saved held reads stands yes ` +
		`expected expecting expects penned promised promises agreed accepted approved granted booked reserved yours ours complete ` +
		`completed locked arranged sorted official guaranteed scheduled noted registered assigned seated ` +
		`hecha hecho lista listo fijada fijado asegurada asegurado guardada guardado guardadas guardan guarda reserva ` +
		`acordado acordada acordamos acordaron aceptada aceptado concedida ` +
		`concedido concede reservada reservado nuestra nuestro suya tuya vuestra nuestras suyas tuyas vuestras completa completada cerrada cerrado oficial confirmadisima garantizada apuntada apuntado ` +
		`apuntados anotada anotado agendada agendado apartada apartado programada programado registrada exito cuadra cuadrado colado consta contratado`)
	// harmless words stand beside an assent without making it doubtful or turning it to something else.
	harmless = wordSet(`the a an at for on and is are was were be been to of in with from by under your our her his their my its this that all now down up as there here ` +
		`you we us him them they she he it i who which has have had ve re s ll just also both total exactly simply personally very well gladly happily quickly ` +
		`immediately already finally successfully officially indeed again back time day date dates evening morning afternoon night noon tonight tomorrow today o'clock clock pm am ` +
		`half past quarter guests people persons person party pax covers cover diners adults places place seats seat chairs one's name names thing deal window inside corner usual ` +
		`manager host hostess waiter waitress receptionist reception owner desk front clerk lady man woman boy girl restaurant hotel clinic doctor ` +
		`news good great lovely nice perfect thanks everything every dinner lunch brunch breakfast meal exam test check cleaning appointment's table's result outcome reply answer ` +
		`dec nov jan feb mon tue wed thu fri sat sun th st nd rd h hrs answered phone picked ` +
		`el la los las un una unos y e a al de del en con por para su sus tu tus mi mis nuestra nuestras vuestra lo le les te os nos se me ya es son esta estan queda quedo quedado ` +
		`ha han he hemos fue sido muy bien todo todos toda todas que ahora mismo dia hora fecha noche tarde manana mediodia media cuarto menos personas persona comensales ` +
		`huespedes plazas sitios sillas lugares nombre nombres encargado encargada camarero camarera recepcionista recepcion dueno duena senor senora chica chico local restaurante clinica ` +
		`hotel casa respuesta resultado buenas noticias perfecto genial estupendo gracias cena comida desayuno enseguida inmediatamente finalmente ultimo misma mismo tiene tienen ` +
		`tienes teneis tenemos atendio contesto telefono ustedes vosotros nosotros usted dic nov ene lun mar mie jue vie sab dom h hs hrs pm am`)
)

// clear reports whether every word of a sentence is known to do no harm: values, words of the task, names, and words that tell that it is settled,
// of which there is at least one. A word that is not known may hold any doubt, so one is too many.
func (s *summary) clear(folded string) bool {
	settled := false
	words := tokens(folded)
	for i, w := range words {
		if i == 0 && i+1 < len(words) && assents[words[1]] && !strings.HasSuffix(w, "ly") && !strings.HasSuffix(w, "mente") {
			continue // who does it: "Marco holds a table"
		}
		w = strings.TrimSuffix(strings.Trim(w, "'"), "'s")
		settled = settled || assents[w]
		if !assents[w] && !harmless[w] && !numbered(w) && !s.wish.has(w) && !guests[w] && !s.names[w] && len(w) > 1 {
			return false
		}
	}
	return settled
}

// namesIn are the folded words of a sentence that are written with a capital behind its first word.
func namesIn(text string) map[string]bool {
	names := map[string]bool{}
	for i, w := range strings.Fields(text) {
		if i > 0 && w != strings.ToLower(w) {
			for _, part := range tokens(fold(w)) {
				names[strings.TrimSuffix(part, "'s")] = true
			}
		}
	}
	return names
}
