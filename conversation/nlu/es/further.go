package es

import "github.com/kallybot/kallybot/conversation/nlu"

// further are ways to ask for the same once more within one message, and for several tables or rooms at once.
var further = []row{
	{nlu.OneMore, "y|e|, [luego|tambien] [una|un|otra|otro] [mesa|reserva|habitacion|cita|hora|mas] [para|de] [<small>|<party>] en|con <business>", "y otra en Casa Luna"},
	{nlu.OneMore, "y|e|, [luego|tambien] una|un|otra|otro [mesa|reserva|habitacion|cita|hora|mas] [para] [<small>|<party>] [para|el|en] <date>", "y otra para el sábado"},
	{nlu.OneMore, "<date>|<clock>|<party> y|e|, [luego] [en] <business> [para|a] <date>|<clock>", "el viernes y Casa Luna el sábado"},
	{nlu.BusinessAt, "^ y|e <business> [para] <date>", "y Casa Luna el sábado"},
	{nlu.Theirs, "<call> [a|al] mi|mis|nuestro|nuestra", "llama a mi"},
	{nlu.Message, "dile|diles|digale|digales|avisale|avisales|informale|informales|recuerdale|recuerdales|comunicale que|de; di|diga|avisa|avise que; deja|dejale|dejales <one> mensaje|recado", "dile que"},
	{nlu.Wish, "dos|tres|cuatro|cinco|seis|2|3|4|5|6 mesas|habitaciones|dormitorios [separadas|juntas|contiguas|comunicadas]", "dos mesas"},
	{nlu.Says(nlu.Again), "lo mismo|de pero|con|solo [que]; lo mismo [de] [antes|siempre] pero|con|solo [que]; igual que antes", "lo mismo pero"},
	{nlu.PartyIs, "que sean|seamos [mejor|solo|para] <small>; que sea|sean para <small>", "que sean 5"},
	{nlu.BusinessAt, "mesa|mesita|reserva [para|de|pa] <small>|<party> en <business>", "mesa para 2 en Nopa"},
}
