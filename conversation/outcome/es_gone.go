package outcome

// spanishGone reads in Spanish that nothing is left, or that nobody is there.
var spanishGone = []row{
	// Nothing is left.
	{`\bno (?:tenia|tenian|habia|quedaba|quedaban) (?:\w+ )?(?:huecos?|mesas?|sitio|citas?|habitaciones|nada|plazas?)\b`, full, "no tenia huecos"},
	{`\b(?:lleno|de baja|hasta arriba|a tope|evento privado|una boda)\b`, full, "esta todo lleno"},
	{`\b(?:esta|estan|estaba|estamos|todo|tengo todo|al|muy|lo tengo todo|hotel|local|restaurante) (?:\w+ )?(?:complet[oa]s?|llen[oa]s?|reservad[oa] todo|ocupad[oa]s?|cogid[oa]s?)\b`, full, "estan completos"},
	{`\bcompletos?\b`, full, "estan completos"},
	{`\b(?:tiene|tienen|tenemos|tengo) .{0,40}ocupad[oa]s?\b`, full, "tiene el miercoles ocupado"},
	{`\b(?:prometid|dad|vendid|asignad|reservad)[oa]s? a otr[oa]s?\b`, full, "estan prometidas a otro paciente"},
	{`\b(?:reserv|alquil|bloque|vend|dio|dieron|dado|tien)\w* (?:ya )?(?:reservad[oa]s |alquilad[oa]s |bloquead[oa]s |vendid[oa]s )?tod[oa]s (?:las|los|sus|nuestr[oa]s) \w+`, full, "tiene reservadas todas las individuales"},
	{`\btodo el (?:local|salon|hotel|restaurante|comedor|dia) (?:\w+ ){0,2}(?:alquilad|reservad|ocupad|cogid|tomad)\w+`, full, "tienen todo el local alquilado"},
	{`\btod[oa]s (?:las|los|sus) \w+ (?:ya )?(?:estan|estaban|fueron|quedan|quedaron) \w+[ai]d[oa]s\b`, full, "todas las bicis estan apartadas"},
	{`\besta alquilad[oa]\b`, full, "el salon esta alquilado"},
	{`(?:\b(?:esta|estan|estaba|estaban|tienen|tiene|tenia|tenian|ya|lo|la|los|las|estaria) )comprometid[oa]s?\b`, full, "lo tienen comprometido con una empresa"},
	{`\bno (?:nos |les? |me )?(?:cab|entr)(?:en|e|ia|ian|emos|iamos|an|aban|aba|imos|ieron)\b`, full, "a las siete y media no cabian"},
	{`\bde permiso\b`, full, "joan esta de permiso hasta enero"},
	{`^(?:es |esta )?(?:de|para) otr[oa]s? (?:persona|cliente|senor|senora|familia|paciente|grupo)\b`, full, "de otra persona"},
	{`\bsolo (?:les |nos |me )?quedan? (?:suites|individuales|dobles|taburetes|triples|literas)\b`, full, "solo quedan suites"},
	{`\bagotad[oa]s?\b`, full, "agotada"},
	{`\b(?:es|son|era|eran|sera) (?:de|para) (?:otr[oa]s?|un tal|una tal)\b`, full, "es de otro moreno"},
	{`\bse l[ao]s? (?:\w+ )?(?:quedo|llevo|quedaron|llevaron|dieron|dio)\b.{0,12} otr[oa]s?\b`, full, "se las quedo otro"},
	{`\botr[oa]s? (?:\w+ )?(?:reservo|reservaron|cogio|cogieron|se llevo|se quedo|se la quedo|tiene|tienen|se adelanto)\b`, full, "otro huesped reservo la habitacion"},
	{`\b(?:solo|reservad[oa]s?|unicamente|exclusiv\w+) (?:es )?para (?:los |las )?(?:soci|huesped|grupo|nin[oa]s|famili|resident|miembr|abonad|pacient)\w*`, full, "es solo para socios"},
	{`\bse l[ao]s? (?:han |ha )?(?:dieron|dio|dado|quedaron|quedo) a (?:un|una|unos|unas|otr[oa]s?)\b`, full, "se la dieron a un nino"},
	{`\bl[ao]s? (?:acaban de|acaba de|han|ha) (?:\w+ )?(?:coger|quitar|cogido|quitado|llevar\w*|vend\w+)\b.{0,10}`, full, "me la acaban de coger"},
	{`\besta[n]? bloquead\w+`, full, "esta bloqueado"},
	{`\btodo (?:reservado|ocupado|cogido)\b`, full, "lo tienen todo reservado"},
	{`\b(?:han|ha|habian|hemos) dado (?:\w+ ){0,4}a otr[oa]s?\b`, full, "se la han dado a otros"},
	{`\btodas? (?:las mesas )?(?:reservad|ocupad)\w+\b`, full, "tienen todas las mesas reservadas el sabado"},
	{`\bno (?:me |les |nos |le )?(?:queda|quedan|quedaba|hay|habia|tengo|tenemos|tienen|tenian|tiene)\b`, full, "no tengo"},
	{`\bnada libre\b`, full, "nada libre"},
	{`\bsin (?:sitio|mesas?|huecos?|plazas?|disponibilidad|habitaciones)\b`, full, "sin sitio"},
	{`\bnada (?:antes|hasta|para|a las|el)\b`, full, "nada a las ocho y"},
	{`\bninguna? (?:mesa|hueco|cita|habitacion)\b`, full, "ninguna mesa"},

	// Nobody is there.
	{`\bl[ou]s? (?:{es_day}|sabados|domingos) no (?:viene|trabaja|atiende|esta|pasa|hay|abr|ven)\w*`, closed, "joan los miercoles no viene"},
	{`\bcerr(?:o|aron) (?:\w+ )?(?:definitiv\w+|para siempre|sus puertas|el negocio)\b`, closed, "la clinica cerro definitivamente"},
	{`\b(?:dia libre|dia de (?:descanso|cierre)|por descanso|libran|libra)\b`, closed, "dia de descanso"},
	{`\b(?:cerrad[oa]s?|cierran por|no abren|no abrimos|de vacaciones)\b`, closed, "boda, esta cerrado"},
}
