package sandbox

import (
	"fmt"
	"strings"
	"time"
)

var (
	spanishDays   = []string{"domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"}
	spanishMonths = []string{"", "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"}
)

var spanish = voice{
	noName:  "un cliente",
	noPlace: "este establecimiento",
	numbers: []string{"", "una persona", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce"},
	under:   " a nombre de %s",
	hello:   "%s, ",
	things: map[string][2]string{
		"restaurant": {"una mesa", "una mesa para %s"},
		"clinic":     {"una cita", "una cita para %s"},
		"hotel":      {"una habitación", "una habitación para %s"},
		"general":    {"una cita", "una cita para %s"},
	},
	books: map[string]string{"restaurant": "las reservas", "clinic": "la agenda", "hotel": "las habitaciones", "general": "la agenda"},
	answers: []answerRow{
		{words: []string{"cuánto", "cuanto", "precio", "cuesta", "how much", "price", "cost"}, says: "sí lo tienen; el precio es %d, impuestos incluidos", base: 29, span: 900},
		{words: []string{"horario", "hora", "abren", "cierran", "hours", "what time", "open", "close"}, says: "abren todos los días de 9:00 a %d:00", base: 17, span: 5},
		{words: []string{"tienen", "queda", "disponible", "stock", "have", "available"}, says: "sí, lo tienen; quedan %d", base: 2, span: 20},
		{says: "sí, es posible, y no hace falta reservar"},
	},
	clock: func(t time.Time) string {
		article := "las "
		if t.Hour() == 1 {
			article = "la "
		}
		return article + t.Format("15:04")
	},
	near: []string{"hoy", "mañana"},
	date: func(day time.Time) string {
		return fmt.Sprintf("el %s %d de %s", spanishDays[day.Weekday()], day.Day(), spanishMonths[day.Month()])
	},
	at: func(day, clock string) string {
		if clock != "" {
			clock = "a " + clock
		}
		if s := strings.TrimSpace(day + " " + clock); s != "" {
			return " " + s
		}
		return ""
	},
	talks: map[subject]map[ending][]scene{
		booking:  spanishBooking,
		question: spanishQuestion,
		undoing:  spanishUndoing,
		errand:   spanishErrand,
	},
	others: map[ending][]scene{
		noAnswer:   {{highlights: "Nadie contestó en {business}; el teléfono sonó hasta que se cortó.", next: "Probar de nuevo a otra hora."}},
		busy:       {{highlights: "La línea de {business} estaba ocupada.", next: "Probar de nuevo en unos minutos."}},
		failed:     {{highlights: "No se pudo establecer la llamada: el número no está disponible.", next: "Comprobar el número."}},
		cancelled:  {{highlights: "La llamada se canceló antes de que contestaran.", next: "No se pidió ni se acordó nada."}},
		terminated: {{highlights: "La llamada se cortó antes de terminar. No se acordó nada.", next: "Pedir otra llamada si todavía hace falta."}},
		voicemail: {{
			highlights: "Solo contestó el buzón de voz de {business}. Se dejó un mensaje; no hay nada acordado.", next: "Esperar a que llamen o probar de nuevo.",
			turns: []turn{
				they("Ha llamado a {business}. Ahora no podemos atenderle. Deje su mensaje después de la señal."),
				ai("Hola, soy un asistente de inteligencia artificial y llamo de parte de {name}: {task}. Por favor, devuelvan la llamada. Gracias."),
			},
		}},
	},
}

var (
	spanishHello = they("Hola, {hello}¿en qué puedo ayudarle?")
	spanishAsk   = ai("Hola, soy un asistente de inteligencia artificial y llamo de parte de {name}. Quisiera reservar {what}{when}, por favor.")
	spanishTask  = ai("Hola, soy un asistente de inteligencia artificial y llamo de parte de {name}. Se trata de esto: {task}.")
)

var spanishBooking = map[ending][]scene{
	agreed: {
		{
			highlights: "{business} confirmó {what}{when}{under}.", next: "No hay que hacer nada más; conviene llegar unos minutos antes.",
			turns: []turn{
				spanishHello, spanishAsk, they("Un momento, miro {books}. Sí, está libre."), ai("Muy bien. ¿Me lo confirma, por favor?"),
				they("Perfecto, {what}{when}{under}, queda reservado. Les esperamos."), ai("Muchas gracias. Adiós."), they("Adiós."),
			},
		},
		{
			highlights: "La reserva está confirmada: {what}{when}{under} en {business}.", next: "Si hay cambios, avisarles el día antes.",
			turns: []turn{
				spanishHello, spanishAsk, they("Claro. ¿A qué nombre?"), ai("De parte de {name}."),
				they("Muy bien, queda confirmado: {what}{when}{under}. Si hay algún cambio, llámenos, por favor."), ai("Se lo diré. Gracias, adiós."),
			},
		},
	},
	altered: {
		{
			highlights: "{business} no tiene sitio como se pidió. Ofrecieron{other}; no se reservó nada.", next: "Decidir si la otra hora va bien y volver a llamar.",
			turns: []turn{
				spanishHello, spanishAsk, they("Lo siento, a esa hora estamos completos. Le puedo ofrecer {what}{other}."),
				ai("Gracias. Primero tengo que consultarlo con {name}, así que no lo reserve todavía."), they("De acuerdo. Llámenos si le va bien, no he apuntado nada."), ai("Así lo haré. Adiós."),
			},
		},
	},
	unclear: {
		{
			highlights: "{business} dijo que vería qué puede hacer, pero la línea se cortó antes de que aceptaran nada.", next: "Volver a llamar para saber si está reservado.",
			turns: []turn{
				spanishHello, spanishAsk, they("Mmm, está bastante lleno. Veré qué puedo hacer."), ai("Entonces, ¿queda reservado?"), they("Puede ser, tendría que preguntarle a mi compa"), ai("¿Hola? Ya no le oigo."),
			},
		},
	},
}

var spanishQuestion = map[ending][]scene{
	agreed: {{
		highlights: "{business} respondió: {answer}.", next: "No se reservó ni se encargó nada.",
		turns: []turn{spanishHello, spanishTask, they("Déjeme mirar. Pues {answer}."), ai("Gracias, es todo lo que quería saber. Adiós."), they("De nada. Adiós.")},
	}},
	altered: {{
		highlights: "{business} no tiene lo que se pidió. Podrían encargarlo para la semana que viene; no se encargó nada.", next: "Decidir si la semana que viene va bien.",
		turns: []turn{
			spanishHello, spanishTask, they("No, lo siento, ahora mismo no. Podríamos encargarlo y llegaría la semana que viene."),
			ai("Gracias, primero tengo que consultarlo con {name}. No encargue nada, por favor."), they("De acuerdo. Adiós."),
		},
	}},
	unclear: {{
		highlights: "{business} no estaba seguro y la línea se cortó antes de que respondieran.", next: "Volver a llamar o preguntar por la persona responsable.",
		turns: []turn{spanishHello, spanishTask, they("No estoy seguro, tendría que preguntarle a mi compa"), ai("¿Hola? Ya no le oigo.")},
	}},
}

var spanishUndoing = map[ending][]scene{
	agreed: {{
		highlights: "{business} confirmó la cancelación{under}.", next: "No hay que hacer nada más.",
		turns: []turn{spanishHello, spanishTask, they("Déjeme mirar. Sí, aquí la tengo."), ai("Cancélela, por favor."), they("Hecho, queda cancelada. Gracias por avisar."), ai("Gracias. Adiós.")},
	}},
	altered: {{
		highlights: "{business} no canceló: solo lo hacen por escrito. La reserva sigue en pie.", next: "Enviarles un correo electrónico.",
		turns: []turn{spanishHello, spanishTask, they("Lo siento, solo cancelamos por escrito. Mándenos un correo, por favor."), ai("Se lo diré. Adiós.")},
	}},
	unclear: {{
		highlights: "{business} estaba buscando la reserva cuando se cortó la línea. No está claro si quedó cancelada.", next: "Volver a llamar.",
		turns: []turn{spanishHello, spanishTask, they("Espere, la estoy buscando. No la veo del"), ai("¿Hola? Ya no le oigo.")},
	}},
}

var spanishErrand = map[ending][]scene{
	agreed: {{
		highlights: "{business} tomó nota y aceptó.", next: "No hay que hacer nada más.",
		turns: []turn{spanishHello, spanishTask, they("Entiendo. Sí, lo haremos."), ai("Entonces, ¿queda acordado?"), they("Sí, queda acordado. Lo he apuntado."), ai("Gracias. Adiós.")},
	}},
	altered: {{
		highlights: "{business} no puede hacerlo como se pidió; podrían la semana que viene. No se acordó nada.", next: "Decidir si la semana que viene va bien.",
		turns: []turn{spanishHello, spanishTask, they("Así no, me temo. Podríamos la semana que viene."), ai("Primero tengo que consultarlo con {name}. No haga nada todavía, por favor."), they("De acuerdo. Adiós.")},
	}},
	unclear: {{
		highlights: "{business} dijo que vería qué puede hacer. La línea se cortó antes de que aceptaran.", next: "Volver a llamar.",
		turns: []turn{spanishHello, spanishTask, they("Veré qué puedo hacer, pero no le prome"), ai("¿Hola? Ya no le oigo.")},
	}},
}
