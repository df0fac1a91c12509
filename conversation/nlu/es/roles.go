package es

import "github.com/kallybot/kallybot/conversation/nlu"

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
		puedo|podemos|podria|podriamos|puede|pueden|podrian ir|venir|pasar|ser|acudir|llegar|darmela|darmelo|ponerla|pasarla|cambiarla|
		moverla
		[a|al|para|el] [las|la] <date>|<clock>`,
		"si puedo ir a las 17:30"},
	{nlu.Wanted, "pero llegamos|llegaremos|llego|llegare|iremos|vamos [a] [sobre|tipo|hacia] [las|la] <clock>", "pero llegamos a las 9"},
	{nlu.Share, "antes de|del [el] <date>", "antes del viernes"},
	{nlu.Unasked, "llevo|llevamos|llevan|lleva|durante|cada [unas|casi|mas] [de] <clock>", "llevamos 2 horas"},
	{nlu.Unasked, "cualquier|cada|todos|casi [los] <weekday>", "cualquier viernes"},
	{nlu.RuledOut, "no|ni sea|caiga|fuera|vale|puede [ser] [en|a] [el|los|las] <date>|<clock>", "que no sea lunes"},
	{nlu.Share, `
		anade|anadir|anadid|anadan|agrega|agregar|agreguen|suma|sumar|quita|quitar|resta|restar [a] <party>|<small>`,
		"añadir dos personas"},
	{nlu.Wanted, "mas o menos [a|para] [las|la] <clock>|<hour>", "más o menos a las 6"},
	{nlu.RuledOut, "menos|excepto|salvo [el|los|a] [las] <date>|<clock>|<hour>", "menos el jueves"},
	{nlu.Wanted, "asi|conque|entonces [que] [somos|seremos|para] <small>", "éramos 8 pero fallan dos, así que 6"},
	{nlu.Wanted, "ahora|ya|finalmente|final [que] [somos|seremos|vamos|iremos|son|seran] <small>|<party>", "ahora seremos 11"},
	{nlu.Wanted, "total <small>; reserva|reserve|reserven|mesa|pon|ponla|ponlo para|pa los <small>", "total 6"},
	{nlu.Range, "<date> al|a|hasta [el] <date>", "el viernes al domingo"},
	{nlu.Replaced, "en vez|lugar de|del [las] <date>|<clock>|<small>|<party>", "en vez de las 8"},
	{nlu.RuledOut, `
		no [es|era|son|somos|eran|eramos|sea|seria|seran|seremos] [a|para|pa|xa] [el|las|la|los] <date>|<clock>|<small>|<party>`,
		"no el viernes"},
	{nlu.Unasked, `
		<date> ya|esta [esta|lo|la] [tenemos|tengo|todo] cubierto|cubierta|ocupado|ocupada|resuelto|resuelta|completo|completa|liado|liada|
		copado|
		copada|tomado|tomada`, "el jueves ya está cubierto"},
	{nlu.Unasked, `
		mesa|mesita|mesas|comedor de|para <party>|<small> [sillas|puestos|lugares|plazas] que|llego|llegaron|vino|trajeron|entregaron|rota|
		rayada|
		danada|coja`, "la mesa de 6 llegó rota"},
	{nlu.Unasked, "vienen|van <small> mas|menos; ^ somos|seremos|vamos|iremos <small> mas|menos $", "somos uno más"},
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
		los <weekday>; los domingos|sabados; los <weekday> festivos|abre|abren|cierra|cierran|atienden|trabajan`,
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
	{nlu.Window, "^ <hour>|<clock> a <clock>|<hour> [<part>] $", "6 a 6 y media"},
	{nlu.Window, "<hour>|<clock> a|- <clock>; <hour> - <hour> <part>", "5 a 6 p. m."},
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
		"a la hora de cenar"},
	{nlu.Preference, "cualquier dia por|a|en|de la <partofday>; cualquier dia laborable|habil", "cualquier día por la tarde"},
	{nlu.Preference, "tarde noche; tardenoche", "tarde noche"},
	{nlu.Preference, "temprano|tempranito|tardecito", "temprano"},
	{nlu.Anytime, `
		cuanto antes;
		lo que [les|os|le] tengan|tenga|haya|tengais|quede|puedan|pueda|salga|den|tengas|encuentres|consigas [libre|disponible];
		cuando tengan|haya|tengais hueco|sitio|hora|disponibilidad; a|en cualquier hora|momento; cualquier hora;
		cuando sea|quieran|quieras|puedan|pueda|haya|gusten; a la hora que sea|quieran|puedan|haya; da igual|mismo [la] hora;
		la hora da igual|mismo; no importa la hora; sin hora fija`,
		"a cualquier hora"},
	{nlu.Haste, "urgente|urge|emergencia", "urgente"},
	{nlu.Haste, `
		lo antes|pronto|rapido posible; lo mas pronto|rapido posible|puedas|puedan|podais; [lo] antes que puedas|puedan|podais|se; cuanto antes;
		tan pronto|rapido [como] puedas|puedan|podais|posible|sea [posible]; a la mayor brevedad [posible]; en cuanto puedas|puedan|podais`,
		"cuanto antes"},
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
	{nlu.Wish, `
		<number> adulto|adultos [y] <number>|<one> nino|nina|ninos|ninas|menor|menores|bebe|bebes|adolescente|adolescentes;
		con|llevamos|llevo|traemos|traigo|tenemos <one> bebe|perro|perrito|perra|perrita|gato|carrito|cochecito|carriola; silla de ruedas`,
		"2 adultos y un niño"},
	{nlu.WishToEnd, "nacido|nacida|nacio|naci el|en <date>|<number>; fecha de nacimiento", "nacida el 3 de abril de 1985"},
	{nlu.Wish, "[es] [un|mi|su|el] cumple|cumpleanos", "es un cumpleaños"},
}
