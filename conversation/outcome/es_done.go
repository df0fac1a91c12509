package outcome

// spanishDone reads in Spanish what was done with the thing asked for, by whatever hand and in whatever place it was written.
var spanishDone = []row{
	// Given to somebody.
	{`\b(?:te|le|les|os|nos|me) (?:ha |han )?(?:apart|apunt|reserv|guard|anot|agend|separ|asign|busc|hi[cz]|dej|dio|dieron|dado|hech|program|bloque)(?:o|aron|ado|ieron|io)? (?:apuntad[oa] |reservad[oa] |guardad[oa] |libre )?(?:el|un|la|una|su|tu|ese|esa) (?:\w+ )?(?:espacio|lugar|sitio|hueco|turno|hora|cita|mesa|cupo|silla|plaza|puesto|campo|habitacion|horario)\b`, agree, "te aparto el espacio"},
	{`\b(?:mesa|reserva|cita|habitacion|hora|turno|plaza|pista|clase)(?: (?:para|de) \w+)? (?:ya )?(?:esta|queda|quedo|figura|va|sigue|consta) (?:ya )?a nombre de\b`, agree, "la mesa para tres quedo a nombre de carmona"},
	{`\bme (?:reserv|guard|apunt|anot)o (?:el|la|un|una) (?:hueco|plaza|hora|sitio|mesa)\b`, agree, "me reservo la hora"},

	{`\b(?:l[ao]s?|te l[ao]|os l[ao]) tien(?:e|es|en|eis)(?: usted)? (?:ya )?(?:junto|en (?:la |tu |su )?(?:puerta|casa|domicilio|portal|mano|barra|ventana)|al lado|list[ao]|ahi|alli|aqui|dentro|para (?:el|las))\b|\bl[ao]s? teneis (?:ya )?(?:junto|en|para|al|a las|lista|ahi)\b`, agree | promised | state, "el miercoles a primera hora lo tienes en la puerta"},

	// Put aside, with a name on it.
	{`\b(?:le|les|l[ao]s?) (?:ha |han )?(?:peg|pus|puest|colg|escrib|cos|prend|at)\w* (?:\S+ )?(?:papel\w*|etiqueta|nota|nombre|cartel\w*|post-it|pegatina)\b`, promised | agree, "le puso una etiqueta con el nombre"},
	{`\b(?:se )?(?:queda|quedara|espera|esperara|esta|estara|sigue|va)n? (?:guardad[oa] |apartad[oa] )?(?:detras del|debajo del|bajo el|tras el|en el) (?:mostrador|caja|barra|almacen|trastienda|estante|perchero)\b`, promised | agree, "se queda detras del mostrador hasta el sabado"},

	// On its way.
	{`\bqued(?:o|aron|amos) (?:de|en) (?:que )?(?:ir|venir|pasar|llegar|traer|llevar|entregar|recoger|estar|instalar|reparar|arreglar|mandar(?:nos|te|le)? (?:a |un|una|al))\w*`, promised | state, "don wilson quedo de ir el martes"},
	{`\b(?:esta|estara|llega|llegara|se presenta|se planta|viene|va|pasa)n? (?:ya )?(?:en|por|a) (?:la |el |su |tu |vuestra |nuestra )?(?:calle|carrera|avenida|plaza|direccion|domicilio|puerta|portal|casa)\b`, promised | state, "manana a las diez esta en la calle olmo"},
	{`\b(?:ya )?(?:ha|han) salido (?:ya )?(?:hacia|para|camino)\b`, promised, "el cerrajero ya ha salido hacia olmo"},
	{`\bsale[n]? (?:a reparto|para (?:alla|aca|tu|su)|en el reparto|hacia)\b`, promised | state, "el ramo sale a reparto el viernes"},

	{`\b(?:pedido|encargo|orden) (?:ya )?(?:entro|entra|esta|paso|pasa|va|quedo) (?:ya )?(?:en|a) (?:la )?(?:cocina|marcha|preparacion|produccion|obrador|horno|reparto|taller)\b`, promised | agree, "el pedido entro en cocina"},
	{`\b(?:se (?:presentara|acercara|desplazara|personara|pasara)|acudira)n?\b`, promised | state, "un cerrajero se presentara el miercoles"},
	{`\b(?:habra|tendra[ns]?|tendreis) (?:ya )?(?:un|una|el|la|dos) (?:\w+ ){1,3}(?:list[oa]|montad[oa]|preparad[oa]|puest[oa]|esperando|en (?:la|su|tu|el))\b`, promised | state, "habra una cuna montada en la habitacion"},
	{`\b(?:os|te|le|les|nos|se) (?:l[ao]s? )?(?:separan?|apartan?|anotan?|agendan?|preparan?|encajan?)(?:$|[,.;:]| (?:igual|para|el|ya|y|a)\b)`, agree | promised, "te lo separan igual"},
	{`\bqued(?:o|aron|amos) (?:en )?(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce) (?:puestos|plazas|lugares|sitios|asientos|sillas|cubiertos)\b`, state, "quedaron cinco puestos a las siete y media"},
	{`\b(?:tecnic[oa]|mecanic[oa]|fontaner[oa]|electricista|cerrajer[oa]|operari[oa]|instaladora?|pintora?) (?:\w+ )?va (?:el|a las|manana|hoy|para)\b`, promised | state, "el tecnico va el miercoles"},

	// Undone, as was asked.
	{`\b(?:cancelacion|anulacion|baja) (?:del?|para|a nombre de) (?:\S+ ){1,5}?(?:ya )?(?:esta |queda |quedo |fue |ha sido |se )?(?:hecha|aceptada|realizada|confirmada|tramitada|registrada|efectuada|lista|procesada|gestionada|anotada)\b`, revoked, "la baja del socio 3318 fue procesada"},
	{`\b(?:baja|cancelacion|anulacion) (?:fue |esta |queda |quedo |ha sido )?(?:procesada|gestionada|cursada)\b`, revoked, "la baja fue procesada"},
	{`\b(?:folio|numero|codigo|clave|referencia) de (?:la )?(?:cancelacion|anulacion|baja)\b`, revoked, "el folio de cancelacion es el 3108"},
	{`"[^"]{0,60}\bl[ao]s? (?:quito|borro|tacho|saco|cancelo|anulo|elimino)\b`, revoked, "\"quedate tranquilo, lo borro del sabado y listo\""},

	// Changed, as was asked.
	{`\b(?:reserva|cita|mesa|turno|pedido|guia) (?:\w+ )?(?:figura|consta|queda|quedo|va) (?:ahora |ya )?(?:con|bajo|para) `, moved, "la reserva figura con viviana"},
	{`\b(?:ahora|ya) (?:son|somos|sois|seran|seremos|sereis|seriais|va a nombre)\b|\b(?:pas|qued)(?:o|aron|amos|an|a) (?:de \w+ )?(?:a|en) (?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|\d+)\b`, moved, "eran cuatro y ahora son seis"},
	{`\b(?:corrigi(?:o|eron)|rectific(?:o|aron)|reescribi(?:o|eron)|rehizo|ajust(?:o|aron)|retoc(?:o|aron)) (?:la |el |su |nuestra |tu |mi )?(?:reserva\w*|cita|mesa|turno|hora|pedido|linea|ficha|apunte|anotacion|fecha)\b`, moved, "corrigio la reserva ahi nomas"},
}
