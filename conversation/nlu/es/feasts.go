package es

import "github.com/kallybot/kallybot/conversation/nlu"

// feasts are days with a name, in the Spanish-speaking countries and elsewhere.
var feasts = []row{
	{nlu.NamedDay, "[el] [dia] [de] [los] <feast> [<year>]", "Navidad"},
	{nlu.NearEaster(-2), "[el] viernes de semana santa; semana santa [el] viernes; [el] viernes santo", "Viernes Santo"},
	{nlu.NearEaster(-3), "[el] jueves de semana santa; semana santa [el] jueves; [el] jueves santo", "Jueves Santo"},
	{nlu.NearEaster(-1), `
		[el] sabado de semana santa; semana santa [el] sabado; [el] sabado santo|gloria; [el] sabado de gloria`,
		"Sábado Santo"},
	{nlu.NearEaster(0), "[el] domingo de resurreccion|pascua", "Domingo de Resurrección"},
	{nlu.NearEaster(1), "[el] lunes de pascua", "lunes de Pascua"},
	{nlu.NearEaster(-7), "[el] domingo de ramos", "Domingo de Ramos"},
	{nlu.NearEaster(-46), "[el] miercoles de ceniza", "Miércoles de Ceniza"},
	{nlu.OnFeast(12, 28), "[dia] [de] los inocentes", "día de los Inocentes"},
	{nlu.OnFeast(12, 31), "fin de ano; ano viejo; ultimo dia del ano", "fin de año"},
	{nlu.OnFeast(11, 1), "todos los santos", "Todos los Santos"},
	{nlu.OnFeast(11, 2), "dia de los|todos muertos|difuntos; dia de muertos", "día de muertos"},
	{nlu.OnFeast(10, 12), "dia de la hispanidad|raza; dia del pilar", "día de la Hispanidad"},
	{nlu.OnFeast(12, 6), "dia de la constitucion", "día de la Constitución"},
	{nlu.OnFeast(12, 8), "la inmaculada [concepcion]", "la Inmaculada"},
	{nlu.OnFeast(5, 1), "dia del trabajador|trabajo; dia de los trabajadores", "día del Trabajo"},
	{nlu.OnFeast(1, 1), "ano nuevo; primero de ano", "año nuevo"},
	{nlu.OnFeast(3, 19), "dia de|por san jose", "día de San José"},
	{nlu.OnFeast(6, 24), "dia|noche|vispera de|por san juan", "día de San Juan"},
	{nlu.OnFeast(5, 15), "dia de|por san isidro", "día de San Isidro"},
	{nlu.OnFeast(6, 29), "dia de|por san pedro", "día de San Pedro"},
	{nlu.OnFeast(11, 1), "dia de los santos", "día de los Santos"},
	{nlu.OnFeast(2, 14), "san valentin; dia de los enamorados; dia del amor", "San Valentín"},
}
