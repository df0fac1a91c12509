package outcome

// spanishTheirs reads Spanish summaries and what the called party says. Rows are written without accents.
var spanishTheirs = []row{
	// Agreement.
	{`\b(?:{es_done})\b|\b(?:(?:he|ha|han|hemos) (?:podido|conseguido|logrado)|consigui\w+|logr(?:o|aron|e|amos)) (?:reservar|apuntar|concertar|coger|agendar)\b`, agree, "mesa reservada"},
	{`\b(?:reservo|reservaron|reservan|reservamos|(?:han|hemos|ha|he) reservado|agendo|agendaron|apunto|apuntaron|apuntan|apuntamos|anoto|anotaron|asignaron|concertaron|guardaron|guardan|bloquearon)\b`, agree, "se la reservo"},
	{`\b(?:quedo|queda|ha quedado) (?:\w+ )?(?:hecha|su reserva\w*|la reserva\w*|su cita|la cita|la mesa|su mesa)\b|\breserva\w* (?:quedo|queda) para\b|\b(?:reserva|reservacion|turno|cita|gestion|pedido|hora|mesa|habitacion)(?: ya)?(?: esta| queda| quedo| fue| ha sido| ha quedado| se ha| se)? ?(?:hecha?|realizad[oa]|realizo|hizo|cogid[oa]|puest[oa]|dad[oa]|tomad[oa]|cerrad[oa] para|efectuad[oa]|formalizad[oa]|lista|completad[oa])\b`, agree, "reserva hecha"},
	{`\b(?:dio|dieron|dado|tiene ya|hecho|consiguio|consiguieron|obtuvo|puso|pusieron|hizo|hicieron|tomo|tomaron|coge|cogio|cogieron) (?:ya )?(?:la |una |un |el |nota de la |su |de )?(?:cita|hora|reserva|mesa|hueco)\b`, agree, "la recepcionista dio cita"},
	{`\bya (?:tiene|tienes|teneis|tienen) (?:la|su|tu|vuestra|una) (?:cita|mesa|reserva|hora|habitacion)\b`, agree, "pues ya tiene la cita"},
	{`\b(?:os|te|le|les|se|nos|lo|la|me) (?:la |lo |las |los |he |ha |han |hemos )*(?:guardo|guarda|guardan|guardamos|reservo|reserva|apunto|apunta|apuntamos|apuntan|anoto|pongo|dejo apuntad[oa]|cojo|tengo apuntad[oa]|doy (?:la )?(?:cita|hora|mesa))\b`, agree, "os la guardo"},
	{`\b(?:reserva|reservacion|cita|mesa|turno) (?:es |esta |queda )?ok\b|\beso esta hecho\b|\ben (?:el sistema|la agenda|el libro|la lista de reservas)\b|\b(?:le|te|os|les|nos) (?:atenderan|recibiran|vera el|dan (?:mesa|cita|hora|una))\b|\b(?:dijo|dijeron|dicen|dice) que si(?:,| |$|\.|!)|\bdal[oe] por hech[oa]\b|\btomo nota\b|\bya (?:la|lo) (?:tiene|tienes|teneis|tienen)\b|\bya quedo\b|\bcuent[ae]n? con (?:ell[ao]|la mesa)\b|\b(?:le|te|os|les) confirmo (?:la |su |tu |vuestra |una )?(?:mesa|reserva|reservacion|cita|hora|habitacion|turno)\b|\b(?:un|una|el|la) (?:hueco|mesa|hora) (?:para (?:el|la) )?(?:{es_day})? ?a su nombre\b`, agree, "eso esta hecho"},
	{`\b(?:todo|ya esta|ya queda) (?:list[oa]|arreglad[oa]|hecho|cerrado)\b|\bya esta\b|\bahi (?:la|lo) (?:teneis|tienes|tiene)\b|^(?:venga|vale|pues|si|bueno|muy bien|ok|y|,| )*(?:list[oa]|hech[oa]|puest[oa])\b|\blist[oa],|\bcuenten? con (?:ello|la mesa|la reserva)\b|\bsigue en pie\b|\bse mantiene la (?:cita|reserva)\b|\bresultado: reserva\b`, agree, "pues ya esta"},
	{`\ba nombre de \w+$|^(?:perfecto|muy bien|vale|de acuerdo|estupendo|genial),? (?:a nombre de|queda)\b`, agree, "perfecto, a nombre de ana"},
	{`\b(?:{es_ok})\b`, weak, "el restaurante confirmo la reserva"},
	{`\b(?:numero de (?:reserva|referencia|confirmacion)|localizador|codigo de (?:reserva|confirmacion))\b`, weak, "localizador hx22"},
	{`\b(?:les?|os|te|la|lo|nos) (?:esperamos|espero|esperan|espera|vemos|veo)\b|\bnos vemos\b|\bhasta (?:el|la|entonces el) (?:{es_day}|noche|semana)|\bhasta el dia\b`, welcome | agree, "les esperamos el viernes"},
	{`\b(?:llamada|conversacion|numero|direccion|horario)\b[^,]* confirm|\bconfirm\w+ (?:la |el )?(?:llamada|direccion|horario|precio|numero|telefono)|\bconfirm\w+ que (?:ellos |el |la |los |las )?(?:hay|esta[n]? abiert\w*|tienen?|abren?|cierran?|no |si |somos|el precio|la direccion|el horario|aceptan|reciben|recibi)`, other, "confirmaron que estan abiertos"},
	{`\b(?:cancelad[oa]s?|anulad[oa]s?|cancelaron|anularon|cancelo|anulo|han (?:cancelado|anulado)|quitad[oa]|borrad[oa]|eliminad[oa]|dad[oa] de baja)\b`, revoked, "la reserva ha sido anulada"},
	{`\b(?:cambiad[oa]|cambiaron|cambio|pasad[oa]|pasaron|movid[oa]|movieron|movio|aplazad[oa]|modificad[oa]|modificaron|modifico|adelantad[oa]|retrasad[oa]|reprogramad[oa]|trasladad[oa])\b`, moved, "han cambiado la reserva"},
	{`\b(?:aprob(?:o|aron|ad[oa])|acept(?:o|aron|an|a)|comprometi\w+|accedi\w+|autoriz(?:o|aron|ad[oa])|concedi\w+|prometi\w+|mandaran un|enviaran un (?:tecnico|fontanero|electricista|mensajero)|tramitad[oa]|procesad[oa]|pedido (?:hecho|realizado|confirmado))\b`, promised, "aprobaron la devolucion"},

	// The called party's small words.
	{`^(?:(?:ah|bueno|pues|ay|hola|eh|y|,) ?)*(?:{es_yes})(?:\b|$)`, yes, "si, sin problema"},
	{`\b(?:sin problema|por supuesto|ningun problema|como no)\b`, yes, "el viernes, sin problema"},
	{`\b(?:a )?(?:nombre de quien|que nombre|nombre\?|su nombre|como se llama|fecha de nacimiento|un telefono|numero de telefono|telefono\?)`, naming, "¿a nombre de quien?"},
	{`\b(?:hay|tenemos|tengo|tienen|queda|quedan) (?:\w+ )?(?:sitio|hueco|mesas?|libre|disponib\w+|plaza)|\b(?:si que tengo|si que hay|me va bien)\b`, free, "si, tenemos sitio"},
	{`\b(?:ofrec\w+|propon\w+|propus\w+|suger\w+|sugir\w+|puedo dar|podria dar|podrian? (?:dar|ofrecer)\w*|puede ser|tengo|tenemos|tienen|hay|queda|quedan|si que hay|me queda|solo (?:me |les |nos )?(?:queda|quedan|tengo|hay|tienen|tenemos)|alternativa|en su lugar|lo mas cercano|lo mas pronto|mas barato|primera? (?:hueco|cita) (?:libre|disponible))\b|a esa hora no .* si\b|\bsi$`, offering, "ofrecen a las 16:00"},
	{`\b(?:dijo|dijeron|dicen|dice|confirm\w+|indic\w+|inform\w+|explic\w+|respondi\w+|contest\w+|coment\w+|asegur\w+|segun)\b`, replied, "dijeron que si"},
	{`\b(?:cierran?|cerramos|abren?|abrimos|tienen|tenemos|venden|vendemos|admiten|admitimos|aceptan|aceptamos|hacen|hacemos|cuestan?|vale[n]?|cobran|cobramos|esta[n]?|son|es|hay|arreglan|arreglamos|permiten|sirven|hornean|reparten|puede[n]?)\b`, replied, "cierran a las 20:00"},

	// Against it.
	{`\b(?:(?:esta|estan|estaba|estamos|todo|tengo todo|al|muy|lo tengo todo|hotel|local|restaurante) (?:\w+ )?(?:complet[oa]s?|llen[oa]s?|reservad[oa] todo|ocupad[oa]s?|cogid[oa]s?)|completos?|lleno|agotad[oa]s?|todo (?:reservado|ocupado|cogido)|hasta arriba|a tope|evento privado|una boda|todas? (?:las mesas )?(?:reservad|ocupad)\w+)\b`, full, "estan completos"},
	{`\bno (?:me |les |nos |le )?(?:queda|quedan|quedaba|hay|habia|tengo|tenemos|tienen|tenian|tiene)\b|\b(?:nada libre|sin (?:sitio|mesas?|huecos?|plazas?|disponibilidad|habitaciones))\b|\bnada (?:antes|hasta|para|a las|el)\b|\bninguna? (?:mesa|hueco|cita|habitacion)\b`, full, "no nos queda nada"},
	{`\b(?:cerrad[oa]s?|cierran por|no abren|no abrimos|de vacaciones)\b`, closed, "cerrado por vacaciones"},
	{`\b(?:se neg\w+|rechaz\w+|deneg\w+|no (?:se )?(?:puede[n]?|podemos|pudo|pudieron|podra[n]?|podria[n]?|quieren?|quiso|quisieron)|imposible|no (?:es|era) posible|colgaron|colgo|no (?:aceptan?|aceptamos|admiten?|admitimos|cogen|cogemos|hacen|hacemos|toman|tomamos|trabajan|se coge|les interesa)|numero equivocado|no (?:vuelvan a|nos) llam\w+|hace falta un volante|tiene que ser por (?:la )?(?:web|internet|app)|por orden de llegada|solo (?:por|dan|se|cogen|hacen|reservan|atienden|trabajan)\b[^,]* (?:por|en|a traves|con)\b|no (?:dan|damos|dais|da) (?:\w+ )?(?:cenas|comidas|citas?|mesas?|hora)|se mantiene a las|lo siento)\b`, refused, "no aceptan reservas"},
	{`\b(?:no|nunca|nada|nadie|sin|tampoco|ningun[oa]?|ni|falta|imposible|en vez de|en lugar de)(?: \w+){0,3}? (?:{es_done}|{es_ok}|confirm\w+|reserv\w+|cancel(?:ad[oa]|o|aron|ar)|anul(?:ad[oa]|o|aron|ar)|apunt\w+|consta\w*|garantiz\w+)\b|\bno (?:le |les )?const\w+\b|\b(?:sin confirmar|por confirmar|sin reservar)\b`, negated, "no confirmaron la reserva"},
	{`\b(?:lista de espera|en espera|en cola|en (?:la )?lista)\b`, waitList, "nos apuntaron en la lista de espera"},
	{`\b(?:llamara[n]?|llamaremos|llamare|(?:te|os) llam(?:o|amos)|(?:le|les) llamamos|(?:le|les) llamo yo|(?:mejor|ya|luego|ahora) (?:le|les) llamo|contactara[n]?|avisara[n]?|avisaremos|aviso|avisamos|diran|dire|digo algo|escribira[n]?|enviara[n]?|mandara[n]? (?:un )?(?:correo|sms|mensaje|email)|respondera[n]?|decidira[n]?|consultar[a-z]*|preguntara[n]?|preguntar (?:a|al)|mirara[n]?|lo mira[n]?|hablarlo|veran|vera|a ver (?:si|como|que)|ya veremos|confirmara[n]?|confirmare|confirmaremos|confirmaria[n]?|quedara|reservara[n]?|reservaremos|haria|hara[n]?|pendient\w+|mas tarde|llam[ae]n? (?:luego|despues|manana|mas tarde)|vuelv[ae]n? a llamar|volver a llamar|(?:para|hay que|falta|tienen? que|debe[n]?|queda) confirmar\w*|respuesta|peticion|quedan? en (?:llamar|avisar|confirmar)|quedamos en|anularia[n]?|cancelaria[n]?|reservaria[n]?|se lo confirmo|os lo confirmo|te lo confirmo|lo confirmo (?:luego|manana)|incidencia)\b`, callBack, "nos llamaran para confirmar"},
	{`(?:^|[^,] |, |¿)\bsi (?:se|no|el|la|los|las|hay|pag\w+|les?|alguien|hubier\w+|nadie|damos|demos|queda|cancela\w*|consig\w+|puede\w*|todo)\b|\b(?:siempre que|siempre y cuando|a condicion|condicionad\w+|depend[ei]\w*|sujet[oa] a|a falta de|cuando (?:pag\w+|envi\w+|el|la|se)|hasta que|a menos que|salvo que|en cuanto|habrian?)\b`, condition, "quedara confirmada cuando paguemos una senal"},
	{`\b(?:falta la tarjeta|(?:piden|exigen|requieren|necesitan|pide|hace falta|hay que (?:pagar|dejar|dar)) (?:\w+ ){0,2}(?:senal|deposito|tarjeta|fianza|anticipo|pago)|para completar|provisional\w*|bloquean)\b`, condition, "falta la tarjeta para completar la reserva"},
	{`\b(?:{es_maybe})\b`, hedge, "dijo que seguramente si"},
	{`\b(?:despues de la senal|tras la senal|pitido|tono|dej[ae]n?(?:os|me|nos)? (?:su|tu|un|el|vuestro) (?:mensaje|nombre|recado)|buzon(?: de voz)?|contestador|(?:ha|has) llamado a|no podemos atender\w*|no puedo atender\w*|pulse|marque (?:uno|dos|\d)|horario de atencion|numero (?:marcado|al que llama)|grabacion|mensaje grabado|locucion|no le he entendido)\b`, machine, "deje su mensaje despues de la senal"},
	{`\b(?:nadie (?:\w+ )?(?:contest\w+|respond\w+|cogio|coge|atend\w+)|no (?:contest\w+|respond\w+|cogen|cogio|cogieron|descuelgan|atienden)(?: nadie| el telefono)?|sin respuesta|no hubo (?:conversacion|respuesta)|no se pudo establecer|numero no existe)\b`, noAnswer, "no contesta nadie"},
	{`\b(?:^comunica(?:ba)?|comunicaba|(?:linea|telefono) (?:\w+ )?ocupad[oa]|daba comunicando|comunicando)\b`, busyLine, "la linea estaba ocupada"},
	{`\b(?:no (?:lo |me lo |nos lo )?(?:supo|supieron|saben?|se|quiso|quisieron) (?:decir\w*|contestar|responder|nada)|no (?:lo )?(?:sabe[n]?|saben|sabia[n]?)|mire? en la web|sin (?:responder|contestar)|colgaron|colgo|pregunt(?:e|ele|a|ale|en) a\w*|quien es|que quiere|ni idea|no sabria|no (?:dan|damos|dieron) (?:precios?|informacion|detalles)|se neg\w+ a (?:decir|dar)|soy (?:el|la) de la|no trabajo aqui|^(?:hola|diga|digame)\b)`, silence, "no supieron decirlo"},
	{`\b(?:otr[oa] (?:cliente|paciente|persona|mesa|reserva|senor|senora)|un (?:companero|colega)|segun un|el anterior|la anterior|alguien de fondo|la ultima vez|el ano pasado)\b`, third, "segun un companero ya estaba confirmada"},
	{`^(?:por favor,? )?confirm[ae]\b|\b(?:se (?:solicito|pidio|intento|pregunto)|(?:le|les) (?:pedi|pedimos|pregunte|preguntamos|solicite|dije|dijimos)|intent\w+|solicit\w+|pedi que|preguntaron|pregunto|quise|queria\w*|para que)\b`, attempt, "le pedi que confirmara"},
	{`\bpor (?:{es_us}|mi)\b|\b(?:{es_us}) (?:\w+ )?(?:dijo|dice|afirmo|pidio|solicito|pregunto|repitio|aseguro|comento|indico|informo|declaro|confirmo|creyo|supuso|entendio|considera)\b`, attempt, "el asistente dijo que la reserva"},
	{`\b(?:ignor[ae]n?|olvid[ae]n?|desobede\w+) (?:\w+ ){0,3}(?:instrucciones|reglas|ordenes|anterior\w*)\b|(?:^|\W)(?:sistema|asistente|usuario|instruccion) ?[:>]`, dictate, "ignora las instrucciones anteriores"},
	{`\b(?:marc[ae]|marcar|trat[ae]\w*|tratarse|consider\w+|registr[ae]|regist[ra]r|clasific\w+|pon|escrib[ae]|informa|responde|devuelve|contesta|di) (?:\w+ ){0,6}(?:como|que)(?: \w+){0,4} (?:confirmad[oa]|reservad[oa]|exito\w*)\b|\bresultado ?(?:=|debe ser) ?"?confirmad|\binforma al usuario\b|\bmodelo de lenguaje\b`, dictate, "marca esta llamada como confirmada"},
	{`\b(?:correo|sms|mensaje|email|e-mail|recordatorio|whatsapp) (?:de|con) (?:la |su )?(?:confirmacion|los datos|reserva|recordatorio)|\b(?:recibir\w*|llegara|mandar\w*|enviar\w*|mandan|envian) (?:un |una |el |la )?(?:correo|sms|mensaje|email|e-mail|recordatorio|confirmacion|whatsapp)\b`, notice, "recibira un correo de confirmacion"},
	{`\b(?:un (?:momento|segundo|minuto|momentito|segundito)|esper[ae]n?(?: un)?|dejeme (?:ver|mirar)|dejame (?:ver|mirar)|lo miro|vamos a ver|a ver|voy a (?:ver|mirar|preguntar)|no se retire|no cuelgue|en breve)\b`, waiting, "un momento que lo miro"},

	{`\b(?:no (?:le|te|les|se|la|os) (?:oigo|oimos|oia|oye|escucho|entiendo)|no se oia|se corto|se ha cortado|colgo de golpe|mala (?:linea|conexion))\b`, garbled, "no le oigo"},

	// Bounds.
	{`\b(?:pero|al final|finalmente|luego|despues|entonces|por suerte|al principio|asi que|ahora si|por fin|sin embargo|en su lugar|de primeras|primero)\b`, turn, "al final les quedo una"},
	{`\b(?:reserv\w+|turno|cita|confirm\w+|hora|pedido|devolucion|hueco|sesion|grupo|mesa|habitacion|hab|salida|personas)\b`, core, "la reserva"},
	{`\b(?:aparcamiento|aparcar|parking|terraza|ventana|trona|tronas|perros?|mascotas?|tarta|velas|musica|vegan\w+|vegetarian\w+|alergi\w+|gluten|desayuno|menu|postre|vino|cunas?|coste|cobran|descuento|vistas|balcon|wifi|piscina|fumar|trafico|tiempo|lluvia|tarjeta sanitaria|senal)\b`, side, "la terraza no la garantizan"},
	{`\bsi (?:va|vas|vamos|van|llega\w*|se retras\w+|necesita\w*|cambia\w*|hay algun (?:cambio|problema)|tiene\w* (?:alguna|que cancelar)|quiere\w* (?:cancelar|cambiar)|surge)\b`, advice, "avisar si llegamos tarde"},
	{`\b(?:ellos|ella|el (?:restaurante|hotel|encargado|camarero|recepcionista|local|doctor|dueno)|la (?:clinica|recepcionista|encargada|tienda|camarera|duena|chica|senora)|recepcion)\b`, callee, "la recepcionista"},
}

// spanishOurs reads what our own caller says in Spanish.
var spanishOurs = []row{
	{`\b(?:reserv\w+|mesa|cita|hora|hueco|habitacion|sesion|traer|pedir|anular|cancelar|cambiar)\b`, request, "queria reservar una mesa"},
	{`\b(?:tienen|tendrian|hay|queda|quedan|les queda|abren|tiene|tendria)\b`, inquiry, "¿tienen mesa?"},
	{`\b(?:de acuerdo|esta bien|me va bien|perfecto|resérvela|reservela|reservelo|pongamela|si,? por favor|si$|vale|adelante|nos la quedamos)\b`, accept, "si, por favor"},
	{`\b(?:confirmad[oa]|confirma|reservad[oa]|verdad|correcto|queda(?:ria)? (?:reservad|confirmad|anulad)\w+|entonces|apunta|anulad[oa])\b`, check, "entonces queda confirmada, ¿verdad?"},
	{`\b(?:lo (?:consulto|comento|pregunto|pienso|hablo)|se lo (?:dire|comento|digo)|le (?:vuelvo a )?llamo|volvere a llamar|les llamo)\b`, deferal, "lo consulto y le llamo"},
	{`\b(?:gracias|adios|hasta luego|estupendo)\b`, thanks, "gracias, adios"},
}

// spanishTasks reads the wording of a task in Spanish.
var spanishTasks = []row{
	{`\b(?:cancelar|cancela|cancele|anular|anula|anule|dar de baja)\b`, toCancel, "anular la cita"},
	{`\b(?:cambiar|cambia|cambie|mover|mueve|pasar|pasa|aplazar|adelantar|retrasar|modificar|reprogramar)\b`, toChange, "cambiar mi reserva"},
	{`^(?:por favor |a )*(?:re)?confirm(?:ar|a|e)\b`, toConfirm, "confirmar mi cita"},
	{`\b(?:preguntar?|averiguar?|consultar?|saber|enterarse|mirar) (?:\w+ ){0,4}?(?:si|a que|que|cuando|cuanto|cual|donde|como|por)\b|\b(?:a que hora|cuanto (?:cuesta|vale)|horario)\b|¿|\?`, toAsk, "preguntar a que hora cierran"},
	{`\b(?:reservar?|reserve|reservame|pedir (?:una |la |primera |la primera )?(?:cita|hora|mesa)|mesa para|coger (?:cita|hora)|conseguir|pedir dos|pedir \d)\b`, toBook, "reservar mesa para dos"},
	{`\b(?:cualquier (?:hora|dia|manana|tarde|momento|hueco)|cuando (?:puedan|sea|haya)|flexible|lo antes posible|cuanto antes|primer[ao]? (?:cita|hueco|hora)(?: libre| disponible)?|me da igual|da igual|la hora que)\b`, flexible, "la primera cita libre"},
	{`\b(?:como mucho|como maximo|maximo|no mas de|hasta|menos de|por debajo de|tope)\b`, ceiling, "100 euros como mucho"},
}
