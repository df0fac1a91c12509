package outcome

import "strings"

var (
	// oneThing names a thing that can be asked for, manyThings things of its kind, which a rule of the house is about.
	oneThing = wordSet(`table booking reservation appointment appt slot room twin double single suite visit check-up checkup session haircut order spot ` +
		`seat place party refund delivery taxi cab car mesa reserva reservacion cita hora habitacion doble individual hueco turno plaza revision sesion ` +
		`pedido encargo sitio grupo taxi coche`)
	manyThings = wordSet(`tables bookings reservations appointments slots rooms visits orders groups parties children patients guests people members ` +
		`reservas mesas citas habitaciones huecos turnos pedidos encargos grupos ninos pacientes socios clientes`)
	// matters are other things that people confirm, take, give or promise on the telephone.
	matters = wordSet(`rate rates price prices tariff availability vacancy address hours opening receipt received request requests detail details ` +
		`message messages note number phone email e-mail text call policy menu information info question inquiry enquiry identity location dress parking ` +
		`conversation option options alternative interest preference preferences right wrong open opens closed exist exists list data existence works work ` +
		`working spelling decision answer reply served ` +
		`tarifa tarifas precio precios disponibilidad direccion horario recibido recibida recibo solicitud peticion datos ` +
		`recado mensaje nota numero telefono correo politica carta informacion pregunta identidad ubicacion llamada conversacion aparcamiento ` +
		`opcion opciones alternativa interes preferencia lista coste trabaja atiende consulta existe existen decision respuesta`)
	// joins may stand directly behind "confirmed" without naming anything else.
	joins = wordSet(`for at on with under by via in as over without and this it us everything all both to me them him her immediately directly straight ` +
		`para a con por en sin como y la lo las los nos todo el`)
	prepositions = wordSet(`by at with for on in over via under after without through from of por con al en de sin tras desde del segun`)
	rules        = wordSet(`only always never usually normally generally typically online website web app solo siempre normalmente internet aplicacion formulario`)
	onlys        = wordSet(`only solo solamente unicamente exclusively exclusivamente`)
	// people are what is written down of a person.
	people = wordSet(`name names surname nombre nombres apellido apellidos`)
	// verbless are words of a task that name nothing.
	verbless = wordSet(`book reserve make table with from that this they them their there have please call phone about what when which your ours mine ` +
		`reservar pedir hacer para desde este esta ellos llamar cuando favor preguntar should would could some under name time date before after ` +
		`nombre fecha antes despues cancel cancelar anular change cambiar move mover check whether hotel restaurant clinic restaurante clinica`)
)

// things are the words of a task that can name what it asks for: roses, a cleaning.
type things map[string]bool

func thingsOf(task string) things {
	out := things{}
	for _, w := range tokens(task) {
		if len(w) > 3 && !verbless[w] && !matters[w] && !numbered(w) {
			out[w] = true
		}
	}
	return out
}

func (t things) has(word string) bool { return oneThing[word] || t[word] }

// named reports whether a piece names the thing asked for.
func (t things) named(piece string) bool {
	for _, w := range tokens(piece) {
		if t.has(w) {
			return true
		}
	}
	return false
}

// stated reports whether a piece says something about a thing of the task in the present: "the pool stays shut".
func (t things) stated(piece string) bool {
	words := tokens(piece)
	for i, w := range words[:max(0, len(words)-1)] {
		if t[w] && len(words[i+1]) > 3 && strings.HasSuffix(words[i+1], "s") {
			return true
		}
	}
	return false
}

// anchored reports whether a piece names the one thing asked for or a value, and no rule of the house.
func (t things) anchored(piece string) bool {
	named := numbered(piece)
	for _, w := range tokens(piece) {
		if manyThings[w] && w != "people" && w != "guests" || rules[w] {
			return false
		}
		named = named || t.has(w)
	}
	return named
}

// elsewhere reports whether every verb of telling in a piece ("confirmed", "acepto") is about something else than the thing asked for.
func (t things) elsewhere(piece string) bool {
	words := tokens(piece)
	found := false
	for i, w := range words {
		if does(w)&tells == 0 {
			continue
		}
		if t.about(words[i+1:]) && !t.other(words[:i]) {
			return false
		}
		found = true
	}
	return found
}

// about reports whether the words behind a verb of telling begin with the thing asked for, a value or nothing in particular.
func (t things) about(behind []string) bool {
	if len(behind) == 0 {
		return true
	}
	if clausal[behind[0]] {
		return len(behind) > 2 && definite[behind[1]] && t.has(behind[2]) // "that the table is ours"
	}
	for i, w := range behind[:min(len(behind), 6)] {
		switch {
		case matters[w]:
			return false
		case t.has(w), numbered(w):
			return true
		case i == 0 && joins[w]:
			return t.about(behind[1:])
		}
	}
	return len(behind) < 6
}

var definite = wordSet(`the our your his her my la el su tu nuestra vuestra mi`)

// clausal words begin a clause of its own: "confirmed that they open".
var clausal = wordSet(`that que they there hay si if whether`)

// other reports whether the words before a verb of telling make another matter its subject: "prices confirmed".
func (t things) other(before []string) bool {
	for i, w := range before {
		switch {
		case t.has(w) && !(i+1 < len(before) && matters[before[i+1]]):
			return false
		case matters[w] && !beneath(before, i):
			return true
		}
	}
	return false
}

// object reports whether a finished verb of d in a piece has the thing asked for as its object: "they took the booking".
func (t things) object(piece string, d deed) bool {
	if moodOf(piece).done&d == 0 {
		return false
	}
	words := tokens(piece)
	for i, w := range words {
		if does(w)&d != 0 && t.hit(words[i+1:]) {
			return true
		}
	}
	return false
}

// hit reports whether the thing asked for comes right behind, as a thing and not as part of another: "the booking", not "the booking details".
func (t things) hit(behind []string) bool {
	for i, w := range behind[:min(len(behind), 4)] {
		switch {
		case matters[w]:
			return false
		case t.has(w):
			return i+1 == len(behind) || !matters[behind[i+1]]
		}
	}
	return false
}

// astray reports whether every verb of entering in a piece has another matter as its object: "wrote down our number".
func (t things) astray(piece string) bool {
	words := tokens(piece)
	found := false
	for i, w := range words {
		if does(w)&enters == 0 {
			continue
		}
		if !t.stray(words[i+1:]) {
			return false
		}
		found = true
	}
	return found
}

// beneath reports whether the i-th word hangs on a preposition: "on the phone", "by e-mail".
func beneath(words []string, i int) bool {
	return i > 0 && prepositions[words[i-1]] || i > 1 && prepositions[words[i-2]]
}

// distracted reports whether another matter stands in a piece on its own.
func distracted(piece string) bool {
	words := tokens(piece)
	for i, w := range words {
		if matters[w] && !beneath(words, i) {
			return true
		}
	}
	return false
}

// stray reports whether another matter comes before the thing asked for, before any value and before any preposition.
func (t things) stray(behind []string) bool {
	for _, w := range behind[:min(len(behind), 4)] {
		switch {
		case prepositions[w]:
			return false
		case matters[w], people[w]:
			return true
		case t.has(w), numbered(w):
			return false
		}
	}
	return false
}

// pledged reports whether a piece says that they will do what the task asks: "will deliver", "llevara".
func (t things) pledged(piece string) bool {
	words := tokens(piece)
	for i, w := range words {
		ahead := i > 0 && (words[i-1] == "will" || strings.HasSuffix(words[i-1], "'ll")) ||
			i > 1 && words[i-1] == "a" && (words[i-2] == "va" || words[i-2] == "van") || strings.HasSuffix(w, "ing") && i > 0 && copula[words[i-1]] ||
			i > 1 && words[i-1] == "en" && strings.HasPrefix(words[i-2], "qued") || strings.HasSuffix(w, "ra") || strings.HasSuffix(w, "ran")
		if ahead && len(w) > 3 && t.akin(w) {
			return true
		}
	}
	return false
}

// akin reports whether a word begins like a word of the task, as forms of one verb do.
func (t things) akin(word string) bool {
	for w := range t {
		if n := min(3, len(w)-1, len(word)-1); w[:n] == word[:n] {
			return true
		}
	}
	return false
}

func someWord(piece string, set map[string]bool) bool {
	for _, w := range tokens(piece) {
		if set[w] {
			return true
		}
	}
	return false
}

// noted reports whether a finished verb of recording has a pronoun as its object: "wrote it down", "lo apunto".
func noted(piece string) bool {
	if moodOf(piece).done&records == 0 || someWord(piece, matters) {
		return false
	}
	words := tokens(piece)
	for i, w := range words {
		if does(w)&records == 0 {
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
