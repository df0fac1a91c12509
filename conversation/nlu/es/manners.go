package es

import "github.com/kallybot/kallybot/conversation/nlu"

// manners are ways to answer or steer the talk in everyday words: to agree and to refuse, to wait, to go back, to be polite.
var manners = []row{
	{nlu.Says(nlu.Help), `
		puedes|podrias|me|nos [puedes] guiar|guiarme|orientar|orientarme|guias|orientas; que|cuales datos|informacion|cosas|info
		necesitas| hacen|pides|requieres|quieres|ocupas|tengo|hay [de|falta|para|que] [dar|darte|mi];
		llamas|llama|llaman|puedes|haces|hacen [llamar| llamadas] [a|al|en] extranjero|otros|internacional|internacionales|exterior|otro
		[paises|pais]; tengo|hay|debo|hace|necesito|es que| falta|poner|necesario [poner|incluir|escribir|dar|agregar|anadir|marcar|meter]
		prefijo|codigo|indicativo|lada|cero|extension|clave; que|cual numero|telefono|formato|fecha|nombre [es|el]
		necesitas|quieres|pongo|lleva|va|escribo|doy; que|cual numero|telefono|formato| fecha|nombre tengo|debo|hay que
		poner|dar|escribir; ayuda|ayudame [,] no [le|lo|te|se] entiendo|comprendo|se; no [le|lo] entiendo|comprendo|pillo [a|como]
		[esto|funciona|va] [,] ayuda|ayudame; como [la|lo|le] escribo|pongo|hago|digo [fecha|hora|numero|aqui|esto] $; hay [algun|un|una]
		manual|guia|tutorial|instrucciones|instructivo`, "¿tengo que poner el prefijo?"},
	{nlu.Says(nlu.Repeat), `
		^ perdon|perdona|disculpa|perdone [,] [¿] que|cual|como [era|fue|es|dijiste|decias|preguntaste|dices|dijo];
		dilo|dimelo|ponlo|explicalo| explicamelo|preguntalo|di con|de|en otras|otra|otro|mas palabras|manera|forma|modo;
		dimelo|dilo|explicalo|explicamelo|ponlo|ponmelo| preguntalo mas|en facil|simple|sencillo|claro|despacio|cristiano;
		` + shows + `|pon|ver [la|el] tarjeta|ficha|resumen|pedido otra|nuevo| nuevamente [vez]; repites|repetis|repite|repitas|repita lo
		que [pusiste|dijiste|preguntaste]; que fue|es|era lo que preguntaste|dijiste|preguntas|querias|pediste`, "dilo con otras palabras"},
	{nlu.Says(nlu.Wait), `
		voy|estoy|ando|vengo manejando|conduciendo|ocupado|ocupada|trabajando|reunion|junta|clase [,] [te|le|luego|despues|ahorita];
		ahora| ahorita|orita [mismo] no puedo; voy por|a|al [por] [la|el|mi]
		agenda|calendario|lentes|gafas|numero|movil|celular|telefono|cartera; en|dentro|de un|<number>|unos|al|aqui
		rato|ratito|minuto|minutos|momento|momentito|segundo|hora|rato [te|le|lo] digo|aviso|cuento|
		confirmo|paso|contesto|respondo|escribo|doy; luego|despues|ahorita|mas [tarde] te|le|lo|seguimos [digo|aviso|cuento|confirmo|paso|
		contesto|respondo|veo|miro]; puedes|podrias|me [puedes] esperar|esperas [a|que|un] [momento|rato|minuto]; tengo|deja|dejame
		que|lo|la buscarlo|buscarla|mirarlo|busco|miro|checo|reviso; para|parale [un|una] segundo|momento|rato|poco;
		bancame|banca|aguantame|sosten`, "en un rato te digo"},
	{nlu.Alone(nlu.Wait), `
		^ <number>|un|unos|dos|cinco minutos|minuto|min|mins|segundos|segundo|seg|segs|minutitos [porfa|favor] $; dame|deme
		[unos|<number>|un] minutitos|minutillos|segunditos|ratito|cacho|rato; luego; mas tarde; despues; ten
		paciencia`, "dame unos minutitos"},
	{nlu.Says(nlu.Greet), `
		^ hola|buenas|ey|hey|holi [,] [¿] hay|anda|estas [alguien|ahi] [ahi|por|alguien]; ^ hola|buenas|ey [,] soy|aqui [yo] [otra|de]
		[vez|nuevo]; que hubo|hubole|onda|tal|mas [pues] parce|wey|guey|compa|amigo|tio|che|causa|pana; ^
		hola|holis|holi|ola|buenas|wenas| ey|epa|che|alo|oye [,] [¿] como|que va|andas|anda|vas|estas|tal|onda|hay`, "hola, ¿hay alguien?"},
	{nlu.Says(nlu.Thanks), `
		has|han|ahorraste|evitaste|me ahorrado|ahorraste|salvado|salvaste|evitado [un|mucho|el|la|tanto] [monton|mucho|tanto|horas] [de]
		tiempo| trabajo|lio|dia|vida|problema|vuelta; bien|muy|buen hecho|jugado|trabajo; [que] buen|gran|bonito|excelente
		trabajo|servicio| bot|labor; que crack|genio|genia|maquina|grande|fenomeno|capo|capa|maravilla|rapido|eficiente|bueno
		[eres|sos|gracias]; se|te paso|pasaste|pasa|pasas [,] gracias; gracias [de]
		verdad|corazon|totales|infinitas|nuevo|antemano|otra|vez; te|se|os|le debo|agradezco|agradece [una|mucho|un|todo] [favor|
		cafe]`, "me has ahorrado mucho trabajo"},
	{nlu.Says(nlu.OutOfScope), `
		dicen|hay [en] [las] noticias|periodicos [hoy]; votar|votas|votarias|voto|votaste [por|a|en]; va|van a ganar|perder|empatar;
		dime|cuentame algo interesante|nuevo|bonito|gracioso|loco|raro|curioso; sabes|puedes conducir|manejar|
		nadar|volar|jugar|pintar|programar|bailar|dormir|comer|dibujar; de que|cual equipo|partido|signo|planeta eres|sos; que dia
		cae|es|caen [la] navidad|pascua|semana|carnaval|halloween|nochebuena; ayudame|ayuda|ayudas con|hacer|a [la|mi|mis|los]
		tarea|tareas|deberes|mates| matematicas|examen|codigo`, "¿de qué equipo eres?"},
	{nlu.Alone(nlu.Confirm), `
		ya|ahora|entonces [si] puedes|puede|podes|podeis|pueden <call>|marcar|reservar|proceder; tienes|tiene|doy|te [doy] mi|el permiso|
		aprobacion|autorizacion|ok|bendicion|visto [bueno]; metele|pisale|echale|chutale|dele; va [,] marcales|llamales|
		llamalos|marcale|llamale|llama; venga|vale|va|vamos|dale [,] tira|metele|echale|hagale;
		estupendo|genial|perfecto|excelente|listo|bien| claro|sale|orale [,] haz|realiza|llama|llamalos|marca|marcales|hagale|llamales
		[la|ya|pues] [llamada]`, "tienes mi visto bueno"},
	{nlu.Alone(nlu.Deny), `
		prefiero|preferiria|mejor|casi que|mejor no; no del todo; ni loco|loca; no hagas eso|esto|la; bajo ningun
		concepto`, "bajo ningún concepto"},
	{nlu.Says(nlu.Cancel), `
		<delete>|quita|tira [esta|la|mi|esa] solicitud|peticion|pedido|borrador; al final no vamos|voy|hace|hara [a] necesitar|querer|
		falta|ir; ya no [te|se|hace] molestes|preocupes|moleste|falta; cambiaron|cambio|cambiado [mis|los|de] planes; mi|mis marido|mujer|
		madre|padre|hermana|hermano|esposo|esposa|novio|novia|jefe ya llamo|llamaron|reservo|hablo|lo; no quiero|deseo|queremos seguir|
		continuar [con] [esto|eso|la|el]; dejemoslo|dejamoslo [estar|aqui|asi] $`, "al final no vamos a necesitar la mesa"},
	{nlu.Says(nlu.Cancel), `
		^ cancela|cancelalo|cancelala|anula|anulalo|anulala|olvidalo|dejalo|descarta|descartalo [eso|esto|lo|todo] [,]
		que|porque|ya|pues|me| nos|no|mejor|surgio|comemos|cenamos|estamos|estoy|tengo|tenemos|voy|
		vamos`, "cancélalo, que cenamos en casa"},
	{nlu.Says(nlu.Restart), `
		podemos|puedo|podria|quiero|vamos|puedes [a] reiniciar|resetear|recomenzar|reiniciarlo;
		empezar|empezamos|hacer|hagamos|abrir|crear| comenzar una|un|otra|otro [solicitud|peticion|llamada|pedido]
		nueva|nuevo|cero|distinta; comencemos|comenzamos|empecemos|partamos| arranquemos [todo] otra|de|nuevamente [vez|nuevo|cero];
		tira|tiralo|borra|limpia todo y`, "podemos reiniciar"},
	{nlu.Says(nlu.Back), `
		cambiar|corregir|modificar|rehacer|editar|arreglar [mi|la|el|lo] ultima|ultimo|anterior|previa respuesta|dato|contestacion;
		corregir| cambiar|arreglar|modificar|rehacer [lo] que acabo|conteste|respondi|puse|escribi|dije [de]
		[contestar|responder|poner|escribir|decir]; rehacer|corregir|cambiar [la|el] anterior|previa|pasada;
		regresate|devuelvete|vuelvete|volvete una|un|uno|atras|poco; volver|volvamos| regresar un poco|paso; vuelve|regresa [a] lo que
		preguntaste|preguntabas`, "quiero cambiar mi última respuesta"},
	{nlu.Says(nlu.Skip), `
		esa|esta|ese|eso|la|pregunta pasala|saltala|pasalo|saltatela|saltemosla|brincala|omitela; saltese|saltate|salte|brinca|brincate|
		omita|omitamos|saltemos|brinquemos esa|esta|ese|eso|la|pregunta`, "esa pásala"},
	{nlu.Alone(nlu.Skip), `
		sigamos|seguimos|continuemos|avancemos|avanza [adelante|nomas]; podemos|puedo|quiero|se [puede]
		saltarla|saltarlo|saltarnosla|omitirla| omitirlo|saltarmela|saltar|omitir [esta|esa|eso]; nada|ninguno|ninguna
		[mas|especial|en|de] [especial|particular|nada]; cualquiera de los|las dos; eso no [hace] [falta]; no tengo
		ninguna|deseos|peticiones|notas`, "¿podemos saltarla?"},
	{nlu.Says(nlu.DontKnow), `
		^ donde [lo|la] encuentro|consigo|busco|veo|saco|miro $; perdi|perdimos|extravie|borre [el|su|ese]
		numero|telefono|papel|dato|contacto; puedes|podrias|podes|me|puede [puedes] buscar|buscas|buscarme|encontrar [tu] [el|su]
		numero|telefono [tu|por] $; lo|la estamos|estoy viendo|hablando|pensando|decidiendo|mirando [todavia|aun] $; solo|solamente|nomas
		se|tengo|recuerdo|conozco [el|su] nombre|direccion| sitio; no sale|viene|esta|aparece en [su|la] web|pagina|internet|google|sitio;
		depende [de] [quien|cuantos|como|que]; ni la mas|menor idea`, "solo sé el nombre"},
	{nlu.Alone(nlu.DontKnow), "nidea; sepa [la] [bola|madre]", "nidea"},
	{nlu.Says(nlu.Undo), `
		vuelve|volver|regresa|volvamos|pon|ponme|regresemos|ponle [a|al] [la|el] hora|fecha|dia|nombre|numero|valor|sitio [de]
		antes|anterior| original|previo|que; ponlo|ponla|pon|dejalo|dejala [otra|todo] [vez] como|igual [que] antes|estaba|tenia; antes
		era|estaba|iba|quedaba mejor|bien|correcto|perfecto; deja|dejemos|mantén|mantiene|conserva|quedate [con] [la|el]
		fecha|hora|dia|nombre|numero original| anterior|primera|primero; olvida|ignora|quita|borra|anula|cancela [ese|el|mi|este|ultimo]
		ultimo|cambio [cambio]`, "vuelve a la hora anterior"},
}
