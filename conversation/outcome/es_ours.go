package outcome

// spanishOurs reads what our own caller says in Spanish.
var spanishOurs = []row{
	// Asking for it.
	{`\b(?:mesa|cita|hora|hueco|habitacion|sesion|traer|pedir|anular|cancelar|cambiar)\b`, request, "hora: 8:10"},
	{`\b(?:pasarl[ao]|pasar (?:la|el|al)|moverl[ao]|mover (?:la|el)|adelantar\w*|retrasar\w*|encargar|contratar|que (?:venga|pase|traigan|entreguen))\b`, request, "querria pasar la clase al viernes"},
	{`\breserv\w+\b`, request, "reserved"},

	// Asking whether it could be.
	{`\b(?:tienen|tendrian|hay|queda|quedan|les queda|abren|tiene|tendria)\b`, inquiry, "si, hay"},

	// Taking what is offered.
	{`\b(?:de acuerdo|esta bien|me va bien|perfecto|reservela|reservelo|pongamela|vale|adelante)\b`, accept, "vale"},
	{`\b(?:me|nos|le|les) (?:sirve|vale|conviene|cuadra|encaja|viene bien|va bien|parece bien|queda bien)\b|\b(?:ese|esa|eso|esta|este) (?:mism[oa]|esta bien)\b`, accept, "si, me sirve"},
	{`\bnos la quedamos\b`, accept, "nos la quedamos"},
	{`\bsi,? por favor\b`, accept, "si, por favor"},
	{`\bsi$\b`, accept, "dice que si"},

	// Asking whether it stands.
	{`\b(?:confirma|verdad|correcto|entonces|apunta)\b`, check, "\u00bfme confirma la mesa"},
	{`\bconfirmad[oa]\b`, check, "confirmado"},
	{`\breservad[oa]\b`, check, "reservada"},
	{`\bqueda(?:ria)? (?:reservad|confirmad|anulad)\w+\b`, check, "queda confirmado, si"},
	{`\banulad[oa]\b`, check, "si, anulada"},

	// Putting it off.
	{`\b(?:volvere a llamar|les llamo)\b`, deferal, "volvere a llamar"},
	{`\blo (?:consulto|comento|pregunto|pienso|hablo)\b`, deferal, "lo consulto"},
	{`\bse lo (?:dire|comento|digo)\b`, deferal, "se lo dire a mi"},
	{`\ble (?:vuelvo a )?llamo\b`, deferal, "consulto y le llamo"},

	// Closing.
	{`\b(?:gracias|adios|hasta luego|estupendo)\b`, thanks, "adios"},
}

// spanishTasks reads the wording of a task in Spanish.
var spanishTasks = []row{
	// Cancel.
	{`\b(?:cancelar|cancela|cancele|anular|anula|anule|dar de baja)\b`, toCancel, "anular la cita"},

	// Change.
	{`\b(?:cambiar|cambia|cambie|mover|mueve|pasar|pasa|aplazar|adelantar|retrasar|modificar)\b`, toChange, "no pasa nada"},
	{`^(?:por favor )?(?:ampliar|amplia|alargar|alarga|acortar|reducir|prolongar|extender|posponer|trasladar|correr|(?:pedir|solicitar) que (?:\w+ )?cambien)\b`, toChange, "ampliar el alquiler"},
	{`^(?:por favor )?(?:anadir|agregar|sumar|quitar) (?:\w+ ){1,4}(?:a|de) (?:mi|nuestra|la) (?:reserva|reservacion|mesa|cita|pedido)\b`, toChange, "anadir dos personas mas a nuestra reserva"},
	{`\b(?:que (?:sean|seamos|sea|pase|quede)|hacer(?:la|lo)|que (?:la|lo) pongan) (?:de |para |a )?(?:las? )?(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|\d+)\b`, toChange, "tenemos mesa para cinco, que sean siete"},
	{`\breprogramar\b`, toChange, "reprogramar"},

	// Confirm what stands.
	{`^(?:por favor |a )*(?:re)?confirm(?:ar|a|e)\b`, toConfirm, "confirmar mi cita"},

	// Tell.
	{`^(?:por favor )?(?:dejar?(?:l[ea]s?)? (?:dicho |el |un |este )?(?:recado|mensaje|aviso|dicho)|(?:avisar?|decir|dile|diles|digale|informar?|comunicar?|recordar?|recuerdale|hacer(?:les?)? saber|transmitir?)(?:l[ea]s?)? .{0,50}?\b(?:que|de|del)\b|(?:dar|pasar)(?:l[ea]s?)? (?:el |un |este )?(?:recado|mensaje|aviso))`, toTell, "dejar recado al senor nunez"},

	// Ask.
	{`\b(?:preguntar?|averiguar?|consultar?|saber|enterarse|mirar) (?:\w+ ){0,7}?(?:si|a que|que|cuando|cuant[oa]s?|cual|cuales|quien|donde|como|por|de que|desde|hasta)\b`, toAsk, "saber si el museo"},
	{`^(?:por favor )?(?:cuanto|cuanta|cuantos|cuantas|cual|cuales|cuando|donde|quien|quienes|a que|hasta que|desde que|que (?:se (?:necesita|requiere|debe|puede|pide)|hay que|hace falta|hora|dias?|papeles|documentos|requisitos|precio|horario|tipo|talla|cuesta|vale|piden|necesit\w+))\b`, toAsk, "que se necesita para renovar el pase"},
	{`^(?:por favor )?(?:ver|mirar|checar|chequear|revisar) si (?:hay|tienen|queda|quedan|esta|estan|sigue|siguen|abren|venden|hacen|aceptan|arreglan)\b`, toAsk, "ver si hay escritorio fijo"},
	{`\b(?:comprobar|comprueba|verificar|verifica) (?:que|si)\b`, toAsk, "comprobar que el hotel tiene piscina"},
	{`^(?:por favor )?(?:preguntar?|averiguar?|consultar?|saber) (?:por )?(?:\w+ ){0,2}?(?:precios?|coste|costo|tarifas?|horarios?|direccion|datos)\b`, toAsk, "preguntar el precio de una doble"},
	{`\b(?:a que hora|cuanto (?:cuesta|vale)|horario)\b`, toAsk, "\u00bfy a que hora?"},
	{`¿`, toAsk, "\u00bfsi?"},
	{`\?`, toAsk, "yes?"},

	// Book.
	{`\b(?:reservar|reserve|reservame|hacer una reserva|mesa para|conseguir|pedir dos)\b`, toBook, "mesa para 12 el"},
	{`\bpedir (?:una |la |primera |la primera )?(?:cita|hora|mesa)\b`, toBook, "pedir cita en la"},
	{`\bcoger (?:cita|hora)\b`, toBook, "\u00bfpuedo coger cita el martes"},
	{`\bpedir \d\b`, toBook, "pedir 2"},

	// Any will do.
	{`\b(?:flexible|lo antes posible|cuanto antes|me da igual|da igual|la hora que)\b`, flexible, "flexible"},
	{`\bcualquier (?:hora|dia|manana|tarde|momento|hueco)\b`, flexible, "el fisio cualquier manana de la"},
	{`\bcuando (?:puedan|sea|haya)\b`, flexible, "cuando puedan"},
	{`\bprimer[ao]? (?:cita|hueco|hora)(?: libre| disponible)?\b`, flexible, "la primera cita libre"},

	// A limit of price.
	{`\b(?:como mucho|como maximo|maximo|no mas de|hasta|menos de|por debajo de|tope)\b`, ceiling, "hasta el martes"},
}
