package outcome

// spanishOpen reads in Spanish what leaves the matter open: a guess, somebody who has to decide, an answer that is to come.
var spanishOpen = []row{
	{`\b(?:calculaba[n]?|a ojo|de memoria|a bulto|por encima(?:$|,)|(?:le|les) suena|tenia la (?:impresion|sensacion)|juraba|no (?:me|le|les|lo) (?:tomen?|tomes|cites|citen?|hagan?) (?:la palabra|caso))\b`, hedge, "calculaba que alrededor de un mes"},
	{`\bhay que (?:chequear|comprobar|verificar|confirmar|consultar|preguntar|averiguar)\w*(?: \w+){0,2} (?:en|con|a|al|por)\b`, callBack, "ese dato hay que chequearlo en el interno 14"},
	{`\b(?:tenia|tengo|tenemos|teniamos|habia|tendria|tendriamos) que (?:consultar|preguntar|hablar|comentar|ver|decir|confirmar)(?:l[ao]s?|t[eo]l[ao]|sel[ao])?(?: \w+)? (?:contigo|con (?:usted|ustedes|vosotros|el usuario|la usuaria|el cliente|la clienta|mi client[ea])|a (?:ti|usted))\b`, callBack, "avise de que tenia que consultarlo contigo"},
	{`\b(?:volv(?:io|ieron) a (?:dejar|poner|subir|colocar|meter|apuntar)|dej(?:o|aron)|pus(?:o|ieron))(?:l[ao]s?)? (?:otra vez |de nuevo )?(?:donde|como) (?:estaba|estaban)\b|\bl[ao]s? (?:volvio|volvieron) a (?:subir|bajar|guardar|colgar|deshacer)\b`, undone | refused | negated, "la volvio a dejar donde estaba"},
	{`\bprefier\w+ (?:que (?:lo|la|se)|oirlo|hablarlo|hablar|saberlo|preguntar|consultar|esperar)\b`, callBack, "prefiere que lo hableis"},
	{`\b(?:(?:cliente|clienta|huesped|usuari[oa]|paciente|titular|llamante|asistente|usted|tu|nadie)(?: \w+)? )?no l?[aeo]?s? ?(?:habia|ha|han|habian|has|habias) (?:pedido|aprobado|autorizado|indicado|aceptado|solicitado|dado permiso)\b|\bsin (?:instrucciones|autorizacion|permiso|aprobacion|consultar\w*|preguntar\w*|mandato)\b|\bni (?:aprobad|autorizad|pedid|aceptad)[oa]\b`, callBack, "algo que el huesped no ha pedido ni aprobado"},
	{`\b(?:(?:entonces|luego|pero) (?:cayo|cayeron) en|(?:entonces |luego |pero )se (?:dio|dieron) cuenta|(?:entonces|luego|pero) (?:se acordo|recordo|vio|noto)) (?:de )?(?:que|la cuenta)\b`, hedge, "y entonces cayo en que le revisan el horno"},
	{`\b(?:el (?:{es_day}|sabado|domingo)|manana|luego|ya) (?:nos |me |te |os )?(?:lo |la )?(?:sabra|sabran|sabremos|diran|dira|confirma|confirman|dicen|dice)\b|\b(?:lo |la )?(?:sabra|sabran|sabremos) (?:el|manana|luego|mas)\b`, callBack, "el lunes lo sabra"},
	{`\bno (?:(?:nos|me|le|les|lo|la|se) )?(?:quiso|quisieron|pudo|pudieron|supo|supieron|puede|pueden|quiere|quieren|sabe|saben|sabia|sabian|podia|podian|queria|querian) (?:\w+ )?(?:indicar|decir|dar|informar|revelar|facilitar|precisar|aclarar|asegurar|contestar|responder|concretar|saber|explicar|adelantar)(?:l[aeo]s?|nos|me)?\b|\b(?:ignora|desconoce)(?:n|ba|ban)?\b`, silence, "no quiso indicar si habia llegado"},
	{`\b(?:respuestas|versiones|opiniones) (?:\w+ )?(?:distintas|opuestas|contradictorias|diferentes|contrarias)\b|\bse contradij\w+\b|\bdos (?:respuestas|versiones)\b`, garbled, "dieron respuestas contradictorias"},
	{`\b(?:retir(?:o|aron)|desdij\w+|rompi(?:o|eron)) (?:de )?(?:la|su|lo|sus) (?:oferta|palabra|promesa|dicho|propuesta)\b|\bse desdij\w+\b`, undone | refused | negated, "retiraron la oferta"},
	{`\b(?:resolver|dictaminar|estudiar|analizar|pronunciar)an?\b|\b(?:todavia |de momento |aun )?no se pronunci\w+\b`, callBack, "un departamento externo resolvera"},
	{`\b(?:ahi |entonces |ya )?lo (?:platic|negoci|discut)(?:an|aran|amos|emos|en)\b|\bni que si ni que no\b|\bhay que consultar\w*\b`, callBack, "entonces ahi lo platican"},
	{`\bantes de (?:que (?:yo )?)?(?:pudiera|poder|que pudieramos) (?:objetar|decir|contestar|aceptar|preguntar|protestar|responder|negarme)\w*\b`, hedge, "colgo antes de que pudiera decir nada"},
	{`\b(?:devolvio|devuelto|devolvieron|devuelta) (?:ya )?al remitente\b|\bno (?:vuelven|volveran|van a volver|vuelve|volvera) a \w+\b`, undone | refused | negated, "se devolvio ya al remitente"},
	{`\bno (?:tenia|tiene|tenian|tengo|tenemos|tienen) (?:ni )?(?:la )?(?:menor |mas )?idea\b|\bni idea\b`, silence, "no tenia idea el chaval"},
	{`\b(?:primer|segund|tercer|cuart|quint)[oa]? en (?:la )?(?:cola|lista|fila)\b|\ben la (?:cola|fila)\b`, waitList, "lorena va tercera en la cola"},
	{`\b(?:ordenador|computadora|computador|sistema|programa|red|internet) (?:\w+ )?(?:caid[oa]|colgad[oa]|averiad[oa]|sin funcionar|no (?:iba|funcionaba|va|funciona))\b`, silence, "el sistema estaba caido"},
	{`\b(?:decide|decidira|decidia|valora|valorara) (?:el|la|su) (?:medic[oa]|doctora?|duen[oa]|encargad[oa]|jef[ea]|cociner[oa]|direccion|gerente|director[a]?|responsable)\b|\beso (?:lo )?(?:lleva|decide|sabe|ve|autoriza) (?:el|la|otro|otra|su)\b`, callBack, "lo decide el medico"},
}
