package es

import "github.com/kallybot/kallybot/conversation/nlu"

// sayings are cues of intents built from few words that take many forms: who does what with which thing.
var sayings = []row{
	{nlu.Alone(nlu.Confirm), `
		que si; ya esta [todo]; que <call>; sale|va|dale|vale|ok|si|claro [,] <call>;
		<call> [ya|pues|ahora|nomas|entonces|tranquilo|tranquila];
		puedes|puede|podeis|pueden <call>|proceder|continuar|seguir|hacerlo|reservar; procede|continua|prosigue|proceda;
		dale|va que va|si; todo ok|oki|correctisimo|perfecto|conforme; sin cambios; es correcto|correcta|eso|asi|perfecto;
		estoy|estamos de acuerdo|conforme|conformes; tienes luz verde; luz verde`,
		"puedes llamar"},
	{nlu.Alone(nlu.Deny), `
		no es|era lo que queria|quiero|quise|pedi|dije|buscaba|necesito; ni se te|le ocurra; ni de broma|loco|loca|cona|chiste|fu;
		ni hablar|modo|pensarlo; no es correcto|correcta|asi|eso|verdad; no estoy|estamos de acuerdo|conforme; no [,] <change>;
		nada de <call>; que no [,] que no; no lo|la|los hagas|llames|confirmes|reserves|mandes; mejor no lo|la|los hagas|llames;
		todavia no lo|la hagas|mandes`,
		"ni se te ocurra"},
	{nlu.Says(nlu.Deny), "no <call> todavia|aun|ahora; todavia|aun no <call>", "no llames todavía"},
	{nlu.Alone(nlu.Inform), `
		[que] [sitio|bar|restaurante|lugar|local|negocio|clinica|taller|hotel] se llama|llaman <business>; se llama|llaman <name>`,
		"se llama El Puerto"},
	{nlu.Says(nlu.Cancel), `
		se cancela|cancelo|anula|suspende; aborta|abortar|abortamos [todo|esto|la];
		ya no [la|lo|las|los|me|nos] quiero|queremos|necesito|necesitamos|hace|interesa|apetece|conviene|va|vamos; ya <call> yo;
		ya llame|reserve|hable|fui|lo|la [hice|reserve|arregle] yo; ya lo|la hice|arregle|resolvi|solucione;
		ya he|hemos llamado|reservado|hablado yo|nosotros|mismo; ya he|hemos llamado|reservado|hablado $; mejor lo|la dejamos|dejo|aplazamos; para otro dia|momento|otra;
		no sigas|sigan|continues|hagas nada; dejalo|dejemoslo|dejelo correr|ahi|asi; olvidate [de] [esto|eso|todo|lo];
		no quiero|queremos que llames|llamen|hagas|reserves [ya]`,
		"ya no la quiero"},
	{nlu.Declines(), "no hace falta [ponerlo]", "no hace falta"},
	{nlu.Says(nlu.Restart), `
		otra|nueva peticion|solicitud|conversacion|llamada [desde] cero;
		reinicia|reiniciar|resetea|resetear|reset todo|la|el|esto|conversacion|chat|pedido;
		vamos|volvemos|volver|volvamos|quiero|empecemos a empezar|comenzar;
		empezamos|empecemos|empezar|comencemos|comenzamos|arrancamos [todo] otra|de [vez|nuevo|cero];
		borra|borralo|olvida esto|todo y empieza|empezamos|empecemos;
		vamos|quiero|quisiera|puedes|necesito a|que reiniciar|resetear|reinicies; quiero|quisiera|puedes reiniciar|resetear; tabla rasa`,
		"reinicia la conversación"},
	{nlu.Says(nlu.Back), `
		corregir|cambiar|modificar|revisar|ver respuesta|pregunta|paso|dato|lo anterior|previa|previo|ultimo|ultima; para|pa|hacia atras;
		un|una atras; vuelve|volver|regresa|regresar|retrocede|retroceder a|al|un|una|uno [la|lo] [pregunta|paso|anterior|ultima|previa];
		paso|pregunta|respuesta|dato previa|previo|anterior`,
		"para atrás"},
	{nlu.Says(nlu.Skip), `
		salto|saltamos|saltarme|saltarla|saltarlo|brinco|omito|pasamos esta|esa|eso|pregunta;
		esa|esta|eso|pregunta salto|saltamos|omito|brinco|no; me la|lo salto|brinco;
		sin nombre|telefono|numero|preferencia|preferencias|especificar; me|nos da|es lo|igual|mismo|indiferente [mismo];
		cualquiera me|nos vale|sirve|viene; no tengo|tenemos|hay preferencia|preferencias; ninguna preferencia|en especial|particular;
		no quiero|prefiero no darlo|decirlo|ponerlo|responder|contestar|darla`,
		"esa me la salto"},
	{nlu.Says(nlu.DontKnow), `
		no lo|la|me tengo|recuerdo|acuerdo|se [a|aqui] [mano|ahora|claro|seguro];
		no tengo ni|idea|claro|el|ese|a|aqui [idea|mano|numero|telefono|dato]; ni la [mas] remota|minima|menor|palida idea;
		todavia|aun no [lo] se|sabemos|sabria; depende|habria que ver|mirarlo|preguntarlo; no estoy|estamos seguro|segura|seguros;
		lo|tengo que preguntar|mirar|consultar|averiguar|buscar; tendria que preguntar|consultar|verlo;
		no sabria decirte|decirle|decirlo`,
		"no lo tengo a mano"},
	{nlu.Says(nlu.Undo), `
		quita|deshaz|anula|revierte|elimina|borra|cancela [eso|lo] ultimo|ultima;
		quita|deshaz|anula|revierte|elimina|borra|cancela ultimo|ultima cambio|modificacion|correccion|edicion|dato|cosa|ajuste;
		vuelve|volver|vuelvelo a ponerlo|dejarlo|dejarla|ponerla como [estaba|antes];
		dejalo|dejala|ponlo|ponla|como como antes|estaba|era; anula|quita|deshaz|revierte|cancela|elimina el|mi|ese|este|ultimo cambio;
		recupera|restaura|devuelve lo|el|la anterior|antes|previo; me he|equivocado deshaz|equivocado [,] deshaz|deshacer;
		lo de antes estaba bien|mejor`,
		"anula el último cambio"},
	{nlu.Says(nlu.Repeat), `
		dices|dirias|repites|repetirias|cuentas|explicas|preguntas|decis otra|de [vez|nuevo];
		no te|le|lo|la entendi|entiendo|entendido|oi|pille|capte|sigo|comprendi; me lo|la puedes|podrias|podes [volver|a] repetir|decir|
		explicar|aclarar; que me preguntabas|preguntaste|decias|pedias|pides;
		que me has preguntado|dicho|pedido; puedes|podrias|podes repetir|repetirlo|repetirmelo|decirlo|explicarlo [otra] [vez];
		como era|es la pregunta; no entendi|entiendo|entendimos|comprendo nada|bien|la|lo|eso|ni [pregunta|ultimo|papa]`,
		"¿me lo dices otra vez?"},
	{nlu.Says(nlu.Help), `
		que pasa|ocurre|sucede|haces|harias si; y si no contestan|responden|cogen|atienden|descuelgan|abren|hay|tienen|pueden;
		cuentame|dime|explicame [que|lo] [que] puedes|sabes|haces [hacer]; echame|dame|echeme un|una cable|mano;
		esto|eso que es|hace|significa; que cosas|tareas|mas|otras|otra puedes|sabes|podes|haces|cosa [hacer];
		que|como se usa|maneja|utiliza; no se que|como poner|escribir|decir|contestar|responder|hacer|va|funciona|usarlo|usarte;
		necesito|quiero|busco|dame ayuda|instrucciones|orientacion|explicacion|explicaciones;
		me explicas|cuentas|ensenas|dices como va|funciona|hago|usa|uso|es; explicame|ensename como;
		como se|te|lo|va|funciona esto|usa|utiliza|hace|hago|pide|pido; que opciones|comandos|posibilidades hay|tengo|tienes;
		para que sirves|sirve|vales|estas`,
		"¿qué cosas puedes hacer?"},
	{nlu.Says(nlu.Wait), `
		espera|espere|esperame|aguarda|aguanta|dame|deme|permiteme que [lo|la|me] pregunto|miro|busco|consulto|veo|reviso|compruebo;
		ahora|ahorita|ya|luego|enseguida te|le|lo digo|aviso|cuento|confirmo|miro|paso; voy a|por <ask>|mirar|ver|buscar|revisar;
		dejame|deja|tengo [que] <ask>; deja|dejame que|mirar|revisar|consultar|comprobar [miro|mire|vea|pregunte|revise];
		estoy mirando|buscando|consultando|preguntando; miro|busco|consulto|reviso|checo y te|vuelvo;
		un|dame momento|momentito|segundo|minuto|ratito|toque|ratico`,
		"ahora te digo"},
	{nlu.Says(nlu.Greet), `
		hola|buenas|hey|ey|dia|dias|tardes|noches [,] [¿] todo bien|tranquilo|ok;
		hola|buenas|hey|ey [,] [¿] que|como va|vas|estas|andas|tal|onda|pasa;
		dia|dias|tardes|noches [,] [¿] que|como va|vas|estas|andas|tal|onda|pasa`,
		"hola, ¿qué tal?"},
	{nlu.Says(nlu.Billing), `
		por que me|nos han|habeis|has|ha cobrado|cargado|pasado; cobro|cargo que no reconozco|entiendo|es;
		no reconozco|entiendo este|ese|el|un cobro|cargo`,
		"¿por qué me han cobrado?"},
	{nlu.Says(nlu.Login), `
		conecta|conectame|conectar|conectarme|vincula|vincular|enlaza|enlazar|entra|entrar|accede|acceder con|a|en [mi]
		cuenta|kally|usuario;
		quiero|necesito|puedo|como conectarme|loguearme|logearme|identificarme|registrarme|autenticarme|ingresar|entrar|acceder;
		conectarme|identificarme|registrarme|loguearme`,
		"quiero conectarme"},
	{nlu.Says(nlu.Thanks), `
		muchas|muchisimas|mil|infinitas gracias; gracias|agradezco por|de|un [todo|corazon|monton]; te|se lo agradezco [mucho|monton|un];
		grande|crack|fenomeno|maquina [,] gracias`,
		"muchísimas gracias"},
	{nlu.Says(nlu.OutOfScope), `
		recomiendame|recomienda|sugiereme|sugiere un|una|algun|alguna peli|pelicula|serie|libro|cancion|juego|regalo;
		escribeme|escribe|redacta|redactame|manda|mandame|envia|enviame|hazme un|una
		correo|email|mail|mensaje|carta|poema|cancion|redaccion|resumen|ensayo;
		quien gano|gana|juega|marco|es|fue|invento|descubrio|escribio el|la|presidente|rey|partido|liga|mundial|oscar;
		cual es la|el capital|poblacion|moneda|planeta|rio|montana; cuentame un chiste|cuento|historia;
		dime un|algo chiste|cuento|divertido; que tiempo|temperatura hace|hara|va|hay [manana|hoy]; va|llovera|lloviendo a llover|nevar;
		cuanto|cuantos cuesta|vale|hay un|el bitcoin|dolar|euro|oro|planetas|paises; canta|cantame|baila|cocina [una|un|algo];
		eres una|un humano|persona|maquina|bot|robot|ia; como te llamas; cuantos anos tienes`,
		"escríbeme un correo"},
	{nlu.Says(nlu.Subscription), `
		plan|version|cuenta de pago|gratuita|gratis|premium|pro|empresa;
		darme|doy|dar|darse|darnos de baja|alta [suscripcion|servicio|plan];
		que incluye|trae|tiene|ofrece|ventajas plan|version|premium|pro|suscripcion;
		renueva|renovar|renuevame|cancela|cancelar|pausa|pausar|cambia|cambiar|mejora|mejorar [mi|la|el|de]
		suscripcion|plan|membresia|tarifa;
		quiero ser premium|pro; pasarme|pasar|cambiarme|cambiar al|a plan|version de pago`,
		"¿cómo me doy de baja?"},
	{nlu.Says(nlu.History), `
		lo que pedi|reserve|encargue|llame|hicimos|hice|pedimos [ayer|antes|semana];
		que|cuales pedi|reserve|hice|pedimos|llamadas [he] [ayer|antes|hecho|hice];
		a que|quien|quienes|cuales|donde [sitios|lugares|numeros|negocios] llamaste|llamamos|llame|has [llamado];
		lista|listado|registro|historial|relacion de llamadas|anteriores|pasadas|hechas|realizadas;
		llamadas de la|esta|este|hoy|ayer [semana|mes]`,
		"muéstrame lo que pedí ayer"},
	{nlu.Says(nlu.Info), `
		nos|me|te|os dieron|consiguieron|reservaron|guardaron|confirmaron|cogieron|pillaron [la|el|una|mi]
		mesa|cita|habitacion|reserva|hora|turno;
		que respondio|contesto|dijo|comento|conto|opino; que te|le|os dijeron|contestaron|respondieron|comentaron|contaron|ha;
		hay|habia|hubo|quedaba|tenian mesa|sitio|cita|hueco|hora|habitacion|lugar|turno [o] [no];
		consiguieron|conseguiste|lograste|logramos|pudiste|pudieron|confirmaron|reservaron|agendaron [la|el|una|mi|hacer]
		[cita|mesa|reserva|hora|turno|habitacion|hacerlo|hablar];
		como quedo|fue|salio|acabo|termino|va lo|la|el [de] [llamada|reserva|cita];
		quedo hecha|hecho|reservado|reservada|lista|listo|confirmada|confirmado`,
		"¿qué te dijeron?"},
	{nlu.Says(nlu.Status), `
		funciona|anda|sirve|va|marcha|responde el|la|todo|bien|servicio|sistema|bot|chat|esto [servicio|sistema|bot|chat|bien];
		esta|sigue servicio|sistema|bot funcionando|bien|operativo|activo|caido|ok;
		con|que cual|cuenta|usuario|correo cuenta|usuario|estoy|tengo [estoy|conectado|iniciada];
		sigues|estas ahi|aqui|vivo|viva|conectado|activo|despierto`,
		"¿funciona el servicio?"},
	{nlu.Says(nlu.Timezone), `
		hora|zona|horario que usas|tienes|pones|muestras|sale; mi zona|huso|horario horaria|horario|local;
		cambia|cambiar|pon|ponme|ajusta|ajustar|corrige|usa zona|huso|horario [horaria|horario] [a|de|en] <business>|<town>;
		cambia|cambiar|pon|ponme|ajusta|usa hora de|en <business>|<town>;
		estoy|vivo|viajo|ando|me en <town>|<business> [ajusta|cambia|pon] [hora|zona|reloj];
		aqui|aca|alla es|son otra|una|dos|hora [hora|horas] [mas|menos|distinta]`,
		"cambia mi zona horaria"},
	{nlu.Says(nlu.Profile), `
		cambiar|cambia|editar|edita|actualizar|actualiza|modificar|modifica|corregir|ver|revisar mi|mis
		nombre|correo|email|perfil|datos|preferencias|ajustes|direccion|telefono|movil|celular;
		nombre|telefono|datos guardado|guardados;
		que datos|sabes|tienes|guardas|recuerdas|informacion de|mios|sobre|guardados|guardas [mi]`,
		"cambiar mi nombre guardado"},
	{nlu.Says(nlu.Forget), `
		<delete> [todo|toda|todos] sabes|tienes|guardado|datos|historial|informacion|cuenta|rastro|llamada|llamadas;
		<delete> todo lo que sabes|tienes|guardas|hay; <delete> de mi; olvidame|borrame|eliminame;
		no guardes|conserves|almacenes nada|mis|datos|mios [mio|datos]`,
		"elimina mi cuenta"},
}
