package outcome

import (
	"regexp"
	"slices"
	"strings"
	"sync"
)

// idiom is a phrase whose words say something else than the phrase, with the plain words that are read in its place.
type idiom struct{ pattern, plain, example string }

// idioms are read in both languages before the tables.
var idioms = []idiom{
	{`\b(?:shop|sales|store|dental|medical|office|personal|bar|kitchen|(?:the|a|an|his|her|their|doctor's|manager's) (?:\w+ )?(?:shop|store|practice)) assistant\b`, "clerk", "shop assistant: the m is sold out"},
	{`\basistente (?:de (?:la )?(?:tienda|ventas|direccion|consulta|odontologia)|dental|medic[oa]|comercial)\b`, "empleada", "la asistente dental dijo"},
	{`\b(importe|dinero|reembolso|nombre|pago|precio|servicio|menu|desayuno|corte|analisis|examen|bano|chequeo|estudio|cuerpo|monto|juego|encargo|pedido) complet[oa]\b`, "$1", "devuelven el importe completo"},
	{`\b(?:mm+-?h+m+|mhm+|uh[- ]?huh|aja)\b`, "right", "mm-hm, you got it"},
	{`\b([ap]m|o'clock|\d|free|an|available) opening\b`, "$1 slot", "gave her the 10:15 am opening"},
	{`\b(\w+) ?\b([ap])\. m\b`, "$1 ${2}m", "cuatro p. m"},
	{`\b(?:will not|won't|would not|wouldn't) (?:be )?(?:given away|give (?:it|that|the \w+|our \w+|your \w+) away|let go|let (?:it|the \w+) go|be released|release (?:it|the \w+)|be (?:resold|re-let|sold))\b`, "will be kept", "the room will not be given away"},
	{`\bno (?:se )?(?:la|lo|las|los) (?:dara|daran|van a dar|va a dar|soltara|soltaran|cedera|cederan|vendera|venderan)(?: a (?:nadie|otr\w+|ningun\w*))?\b`, "la guardan", "no la daran a nadie"},
	{`\b(?:otra persona|otro cliente|otra clienta|otro paciente|otra paciente|otro grupo|someone else|somebody else|another (?:patient|guest|client|customer|party|group)) (?:(?:se )?(?:habia|ha|acababa de|acaba de) (?:borrado|borrarse|cancelado|cancelar|anulado|anular|fallado|fallar|liberado)|(?:had |has )(?:just )?(?:cancelled|canceled|dropped out|pulled out))\b`, "se libero", "vio que otra persona se habia borrado"},
	{`\bno (?:hay|habia|habra) (?:donde|sitio para|lugar para|facilidad para) (estacionar|aparcar|parquear|dejar el \w+|cambiarse)\b`, "$1 dificil", "no hay donde estacionar"},
	{`\b(?:(?:the|a) (?:day|night|evening|week)|\d+ hours|an hour) (?:before(?:hand)?|ahead|prior)(?:$|[.,])`, "in time", "a reminder goes out the day before"},
	{`\b(?:un dia|el dia|la noche|una hora|\d+ horas) antes(?:$|[.,])`, "a tiempo", "mandan un recordatorio el dia antes"},
	{`\bin (?:the|their|our|its) (?:system|files?|database|books|records) as (?:an? )?(?:\w+ )?(?:patient|member|client|customer|guest|regular)\b`, "known", "petra is in their system as a patient"},
	{`\ben (?:el|su|la) (?:sistema|ficha|archivo|base) como (?:\w+ )?(?:paciente|client[ea]|soci[oa]|usuari[oa])\b`, "conocida", "figura en el sistema como paciente"},
	{`\b(check-?out|departure) (?:until|till|up to|as late as)\b`, "$1 at", "late check-out until 2 pm"},
	{`\b(salida(?: tardia)?|late check-?out) hasta\b`, "$1 a", "salida tardia hasta las dos"},
	{`\b(?:has |have )?(?:gone|went|goes|grown|grew) (?:up |down )?from (\w+) (?:\w+ )?to\b`, "was changed from $1 to", "the booking has gone from four to six"},
	{`\b(?:someone|somebody|a colleague|one of (?:them|his men|the team)) (?:will|'ll|is going to) (come|arrive|visit|stop by|drop by|pass by|be there|pick)`, "the technician will $1", "someone will come on tuesday"},
	{`\bllamar(?:a|an) (?:al|a la|a el) (?:portero\w*|timbre|puerta|telefonillo|interfono|conserje)(?: \w+)?`, "", "llamaran al portero automatico"},
	{`\b(?:will|'ll) (?:ring|call|phone|text) (?:the (?:bell|doorbell|buzzer)|on arrival|when (?:he|she|they)(?: is| are|'s|'re) (?:outside|there|downstairs|on (?:the|his|her|their) way)|from (?:the|his|her) (?:car|van|road))`, "", "they will ring the bell"},
	{`\b(?:free of charge|(?:at|for) no (?:extra |additional |further )?(?:cost|charge)|complimentary|for free|on the house)\b`, "gratis", "granted free of charge"},
	{`\b(?:order|orders|delivery|pick-?up|production|baking|booking|reservations?|guest) list\b|\blist of (?:orders|deliveries|bookings|reservations|guests)\b`, "book", "on the order list for friday"},
	{`\b(?:hoja|libreta|cuaderno|planilla) de (?:encargos|pedidos|reservas|citas|turnos)\b`, "agenda", "en la hoja de encargos"},
	{`\b(semanas?|dias?|horas?|mes|meses|minutos?|euros?|pesos|weeks?|days?|hours?|minutes?|months?|dollars) (?:mas o menos|more or less|or so)\b`, "$1", "en una semana mas o menos"},
	{`\blista de (?:encargos|pedidos|reservas|entregas|repartos|citas|turnos|clientes|huespedes|comensales)\b`, "agenda", "en la lista de encargos"},
	{`\bbetween (\d{1,2}(?::\d\d)?) ?([ap]m)? and \d{1,2}(?::\d\d)?( ?[ap]m)?`, "at $1 $2$3", "scheduled for friday between 10 and 11 am"},
	{`\bentre las? (\d{1,2}(?::\d\d)?) y las? \d{1,2}(?::\d\d)?`, "a las $1", "el tecnico va el viernes entre las 10 y las 11"},
	{`\b(?:everything|all) else (?:\w+ ){0,5}(?:remains?|stays?|is|stayed|remained) (?:the same|unchanged|as (?:it was|before|booked))`, "", "everything else on the booking stays the same"},
	{`\b(?:todo )?lo demas (?:\w+ ){0,4}(?:queda|sigue|se mantiene|es|continua) (?:igual|lo mismo|como (?:estaba|antes))`, "", "todo lo demas sigue igual"},
	{`\b(?:s?he|they|you|it) (?:may|might) (?:still )?have to wait(?: (?:a|for|some)? ?(?:little|bit|while|moment|few minutes|time))?`, "", "he may have to wait a little"},
	{`\b(?:el|la|los|las|the) (?:menu|precio|resto|decoracion|habitacion|mesa|sitio|nombre|price|menu|rest|deposit|name) (?:\w+ ){0,3}(?:sigue|siguen|queda|quedan|stays?|remains?) (?:igual|lo mismo|the same|unchanged)`, "", "el menu de comunion sigue igual"},
	{`\b(?:agradec(?:ieron|io|en)|dieron las gracias(?: por)?|les agradecio) (?:que )?(?:se |les |nos )?(?:avis\w+|el aviso|haber avisado)(?: con tiempo| con antelacion| a tiempo)?`, "gracias", "agradecieron que se avisara con tiempo"},
	{`\b(?:two|three|four|dos|tres|cuatro) (tables|mesas) (?:of|for|de|para) (?:\d+|two|three|four|five|six|seven|eight|cuatro|cinco|seis|siete|ocho)\b`, "$1", "they reserved two tables of five"},
	{`\b(?:puede que|es posible que|quiza|tal vez) (?:\w+ ){0,3}espere[ns]?(?: un (?:poco|rato|ratito))?`, "", "puede que espere un poco"},
	{`\b(?:in|within|during) (?:the|a|an|their|our) (\d{1,2}(?::\d\d)?)(?: ?([ap]m))? (?:to|until|and|-) \d{1,2}(?::\d\d)?(?: ?[ap]m)? (?:window|slot)\b`, "at $1 $2", "arrives in the 8 to 12 window"},
	{`\b(?:(?:the|our|your) )?(?:caller|assistant|user|requester)'s (?:client|customer|principal|boss|friend|family|party|group)\b`, "you", "the place was given to the caller's client"},
	{`\bal? (?:client[ea]|amig[oa]|jef[ea]|familia|grupo) (?:del? (?:quien llam\w+|el asistente|la asistente|la ia|el usuario)|del (?:llamante|asistente|usuario))\b`, "a usted", "la plaza se la dieron al cliente de quien llamaba"},
	{`\b(?:won't|will not|would not|wouldn't|are not going to|aren't going to) (?:be )?(?:bill\w*|charg\w+|invoic\w+|debit\w*)(?: (?:you|us|me|her|him|them))?(?: for (?:it|that|this|the \w+))?`, "will be gratis", "they won't bill for it"},
	{`\bno (?:se )?(?:l[aeo]s? |nos |me |te |os )?(?:va a |van a )?(?:facturar?(?:an|on)?|cobrar(?:an|a)?|facturan?)(?:l[aeo]s?)?\b`, "gratis", "no la van a facturar"},
	{`\b(?:after|once|when|as soon as) (?:i|we|the assistant|the caller|the ai|our (?:side|caller)) (?:had )?(?:read|gave|given|spelt|spelled|supplied|provided|quoted|dictated)(?: \w+){0,2}? (?:the|my|our|her|his|your|their) (?:\w+ ){0,2}?(?:number|name|details|reference|code|address|card)s?(?: number| out)?\b`, "", "did it after i read out the card number"},
	{`\b(?:despues de que|despues de|tras|una vez que|cuando|en cuanto) (?:l[ea]s? )?(?:leer|dar|dictar|facilitar|lei|leimos|di|dimos|dicte|dictamos|facilite|darle|leerle|dictarle) (?:el|la|los|mi|su|tu|nuestro) (?:\w+ ){0,2}?(?:numero|nombre|datos|referencia|codigo|direccion|tarjeta|carne|dni)(?: del? (?:la |mi |su )?\w+)?`, "", "lo hizo despues de que le lei el numero del carne"},
	{`\b(?:did|has done|have done) (?:it|this|that|so) (?:on the spot|there and then|then and there|straight away|right away|immediately|while (?:i|we) waited)\b`, "has it sorted", "the librarian did it on the spot"},
	{`\bl[ao]s? (?:hizo|hicieron|arreglo|arreglaron|tramito|tramitaron|resolvio|resolvieron|renovo|renovaron) (?:en el (?:acto|momento)|al momento|ahi mismo|alli mismo|sobre la marcha|enseguida|de inmediato)\b`, "queda hecho", "lo hizo en el acto"},
	{`(^|, |: )aviso (?:numero |n\.? ?|no\.? ?|num\.? ?)?(\d+)\b`, "$1 referencia $2", "aviso 7714"},
	{`\bfrom (\d{1,2}(?::\d\d)?) (?:to|until|till) \d{1,2}(?::\d\d)?(?: ?([ap]m))?($|[.,;:)])`, "at $1 $2$3", "in your name for sunday from 10 to 11"},
	{`\bde (\d{1,2}(?::\d\d)?) a \d{1,2}(?::\d\d)?($|[.,;:)])`, "a las $1$2", "la pista es vuestra el domingo de 10 a 11"},
	{`\b(?:before|antes de) (?:las )?(?:\d{1,2}(?::\d\d)?(?: ?[ap]m)?|noon|mediodia|midday)($|[.,;:)])`, "$1", "lo dejan el lunes antes de las 10"},
	{`\bno (?:hace|hara|hacia|haria) falta (?:ningun |ninguna |el |la |un |una )?\w+`, "gratis", "no hace falta permiso"},
	{`\b(?:could|was able to|were able to|managed to) (fit|squeeze|accommodate|seat) (you|us|them|him|her|everyone|everybody)(?: all)?(?: in)?$`, "booked $2", "oak and ember could fit you in"},
	{`\b(?:les|os|nos|te|le) (?:hicieron|hizo|han hecho|ha hecho|hacen|buscaron|encontraron) (?:un )?(?:sitio|hueco|lugar|espacio)\b`, "queda hecha la reserva", "les hicieron sitio"},
	{`\bva(n?) a ver\b`, "vera$1", "lo va a ver en su tarjeta el lunes"},
	{`\b(ready|pick-?up|collection) (?:from|after|any ?time (?:from|after)) (\d|noon|half)`, "$1 at $2", "ready from 9 on saturday"},
	{`\b(list[oa]s?|recogida|recoger|retirar|recoge[n]?|retira[n]?) (?:desde|a partir de) las\b`, "$1 a las", "listo desde las 9"},
	{`('s|\bis|\bhas|\bhave) (?:now |just |all )?gone through\b`, "$1 done", "okay, that's gone through"},
	{`\b(?:loan(?:er)?|courtesy|replacement) (?:car|vehicle)s?\b`, "shuttle", "loan car: not available that day"},
	{`\b(quedo|queda|quedaron|quedan|ha quedado) cerrad([oa])s? (para|el|a las)\b`, "$1 arreglad$2 $3", "quedo cerrada para el jueves"},
	{`\b(presupuesto|importe|tarifa) cerrad[oa]\b`, "$1 fijo", "presupuesto cerrado de 160 euros"},
	{`\bcomplet[oa] con\b`, "con", "completo con encerado"},
	{`\b(?:usual|regular|own) (?:doctor|gp|dentist|stylist|hairdresser|vet|therapist|trainer|nurse|hygienist|barber) (?:was|is|would be) (?:away|off|on holiday|on leave|out|unavailable|busy|not (?:in|there|available))\b`, "", "the usual doctor was away"},
	{`\bmay be (emailed|e-mailed|sent|brought|paid|used|collected|taken|returned|left|submitted|posted|picked|parked|worn|added)\b`, "can be $1", "all of it may be emailed"},
	{`\b(?:quedamos|quedaron|se quedo) en que ((?:\w+ ){0,4}(?:pasan?|vienen?|van?|llegan?|recogen?|traen?|entregan?|mandan?)) (el|a|al|manana|hoy|un|la)\b`, "queda arreglado que $1 $2", "quedamos en que medrano hijo pasa el lunes"},
	{`\b(?:volvio|regreso|vino|bajo|salio) con la respuesta\b`, "respondio", "volvio con la respuesta"},
	{`\b(?:took|taken|take) (it|that|this) (?:as|to mean)\b`, "assumed $1 as", "i took that as a yes"},
	{`\bsin (?:nada |temas |asuntos |gestiones |mas )*(?:pendientes?|que hacer)\b`, "", "sin pendientes"},
	{`\bon (?:his|her|their|its|the) way( [^,;.]{0,40}?)?,? and should be (?:there|here|with (?:you|us))\b`, "on the way$1", "on his way and should be there by four"},
	{`\bdesde hoy\b(?: mismo\b)?|\bas of (?:today|now)\b`, "", "desde hoy la reserva figura con ella"},
	{`\b(?:preferred|prefers|preferia|prefiere) (?:los )?(?:mon|tues|wednes|thurs|fri|satur|sun)days\b|\bpreferia los \w+`, "", "he preferred thursdays, looked again"},
	{`\bni modo\b`, "bueno", "ni modo, ya la borre"},
	{`\b(?:nada|nothing|no (?:hay|queda|quedan) (?:nada|temas|gestiones)) (?:is |mas |else )?(?:pendiente|pending|outstanding|por hacer)\b`, "", "nada pendiente"},
	{`\bdad[oa]s? de baja\b`, "anulada", "dada de baja"},
	{`\b(?:taken |took (?:it |that |you )?)?(?:off|out of) (?:the|our|their) (?:books?|list|calendar|diary|schedule|system)\b`, "cancelled", "off the books"},
	{`\b(?:closed?|closing) (?:the|our|this) (?:booking|reservation|deal|matter)\b`, "booked", "closed the booking"},
	{`\b(lo de.{1,60}?|reserva|todo|trato|tema|mesa|cita|cena|comida|noche) (?:ya )?(?:esta|queda|quedo|ha quedado|queda ya) (?:ya )?cerrad[oa]\b`, "$1 esta arreglado", "lo del viernes esta cerrado"},
	{`\bcerr(?:o|aron|amos|ado|ada) (?:la |el )?(reserva|mesa|cita|trato|hora)\b`, "reservada la $1", "cerraron la reserva"},
	{`\b(?:will be|'ll be|are|is|'re) (?:\w+ly )?(?:waiting for|expecting|awaiting) (us|you|him|her|them|your|our|the|flight|guests|passengers|mr|mrs|ms|dr)\b`, "is expecting $1", "will be waiting for you"},
	{`\b(?:after|following|despite) (?:\w+ ){0,3}(?:attempts?|tries|goes)\b`, "", "after three attempts"},
	{`\b(?:despues de|tras|al) (?:\w+ ){0,2}intentos?\b`, "", "despues de tres intentos"},
	{`\bwould be (?:happy|glad|delighted|pleased) to (?:host|have|see|take|welcome)\b`, "welcome", "would be happy to host"},
	{`\b(?:will|'ll) have (?:\w+ ){1,4}(?:waiting|ready|set|laid) for (us|you|him|her|them|your|our)\b`, "is expecting $1", "will have three chairs waiting for us"},
	{`\b(?:is|are) being (held|kept|reserved|saved|booked)\b`, "is $1", "is being held in your name"},
	{`\b(?:would|will|'d|'ll) be (?:no|not a|not any) (?:problem|trouble|issue)\b`, "sure", "that would be no problem"},
	{`\b(?:wasn't|was not|isn't|is not) (?:a|any) (?:problem|trouble|issue|bother)(?: at all)? to (?:get|book|reserve|have)\b`, "managed to book", "it wasn't a problem at all to get the table"},
	{`\bno hubo (?:\w+ )?(?:problemas?|pegas?|inconvenientes?|dificultad\w*) (?:para|en|al) (?:\w+(?:ar|er|ir))\b`, "han podido reservar", "no hubo ningun problema para conseguir la mesa"},
	{`\b(?:could|can|did)(?:n't| not) (?:say|tell \w+) no\b`, "said yes", "she couldn't say no to a birthday"},
	{`\b(in|into|on|en) (their|the|our|his|her|its|su|el|nuestro) (?:system|sistema):`, "$1 $2 book -", "in their system: saturday"},
	{`\bya (?:tenemos|teneis|tienen|tienes) (?:sitio|mesa|hueco|turno|lugar)\b`, "queda hecha la reserva", "ya tenemos sitio"},
	{`\bquedamos (?:en|para) (el|la|las)\b`, "queda para $1", "quedamos en el sabado a las nueve"},
	{`\bsac(?:ad[oa]|o|aron|amos|ar|ue) (?:ya )?(?:el |la |un |una )?(turno|cita|hora)\b`, "reservado $1", "sacado turno"},
	{`\bprecio cerrado\b`, "precio fijo", "precio cerrado 40 euros"},
	{`\b(queda|quedo|esta|dejo|dejaron|tienen|tiene|ya|todo|toda|quedan|estan) list([oa])s?\b`, "$1 hech$2", "quedo lista la mesa"},
	{`\bquitad[oa] (?:ya )?(?:de (?:la|su|nuestra) (?:agenda|lista)|del? (?:libro|sistema|su libro))\b`, "cancelada", "la han quitado de la agenda"},
	{`\b(l[ao]s?|le|les|te|os|nos|me) atiende(n?)\b`, "$1 recibe$2", "el fisio la atiende el miercoles"},
	{`\b(a las? .{1,20}) si (?:que )?(?:podria|podriamos|podrian)\b`, "$1 si que hay", "a las once si podria"},
	{`,? ?\b(?:en vez de|en lugar de|instead of|rather than) (?:a |at )?(?:las? )?(?:` + countWord + `|noon|mediodia|\d[\d:.]*)(?: ?[ap]m)?\b`, "", "a las doce en vez de a las diez"},
	{`\b(?:took|taken) (?:good )?care of (?:it|that|everything|this|the (?:booking|reservation|table))\b`, "booked it", "the manager took care of it"},
	{`\bse (?:encargo|encargaron|ocupo|ocuparon)(?: de (?:todo|ello|eso|la reserva))?:`, "apuntado:", "el gerente se encargo: nueve comensales"},
	{`\b(?:dejo|dejaron|han dejado|ha dejado) (la|el) (\w+) cerrad[oa]\b`, "apuntado $1 $2", "dejo la suite cerrada para ocana"},
	{`\bno (?:cobr|pid|pag)\w+ nada (?:por adelantado|por anticipado|de antemano|hoy|ahora)\b|\bnothing (?:\w+ )?(?:up front|upfront|in advance)\b`, "gratis", "no cobraron nada por adelantado"},
	{`\b(?:takes|will take) place\b`, "is", "the check now takes place on friday"},
	{`\bby (?:an |one |two |half an |\d+ |a )(?:full )?(?:hours?|minutes?|days?|weeks?)\b`, "", "brought forward by an hour"},
	{`\b(?:le|les|me|nos) parec(?:e|io|ia) (?:muy |todo |la mar de )?(?:bien|perfecto|estupendo|genial|correcto)\b`, "de acuerdo", "a la ortodoncista le parece bien"},
	{`\b(?:took|takes|taken|taking) (?:place|part|care)\b`, "happened", "the call took place"},
	{`\bat once\b`, "immediately", "agreed at once"},
	{`\bcasi (?:ni|no) \w+\b`, "", "casi ni escucho el saludo"},
	{`\b(?:you|we)(?:'ve| now| have)* (?:have|got|hold|own) (the|a|an|your|our) room\b`, "you have $1 reservation", "we have the room"},
	{`\b(?:everything|what|exactly what|as|just as|just what) (?:you|we|i)(?:'d| had)? (?:wanted|asked|asked for|requested|hoped for|hoped)\b`, "it", "exactly what we wanted"},
	{`\b(?:as|since|because|como) (?:you|me) (?:had |have )?(?:said|allowed|told|authori[sz]\w+|autoriz\w+|dij\w+|permiti\w+)\b.{0,40}?\b(?:if need be|if necessary|if needed)\b`, "", "since you had allowed up to 90 if need be"},
	{`\b(?:(?:the|their|\w+'s) )?(?:answer|reply|response|verdict)(?: is| was|:)(?: an?)?(?: \w+)? yes\b`, "it is settled", "the answer was yes"},
	{`\b(?:la |su )?(?:respuesta|contestacion)(?: fue| es| ha sido|:)(?: que)? si\b`, "esta arreglado", "la respuesta fue que si"},
	{`\b(?:took|noted|wrote down|asked for|tomo|anoto|apunto) (?:the |your |our |my |el |su |nuestro |mi )?(?:name|number|details|phone|nombre|numero|telefono)(?: and (?:the |your |our |my )?(?:name|number|phone number|details|phone)| y (?:el )?(?:nombre|numero|telefono))? (?:and|y)\b`, "", "took the name and the number and will expect us"},
	{`\b(?:seats?|chairs?|places?|tables?|room) (?:will be|are|is) waiting\b(?: for (?:us|you|them))?`, "table is kept", "five seats will be waiting"},
	{`\b(?:is|was|esta) (?:taken|cogid[oa]) (?:in|under|a) (your|our|her|his|my|su|tu|nuestro) (?:name|nombre)\b`, "is booked", "the slot is taken in her name"},
	{`(?:\bwill|'ll) be (holding|keeping|saving|seeing|expecting|receiving|welcoming|seating)\b`, " are $1", "they'll be holding a family room"},
	{`\btom(o|aron) nota\b`, "apunt$1", "el camarero tomo nota"},
	{`\bqued(?:e|amos) con (?:\w+ ){1,3}?(?:en|para)\b`, "queda reservada", "quede con ximena en una mesa para ocho"},
	{`\b(?:free|flexible) cancell?ation (?:\w+ )?(?:until|till|up to|before)\b|\bcancel\w* (?:for free|free|without charge) (?:until|till|up to|before)\b`, "gratis", "free cancellation until the 16th"},
	{`\bcancelacion (?:gratuita|gratis) (?:hasta|antes)\b|\b(?:anular|cancelar) (?:gratis|sin coste) (?:hasta|antes)\b`, "gratis", "cancelacion gratuita hasta el 16"},
	{`\b(?:el|un|del|su|por el) aviso\b`, "gracias", "agradecio el aviso"},
	{`\b(?:deposit|card|prepayment|payment) (?:is |was )?not (?:needed|required|necessary|asked for)\b`, "gratis", "deposit not required"},
	{`\b(?:requested|desired|wanted|preferred) (slot|time|table|date|day|room|hour|window|range|span|margin)\b`, "$1", "the requested slot"},
	{`,? ?\bas (?:requested|asked|wanted|desired)\b`, "", "booked as requested"},
	{`\b(hora|mesa|fecha|dia|habitacion|margen|franja|horario) (?:solicitad[oa]|pedid[oa]|desead[oa])\b`, "$1", "la hora solicitada"},
	{`\brequest (was|is|has been) (accepted|approved|granted|confirmed)\b`, "booking $1 $2", "the reservation request was accepted"},
	{`\blist of patients\b|\bpatient list\b`, "schedule", "on the list of patients"},
	{`\bname on the (?:list|book|booking|reservation|sheet|order|ticket)\b`, "name", "name on the list: whitlock"},
	{`\b(?:dij(?:o|eron)|dice[n]?|contest(?:o|aron)|respondi(?:o|eron)) que (?:sin (?:ningun )?problemas?|ningun problema|no habia (?:ningun )?(?:problema|inconveniente))\b`, "dijo que si", "me dijo que sin problema"},
	{`\blista de pacientes\b`, "agenda", "lista de pacientes"},
	{`\b(?:no|without|nothing|not a|there is no|there was no) (?:\w+ )?(?:charge|fee|cost|deposit|card|to pay|payment|prepayment|penalty|strings)\b(?: (?:was|is|were) (?:\w+ )?(?:needed|required|asked for|taken|necessary|due|charged))?`, "gratis", "no card was needed"},
	{`\b(?:the|this|our) (?:phone )?(?:call|conversation)\b[^,;:]{0,120}? (?:was|has been|is) (?:\w+ly )?(?:completed|concluded|finished|made|carried out|placed|successful|a success|ended|over)(?: success\w+)?\b`, "the call was made", "the call about a table for two was completed successfully"},
	{`\b(?:la|esta|nuestra) (?:llamada|conversacion|gestion)\b[^,;:]{0,120}? (?:se (?:llevo a cabo|realizo|completo|hizo|efectuo|cerro)|fue (?:completada|realizada|un exito|exitosa)|termino|finalizo|ha (?:terminado|finalizado|concluido))(?: con exito| correctamente| bien)?\b`, "hubo una llamada", "la llamada sobre la visita del martes se llevo a cabo con exito"},
	{`\bse trat(?:o|aron) (?:el|los|la|las|de|del|sobre)\b`, "se hablo de", "se trato el tema de la cerradura"},
	{`\bno (?:hay|habra|habria|tiene|aplica|cobran|cobraran) (?:\w+ )?(?:penalizacion|penalidad|cargos?|recargos?|costes?|costos?|gastos?|comision|comisiones|multa|problemas?|inconvenientes?)\b`, "gratis", "no hay penalizacion"},
	{`\b(?:ya )?no se (?:l[eo]s?|te|os|nos|me) cobra\w*\b`, "gratis", "ya no se le cobra"},
	{`^(?:no|nope|nah)[,.]? (?:just|only) (?:turn|show|come|pop|be)\b(?: \w+)?`, "gratis", "nope, just turn up"},
	{`^no[,.]? (?:solo|nada mas|simplemente) (?:venga|vengan|ven|venid|venirse|pase|pasen)\b`, "gratis", "no, nada mas venga"},
	{`\b(?:no hay que pagar nada|no hace falta (?:senal|tarjeta|deposito|pagar)|sin (?:coste|cargo|gastos|penalizacion|senal|deposito|compromiso|pagar nada|problemas?|contratiempos|incidencias)|no (?:piden|pidieron|pide|cobran|cobraron) (?:nada|senal|tarjeta|deposito))\b`, "gratis", "no hay que pagar nada"},
}

// plainly is folded text without scenes, and with its idioms in plain words.
func plainly(folded string) string {
	whole := len(folded)
	for _, phrase := range compiledIdioms() {
		if len(phrase.needs) == 0 || slices.ContainsFunc(phrase.needs, func(literal string) bool { return strings.Contains(folded, literal) }) {
			folded = phrase.match.ReplaceAllString(folded, phrase.plain)
		}
	}
	folded = unasked(folded)
	if len(folded) < whole {
		folded = strings.Trim(folded, " ,;:")
	}
	return folded
}

// phrase is an idiom that is tried only on text that holds one of the literals which it needs; on any text where it needs none.
type phrase struct {
	idiom
	match *regexp.Regexp
	needs []string
}

var compiledIdioms = sync.OnceValue(func() []phrase {
	var out []phrase
	for _, d := range slices.Concat(scenes, reported, idioms) {
		out = append(out, phrase{d, regexp.MustCompile(d.pattern), needed(d.pattern)})
	}
	return out
})
