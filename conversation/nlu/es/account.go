package es

import "github.com/kallybot/kallybot/conversation/nlu"

// account are the cues of what a person asks of the program itself: its use and its price, the calls made and those to come.
var account = []row{
	{nlu.Says(nlu.Help), `
		no se que|como poner|escribir|decir|hacer|pongo|escribo|hago; que|como tengo que|debo|hay escribir|poner|decir|hacer;
		que escribo|pongo|digo; que se puede; como lo hago|escribo|pongo`,
		"¿qué tengo que escribir?"},
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
		cuentame|dime mas; de esa llamada; conseguiste|consiguieron|encontraste|hay|lograste mesa|cita|hora|habitacion|turno [?];
		que tal fue|llamada; hubo suerte; salio bien; que resultado`,
		"cuéntame más de esa llamada"},
	{nlu.Says(nlu.Transcript), `
		leer|ver|quiero toda|entera|completa conversacion|llamada; literalmente dijeron|dijo|que; toda la conversacion; palabras exactas;
		conversacion entera|completa`,
		"leer toda la conversación"},
	{nlu.Says(nlu.Pending), `
		tengo|hay|tienes algo|alguna|llamada|llamadas programado|programada|agendado|pendiente|pendientes|cola|curso; mis pendientes;
		llamadas sin hacer`,
		"¿tengo algo programado?"},
	{nlu.Says(nlu.Status), `
		he iniciado|abierto sesion; esta iniciada; sesion activa; con que usuario|correo|cuenta`,
		"¿he iniciado sesión?"},
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
	{nlu.Mentions(nlu.Timezone), "horaria|huso|reloj", "el reloj"},
	{nlu.Mentions(nlu.Login), "sesion|entrar|conectar|vincular|registrarme|acceder|identificarme", "conectar"},
	{nlu.Mentions(nlu.Logout), "desconectar|desvincular|salir|cerrar", "desvincular"},
	{nlu.Mentions(nlu.Status), "estado|conectado|conectada|cuenta|sesion", "conectado"},
	{nlu.Mentions(nlu.Help), "ayuda|ayudar|como|funciona|explica|ejemplo|comandos|instrucciones|perdido|sirve", "cómo va"},
	{nlu.Mentions(nlu.OutOfScope), "tiempo|chiste|cancion|poema|presidente|capital|musica|futbol|pelicula|receta|llueve", "un chiste"},
	{nlu.Alone(nlu.Help), "ayuda|ayudame|comandos|instrucciones|opciones|menu|socorro|auxilio", "ayuda"},
	{nlu.Says(nlu.Help), `
		que puedes|sabes|puedo hacer|pedir|pedirte|decir|preguntar; que haces [tu]; que hace; esto que hace; que hace esto; que es esto;
		como funciona|funcionas|uso|usa|empiezo|va [esto|eso]; quien|que eres; que formato;
		como pongo|escribo|lo|se [pongo|escribo|escribe]; para que sirve|sirves; necesito ayuda; estoy perdido|perdida|liado;
		puedes ayudarme; explicame; dame un ejemplo; que comandos|opciones; en que me puedes ayudar; no se como`,
		"qué puedes hacer"},
	{nlu.Says(nlu.OutOfScope), `
		cuanto es|son <number> por|mas|menos|entre <number>; ^ <number> por|entre <number> $; capital de; que tiempo hace|hara;
		va a llover; que hora es; chiste|poema|cuento|cancion|receta; quien gano|invento|es [presidente|mundial|liga|partido];
		cuantos habitantes|planetas|paises|patas|dias [tiene]; distancia entre|de; sentido de la vida; eres humano|real|robot;
		te gusta|quieres; traduce|traduceme; escribe|escribeme carta|poema|codigo|cuento|ensayo; ponme musica; resultado del partido;
		quien descubrio; precio del bitcoin; numero de loteria; horoscopo; cuantame; me amas; cuantos anos tienes`,
		"cuánto es 12 por 9"},
	{nlu.Says(nlu.Usage), `
		cuantas|cuantos|cuanto llamadas|minutos|saldo|credito|creditos|consumo;
		cuantas|cuantos|cuanto [llamadas|minutos|saldo|credito] quedan|queda|gastado|usado|llevo|puedo|tengo|hecho|consumido;
		minutos|llamadas|saldo gastados|gastadas|usados|usadas|restantes|disponibles|disponible|queda|quedan|consumidos;
		mi saldo|consumo|uso|cuota|limite; consulta|consultar|ver|mira|revisa|dime mi saldo|consumo|uso|limite; saldo disponible|actual; me quede sin llamadas|minutos; he gastado; ver consumo|saldo`,
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
}

// mentions are single words that speak for an intent where no cue does.
var mentions = []row{
	{nlu.Mentions(nlu.Language), "idioma|idiomas|ingles|espanol|castellano|traduce", "en qué idiomas"},
	{nlu.Mentions(nlu.Repeat), "repite|repetir|entiendo|entendi|pregunta|aclara|explicate", "no lo entendí"},
	{nlu.Mentions(nlu.Wait), "espera|esperar|momento|momentito|ratito|busco|mirando", "un rato, espera"},
	{nlu.Mentions(nlu.Back), "atras|anterior|previa|regresa|retrocede|volver", "anterior"},
	{nlu.Mentions(nlu.Skip), "salta|omite|pasa|igual|indiferente|cualquiera|siguiente|opcional", "es opcional"},
	{nlu.Mentions(nlu.DontKnow), "idea|acuerdo|recuerdo|olvidado|olvido|seguro|sabria", "no caigo, olvidado"},
	{nlu.Mentions(nlu.Undo), "deshaz|deshacer|revierte|antes|estaba", "como estaba"},
	{nlu.Mentions(nlu.Restart), "reinicia|cero|principio|empezar|nuevo", "desde el principio"},
	{nlu.Mentions(nlu.Cancel), "cancela|cancelar|anula|dejalo|olvidalo|basta", "basta"},
	{nlu.Mentions(nlu.Confirm), "vale|claro|correcto|perfecto|dale|bien|acuerdo|adelante|confirmo|ok", "bien"},
	{nlu.Opens(nlu.Confirm), "si", "sí, con gusto"},
	{nlu.Mentions(nlu.Deny), "no|nunca|mal|tampoco", "tampoco"},
	{nlu.Mentions(nlu.RequestCall), `
		llama|llamar|reserva|reservar|cita|mesa|pide|pedir|pregunta|necesito|quiero|encarga|busca|avisa|dile|comprar|alquilar|arreglar|
		hora`,
		"avisa al taller"},
}
