package outcome

// lists holds the word lists that rows share, by name. They are folded, and each word is written once.
var lists = map[string]string{
	"en_done": `booked|boked|ordered|reserved|resered|resrved|scheduled|secured|locked in`,
	"en_ok":   `confirmed|authori[sz]ed|okayed|granted|confirms|comfirmed|confimed|accepted|accepts|agreed|agrees|went through|registered`,
	"en_yes": `yes|yeah|yep|yup|sure|of course|certainly|absolutely|ok|okay|perfect|great|lovely|wonderful|got it|no problem|` +
		`not a problem|right|alright|all right|fine|good|that's right|that's fine|correct|exactly|that is right|that works|` +
		`excellent|will do|cool|you got it|you bet|can do|sure can|okie dokie|alrighty|righto|right you are|roger|brilliant|splendid|super`,
	"en_yes_any": `yes|got it|yeah,? sure|no problem|of course|that's right|will do`,
	"en_willing": `no problem|not a problem|of course|certainly|absolutely|sure|will do|happy to|gladly|that works|that's fine|perfect|` +
		`wonderful|lovely|great|excellent|consider it done|my pleasure|you got it|you bet|can do|sure can`,
	"es_willing": `sin problema|ningun problema|claro|claro que si|por supuesto|como no|desde luego|perfecto|estupendo|genial|` +
		`con mucho gusto|con gusto|muy bien|encantad[oa]s?|marchando`,
	"en_maybe": `thinks|reckons|guesses|probably|probaby|perhaps|maybe|might|may(?: be| have| not)|possibly|likely|hopefully|` +
		`(?:i|we|he|she|they|it) (?:\w+ )?(?:think|thinks|thought|guess|guessed|suppose|believe|believes|believed|hope|hopes|hoped|assume|assumed|reckon)s?|` +
		`should be (?:fine|ok|okay|good|possible|able|booked|alright|there)|should work|seems?|seemed|appears?|appeared|` +
		`apparently|presumably|supposedly|allegedly|not sure|unsure|unclear|uncertain|see what|do (?:his|her|their|our|my) best|` +
		`try(?:ing)? to|no promises?|in principle|more or less|kind of|sort of|sounded like|pencil?led|pencil|tentativ\w*|` +
		`roughly agreed|could be|nothing definite|sounds? (?:like|as if)|odds are|chances are|expected to|in all likelihood|` +
		`as far as i|if i understood|reportedly|impression|implied|hinted|suggests? that|not entirely|not fully|vague\w*|` +
		`noncommittal|non-committal|ambiguous\w*|inaudible|unintelligible|muffled|feels? like|gist was|not swear|inconclusive|` +
		`undetermined|unresolved|my understanding|from what|i gather|hard to follow|as good as|practically|almost|nearly|` +
		`virtually|all but|basically|about to|close to|supposed to|was going to|would have|had it|as if|in theory|theoretically|` +
		`fairly sure|pretty sure|(?:would|could|'d) (?:have )?(?:swear|sworn|bet)|if i remember|off the top of|last i (?:knew|heard|looked)|as far as|just come by|doable|looks? like|` +
		`promised a call|no guarantee|not (?:\w+ )?guarantee\w*|hard to (?:hear|say|tell)|could not hear|couldn't hear|` +
		`can't hear|cannot hear|bad line|line was bad|hmm*`,
	"en_usual": `usually|normally|generally|typically|often|as a rule|most of the time|tends? to|(?:on|every|each) (?:mon|tues|wednes|thurs|fri|satur|sun)days`,
	"es_usual": `suelen?|solemos|normalmente|por lo general|generalmente|casi siempre|a menudo|acostumbran?|los (?:{es_day}|sabados|domingos)|cada (?:{es_day}|dia|semana)`,
	"en_us": `the ai(?: assistant| agent| caller)?|ai|the assistant|assistant|the caller|caller|the bot|the agent|i|we|` +
		`our (?:assistant|caller|agent)|kallyai|the virtual assistant|the system|the user`,
	"en_day":  `monday|tuesday|wednesday|thursday|friday|saturday|sunday`,
	"en_name": `mr \w+|mrs \w+|ms \w+|miss \w+`,
	"es_done": `reservad[oa]s?|separad[oa]s?|apuntad[oa]s?|anotad[oa]s?|agendad[oa]s?|concertad[oa]s?|citad[oa]s?|apartad[oa]s?|agendamos|hora cogida|` +
		`cita dada`,
	"es_ok": `confirmad[oa]s?|aceptad[oa]s?|confirmo|confirmaron|confirman|confirma|acepto|aceptaron|aceptan|acepta|accedio|` +
		`accedieron|autorizo|autorizaron|autorizad[oa]s?|aprobo|aprobaron|aprobad[oa]s?|acordad[oa]|acordaron|asignad[oa]s?|concedid[oa]s?|asegurad[oa]s?|otorgad[oa]s?|programad[oa]s?|` +
		`registrad[oa]s?|adjudicad[oa]s?|guardad[oa]s?|fijad[oa]s?|gestionad[oa]s?`,
	"es_yes": `dale|si|claro|claro que si|por supuesto|vale|de acuerdo|perfecto|muy bien|estupendo|genial|sin problema|ok|okey|correcto|` +
		`exacto|eso es|bien|venga|listo|hecho|desde luego|como no|ningun problema`,
	"es_maybe": `seguramente|probablemente|quizas?|tal vez|a lo mejor|igual si|creo|creia|cree[n]?|creyo|parece|parecia|me parece|` +
		`supongo|suponen?|en principio|puede que|posiblemente|posible|a ver|deberia[n]?|podria[n]?|` +
		`no (?:estaba|esta|estoy|estaban) segur[oa]s?|preapuntad[oa]|a lapiz|se supone|aparentemente|espera[n]? que|` +
		`intentara[n]?|haran lo posible|sobre las .* quiza|no (?:se|le|les) (?:oia|oigo|entendi\w*)|mas o menos|no prometen?|` +
		`sin garanti\w*|supuestamente|impresion|al parecer|por lo visto|parece ser|suena a|dio a entender|dieron a entender|` +
		`insinu\w+|vag[oa]s?|vagamente|ambigu\w+|inaudible|ininteligible|no del todo|a medias|con reservas|no (?:\w+ )?promet\w+|` +
		`no (?:lo )?asegur\w+|no concluyente|sin determinar|no queda claro|no esta claro|casi|` +
		`practicamente|a punto de|poco menos que|virtualmente|iban? a|habria[n]?|se hablo de|presuntamente|en teoria|imagino|` +
		`ya vemos|nunca se sabe|(?:yo )?diria que|yo diria|no se sabe|juraria|apostaria|me suena que|si mal no recuerdo|si no me equivoco|que yo sepa`,
	"es_us": `el asistente|asistente|la ia|ia|el agente|el bot|yo|nosotros|la asistente|el llamante|quien llamaba|el sistema|` +
		`el usuario`,
	"es_day": `lunes|martes|miercoles|jueves|viernes|sabado|domingo`,
}
