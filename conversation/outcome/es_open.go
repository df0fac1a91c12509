package outcome

// spanishOpen reads in Spanish what leaves the matter open: a guess, somebody who has to decide, an answer that is to come.
var spanishOpen = []row{
	{`\b(?:calculaba[n]?|a ojo|de memoria|a bulto|por encima(?:$|,)|(?:le|les) suena|tenia la (?:impresion|sensacion)|juraba|no (?:me|le|les|lo) (?:tomen?|tomes|cites|citen?|hagan?) (?:la palabra|caso))\b`, hedge, "calculaba que alrededor de un mes"},
	{`\bhay que (?:chequear|comprobar|verificar|confirmar|consultar|preguntar|averiguar)\w*(?: \w+){0,2} (?:en|con|a|al|por)\b`, callBack, "ese dato hay que chequearlo en el interno 14"},
	{`\b(?:tenia|tengo|tenemos|teniamos|habia|tendria|tendriamos) que (?:consultar|preguntar|hablar|comentar|ver|decir|confirmar)(?:l[ao]s?|t[eo]l[ao]|sel[ao])?(?: \w+)? (?:contigo|con (?:usted|ustedes|vosotros|el usuario|la usuaria|el cliente|la clienta|mi client[ea])|a (?:ti|usted))\b`, callBack, "avise de que tenia que consultarlo contigo"},
	{`\b(?:volv(?:io|ieron) a (?:dejar|poner|subir|colocar|meter|apuntar)|dej(?:o|aron)|pus(?:o|ieron))(?:l[ao]s?)? (?:otra vez |de nuevo )?(?:donde|como) (?:estaba|estaban)\b|\bl[ao]s? (?:volvio|volvieron) a (?:subir|bajar|guardar|colgar|deshacer)\b`, undone | refused | negated, "la volvio a dejar donde estaba"},
	{`\bprefier\w+ (?:que (?:lo|la|se)|oirlo|hablarlo|hablar|saberlo|preguntar|consultar|esperar)\b`, callBack, "prefiere que lo hableis"},
	{`\b(?:ordenador|computadora|computador|sistema|programa|red|internet) (?:\w+ )?(?:caid[oa]|colgad[oa]|averiad[oa]|sin funcionar|no (?:iba|funcionaba|va|funciona))\b`, silence, "el sistema estaba caido"},
	{`\b(?:decide|decidira|decidia|valora|valorara) (?:el|la|su) (?:medic[oa]|doctora?|duen[oa]|encargad[oa]|jef[ea]|cociner[oa]|direccion|gerente|director[a]?|responsable)\b|\beso (?:lo )?(?:lleva|decide|sabe|ve|autoriza) (?:el|la|otro|otra|su)\b`, callBack, "lo decide el medico"},
}
