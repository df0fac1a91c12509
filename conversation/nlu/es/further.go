package es

import "github.com/kallybot/kallybot/conversation/nlu"

// further are ways to ask for the same once more within one message, and for several tables or rooms at once.
var further = []row{
	{nlu.OneMore, `
		y|e|, [luego|tambien] [una|un|otra|otro] [mesa|reserva|habitacion|cita|hora|mas] [para|de] [<small>|<party>] en|con <business>`,
		"y otra en Casa Luna"},
	{nlu.OneMore, `
		y|e|, [luego|tambien] una|un|otra|otro [mesa|reserva|habitacion|cita|hora|mas] [para] [<small>|<party>] [para|el|en] <date>`,
		"y otra para el sábado"},
	{nlu.OneMore, `
		y|e|, [luego] <date> [cena|comida|almuerzo|mesa|otra] [para] [<small>|<party>] [personas] en <business>`,
		"y el martes cena para 8 en Casa Luna"},
	{nlu.OneMore, "<date>|<clock>|<party> y|e|, [luego] [en] <business> [para|a] <date>|<clock>", "el viernes y Casa Luna el sábado"},
	{nlu.BusinessAt, "^ y|e <business> [para] <date>", "y Casa Luna el sábado"},
	{nlu.Theirs, "<call> [a|al] mi|mis|nuestro|nuestra", "llama a mi"},
	{nlu.Message, "pregunte|pregunteles|pregunten|preguntad|consulte [tambien] si|por|cuanto|cuando|que", "pregunte si"},
	{nlu.Message, `
		dile|diles|digale|digales|avisale|avisales|informale|informales|recuerdale|recuerdales|comunicale que|de; di|diga|avisa|avise
		que; deja|dejale|dejales <one> mensaje|recado`,
		"dile que"},
	{nlu.Asks(nlu.AboutWhen), `
		que pasa si|cuando digo|diga si|vale; cuando|si diga|digo si que pasa; que pasa|ocurre si|cuando cancelo|digo|paro|anulo; puedo|
		podria|puede parar|cancelar|anular|cambiar|detener despues|luego|tarde; puedo pararlo|pararla|cancelarlo|cancelarla|detenerlo|
		detenerla despues|luego; se puede parar|cancelar|detener despues|luego; que pasa despues de decir`,
		"¿qué pasa si digo que sí?"},
	{nlu.Asks(nlu.AboutWhy), `
		para que lo|la|eso|quieres|necesitas|pides [quieres|necesitas|pides]; por que lo|la|me|eso necesitas|pides|preguntas|quieres;
		por que necesitas|quieres|preguntas eso|saberlo|mi|el|la|un`,
		"¿para qué lo necesitas?"},
	{nlu.Wish, "dos|tres|cuatro|cinco|seis|2|3|4|5|6 mesas|habitaciones|dormitorios [separadas|juntas|contiguas|comunicadas]", "dos mesas"},
	{nlu.Alone(nlu.Cancel), "cancel|stop", "cancel"},
	{nlu.Says(nlu.RequestCall), "pregunte|pregunteles|preguntad|pregunten|consulte [tambien] si|por|cuanto|cuando|que", "pregunte si"},
	{nlu.Says(nlu.Again), `
		lo mismo|de pero|con|solo [que]; lo mismo [de] [antes|siempre] pero|con|solo [que]; igual que antes`,
		"lo mismo pero"},
	{nlu.PartyIs, "que sean|seamos [mejor|solo|para] <small>; que sea|sean para <small>", "que sean 5"},
	{nlu.BusinessAt, "mesa|mesita|reserva [para|de|pa] <small>|<party> en <business>", "mesa para 2 en Nopa"},
}
