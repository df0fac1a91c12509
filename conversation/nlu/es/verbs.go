package es

import (
	"strings"

	"github.com/kallybot/kallybot/conversation/nlu"
)

// verbWords are the verbs with which something is asked for, in the forms in which one asks. A verb that changes its stem when
// stressed has that stem behind a slash. Pronouns written onto a form need no words of their own: see pronouns.
var verbWords = verbs(
	verb{nlu.CallVerb, "llamar marcar telefonear contactar"},
	verb{nlu.BookVerb, `reservar pedir/pid buscar agendar apartar conseguir/consig sacar programar encargar solicitar separar
		concertar gestionar contratar`},
	verb{nlu.AskVerb, "preguntar averiguar consultar comprobar/comprueb avisar verificar checar quejar reclamar denunciar"},
	verb{nlu.Move, "mover/muev cambiar pasar adelantar aplazar retrasar atrasar postergar recorrer reprogramar reagendar trasladar correr"},
	verb{nlu.DeleteVerb, "borrar eliminar olvidar suprimir"},
	verb{nlu.ChangeVerb, "cancelar anular confirmar modificar"},
)

// commands are verbs with which something is asked of the program, in the forms that patterns name: pronouns may be written onto
// them, and short forms lead to them.
const commands = `quita quite quitar repite repita repetir cuente contar muestra muestre mostrar explica explique explicar ensena
	ensene ensenar aclara aclarar deja deje dejar manda mande mandar envia envie enviar salta salte saltar omite omitir vuelve
	devuelve conecta conectar desconecta desconectar vincula vincular desvincula identifica registra registrar loguea loguear ayuda
	ayude ayudar corrige corregir actualiza actualizar edita editar espera espere habla hable escribe responde contesta suspende
	reinicia reiniciar revierte pone engancha enganchar desengancha desenganchar asocia asociar limpia limpiar lleva lleve llevar sube
	subir baja bajar tira tirar echa echar regresa regresar`

// pronouns are written onto the forms of verbs: "resérvamela".
const pronouns = "me te se nos le les lo la los las melo mela melos melas noslo nosla selo sela telo tela"

// infinitives are the endings of infinitives, with and without pronouns.
func infinitives() string {
	return "r r" + strings.Join(strings.Fields(pronouns), " r")
}

// verb is a class and infinitives of it.
type verb struct {
	class nlu.Class
	forms string
}

func verbs(table ...verb) (out []word) {
	for _, v := range table {
		var b strings.Builder
		for infinitive := range strings.FieldsSeq(v.forms) {
			conjugate(&b, infinitive)
		}
		out = append(out, word{v.class, 0, b.String()})
	}
	return out
}

// conjugations are the endings behind the plain and the stressed stem, by the last two letters of the infinitive.
var conjugations = map[string]struct{ plain, stressed string }{
	"ar": {"ar a ad as ais eis es ando aras ara aria arias arian", "a as an e es en"},
	"er": {"er e ed es eis ais as iendo eras era eria erias erian", "e es en a as an"},
	"ir": {"ir i id is ais as iendo iras ira iria irias irian", "e es en a as an"},
}

// conjugate writes the forms of one infinitive, "mover/muev".
func conjugate(b *strings.Builder, infinitive string) {
	infinitive, stressed, _ := strings.Cut(infinitive, "/")
	stem, kind := infinitive[:len(infinitive)-2], infinitive[len(infinitive)-2:]
	if stressed == "" {
		stressed = stem
	}
	ends := conjugations[kind]
	for end := range strings.FieldsSeq(ends.plain) {
		join(b, stem, end)
	}
	for end := range strings.FieldsSeq(ends.stressed) {
		join(b, stressed, end)
	}
}

// join writes stem and ending with the spelling that keeps the sound of the stem: "marque", "entregue", "siga".
func join(b *strings.Builder, stem, end string) {
	soft := end[0] == 'e' || end[0] == 'i'
	last := stem[len(stem)-1]
	switch {
	case soft && last == 'c':
		stem = stem[:len(stem)-1] + "qu"
	case soft && last == 'g':
		stem += "u"
	case soft && last == 'z':
		stem = stem[:len(stem)-1] + "c"
	}
	b.WriteString(stem)
	b.WriteString(end)
	b.WriteByte(' ')
}
