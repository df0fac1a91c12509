package es

import "github.com/kallybot/kallybot/conversation/nlu"

// calendar are the ways to say a day, and lengths of time.
var calendar = []row{
	{nlu.DayOfAMonth, `
		<day>|<ordinal> [de|d] <month>; <day>|<ordinal> [de|d] <month> [de|del] <year>;
		<day>|<ordinal> de <month> del ano <year>`,
		"3 de abril de 2027"},
	{nlu.DayOfAMonth, "<month> <day>; <month> <day> [de|del] <year>", "abril 3"},
	{nlu.DayOfAMonth, `
		<day>|<ordinal> [de] <month> del|' <small>; <day>|<ordinal> de <month> [de|del] dos mil <small>`,
		"3 de abril del 27"},
	{nlu.DayOfAMonth, `
		el|dia <day> del <day> [de|del] [<year>]; <day> del|de <day> de|del <year>; el|dia <day> de <day> $; ^ <day> del <day> $`,
		"el 5 del 6"},
	{nlu.DayOfAMonth, "<day> del <day> del <small>", "5 del 6 del 27"},
	{nlu.DayOfAMonth, "<year> -|/ <month> -|/ <day>; <day> [-|/] <month> -|/ <year>; <day> / <month>", "3-abr-2027"},
	{nlu.DayOfAMonth, "<day> [-|/|de] <roman> [-|/|de|del] <year>; <day> / <roman> / <small>; el|dia <day> de <roman>", "3-IV-2027"},
	{nlu.AskedDay, "[el|del] [proximo] [dia] <monthday>", "el 3 de abril"},
	{nlu.NextYear, `
		[el] [dia] <monthday> del ano que viene|entra; [el] [dia] <monthday> del proximo|siguiente ano;
		[el] [dia] <monthday> del ano proximo`,
		"22 de abril del año que viene"},
	{nlu.AskedDay, "[el] <weekday> [el] [dia] <monthday>", "viernes 3 de abril"},
	{nlu.FromToday(0), "<relativeday>", "mañana"},
	{nlu.FromToday(1), "pasado <relativeday>", "pasado mañana"},
	{nlu.FromToday(-2), "antes de ayer; antes ayer", "antes de ayer"},
	{nlu.FromToday(-1), "anoche; ayer por|en la noche|tarde|manana", "anoche"},
	{nlu.FromToday(0), "desde ahora|ahorita|ya hasta; de aqui hasta; entre ahora|ahorita y", "desde ahora hasta"},
	{nlu.FromToday(2), `
		^ pasado $; ^ pasado por|a la|las|primera|ultima|eso|cualquier; o|y|para|pa|mejor|el pasado; pasado si no|puede;
		pasado sobre|tipo|por|temprano`,
		"pasado"},
	{nlu.FromToday(0), "esta|sta [misma] <partofday>", "esta noche"},
	{nlu.FromToday(0), "ahorita|ahora|ya en|por|a la <partofday>", "ahorita en la noche"},
	{nlu.FromToday(1), "[el] proximo dia $", "el próximo día"},
	{nlu.FromToday(14), "[de] <relativeday> en quince [dias]", "de hoy en quince"},
	{nlu.FromToday(7), "[de] <relativeday> en ocho [dias]", "mañana en ocho"},
	{nlu.Weekly, "[el|este|la] <weekday>", "el viernes"},
	{nlu.WeeklyNext, "[el] proximo|siguiente <weekday>", "el próximo viernes"},
	{nlu.WeeklyNext, "[el] <weekday> proximo|siguiente", "viernes próximo"},
	{nlu.WeeklyComes, "[el] <weekday> que viene|entra", "el viernes que viene"},
	{nlu.WeeklyThis, "[el] <weekday> de esta semana", "martes de esta semana"},
	{nlu.WeeklyAfter, "[el] <weekday> de la [semana|proxima|siguiente] que|semana [viene]; [el] <weekday> de la otra|proxima|siguiente|entrante [semana]", "el viernes de la semana que viene"},
	{nlu.PartedNext, `
		<weekday> <clock>|<part> [<part>] [de] [la] semana que viene|entra; <weekday> <clock>|<part> [<part>] [de] la proxima|siguiente semana;
		<weekday> <clock>|<part> [<part>] [de] la semana proxima|siguiente|entrante`, "viernes a las 21:00 de la semana que viene"},
	{nlu.PartedNth, "<ordinal> <weekday> <clock>|<part> de|del [mes] [de] <month> [de|del] [<year>]", "primer lunes a las 9:00 de marzo"},
	{nlu.PartedNthNext, `
		<ordinal> <weekday> <clock>|<part> del mes que viene|entra; <ordinal> <weekday> <clock>|<part> del proximo|siguiente mes`,
		"primer lunes a las 9:00 del mes que viene"},
	{nlu.PartedNthNext, `<ordinal> <weekday> de|entre [las|la] <clock>|<hour> a|y|hasta [las|la] <clock>|<hour> del mes que viene|entra;
		<ordinal> <weekday> de|entre [las|la] <clock>|<hour> a|y|hasta [las|la] <clock>|<hour> de|del proximo|siguiente mes`,
		"primer lunes de 9:00 a 10:00 del mes que viene"},
	{nlu.PartedNext, `<weekday> de|entre [las|la] <clock>|<hour> a|y|hasta [las|la] <clock>|<hour> de la semana que viene;
		<weekday> de|entre [las|la] <clock>|<hour> a|y|hasta [las|la] <clock>|<hour> de la proxima|siguiente semana`,
		"viernes de 20:00 a 21:00 de la semana que viene"},
	{nlu.WeeklyAfter, `
		[la] proxima|siguiente semana [el] <weekday>; [la] semana que viene|entra [el] <weekday>;
		[la] semana proxima|siguiente [el] <weekday>`,
		"la semana que viene, el jueves"},
	{nlu.WeekAfterNext, `
		[el] <weekday> de dentro de dos semanas; [el] <weekday> de la [semana] siguiente a la que|proxima [viene];
		dentro de dos semanas , [el] <weekday>; [el] <weekday> no de esta [semana] [,] [sino] [de] la otra`,
		"el lunes de dentro de dos semanas"},
	{nlu.NthFromNow, "en|dentro [de] <number> <weekday>; de aqui|hoy a|en <number> <weekday>", "dentro de dos viernes"},
	{nlu.WeekLater, "[el|del|de] <weekday> en ocho [dias]", "el viernes en ocho"},
	{nlu.NotThisBut, `
		el otro <weekday>; este|esta|ese no [,] [sino|mejor] el otro|siguiente|proximo <weekday>; no este|ese [,] sino|mejor el otro|siguiente|proximo <weekday>;
		no este|ese <weekday> [,] [sino|mejor|que] [sea] el otro|siguiente|proximo; no este|ese <weekday> [,] [sino|mejor] el que|de viene|despues;
		este|ese <weekday> no [,] [sino|mejor] el que viene; [el] <weekday> que viene [,] no este|ese; [el] <weekday> [,] no este|ese [,] sino|el
		el|otro|siguiente|proximo|que [otro|siguiente|proximo|que|viene] [viene]`,
		"este no, el otro viernes"},
	{nlu.TwoWeeksOn, "[el|del|de] <weekday> en quince [dias]", "el viernes en quince"},
	{nlu.WeeklyLast, "[el|este] <weekday> pasado; [el] pasado <weekday>", "el viernes pasado"},
	{nlu.DayNth, "el|del|al|pal <day>|<ordinal>", "el 17"},

	{nlu.DayNth, "el|del proximo [dia] <day>", "el próximo 15"},
	{nlu.DayNth, "[el] dia <day>|<ordinal>", "el día 17"},
	{nlu.DayNth, "[el] <weekday> [el] [dia] <day>|<ordinal>; el|dia <day> <weekday>", "viernes 17"},
	{nlu.DayNth, `
		[el] [dia] <day> de este mes; [el] <weekday> [dia] <day> de este mes; [el] <weekday> [dia] <day> del mes`,
		"el 30 de este mes"},
	{nlu.MonthEnd, `
		[el] ultimo dia del mes; [el] ultimo dia de este mes; [el] ultimo de mes; [el] ultimo de este mes;
		[el] ultimo dia de|del [mes] [de] <month> [de|del] [<year>]; el ultimo de <month> [de|del] [<year>]`,
		"el último día de febrero"},
	{nlu.NextEnd, "[el] ultimo dia del proximo|siguiente mes; [el] ultimo dia del mes que viene|entra", "el último día del mes que viene"},
	{nlu.MonthEndBut, `
		[el] penultimo dia del mes; [el] penultimo dia de este mes; [el] penultimo dia de|del [mes] [de] <month> [de|del] [<year>]`,
		"el penúltimo día de marzo"},
	{nlu.DayNthNext, `
		[el] [dia] <day>|<ordinal> del|de mes que viene|entra; [el] [dia] <day>|<ordinal> del|de mes proximo|siguiente|entrante;
		[el] [dia] <day>|<ordinal> del|de proximo|siguiente mes`,
		"el 3 del mes que viene"},
	{nlu.DayNth, "[el] [dia] <day>|<ordinal> de mes; [el] [dia] <ordinal> del mes; [el] [dia] <day> del mes [en] [curso]; [el] [dia] <day> del presente|corriente|actual [mes]", "el 15 del presente mes"},
	{nlu.NthOfMonth, "[el] <ordinal> <weekday> de|del [mes] [de] <month> [de|del] [<year>]", "primer viernes de julio"},
	{nlu.NthOfMonth, "[el] <ordinal> <weekday> de este mes; [el] <ordinal> <weekday> del|de mes", "el primer lunes del mes"},
	{nlu.NthNext, `
		[el] <ordinal> <weekday> del proximo|siguiente mes; [el] <ordinal> <weekday> del mes que viene|entra;
		[el] <ordinal> <weekday> del mes proximo|siguiente`,
		"el primer lunes del mes que viene"},
	{nlu.NthOfMonth, `
		[la] <ordinal> semana de|del [mes] [de] <month> [de|del] [<year>] [el] <weekday>;
		[el] <weekday> de la <ordinal> semana de|del [mes] [de] <month> [de|del] [<year>]`,
		"la primera semana de mayo, el jueves"},
	{nlu.LastButOne, `
		[el] penultimo <weekday> de|del [mes] [de] <month> [de|del] [<year>]; [el] penultimo <weekday> de este mes;
		[el] penultimo <weekday> del|de mes`,
		"el penúltimo viernes de marzo"},
	{nlu.LastOfYear, "[el] ultimo <weekday> del|de [este] ano", "el último viernes del año"},
	{nlu.LastOfMonth, `
		[el] ultimo <weekday> de|del [mes] [de] <month> [de|del] [<year>]; [el] ultimo <weekday> de este mes;
		[el] ultimo <weekday> del|de mes; [la] ultima semana de|del [mes] [de] <month> [el] <weekday>;
		[el] <weekday> de la ultima semana de|del [mes] [de] <month>`,
		"el último domingo de marzo"},
	{nlu.Length, "[<number>] <unit>", "3 semanas"},
	{nlu.HalfLength, "[<number>] <fraction> [de] <unit>", "tres cuartos de hora"},
	{nlu.LengthPrime, "<number> '|′", "en 15'"},
	{nlu.Length, "[<number>] <unit> y|con <fraction>", "hora y media"},
	{nlu.Length, "[<number>] <unit> [y] <minute>", "una hora y veinte"},
	{nlu.LengthSum, "<span> [y] <span>", "1 día y 2 horas"},
	{nlu.Soon, `
		en|dentro [de] el|la|los|las proximo|proxima|proximos|proximas|siguientes <span>; en|dentro [de] la siguiente <span>;
		la proxima|siguiente <span>; en|dentro [de] los|las <number> proximos|proximas <unit>`,
		"en los próximos 20 minutos"},
	{nlu.AheadOnDay, "en|dentro [de] [unos] <span> [,] el <weekday>", "dentro de tres días, el sábado"},
	{nlu.Ahead, `en|dentro [de] unos|unas|exactamente|aproximadamente|casi|apenas|solo|como|cerca [de] <span>; de aqui|hoy en|a unos|unas <span>`,
		"dentro de unos 20 minutos"},
	{nlu.Ahead, "en|dentro [de] <span>; de aqui|aca|hoy a|en <span>; <span> despues; <span> a partir de ahora", "dentro de tres días"},
	{nlu.FromThatDay, `
		[en|dentro] [de] <span> a partir de|del <date>; <span> despues de|del [la|los] <date>`,
		"dos semanas a partir de mañana"},
	{nlu.FromThatDay, "de|del <date> en|a <span>; a <span> de|del <date>; <span> despues <date>", "de mañana en una semana"},
	{nlu.WeeksFrom, "<date> dentro de <span>", "el lunes dentro de dos semanas"},
	{nlu.DayAfter, `
		[el|al] dia siguiente|despues a|al|de|del [la|las|los] <date>; [el|al] dia siguiente|despues <date>`,
		"al día siguiente de Navidad"},
	{nlu.DayBefore, `
		[el] dia antes|anterior a|al|de|del [la|las|los] <date>; [el] dia antes|anterior <date>; [la|en] [la] vispera de|del [la|las|los]
		<date>; [la] vispera <date>`,
		"la víspera de Reyes"},
	{nlu.DayAfterDay, "[el] [<ordinal>] <weekday> despues|siguiente|posterior a|de|al|del [la|las|los] <date>; [el] [<ordinal>] <weekday> despues <date>",
		"el viernes después de Reyes"},
	{nlu.DayInWeek, "[el] <weekday> de la semana [de|del] [el] <date>; [la] semana de|del <date> [el] <weekday>; [la] semana <date> , [el] <weekday>",
		"el viernes de la semana del 19"},
	{nlu.DayNearDay, "[el] <weekday> mas cercano|proximo|cerca a|al|de|del [la|las|los] <date>; [el] <weekday> mas cercano <date>",
		"el sábado más cercano al 20"},
	{nlu.DayUntilDay, "[el] [<ordinal>] <weekday> antes|anterior|previo a|de|al|del [la|las|los] <date>; [el] <weekday> antes <date>",
		"el viernes antes de Navidad"},
	{nlu.WeekFromDay, `
		<date> no [puedo|podemos] , [mejor|sino|pero] [que] [sea] [para|a] el|al [de] siguiente|proximo|otro|despues $;
		<date> , no este|ese|esta [,] [mejor|sino|pero] el|al otro|siguiente|proximo`,
		"el viernes no, el siguiente"},
	{nlu.BeforeDay, "<span> antes [de|del] [la|los] <date>", "dos semanas antes de Navidad"},
	{nlu.SameDay, "[el] <weekday> [el] <date>", "lunes 8/2/2027"},
	{nlu.DayOfAMonth, "<month> -|/ <year> -|/ <day>; <day> - <year> <month>", "abril-2027-3"},
	{nlu.DayOfAMonth, `
		del|desde|de|entre [el] <day> al|a|hasta|y [el] <day> de|d <month> [de] [<year>]; <day> al|-|/|a <day> de <month> [de|del] [<year>]`,
		"del 4 al 6 de abril"},
	{nlu.Earlier, "hace <span>", "hace dos horas"},
}
