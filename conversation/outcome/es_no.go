package outcome

// spanishNo reads what speaks against an agreement in Spanish.
var spanishNo = []row{
	// Nothing is left.
	{`\bno (?:tenia|tenian|habia|quedaba|quedaban) (?:\w+ )?(?:huecos?|mesas?|sitio|citas?|habitaciones|nada|plazas?)\b`, full, "no tenia huecos"},
	{`\b(?:lleno|de baja|hasta arriba|a tope|evento privado|una boda)\b`, full, "esta todo lleno"},
	{`\b(?:esta|estan|estaba|estamos|todo|tengo todo|al|muy|lo tengo todo|hotel|local|restaurante) (?:\w+ )?(?:complet[oa]s?|llen[oa]s?|reservad[oa] todo|ocupad[oa]s?|cogid[oa]s?)\b`, full, "estan completos"},
	{`\bcompletos?\b`, full, "estan completos"},
	{`\bagotad[oa]s?\b`, full, "agotada"},
	{`\btodo (?:reservado|ocupado|cogido)\b`, full, "lo tienen todo reservado"},
	{`\b(?:han|ha|habian|hemos) dado (?:\w+ ){0,4}a otr[oa]s?\b`, full, "se la han dado a otros"},
	{`\btodas? (?:las mesas )?(?:reservad|ocupad)\w+\b`, full, "tienen todas las mesas reservadas el sabado"},
	{`\bno (?:me |les |nos |le )?(?:queda|quedan|quedaba|hay|habia|tengo|tenemos|tienen|tenian|tiene)\b`, full, "no tengo"},
	{`\bnada libre\b`, full, "nada libre"},
	{`\bsin (?:sitio|mesas?|huecos?|plazas?|disponibilidad|habitaciones)\b`, full, "sin sitio"},
	{`\bnada (?:antes|hasta|para|a las|el)\b`, full, "nada a las ocho y"},
	{`\bninguna? (?:mesa|hueco|cita|habitacion)\b`, full, "ninguna mesa"},

	// Nobody is there.
	{`\b(?:cerrad[oa]s?|cierran por|no abren|no abrimos|de vacaciones)\b`, closed, "boda, esta cerrado"},

	// They will not or cannot.
	{`\b(?:imposible|impensable|ni hablar|en persona|colgaron|colgo|numero equivocado)\b`, refused, "colgaron al oir"},
	{`\b(?:hace falta un volante|por orden de llegada|se mantiene a las|lo siento)\b`, refused, "lo siento, el"},
	{`\bse neg\w+\b`, refused, "la tienda se nego, ya"},
	{`\brechaz\w+\b`, refused, "rechazaron"},
	{`\bdeneg\w+\b`, refused, "denegado"},
	{`\bno (?:se )?(?:puede[n]?|podemos|pudo|pudieron|podra[n]?|podria[n]?|quieren?|quiso|quisieron)\b`, refused, "antes no puede ser"},
	{`\bdescartad[oa]\b`, refused, "descartada"},
	{`\bno (?:es|era) posible\b`, refused, "fuera no era posible"},
	{`\bno (?:aceptan?|aceptamos|admiten?|admitimos|cogen|cogemos|hacen|hacemos|toman|tomamos|trabajan|se coge|les interesa)\b`, refused, "no aceptan reservas"},
	{`\bno (?:vuelvan a|nos) llam\w+\b`, refused, "no vuelvan a llamar"},
	{`\btiene que ser por (?:la )?(?:web|internet|app)\b`, refused, "eso tiene que ser por la web"},
	{`\b(?:tiene|tienen|hay|tienes) que (?:hacer\w*|reservar\w*|pedir\w*|ser)\b[^,]* (?:internet|web|app|aplicacion|pagina)\b`, refused, "eso tiene que ser por la web"},
	{`\bsolo (?:por|dan|se|cogen|hacen|reservan|atienden|trabajan)\b[^,]* (?:por|en|a traves|con)\b`, refused, "solo dan cita por la aplicacion"},
	{`\bno (?:dan|damos|dais|da) (?:\w+ )?(?:cenas|comidas|citas?|mesas?|hora)\b`, refused, "evento privado, no dan cenas"},

	// An agreement denied.
	{`\b(?:por error|se echaron atras)\b`, negated, "por error"},
	{`\bse retract\w+\b`, negated, "se retractaron"},
	{`\bcambi(?:o|aron) de (?:idea|opinion)\b`, negated, "cambio de idea"},
	{`\b(?:no|nunca|nada|nadie|sin|tampoco|ningun[oa]?|ni|falta|imposible|en vez de|en lugar de)(?: \w+){0,3}? (?:{es_done}|{es_ok}|confirm\w+|reserv\w+|cancel(?:ad[oa]|o|aron|ar)|anul(?:ad[oa]|o|aron|ar)|apunt\w+|consta\w*|garantiz\w+)\b`, negated, "no se reservo"},
	{`\bno (?:le |les )?const\w+\b`, negated, "quien atendio no le constaba"},
	{`\b(?:sin confirmar|por confirmar|sin reservar)\b`, negated, "reserva sin confirmar"},

	// The waiting list.
	{`\b(?:lista de espera|en espera|en cola|en (?:la )?lista)\b`, waitList, "nos dejan en la lista por si"},

	// Somebody decides later.
	{`\b(?:llamaremos|llamare|avisaremos|aviso|avisamos|diran|dire|digo algo|hablarlo|ya veran)\b`, callBack, "se lo dire a mi"},
	{`\b(?:ya veremos|confirmare|confirmaremos|quedara|reservaremos|haria|volver a llamar|respuesta)\b`, callBack, "sin respuesta"},
	{`\b(?:peticion|quedamos en|se lo confirmo|os lo confirmo|te lo confirmo|incidencia)\b`, callBack, "pasado la peticion"},
	{`\bllamara[n]?\b`, callBack, "llamara una enfermera"},
	{`\b(?:te|os) llam(?:o|amos)\b`, callBack, "senal y te llamamos"},
	{`\b(?:le|les) llamamos\b`, callBack, "le llamamos"},
	{`\b(?:le|les) llamo yo\b`, callBack, "espere, mejor le llamo yo y se"},
	{`\b(?:mejor|ya|luego|ahora) (?:le|les) llamo\b`, callBack, "bueno, espere, mejor le llamo yo y"},
	{`\bcontactara[n]?\b`, callBack, "supervisor nos contactara"},
	{`\bavisara[n]?\b`, callBack, "el laboratorio avisara si se"},
	{`\bescribira[n]?\b`, callBack, "escribira"},
	{`\benviara[n]?\b`, callBack, "enviaran un sms"},
	{`\bmandara[n]? (?:un )?(?:correo|sms|mensaje|email)\b`, callBack, "mandara un correo"},
	{`\brespondera[n]?\b`, callBack, "respondera"},
	{`\bdecidira[n]?\b`, callBack, "lo decidiran ese dia"},
	{`\b(?:consultara[n]?|(?:tiene[n]?|tengo|tenemos|hay) que consultar\w*|(?:debe[n]?|va[n]? a|quiere[n]?|falta|para|lo) consult\w+)\b`, callBack, "tiene que consultarlo con el jefe"},
	{`\bpreguntara[n]?\b`, callBack, "preguntara"},
	{`\bpreguntar (?:a|al)\b`, callBack, "preguntar a que hora"},
	{`\bmirara[n]?\b`, callBack, "la ferreteria mirara si les"},
	{`\blo mira[n]?\b`, callBack, "lo mira"},
	{`\bver(?:an|a) (?:que|si|como|lo que)\b`, callBack, "veran que pueden hacer"},
	{`\ba ver (?:si|como|que)\b`, callBack, "a ver si os la"},
	{`\bconfirmara[n]?\b`, callBack, "pedi que confirmara la reserva"},
	{`\bconfirmaria[n]?\b`, callBack, "confirmaria"},
	{`\breservara[n]?\b`, callBack, "reservara"},
	{`\bhara[n]?\b`, callBack, "hara"},
	{`\bpendient\w+\b`, callBack, "la reserva: pendiente"},
	{`\b(?:reserva|llam\w+|avis\w+|confirm\w+) mas tarde\b`, callBack, "haria la reserva mas tarde"},
	{`\bmas tarde (?:llam|avis|confirm)\w+\b`, callBack, "mas tarde llamaran"},
	{`\bllam[ae]n? (?:luego|despues|manana|mas tarde)\b`, callBack, "puedo mirarlo, llama luego"},
	{`\bvuelv[ae]n? a llamar\b`, callBack, "vuelva a llamar"},
	{`\b(?:para|hay que|falta|tienen? que|debe[n]?|queda) confirmar\w*\b`, callBack, "y llamara para confirmar"},
	{`\bquedan? en (?:llamar|avisar|confirmar)\b`, callBack, "datos y quedan en llamar con una"},
	{`\banularia[n]?\b`, callBack, "que la anularia cuando vuelva"},
	{`\bcancelaria[n]?\b`, callBack, "cancelaria"},
	{`\breservaria[n]?\b`, callBack, "reservaria"},
	{`\blo confirmo (?:luego|manana)\b`, callBack, "lo confirmo luego"},

	// Only if.
	{`(?:^|[^,] |, |¿)\bsi (?:se|no|el|la|los|las|hay|pag\w+|les?|alguien|hubier\w+|nadie|damos|demos|queda|cancela\w*|consig\w+|puede\w*|todo)\b`, condition, "si no se alarga"},
	{`\b(?:la confirma siempre|siempre que|siempre y cuando|a condicion|a falta de|hasta que)\b`, condition, "estaria reservada siempre que demos una"},
	{`\b(?:a menos que|salvo que|en cuanto)\b`, condition, "a menos que"},
	{`\bse (?:puede[n]?|debe[n]?|cogen|coge|hacen|hace) (?:reservar|confirmar|hacer|a partir)\b`, condition, "las reservas se cogen a partir de las"},
	{`\bestaria[n]?\b`, condition, "la reserva estaria confirmada si"},
	{`\bcondicionad\w+\b`, condition, "condicionada"},
	{`\bdepend[ei]\w*\b`, condition, "depende de la"},
	{`\bsujet[oa] a\b`, condition, "cita provisional, sujeta a que el"},
	{`\bcuando (?:pag\w+|envi\w+|el|la|se)\b`, condition, "quedara confirmada cuando paguemos una senal"},
	{`\bhabrian?\b`, condition, "habrian confirmado la"},
	{`\b(?:falta la tarjeta|para completar|bloquean)\b`, condition, "bloquean la habitacion"},
	{`\b(?:piden|exigen|requieren|necesitan|pide|hace falta|hay que (?:pagar|dejar|dar)) (?:\w+ ){0,2}(?:senal|deposito|tarjeta|fianza|anticipo|pago)\b`, condition, "no hace falta senal"},
	{`\bprovisional\w*\b`, condition, "cita provisional, sujeta"},

	// Perhaps.
	{`\b(?:{es_maybe})\b`, hedge, "no le oigo"},

	// A recorded voice.
	{`\b(?:despues de la senal|tras la senal|pitido|tono|contestador|pulse|horario de atencion)\b`, machine, "despues del pitido"},
	{`\b(?:grabacion|mensaje grabado|locucion|no le he entendido)\b`, machine, "no le he entendido"},
	{`\bdej[ae]n?(?:os|me|nos)? (?:su|tu|un|el|vuestro) (?:mensaje|nombre|recado)\b`, machine, "deje su mensaje despues de"},
	{`\bbuzon(?: de voz)?\b`, machine, "salto el buzon de voz"},
	{`\b(?:ha|has) llamado a\b`, machine, "ha llamado a ferreteria paco"},
	{`\bno podemos atender\w*\b`, machine, "ahora mismo no podemos atenderte"},
	{`\bno puedo atender\w*\b`, machine, "no puedo atender"},
	{`\bmarque (?:uno|dos|\d)\b`, machine, "marque uno"},
	{`\bnumero (?:marcado|al que llama)\b`, machine, "el numero marcado no existe"},

	// Nobody answered.
	{`\b(?:sin respuesta|no se pudo establecer|numero no existe)\b`, noAnswer, "sin respuesta"},
	{`\bnadie (?:\w+ )?(?:contest\w+|respond\w+|cogio|coge|atend\w+)\b`, noAnswer, "nadie contesto"},
	{`\bno (?:contest\w+|respond\w+|cogen|cogio|cogieron|descuelgan|atienden)(?: nadie| el telefono)?\b`, noAnswer, "no contesta nadie"},
	{`\bno hubo (?:conversacion|respuesta)\b`, noAnswer, "dos segundos, no hubo conversacion"},

	// The line was busy.
	{`\b(?:comunicaba|daba comunicando|comunicando)\b`, busyLine, "comunicaba"},
	{`^comunica(?:ba)?\b`, busyLine, "comunica"},
	{`\b(?:linea|telefono) (?:\w+ )?ocupad[oa]\b`, busyLine, "la linea estaba ocupada"},

	// No answer to the question.
	{`\b(?:colgaron|colgo|quien es|que quiere|ni idea|no sabria|no trabajo aqui)`, silence, "\u00bfquien es?"},
	{`\bno (?:lo |me lo |nos lo )?(?:supo|supieron|saben?|se|quiso|quisieron) (?:decir\w*|contestar|responder|nada)`, silence, "yo no se nada, soy"},
	{`\bno (?:lo )?(?:sabe[n]?|saben|sabia[n]?)`, silence, "la persona no lo sabia y sugirio"},
	{`\bmire? en la web`, silence, "decirlo, que mire en la web"},
	{`\bsin (?:responder|contestar)`, silence, "colgaron sin responder"},
	{`\bpregunt(?:e|ele|a|ale|en) a\w*`, silence, "si, pero preguntele al panadero"},
	{`\bno (?:hablan|hablamos|facilitan|informan|comentan)`, silence, "dijeron que no hablan de cuotas"},
	{`\bno (?:dan|damos|dieron) (?:precios?|informacion|detalles)`, silence, "no dan precios por telefono"},
	{`\bse neg\w+ a (?:decir|dar)`, silence, "se nego a decir"},
	{`\bsoy (?:el|la) de la`, silence, "se nada, soy el de la limpieza"},
	{`^(?:hola|diga|digame)\b`, silence, "digame"},
}
