package es

import "github.com/kallybot/kallybot/conversation/nlu"

// Words that stand for one another in the frames below.
const (
	shows = `muestra|muestrame|ensena|ensename|saca|sacame|pasa|pasame|dame|deme|dime|abre|abreme|manda|mandame|envia|enviame|trae|
		traeme|ver|mira|lee|leeme|leer|busca|buscame|comparte`
	wants  = "quiero|quisiera|queria|puedo|podria|dejame|necesito|me"
	called = "llamado|llamaste|llamamos|llamo|llamasteis|marcado|marcaste|telefoneado|contactado|contactaste|hablado|hablaste"
	told   = `dijo|dijeron|contesto|contestaron|respondio|respondieron|hablo|hablaron|hablasteis|hablamos|comento|comentaron|dicho|
		contestado|respondido`
	amounts = "cupo|limite|saldo|cuota|credito|creditos|minutos|llamadas|tope|maximo|bono"
	plans   = "plan|planes|suscripcion|tarifa|membresia|premium|pro"
	edits   = "cambio|cambios|modificacion|modificaciones|correccion|correcciones|edicion|ediciones|retoque|ajuste"
	talks   = "charla|conversacion|platica|dialogo|conversa"
	joins   = `engancha|enganchar|engancho|asocia|asociar|asocio|vinculo|enlazo|ligar|liga|ligo|sincroniza|sincronizar|sincronizo|
		juntar|unir|acoplar|añade|agrega|agregar`
	unjoins = `desengancha|desenganchar|desligar|desliga|desasocia|desasociar|desconecta|desconectar|desvincula|desvincular|quita|
		quitar|saca|sacar`
	places = "chat|telefono|movil|celu|celular|dispositivo|aparato|aqui|aca|telegram|slack|ordenador|compu|computadora"
)

// frames are the shapes in which the program itself is asked for something: a verb of a kind with a thing of a kind.
var frames = []row{
	{nlu.Says(nlu.History), `
		quien|quienes|cuantos|cuales|donde|sitios|lugares|numeros|negocios|todos|gente [has|he|hemos|ha|habeis|hayas] ` + called + `;
		` + shows + "|" + wants + ` [ver|revisar|consultar|toda|todas] lista|listado|registro|historial|relacion [de] [mis] llamadas;
		` + shows + ` [todas] [mis] llamadas; recuerdame|repasa|repasame|recuerda|dime quien|quienes|cuales|llamadas [hemos|has|he|ha|
		habeis|hecho] [` + called + `|has|hecho]`,
		"pásame el listado de llamadas"},
	{nlu.Says(nlu.Info), `
		` + shows + "|" + wants + ` [ver] llamada <number>|numero|#; cuanto|tiempo duro|tardo|ha [durado|tardado] [llamada]; abre|
		abreme llamada;
		en que quedo|acabo|termino|paro lo; como te|le|os|les fue|ha|salio|va [ido] con|en; dame|quiero|pasame|cuentame [mas] datos|
		informacion|info|detalles [de] llamada;
		` + `ponme|pon dia|corriente|tanto; contesto|respondio|atendio|cogio|descolgo|confirmo|acepto [el|la] <place>|<business>|
		alguien|telefono; que [se] sabe|sabemos|supo|supiste|averiguaste [de|del|con]; pudieron|pudo|pudiste hacer|dar|encontrar|
		conseguir|reservar [un|una] [hueco|sitio|mesa|cita|hora|lugar]`, "¿cuánto duró la llamada 4?"},
	{nlu.Says(nlu.Transcript), `
		tal|exactamente|textualmente|literalmente|textual|literal [cual] [lo] [que] ` + told + "; " + shows + "|" + wants + ` [ver|leer|
		oir|escuchar] [tal] [cual|exactamente|todo] lo que ` + told + `;
		` + talks + ` [entera|completa|toda] tuviste|tuvieron|tuvisteis|mantuviste|hubo|tuvimos; toda|entera|completa
		` + talks + "; " + talks + ` entera|completa|integra;
		` + shows + "|" + wants + ` [ver|leer|oir|escuchar] toda|entera|completa ` + talks + ` [que] [tuviste|tuvieron|tuvisteis]
		[con]; linea|frase por linea|frase; cada palabra|frase [que]; todo lo que [se] ` + told + `; imprime|imprimir|imprimeme todo|
		llamada|conversacion|charla; palabras exactas|textuales|literales; que dijo|dijeron|hablo|hablaron|dijiste verdad|realmente|
		exactamente|literalmente; llamada completa|entera|integra; dame|quiero|pasame llamada completa|entera|integra`,
		"quiero leer la plática que tuvieron"},
	{nlu.Says(nlu.Again), `
		<call> vuelta|nuevamente; otra|ultima|segunda|una oportunidad|chance; rehacer|rehaz|rehaga|reintentar|repetir|repite|repita
		ultima|anterior|otra llamada;
		misma|mismo llamada|pedido|numero|sitio [de] [la] otra|ultima|anterior|pasada vez; otro|segundo|nuevo
		intento; intenta|prueba|puedes|podrias|trata|quieres [a] <call> otra|nuevo|vuelta|nuevamente [vez]; <call> otra|nuevo [vez] [a|
		al|con]; <call> [a|al] <place>|<business> otra|nuevo|vuelta [vez]; nadie|no contesto|respondio|cogio|atendio|contestaron|
		cogieron|contestan [,] prueba|intenta|intentalo|llama|vuelve|marca|reintenta`, "márcales de vuelta"},
	{nlu.Says(nlu.Pending), `
		[llamada|llamadas|cuales|cosas] falta|faltan|queda|quedan [alguna|algunas|llamada|llamadas] [llamada|llamadas] [mia|mias] [por]
		salir|hacer|hacerse|marcar|realizar;
		llamada|llamadas|cuales|alguna|algunas [mia|mias|llamadas] no [se] han|ha|hayan hecho|salido|realizado|marcado [todavia|aun];
		algo|alguna|llamada|llamadas [llamada|mia] programado|programada|programadas|previsto|prevista|agendado|agendada|planeado para
		[mas|luego|despues|manana];
		habiendo|queda|hay llamada|llamadas|alguna|algo en espera|cola|camino|puertas; que llamadas salen|saldran|tocan|vienen|
		toca; que|cuales pedidos|solicitudes|encargos|peticiones|llamadas no [han|se] han|ha salido|hecho|pasado|mandado|realizado
		[todavia|aun]; esperando para|por|a ser|llamado|llamada|llames|salir [llamado]; quedan|queda llamadas|llamada|alguna [por]
		hacer`, "¿queda alguna llamada por hacer?"},
	{nlu.Says(nlu.Usage), `
		cuantas|cuantos mas puedo|podemos|quedan|puede|tengo [hacer]; que|cuanto queda|resta|sobra|falta|llevo [del|de] [mi]
		` + amounts + `|plan|mes|paquete;
		casi|cerca|punto|ya|llego|llegue|llegando|alcanzo|alcance|acerco|agoto|pase [llego|llegar|llegue|llegando|alcanzo|alcanzar|
		agotar|agoto|casi] tope|limite|cupo|maximo;
		quedando|quedo|quede|quedare sin ` + amounts + `; gastado|consumido|usado|comido [todo] [mi|del|de]
		; gaste|use|consumi|agote|acabe|gastado|usado|consumido|agotado [ya] [todas|todos] [mis] llamadas|minutos|saldo|creditos; como|
		cuanto voy|ando|vamos de consumo|saldo|llamadas|minutos|credito` + amounts, "¿estoy a punto de llegar al límite?"},
	{nlu.Says(nlu.Subscription), `
		pasar|pasarme|pasame|subir|bajar|sube|baja|cambiar|cambiarme|cambiame|mover|saca|sacame|salir|salirme|quitar [al|del|a]
		` + plans + `;
		dejar|dejo|deja|dejen pagar|cobrar|cobrarme|pagando [esto|cada];
		hay|tengo|debo|toca que hacer para|por [pasar|pasarse|subir|cambiar|tener] [al|a] ` + plans + `; plan|tarifa [mas] superior|
		inferior|grande|mayor|alto|caro|pequeno|bajo|chico; pago|cobro|plan|tarifa|facturacion anual|mensual|
		trimestral`, "quiero subir al plan grande"},
	{nlu.Says(nlu.Billing), `
		devolver|devuelvan|devuelves|devolucion|devuelveme|reembolsar|reembolsen|reintegrar|regresar [lo] [que] pague|dinero|plata|
		pagado|cobrado|cobraron|importe;
		cargo|cobro|pago [de] mas|extra|extrano|raro|doble|duplicado|desconocido; otra|nueva|diferente|distinta
		tarjeta; no paso|entro|salio|funciono|dejo|pasa|funciona|va|deja pago|tarjeta|cobro|pagar; cobraste|cobrasteis|cobraron|cobrado|
		cobro|cobran dos|doble|tres|varias|otra|mas [veces|vez]; actualiza|actualizar|cambia|cambiar|edita|editar|modifica datos|metodo|
		forma|medio [de] pago; pago|cobro|cargo|movimiento no reconozco|entiendo|conozco|hice|autorice`, "devuélveme lo que pagué"},
	{nlu.Says(nlu.Login), joins + ` [mi|a|con|en] cuenta|kally|perfil|usuario; como|donde|puedo|quiero doy|damos|dar|darme alta|
		registro|inscribo|apunto; ` + wants + ` entrar|ingresar|acceder en|a kally|cuenta;
		` + `conecto|vinculo|entro|ingreso|accedo [con|en|a] cuenta|kally; deja|dejar|dejame|ten|pon cuenta conectada|vinculada|
		enganchada|lista`, "¿cómo asocio mi cuenta?"},
	{nlu.Says(nlu.Logout), unjoins + ` cuenta|kally|perfil|usuario [de] [este|esta] [` + places + `]; ` + unjoins + `|sacame|
		desconectame [de] [la|este|esta|mi] sesion|cuenta|` + places + `;
		cierra|cierrame|cerrar|cierro|terminar|termina|acaba [mi] [la] sesion|cuenta [en|de|aqui] [este|esta] [` + places + `]; salir|
		salirme|salgo|sal sesion|cuenta; no quiero|queremos [mas] cuenta|sesion aqui|abierta|conectada|en|aca|
		mas`, "ciérrame la sesión en este celular"},
	{nlu.Says(nlu.Status), `
		quien|cual|que cuenta [usa|usas|tienes|esta|hay|uso|estoy]; cuenta [esta] [bien] vinculada|enganchada|conectada|asociada|
		enlazada|activa; con que|cual cuenta|correo|usuario|email entre|estoy|inicie|ando; revisa|comprueba|mira|checa|verifica|revisar|
		prueba conexion|sesion|enlace|vinculo`,
		"¿de quién es la cuenta que usas?"},
	{nlu.Says(nlu.Language), `
		prefiero|quiero|mejor|puedes|podemos|podriamos|quisiera|vamos [hablemos|hables|hablar|seguir|sigamos|escribas|charlar|charlemos|
		continuar] [en|a] <language>;
		hablemos|charlemos|continuemos|conversemos|platiquemos [en] <language>`, "prefiero que hablemos español"},
	{nlu.Says(nlu.Timezone), `
		reloj|hora [va|esta|anda|tengo] con <one>|<number>|mucha|media hora|horas [de] [diferencia|retraso|adelanto]; reloj|hora <one>|
		<number> hora|horas adelantado|atrasado|adelantada|atrasada|diferencia;
		que|cual zona|huso [horaria|horario] [estas|tienes|me] [tienes] [usando|usas|puesta|puesto|tienes] [para]; hora de
		alla`, "¿qué zona estás usando?"},
	{nlu.Says(nlu.Profile), `
		` + shows + "|" + wants + ` [ver] nombre|telefono|numero|correo|datos [y] [telefono|numero|nombre|correo] [que] guarde|
		guardaste|guardado|guardados|tienes|registrado;
		cambiar|cambia|actualizar|actualiza|modificar|modifica|editar|corregir numero|telefono|nombre|correo [de] contacto|guardado|
		usuario|perfil; muestras|ensenas|dices [lo] que guardaste|guardas|tienes|sabes|guardado`, "muéstrame el nombre que guardé"},
	{nlu.Says(nlu.Forget), `
		<delete>|quita|quitar|limpia|tacha [de] tus|vuestros|registros|registro|memoria|archivos|historial [registros|registro|memoria|
		archivos|historial|llamadas] [la] [llamada|conversacion|todo];
		<delete>|quita|quitar|limpia|limpiar [todo|toda|cuanto] [lo] [que] tengas|sepas|tienes|hayas|guardes|guardaste|guardado|guardas
		[de|sobre|mio]; <delete>|quita llamada|conversacion|transcripcion [que] [hiciste|con|a] [de|con|a] [tus|registros|historial];
		deshazte|deshacerte|deshaganse|desechar|olvidate de [todo|mis|cuanto] [lo] [que] [datos|tengas|tienes|guardaste|guardado|sabes|
		guardas|sepas]; quita|quitar|<delete> registro|constancia|rastro|apunte llamada|conversacion; <delete>|quita|borre|borren toda|
		todo|todos informacion|datos|historial|registros; quita|quitar|<delete>|saca numero|telefono|nombre|datos|correo [de] [tu|la]
		memoria|agenda|registro|lista|registros|archivos; borraras|borrases|eliminaras|olvidaras|borren|elimines [lo] [que] tienes|
		tengas|guardaste|todo|sabes|datos`, "borra todo lo que tengas de mí"},
}
