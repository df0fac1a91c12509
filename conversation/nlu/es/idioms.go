package es

import "github.com/kallybot/kallybot/conversation/nlu"

// idioms are ways to say what one wants whose words alone would not tell it, or would tell something else.
var idioms = []row{
	{nlu.Alone(nlu.Confirm), `
		okey|oki dokey|doki; ya estaria; aja|ajam|sipi|chevere|joya|bacano|barbaro|aprobado|conforme|okis|fijo|exactamente|precisamente`,
		"ajá"},
	{nlu.Alone(nlu.Confirm), `
		va que va; asi es|mero|mismo; eso mero; me parece; tal como|cual [esta]; obvio|claro que si; ya llama;
		ya [,] llama|llamen|hazlo [nomas|pues|ya]; de diez; al pelo; todo ok|okay|bien|correcto|perfecto|listo;
		por mi bien|vale|perfecto|genial|estupendo|ok|adelante|fenomenal; no hay nada que cambiar; nada que anadir|agregar; si no|senor|
		senora; como esta; quiero confirmar`,
		"va que va"},
	{nlu.Alone(nlu.Deny), `
		no [,] eso|esto|asi|todo esta|es|era mal|incorrecto|erroneo|falso; eso|esto|asi no es|era [lo] [que] pedi|dije|queria|quiero;
		eh|pues|ay|uy no; nada de eso; de ninguna forma|manera; no [,] espera [,] no; no era|es eso|asi|esto;
		no me sirve|vale|parece|cuadra|late; tampoco; ni modo que; no asi no`,
		"nada de eso"},
	{nlu.Alone(nlu.Deny), `
		nanai|naranjas|quita; no estoy|estamos conforme|conformes|seguro|segura; eso|esto|todo|asi|algo [me] esta|es|va|sale|parece mal|
		fatal|incorrecto|erroneo|raro; no es|era lo que [te|le|os] [he|habia] pedido|dicho|pedi|dije; que no llames|llame [hombre|mujer|
		tio|tia]; ni en broma|suenos|pedo|drama`,
		"ni en broma"},
	{nlu.Says(nlu.Cancel), `
		cambie|cambio|cambiamos de planes|plan; mejor no hagamos|hagas nada;
		suspende|suspender|aborta|descarta|deten|detener la|esta|este|esto|todo|llamada|pedido|solicitud; no quiero seguir|continuar;
		quiero anular|cancelar|parar esta|esto|llamada|todo|pedido; ya valio; hasta aqui; no va mas; ya para que; me retracto`,
		"cambié de planes"},
	{nlu.Alone(nlu.Cancel), `
		mejor nada; que lo|la dejes|olvides|canceles|dejemos; abandona|abandonar|abandono|abortalo|suspendelo|detenlo|paralo`,
		"abandona"},
	{nlu.Says(nlu.Restart), `
		borra|borralo|borremos|olvida|olvidalo todo [y] empieza|empezamos|empecemos|empezar|comenzamos;
		reiniciemos|reinicialo|reseteemos; vuelve|volvamos|volver|ir|regresa al inicio|principio|comienzo; partamos|parte|partir de cero;
		desde el comienzo; como si nada`,
		"vuelve al inicio"},
	{nlu.Alone(nlu.Back), `
		quiero|puedo|puedes|podemos|dejame volver|regresar|retroceder [atras]; regresame|devuelveme|retrocedamos;
		echa|ve|da|vamos|anda|tira para|pa|hacia|por atras; pa atras; vuelve|regresa|volver|ir a de antes|anterior; hazte para atras`,
		"quiero volver"},
	{nlu.Alone(nlu.Skip), `
		vamos|pasa|pasemos a [la] siguiente; pregunta la siguiente; la|el|lo|los que sea|quieras|quieran|prefieras|gustes; lo que [tu]
		digas|prefieras|veas|puedas;
		como [tu|te] veas|prefieras|gustes|sea|venga [mejor|bien]; no quiero|deseo contestar|responder|decirlo|decir|poner|ponerlo [eso|
		esto|nada]; tu mismo;
		me vale; ahi ves|vemos; no procede; ni fu ni fa; pa la siguiente`,
		"lo que tú digas"},
	{nlu.Alone(nlu.DontKnow), `
		ni zorra|puta|pajolera|pijotera [idea]; sepa; lo|la|me olvide; no cacho; tendria que mirarlo|mirar|buscarlo|buscar|preguntar|
		verlo; sepa dios|la bola; vete|vaya a saber;
		me pillas; ni papa; ni la mas minima; no lo sabria; no me lo se; ahora|ahorita mismo no se|recuerdo; me agarraste;
		se me escapa|fue; dios sabe; lo tengo que mirar`,
		"lo olvidé"},
	{nlu.Says(nlu.Undo), `
		no queria|quise|queriamos cambiarlo|cambiarla|cambiar;
		regresa|restaura|recupera|devuelve|devuelveme|vuelve [al] valor|lo anterior|antes|previo;
		restaura|recupera lo|el|la anterior|antes; retira|quita|elimina|cancela el|mi|este|ultimo cambio;
		regresalo|devuelvelo|vuelvelo a como estaba|era; dejalo como era; no debi cambiarlo`,
		"retira el cambio"},
	{nlu.Alone(nlu.Repeat), `
		puedes|podrias|podes|puede|podria repetirlo|repetirmelo|repetir|explicarlo|explicarte; explicame|aclarame la|esa|tu pregunta;
		no me quedo|queda claro; no cache|capte|capto|cacho|oi|escuche [bien]; me perdi; como asi;
		que significa|quiere|quieres eso|decir|esto; a que te refieres; que cosa; no se que me preguntas|dices|pides; hablame claro;
		otra vez pregunta; como era|es [eso|esto]`,
		"puedes repetirlo"},
	{nlu.Says(nlu.Help), `
		no [lo] se usar|usarlo|usarte|manejar|manejarlo|utilizar|utilizarlo; que hago|hacemos [ahora|aqui|yo|con] [esto]; echame|dame|
		tirame una mano|cable;
		dame|quiero|ponme|muestrame ejemplos|ejemplo|instrucciones; por donde empiezo|comienzo|empezar; de que va|trata|se esto|trata|va;
		que es esto; como te uso|hablo|digo|pido; en que me|puedes ayudas|ayudar|ayudarme; orientame|guiame; que se hace aqui;
		necesito|quiero orientacion`,
		"qué hago"},
	{nlu.Alone(nlu.Wait), `
		un|dame|deme|espera|esperame toque|seg|momentico|segs|segundin|momentin|minutin|instantito|cachito|pelin|poquito|chance; un
		momentico;
		dame un seg|toque|chance|momentico; deja|deje que|me mire|mirar|vea|ver|busque|buscar|piense|pensar|pregunte|preguntar|compruebe;
		ahorita|ya|ahora|enseguida|luego regreso|vengo|vuelvo|voy; dame chance; no te vayas; estoy en ello|eso;
		lo estoy mirando|buscando; pera|perate|aguantame`,
		"ahorita regreso"},
	{nlu.Alone(nlu.Greet), `
		quiubo|quihubo|quiubole|saludos|wenas|buenass|hello|hi|aloha|qiubo;
		epa|epale|ey|eh|hey como va|vas|andas|estas|estamos; que mas|hay|hubo|tal|onda|pasa|cuentas|tranza [pues|parce|tio|amigo]; como
		vas|va|estamos|andamos|le [va]; mucho gusto;
		un saludo; un gusto; encantado`,
		"quiubo"},
	{nlu.Says(nlu.Thanks), `
		se agradece|agradezco; eres|sos lo maximo|mejor|maximo;
		eres|sos un|una|la grande|capo|crack|fiera|mostro|bacan|leyenda|maravilla;
		que|muy grande|bueno|bien|crack|majo|eficiente eres|hecho; gracias por [tu|la|todo|su] ayuda|todo|ayudarme; te pasas;
		thanks|thank|thx|tks; bravo; dios te lo pague; un abrazo; de gran ayuda`,
		"se agradece"},
	{nlu.Says(nlu.OutOfScope), `
		como se hace|cocina|prepara|dice|escribe|juega [una|un|la|el]; traduce|traduceme|traducir esto|al|este|la;
		estas casado|casada|soltero|soltera|enamorado; pon|ponme|programa|crea una|un alarma|temporizador|recordatorio;
		manda|envia|escribe|mandale|escribele un|una correo|email|mail|mensaje|whatsapp|carta; me quieres|amas|odias|extranas;
		dime|cuentame algo gracioso|divertido|curioso|bonito; a cuanto|como esta dolar|euro|bitcoin|petroleo;
		que opinas|piensas de|sobre; prende|apaga|enciende luz|luces|tele|television|calefaccion; recuerdame; cuantos anos tienes;
		donde vives; busca en google|internet; horoscopo; loteria; raiz cuadrada`,
		"pon una alarma"},
	{nlu.Says(nlu.Usage), `
		uso de mes|este|hoy|llamadas|semana;
		he|has|hemos|se agotado|gastado|consumido|acabado|acabaron|terminado las|mis|todas|los llamadas|minutos|saldo|credito;
		cuanto|cuantas|cuantos [llamadas|minutos] quedan|queda|resta|restan|sobran|falta [por|gastar]; me alcanza|sobran;
		estoy cerca del limite; tope de llamadas|minutos; sin llamadas|saldo|minutos`,
		"uso de este mes"},
	{nlu.Says(nlu.Subscription), `
		como cancelo|cambio|renuevo|mejoro|contrato|pauso|anulo suscripcion|plan|tarifa|membresia;
		cuanto|que cuesta|vale|sale|pago|cobran|es al|por|el|este|esto|mensual mes|ano|servicio|mensualidad|mensual;
		cuanto vale|cuesta|sale esto|servicio|kally; membresia|mensualidad; prueba gratis|gratuita;
		version gratis|gratuita|completa|pro|premium|pagada; contratar|comprar plan|pro|premium`,
		"cuánto vale el servicio"},
	{nlu.Alone(nlu.Subscription), "precios|precio|membresia|mensualidad", "precios"},
	{nlu.Says(nlu.Billing), `
		necesito|quiero|pido|falta|donde|llego|descargo|esta [el|la|una|mi] factura|recibo|facturas|recibos|comprobante;
		caducado|vencido|caduco|vencio|cambiado tarjeta; no me|nos ha|han llegado|mandado|enviado factura|recibo|facturas|recibos;
		devuelvan|devuelvas|devuelva|devolver|devolvais|devolvedme|regresen|reembolsen
		[el|mi] dinero|plata|lana|importe|pago;
		cobro|cargo doble|raro|extrano|indebido|duplicado|equivocado|desconocido; cobraron|cobrado|cobrasteis de mas;
		pago fallo|rechazado|fallido; aceptan|aceptais|puedo paypal|visa|bizum|pagar; cuando|cuanto me cobran|cobrais|cobraran;
		tarjeta fue rechazada; nit|rfc|nif en factura`,
		"necesito factura"},
	{nlu.Says(nlu.History), `
		a donde|quien|quienes|cuales has|hemos|llamaste|se [llamado|llamo]; llamadas de|hechas ayer|semana|mes|pasado|hoy;
		llamadas que hiciste|hicimos|has|hemos|hice; muestra|ensena|dame|pasame|abre mi|mis|el|las|todas historial|llamadas|registro;
		cuando llamaste|llamamos [por]`,
		"a dónde has llamado"},
	{nlu.Says(nlu.Info), `
		me|nos han dado|confirmado|cogido|guardado|reservado|apartado|agendado cita|mesa|hora|turno|habitacion|sitio|hueco|reserva; se
		pudo|logro|consiguio|hizo|arreglo; en que quedo|quedamos|quedaron|paro|acabo;
		que resulto|respondieron|paso|hubo|contestaron|averiguaste;
		quedo confirmado|confirmada|reservado|reservada|hecho|hecha|listo|lista|agendado;
		dame|quiero|pasame|cuentame el|un resumen|resultado|detalle|detalles; te atendieron|contestaron|cogieron|respondieron|dijeron;
		y|que noticias|novedades|novedad; como quedo|salio|termino|acabo; ya llamaste; me confirmaron|dieron; aceptaron`,
		"en qué quedó"},
	{nlu.Says(nlu.Transcript), `
		quiero|puedo|dejame|podria oir|escuchar|leer llamada|conversacion; leeme|lee|ver|oir|escuchar|muestrame|ensename|dame|pasame|
		quiero [ver] el|la|toda|todo
		texto|grabacion|audio|dialogo|conversacion|transcripcion [de] [llamada];
		leeme llamada|todo|conversacion; lo que se dijo|hablo|hablaron|dijeron textualmente|exactamente|literalmente;
		dialogo|audio|texto completo|entero|integro|llamada; textualmente; al pie de la letra; cada palabra; que hablaron|hablasteis`,
		"léeme la llamada"},
	{nlu.Says(nlu.Pending), `
		que|cuales llamadas|cosas faltan|falta|quedan|siguen|estan;
		que estas|tienes|tengo|tenemos|hay|sigue|queda haciendo|agendado|programado|pendiente|planeado|planificado|previsto|cola;
		en que andas|estas|vas; falta alguna; sigues|estas llamando; agenda de llamadas; llamadas por hacer|realizar|venir`,
		"qué tengo programado"},
	{nlu.Says(nlu.Login), `
		logueame|loguear|logear|ingresar|ingreso|iniciame|inscribirme|inscribeme|autenticar;
		como|donde|dame|quiero|puedo [me|enlace|link] [para]
		conecto|entro|entrar|inicio|ingreso|registro|ingresar|identificarme|identifico [sesion];
		enlace|link para|de entrar|iniciar|acceso|conectar|ingresar; hacer|hazme|crear|crea|creame|abrir|abreme una|cuenta [cuenta];
		ingresar|entrar|acceder a|en cuenta`,
		"cómo me conecto"},
	{nlu.Says(nlu.Logout), `
		deslogueame|desloguear|desloguearme|deslogear|desvinculame; como|quiero|puedo cierro|salgo|cerrar|salir [de] sesion|cuenta;
		desconecta|desvincula|desenlaza|cierra|quita mi|la|esta cuenta|conexion; terminar|finalizar|acabar sesion; salirme`,
		"desconecta mi cuenta"},
	{nlu.Says(nlu.Status), `
		esta|va|anda|sigue todo funcionando|operativo|activo; estas|sigues|hay|andas ahi|vivo|viva|funcionando|activo|alguien|despierto|
		operativo|muerto; hay alguien;
		esta|sigue|anda|va funcionando|caido|caida|activo|operativo|roto|andando|servicio [servicio|sistema|bot]; se cayo;
		anda bien esto; estoy|sigo dentro|logueado|identificada|logueada|conectado`,
		"estás ahí"},
	{nlu.Says(nlu.Language), `
		no [se] hablo|entiendo|leo|hablar|escribo <language>; se te da <language>;
		escribe|contesta|responde|contestame|sigue|seguimos|sigamos en <language>; ponlo|ponme|traducelo en|al <language>`,
		"no hablo inglés"},
	{nlu.Says(nlu.Timezone), `
		vivo|resido|vivimos|mudado|mude|estoy|muda|trasladado|viviendo en|a <business> $;
		hora de este|centro|pacifico|montana|mexico|espana|colombia|argentina|canarias; hora del este|centro|pacifico|atlantico;
		mi reloj va|esta|anda mal|atrasado|adelantado|mal; aca|aqui|alla son las <small>|<clock>; aca|aqui|alla son <clock>; gmt|utc;
		mi zona es; diferencia horaria|de horas; horas menos|mas que; otro huso`,
		"hora del este"},
	{nlu.Alone(nlu.Timezone), `
		vivo|resido|vivimos|estoy|mudado|mude|mudamos|trasladado en|a [nueva|buenos|ciudad|san|las|santiago] <town> [ahora|ya]`,
		"vivo en Madrid"},
	{nlu.Says(nlu.Profile), `
		como|que [nombre] me tienes|llamas|conoces [guardado|apuntado|registrado];
		que nombre|telefono|correo|numero mio|tienes|guardaste|usas;
		ver|modificar|revisar|muestrame|ensename|corregir|actualiza mi|mis informacion|info|perfil|datos|ajustes|cuenta;
		cual es mi nombre|telefono|numero; mis datos guardados`,
		"cómo me tienes guardado"},
	{nlu.Says(nlu.Forget), `
		no|dejes|deja guardes|guarden|conserves|almacenes|guardar|conservar [de] mis|mi|nada|datos|informacion [datos];
		limpia|vacia|limpiar|vaciar|quita|tira|desecha mi|mis|el|todo|toda historial|datos|info|informacion; ser olvidado|olvidada;
		que me olvides|borres|olviden; sin dejar rastro; deshazte de mis|todo`,
		"limpia mi historial"},
	{nlu.Says(nlu.Inform), "es|seria|sera para|el|a|las <date>|<clock>|<party>; ^ para <party>|<date>|<clock>", "es para el viernes"},
}
