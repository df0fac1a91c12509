package es

import "github.com/kallybot/kallybot/conversation/nlu"

// bounds are more ways to leave a time open, and clock times and days that are not those of the booking.
var bounds = []row{
	{nlu.Window, "entre [el|la] <clock> y [el|la] <clock>", "entre el mediodía y las 3"},
	{nlu.Bound, `
		de|desde <hour>|<clock> en adelante; <hour>|<clock> en adelante; <hour>|<clock> o antes|despues|mas [tarde|temprano];
		desde|pasado|pasada [el|la] <clock>`, "de 9 en adelante"},
	{nlu.Preference, `
		al anochecer|atardecer|amanecer|oscurecer; al caer la tarde|noche; a la caida|puesta del|de [la] sol|tarde; cuando oscurezca|anochezca;
		en|por las mananas|tardes|noches; todas las mananas|tardes|noches`,
		"al anochecer"},
	{nlu.Unasked, `
		vuelo|avion|tren|bus|autobus|autocar|ave|barco|ferry|peli|pelicula|funcion|concierto|partido|obra [es|de] [a] [las|la] <clock>;
		entro|salgo|salimos|entramos [de|del|a|al] [trabajar|trabajo|clase] [a] [las|la] <clock>`,
		"el tren de las 6:15"},
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
