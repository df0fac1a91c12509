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
	{nlu.Alone(nlu.Confirm), "no [no] [,] asi|esta|todo [esta|es] bien|perfecto|correcto|vale", "no no, así está perfecto"},
	{nlu.Alone(nlu.Confirm), `
		dale nomas|no|ahi|pues; me parece bien|perfecto|correcto|genial; puedes|puede|podeis llamar [ya|ahora]; eso es|mismo; tira;
		ya puedes; todo en orden; esta todo; conforme; de lujo; me late; a darle; llama pues|ya; esta hecho; nada que cambiar;
		no hay que cambiar nada`,
		"me parece perfecto"},
	{nlu.Alone(nlu.Deny), `
		eso no es|era|vale; no me convence|gusta|parece; ahora mismo no; asi no es; que no; no esta correcto`,
		"eso no es"},
	{nlu.Says(nlu.Cancel), `
		quiero|quisiera|prefiero|deseo cancelar|anular|dejarlo [todo|esto] $; lo dejo; lo dejamos; no sigas|continues; dejalo;
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
		no sabria; se me ha olvidado|olvido|pasado; he olvidado; no lo encuentro; no me lo dijeron; ni me acuerdo; no he mirado;
		no caigo`,
		"se me ha olvidado"},
	{nlu.Alone(nlu.Repeat), `
		otra vez; repitelo|repetidlo|explicate|aclaralo; perdona|perdon|disculpa [que|como]; de nuevo; cual era pregunta;
		dimelo de otra forma|manera; de otra forma`,
		"otra vez"},
	{nlu.Says(nlu.Repeat), `
		cual|que era|es pregunta; otra forma|manera; no se que preguntas; que preguntas; repite eso`,
		"¿cuál era la pregunta?"},
	{nlu.Says(nlu.Help), `
		no se que|como poner|escribir|decir|hacer|pongo|escribo|hago; que|como tengo que|debo|hay escribir|poner|decir|hacer;
		que escribo|pongo|digo; que se puede; como lo hago|escribo|pongo`,
		"¿qué tengo que escribir?"},
	{nlu.Says(nlu.Wait), `
		voy|estoy a|en buscarlo|buscando|mirarlo|mirar|verlo|ello|comprobarlo; permiteme|permitame|dejeme momento; tantito;
		ahorita vuelvo|te; un ratito; voy por el`,
		"voy a buscarlo"},
	{nlu.Says(nlu.Greet), "^ hey|ey|epa|wenas|holi|holis|aló|alo", "hey"},
	{nlu.Says(nlu.OutOfScope), `
		pon|ponme|toca musica|cancion|radio; cuanto mide|pesa|dista|vale|cuesta torre|oro|luna|dolar|bitcoin; cuanto mide;
		quien es|era|fue [presidente|rey]; color favorito; que dia es; sabes cocinar|cantar|bailar; calcula; noticias de; resuelve`,
		"pon música"},
	{nlu.Says(nlu.Usage), `
		quedan|queda|restan llamadas|minutos|saldo|credito; llegado al limite; limite de llamadas|minutos; agote|agotado;
		llamadas|minutos me quedan`,
		"¿me quedan llamadas?"},
	{nlu.Says(nlu.Billing), `
		por que|como cobrado|cobran|cobrasteis|cargaron; han cobrado; cobrado dos veces;
		mandame|enviame|quiero|dame|ver|descargar factura|recibo|facturas; tarjeta ha|esta caducado|caducada|vencido; nueva tarjeta`,
		"mándame la factura"},
	{nlu.Says(nlu.History), `
		mi|ver historial; a que|cuales sitios|lugares|restaurantes|numeros llamaste|llamado; que sitios; sitios llamaste;
		llamadas de semana|ayer|mes; llamaste ayer|semana`,
		"ver mi historial"},
	{nlu.Says(nlu.Info), `
		cuentame|dime mas; de esa llamada; conseguiste|consiguieron|encontraste|hay|lograste mesa|cita|hora|habitacion|turno;
		que tal fue|llamada; hubo suerte; salio bien; que resultado`,
		"cuéntame más de esa llamada"},
	{nlu.Says(nlu.Transcript), `
		leer|ver|quiero toda|entera|completa conversacion|llamada; literalmente dijeron|dijo|que; toda la conversacion; palabras exactas;
		conversacion entera|completa`,
		"leer toda la conversación"},
	{nlu.Says(nlu.Again), `
		rellama|rellamar|remarca; misma llamada|reserva|mesa|cita que|de; la misma que; mismo de ayer|siempre; otra llamada;
		intentalo otra|nuevo; repite reserva|mesa`,
		"la misma llamada que ayer"},
	{nlu.Says(nlu.Pending), `
		tengo|hay|tienes algo|alguna|llamada|llamadas programado|programada|agendado|pendiente|pendientes|cola|curso; mis pendientes;
		llamadas sin hacer`,
		"¿tengo algo programado?"},
	{nlu.Says(nlu.Status), `
		he iniciado|abierto sesion; esta iniciada; sesion activa; con que usuario|correo|cuenta`,
		"¿he iniciado sesión?"},
	{nlu.Says(nlu.Language), "cambiate|cambia|pasa|pasate|ponte a <language>; hables|hablemos|hablar en <language>", "cámbiate a español"},
	{nlu.Says(nlu.Timezone), `
		mi|la hora|reloj [esta|va|anda] mal|incorrecta|atrasado|adelantado|equivocada; hora esta mal; cambia la hora de aqui;
		estoy|vivo en <business> cambia|ajusta|pon|corrige la hora|reloj; mudado a <business>; me mude a <business>`,
		"mi hora está mal"},
	{nlu.Says(nlu.Profile), "que datos|informacion|nombre|numero tienes|guardas|sabes|guardado|mios; datos mios", "qué datos míos tienes"},
	{nlu.Says(nlu.Forget), `
		olvidame|borrame; elimina|borra|borres|borren|elimines|suprime|borralo toda|todo|mi|mis|datos|informacion|cuenta|historial;
		quiero borres|borrar|eliminar|elimines; borralo todo`,
		"elimina toda mi información"},
	{nlu.Says(nlu.Subscription), `
		cuanto cuesta|vale|es plan|suscripcion|pro|premium; precio plan|suscripcion|premium; planes hay|teneis|tienen`,
		"¿cuánto cuesta el plan pro?"},
	{nlu.Says(nlu.Correct), `
		tiene|tendria|debe|deberia que|ser ser|estar|para|a|el; pasalo|pasala|muevelo|cambialo|movelo al|a|para; la hora|fecha a|al;
		cambia hora|fecha|nombre|dia|numero`,
		"tiene que ser a las 8"},
	{nlu.Mentions(nlu.Billing), `
		factura|facturas|recibo|recibos|cobro|cobros|cobrado|cobraron|pago|pagos|pagar|tarjeta|reembolso|cargo|iva`,
		"mis recibos"},
	{nlu.Mentions(nlu.Subscription), "suscripcion|plan|planes|premium|pro|tarifa|renovar|renueva|prueba|suscribirme", "los planes"},
	{nlu.Mentions(nlu.Usage), "saldo|consumo|credito|creditos|minutos|limite|cuota|quedan|gastado|restantes", "mi límite"},
	{nlu.Mentions(nlu.History), "historial|llamadas|llamaste|llamado|anteriores|pasadas|ultimas|lista|registro", "las anteriores"},
	{nlu.Mentions(nlu.Transcript), "transcripcion|conversacion|grabacion|literal|literalmente|integro", "la grabación"},
	{nlu.Mentions(nlu.Info), "resultado|detalles|dijeron|dijo|contestaron|paso|respuesta|confirmaron|noticias", "el resultado"},
	{nlu.Mentions(nlu.Pending), "pendiente|pendientes|programado|programada|programadas|cola|curso|marcha|proximas", "en curso"},
	{nlu.Mentions(nlu.Again), "otra|nuevo|reintenta|reintentar|repite|misma|mismo|igual", "de nuevo"},
	{nlu.Mentions(nlu.Profile), "perfil|datos|preferencias|ajustes|configuracion|guardado|guardados", "mis ajustes"},
	{nlu.Mentions(nlu.Forget), "borra|borrar|elimina|eliminar|olvida|olvidar|borres|suprime", "eliminar"},
	{nlu.Mentions(nlu.Language), "idioma|idiomas|ingles|espanol|castellano|traduce", "en qué idiomas"},
	{nlu.Mentions(nlu.Timezone), "horaria|huso|reloj", "el reloj"},
	{nlu.Mentions(nlu.Login), "sesion|entrar|conectar|vincular|registrarme|acceder|identificarme", "conectar"},
	{nlu.Mentions(nlu.Logout), "desconectar|desvincular|salir|cerrar", "desvincular"},
	{nlu.Mentions(nlu.Status), "estado|conectado|conectada|cuenta|sesion", "conectado"},
	{nlu.Mentions(nlu.Help), "ayuda|ayudar|como|funciona|explica|ejemplo|comandos|instrucciones|perdido|sirve", "cómo va"},
	{nlu.Mentions(nlu.Repeat), "repite|repetir|entiendo|entendi|pregunta|aclara|explicate|que", "no lo entendí"},
	{nlu.Mentions(nlu.Wait), "espera|esperar|momento|momentito|minuto|segundo|ahora|ratito|busco|mirando", "un rato, espera"},
	{nlu.Mentions(nlu.Back), "atras|anterior|previa|regresa|retrocede|volver", "anterior"},
	{nlu.Mentions(nlu.Skip), "salta|omite|pasa|igual|indiferente|cualquiera|siguiente|opcional", "es opcional"},
	{nlu.Mentions(nlu.DontKnow), "se|idea|acuerdo|recuerdo|olvidado|olvido|seguro|sabria", "no caigo, olvidado"},
	{nlu.Mentions(nlu.Undo), "deshaz|deshacer|revierte|antes|estaba", "como estaba"},
	{nlu.Mentions(nlu.Restart), "reinicia|cero|principio|empezar|nuevo", "desde el principio"},
	{nlu.Mentions(nlu.Cancel), "cancela|cancelar|anula|dejalo|para|olvidalo|dejo|basta", "basta"},
	{nlu.Mentions(nlu.Confirm), "si|vale|claro|correcto|perfecto|dale|bien|acuerdo|adelante|confirmo|ok", "bien"},
	{nlu.Mentions(nlu.Deny), "no|nunca|mal|tampoco", "tampoco"},
	{nlu.Mentions(nlu.OutOfScope), "tiempo|chiste|cancion|poema|presidente|capital|musica|futbol|pelicula|receta|llueve", "un chiste"},
	{nlu.Mentions(nlu.RequestCall), `
		llama|llamar|reserva|reservar|cita|mesa|pide|pedir|pregunta|necesito|quiero|encarga|busca|avisa|dile|comprar|alquilar|arreglar|
		hora`,
		"avisa al taller"},
	{nlu.Alone(nlu.Deny), "no|nop|nones|nel|negativo|nunca|jamas|incorrecto|nope|noo|nah", "no"},
	{nlu.Alone(nlu.Deny), "👎|❌|🚫|✖", "👎"},
	{nlu.Alone(nlu.Deny), `
		mejor|asi|ahora|todavia|aun|eso no; creo que no; claro que no; por supuesto que no; para nada; de ninguna manera; ni hablar;
		de eso nada; que va; no gracias; no quiero; no esta bien|correcto; no es eso|correcto|asi; esta mal`,
		"mejor no"},
	{nlu.Alone(nlu.Deny), "no llames|llame|hagas|llamen|reserves|mandes|confirmes; todavia|aun no llames", "no llames"},
	{nlu.Says(nlu.Deny), "todavia|aun no; no llames todavia|aun", "todavía no"},
	{nlu.Alone(nlu.Cancel), `
		cancela|cancelar|cancelalo|cancelala|dejalo|olvidalo|olvidate|anula|anular|anulalo|para|parar|detente|abortar|salir|basta|termina|
		terminar|cancelado|descarta|descartalo|chau|adios
		[todo|eso|esto|pedido|ya]`,
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
	{nlu.Alone(nlu.Help), "ayuda|ayudame|comandos|instrucciones|opciones|menu|socorro|auxilio", "ayuda"},
	{nlu.Says(nlu.Help), `
		que puedes|sabes|puedo hacer|pedir|pedirte|decir|preguntar; que haces [tu]; que hace; esto que hace; que hace esto; que es esto;
		como funciona|funcionas|uso|usa|empiezo|va [esto|eso]; quien|que eres; que formato;
		como pongo|escribo|lo|se [pongo|escribo|escribe]; para que sirve|sirves; necesito ayuda; estoy perdido|perdida|liado;
		puedes ayudarme; explicame; dame un ejemplo; que comandos|opciones; en que me puedes ayudar; no se como`,
		"qué puedes hacer"},
	{nlu.Says(nlu.Wait), "^ espera|esperame|espere|esperate|aguarda|aguanta|dejame", "espera"},
	{nlu.Says(nlu.Wait), `
		un|dame|deme|solo|una momento|segundo|minuto|momentito|segundito|rato|minutito|ratito|mta|instante;
		dame <number>|unos|<one> minutos|segundos|min|minuto|rato; ahora vuelvo|vengo|te; ya vuelvo; lo busco|miro;
		estoy buscando|mirando; voy a buscar|mirar|ver|preguntar; dejame ver|mirar|buscar|pensar|comprobar|preguntar;
		enseguida vuelvo|vengo`,
		"un momento"},
	{nlu.Says(nlu.Greet), `
		^ hola|holaa|buenas|buenos|ola|saludos [dias|tardes|noches]; que onda|tal|hubo|hay|pasa; como andas|estas|va|te; buen dia;
		muy buenas; buenas tardes|noches; buenos dias`,
		"hola"},
	{nlu.Says(nlu.Thanks), "gracias|grax|agradecido|agradecida|agradezco", "gracias"},
	{nlu.Says(nlu.Thanks), `
		eres|sos un|una|la|el sol|genio|crack|maquina|cielo|mejor|amor|fenomeno; te pasaste; muy amable; buen trabajo; te lo agradezco;
		que maravilla|majo|maja; que amable; de lujo; te debo una; un millon`,
		"eres un sol"},
	{nlu.Says(nlu.OutOfScope), `
		cuanto es|son <number> por|mas|menos|entre <number>; ^ <number> por|entre <number> $; capital de; que tiempo hace|hara;
		va a llover; que hora es; chiste|poema|cuento|cancion|receta; quien gano|invento|es [presidente|mundial|liga|partido];
		cuantos habitantes|planetas|paises|patas|dias [tiene]; distancia entre|de; sentido de la vida; eres humano|real|robot;
		te gusta|quieres; traduce|traduceme; escribe|escribeme carta|poema|codigo|cuento|ensayo; ponme musica; resultado del partido;
		quien descubrio; precio del bitcoin; numero de loteria; horoscopo; cuantame; me amas; cuantos anos tienes`,
		"cuánto es 17 por 4"},
	{nlu.Says(nlu.Usage), `
		cuantas|cuantos|cuanto llamadas|minutos|saldo|credito|creditos|consumo;
		cuantas|cuantos|cuanto [llamadas|minutos|saldo|credito] quedan|queda|gastado|usado|llevo|puedo|tengo|hecho|consumido;
		minutos|llamadas|saldo gastados|gastadas|usados|usadas|restantes|disponibles|disponible|queda|quedan|consumidos;
		mi saldo|consumo|uso|cuota|limite; saldo disponible|actual; me quede sin llamadas|minutos; he gastado; ver consumo|saldo`,
		"cuántas llamadas me quedan"},
	{nlu.Alone(nlu.Usage), "saldo|uso|consumo|minutos|cuota", "saldo"},
	{nlu.Says(nlu.Subscription), `
		que|cual|cambiar|cambia|cambiame|mi|mejorar|otro|subir|bajar|plan|al plan|suscripcion|tarifa|planes;
		plan pro|premium|gratis|gratuito|mensual|anual|superior|tengo|basico; pasarme|pasame|pasar plan|pro|premium;
		cancelar|cancela|renovar|renueva|anular|pausar|dar baja suscripcion|plan; mi suscripcion; darme de baja|alta; suscribirme;
		suscribir; quiero premium|pro|suscripcion; version gratuita|gratis|premium|pro|pago; periodo de prueba; cuando se renueva;
		hazme premium|pro`,
		"qué plan tengo"},
	{nlu.Alone(nlu.Subscription), "suscripcion|plan|planes|tarifas|premium|pro", "suscripción"},
	{nlu.Says(nlu.Billing), `
		cambiar|actualizar|cambia|actualiza|anadir|agregar|poner|usar|quitar|meter|nueva|otra tarjeta|pago;
		metodo|forma|datos de pago|facturacion; mi|mis|donde|ver factura|recibo|facturas|cobro|recibos; facturas|recibos de;
		factura|recibo del|de mes|pasado|ultimo|enero|suscripcion; me han|habeis cobrado|cobraron; me cobraron|cobrais|cobran;
		doble cobro; tarjeta caducada|caduco|pago|rechazada|vencida; como|donde pago; cuanto pago|cobran|cuesta plan|suscripcion|mes;
		reembolso; facturacion; descargar facturas|factura; datos fiscales`,
		"cambiar la tarjeta"},
	{nlu.Alone(nlu.Billing), "facturas|factura|pagos|pago|facturacion|tarjeta|recibos|cobros", "facturas"},
	{nlu.Says(nlu.History), `
		las|mis|ultimas|anteriores|pasadas|ver|lista|ensename|muestrame|recientes|historial llamadas;
		llamadas [he|hechas|que|has] hecho|hechas|anteriores|pasadas|recientes|realizadas;
		a quien|quienes [has|he] llamaste|llamado|llame|llamamos; historial de llamadas; que llamadas; registro de llamadas;
		numeros has llamado; cuando llamaste|llamamos`,
		"mis llamadas"},
	{nlu.Alone(nlu.History), "historial|llamadas|registro", "historial"},
	{nlu.Says(nlu.Info), `
		detalles|detalle|info|informacion|resumen|resultado|datos de|sobre|del llamada|ultima;
		detalles|detalle|info|resumen|resultado llamada;
		que [han|te] han|dijeron|dijo|contestaron|respondieron|contesto|ha [dicho|contestado|respondido|pasado];
		que dijeron|dijo|contestaron|paso; que paso con; como fue|ha [ido] [llamada|la]; como ha ido;
		contestaron|contesto|cogieron|respondieron alguien|telefono; han contestado|confirmado|cogido; hay respuesta|noticias;
		te atendieron; cuentame que|como; me dieron|han cita|mesa|hora`,
		"detalles de la llamada"},
	{nlu.Says(nlu.Transcript), `
		transcripcion|transcripciones|transcrita|grabacion; palabra por palabra;
		texto|conversacion completo|completa|integro|entera|literal; leer conversacion|todo|lo [hablaron|dijeron];
		lo que hablaron|hablasteis|dijeron; que dijeron exactamente; exactamente dijeron; por escrito`,
		"transcripción"},
	{nlu.Says(nlu.Again), `
		vuelve|vuelva|volver|vuelvelo|vuelvan llamar|llamarlos|intentar|intentarlo|marcar|pedir;
		repite|repetir|rehaz|reintenta|repitan ultima|llamada|reserva|pedido|ayer|anterior;
		llama|llamalos|intenta|intentalo|prueba|marca|llamales otra|nuevo [vez]; llama|intenta|intentalo|prueba|llamalos de nuevo;
		lo mismo que|de [ayer|siempre|antes]; mismo sitio|pedido|restaurante|lugar; igual que ultima|ayer|antes|siempre|otra;
		como la ultima|otra vez; otra llamada igual; la de siempre`,
		"vuelve a llamar"},
	{nlu.Alone(nlu.Again), "rellamar|reintentar|reintenta", "reintentar"},
	{nlu.Says(nlu.Pending), `
		algo|llamadas|llamada|pedidos|que|tengo|hay|queda|quedan|cosas
		pendiente|pendientes|programada|programadas|cola|curso|medias|marcha|espera;
		a medias; en cola|curso|marcha|espera; llamadas|llamada pendientes|programadas|proximas|agendadas|futuras; proximas llamadas;
		sin terminar|hacer|acabar; falta por hacer; que falta; por hacer`,
		"algo pendiente"},
	{nlu.Alone(nlu.Pending), "pendientes|pendiente|programadas|borradores", "pendientes"},
	{nlu.Says(nlu.Login), `
		iniciar|inicia|inicio|abrir|abre|empezar sesion;
		conectar|conecta|vincular|vincula|enlazar|entrar|acceder|conectame|enlaza|asociar|anadir mi|cuenta|kally; crear cuenta;
		registrarme|registro|registrame; identificarme|loguearme|autenticarme|logearme; dejame entrar; quiero entrar`,
		"iniciar sesión"},
	{nlu.Alone(nlu.Login), "login|entrar|acceder|conectar|registrarse|conectarme", "login"},
	{nlu.Says(nlu.Logout), `
		cerrar|cierra|cierrame|salir|termina|cierre [de] sesion;
		desconectame|desconectar|desvincula|desvincular|desconectarme|desenlaza|desvinculame; salir|sal|sacame|quitar de cuenta`,
		"cerrar sesión"},
	{nlu.Alone(nlu.Logout), "logout|desconectar|desconectarme", "logout"},
	{nlu.Says(nlu.Status), `
		estoy|sigo|estamos|esta [mi] conectado|conectada|registrado|dentro|identificado|logueado|vinculada|vinculado; que|cual cuenta;
		con que cuenta; estado de cuenta|conexion|sistema|servicio; tengo sesion [iniciada|abierta]; mi sesion; funciona bien|todo;
		sesion iniciada|abierta|activa; sigues ahi|conectado`,
		"estoy conectado"},
	{nlu.Alone(nlu.Status), "estado|status", "estado"},
	{nlu.Says(nlu.Language), `
		en|al <language>; hablame|habla|hablas|escribeme|respondeme|prefiero [en] <language>;
		cambia|cambiar|otro|pon|elegir|cambiame idioma; que idiomas; en otro idioma; idioma a|es|por`,
		"en español"},
	{nlu.Alone(nlu.Language), "idioma|idiomas|<language>|lengua", "idioma"},
	{nlu.Says(nlu.Timezone), `
		zona|huso horaria|horario; pon|ponme|usa|cambia|ajusta hora|reloj; hora de aqui|alli|canarias|<business>;
		estoy|vivo|ahora en <business> [hora]; otra zona; horario de <business>; hora local|peninsular`,
		"zona horaria"},
	{nlu.Says(nlu.Profile), `
		mi|mis perfil|datos|preferencias|ajustes|configuracion|nombre;
		que [datos] sabes|tienes|guardas|recuerdas|guardado [de|sobre] [mi]; que informacion;
		cambiar|cambia|editar|edita|actualizar|ver perfil|datos|preferencias|ajustes; como me llamo; que nombre tienes|usas; quien soy`,
		"mi perfil"},
	{nlu.Alone(nlu.Profile), "perfil|ajustes|preferencias|configuracion", "perfil"},
	{nlu.Says(nlu.Forget), `
		olvida|borra|elimina|suprime|borrar|eliminar|quita|destruye todo|todos|mis|datos|cuenta|historial [sabes|datos|tienes|mi];
		olvidame|olvidate de mi; olvida todo sabes; borrame|eliminame; derecho al olvido; no guardes nada; borra [todo] sabes|tienes;
		deja de guardar`,
		"olvida todo"},
	{nlu.Says(nlu.Correct), "pero a las|la; pero para|el|en|que; si pero; vale|ok|bueno|perfecto|dale [,] pero", "pero a las 9"},
	{nlu.Says(nlu.Correct), `
		esta|es|estaba|era mal|incorrecto|erroneo|otro; me equivoque|confundi; corrige|corrijo|correccion; quise|queria decir; digo;
		perdon; en realidad`,
		"está mal"},
	{nlu.Says(nlu.Correct), `
		mejor|sino|finalmente; al final somos|es|son|a|seremos;
		cambia|cambialo|cambiala|ponlo|ponla|pon|muevelo|pasalo|modifica hora|fecha|dia|nombre|numero|a|para|las; que sea|sean;
		en vez|lugar de; no somos|es|era|son`,
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
