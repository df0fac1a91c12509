package es

import "github.com/kallybot/kallybot/conversation/nlu"

// agreement are ways to let the call be made or to hold it back, above all those in which a word means its contrary: "nada que corregir".
var agreement = []row{
	{nlu.Alone(nlu.Confirm), `eso|esto|justo|exacto es|era [justo] lo que [yo] quiero|queria|pedi|dije|necesito|buscaba [yo];
		visto bueno; luz verde; permiso concedido; por mi bien|vale|ok|perfecto|adelante|estupendo; me sirve|encaja|cuadra|convence|mola;
		va que va; asi mismo; tal cual; palabra; trato hecho; hecho, hazlo; que si; como un reloj`, "eso es lo que quiero"},
	{nlu.Alone(nlu.Confirm), `nada que|por corregir|cambiar|anadir|tocar|objetar|decir|modificar|agregar; no cambies|toques|cambie|
		modifiques|muevas nada;
		no veo|encuentro|hay|tiene ningun|ninguna|nada error|fallo|problema|errores|fallos|pega|mal|raro|inconveniente;
		no hay que corregir|tocar|anadir|cambiar nada; dejalo|dejala asi|tal cual; todo|esta asi en orden|regla`, "nada que corregir"},
	{nlu.Alone(nlu.Confirm), `adelante con la|el llamada|reserva|todo; procede|proceda|continua|sigue [con] [la] [llamada]; puedes|puede|
		podeis
		proceder|seguir|continuar|marcar|reservar [ya]; llamalos|llamales|llama|marca|marcales [ya|ahora|cuando] [mismo|puedas|quieras]`,
		"adelante con la llamada"},
	{nlu.Alone(nlu.Deny), `esta|es|sigue|lo [tienes|has] [puesto] todo|muy mal|incorrecto|equivocado|fatal; todo [esta] mal|incorrecto|
		equivocado; ni de broma|cona|chiste|lejos;
		ni loco|loca|sonando|pensarlo|en suenos; nada de eso|nada; no es lo que|eso pedi|dije|queria|quiero|era|hablamos;
		no estoy conforme|convencido|convencida|de [acuerdo]; no me parece|convence|gusta|cuadra|vale [bien|nada]`, "está todo mal"},
	{nlu.Alone(nlu.Deny), `no quiero|hace|necesito|hagas|vayas|quisiera [que|a] llames|llame|llamen|llamar|reserves|marques|hagas|nada
		[todavia|aun|ya|hasta|a]; no hagas nada|llamada|la; no llames|marques|reserves|confirmes|procedas|lo [todavia|aun|hagas|mandes|a]`,
		"no quiero que llames todavía"},
	{nlu.Says(nlu.Cancel), `olvida|olvidate|olvidemos|cancela|descarta|anula|tira [de] la|esta|lo llamada|solicitud|peticion|pedido; ya lo|
		la|los he|hemos|hice|tengo|ha|hago
		arreglado|resuelto|reservado|hecho|solucionado|llamado|arreglo|pedido [yo|nosotros|mi]; no merece|vale la pena; ya no voy|vamos|
		iremos|ire;
		al final no vamos|voy|hace|iremos|quiero|puedo; se cancelo|suspendio|anulo todo|el|la; no cancelalo|cancela|dejalo; no , cancelalo|
		cancela;
		ya reserve|llame|hable|pedi yo|por; ya reserve|llame|hable|pedi $; tiro la toalla; a otra cosa; ya da igual`, "olvida la llamada"},
}

// replies are ways not to answer a question: it does not matter, nobody knows, or it takes a moment; and questions about the program.
var replies = []row{
	{nlu.Says(nlu.Skip), `como|cuando|donde|lo les|le|te|mejor|os venga|vaya|parezca|apetezca|cuadre [bien|mejor]; elige|escoge|decide|pon
		tu|ellos|cualquiera|uno|una|lo [que]
		[quieras]; sorprendeme; sin|no tengo preferencias|preferencia; no quiero|voy|pienso [a] darlo|darla|decirlo|contestar|responder|ponerlo;
		eso no te importa|incumbe; paso de [esta|esa|eso]; mejor sin nombre|hora; salta [a] la siguiente; cualquier hora|dia|cosa vale|sirve|
		esta|me`,
		"como les venga mejor"},
	{nlu.Says(nlu.DontKnow), `lo|la|los he|perdi|hemos perdido|extraviado|olvidado|borrado [todo|yo]; no lo|la|hemos|he hemos|he|decidido|
		hablado|mirado|pensado|visto
		[decidido|hablado|mirado|pensado|concretado|visto] [todavia|aun]; todavia|aun no lo|hemos|he|se [hemos|he|se|sabemos] [decidido|
		hablado|mirado|pensado|quedado];
		no consigo|logro|puedo recordar|acordarme|encontrarlo|recordarlo; lo tengo en la punta; ni la menor|remota|mas [idea|minima]; no me
		suena;
		no estoy seguro|segura [de|aun|todavia]; depende; nos falta decidirlo|hablarlo; esta por ver|decidir`, "lo he perdido"},
	{nlu.Says(nlu.Wait), `le|les|se|lo pregunto|consulto|llamo|busco a [mi] mujer|marido|madre|padre|jefe|jefa|novia|novio|hermana|hermano|
		pareja|amigo;
		voy a por|preguntar|consultarlo|ver|buscarlo|mirar; ahora te|lo digo|miro|busco|paso|cuento [lo|la]; deja|dejame|dejad [que] mire|
		busque|pregunte|
		piense|compruebe|mirar|buscar|pensar|vea|ver; estoy en ello|buscando|mirando|buscandolo|mirandolo; aguanta|paciencia; no te vayas;
		dame tiempo;
		ya casi; enseguida [estoy|te|lo]; ahorita|ya|luego regreso|vuelvo|vengo; tengo que mirar|buscarlo|preguntar|
		preguntarlo`,
		"le pregunto a mi mujer"},
	{nlu.Says(nlu.Repeat), `no capto|pesco|sigo|pillo; que me has|estas|quieres|preguntas|pides [preguntado|preguntando|pidiendo|
		dicho]; a que te refieres;
		que quiere|significa eso|decir; no tiene|veo sentido; ponlo|dilo|explicalo|explicamelo mas|otra|de claro|vez|facil [otra|modo|manera];
		repitemelo|repiteme [la|eso|lo]; la pregunta otra vez; que pregunta; no te sigo|oigo|leo`, "no capto"},
	{nlu.Says(nlu.Help), `a que|cuales|donde sitios|lugares|negocios|numeros|paises puedes|podes|se llamar|puede; hace|es falta|necesario|
		obligatorio [poner] el|un
		prefijo|apellido|nombre; con|sin prefijo; necesito|echame|dame|ayudame una|con mano|esto|instrucciones|ejemplos; como te|se|lo|le uso|
		usa|utilizo|
		pido|digo|escribo|pongo [la] [fecha|hora]; en que me|puedes ayudas|ayudar; que tipo de|cosas llamadas|cosas|sitios; que mas puedes|
		sabes|haces; que sabes hacer;
		hay algun|un manual|tutorial; ensename como; no entiendo como; para que eres|estas|vales; y ahora que $; que hago ahora`, "¿hace falta el prefijo?"},
}

// records are ways to ask for the calls and the account.
var records = []row{
	{nlu.Says(nlu.Usage), `puedo|podemos|puede hacer|llamar mas|otra [llamadas|llamada|veces|vez]; me|nos queda|quedan|sobra|sobran|resta
		algo|llamadas|minutos|saldo|
		alguna|cuantas|cuantos; cuanto|cuantas|cuantos me|nos|llevo|he queda|quedan|gastado|usado|consumido|hecho [gastado|usado|llamadas|
		minutos];
		he llegado|superado|pasado|agotado [al|el|mi|los|las] limite|cupo|tope|minutos|llamadas`, "¿puedo hacer más llamadas?"},
	{nlu.Says(nlu.History), `que has|hemos|habeis hecho|llamado [por|para|hasta|hoy|ayer|esta] [mi|ahora|semana]; que hiciste|hicimos ayer|
		hoy|por|la|esta|el;
		has|habeis|hemos llamado a|ya|alguna [alguien|vez|alguno]; con quien has|hemos|habeis|hablaste [hablado]; ultimas <number> llamadas;
		llamadas anteriores|
		hechas|realizadas|pasadas|recientes|de [ayer|hoy|octubre|esta]; todo lo que has llamado|hecho`, "¿qué has hecho por mí hasta ahora?"},
	{nlu.Says(nlu.Info), `hay|tienes|alguna novedades|noticias|novedad|noticia|respuesta|algo [de|sobre|del|con|nuevo] [mi|la|el|nuestra]
		[cita|reserva|mesa|llamada|pedido|restaurante|dentista];
		novedades|noticias de|sobre|del mi|la|el|nuestra [cita|reserva|mesa|llamada]; en que quedo|quedaron|quedasteis|acabo [la|lo|todo]
		[reserva|cita|llamada|mesa];
		como quedo|acabo|salio|resulto|termino [la|lo|todo] [reserva|cita|llamada|mesa|cosa]; que tal|ha|te ha|contesto|contestado|dijo|dicho
		el|la|los
		dentista|restaurante|hotel|medico|clinica|banco|taller|peluqueria; me|nos han|ha confirmado|reservado|dado|cogido [mesa|cita|la|hora];
		te|os|me atendieron|cogieron|contestaron|respondieron|han [atendido|cogido|contestado] [el|bien|al] [telefono]; resume|resumeme [la]
		llamada;
		pudiste|lograste hablar|contactar|llamar [con]; hubo exito|respuesta|suerte`, "¿hay novedades de mi cita?"},
	{nlu.Says(nlu.Forget), `olvides|borres|elimines|olvideis|borreis|suprimas|olviden|borren todo|mis|mi|lo|toda|cuanto [lo|que|datos|
		cuenta|historial|sobre|de|mi] [sobre|sabes|mi];
		no guardes|conserves|almacenes|guardeis|recuerdes mas|nada|mis|mi|informacion [datos|informacion|de|sobre]; que me olvides|borres|
		eliminen|borren;
		borra|elimina|suprime [la] llamada|conversacion|transcripcion [de|del]; sacame|borrame de vuestra|tu|la|el|vuestros [base|
		sistema|lista]`,
		"quiero que olvides todo sobre mí"},
	{nlu.Says(nlu.Subscription), `dar|darme|darnos|daros|dame de baja; cuanto vale|cuesta|sale|es|cobras|cobran|cobrais [el|la|al|por]
		plan|premium|pro|mes|suscripcion|servicio|kally;
		que tarifas|planes tiene|teneis|tienen|hay|ofreces; esto es gratis|gratuito; cancelar|
		cancela|quitar el|la premium|pro`,
		"quiero darme de baja"},
	{nlu.Says(nlu.OutOfScope), `quien gano|gana|ganara|invento|pinto|escribio|descubrio|es|fue el|la|las|los; recomiendame|recomienda|
		sugiereme una|un|algun|alguna
		pelicula|libro|serie|cancion|juego|receta|chiste; lloverá|llovera|llueve|nevara|hara [manana|hoy|frio|calor|sol]; que opinas|piensas
		de|sobre; eres
		[una|un] humano|real|robot|persona|maquina|ia|chica|chico; juguemos|jugamos [a]; estoy aburrido|aburrida|triste|solo|sola $; cantame|
		cuentame
		una|un|algo cancion|cuento|chiste|gracioso|historia; como se hace|cocina|dice|escribe una|un|la|el|en [tortilla|paella|ingles|bizcocho];
		cuantos|cuantas kilometros|metros|habitantes|planetas|patas|huesos|calorias|estrellas; raiz cuadrada; horoscopo|adivinanza|
		trabalenguas|acertijo`,
		"recomiéndame una película"},
}
