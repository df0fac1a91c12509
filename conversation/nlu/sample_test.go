package nlu_test

import (
	"strings"

	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/slot"
)

// messages are what people write in a day: short answers, full requests, small talk, here and there a phone number, both languages.
// The words before a bar are the slots just asked for.
var messages = append(
	requests("en", "US", `
book a table for 4 tonight at 8
party_size|for two people please
time|tomorrow at half past seven
user_name|Anna Keller
yes
no, make it 9:30
I need a dentist appointment next Thursday morning
is there parking near the restaurant?
thanks a lot for your help
the 3rd of March at 7pm for me, my wife and 2 kids
phone|it's (415) 555-0134
can you call them again in the afternoon please
date|not this Friday, the one after it
how many calls do I have left
what did they say?
cancel it
we would like two rooms from the 4th to the 9th of June, with a cot for the baby
call the Blue Door Bakery and ask whether they still have the almond cake that my sister ordered for Sunday, and if they do ask them to keep it until six
Please call Osteria Lupo on (415) 555-0134 and book a table for me, my wife and 2 kids next Friday at 7:30 pm, window seat if possible, under the name Keller`),
	requests("es", "ES", `
reserva una mesa para seis el viernes a las nueve y media
party_size|somos cuatro
user_name|a nombre de Lucía Ferrer
mañana por la tarde, a partir de las 5
sí, perfecto
cuántas llamadas me quedan este mes
gracias, eso es todo
time|a las 20:15
phone|el 911 23 01 34
mejor el sábado que viene
date|el 14 de febrero
no, quita la ventana
pregunta si tienen sitio para un carrito de bebé
user_name|Íñigo
llama al taller Hermanos Prado y pide hora para la revisión del coche, a ser posible el lunes a primera hora o el martes antes de comer
quiero cambiar la cita del dentista del jueves al viernes por la mañana, a nombre de Nuria Vidal, el teléfono es +34 911 23 01 77`)...)

// requests makes requests of lines.
func requests(lang, region, lines string) []nlu.Request {
	var all []nlu.Request
	for line := range strings.SplitSeq(strings.TrimSpace(lines), "\n") {
		q := nlu.Request{Text: line, Lang: lang, Region: region, Now: wednesday}
		if asked, text, ok := strings.Cut(line, "|"); ok {
			q.Text, q.Expect = text, []slot.Name{slot.Name(asked)}
		}
		all = append(all, q)
	}
	return all
}

// longRequest has everything, a phone number included.
var longRequest = messages[18]
