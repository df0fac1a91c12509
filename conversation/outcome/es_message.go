package outcome

// spanishMessages reads in Spanish that the called party took a message down, understood it, or is going to pass it on.
var spanishMessages = []row{
	{`\b(?:tom[oa]|tomaron|tomado|apunt[oa]|apuntaron|apuntado|anot[oa]|anotaron|anotado|cogio|cogieron|recibi[oe]|recibieron|recibido|registr[oa]|registraron|acepto|aceptaron|tiene|tienen|escribio|recogio) (?:nota|(?:el|nuestro|tu|su|un|mi|este) (?:recado|mensaje|aviso))\b`, relayed, "la secretaria apunto el recado"},
	{`\b(?:recado|mensaje|aviso) (?:\w+ ){0,2}?(?:tomado|anotado|apuntado|dado|dejado (?:con|a)|entregado|recibido|transmitido|pasado|registrado|escrito)\b`, relayed, "recado dejado con lucia"},
	{`\b(?:deje|dejo|dejamos|se dejo|quedo) (?:el |un |dicho el )?(?:recado|mensaje|aviso) (?:con|a) (?:la |el |su |una |un )?\w+`, relayed, "se dejo el recado a la recepcionista"},
	{`\b(?:se|te|os|le|les|nos) (?:l[ao]s? )?(?:dir[ae]n?|diremos|dar[ae]n?|daremos|pasar[ae]n?|pasaremos|pas[oa]|pasamos|dig[oa]|decimos|comentar[ae]n?|coment[oa]|har[ae]n? (?:saber|llegar)|haremos (?:saber|llegar)|transmitir[ae]n?|transmit[oe]|avisar[ae]n?|avis[oa]|avisamos|avisaremos|comunicar[ae]n?|comunic[oa]|informar[ae]n?|recordar[ae]n?|diria|daria|pasaria|avisaria|informaria|comentaria)\b`, relayed, "ahora se lo digo"},
	{`\b(?:avisar[ae]n?|avisaremos|informar[ae]n?|informaremos|dir[ae]n?|pasar[ae]n?|dar[ae]n?|transmitir[ae]n?|comunicar[ae]n?) (?:a |al |el recado|el mensaje|el aviso|la nota)`, relayed, "avisara al doctor"},
	{`\b(?:quedo|quedaron|quedamos|prometio|prometieron|se comprometio|se comprometieron|se encarga|se encargan|se encargara|va|van|voy|vamos|ofrecio) (?:en |a |de )?(?:decir|avisar|pasar|comunicar|transmitir|informar|comentar|dar|hacer)(?:se)?(?:l[aeo]s?)*\b`, relayed, "quedo en decirselo"},
	{`\b(?:agradeci\w+|(?:las )?gracias por|agradec\w+) (?:\w+ )?(?:el aviso|avisar\w*|llamar|la llamada|la informacion|informar\w*|la aclaracion)`, relayed, "agradecieron el aviso"},
	{`\b(?:se da|se dan|se dio|se dieron|esta|estan|quedo|quedaron|queda|quedan|ya) (?:por |ya )?(?:enterad[oa]s?|avisad[oa]s?|al tanto|al corriente|sobre aviso)\b`, relayed, "la cocina queda avisada"},
	{`\b(?:baja|sube|va|voy|bajo|subo|acude|ahora) (?:ahora|ya|enseguida|voy|a (?:mirar|ver|revisar|comprobar))\b`, relayed, "baja ahora mismo a mirar"},
	{`\b(?:ya )?se l[aoe]s? (?:ha|han|habia|habian) (?:ya )?(?:dado|dicho|pasado|comentado|transmitido|entregado|contado)\b`, relayed, "ya se lo habia dado"},
	{`\b(?:yo|descuide,?|tranquil[oa],?|ahora|ya) (?:mism[oa] )?(?:le|les|la|lo) (?:avis|informar?|comunic|record)(?:o|e|are)\b`, relayed, "yo le aviso"},
}
