package es

import "github.com/kallybot/kallybot/conversation/nlu"

var people = []row{
	{nlu.Members, "<self>", "yo"},
	{nlu.Members, "[<own>|la|el] <kin>", "mi mujer"},
	{nlu.Members, "[<own>|los] <kins>", "mis padres"},
	{nlu.Members, "[<own>|los|las] <number> [de] <people>", "los dos niños"},
	{nlu.Members, "<own>|los|las <people>|<kins> que son|somos <number>", "los niños, que son tres"},
	{nlu.Members, "<number> <person>", "un bebé"},
	{nlu.Members, "<one> <kin>", "un amigo"},
	{nlu.Members, "<own> senora|senor", "mi señora"},
	{nlu.MembersAll, "nosotros|nosotras <number>; los|las <number> de siempre", "nosotros dos"},
	{nlu.Members, "<person>", "bebé"},
	{nlu.Members, "<own>|el|la <person>", "mi bebé"},
	{nlu.Members, "[<own>|los|las] <number> [de] <kins>", "los dos suegros"},
	{nlu.Members, "<number> <pairs>", "dos parejas"},
	{nlu.Members, "una|un|el <couple>", "una pareja"},
	{nlu.Members, "<number> <others>", "dos otros"},
	{nlu.PartyIs, "<party>", "4 personas"},
	{nlu.PartyIs, `
		somos|seremos|seriamos|eramos|iremos|vamos|vendremos|venimos|estaremos|seran|son|cenamos|cenaremos|comemos|comeremos|quedamos|
		quedan|seguimos|sumamos|juntamos|vendran|vienen|iriamos|vendriamos|siendo
		[a] [ser|estar|ir|venir|siendo] [solo|unos|unas|como] <small>|<party>`,
		"somos cuatro"},
	{nlu.PartyIs, "mesa|reserva [alta|redonda] para los <small>; voy|viajo|ire|vengo|viajare|como|ceno|cenare|comere|estare solo|sola|solito|solita", "viajo solo"},
	{nlu.PartyIs, "mesa [alta|grande|pequena|redonda|tranquila|exterior|interior|dentro|fuera] para|pa|pal <small>|<party>", "mesa alta para 3"},
	{nlu.PartyLast, "somos|seremos|seriamos|vamos [a] [ser] <small> mas|menos , <small>", "somos uno más, 7"},
	{nlu.PartyLast, "somos|seremos|seriamos|vamos|iremos [a] [ser] entre <small> y <small>", "seremos entre 10 y 12"},
	{nlu.PartyIs, "cenamos|cenaremos|comemos|comeremos|vamos|somos|seremos|iremos <date> <small>|<party>", "comemos mañana tres"},
	{nlu.PartyIs, "queremos|quedamos|pensamos|quisieramos|vamos|vienen|podemos|podriamos [de|en|a] ir|venir|cenar|comer|ser|estar <small>|<party>", "quedamos de ir 8"},
	{nlu.PartyIs, "personas|comensales|pax|invitados|asistentes a|: <small>", "personas: 4"},
	{nlu.PartyMaybe, "<meal>|celebracion|evento [familiar|grupal] de|para <small>|<party>", "comida familiar de 16"},
	{nlu.PartyMaybe, "cenar|comer|almorzar|desayunar|merendar <small>|<party> en|el|a|este|hoy|manana; cenar|comer|almorzar <small> $", "comer cuatro en"},
	{nlu.PartyLast, "en vez|lugar de <small> [,] <small>; de <small> pasamos|pasan|pasen|a a <small>", "en lugar de 6, 8"},
	{nlu.PartyOneOf, "entre <small> y|o <small>", "entre 6 y 8 personas"},
	{nlu.PartySum, "[somos|seremos|para|pa] <small> + <small>", "somos 2+1"},
	{nlu.PartyIs, "mesa|reserva|reservacion|mesita para|de|pa|x|xa|por <small>|<party>", "mesa para cuatro"},
	{nlu.PartyIs, "<group> de <small>|<party>", "un grupo de 12"},
	{nlu.PartyIs, "en total <small>", "en total 6"},
	{nlu.PartyIs, "total <small>", "total 6"},
	{nlu.PartyPlus, "somos|seremos|iremos|vamos <small> y|mas|con <party>", "somos 14 más dos bebés"},
	{nlu.PartyIs, "sea xa|para|pa <small>", "sea para 5"},
	{nlu.PartyNone, "mesa|reserva|reservacion|habitacion|sitio para <number>; <number> personas", "una mesa para 0"},
	{nlu.PartyMaybe, "^ mejor|sino [que] [seamos|somos] <small>", "mejor 5"},
	{nlu.PartyAgain, `
		asi|conque|entonces [que] [somos|seremos|para] <small>; <rather> [,] [no|que] [,] [somos|seremos|a|para] <small>; no [,] <small>;
		esta vez [somos|seremos|vamos] <small>`,
		"somos 3, no, perdón, 5"},
	{nlu.PartyMaybe, `
		para|pa|xa|x <small>; pa ' <small>; reserva|reservar|reserves|reservas|reserven <small>; <book> <small> en|para|pa`,
		"para 4"},
	{nlu.PartyPlus, "con <party>", "con mi pareja"},
	{nlu.PartyIs, "solo <self>", "solo yo"},
	{nlu.PartyIs, "para mi solo|sola|solito|solita", "para mí solo"},
	{nlu.StayLength, "<small> noches|noche", "dos noches"},
}

var roles = []row{
	{nlu.Leaving, "salida|salimos|saliendo|hasta|checkout [el|dia] <date>", "salida el 14"},
	{nlu.Arriving, "entrada|llegada|entramos|llegamos|llego|entrando|llegando|checkin [el|dia] <date>", "entrada el 12"},
	{nlu.Since, "desde [el|dia] <date>", "desde el lunes"},
	{nlu.MovedFrom, "del|de|desde [el|las] <date>|<clock>", "muévelo del viernes"},
	{nlu.MovedFrom, "del <day>", "muévelo del 12"},
	{nlu.MovedTo, "al|pal <day>", "muévelo del 12 al 19"},
	{nlu.MovedTo, "al|a|para|pal|pa|hasta [el|las] <date>|<clock>", "muévelo al sábado"},
	{nlu.Wanted, "<move>|quiero|queremos|querria|sea [al|a|para] [el|la|las] <date>|<clock>", "cambiarlo al 22"},
	{nlu.Wanted, `
		puedo|podemos|podria|podriamos|puede|pueden|podrian ir|venir|pasar|ser|acudir|llegar|darmela|darmelo|ponerla|pasarla|cambiarla|moverla
		[a|al|para|el] [las|la] <date>|<clock>`,
		"si puedo ir a las 17:30"},
	{nlu.Wanted, "pero llegamos|llegaremos|llego|llegare|iremos|vamos [a] [sobre|tipo|hacia] [las|la] <clock>", "pero llegamos a las 9"},
	{nlu.Share, "antes de|del [el] <date>", "antes del viernes"},
	{nlu.Unasked, "cualquier|cada|todos|casi [los] <weekday>", "cualquier viernes"},
	{nlu.RuledOut, "no|ni sea|caiga|fuera|vale|puede [ser] [en|a] [el|los|las] <date>|<clock>", "que no sea lunes"},
	{nlu.Share, "anade|anadir|anadid|anadan|agrega|agregar|agreguen|suma|sumar|quita|quitar|resta|restar [a] <party>|<small>", "añadir dos personas"},
	{nlu.Wanted, "mas o menos [a|para] [las|la] <clock>|<hour>", "más o menos a las 6"},
	{nlu.RuledOut, "menos|excepto|salvo [el|los|a] [las] <date>|<clock>|<hour>", "menos el jueves"},
	{nlu.Wanted, "asi|conque|entonces [que] [somos|seremos|para] <small>", "éramos 8 pero fallan dos, así que 6"},
	{nlu.Wanted, "ahora|ya|finalmente|final [que] [somos|seremos|vamos|iremos|son|seran] <small>|<party>", "ahora seremos 11"},
	{nlu.Wanted, "total <small>; reserva|reserve|reserven|mesa|pon|ponla|ponlo para|pa los <small>", "total 6"},
	{nlu.Range, "<date> al|a|hasta [el] <date>", "el viernes al domingo"},
	{nlu.Replaced, "en vez|lugar de|del [las] <date>|<clock>|<small>|<party>", "en vez de las 8"},
	{nlu.RuledOut, "no [a|para|el|xa|las|son|somos|seremos|es|era|eran] <date>|<clock>|<small>|<party>", "no el viernes"},
	{nlu.RuledOut, "mejor que [a|el] [las|la] <date>|<clock>|<hour>", "mejor que 21:30"},
	{nlu.Replaced, "eramos|eran|ibamos [a] [ser] <small>|<party>", "éramos 8"},
	{nlu.RuledOut, "no va|sera|seria|vamos a|ser [ser|ir] [a|para|el] [las] <date>|<clock>|<small>", "no va a ser a las 7"},
	{nlu.Unasked, `
		luz|agua|gas|internet|wifi|linea|dolor|duele|fiebre|roto|rota|averiado|averiada|esperando|funciona|cortado|cortada|caido|caida|
		cerrado|cerrada|atascado|atascada|enfermo|enferma|mal
		desde|de <clock>|<date>|<hour>;
		abren|abre|cierran|cierra|abierto|horario [a|de|hasta|desde] <clock>|<hour>`,
		"sin luz desde las 3"},
	{nlu.Unasked, `
		abre|abren|abris|abrimos|cierra|cierran|atiende|atienden|trabaja|trabajan|hay|abierto|abiertos|cerrado|cerrados
		los <weekday>; los <weekday> festivos|abre|abren|cierra|cierran|atienden|trabajan`,
		"abren los domingos"},
	{nlu.Unasked, "<mark>|<door> [numero|no|#|:] <number>", "habitación 12"},
}

var wishes = []row{
	{nlu.TimeAgain, "<rather> [,] [no|que] [,] [a|para] <hour>; no [,] <hour>", "a las 8, no, mejor 9"},
	{nlu.Window, "entre <clock>|<hour> y <clock>|<hour> [<part>]", "entre las 2 y las 4"},
	{nlu.Window, "entre <looseclock> y|- <looseclock>; entre las <hour> y las <hour> [<part>]", "entre las 2 y las 4"},
	{nlu.Window, "de|desde <clock>|<hour>|<looseclock> a|hasta <clock>|<hour>|<looseclock> [<part>]", "de 8 a 9 de la tarde"},
	{nlu.Bound, "despues|antes de|del <clock>", "después de las 18:00"},
	{nlu.Bound, "despues|antes de las <hour>", "antes de las 12"},
	{nlu.Bound, "a partir de <clock>; despues|antes de <meal>; a la salida del trabajo|curro|cole", "a partir de las 8"},
	{nlu.Window, "^ <hour>|<clock> a <clock>|<hour> [<part>] $", "10 a 10 y media"},
	{nlu.Bound, "desde <clock>", "desde las 8"},
	{nlu.Bound, `
		despues|antes de|del [el|la|las|mi|los]
		<meal>|trabajo|curro|cole|colegio|clase|clases|oficina|siesta|gimnasio|gym|misa|mediodia|merienda|teatro|cine|funcion|partido|
		reunion|salir|entrar|trabajar|dormir|recoger`,
		"después del cole"},
	{nlu.Bound, `
		al|a salir|salida del|de [el|la|mi] trabajo|trabajar|curro|cole|colegio|clase|clases|oficina|gimnasio|turno|teatro|cine;
		cuando|cuanto salga|salgamos|salen|salgo|termine|terminemos|acabe de|del trabajar|trabajo|curro|cole|clase|currar|comer`,
		"al salir de clase"},
	{nlu.Bound, `
		no|nunca mas|despues|antes|pronto|temprano [tarde|pronto|temprano] de|que <clock>;
		como|a muy|mas|mucho tarde|tardar|pronto [a] <clock>; <clock> en adelante; <clock> o mas tarde; pasadas <clock>|<hour>;
		desde|de <clock> en adelante; hasta <clock> como mucho|maximo|tarde`,
		"no más tarde de las 9"},
	{nlu.Preference, `
		a|la|las primera|ultima|primeras|ultimas hora|horas [de] [la] [<partofday>];
		lo|cuanto mas tarde|temprano|pronto|tardecito posible|mejor;
		lo|cuanto mas tarde|temprano|pronto que [se|me|te|nos] pueda|puedan|puedas|den; mas bien tarde|temprano|pronto|tardecito;
		no muy|demasiado|tan tarde|temprano|pronto; ni muy tarde|pronto|temprano ni muy tarde|pronto|temprano;
		cuando abran|abra|abren|cierren|cierran; <part> o [a|por|en|de] <part>|<clock>; nada mas abrir|abran;
		en cuanto abran|abráis|abren|puedan; al abrir|cerrar; a media <partofday>; a mitad|mediados de <partofday>;
		entre semana [por] [la] [<partofday>]; en horario de <partofday>|oficina|comida|comidas`,
		"a primera hora"},
	{nlu.Preference, `
		a la|las hora|horas de|del [la|el] <meal>|siesta|merienda|aperitivo|vermut|vermu|cafe|te|almuerzo|recreo|salida|apertura|cierre`,
		"a la hora de comer"},
	{nlu.Preference, "cualquier dia por|a|en|de la <partofday>; cualquier dia laborable|habil", "cualquier día por la tarde"},
	{nlu.Preference, "tarde noche; tardenoche", "tarde noche"},
	{nlu.Preference, "temprano|tempranito", "temprano"},
	{nlu.Anytime, `
		cuanto antes;
		lo que [les|os|le] tengan|tenga|haya|tengais|quede|puedan|pueda|salga|den|tengas|encuentres|consigas [libre|disponible];
		cuando tengan|haya|tengais hueco|sitio|hora|disponibilidad; a|en cualquier hora|momento; cualquier hora;
		cuando sea|quieran|quieras|puedan|pueda|haya|gusten; a la hora que sea|quieran|puedan|haya; da igual|mismo [la] hora;
		la hora da igual|mismo; no importa la hora; sin hora fija`,
		"a cualquier hora"},
	{nlu.Haste, "urgente|urge|emergencia", "urgente"},
	{nlu.Haste, "lo antes posible", "lo antes posible"},
	{nlu.CallIn, "<call>|habla|llamada en <language>", "llama en inglés"},
	{nlu.ChatIn, "a mi en <language>", "a mí en español"},
	{nlu.ChatIn, `
		habla|escribe|responde conmigo en <language>; conmigo en <language>; escribeme|respondeme|contestame|dimelo en <language>`,
		"habla conmigo en inglés"},
	{nlu.EitherIn, "^ en <language> [por] [favor] $; habla|usa|hablas <language>; ^ <language> por favor", "en inglés por favor"},
	{nlu.ChatIn, "habla|hablame|escribe|responde|contesta [me] en <language>", "háblame en español"},
	{nlu.Otherwise, "[o|y] si no", "si no, a las 9 y media"},
	{nlu.ZoneIs, "hora de <business>", "hora de Madrid"},
	{nlu.Wish, "terraza|ventana|trona|tranquila", "terraza"},
	{nlu.Wish, `
		una persona es celiaca|vegetariana|vegana;
		soy|somos [todos|todas|ambos]
		celiaco|celiaca|vegetariano|vegetariana|vegano|vegana|celiacos|celiacas|vegetarianos|vegetarianas|veganos|veganas;
		un|una|uno|dos|tres
		celiaco|celiaca|vegetariano|vegetariana|vegano|vegana|celiacos|celiacas|vegetarianos|vegetarianas|veganos|veganas`,
		"una persona es celíaca"},
	{nlu.Wish, `<number> adulto|adultos [y] <number>|<one> nino|nina|ninos|ninas|menor|menores|bebe|bebes|adolescente|adolescentes;
		con <one> bebe|perro|perrito|carrito|cochecito|carriola`, "2 adultos y un niño"},
	{nlu.WishToEnd, "nacido|nacida|nacio|naci el|en <date>|<number>; fecha de nacimiento", "nacida el 3 de abril de 1985"},
	{nlu.Wish, "[es] [un|mi|su|el] cumple|cumpleanos", "es un cumpleaños"},
}

var names = []row{
	{nlu.Person, "a nombre|nom de|d|:|es [<own>|la|el] [<kin>|familia|empresa] [:|,] <name>", "a nombre de Ana"},
	{nlu.Person, "a nombre <name>", "a nombre Ana"},
	{nlu.Person, "[mi|el|su] nombre [completo] [es|:|de|a|por] [:] <name>", "nombre: Ana"},
	{nlu.PersonSelf, "me llamo <name>; me llaman <name>", "me llamo Ana"},
	{nlu.PersonSelf, "soy [el|la] [senor|senora|sr|sra] <name>", "soy Ana"},
	{nlu.PersonFirst, "habla|saludos|saluda|firmado|atentamente <name>", "habla Ana"},
	{nlu.Person, "de parte de [la] <name>", "de parte de Ana"},
	{nlu.Person, "[mi] apellido|apellidos [es|son|:] <name>", "apellido Zurita"},
	{nlu.Person, `
		paciente|titular|duena|dueno|cliente|clienta|huesped|alumno|alumna|madre|padre|mama|papa|solicitante|conductor|conductora|jugador|
		beneficiario|inquilino|asistente|destinatario|responsable|pasajero|pasajera|contacto|tutor|tutora|propietario|propietaria|
		firmante|remitente|comensal|organizador|organizadora
		[es|:] [:] <name>`,
		"paciente: Ana"},
	{nlu.PersonFirst, `
		para|pa|xa [<own>|el|la] [<kin>|<person>] [,] <name>; de|es|con <own> <kin> [,] <name>; <own> <kin> , <name>`,
		"para mi hijo Bruno"},
	{nlu.Person, "ella|el|quien|<kin>|<person> [que] se llama <name>", "mi hija se llama Ana"},
	{nlu.PersonCapital, `
		[lo|la|los|las]
		pidio|encargo|compro|contrato|reservo|hizo|dejo|paga|pagara|firma|firmara|recoge|recogera|viene|vendra|va|ira|acude|acudira|
		invita|organiza|conduce|conducira [<own>|el|la] [<kin>] [,] <name>`,
		"lo paga Ana"},
	{nlu.NotAPerson, "( [el|la|los|las] [que] [esta] de|del|en <name>; ^ el|la|los|las de|del <name> $", "el Bar Faro (el de Ana)"},
	{nlu.PersonFirst, "pon|ponla|ponlo|ponme|apunta|apuntalo|apuntala|anota|anotalo|anotala|dejala|registrala|di [a] [como] <name>", "ponla a Ana"},
	{nlu.PersonFirst, "de <name> $", "de Ana"},
	{nlu.NotAPerson, "doctor|doctora|dr|dra [.] <name>", "doctora Sanz"},
	{nlu.NotAPerson, "mi|su perro|perra|gato|gata <name>", "mi perro Toby"},
	{nlu.BusinessCalled, "se llama|llaman <business>", "se llama El Puerto"},
	{nlu.PersonCalled, "se llama <name>", "para mi hija, se llama Ana"},
	{nlu.Business, "[el] restaurante|hotel|sitio|lugar|local|hostal|taller|clinica es [el|la] <business>", "el sitio es El Puerto"},
	{nlu.BusinessAt, "<call>|habla a|al|con [la|los|las|el] <business>", "llama a La Lola"},
	{nlu.BusinessAt, "<call> <business>", "llama La Lola"},
	{nlu.BusinessAt, "al|con|@ [el|la|los|las] <business>", "al Casa Pepe"},
	{nlu.BusinessAt, "<book>|<bookable>|<ask>|estamos|cenar|comer|almorzar|desayunar en|a [el|la|los|las] <business>", "mesa en Casa Pepe"},
	{nlu.BusinessThere, "<date>|<clock>|<part>|<party>|<people> en <business>", "mesa a las 9 en Kraken"},
	{nlu.BusinessPlain, `
		<people> para el|la <place> de|del [la|el|los|las] <common>|<kin>|<place>;
		<book>|<bookable>|<small>|<people>|cenar|comer|almorzar|desayunar|sitio|hueco en el|la|los|las <common>|<place>|<kin> de|del
		[la|el|los|las] <common>|<kin>|<place>`,
		"mesa en los tacos de la prima"},
	{nlu.BusinessAt, "en el|la|los|las <business>", "en la Faisana"},
	{nlu.BusinessSpot, `
		<book>|<bookable>|<small>|<people>|<date>|<clock>|cenar|comer|almorzar|desayunar|sitio|hueco|lugar en el|la|los|las <business>`,
		"mesa en el cardenal"},
	{nlu.BusinessAt, "salon|reservado|terraza|comedor|patio|jardin|azotea|barra|bodega [privado|privada] de|del <business>", "el salón privado de La Alquería"},
	{nlu.BusinessAt, "en|a|para lo de <business>", "en lo de Carlitos"},
	{nlu.BusinessAt, `
		el|la|al|un|una <place> [ese|esa] nuevo|nueva|ese|esa|siempre [que] [han] [abierto] , <business>;
		el|la|al|un|una <place> de [la|mi|al|el] siempre|esquina|barrio|calle|lado|abajo|arriba|plaza|casa , <business>`,
		"el japonés ese nuevo, Kirei"},
	{nlu.NotAPerson, "no es|era|son [en] [el|la] <business> [,] [es|sino|era]", "no es Casa Lola, es"},
	{nlu.BusinessAt, "brunch|menu|buffet|bufe|pizza|pizzas|tacos|sushi|hamburguesa|hamburguesas|desayuno|comida|pollo|cena de|del <business>", "el brunch de La Vicenta"},
	{nlu.BusinessAt, "si en [el|la|los|las] <business>", "si en Correos"},
	{nlu.BusinessIn, "en <business>; reserva|mesa|cita|habitacion de|del <business>", "en Casa Pepe"},
	{nlu.BusinessAt, `
		si [el|la|los|las] <business> abre|abren|tiene|tienen|hay|esta|hace|hacen|sirve|sirven|cierra|admite|atienden`,
		"si el Museo Prado abre"},
	{nlu.PersonCapital, "gracias|saludos|atentamente [,] <name> $; familia <name>", "hasta luego, gracias, Lena"},
	{nlu.BusinessIn, "reserva|reservar|reservame <business>", "reserva Casa Pepe"},
	{nlu.BusinessAt, "a la|los|las <business>; a <business>", "a La Lola"},
	{nlu.BusinessAt, "<place> <business>", "restaurante Azahar"},
	{nlu.BusinessSpot, "el|la|los|las|al|del <place> <business>", "las entradas para el teatro apolo"},
	{nlu.BusinessAt, "es [el|la] <business>", "es El Fogón"},
	{nlu.OwnPhone, `
		mi|mis telefono|movil|numero|celular|tel|cel|fijo|tlf|fono|whatsapp|contacto [es|:] [el];
		mi numero|telefono de telefono|contacto|movil|celular [es|:] [el]`,
		"mi teléfono es"},
	{nlu.OwnPhone, `
		el mio [es] [el|:];
		llamame|llamadme|llamenme|llameme|llamarme|avisame|avisenme|avisarme|contactame|contactenme|contactarme|localizarme|escribanme
		[de] [vuelta] [al|a|en]`,
		"el mío es"},
	{nlu.OwnPhone, `
		me|nos <call> [de] [vuelta] al|a|en; devuelvanme|devuelvan|devuelvame la llamada al|a;
		me pueden|puede|puedes|podeis|podrian <call>|ubicar|localizar al|a|en; estoy|respondo|contesto en|al el`,
		"que me llamen al"},
	{nlu.OwnPhone, "numero|telefono|tel|movil|celular|tlf de contacto|aviso|vuelta [es|:] [el]", "teléfono de contacto"},
	{nlu.NoPhone, "[el|su] fax; no es|era|llames|llame|al [el|al]", "fax"},
}

var categories = []row{
	{nlu.Hints(nlu.Restaurant, 1), `
		reservame|reservanos|reservarme|reservarnos|apartame|apartanos|reserva|reservar|reservas|reserve|reserves|reserven|reservad|
		reservando|reservacion|aparta|apartar|apartas|apartes|aparte`,
		"reservar"},
	{nlu.Hints(nlu.Restaurant, 5), "mesa|mesita|mesas", "mesa"},
	{nlu.Hints(nlu.Restaurant, 4), `
		cenar|cena|comer|almorzar|desayunar|almuerzo|cenamos|comemos|almorzamos|desayunamos|cenaremos|comeremos`,
		"cenar"},
	{nlu.Hints(nlu.Clinic, 3), "revision", "revisión"},
	{nlu.Hints(nlu.Clinic, 3), "cita|hora|turno con|para|en el|la|un|una", "cita con el dentista"},
	{nlu.Hints(nlu.Clinic, 4), `
		muela|fiebre|operacion|receta|empaste|dolor|vacunar|analitica|analisis|vacuna|biopsia|resonancia|limpieza|consulta|resultados|
		radiografia|ecografia`,
		"muela"},
	{nlu.Hints(nlu.Hotel, 4), "un|el cuarto [de|en|para|con]; casa rural", "un cuarto"},
	{nlu.Hints(nlu.Hotel, 4), "habitacion|habitaciones|suite|hospedaje|alojamiento", "habitación"},
	{nlu.Hints(nlu.Hotel, 4), "<small> noches; unas|varias|cuantas noches; noches en|con|alli", "tres noches"},
	{nlu.Hints(nlu.General, 4), `
		vtv|verificentro|butano|mariachi|mariachis|dj|paddle|paddel|squash|basquet|masaje|hipoteca|caldera|gas|corte|cortarme|manicura|unas|pelo|keratina|pedido|factura|coche|carro|gas|luz|vuelo|encarga|pista|
		fianza|paquete|seguro`,
		"corte"},
}
