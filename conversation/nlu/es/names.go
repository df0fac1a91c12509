package es

import "github.com/kallybot/kallybot/conversation/nlu"

var names = []row{
	{nlu.Person, "a nombre|nom de|del|d|:|es [<own>|la|el] [<kin>|familia|empresa] [mejor|entonces] [:|,] <name>", "a nombre de Ana"},
	{nlu.Person, "a nombre <name>", "a nombre Ana"},
	{nlu.Person, "[mi|el|su] nombre [completo|correcto] [es|:|de|a|por] [:] <name>", "nombre: Ana"},
	{nlu.PersonSelf, "me llamo <name>; me llaman <name>", "me llamo Ana"},
	{nlu.PersonSelf, "soy [el|la] [senor|senora|sr|sra] <name>", "soy Ana"},
	{nlu.PersonFirst, "habla|saludos|saluda|firmado|atentamente <name>; me dicen <name>; soy yo , <name>; un|una tal <name>", "habla Ana"},
	{nlu.Person, "pero|mejor pon|ponlo|ponla|usa|apunta [a] <name>", "me llaman Curro pero pon Francisco"},
	{nlu.Person, `
		mal|equivocado|incorrecto|errado [escrito|puesto] el|mi|su nombre|apellido [,|:] [en|realidad] es|era|seria <name>; nombre|apellido
		esta|es|era|quedo|salio|sale|va mal|equivocado|incorrecto|errado [escrito|puesto] [,|:] es|era|seria|va <name>; no es|era ese|
		asi [el|mi]
		nombre|apellido [,] es|sino <name>`, "está mal el nombre, es Ana"},
	{nlu.Person, "de parte de [la] <name>", "de parte de Ana"},
	{nlu.Person, "[mi] apellido|apellidos|gracia [es|son|:] <name>", "apellido Zurita"},
	{nlu.Person, "me apellido <name>; anotame|apuntame|registrame|ponme|inscribeme : <name>", "me apellido Zurita"},
	{nlu.NotAPerson, `cumple|cumpleanos|boda|bautizo|comunion|aniversario|despedida|santo|entierro|graduacion de
		<name>`, "el cumple de Eva"},
	{nlu.Person, `
		paciente|titular|duena|dueno|cliente|clienta|huesped|alumno|alumna|madre|padre|mama|papa|solicitante|conductor|conductora|jugador|
		beneficiario|inquilino|asistente|destinatario|responsable|pasajero|pasajera|contacto|tutor|tutora|propietario|propietaria|
		firmante|remitente|comensal|organizador|organizadora
		[es|:] [:] <name>`,
		"paciente: Ana"},
	{nlu.PersonFirst, `
		para|pa|xa [<own>|el|la] [<kin>|<person>] [,] <name>; de|es|con <own> <kin> [,] <name>; <own> <kin> , <name>`,
		"para mi hijo Bruno"},
	{nlu.Person, "ella|el|quien|<kin>|<person> [que] se llama <name>", "mi hija se llama Ana"},
	{nlu.PersonFirst, "^ <own> <kin> <name> necesita|quiere|querria|quisiera|queria|tiene|tenia|va|vendra", "mi hija Noa necesita cita"},
	{nlu.PersonFirst, "soy el|la <kin> de <name>", "soy el marido de Ana"},
	{nlu.PersonLast, "nombre no es|era <name> [,] [es|sino] <name>", "el nombre no es Marta, es Marga"},
	{nlu.PersonCapital, `
		[lo|la|los|las]
		pidio|encargo|compro|contrato|reservo|hizo|dejo|paga|pagara|firma|firmara|recoge|recogera|viene|vendra|va|ira|acude|acudira|
		invita|organiza|conduce|conducira [<own>|el|la] [<kin>] [,] <name>`,
		"lo paga Ana"},
	{nlu.NotAPerson, "( [el|la|los|las] [que] [esta] de|del|en <name>; ^ el|la|los|las de|del <name> $", "el Bar Faro (el de Ana)"},
	{nlu.PersonFirst, `
		pon|ponla|ponlo|ponme|apunta|apuntalo|apuntala|anota|anotalo|anotala|dejala|registrala|di [a] [como] <name>`,
		"ponla a Ana"},
	{nlu.PersonFirst, "de <name> $", "de Ana"},
	{nlu.NotAPerson, "doctor|doctora|dr|dra [.] <name>", "doctora Sanz"},
	{nlu.NotAPerson, `
		vacunar|operar|castrar|esterilizar|desparasitar|banar|peinar|llevar|recoger|acompanar|felicitar a <name>`,
		"vacunar a Toby"},
	{nlu.NotAPerson, "mi|su perro|perra|gato|gata <name>", "mi perro Toby"},
	{nlu.BusinessCalled, "se llama|llaman|llamaba|llamara [algo] [asi] [como] <business>", "se llama El Puerto"},
	{nlu.PersonCalled, "se llama <name>", "para mi hija, se llama Ana"},
	{nlu.Business, "[el] restaurante|hotel|sitio|lugar|local|hostal|taller|clinica es [el|la] <business>", "el sitio es El Puerto"},
	{nlu.BusinessAt, "<call>|habla a|al|con [la|los|las|el] <business>", "llama a La Lola"},
	{nlu.BusinessAt, "<call> <business>; ^ <small> en|para <business>", "llama La Lola"},
	{nlu.BusinessAt, "al|con|@ [el|la] <business>; @ los|las <business>", "al Casa Pepe"},
	{nlu.BusinessAt, `
		<book>|<bookable>|<ask>|estamos|cenar|comer|almorzar|desayunar|cenamos|comemos|almorzamos|desayunamos|cenaremos|comeremos|quedamos|
		quedado|celebramos en|a [el|la|los|las] <business>`,
		"mesa en Casa Pepe"},
	{nlu.BusinessAt, `
		prefiero|preferimos|preferiria|elijo|elige|elijamos|escojo|escoge|probemos <business>;
		^ <business> suena|pinta|estaria|esta|va|viene|parece|parecia muy|super bien|genial|perfecto|perfecta|estupendo|fenomenal;
		^ <business> suena|pinta|estaria|esta|va|viene|parece|parecia bien|genial|perfecto|perfecta|estupendo|fenomenal;
		^ <business> me|nos suena|va|viene|parece|gusta|encaja;
		cancela|cancelar|anula|anular|cambia|cambiar|mueve|mover lo de <business>;
		hueco|sitio|plaza|apuntame|apuntanos|apuntarme|inscribeme|metenos|meteme en <business>`,
		"Nopa me parece bien"},
	{nlu.BusinessPair, "mira|mirad|comprueba|averigua|pregunta|consulta si <business>", "mira si Casa Pepe recoge"},
	{nlu.NotAPerson, "pago|pagamos|pagar|pagare|venimos|vengo|volamos|vuelo con|en <business>", "pagamos con Tarjeta Azul"},
	{nlu.BusinessPair, "^ <business> abre|abren|cierra|cierran|tiene|tienen|admite|admiten|sirve|sirven|vende|venden", "Casa Pepe abre"},
	{nlu.BusinessPair, "^ tiene|tienen|abre|abren|cierra|sirve|sirven|vende|venden|admite|esta|estara <business>", "¿abre Casa Pepe?"},
	{nlu.NotAPerson, "voy|vamos|va|van|viene|vienen|iremos|cenamos|comemos|quedamos con los <business>", "vamos con los Martínez"},
	{nlu.NotAPerson, "estoy|vivo|vivimos|resido|resides en [el|la|los|las] <business>", "estoy en la Plaza Mayor"},
	{nlu.BusinessThere, "<date>|<clock>|<part>|<party>|<people> [,] en <business>", "mesa a las 9 en Kraken"},
	{nlu.BusinessPlain, `
		<people> para el|la <place> de|del [la|el|los|las] <common>|<kin>|<place>;
		<book>|<bookable>|<small>|<people>|<date>|<clock>|<part>|cenar|comer|almorzar|desayunar|sitio|hueco en el|la|los|las
		<common>|<place>|<kin> de|del [la|el|los|las] <common>|<kin>|<place>`,
		"mesa en los tacos de la prima"},
	{nlu.BusinessAt, "en el|la|los|las <business>; si el|la|los|las <business> de|del [la|el] <beside>", "en la Faisana"},
	{nlu.BusinessSpot, `
		<book>|<bookable>|<small>|<people>|<date>|<clock>|cenar|comer|almorzar|desayunar|sitio|hueco|lugar en el|la|los|las <business>`,
		"mesa en el cardenal"},
	{nlu.BusinessSpot, `
		<book>|<bookable>|<ask>|cenar|comer|almorzar|desayunar|cena|comida en <business>;
		pizza|pizzas|tacos|sushi|hamburguesa|hamburguesas|pollo|pedido|encargo|corte|manicura|masaje en [el|la|los|las] <business>`,
		"mesa en kraken"},
	{nlu.BusinessAt, `
		salon|reservado|terraza|comedor|patio|jardin|azotea|barra|bodega [privado|privada] de|del <business>`,
		"el salón privado de La Alquería"},
	{nlu.Business, "<place>|sitio|lugar|local|negocio|empresa : <business>; en lo de <business>", "restaurante: Kraken"},
	{nlu.BusinessAt, "a|para lo de <business>", "a lo de Carlitos"},
	{nlu.BusinessAt, `
		el|la|al|un|una <place> [ese|esa] nuevo|nueva|ese|esa|siempre [que] [han] [abierto] , <business>;
		<own> <place> , <business>; tecnico|tecnicos|servicio [oficial] de|del <business>;
		el|la|al|un|una <place> de [la|mi|al|el] siempre|esquina|barrio|calle|lado|abajo|arriba|plaza|casa , <business>`,
		"el japonés ese nuevo, Kirei"},
	{nlu.NotAPerson, "no es|era|son [en] [el|la] <business> [,] [es|sino|era]", "no es Casa Lola, es"},
	{nlu.BusinessAt, `
		brunch|menu|buffet|bufe|pizza|pizzas|tacos|sushi|hamburguesa|hamburguesas|desayuno|comida|pollo|cena|domicilio|pedido|delivery|
		encargo de|del <business>`,
		"el brunch de La Vicenta"},
	{nlu.BusinessAt, "si en [el|la|los|las] <business>", "si en Correos"},
	{nlu.BusinessIn, "en <business>; reserva|mesa|cita|habitacion de|del <business>", "en Casa Pepe"},
	{nlu.BusinessAt, `
		si [el|la|los|las] <business> abre|abren|tiene|tienen|hay|esta|hace|hacen|sirve|sirven|cierra|admite|atienden`,
		"si el Museo Prado abre"},
	{nlu.PersonCapital, `
		gracias|saludos|saludo|atentamente|atte|att|abrazo|abrazos|beso|besos [.] [,] <name> $; familia <name>;
		es mia|mio|nuestra|nuestro , <name> $; que llama|llamo [el|la] <name>`, "hasta luego, gracias, Lena"},
	{nlu.BusinessIn, "reserva|reservar|reservame <business>", "reserva Casa Pepe"},
	{nlu.BusinessAt, "a la|los|las <business>; a <business>", "a La Lola"},
	{nlu.BusinessPlace, "<place>|enfermera|enfermero|recepcionista|recepcion|encargado|encargada de|del <business>",
		"la enfermera del Hospital Sur"},
	{nlu.BusinessPlace, "ver|visitar|conocer|probar [el|la|los|las] <business>", "visitar el Museo Prado"},
	{nlu.BusinessAt, "<place> <business>", "restaurante Azahar"},
	{nlu.BusinessSpot, "<place> <business>; el|la|los|las|al|del <place> <business>", "las entradas para el teatro apolo"},
	{nlu.BusinessAt, "es [el|la] <business>", "es El Fogón"},
	{nlu.OwnPhone, `
		mi|mis telefono|movil|numero|celular|tel|cel|fijo|tlf|fono|whatsapp|contacto [es|:] [el];
		mi numero|telefono de telefono|contacto|movil|celular [es|:] [el]`,
		"mi teléfono es"},
	{nlu.OwnPhone, `
		el mio [es] [el|:];
		llamame|llamadme|llamenme|llameme|llamarme|avisame|avisenme|avisarme|contactame|contactenme|contactarme|localizarme|escribanme
		[de] [vuelta] [al|a|en]`,
		"el mío es"},
	{nlu.OwnPhone, `
		me|nos <call> [de] [vuelta] al|a|en; devuelvanme|devuelvan|devuelvame la llamada al|a;
		me pueden|puede|puedes|podeis|podrian <call>|ubicar|localizar al|a|en; estoy|respondo|contesto en|al el`,
		"que me llamen al"},
	{nlu.OwnPhone, "numero|telefono|tel|movil|celular|tlf de contacto|aviso|vuelta [es|:] [el]", "teléfono de contacto"},
	{nlu.NoPhone, "[el|su] fax; no es|era|llames|llame|al [el|al]", "fax"},
}
