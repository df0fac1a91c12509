package es

import "github.com/kallybot/kallybot/conversation/nlu"

// turns are the shapes in which the talk itself is steered: back, on, over again, not now, not at all.
var turns = []row{
	{nlu.Says(nlu.Undo), `
		deshaz|deshacer|revierte|revertir|anula|anular|quita|quitar|<delete>|ignora|ignorar|cancela|cancelar|descarta|retira|retirar
		[ese|este|esa|esta] [ultimo|ultima] ` + edits + ` [que];
		deshaz|deshacer|revierte|revertir [lo] acabo|acabas|hice|cambie|puse|toque [cambiar|hacer|poner]; arrepiento|arrepenti|
		arrepentido ` + edits + `|haberlo|haber|cambiarlo;
		no tendria|tenia|deberia|debia|debi|hubiera haberlo|haber|cambiarlo|tocarlo; ponlo|ponla|dejalo|dejala|vuelve|regresa|regresalo
		como estaba|antes|tenia|era [hace|antes]; regresa|regresar|deja|restaura lo antes; ese|este|ultimo cambio [fue|era|es|ha|sido]
		[un] [sido|un] error|equivocacion|fallo; deja|dejar|dejame|conserva|mantener|manten|guarda hora|fecha|nombre|numero|dia|sitio
		[que] habia|tenia|estaba|antes|original|anterior|puesto|puesta; quita|borra cambio`, "ignora ese último cambio"},
	{nlu.Says(nlu.Restart), `
		<delete>|borremos|tira|tiremos|limpia|limpiar|quita|olvidemos todo|esto|eso [esto|eso] [y|,] empezamos|empecemos|empieza|
		empezar|arranquemos|arrancamos|comencemos|comenzamos|volvamos;
		borralo|olvidalo [todo] [y|,] empezamos|empecemos|empieza|arranquemos|comencemos|volvamos; hoja|pagina|lienzo en blanco;
		arranquemos|arrancamos|partamos de|otra [nuevo|vez|cero];
		rehacer|rehaz|rehagamos todo|entero|completo|pedido|solicitud; empezar|empecemos|empezamos|empieza|comencemos|
		hagamoslo|hacerlo [otra|vez] [vez] por|desde principio|inicio|comienzo|cero; hacerlo|hagamoslo|hazlo|repetirlo|hacer todo otra|
		nuevo [vez]; vuelve|volver|volvamos a hacer|hacerlo todo; todo otra|nuevo vez [desde]; borron y empezamos|empecemos|empieza|
		otra`,
		"rehagamos todo el pedido"},
	{nlu.Says(nlu.Back), `
		lleva|vamos|volvamos|regresa|regresame|pasame|ve|ir|retrocede|volver|vuelve [a|una|un] pregunta|paso [que|de] [antes|anterior|
		atras|venia|habia|previo];
		vamos|volvamos|ve|vuelve|regresa|ir|pasemos la antes|anterior|previa; pasito|paso|pregunta [para|pa|hacia|mas] atras; cambiar|
		corregir|modificar|editar [lo] conteste|respondi|puse|dije [antes];
		pregunta|paso venia|habia|tenia|estaba antes; arreglar|arregla|corregir|corrige|cambiar|cambia|rehacer|modificar respuesta|
		pregunta|contestacion [de] antes|anterior|previa; echate|hazte|echemonos poco para|pa
		atras`, "regrésame a la pregunta de antes"},
	{nlu.Says(nlu.Skip), `
		lo mismo da|importa; da mismo; prefiero|mejor|quiero dejarla|dejarlo|dejar [eso|esa|esta] vacia|vacio|blanco|asi; no tengo
		[ninguna|ningun] mania|manias|capricho|problema; soy indiferente;
		pasemos|pasa|sigamos|vamos|salta|brinca [a|con] otra|otro|siguiente [cosa|pregunta|tema]; es igual|indiferente|
		mismo; ninguna|cero|sin preferencia [en]; dejemos|deja|dejala|dejamos|dejar [esa|eso|esta] fuera|afuera|libre; salta|saltatela|
		saltatelo [eso|esa|ya] $; cualquiera [de] [ellas|ellos|esas|esos] [me|nos] sirve|vale|va|sirven; sin eso|esa|ese|
		ello`, "pasemos a otra pregunta"},
	{nlu.Says(nlu.DontKnow), `
		no llevo|traigo|tengo [aqui|encima|conmigo|ahora|mano] [numero|telefono|dato|encima|conmigo]; no sale|viene|acuerda|llega
		[ahora] [como|nombre|cabeza|memoria|mente]; de memoria no;
		no tengo|esta [eso|del] [todo|muy|nada] claro|decidido|seguro|definido [todavia|aun]; todavia|aun no [hemos|he|esta|tenemos]
		quedado|decidido|hablado|fijado|escogido|elegido; olvide|olvidado|olvido de la|el|los hora|fecha|nombre|numero|telefono|
		direccion; no veo|encuentro|aparece|sale|figura numero|telefono|nombre [por]; todavia|aun estamos|estoy mirando|viendo|pensando|
		decidiendo|hablando`, "no llevo encima el número"},
	{nlu.Says(nlu.Repeat), `
		podria|podrias|puede|puedes|podes|quieres decir|decirme|decirlo|repetir|explicar|preguntar|contar [con] otra|otras|nuevamente|
		nuevo [vez|palabras|forma|manera]; haces|hace|hazme pregunta otra|nuevo [vez];
		que era|es [lo] preguntabas|decias|pedias|querias|preguntaste; que dijiste|dices|decias|preguntaste|preguntas|pediste
		$; que querias|quieres|necesitabas|necesitas saber|preguntar|diga|decir`, "¿me lo podrías decir otra vez?"},
	{nlu.Says(nlu.Help), `
		` + shows + "|" + wants + ` [ver|saber] comandos|opciones|instrucciones|funciones|ayuda|posibilidades [que] [hay]; que|cuales
		comandos|opciones|funciones hay|existen|tienes|tengo;
		como [se] supone; no [acabo|termino|logro|consigo] entender|entiendo|pillo|comprendo como va|funciona|usar|usarlo [esto|
		eso]; que clase|clases|tipo|tipos [de] cosas|llamadas|encargos|gestiones|recados [te] [puedo|puedes|se|podria] [pedir|hacer|
		pedirte|encargar|encargarte]; que|cosas puedo pedir|pedirte|encargar|encargarte; ando|estoy|voy|sigo [un|algo|medio] poco|algo|
		medio|super perdido|perdida|liado|liada|despistado|despistada; echen|eche|echas|echarme|echeis|den|des una mano|cable [con];
		que echen|eche|den una mano|cable`, "muéstrame los comandos que hay"},
	{nlu.Says(nlu.Wait), `
		no hagas|llames|mandes|envies|marques|reserves|toques|muevas [nada|todavia|aun|nadie] [todavia|aun] hasta [yo|diga|avise|
		confirme|digo|aviso]; nada hasta yo|diga|avise|confirme;
		^ <number>|un|unos|unas|dame|dos|par minutos|minuto|segundos|segundo|minutitos|segs [,] que|mientras|y|en; dejame|deja|dejad|
		dejen [que] consulte|consultarlo|hablarlo|hable|pensarlo|pregunte|preguntarlo|confirme;
		tengo|voy que|a hablarlo|preguntarlo|consultarlo|mirarlo|pensarlo; vuelta|regreso|vuelvo en <number>|un|una|unos|media minutos|
		minuto|segundos|hora|rato`, "no llames hasta que te avise"},
	{nlu.Says(nlu.Greet), `
		que hubo|hay|tal|onda [,] [¿] como va|anda|andas|estas|esta|trata|van|estan|vamos [todo|eso|vida|usted]; hola|buenas|hey|quiubo|
		noches|tardes|dias|dia [,] [¿] [que] como va|anda|andas|estas|esta|trata|van|estan|vamos [todo|eso|vida|usted]; ^ como te|le|
		les va|ha|trata [todo|eso|vida|tratado|ido]`,
		"qué hubo, ¿cómo le va?"},
	{nlu.Says(nlu.Thanks), `has|han|habeis ayudado|salvado|servido|solucionado|facilitado [un|mucho|vida|monton|dia]; ayudado|servido
		[un] monton|muchisimo|mucho|montonazo; gran|mucha|enorme ayuda; hiciste|hecho genial|perfecto|increible|fenomenal|estupendo|
		excelente`, "me has ayudado mucho"},
	{nlu.Says(nlu.OutOfScope), `
		como [se] quito|quita|limpio|limpia|lavo|lava|cocino|plancho|plancha|desatasco|horneo|hornea|cuezo|cuece|pelo|cultivo|siembro|
		podo mancha|manchas|pasta|arroz|huevo|huevos|alfombra|ropa|pollo|horno|camisa|plantas;
		cuanto|tiempo [se] cuece|cuecen|hierve|hierven|hornea|cocina|vive|viven|pesa; haz|hazme|haceme|ayudame [con] deberes|tarea|
		tareas|redaccion|ensayo|examen; quien canta|juega|actua|toca|dirige|compite|presenta;
		montana|rio|pais|ciudad|edificio|animal|planeta [mas] alta|alto|largo|grande|rapido|poblada|
		poblado; como va|quedo|acabo|termino partido|liga|carrera; cuentame|leeme|cantame|dime un|una cuento|historia|chiste|nana|
		adivinanza [para|de] [dormir|miedo|risa]`, "¿cuánto tiempo se cuece el arroz?"},
	{nlu.Says(nlu.Cancel), `
		no hace|hay|tiene falta|necesidad|sentido <call> [nadie|a] [nadie]; no quiero|queremos|necesito|hagas|haga esta|esa|ninguna|la
		llamada; no llames [a] nadie;
		tira|echa|manda|mandalo [esto|todo] basura|papelera|caneca [esto|este|todo] [pedido]; ya [lo|la] [he|hemos] resolvi|solucione|
		arregle|resuelto|solucionado|arreglado [por|yo] [mi] [cuenta]; quitaron|quito|fueron|fue|pasaron|paso ganas; ya no es|era|sera|
		hace|va necesario|falta|preciso|hacer; les|le llamo|hablo|marco [ya] mi|mujer|marido|esposa|esposo|hermana|hermano|hijo|hija|
		madre|padre; ya no es necesario`,
		"no hay necesidad de llamar a nadie"},
	{nlu.Alone(nlu.Confirm), `si|claro|exacto [,] es|soy mia|mio|nuestra|nuestro|esa|ese|eso|verdad|cierto|yo; dale|tira|sigue|venga|
		vamos|echale|va [para|pa|hacia] delante|adelante|alante|palante; vale|ok|perfecto|listo|bueno|venga|si [,] dale|tira|sigue
		[para|pa|hacia] delante|adelante|alante; si|correcto|perfecto|vale|listo|bien|ok|genial [,] puedes|puede|podeis|pueden <call>
		[ahora|cuando] $; haz|realiza|efectua|haga|hagan [esa|esta] llamada [ahora|pues]; estoy|estamos conforme|contento|contenta|
		satisfecho|satisfecha [con]; esta clavado|clavada|perfecta|impecable|niquelado; esta|es|todo [todo] como tiene|debe|debia|
		deberia|tenia que ser|estar`, "dale para delante"},
	{nlu.Says(nlu.Correct), `
		todo|esta|resto|demas [esta|todo] bien|correcto|perfecto|ok menos|salvo|excepto|quitando; menos|salvo|excepto|quitando numero|
		telefono|nombre|fecha|hora|dia|direccion|apellido [que];
		tienes|pusiste|anotaste|escribiste|apuntaste|tomaste|puesto mal|equivocado|equivocada|otro nombre|numero|telefono|hora|dia|
		fecha|apellido; dije|di|puse|escribi|pase|apunte|dicte mal dia|fecha|hora|nombre|numero|apellido|telefono; apellido|nombre|
		numero va|lleva|tiene|es con|dos|doble|una|un`, "todo bien menos el nombre"},
	{nlu.Says(nlu.Inform), `
		no hay|tiene|tenemos|tengo|funciona|sirve ascensor|elevador|estacionamiento|parqueadero|timbre|portero|escaleras|rampa|luz|agua|
		corriente|
		senal|balcon|aire|apuro|prisa|gas|internet|cochera; sin apuro|prisa|prisas|apuros; [el|la|su] [sitio|lugar|local|bar|negocio|clinica|
		taller|restaurante|hotel|tienda] se llama|llaman|llamaba [<business>]`, "no hay ascensor"},
	{nlu.Says(nlu.Help), `
		no|ni entiendo|entendi|comprendo|se|pillo|cacho|capto [bien] [muy] [que|como|lo] [que] tengo|debo|hay|toca|puedo|deberia [que]
		escribir|escribirte|escribirle|poner|ponerte|decir|decirte|decirle|hacer|responder|responderte|contestar|contestarte;
		que es lo que tengo
		que|para escribir|escribirte|poner|decir|decirte|hacer`, "no sé qué debo ponerte"},
	{nlu.Says(nlu.Login), `
		dejame|dejeme|dejenme|permiteme|necesito|quiero [que] loguearme|loguear|logearme|iniciar|entrar|ingresar|conectarme|acceder|
		identificarme
		[mi|la|a|en] [sesion|cuenta]`, "déjame entrar"},
	{nlu.Says(nlu.Cancel), `
		no quiero|queremos|quisiera|necesito|voy|vamos|pienso [a] reservar|llamar|pedir|agendar|encargar|apartar [a] nada|nadie|ninguna|ningun
		$; ya no quiero|queremos|necesito|voy|vamos [a] reservar|llamar|pedir|agendar|hacer|encargar|apartar|ir; ^ no quiero|
		queremos reservar|llamar|pedir|agendar
		$; ya fue [,] deja|dejalo|
		olvidalo|olvidate|no|cancela`, "no quiero reservar nada"},
	{nlu.Alone(nlu.Deny), "nel pastel|perro|mijo|carnal|pues; nanay|nanai|nanais|nequaquam; ni madres|maiz|cagando", "nel pastel"},
	{nlu.Says(nlu.Language), `can|could|do|would you speak|talk|write|answer|reply [in|to] [me] [in] <language>; speak|talk|write|answer|
		reply [to] [me] in
		<language>; <language> please`, "can you speak English"},
	{nlu.Says(nlu.Repeat), `
		como|que dijo|dijiste|dices|dice|decia|decias|dijeron $; como|que dijo|dijiste|dices|dice|decia [,] no; no [te|le|lo|les|
		la] alcance|alcanzo|
		logre|logro|pude|consigo|consegui [a] entender|oir|escuchar|leer|captar|pillar`, "qué dijiste?"},
	{nlu.Says(nlu.Greet), `
		wena|wenas|guena|guenas|buena|buenas [,] como|que estai|estay|andai|vai|tai|tal|hubo; como estai|estay|andai|vai|tay|tai $`,
		"buenas, como andai"},
	{nlu.Says(nlu.Inform), `nos|me va|viene|vendria|iria|queda bien|mejor|perfecto|genial|fenomenal|
		estupendo`, "a las ocho nos va bien"},
}

// errands are ways to ask for a call whose verbs take another form than that of a plain request, and what is asked about calls in
// messages of any length.
var errands = []row{
	{nlu.Says(nlu.RequestCall), `
		<ask>|pregunta|preguntale|preguntales|consulta|consultale|avisa|avisale al|a|en|con <place>; necesito|quiero|quisiera|tengo|hay|
		debo [que]
		<move>|reprogramar|reagendar|mover|cambiar|cancelar|anular|postergar|aplazar|adelantar la|mi|el|una|un resonancia|ecografia|
		consulta|cita|
		turno|revision|limpieza|clase|mudanza|entrega|visita|sesion|terapia|tomografia|mesa|reserva|habitacion|vuelo|operacion|analisis;
		me urge|corre|precisa [conseguir] [un|una|el|la] <place>; que alguien venga|vaya|pase|mire|vea|arregle|repare|revise|llame; renovar|
		sacar|
		tramitar|gestionar el|la|mi|un|una pasaporte|dni|nie|licencia|carnet|cedula|visa|permiso|brevete|registro|turno|cita;
		que venga|vengan|pase|pasen|manden|envien a|alguien|hoy|manana|un|una; me|nos apuntas|anotas|inscribes|apuntan|anotan|inscriben a|
		en|al`,
		"renovar el pasaporte"},
	{nlu.Says(nlu.History), "quien|quienes|cuales|donde|sitios|lugares has|he|hemos|ha|habeis " + called, "¿a quién has llamado?"},
	{nlu.Says(nlu.RequestCall), `
		averigua|pregunta|consulta|checa|verifica|comprueba|mira con|en|a|al [<place>|<business>] si|cuando|cuanto|que; entera|enterate|
		enteraos|enterese si|cuando|cuanto|que|como|cual;
		<ask> si|cuanto|cuando|cual|donde|como; puedes|podrias|puede|podria|podes|quieres hablar|contactar|comunicarte|hablarle|
		hablarles con|al|a; que contacten|contactaran|contacten|contacte|contactes|llamaran|hablen|hablaran|hables con|al|a;
		<change>|quita lo|cita|hora|turno de <clock>|<date> [con|en]; <move> lo|cita|turno de <clock>|<date>; alguien <call> a|
		al; localiza|localizar|ubica|ubicar|localices|ubiques [a|al|con] mi|el|la|al|<place>|<business>; da|dar|des con mi|el|la;
		<move> lo|cita|turno del <date>; habla|hablar|hables con los|la|el|<place> de|del; alguien llamara|llame|hable|contacte|marque
		[a|con]; confirma|verifica|comprueba|checa|asegurate con|de ellos|ella|el|la|los|que|<place>|<business> [que|si]; cancela|anula|
		suspende|pausa|cancelar|anular mi|la|el membresia|suscripcion|contrato|plan|poliza|seguro|cuota|linea del|de gimnasio|telefono|
		internet|luz|gas|seguro|movil|coche|casa|periodico|revista|<place>|<business>`, "entérate de si ya abren"},
}
