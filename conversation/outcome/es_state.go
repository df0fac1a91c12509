package outcome

// spanishState reads words that tell a settled state without naming who agreed. They count only beside the values asked for.
var spanishState = []row{
	{`\b(?:esta|queda|quedo|quedado|todo|ya|dejo|dejaron|dejado|ha quedado) (?:ya |todo |muy |la cosa |la cita |la mesa )?(?:cerrad[oa]|arreglad[oa]|hablad[oa]|list[oa]|hech[oa]|resuelt[oa]|acordad[oa]|atad[oa]|cuadrad[oa]|organizad[oa]|conseguid[oa]|lograd[oa]|solucionad[oa])\b`, state, "todo arreglado"},
	{`(?:^|, |: |; |! )(?:conseguid[oa]|hech[oa]|list[oa]|logrado|resuelto|arreglad[oa]|solucionado|exito|hecho y derecho)\b`, state, "conseguido: mesa para 4"},
	{`\b(?:en|al) (?:el |su |la |nuestro )?(?:libro|ordenador|sistema|agenda|cuaderno|libreta|programa|registro|planning|calendario)\b`, state, "ya en el libro"},
	{`\b(?:tienes|teneis|tenemos|(?:tu|mi|su) \w+ tiene|tiene usted|tienen ustedes|ya tiene|tiene ya|ya tienen) (?:ya )?(?:la |una |tu |su |vuestra |nuestra )?(?:\w+ )?(?:mesa|hora|cita|habitacion|reserva|hueco|sitio|turno|plaza)\b`, state, "teneis la mesa"},
	{`\b(?:figuramos|constamos|figura|consta|constan|figuran|figuras|estamos|estais|quedamos|quedais) (?:ya )?(?:para|en|el|a las|apuntad\w+|dentro)\b`, state, "ya figuramos para el viernes"},
	{`\b(?:nos|os|te|le|les|la|lo) (?:espera|esperan|esperaran|recibe|reciben|atiende|atienden|cuentan)\b`, state, "nos esperan el viernes"},
	{`\b(?:la|lo) (?:tiene[n]?|cogio|cogieron|tomo|tomaron|acepto|aceptaron)(?: ya)?(?:$|:|,| y\b)`, state, "la tiene: seis"},
	{`\b(?:garantizad[oa]|exitos[oa]|con exito|amarrad[oa]|blindad[oa]|atad[oa])\b`, state, "mesa garantizada"},
	{`\bno (?:les|le|nos|hubo|puso|pusieron|pone) (?:\w+ )?(?:ningun |ninguna )?(?:problemas?|pegas?|inconvenientes?|reparos?)\b|\bles (?:cuadra|encaja|va bien|viene bien)\b`, state, "no les supuso ningun problema"},
	{`\b(?:ya )?tiene (?:fecha|dia)(?: y hora)?(?:$|:|,| para| el)`, state, "su revision ya tiene fecha: 8 de diciembre"},
	{`\btodo (?:en orden|bien|ok|perfecto|correcto|en regla)\b`, state, "todo en orden"},
	{`\bsin (?:mayor |ningun |ninguna |mas )?(?:pegas?|inconvenientes?|dificultad\w*|poner pegas|rechistar)\b`, state, "sin pegas"},
	{`\b(?:la|su) (?:respuesta|contestacion) (?:es|fue|ha sido) (?:que )?(?:si|positiva|afirmativa)\b`, state, "la respuesta fue si"},
	{`\ba (?:nuestro|vuestro|tu|su|mi) nombre\b`, state, "a su nombre"},
	{`\b(?:taxi|coche|chofer|conductor|tecnico|fontanero|plomero|electricista|mensajero|repartidor|cerrajero) (?:viene|vendra|llega|llegara|pasa|pasara|recoge|estara)\b`, state, "el chofer viene a las seis"},
	{`\b(?:ya )?es oficial\b`, state, "ya es oficial"},
	{`\bes (?:nuestr|vuestr|tuy|suy)[oa]\b`, state, "la pista es vuestra"},
	{`\bvisto bueno\b`, state, "visto bueno de la encargada"},
	{`\bencantad[oa]s?(?:$|:|,| de (?:tener|recibir|que))`, state, "encantados: comida del sabado"},
	{`\b(?:lo|la|le|te|os|nos|les) (?:vera|veran|atendera|atenderan|recibira|recibiran)\b`, state, "lo vera el miercoles"},
	{`\bcuentan con (?:nosotros|vosotros|ell[oa]s|el|ella)\b`, state, "cuentan con nosotros"},
	{`\b(?:mesa|reserva|cita|hora|habitacion|doble|hueco|revision|turno) (?:ya )?(?:es|esta|queda|quedo|sera|son) (?:ahora |ya )?(?:para|el|a las|nuestra|tuya|suya|vuestra)\b`, state, "la reserva es para seis"},
	{`\b(?:es|queda|quedo|sera) ahora (?:para|el|a las|de)\b`, state, "es ahora para seis"},
	{`\b(?:queda|quedo|quedamos|quedan|quedaron|quedado) (?:para|el|a las)\b`, state, "quedo para las nueve"},
}
