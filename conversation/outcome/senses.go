package outcome

import (
	"strings"
	"sync"
)

// A sense is what words of one meaning have in common, in both languages. Somebody who tells of a call in words that no labelled outcome
// has still says that somebody wrote something down, that nothing is left, or that a thing hangs on another one.
type sense struct {
	name             string
	english, spanish string // words without accents; with a star, all that begin so
}

// senses are the meanings that tell how a call ended. A word belongs to the first row that has it.
var senses = []sense{
	{"assent",
		`yes yeah yep yup sure certainly absolutely definitely ok okay alright agreed deal done sorted settled happy glad gladly delighted pleased readily willingly perfect perfectly lovely brilliant`,
		`si claro vale perfecto perfectamente listo dale hecho hecha encantad* acuerdo conforme gusto entendido trato correcto correcta correctamente exacto faltaba`},
	{"grant",
		`accept* agree agrees agreeing approv* consent* grant granted grants allow allowed allows permit* authoris* authoriz* nod nods nodded welcome welcomed oblig* accommodat* allot* award*`,
		`acced* accedi* acept* admit* aprob* aprueb* conced* concedi* autoriz* avino avinieron dio dieron dan dara daran dado dada doy otorg* asient* asinti*`},
	{"write",
		`wrote write writes writing written noted jot* pencil* pencill* enter entered entering log logged logs logging type types typed keyed keying record records registered registers marked chalk* scribbl* inked filed files listed add added adds adding put puts putting tapped input inputted saved slate slated diarised`,
		`apunt* anot* registr* agend* inscri* constan constar figura figuran figurar escrib* escrit* puso pusieron pone ponen puesto puesta ingreso ingresaron ingresada ingresado cargo cargaron marco marcaron marcado marcada metio metieron tecle* grabo grabaron`},
	{"ledger",
		`diary calendar ledger planner system register schedule agenda sheet roster logbook list book books page computer pad column row chart screen board`,
		`sistema lista libreta cuaderno planilla libro hoja pantalla ordenador computadora computador pizarra registro calendario`},
	{"keep",
		`hold holds held holding keep keeps kept keeping reserve reserves reserved reserving save saves saving aside block blocks blocked blocking guard* earmark* allocat* assign* secure secured secures guarantee*`,
		`apart* reserv* bloque* separ* retien* retuv* asegur* garantiz* asign* destin*`},
	{"spot",
		`booking bookings booked reservation reservations appointment appointments slot slots session sessions table tables room rooms place places spot spots seat seats berth pitch lesson visit consultation`,
		`cita citas turno turnos hora horas sesion sesiones mesa mesas habitacion habitaciones plaza plazas sitio lugar hueco huecos espacio visita consulta clase`},
	{"await",
		`expect expects expected expecting await* waits`,
		`esperan esperara esperaran esperamos esperando esperaban aguard*`},
	{"fit",
		`fit fits fitted fitting squeez* slip slipped tuck* slotted shoehorn* accommodate`,
		`encaj* metemos meten cupo cabe caben colar colaron acomod*`},
	{"can",
		`can able manage managed manages possible feasible`,
		`puede pueden podemos puedo posible podra podran lograr logro lograron logramos consegui* pudo pudieron pudimos`},
	{"would",
		`could would might`,
		`podria podrian podia podian habria seria tendria quisiera deberia hubiera hubiese fuera harian haria`},
	{"arrange",
		`prepar* set arranged arrange arranges arranging organis* organiz* fixed fixes finalis* finaliz* lined locked scheduled schedules taken`,
		`dispuest* arregl* qued* cerramos concret* program* coordin* fij* pact* acord*`},
	{"confirm",
		`confirm confirms confirmed verif* assur* vouch* validated`,
		`confirma confirman confirmo confirmaron confirmada confirmado confirmadas confirmados ratific* verific*`},
	{"confirming",
		`confirmation confirming`,
		`confirmacion confirmar confirmara confirmaran confirme confirmen confirmando`},
	{"not",
		`not no never nor neither without cannot can't won't don't didn't doesn't isn't aren't wasn't weren't couldn't wouldn't haven't hasn't hadn't shouldn't unable`,
		`ni nunca jamas sin tampoco`},
	{"nobody",
		`none nothing nobody noone`,
		`nada nadie ningun ninguna ninguno`},
	{"refuse",
		`refus* declin* reject* deny denied denies regret* sorry unfortunately apolog* impossible sadly alas unwilling fail* unsuccess* barred`,
		`desgraciad* lamentabl* lament* rechaz* nego negaron niega niegan negaba disculp* pena lastima desafortunad* imposible inviable`},
	{"full",
		`full fully packed sold capacity unavailable occupied jammed solid overbooked chocka rammed fullybooked exhausted`,
		`complet* llen* ocupad* agotad* tope saturad* colapsad* copad*`},
	{"vacancy",
		`left free available availability vacant vacancy vacancies open spare`,
		`queda quedan libre libres disponible disponibles disponibilidad vacante vacantes restan`},
	{"shut",
		`closed shut shuts close closes holiday holidays vacation`,
		`cerrado cerrada cerrados cerradas cierra cierran festivo feriado vacaciones baja`},
	{"doubt",
		`probably likely maybe perhaps possibly may should hopefully seem* apparently think thinks thought believe* guess* suppos* reckon* presum* assum* unsure uncertain unclear doubt* nearly prob`,
		`quiza quizas probablemente posiblemente seguramente parece parecia cree creo creia creen supone supongo supuso suponia duda dudas dudo casi talvez aparentemente presunt* capaz igual imagino`},
	{"if",
		`if unless provided providing depend* condition* pending until till contingent tentativ* provision* subject once`,
		`salvo depende dependen dependia siempre provisional* condicion* pendiente* mientras supedit* sujet* hasta`},
	{"whether", `whether wonder*`, ``},
	{"later",
		`later callback ring rings return returns soon follow followup afterwards shortly`,
		`luego despues volvera volveran volver llamara llamaran llamar devolver devolveran avisara avisaran avisar avise avisan contestara responderan responden proximamente`},
	{"look",
		`check checks checking checked consult* enquir* inquir* investig* ask asks look looks looking see find`,
		`revis* averig* mirar mira miran mirara miraran mirarlo pregunt* ver vera veran comprob*`},
	{"boss",
		`manager boss owner supervisor chef director head principal`,
		`dueno duena jefe jefa gerente encargad* directora responsable titular`},
	{"staff",
		`receptionist hostess host waiter waitress secretary assistant clerk nurse employee colleague girl lady man woman someone somebody staff lad chap bloke porter`,
		`recepcionista camarer* moz* secretari* chica chico senora senor senorita emplead* compane* enfermer* alguien dependient* auxiliar ayudante administrativ* portero`},
	{"say",
		`said says say saying told tells tell explained explains stated mentioned replied answered answers answer announced declared`,
		`dijo dijeron dice dicen explico comento indico informo informaron contesto contestaron respondio respondieron conto contaron aclaro senalo afirmo decia digo`},
	{"promise", `promis* swore word vow* pledg*`, `prometi* promet* comprom* palabra juro`},
	{"phone", `call calls called calling phone phoned rang ringing line`, `llamada llamadas llamo llamamos llame llamaron linea telefono`},
	{"machine",
		`voicemail machine recording recorded menu beep mailbox automated`,
		`contestador buzon locucion grabacion operadora robot`},
	{"cutoff",
		`cut dropped disconnect* hung drop ended ends abrupt*`,
		`corto corta colgo colgaron cayo interrump* perdio`},
	{"queue", `waitlist waiting queue standby backup`, `espera cola suplente`},
	{"cancel",
		`cancel* void* scrap* remov* delet* wip* releas* struck crossed axed annul* withdraw* withdrawn unsubscrib* terminat* freed`,
		`anul* borr* elimin* quit* tach* liber* rescind* canc* efecto suprim*`},
	{"change",
		`move moved moves moving chang* shift* switch* push* resched* swap* amend* updat* transfer* extend* raised lengthen* postpon*`,
		`modif* cambi* mov* pas* traslad* reprogram* adelant* atras* retras* ampli* aplaz* prorrog* corri*`},
	{"pay",
		`deposit pay pays paid charge charges charged card fee prepay* payment`,
		`deposito sena anticipo pagar paga pago tarjeta cobr* fianza adelanto consign* transferencia`},
	{"money",
		`euros pounds dollars pesos eur quid bucks cost costs price prices quote quoted bill`,
		`precio precios cuesta cuestan sale tarifa coste costo importe total presupuesto soles colones lucas`},
	{"relay",
		`pass passes passed relay* forward* hand handed handing deliver* convey* conveyed`,
		`transmit* entreg* hara hicieron`},
	{"note", `message messages note notes memo`, `recado recados mensaje mensajes aviso nota papelito`},
	{"stock",
		`stock shelf shelves sell sells carry carries supply supplies warehouse`,
		`existencias vend* almacen tienda surtido`},
	{"offer",
		`offer offers offered offering propos* suggest* alternativ* instead`,
		`ofrec* propus* propon* propuesta sugiri* suger* cambio`},
	{"other",
		`other another different else nearest closest next`,
		`otro otra otros otras distint* diferente proxim* siguiente`},
	{"wish",
		`want wants wanted wish wishes request* need needs needed require*`,
		`quier* quis* pid* pedi* pedido solicit* necesit*`},
	{"try", `try tries tried trying attempt*`, `intent* trat* prob*`},
	{"yet", `already still yet`, `todavia aun ya`},
	{"past",
		`previously earlier before past last yesterday ago former`,
		`antes pasado pasada anterior ayer antiguo`},
	{"usual", `usually normally generally typically often rule`, `suele suelen normalmente generalmente habitualmente costumbre`},
	{"daytime",
		`evening morning afternoon night noon midnight midday lunch dinner o'clock half quarter`,
		`tarde noche manana mediodia media cuarto comida cena almuerzo`},
	{"mistake", `wrong mistake error misunder* mixed`, `equivoc* confusi*`},
	{"guest",
		`caller client customer user guest guests party people persons`,
		`personas comensales cliente clientes usuario huesped paciente`},
	{"under", `under name surname`, `nombre apellido`},
	{"arrive",
		`come comes coming arrive arrives arrival show`,
		`venga venir viene vengan llegar llegue lleguen ir vaya acuda acudir presentarse`},
	{"must", `must required owe`, `debe deben hay falta faltan toca tienes tiene`},
	{"decide", `decide* decision judg* approval`, `decid* visto autorizacion`},
	{"form", `form app website online email link web portal`, `formulario correo pagina aplicacion enlace internet`},
	{"but", `but however although though except`, `pero aunque sino`},
	{"atlast", `finally eventually end`, `final finalmente fin cabo`},
	{"only", `only just merely`, `solo unicamente solamente`},
	{"moment", `moment minute second hang`, `momento minuto segundo`},
	{"thanks", `thank thanks cheers bye goodbye`, `gracias adios`},
	{"we", `we us our me my i`, `nos nosotros nuestro nuestra mi`},
	{"you", `you your yours`, `te tu ti os usted le su`},
	{"be", `is are was were be been being`, `es son esta estan estaba era fue ser sido`},
	{"have", `have has had having`, `ha han habia he hemos tienen tener`},
	{"will", `will shall i'll we'll they'll she'll he'll it'll you'll`, ``},
	{"get", `get gets got getting gotten obtain* receiv*`, `obtuv* obtien* recib* tom* cogi* coge* agarr* hizo`},
}

// meanings finds the sense of a word.
type meanings struct {
	words, stems map[string]string
}

var meaningOf = sync.OnceValue(func() meanings {
	m := meanings{map[string]string{}, map[string]string{}}
	for _, s := range senses {
		for _, w := range strings.Fields(s.english + " " + s.spanish) {
			in := m.words
			if stem, ok := strings.CutSuffix(w, "*"); ok {
				in, w = m.stems, stem
			}
			if in[w] == "" {
				in[w] = s.name
			}
		}
	}
	return m
})

// of is the sense of a word, empty when it has none that matters.
func (m meanings) of(word string) string {
	if s := m.words[word]; s != "" {
		return s
	}
	for n := len(word); n >= shortestStem; n-- {
		if s := m.stems[word[:n]]; s != "" {
			return s
		}
	}
	return ""
}

const shortestStem = 3
