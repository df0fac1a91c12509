package es

import "github.com/kallybot/kallybot/conversation/nlu"

// intents are the cues of what a person wants. Small words between the parts are passed over, so only those that matter are written.
var intents = []row{
	{nlu.Alone(nlu.Confirm), `
		si|sip|sii|claro|vale|correcto|correcta|exacto|dale|venga|adelante|perfecto|confirmo|ok|okay|hecho|bueno|simon|va|sale|listo|
		genial|afirmativo|confirmado|confirmar|acepto|efectivamente|estupendo|fenomenal|orale|obvio|eso|obviamente|oki|sisi|okey|bien|
		cierto|andale|excelente|buenisimo|procede`,
		"sí"},
	{nlu.Alone(nlu.Confirm), "👍|👌|✅|✔|🆗|🙌|💯", "👍"},
	{nlu.Alone(nlu.Confirm), `
		de una|acuerdo; por supuesto; desde luego; como no; por que no; claro que; me parece bien; sin problema; no hay problema;
		tal cual; ya lo creo; como quieras; manos a la obra; cuando quieras`,
		"de acuerdo"},
	{nlu.Alone(nlu.Confirm), `
		hagale|hazlo|dele|llamalos|llamales|llama|llame|llamen|reservalo|reserva|confirmalo|mandalo|envialo|hagamoslo [ya|ahora]`,
		"hazlo"},
	{nlu.Alone(nlu.Confirm), `
		esta|todo|asi|eso|suena|queda|es [esta|es|todo] bien|perfecto|correcto|genial|ok|vale|estupendo`,
		"está bien"},
	{nlu.Alone(nlu.Confirm), "no [no] [,] asi|esta|todo [esta|es] bien|perfecto|correcto|vale", "no no, así está bien"},
	{nlu.Alone(nlu.Confirm), `
		dale nomas|no|ahi|pues; me parece bien|perfecto|correcto|genial; puedes|puede|podeis llamar [ya|ahora]; eso es|mismo; tira;
		ya puedes; todo en orden; esta todo; conforme; de lujo; me late; a darle; llama pues|ya; esta hecho; nada que cambiar;
		no hay que cambiar nada`,
		"me parece perfecto"},
	{nlu.Alone(nlu.Deny), `
		eso no es|era|vale; no me convence|gusta|parece; ahora mismo no; asi no es; que no; no esta correcto`,
		"eso no es"},
	{nlu.Says(nlu.Cancel), `
		quiero|quisiera|prefiero|deseo cancelar|anular|dejarlo [todo|esto] $; lo dejo; lo dejamos; no sigas|continues; dejalo $;
		ya no llames; no llames ya`,
		"quiero cancelar"},
	{nlu.Says(nlu.Restart), `
		volvamos|volver|vuelve|vuelvo a empezar; nueva solicitud|peticion|llamada; pedido nuevo; empieza otra`,
		"volvamos a empezar"},
	{nlu.Says(nlu.Back), `
		^ la anterior $; retrocede|regresa|vuelve|volver una|anterior|pregunta|paso; antes de esta; pregunta previa`,
		"la anterior"},
	{nlu.Says(nlu.Skip), `
		como quieran|gusten|guste; es indiferente; me es indiferente; no es importante|necesario; no aplica; lo que haya|quieran;
		no quiero decirlo`,
		"como quieran"},
	{nlu.Says(nlu.DontKnow), `
		no sabria; se me ha olvidado|olvido|pasado|ido|borrado|escapado [de|del];
		he olvidado; no lo encuentro; no me lo dijeron; ni me acuerdo; no he mirado;
		no caigo`,
		"se me ha olvidado"},
	{nlu.Alone(nlu.Repeat), `
		otra vez; repitelo|repetidlo|explicate|aclaralo; perdona|perdon|disculpa [que|como]; de nuevo; cual era pregunta;
		dimelo de otra forma|manera; de otra forma`,
		"otra vez"},
	{nlu.Says(nlu.Repeat), `
		cual|que era|es pregunta; otra forma|manera; no se que preguntas; que preguntas; repite eso`,
		"¿cuál era la pregunta?"},
	{nlu.Says(nlu.Wait), `
		voy|estoy a|en buscarlo|buscando|mirarlo|mirar|verlo|ello|comprobarlo; permiteme|permitame|dejeme momento; tantito;
		ahorita vuelvo|te; un ratito; voy por el`,
		"voy a buscarlo"},
	{nlu.Says(nlu.Greet), "^ hey|ey|epa|wenas|holi|holis|aló|alo", "hey"},
	{nlu.Says(nlu.Language), "cambiate|cambia|pasa|pasate|ponte a <language>; hables|hablemos|hablar en <language>", "cámbiate a español"},
	{nlu.Says(nlu.Correct), `
		tiene|tendria|debe|deberia que|ser ser|estar|para|a|el; pasalo|pasala|muevelo|cambialo|movelo al|a|para; la hora|fecha a|al;
		cambia hora|fecha|nombre|dia|numero`,
		"tiene que ser a las 8"},
	{nlu.Alone(nlu.Deny), "no|nop|nones|nel|negativo|nunca|jamas|incorrecto|nope|noo|nah", "no"},
	{nlu.Alone(nlu.Deny), "👎|❌|🚫|✖", "👎"},
	{nlu.Alone(nlu.Deny), `
		mejor|asi|ahora|todavia|aun|eso no; creo que no; claro que no; por supuesto que no; para nada; de ninguna manera; ni hablar;
		de eso nada; que va; no gracias; no quiero; no esta bien|correcto; no es eso|correcto|asi; esta mal`,
		"mejor no"},
	{nlu.Alone(nlu.Deny), "no llames|llame|hagas|llamen|reserves|mandes|confirmes; todavia|aun no llames", "no llames"},
	{nlu.Says(nlu.Deny), "todavia|aun no; no llames todavia|aun", "todavía no"},
	{nlu.Alone(nlu.Cancel), `
		cancela|cancelar|cancelalo|cancelala|dejalo|olvidalo|olvidate|anula|anular|anulalo|parar|detente|abortar|salir|basta|termina|
		terminar|cancelado|descarta|descartalo|chau|adios
		[todo|eso|esto|pedido|ya]; ^ para [todo|eso|esto|ya|favor|por] $`,
		"cancela"},
	{nlu.Says(nlu.Cancel), `
		ya fue; no llames a nadie; al final no; ya no hace falta|necesito|quiero|importa; dejalo estar|asi; dejemoslo;
		cambie|cambiado de idea|opinion; me arrepenti; mejor lo dejamos; olvidate de eso|esto|todo; ya no`,
		"ya no hace falta"},
	{nlu.Says(nlu.Cancel), "cancela|anula|borra|para todo|pedido|esta|este|esto|solicitud|llamada", "cancela todo"},
	{nlu.Says(nlu.Cancel), "llamo|llamare|llamaré|ocupo|encargo yo; yo llamo|llamare|mismo; lo hago yo; ya llamo", "llamo yo"},
	{nlu.Says(nlu.Restart), `
		de cero; desde cero|principio|inicio;
		empezamos|empecemos|empezar|empieza|empiezo|comenzar|comencemos|arranquemos|vuelve|volvamos otra|nuevo|denuevo|vez|cero;
		otra vez desde; volver a empezar; vuelve a empezar; nuevo pedido; borron y cuenta nueva; desde el principio`,
		"de cero"},
	{nlu.Alone(nlu.Restart), "reiniciar|reinicia|resetear|resetea", "reiniciar"},
	{nlu.Alone(nlu.Back), "atras|volver|anterior|regresa|regresar|vuelve|retrocede|retroceder|vuelta", "atrás"},
	{nlu.Says(nlu.Back), `
		paso|pregunta|una|pantalla atras; vuelve|volver|regresa|volvamos|ir|ve|da|echa atras|anterior; pregunta|paso|dato anterior;
		pregunta de antes`,
		"un paso atrás"},
	{nlu.Alone(nlu.Skip), `
		[esa|esta|eso]
		salta|saltar|saltatela|saltala|saltemos|omitir|omite|omitela|igual|paso|siguiente|cualquiera|ninguno|ninguna|pasa|indistinto|nada
		[esa|esta|pregunta]`,
		"saltar"},
	{nlu.Says(nlu.Skip), `
		da|es [lo] igual|mismo; me da igual; no importa; no me importa; como quieras|sea; lo que sea; tu decides|eliges|veras;
		sin preferencia; no tengo preferencia; salta|saltate|saltamos esta|esa|eso|pregunta; siguiente pregunta; pasa de esa|esta;
		cualquiera vale|sirve|esta; prefiero no; dejalo en blanco|vacio; lo que prefieras`,
		"da igual"},
	{nlu.Says(nlu.DontKnow), `
		no [me] [lo] se|recuerdo|acuerdo|tengo|conozco|encuentro [numero|telefono|aqui|mano|ahora|idea|seguro]; ni idea;
		no sabria|estoy seguro|segura; quien sabe; vaya usted a saber; se me olvido; no lo tengo; lo desconozco; no me acuerdo;
		yo que se; a saber; ni la mas`,
		"no lo sé"},
	{nlu.Alone(nlu.DontKnow), "nose|npi|dunno|desconozco", "nose"},
	{nlu.Alone(nlu.Undo), "deshacer|deshaz|revertir|deshazlo|revierte", "deshacer"},
	{nlu.Says(nlu.Undo), `
		deshaz|deshacer|revierte|quita|anula ultimo|cambio|eso|anterior; como estaba [antes];
		dejalo|ponlo|vuelve|dejala|deja como estaba|antes; vuelve a poner|dejar; me equivoque al cambiar`,
		"deshaz lo último"},
	{nlu.Says(nlu.Repeat), `
		repites|repite|repiteme|repetir|repetirme|repita|repitemelo; otra vez por favor; dilo|dimelo|di otra vez|nuevo;
		vuelve a preguntar|decir|decirlo; que [me] has dicho|dijiste|preguntaste|preguntas; como dices|dijiste|has;
		no [te|lo] entendi|entiendo|he|pille|comprendo|escuche [entendido|pillado]; que quieres decir; no me entero; puedes repetir`,
		"repite la pregunta"},
	{nlu.Alone(nlu.Repeat), "^ como|que|mande|perdon|eh|disculpa [como|dices] $", "¿cómo?"},
	{nlu.Says(nlu.Wait), "^ espera|esperame|espere|esperate|aguarda|aguanta|dejame", "espera"},
	{nlu.Says(nlu.Wait), `
		un|dame|deme|solo|una momento|segundo|minuto|momentito|segundito|rato|minutito|ratito|mta|instante;
		dame <number>|unos|<one> minutos|segundos|min|minuto|rato; ahora vuelvo|vengo|te; ya vuelvo; lo busco|miro;
		estoy buscando|mirando; voy a buscar|mirar|ver|preguntar; dejame ver|mirar|buscar|pensar|comprobar|preguntar;
		enseguida vuelvo|vengo`,
		"un momento"},
	{nlu.Says(nlu.Greet), `
		^ hola|holaa|buenas|buenos|ola|saludos [dias|tardes|noches]; que onda|tal|hubo|hay|pasa; como andas|estas|te; buen dia;
		muy buenas; buenas tardes|noches; buenos dias`,
		"hola"},
	{nlu.Says(nlu.Thanks), "gracias|grax|agradecido|agradecida|agradezco", "gracias"},
	{nlu.Says(nlu.Thanks), `
		eres|sos un|una|la|el sol|genio|crack|maquina|cielo|mejor|amor|fenomeno; te pasaste; muy amable; buen trabajo; te lo agradezco;
		que maravilla|majo|maja; que amable; de lujo; te debo una; un millon`,
		"eres un sol"},
	{nlu.Says(nlu.Language), `
		en|al <language>; hablame|habla|hablas|escribeme|respondeme|prefiero [en] <language>;
		cambia|cambiar|otro|pon|elegir|cambiame idioma; que idiomas; en otro idioma; idioma a|es|por`,
		"en español"},
	{nlu.Alone(nlu.Language), "idioma|idiomas|<language>|lengua", "idioma"},
	{nlu.Says(nlu.Correct), "pero a las|la; pero para|el|en|que; si pero; vale|ok|bueno|perfecto|dale [,] pero", "pero a las 9"},
	{nlu.Says(nlu.Correct), `
		esta|es|estaba|era mal|incorrecto|erroneo|otro; me equivoque|confundi; corrige|corrijo|correccion; quise|queria decir; digo;
		perdon; en realidad`,
		"está mal"},
	{nlu.Says(nlu.Correct), `
		mejor|sino|finalmente; al final somos|es|son|a|seremos;
		cambia|cambialo|cambiala|ponlo|ponla|pon|muevelo|pasalo|modifica hora|fecha|dia|nombre|numero|a|para|las; que sea|sean;
		en vez|lugar de; en su lugar|vez; no somos|es|era|son`,
		"mejor a las 9"},
	{nlu.Says(nlu.RequestCall), "<book> [me] <bookable>", "reserva una mesa"},
	{nlu.Says(nlu.RequestCall), "quiero|quisiera|queria|necesito|gustaria saber si|cuanto|que|cuando|a|cual", "quiero saber si"},
	{nlu.Says(nlu.RequestCall), "<call> a|al|con; <call> <business>", "llama a"},
	{nlu.Says(nlu.RequestCall), `quejarme|quejarnos|reclamar|reclama|reclame|queja [de|del|por|a|al|la|el|una|un|mi]; <ask> una averia|queja|incidencia`, "quejarme de"},
	{nlu.Says(nlu.RequestCall), `
		quiero|necesito|queria|ocupo|quisiera|querria|busco|preciso|deseo|requiero
		<bookable>|<book>|<call>|cortarme|<place>|cenar|hacerme;
		me gustaria <bookable>|<book>|<call>|cenar`,
		"necesito una cita"},
	{nlu.Says(nlu.RequestCall), `
		necesito|quiero|quisiera|querria|ocupo que
		arreglen|arregle|reparen|repare|traigan|traiga|manden|mande|recojan|recoja|laven|corten|pinten|revisen|revise|miren|atiendan|
		atienda|vean|vea|den|instalen|limpien|lleven|entreguen|vengan|venga|avisen|digan|alguien`,
		"necesito que vengan"},
	{nlu.Says(nlu.RequestCall), "ayudame|ayuda a|con <book>|<call>|<bookable>|reserva", "ayúdame a reservar"},
	{nlu.Says(nlu.RequestCall), `
		necesito|quiero|podrias|puedes|podeis|puede|podria|me que <call>;
		puedes|podrias|puede|podria|me|nos|ayudas [me]
		<book>|<call>|preguntar|averiguar|llamas|reservas|pides|consigues|apartas|preguntas|pedis|reservan`,
		"puedes llamar"},
	{nlu.Says(nlu.RequestCall), `
		quiero|necesito|quisiera|querria|queria|queremos|hay|tengo|tenemos [que] <change>|<move>
		<bookable>|reserva|limpieza|vuelo|pedido|visita`,
		"quiero anular la mesa"},
	{nlu.Says(nlu.RequestCall), `
		<change>|<move> mi|nuestra|una|nuestro|un <bookable>;
		<change>|<move> la|el|las
		cita|reserva|reservacion|mesa|habitacion|turno|consulta|visita|revision|sesion|masaje|limpieza|corte|vuelo`,
		"cancela mi cita"},
	{nlu.Says(nlu.RequestCall), `
		pregunta|preguntar|preguntale|averigua|consulta|preguntales [en|al|a] <business>;
		pregunta|preguntar|preguntale|averigua|mira|consulta si|cuanto|por|que|cuando|a|cual|como|donde`,
		"pregunta si"},
	{nlu.Says(nlu.RequestCall), `
		mesa|cita|hora|turno|habitacion|reserva para|con|en; 
		dile|diles|decile|deciles|avisa|avisale|avisales|pidele|pideles|pedile|pediles|digale|digales|informale|informales|recuerdale|
		recuerdales|comunicale|comunicales a|al|que|si`,
		"mesa para"},
}
