package outcome

var (
	// oneThing names the thing asked for, manyThings things of its kind, which a rule of the house is about.
	oneThing = wordSet(`table booking reservation appointment appt slot room twin double single suite visit check-up checkup session haircut order spot ` +
		`seat place party refund delivery mesa reserva reservacion cita hora habitacion doble individual hueco turno plaza revision sesion pedido encargo sitio grupo`)
	manyThings = wordSet(`tables bookings reservations appointments slots rooms visits orders groups parties children patients guests people reservas ` +
		`mesas citas habitaciones huecos turnos pedidos encargos grupos ninos pacientes`)
	// matters are other things that people confirm, take or give on the telephone.
	matters = wordSet(`rate rates price prices tariff availability vacancy address hours opening receipt received request requests detail details ` +
		`message messages note number phone email e-mail policy menu information info question inquiry enquiry identity location dress parking call conversation ` +
		`option options alternative interest preference preferences right wrong open opens closed exist exists list data existence works work working spelling ` +
		`tarifa tarifas precio precios disponibilidad direccion horario recibido recibida recibo solicitud peticion datos ` +
		`recado mensaje nota numero telefono correo politica carta informacion pregunta identidad ubicacion llamada conversacion aparcamiento ` +
		`opcion opciones alternativa interes preferencia lista coste trabaja atiende consulta existe existen`)
	// joins may stand directly behind "confirmed" without naming anything else.
	joins = wordSet(`for at on with under by via in as over without and this it us everything all both to me them him her immediately directly straight ` +
		`para a con por en sin como y la lo las los nos todo el`)
	rules = wordSet(`only always never usually normally generally typically online website web app solo siempre normalmente internet aplicacion formulario`)
)

// anchored reports whether a piece names the one thing asked for or a value, and no rule of the house.
func anchored(piece string) bool {
	named := numbered(piece)
	for _, w := range tokens(piece) {
		if manyThings[w] && w != "people" && w != "guests" || rules[w] {
			return false
		}
		named = named || oneThing[w]
	}
	return named
}

// limited reports whether a piece says that something is done only in another way or for others.
func limited(piece string) bool {
	for _, w := range tokens(piece) {
		if w == "only" || w == "solo" || w == "solamente" || w == "unicamente" || w == "exclusively" {
			return true
		}
	}
	return false
}

// elsewhere reports whether every verb of telling in a piece ("confirmed", "acepto") is about something else than the thing asked for.
func elsewhere(piece string) bool {
	words := tokens(piece)
	found := false
	for i, w := range words {
		if !telling(w) {
			continue
		}
		if about(words[i+1:]) && !topic(words[:i]) {
			return false
		}
		found = true
	}
	return found
}

func telling(word string) bool  { return does(word)&tells != 0 }
func entering(word string) bool { return does(word)&enters != 0 }

// does is what any form of a verb does.
func does(word string) deed {
	var all deed
	for _, l := range []lexicon{english(), spanish()} {
		for _, f := range l[word] {
			all |= f.does
		}
	}
	return all
}

// about reports whether the words behind a verb of telling begin with the thing asked for, a value or nothing in particular.
func about(behind []string) bool {
	for i, w := range behind[:min(len(behind), 6)] {
		switch {
		case matters[w]:
			return false
		case oneThing[w], numbered(w):
			return true
		case i == 0 && joins[w] && !(len(behind) > 1 && matters[behind[1]]):
			return w != "el" && w != "la" && w != "los" && w != "las" || len(behind) < 2 || about(behind[1:])
		}
	}
	return len(behind) == 0 || len(behind) < 6 && !clausal(behind)
}

// clausal reports whether words go on with a clause of their own: "confirmed that they open".
func clausal(words []string) bool {
	return words[0] == "that" || words[0] == "que" || words[0] == "they" || words[0] == "there" || words[0] == "hay"
}

// topic reports whether the words before a verb of telling make another matter its subject: "prices confirmed".
func topic(before []string) bool {
	other := false
	for _, w := range before {
		switch {
		case oneThing[w]:
			return false
		case matters[w]:
			other = true
		}
	}
	return other
}

// takes reports whether a finished verb of d in a piece has the thing asked for as its object.
func takes(piece string, d deed) bool {
	if moodOf(piece).done&d == 0 {
		return false
	}
	words := tokens(piece)
	for i, w := range words {
		if does(w)&d != 0 && hits(words[i+1:]) {
			return true
		}
	}
	return false
}

// names reports whether a piece names the thing asked for, kinds whether it names things of its kind.
func names(piece string) bool { return someWord(piece, oneThing) }
func kinds(piece string) bool { return someWord(piece, manyThings) }

func someWord(piece string, set map[string]bool) bool {
	for _, w := range tokens(piece) {
		if set[w] {
			return true
		}
	}
	return false
}

// hits reports whether the thing asked for comes right behind, as a thing and not as part of another: "the booking", not "the booking details".
func hits(behind []string) bool {
	for i, w := range behind[:min(len(behind), 4)] {
		switch {
		case matters[w]:
			return false
		case oneThing[w]:
			return i+1 == len(behind) || !matters[behind[i+1]]
		}
	}
	return false
}

// astray reports whether every finished verb of a piece has another matter as its object: "wrote down our number".
func astray(piece string) bool {
	words := tokens(piece)
	found := false
	for i, w := range words {
		if !entering(w) {
			continue
		}
		if !strays(words[i+1:]) {
			return false
		}
		found = true
	}
	return found
}

// strays reports whether another matter comes before the thing asked for and before any value.
func strays(behind []string) bool {
	for _, w := range behind[:min(len(behind), 4)] {
		switch {
		case matters[w]:
			return true
		case oneThing[w], numbered(w):
			return false
		}
	}
	return false
}
