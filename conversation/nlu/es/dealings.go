package es

import "github.com/kallybot/kallybot/conversation/nlu"

// Words that stand for one another in the rows below.
const (
	seeks  = "saber|ver|dime|decir|decirme|dices|mira|mirar|checa|checar|revisa|revisar|consulta|consultar|averigua|confirmame"
	things = "mesa|mesas|cita|citas|habitacion|turno|hora|sitio|hueco|lugar|reserva|reservas|reservacion|cupo"
	ring   = "llame|llamamos|llamaste|llamasteis|hable|hablamos|hablaste|marque|marcaste|contacte|contactaste"
	got    = "reservado|reservada|confirmado|confirmada|hecho|hecha|listo|lista|agendado|agendada|apartado|apartada|cerrado|cerrada"
)

// dealings are ways to speak of the calls themselves: those made, what came of them, what was said, and those still to come.
var dealings = []row{
	{nlu.Says(nlu.History), `
		a|con que|cuales restaurantes|sitios|lugares|negocios|hoteles|clinicas|numeros|<place>
		` + ring + `|has|hemos|he|reserve|reservamos; ^ llamaste|llamasteis|hablaste|marcaste a|al|con
		alguien|algun|nadie|<place>|<business>; llamaste alguien; alguna vez [he|hemos|has]
		` + ring + `|llamado|hablado|reservado|reserve|pedido; ultima|primera vez que
		` + ring + `|reserve|reservamos|pedi|pedimos|hemos|he; que|cuales|donde|cuantas|cuantos [cosas|mesas|citas|sitios|veces|llamadas]
		he|hemos|has|habeis reservado|pedido|encargado|llamado| agendado|hecho|marcado; cuantas veces ` + ring + `|llamado|he|hemos|has;
		` + shows + `|ver [las|los] recientes|anteriores|pasadas| viejas|hechas|antiguas; ` + shows + `|ver|revisar|consultar [mi|el|todo]
		historial|registro [completo|de] [llamadas]; que has|habeis| estuviste estado|andado|haciendo haciendo|por|ultimamente;
		mis|ver|las [ver] reservas|pedidos|solicitudes|citas anteriores|pasadas| pasados|viejas|viejos|antiguas|hechas; que
		reserve|pedi|encargue|agende|llame|reservamos|pedimos [el|la|ayer|antes|pasado|semana]`, "¿qué he reservado hasta ahora?"},
	{nlu.Says(nlu.Info), `
		conseguimos|conseguiste|consiguieron|logramos|obtuvimos|agarramos|agarraste|pillamos|encontraste [una|la|el|por] [fin]
		` + things + `; esta|quedo|estan|quedaron|queda|fue [ya|bien] ` + got + ` [la|el|mi|nuestra] ` + things + `|llamada;
		habia|hubo|estaba|estaban alguien|gente [cuando|alli|ahi|del] [llamaste|otro]; como|que
		va|van|anda|sigue|marcha|viene|quedo|paso|hubo|fue [con] [mi|la|el|lo|nuestra|esa] [de]
		` + things + `|llamada|pedido|solicitud|gestion; ^ [y] [ya] hablaste|hablasteis|contactaste|pudiste con|al|a
		[el|la|los|alguien|ellos|ella]; lograste|pudiste|conseguiste|alcanzaste [a]
		hablar|comunicarte|contactar|contactarlos|localizar|localizarlos|reservar|llamar; ` + shows + `|ver|abrir [la|mi] ultima|anterior|
		primera llamada; mas|todo [info|detalles|informacion] sobre|de|acerca esa|la|esta|mi|aquella [ultima] llamada;
		que|cual|cuanto|cuales precio|hora|dia|fecha|mesa|habitacion|turno|presupuesto|costo|precios [me|te|nos|os|le]
		dieron|dio|dijeron|dijo| ofrecieron|ofrecio|pidieron|propusieron|pusieron|tocó|toca|quedo|quedamos|quedaron; a|para que|cuando
		hora|dia|cuando [me|nos|te] dieron|dio|quedo|quedamos|pusieron; que onda|pex|hay|tal con|de [la|el|mi|lo|los]
		` + things + `|<place>|<business>|llamada|pedido; me|nos|te aceptaron|confirmaron|dieron|apartaron|agendaron|rechazaron $; con|por
		quien hablaste|te|atendio|contesto [ahi|alli]; dijeron|dijo|contestaron|contesto [que] si|no|nada|algo [o] [no]; cuanto duro|
		tardo|tardaron`, "¿conseguimos mesa o no?"},
	{nlu.Says(nlu.Transcript), `
		que [le|les|se|os|nos] dijiste|dijisteis|dijeron|dijo|contestaste|hablaste|hablaron|hablasteis|preguntaste [a|la|el|al] [ellos|
		senora|senor|chica|chico|recepcionista|<place>] exactamente|textualmente|literalmente|tal|realmente [cual];
		transcribe|transcribir| transcriba; dejame|quiero|puedo|quisiera|podria leerlo|leerla|leer|oirlo|escucharlo
		todo|toda|entero|entera|completo|completa; cada| todas linea|frase|palabra|lineas|frases|palabras; que|lo dijo|dijeron [la|el|los]
		[senora|senor|chica|chico|recepcionista|<place>| ellos] tal|textual|literal [cual]; ` + shows + `|escribe|escribir|pon|apunta
		[por] [lo] [que] escrito|escribir|dijeron|dijo [dijeron|dijo|dijiste|hablaron]; hay|tienes [algo] escrito|registro [de] [lo|la]
		que|llamada|conversacion; ` + shows + `|ver|leer [la|el|toda|todo] ` + talks + `|guion|dialogo; ` + talks + ` con [la|el|los]
		<place>|recepcionista|chica|chico|senora|senor; todo lo que hablaron|hablasteis|hablaste|dijeron|dijiste; lo que se dijo|hablo
		[en|durante]`, "¿qué les dijiste exactamente?"},
	{nlu.Says(nlu.Again), `
		lo mismo|misma de|que [la] otra|ultima|anterior|pasada vez; prueba|intenta|llama|marca|llamale|marcale [otra|de] [vez|nuevo]
		con|a|al [el] mismo|misma|ultimo|anterior numero|telefono|sitio|lugar| restaurante; repite|repetir|repiteme|haz|rehaz|vuelve [a]
		[hacer] [mi|el|la] ultimo|ultima|anterior|pasada pedido|reserva|llamada| cita|solicitud|encargo; intentemos|probemos|llamemos
		[esa|la] [llamada] otra|de vez|nuevo; no contestaron|contesto|respondieron|cogieron|atendieron|cogio [,]
		[vuelve|intenta|prueba|llama] [a] [intentar|intentarlo|llamar] [otra|de] [vez|nuevo]`, "prueba con el mismo número"},
	{nlu.Says(nlu.Pending), `
		llamadas|cosas|algo|pedidos|gestiones en lista|agenda|cartera|puerta|camino; que|a estas|andas esperando; ^ [y] que
		viene|sigue|toca [ahora|despues|luego|en] [lista] $; sigues|estas|andas trabajando|ocupado|ocupada|haciendo [en|con] [algo|algun];
		que|cuales no has|se|han|ha|hemos|he [han|ha] hecho|llamado|mandado|confirmado|terminado|salido [todavia|aun];
		solicitudes|pedidos|peticiones|tareas|gestiones|encargos|llamadas abiertas|abiertos|pendientes|activas|activos|sin|vivas;
		borrador|borradores [abierto|abiertos|pendiente|medias]; esperan|espera|esperando|necesitan|requieren|falta|faltan [de|por] [mi]
		confirmacion|aprobacion|visto|ok|respuesta|si|confirmar; cuando|cual|que sale|es|toca|va|hacen|hace|sera|haces [la|mi] proxima|
		siguiente llamada; falta|queda|hay|tengo|quedo [algo|alguna|me|por|que] [por] confirmar|aprobar|responder|hacer [algo|alguna];
		llamada| llamadas te|les faltan|quedan|falta; cosas|que quedaron|quedo sin|por hacer|terminar|medias; quedo|deje|hay|tengo algo
		a|sin medias|terminar|acabar|mitad`, "¿qué llamadas te faltan?"},
}

// terms are ways to speak of the account: its use and its price, who uses it, what is known of them.
var terms = []row{
	{nlu.Says(nlu.Usage), `
		` + seeks + ` [me] cuanto|cuantas|cuantos [he|llevo|hemos|me]
		usado|gastado|consumido|queda|quedan|tengo|puedo|llamadas|minutos|saldo| restan; max|maximo|limite|tope|total de
		llamadas|minutos|mensual; me|nos alcanza|alcanzan|queda|quedan [para] [otra|mas|alguna|algo] [llamada|llamadas|minutos];
		ando|estoy|voy|quedo [cerca|corto|corta|justo|justa|bien|mal] [por] de|quedarme|sin tope|limite|minutos|
		llamadas|saldo|credito|cuota; de cuanto es|son [mi|el|la] cuota|limite|cupo|tope|saldo; cuantas llamadas
		tengo|hago|puedo|incluye|van| puse|llevo|restan|quedan; ya|me acabe|gaste|agote|termine|comi|acabaron|terminaron [ya]
		[todas|todos|mis|los|las] ` + amounts + ``, "¿me alcanza para otra llamada?"},
	{nlu.Says(nlu.Subscription), `
		contratar|contrato|contrata|compro|comprar|activar|activo|paso|pasar el|la|un|una [plan|version|cuenta] de pago|anual|mensual|pro|
		premium|basico; queda|quedan|falta|faltan|restan [dias|tiempo|mucho] [de] [la|mi] prueba|suscripcion|plan|membresia
		[gratis|gratuita]; estoy|tengo|ando|sigo en|con [el|la] gratuito|gratuita|gratis|basico|premium|pro|pago|plan;
		renovacion|renovaciones [automatica| automaticas]; renueve|renueven|renovar|renueva solo|sola|automaticamente|automatico|mi|el|la
		[plan|suscripcion]; acabo|termino|vencio| vence|acaba|termina|caduca|acabado|terminado [ya] [la|mi|el]
		prueba|suscripcion|plan|membresia [gratis]; que|cual diferencia| diferencias [hay] [entre|tiene];
		apuntame|inscribeme|suscribeme|apuntarme|metame|meteme [al|a|en] [plan] pro|premium|plan|anual|mensual;
		descuento|descuentos|cupon|promo|promocion|oferta [hay|para|en|con] [estudiantes|el|los|la] [plan|planes|suscripcion|anual]; que
		incluye|trae|da|ofrece|gano|consigo [con] [el] [plan] [de] premium|pro|arriba|caro|basico|anual|plan|
		pago`, "quita la renovación automática"},
	{nlu.Says(nlu.Billing), `
		cuando|cuanto|como|por|donde|que me|nos|se [van|vas|va|ha|han] [a]
		cobrar|cobran|cobras|cargan|cobraran|cobraron|cobro|cobrado|cobra; cuanto|que [he] pague|pagado|pagamos [el|de|por];
		aceptan|acepta|aceptais|toman|reciben [pago|pagos] [con] american|visa|mastercard|
		paypal|bizum|amex|tarjeta|transferencia|efectivo|credito|debito; puedo|se|puede|podria [puede] pagar con|por|en;
		vence|vencio|vencer| caduca|caduco|caducar|expira|expiro|vencida [la|mi] tarjeta; tarjeta vence|vencio|caduca|caduco|expira;
		desglose|detalle de|del lo|cobro|factura|pago|que|cobros; a|en que|cual tarjeta|cuenta me|se|va cobran|cobrais|carga|cargan|cobra;
		cobraron|cobrado|cobro [por] una|la|esa llamada; reembolso|devolucion; con transferencia|bizum|paypal| tarjeta;
		rfc|nif|cif|cuit|nit|ruc [en] [mi|la] [factura]`, "¿cuándo me van a cobrar?"},
	{nlu.Says(nlu.Login), `
		no tengo|tenemos cuenta [todavia|aun|yo] [,] [me] hazme|creame|crea|abre|abreme|haz|quiero|haces|creas|abres; no he|esta|estoy
		iniciado| abierto|iniciada|conectado|dentro [sesion] [,] como; vuelve|volver|vuelvo|reconecta|reconectar|otra|conecta [a|vez]
		conectar|vincular| enlazar|iniciar|entrar|mi|la [mi|la] cuenta|sesion;
		asocia|asociar|vincula|vincular|conecta|conectar|enlaza|enlazar|une|unir|empareja [este|el|mi]
		chat|telefono|bot|telegram|slack|celular|movil|perfil con|a [mi] cuenta|kally|perfil; me logueo|conecto|registro|identifico
		como|donde|aqui; como|que hago|hacemos|tengo [que] [hacer] para|entrar
		entrar|ingresar|acceder|conectarme|loguearme|registrarme|iniciar|sesion; llevame|mandame|pasame|dame [a] pagina| enlace|link|url
		de|para inicio|entrar|iniciar|login|ingresar|acceder|conectarme|registro`, "¿cómo hago para entrar?"},
	{nlu.Says(nlu.Logout), `
		deja|dejar|dejen de usar cuenta|sesion; cambiar|cambia|cambio|cambiemos|cambiarme de|a|la [otra] cuenta|usuario; no
		quiero|queremos [seguir|estar|quedarme|quedar|tener] conectado|conectada|logueado|logueada|dentro| vinculado|vinculada;
		desconectas|desvinculas|desenlazas|cierras|quitas|sacas|desconecten [la|mi] cuenta|sesion`, "no quiero seguir conectado"},
	{nlu.Says(nlu.Status), `
		como esta|va|anda|sigue [la|el|mi] conexion|servicio|sistema|sesion|enlace|servidor; esta|quedo|queda [bien|ya|mal|o] enlazada|
		vinculada|conectada|asociada|iniciada|activa|vinculado|conectado [mi|la|bien] cuenta|sesion; esta|anda|va|funciona
		bien|mal|ok|caido| caida [el|la|todo] sistema|servicio|bot|conexion|app|kally|servidor; estas|sigues|andas en
		linea|online|disponible|operativo|operativa; funciono|sirvio|salio|quedo [bien] [mi|el|la] inicio|sesion|login|
		conexion|vinculacion [de] [sesion]; estamos|seguimos|sigo|sigues [bien] conectados|conectadas|vinculados|enlazados; ` + seeks + `
		si estoy|esta|sigo|estamos conectado|conectada|logueado|dentro|vinculado|vinculada|registrado; de quien es|esta [la|esta|esa]
		cuenta; cuenta conectada|vinculada`, "¿quedó conectada la cuenta?"},
	{nlu.Says(nlu.Language), `
		como|donde cambio|cambiar|pongo|elijo|cambia|selecciono [el|de] idioma|lengua|lenguaje; vuelve|volvamos|regresa|regresemos|volver|
		pasemos|pasamos|pasar al|a <language>; mas facil|comodo [en] <language>`, "volvamos al español"},
	{nlu.Says(nlu.Timezone), `
		reloj|hora|horas [que] [muestras|pones|das|usas|dices|salen] va|van|esta|estan|anda|andan|sale|salen [con] <one>|<number>|media
		hora| horas mal|atrasada|atrasadas|adelantada|adelantadas|menos|mas|tarde|atras|adelante; hora es [la]
		mia|mi|suya|tuya|ellos|alli|alla| local|aqui; vamos|estamos|voy|llevamos|tenemos <number>|<one> hora|horas
		por|mas|menos|detras|delante|adelante|atras [detras|delante]; ` + seeks + `|sabes|conoces [en|a] que|cual zona|huso
		[horaria|horario]; hora mia o|u; mi zona|huso|hora [local|horaria] es; cambia| ajusta|actualiza|arregla|corrige|pon mi
		zona|hora|huso [horaria|horario]`, "¿esa hora es la mía o la de ellos?"},
	{nlu.Says(nlu.Profile), `
		que|cual numero|telefono|nombre das|dais|usas|pones|dejas|dices|damos [para|como|a] [que]; [` + seeks + `] [con|bajo|por|a]
		que|cual nombre|numero|telefono estoy|aparezco|figuro|salgo|me [tienes|tengo] [guardado|guardada|registrado|registrada]; quien
		crees|piensas| dices|supones [que] soy; a|bajo nombre de quien|quienes [reservas|llamas|pides|lo|la|haces]; que|cuales
		sitios|lugares|negocios|restaurantes|contactos|favoritos [me] [has|tienes] has|tienes|recuerdas|
		guardas|guardado|guardados|conoces|guardaste; tienes|sabes|recuerdas|acuerdas|conoces [de|guardado|guardada|apuntada|apuntado]
		[mi] direccion|nombre|numero|telefono|correo|cumpleanos [guardado|guardada]; cual|que es mi
		direccion|nombre|numero|telefono|correo [guardado|registrado]; te acuerdas|recuerdas [de] mi|quien [nombre|
		soy]`, "¿a nombre de quién reservas?"},
	{nlu.Says(nlu.Forget), `
		desaparezcan|desaparezca|desaparecer|elimines|eliminen|fuera todos|toda|mis|mi [mis|mi] datos|informacion|historial|rastro;
		<delete> [todas|todos|cada] mis|las|los|una
		llamadas|conversaciones|transcripciones|registros|reservas|grabaciones|contactos|sitios; ` + unjoins + `|<delete> [mi|mis]
		numero|telefono|nombre|datos|correo [de] tus|tu|sus|vuestros|la|los registros|memoria|agenda|lista|archivos|sistema|
		base|servidores; no quiero|quisiera|gusta que guardes|guarden|conserves|tengas|almacenes|guardeis|recuerdes|retengas [mis|mi|nada]
		[datos|informacion|numero|nombre]; <delete> [esa|la|esta|mi|ultima|aquella] transcripcion|grabacion|conversacion|charla;
		<delete>|quita [la] ultima|anterior|esa llamada [del|de] [historial|registro|mi]; <delete> mi
		nombre|numero|telefono|correo|direccion| perfil; no quede|queden nada|datos|rastro|ninguno [mio|mia|mios|de]; deja|deje|dejen de
		guardar|recordar|almacenar|guardarme`, "no quiero que guardes mis datos"},
}
