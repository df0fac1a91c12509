package es

import "github.com/kallybot/kallybot/conversation/nlu"

var people = []row{
	{nlu.Members, "<self>", "yo"},
	{nlu.Members, "[<own>|la|el] <kin>", "mi mujer"},
	{nlu.Members, "[<own>|los] <kins>", "mis padres"},
	{nlu.Members, "[<own>|los|las] <number> [de] <people>", "los dos niños"},
	{nlu.Members, "<own>|los|las <people>|<kins> que son|somos <number>", "los niños, que son tres"},
	{nlu.Members, "<number> <person>", "un bebé"},
	{nlu.Members, "<one> <kin>", "un amigo"},
	{nlu.Members, "<own> senora|senor", "mi señora"},
	{nlu.MembersAll, "nosotros|nosotras <number>; los|las <number> de siempre|casa|aqui", "nosotros dos"},
	{nlu.Members, "<person>", "bebé"},
	{nlu.Members, "<own>|el|la <person>", "mi bebé"},
	{nlu.Members, "[<own>|los|las] <number> [de] <kins>", "los dos suegros"},
	{nlu.Members, "<number> <pairs>", "dos parejas"},
	{nlu.Members, "una|un|el|otra|otro <couple>", "una pareja"},
	{nlu.Members, "<number> <others>", "dos otros"},
	{nlu.PartyIs, "<party>", "4 personas"},
	{nlu.PartySure, "somos|seremos|seriamos|eramos|vamos|iremos|estaremos <small>", "seremos 6 esta noche"},
	{nlu.PartyIs, `
		somos|seremos|seriamos|eramos|iremos|vamos|vendremos|venimos|estaremos|seran|son|cenamos|cenaremos|comemos|comeremos|quedamos|
		quedan|seguimos|sumamos|juntamos|vendran|vienen|iriamos|vendriamos|siendo
		[a] [ser|estar|ir|venir|siendo] [solo|unos|unas|como] <small>|<party>`,
		"somos cuatro"},
	{nlu.PartyIs, `
		mesa|reserva [alta|redonda] para los <small>; voy|viajo|ire|vengo|viajare|como|ceno|cenare|comere|estare solo|sola|solito|solita`,
		"viajo solo"},
	{nlu.PartyIs, `
		mesa [alta|grande|pequena|redonda|tranquila|exterior|interior|dentro|fuera] para|pa|pal <small>|<party>`,
		"mesa alta para 3"},
	{nlu.PartyLast, "somos|seremos|seriamos|vamos [a] [ser] <small> mas|menos , <small>", "somos uno más, 7"},
	{nlu.PartyLast, "somos|seremos|seriamos|vamos|iremos [a] [ser] entre <small> y <small>", "seremos entre 10 y 12"},
	{nlu.PartyIs, "cenamos|cenaremos|comemos|comeremos|vamos|somos|seremos|iremos <date> <small>|<party>", "comemos mañana tres"},
	{nlu.PartyIs, `
		queremos|quedamos|pensamos|quisieramos|vamos|vienen|podemos|podriamos [de|en|a] ir|venir|cenar|comer|ser|estar <small>|<party>`,
		"quedamos de ir 8"},
	{nlu.PartyIs, `personas|comensales|pax|invitados|asistentes|adultos|gente|cuantos|cuantas a|: <small>; mesa de a
		<small>`, "personas: 4"},
	{nlu.PartyMaybe, "<meal>|celebracion|evento [familiar|grupal] de|para <small>|<party>", "comida familiar de 16"},
	{nlu.PartyMaybe, `
		cenar|comer|almorzar|desayunar|merendar <small>|<party> en|el|a|este|hoy|manana; cenar|comer|almorzar <small> $`,
		"comer cuatro en"},
	{nlu.PartyLast, "en vez|lugar de <small> [,] <small>; de <small> pasamos|pasan|pasen|a a <small>", "en lugar de 6, 8"},
	{nlu.PartyOneOf, "entre <small> y|o <small>", "entre 6 y 8 personas"},
	{nlu.PartyTwice, "<small> mesas de <small>|<party>", "2 mesas de 8"},
	{nlu.PartyTwice, "<small> mesas|salas|habitaciones|grupos para|de <small> cada [una|uno]", "dos mesas para cinco cada una"},
	{nlu.PartySum, "[somos|seremos|para|pa] <small> + <small>", "somos 2+1"},
	{nlu.PartyIs, "mesa|reserva|reservacion|mesita para|de|pa|x|xa|por <small>|<party>", "mesa para cuatro"},
	{nlu.PartyIs, `
		somos|seremos|vamos|iremos|venimos una|un banda|bola|bolon|patota|tropa|combo|equipo|manada|chorro|monton|grupo|grupito|
		familia [grande|enorme] [,|:]
		[como|casi|unos|unas] <small>`, "somos una patota, 11"},
	{nlu.PartyIs, "<group> de [como|casi|aproximadamente|aprox] [unos|unas] <small>|<party>", "un grupo de 12"},
	{nlu.PartyIs, "en total <small>; <small> en total", "en total 6"},
	{nlu.PartyWith, `[somos|seremos|vamos|iremos] <small> con <party> incluida|incluido|incluidas|
		incluidos`, "somos 5 con mi abuela incluida"},
	{nlu.PartyIs, `los|las mismos|mismas [de] [siempre] [,] <small>; como|casi unos|unas <small>; somos|seremos|seriamos aproximadamente|
		casi <small>`, "los mismos de siempre, seis"},
	{nlu.PartyMaybe, "^ <small> en|para <business>; ^ unos|unas|como <small> $", "dos en Casa Pepe"},
	{nlu.PartyMaybe, "^ personas|comensales|pax|adultos|invitados|gente <small> $; solo|solamente|unicamente <small> $; <small> en vez|lugar de <small>",
		"comensales 3"},
	{nlu.PartyAgain, "cambiala|cambialo|cambiarla|cambiar|pasala|pasarla|pasar|ponla|ponlo|dejala|subela|bajala a|en|para <small>", "somos 4, pásala a 6"},
	{nlu.PartyIs, "<small> [,] incluidos|incluidas|incluido|incluyendo|contando|contados [a|con] [los|las] <party>", "seis incluidos dos niños"},
	{nlu.PartyIs, "total <small>", "total 6"},
	{nlu.PartyPlus, "somos|seremos|iremos|vamos <small> [,] y|mas|con <party>", "somos 14 más dos bebés"},
	{nlu.PartyPlus, "^ <small> y|mas|con <party> $", "ocho y un bebé"},
	{nlu.PartyIs, "vamos|somos|seremos|iremos|vendremos|venimos los|las <small>", "vamos los tres"},
	{nlu.PartyIs, "sea xa|para|pa <small>", "sea para 5"},
	{nlu.PartyNone, "mesa|reserva|reservacion|habitacion|sitio para <number>; <number> personas", "una mesa para 0"},
	{nlu.PartyMaybe, "^ mejor|sino [que] [seamos|somos] <small>", "mejor 5"},
	{nlu.PartyAgain, `
		asi|conque|entonces [que] [somos|seremos|para] <small>; <rather> [,] [no|que] [,] [somos|seremos|a|para] <small>;
		o sea <small>; no [,] <small>;
		pero|y ahora [solo] [somos|seremos|vamos] <small> $;
		esta vez [somos|seremos|vamos] <small>`,
		"somos 3, no, perdón, 5"},
	{nlu.PartyMaybe, `
		para|pa|xa|x <small>; pa ' <small>; reserva|reservar|reserves|reservas|reserven <small>; <book> <small> en|para|pa`,
		"para 4"},
	{nlu.PartyPlus, `con <party>; acompanado|acompanada|acompanados|acompanadas de|por <party>; acompanado|acompanada de|por <own>
		<kin>`, "con mi pareja"},
	{nlu.PartyIs, "solo <self>", "solo yo"},
	{nlu.PartyIs, "para mi solo|sola|solito|solita", "para mí solo"},
	{nlu.StayLength, "<small> noches|noche", "dos noches"},
}
