package outcome

// address is a house number with its street, which is no time of the day.
const address = `\d+\w? (?:[a-z]+ ){1,2}?(?:street|st|road|rd|lane|avenue|ave|cottages?|close|court|drive|house|terrace|gardens|square|row|place|way|crescent|grove|mews|hill|view|wharf|mill|farm)\b`

// addressed matches an address of a task.
var addressed = lazily(`\b(?:at|to|from|for|,) ?` + address)

// reported are idioms of what is told of what somebody said, of what is paid, and of answers given in a word.
var reported = []idiom{
	// What they said they would do is what they will do.
	{`\b(said|told (?:me|us|him|her)|promised|assured (?:me|us|him|her)|answered|replied|insisted|shouted(?: back)?|called back|called out|texted(?: back)?|laughed|grunted|added|mumbled|confirmed|agreed)( that)? (he|she|they|it|the \w+|a \w+|one|someone|\w+)(?:'d| would) (hold|keep|save|set|have (?:it|us|you|them|him|her|the|a|one)|bring|deliver|come|send|fix|see|expect|look after|let|pass|tell|give|make|swing by|pop (?:in|round|over|by)|drop (?:in|round|by)|call (?:in|by|round)|stop by|look in|head (?:over|round|out)|be (?:there|round|over|with|at|in|along)|squeeze|fit|put|book|write|note)\b`, "$1$2 $3 will $4", "he said they'd hold the room"},
	{`\b(dij\w+|promet\w+|asegur\w+|contest\w+|respond\w+|garantiz\w+) que ((?:\w+ ){0,3}?)((?:guard|apart|reserv|esper|mand|envi|llev|pas|dej|prepar|entreg|arregl|atend|recib|estar?|traer|ir|har|vendr|pondr|dar)(?:a?r)?)ia(n?)\b`, "$1 que $2${3}a$4", "dijo que nos guardaria la mesa"},
	{`\b(?:would|will|'d|'ll) be (?:waiting|ready|set|set up|laid|there|in place|put out|out) (?:at|by|on|in|for) (?:the|your|our|their) (?:table|room|chair|bed|place|seat)\b`, "gratis", "a high chair would be waiting at the table"},

	{`(^|, | y | que )(?:le|les|me|nos) (?:viene|venia|va|iba|vino|queda|quedaba) (?:hasta |incluso |muy |mucho |igual de |todo )?(?:mejor|bien|perfecto|genial|estupendo|de perlas|de maravilla|de lujo)\b`, "${1}sin pegas", "le venia hasta mejor"},
	{`\b(?:suited|suits) (?:him|her|them|everybody|everyone) (?:\w+ )?(?:better|fine|well|perfectly|too|nicely)(?: anyway)?\b`, "no problem", "three suited her better anyway"},

	// What is paid, or is not.
	{`\b(?:payments?|fees?|instal+ments?|direct debits?|rents?|dues|premiums?|deposits?|balance) (?:has|have|had|was|were|is|are|will be) (?:already |just )?(?:been )?(?:taken|collected|charged|gone out)\b(?: already)?`, "paid", "the last payment has been taken already"},
	{`\bno (?:more|further|other|additional|extra|later) (?:\w+ )?(?:fees?|charges?|payments?|bills?|instal+ments?|direct debits?|dues)(?: (?:will|would|are|is|to|be|were|going|taken|due|charged|collected|made|on|after|from))*`, "gratis", "no more fees will be taken"},
	{`\bno (?:hay|habia|hubo|habra|lleva|llevaba|piden|pedian|tiene|tenia) (?:ninguna? |nada de )?(?:sena|senal|deposito|anticipo|fianza|adelanto|multa|recargo|cargo|coste|costo)s?(?: de por medio| que \w+)?\b`, "gratis", "no habia sena de por medio"},
	{`\b(?:todavia |aun )?no (se |l[aeo]s? |me |nos )?habia(n?) (\w+[ai]do)\b`, "no ${1}ha$2 $3", "todavia no habia comprado los globos"},
	{`\bno (?:me |nos |le |les |te |os )?cobra(?:ba|ban|n|ron|ra|ran|ria|rian)?\b(?: nada| la \w+)?(?: por adelantado| por anticipado| de antemano| hoy| ahora)?`, "gratis", "no cobra nada"},

	{`\b(?:como|porque|ya que|al|por) (?:se |les? )?(?:avis|inform|llam)\w+ (?:a tiempo|con (?:tiempo|antelacion|margen)|de antemano)\b`, "", "como se aviso a tiempo"},

	{`\bpacked (lunch\w*|meals?|breakfast|bags?|box\w*|picnic)\b`, "$1", "packed lunch, no nuts"},
	{`,? ?\b(?:just in case|por si acaso|por las dudas|por si las moscas)\b`, "", "a new cartridge just in case"},
	{`\b(?:which|that|y que|que|lo cual|cosa que) (?:i|we|the assistant|the caller|el asistente|la asistente|le|les)? ?(?:politely |gently |then )?(?:declined|turned down|refused|said no to|rechace|decline|rehuse|no acepte|dije que no)(?: (?:on|in|en|por) (?:\w+ )?\w+)?(,|$| and| y)`, "$1", "a three-month freeze, which i declined on his behalf, and"},
	{`\b(at|to|from|for|outside) ` + address, "$1 the house", "he'll be at 14 cobden street tomorrow"},

	{`\bbelongs? to (?:the |our )?(?:client|caller|customer|requester|user|patient|guest|assistant)\b`, "belongs to you", "the hour belongs to the client"},
	{`\b(gave|given|assigned|allotted|allocated|granted) (?:the |our )?(?:client|caller|customer|requester|user|patient|guest|assistant)\b`, "$1 you", "gave the patient wednesday at nine"},
	{`\b(di(?:o|eron)|asign(?:o|aron)|conced(?:io|ieron)) (?:al|a la) (?:cliente|clienta|paciente|usuari[oa]|llamante|huesped|asistente)\b`, "le $1", "dio al paciente el miercoles"},
	{`\b(?:requires?|wants?|asks? for|takes?|expects?) (?:full )?(?:payment|cash|the money|the balance) (?:at|on|upon) (?:the )?(?:collection|pick-?up|arrival|delivery|day|counter|door|departure|check-?(?:in|out))\b`, "gratis", "requires payment at collection"},
	{`\b(?:piden?|exigen?|requieren?|hay que|se debe) (?:el )?(?:pagar|pago|abonar|abono|liquidar) (?:\w+ )?al (?:recoger|llegar|retirar|entregar|salir)\w*`, "gratis", "piden el pago al recoger"},
	{`\b(party size|headcount|number of (?:guests|people|diners|covers))\b([^,.;]{0,40}?) (?:now )?(?:stands at|was raised to|goes to|went to|rises to) (\w+)\b`, "$1$2 is now $3 people", "the party size for the booking now stands at eight"},
	{`\bnumero de incidencia\b`, "referencia", "el numero de incidencia es 30918"},
	{`\b(?:while|whilst) (?:i was |we were |still )?(?:on hold|holding|waiting|listening|in the queue)\b`, "", "a cancellation came through while on hold"},
	{`\b(?:asked|asking) (?:me |us |the caller |the assistant )?(?:if|whether) (?:you|we|i|the \w+|he|she)(?:'d)? (?:wanted?|would like|liked?|needed|wished?) (?:for )?(?:another|a (?:new|different|later)|to (?:rebook|reschedule|pick another|move it)) ?(?:date|day|time|one|appointment|slot)?`, "", "asked whether you wanted another date"},
	{`\bpregunt(?:o|aron) si (?:quer|dese|prefer)\w+ (?:otr[oa]|una nueva|un nuevo|cambiarl[ao]|reprogramar\w*|moverl[ao])(?: (?:fecha|dia|hora|cita))?`, "", "pregunto si queriamos otra fecha"},

	{`\b(?:(?:todo )?lo demas|el resto|everything else|all else|the rest)(?: \w+){0,3} (?:sigue[n]?|continua[n]?|queda[n]?|stays?|remains?|is|are) (?:todo )?(?:igual|como (?:estaba|antes)|the same|unchanged|as (?:it was|before))(?: y (?:el|la) \w+ tambien)?`, "", "lo demas sigue igual"},

	{`\b(?:taken|took|takes|crossed|struck|scratched|pulled|removed|dropped|deleted) (?:\S+ ){1,4}?(?:off|from|out of) (?:the|our|their|his|her|\w+'s|\w+day's) (?:\w+ )?(?:books?|list|calendar|diary|schedule|system|roster|rota|register|page)\b`, "cancelled it", "she has taken mrs dunmore off thursday's list"},
	{`\b(had|has|have)(?: \w+)? gone (?:back|home|out|up|down|in|smoothly)\b`, "$1 happened", "the book had gone back on 2 may"},
	{`\b(?:by the time|after|when|before|as) (?:i|we|they|she|he) (?:hung up|rang off)\b`, "", "it had arrived by the time we hung up"},
	{`\b(?:awaits?|awaiting|(?:is|are) waiting for|waits? for) (?:(?:their|its|his|her|the) owners?|collection|pick-?up)\b`, "ready", "the glasses await their owner"},

	{`\b(?:collection|pick-?up|delivery|it|results?|return) (?:should|may|might|could) be (?:ready|possible|back|there|available|done|in) (after|by|around|from|at|on)\b`, "ready $1", "collection should be possible after three"},
	{`\bonce (the \w+|he|she|they|i|we)(,? \w+,?)? (came|heard|saw|looked|checked|found|got|understood|explained|had|gave|spoke|learnt|learned|read|reali[sz]ed|told|said|showed|mentioned)\b`, "after $1$2 $3", "once the owner, hal, came to the phone"},
	{`,? \bwhich (?:is|are) (?:also |all )?(?:up )?(?:on|in|at) (?:the|their|our|its) (?:website|web|web ?site|site|page|door|window|counter)\b`, "", "form r2, which is on the website"},
	{`\b(?:(?:someone|somebody|an adult|you) (?:has|have|needs?|will need|must|should) (?:to )?be (?:home|in|at home|there|present)|(?:tiene que|debe) haber alguien(?: en casa)?)\b(?: to [^,.;]*)?`, "", "someone has to be home to open the door"},
	{`\b(?:could|can) be (heard|seen)\b`, "$1", "pages could be heard turning"},
	{`\baviso (?:abierto|registrado|creado|dado|cursado)(?: con)?(?: el)?(?: numero| n)? (\d+)\b`, "referencia $1", "aviso abierto con el numero 7714"},
	{`\b((?:repit|ley|dict|anot|apunt|copi|escrib)\w+)( \w+)? complet[oa]\b`, "$1$2 entero", "lo repitio completo"},
	{`\b(esta|queda|quedo|fue) (?:tomad|cogid|ocupad)([oa]) (para|a nombre de)\b`, "$1 reservad$2 $3", "la cabana esta tomada para la familia quiroga"},
	{`\bl[ao]s? (?:aplic|activ|ejecut|proces)(?:o|aron) (?:la|el|un|una|su|ya) ?\w*`, "queda hecho", "lo aplico la agente"},

	{`\b(?:trato|negocio|acuerdo) cerrado\b`, "trato hecho", "trato cerrado con salto inflables"},

	{`\bi (?:thought|felt|found|considered) it (?:best|wise|better|polite|right|prudent) (?:not )?to [^,.;]*`, "", "i thought it best to sound grateful"},
	{`\b(?:para|a nombre de) la familia ([a-z]{4,})\b`, "para $1", "reservada para la familia quiroga"},
	{`\b(bike|room|table|seat|locker|court|lane|desk|bay|pitch|cabin|stall|mesa|pista|cabana|habitacion|plaza|butaca|taquilla) (?:number|no\.?|numero|nro\.?) (\d+)\b`, "$1 $2", "lorna has bike number 6"},

	{`\b(?:nothing|no money|not a (?:penny|cent)|nothing more) (?:is|was|will be) (?:\w+ )?(?:owed|due|outstanding|left to pay)\b|\bno (?:se )?(?:debe|deben|adeuda|adeudan) nada\b`, "gratis", "nothing is owed"},
	{`\b(?:council|town|city|repairs?|faults?|jobs?|works?|maintenance)(?:'s)? list\b`, "book", "the fault is on the council's list now"},
	{`\blista (?:del? (?:ayuntamiento|mantenimiento|averias|incidencias|reparaciones|trabajos|arreglos|tareas))\b`, "agenda", "la farola esta en la lista del ayuntamiento"},

	// Taken down, finished.
	{`\b(reservation|booking|order|request|appointment) (was|has been|is|were) (?:\w+ly |duly |now |all )?taken(?: down)?($|[,.;]| (?:in|at|under|with|without|over|within|on the|for)\b)`, "$1 $2 noted$3", "the reservation was taken in under a minute"},
	{`(?:\bwill|'ll|\bshould|\bto) have (it|them|that|this|everything|the \w+|your \w+) (?:all )?(?:done|ready|finished|made up|made|packed|wrapped|boxed|bagged|waiting|sorted) (by|at|for|on|from|before|in)\b`, "will have $1 ready $2", "they will have it done by 3 on thursday"},
	{`^(?:- )?(?:the )?(?:answer|reply|response|respuesta|contestacion):`, "dijo", "respuesta: gorro obligatorio"},
	{`\b(?:dio|dieron|dado|doy|damos|dan|dando) de alta (?:a |al )`, "inscribio a ", "dio de alta a leo en una de ellas"},
	{`\bfrom (two|three|four|five|six|seven|eight|nine|ten|twelve|\d+) (?:guests|people|persons|diners|covers|adults|seats|places|of (?:us|you|them)) to (two|three|four|five|six|seven|eight|nine|ten|twelve|\d+)\b`, "to $2 people", "updated it from four guests to six"},
	{`\bde (dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|\d+) (?:personas|comensales|adultos|plazas|pax) a (dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|\d+)\b`, "a $2 personas", "la paso de cuatro personas a seis"},
}
