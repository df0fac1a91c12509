package es

import "github.com/kallybot/kallybot/conversation/nlu"

const (
	dial      = `\b(?:llam[ae]|llamas|llamar|llamad|telefonea|marca)(?:l[eoa]s?)?`
	dialled   = `(?: (?:ya )?a? ?(?:ellos|ellas|el|ella)\b|(?: otra vez| de nuevo)|(?P<mid>(?: [^ ,;!?]+){1,6}?))?`
	callEnd   = `(?:,? (?:para|y|por) |[,;!?]|\.? *$)`
	callGoal  = `,? (?:para|y) (?:reserv|pregunt|ped|pid|hac|cancel|anul|cambi|confirm|ver |sab|encarg|dec)[a-z]*`
	callIn    = `(?:en|dentro de) (?:unos )?(?:\d+|un|una|media|dos|tres|cuatro|cinco|diez|quince|veinte|treinta|cuarenta)(?: y media)? ?(?:minutos?|min|horas?|hora)?`
	atOpening = `(?:cuando|en cuanto|apenas|tan pronto como) (?:abran?|abra (?:el|la) [a-z]+|hayan abierto)`
	openDay   = `(?:(?:manana|(?:el |este )(?:proximo )?(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo))(?: por la manana)?,? )`
	atMine    = ` (?:hora )?(?:mia|de mi hora|de aqui)`
	atTheirs  = ` (?:(?:hora )?(?:suya|local|de alli)|hora de (?:alli|ellos))`
)

// What a message must have for a pattern to match.
const (
	dials  = "llam telefonea marca"
	opens  = "abr hayan"
	mine   = "mia hora aqui"
	theirs = "suya local hora alli"
	atOnce = "llama"
)

// calls are the ways to say when to call.
var calls = []nlu.CallRow{
	{Means: nlu.AtOpening, Pattern: dial + `,? (?P<cut>` + openDay + atOpening + `)\b`, Needs: opens, Example: "llámalos mañana cuando abran"},
	{Means: nlu.AtOpening, Pattern: dial + dialled + `,? (?P<cut>` + openDay + `?` + atOpening + `)\b`, Needs: opens, Example: "llama cuando abran"},
	{Means: nlu.AtOpening, Pattern: `^(?:por favor |vale |si |y )?(?P<cut>` + openDay + `?` + atOpening + `)[.!]?$`, Needs: opens, Example: "cuando abran"},
	{Means: nlu.AfterWhile, Pattern: dial + dialled + `,? (?P<cut>` + callIn + `)\b`, Needs: dials, Example: "llámalos en 20 minutos"},
	{Means: nlu.AtMine, Pattern: dial + `(?P<tail> .{2,40}?` + atMine + `)` + callEnd, Needs: mine, Example: "llámalos a las 10 hora mía"},
	{Means: nlu.AtTheirs, Pattern: dial + `(?P<tail> .{2,40}?` + atTheirs + `)` + callEnd, Needs: theirs, Example: "llama a Casa Pepe mañana a las 10 hora suya"},
	{Means: nlu.AtTheirs, Pattern: dial + `(?: otra vez| de nuevo)?(?P<cut> .{2,40}?)` + callEnd, Needs: dials, Example: "llámalos mañana a las 10"},
	{Means: nlu.AtTheirs, Pattern: dial + `(?P<tail> .{2,40}?)` + callGoal, Needs: dials, Example: "llama a Casa Pepe a las 10 para reservar mesa a las 8"},
	{Means: nlu.AtOnce, Pattern: `^(?:no,? |por favor |mejor |vale )*(?P<cut>llama(?:l[eoa]s?)? (?:ya|ahora)(?: mismo)?)[.!]?$`, Needs: atOnce, Example: "llámalos ya"},
}

// callWords may stand beside a day and a time; those with a hyphen cannot name whom to call.
const callWords = "a las la el de hora horas suya local alli mia aqui mi por favor en punto sobre -y -para -pregunta -si -que -reserva -una -me -mi -cuando -las -en -dentro"
