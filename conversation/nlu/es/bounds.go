package es

import "github.com/kallybot/kallybot/conversation/nlu"

// bounds are more ways to leave a time open, and clock times and days that are not those of the booking.
var bounds = []row{
	{nlu.Window, "entre [el|la] <clock> y [el|la] <clock>", "entre el mediodía y las 3"},
	{nlu.Bound, `
		de|desde <hour>|<clock> en adelante; <hour>|<clock> en adelante; <hour>|<clock> o antes|despues|mas [tarde|temprano];
		desde|pasado|pasada [el|la] <clock>`, "de 9 en adelante"},
	{nlu.Preference, `
		[bien|muy] temprano|tarde|tempranito en|por|a|de la|las <partofday>; al|a|hacia [el] final|finales|fin|comienzo|comienzos|
		principio|principios|inicio|mitad de la <partofday>; bien temprano|tarde|tempranito; a ultima hora del dia`,
		"temprano en la mañana"},
	{nlu.Preference, `
		al anochecer|atardecer|amanecer|oscurecer; al caer la tarde|noche; a la caida|puesta del|de [la] sol|tarde; cuando oscurezca|anochezca;
		en|por las mananas|tardes|noches; todas las mananas|tardes|noches`,
		"al anochecer"},
	{nlu.Unasked, `
		vuelo|avion|tren|bus|autobus|autocar|ave|barco|ferry|peli|pelicula|funcion|concierto|partido|obra [es|de] [a] [las|la] <clock>;
		entro|salgo|salimos|entramos [de|del|a|al] [trabajar|trabajo|clase] [a] [las|la] <clock>`,
		"el tren de las 6:15"},
	{nlu.Unasked, "aterrizo|aterrizamos|despego|despegamos [a|sobre|hacia] [las|la] <clock>", "aterrizo a las 5"},
	{nlu.Unasked, `
		dijo|dijeron|dijiste|dijisteis|prometio|prometieron|aseguro|aseguraron|quedo|quedaron que [me|nos|lo|la]
		estaria|estarian|estaba|estaban|estara|estaran|vendria|vendrian|venia|venian|vendran|llegaria|llegarian|llegaba|llegaban|llegara|
		entregarian|entregaban|traerian|traian|tendrian|tenian|pasarian|pasaban
		[listo|lista|listos|listas|aqui|arreglado|arreglada] [para] <date>|<clock>;
		quedo|quedaron|quedamos|prometieron en|de|que venir|llegar|pasar|llamar|traerlo|traerla|entregarlo|entregarla|entregarmelo|enviarlo|
		mandarlo [para] <date>|<clock>`, "dijo que estaría listo a las 4:00"},
	{nlu.Unasked, `
		tenia|tenian|debia|debian|deberia|deberian|iba|iban [que|de|a] [haber]
		llegar|venir|estar|entregar|traer|llegarme|traermelo|traerlo|traerla|entregarlo|entregarla|entregarmelo|llegado|venido|estado|traido|
		entregado [listo|lista|aqui] [para] <date>|<clock>`,
		"tenía que llegar el lunes"},
	{nlu.Unasked, `
		broca|brocas|tornillo|tornillos|tuerca|tuercas|taco|tacos|clavo|clavos|llave|llaves|tubo|tubos|varilla|varillas|cable|cables|disco|discos|
		talla|tallas|zapato|zapatos|zapatilla|zapatillas|bota|botas|aguja|agujas|pincel|anillo|linea|bus|autobus|anden del|de <date>|<day>`,
		"brocas del 8"},
	{nlu.RuledOut, "despues|antes de|del [el|la|los] <date> no", "después de Reyes no"},
	{nlu.Unasked, "sale|llega|aterriza|empieza|comienza|termina|acaba|despega [a|sobre|hacia] [las|la] <clock>", "la obra empieza a las 8"},
	{nlu.Unasked, "cuesta|cuestan|vale|valen|cobran|cobra|pague|pago|pagamos|precio [es|son|de|a] <clock>", "vale 12.50"},
	{nlu.Unasked, `
		calle|avenida|avda|av|plaza|pza|paseo|colonia|col|metro|estacion|parque|instituto|colegio|escuela|hospital|glorieta|mercado|barrio|estadio
		[del|de|la] <date> [<number>]`,
		"plaza 2 de Mayo"},
	{nlu.Unasked, "soy|llamo <weekday>; nombre de <weekday>", "soy Domingo"},
	{nlu.Anytime, "^ [solo] fines de semana $; ^ [solo] entre semana $", "fines de semana"},
	{nlu.RuledOut, "<clock>|<hour> [es|seria] muy|demasiado|un [poco] pronto|tarde|temprano", "a las 7 es muy pronto"},
	{nlu.RuledOut, "no|ni [es|era|sea|sera|seria] [para|el|a|al|en] [el|la|las] <date>|<clock>", "no es para mañana"},
}
