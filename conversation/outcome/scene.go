package outcome

import "strings"

// scenes are what somebody who tells a call adds to its result: how long it rang, who put whom through, what had been feared, how it ended.
// They are taken out before anything is read, because their words ("nobody answered at first", "casi media hora") speak of no agreement.
var scenes = []idiom{
	// Until somebody answers.
	{`\b(?:nobody|no one|no-one) (?:answered|picked up|came to the phone)(?: the phone)? (?:at first|to begin with|to start with|initially|the first (?:time|twice|few times)|on (?:my |the )?first (?:try|call|attempt|go)|for (?:a while|ages|a good \w+))(?:,? (?:but|then|and then))?`, "", "nobody answered to begin with, then"},
	{`\b(?:the|my) first (?:call|try|attempt|go) (?:\w+ )?(?:rang out|went unanswered|got no answer|was (?:engaged|busy)|(?:hit|went to|got) (?:the )?(?:voicemail|machine|answering machine))(?:,? (?:but|then|and then))?`, "", "my first call rang out, but"},
	{`\b(?:it )?(?:took|needed) (?:me |us )?(?:two|three|four|five|six|several|a few|a couple of|\d+) (?:goes|tries|attempts|calls)(?: (?:to|before|until) [^,.;:]*)?`, "", "took me three goes to get past the engaged tone"},
	{`\b(?:(?:almost |well )?before it (?:had )?(?:even )?(?:rang|rung)|(?:on|at|after|by) the (?:very )?(?:first|second|third|fourth|fifth|sixth|last|umpteenth) ring|after (?:\w+ ){1,3}rings)\b`, "", "a lady answered almost before it rang"},
	{`\b(?:almost|nearly|about|some|over|casi|practicamente|unos|unas|mas de|como) (?:a|an|half an|\w+|una|un|media) (?:minutes?|hours?|quarter of an hour|cuarto de hora|minutos?|horas?)(?: (?:on hold|waiting|of (?:hold )?music|de espera|de musica|esperando))`, "", "after nearly ten minutes on hold"},
	{`\btard(?:o|aron) (?:[^,.;:]{0,24} )?en (?:cog|contest|descolg|respond|atend|pon)\w*(?: el telefono)?(?:, (?:casi|mas de|unos|como|cerca de|[\w]+ minutos) ?[^,.;:]*)?(?:,? (?:pero|y))?`, "", "tardaron lo suyo en descolgar, casi un cuarto de hora"},
	{`\b(?:al|en el|tras|tras el|despues de|despues del) (?:primer|segundo|tercer|cuarto|quinto|ultimo|un par de|dos|tres|varios|muchos) (?:tono|timbrazo|toque|ring)s?\b`, "", "contesto al segundo tono"},
	{`\b(?:al principio|primero|de primeras|de entrada|la primera vez|a la primera|en la primera llamada) (?:no (?:contest|cog|respond|descolg|atend)\w+(?: nadie)?|nadie (?:contest|cog|respond|descolg|atend)\w+|comunicaba[n]?|daba (?:comunicando|ocupado)|salto el (?:contestador|buzon))(?:,? (?:pero|y|luego|hasta que))?`, "", "al principio no contestaba nadie, pero"},
	{`\b(?:no (?:contest|cog|respond|descolg|atend)\w+(?: nadie)?|nadie (?:contest|cog|respond|descolg|atend)\w+|comunicaba[n]?) (?:al principio|a la primera|de primeras|de entrada|la primera vez|las primeras veces)(?:,? (?:pero|y|luego|hasta que))?`, "", "no contestaban a la primera, pero"},

	// On the line.
	{`\b(?:put|laid|set|left) (?:the|his|her|their) (?:phone|receiver|handset) (?:down )?(?:(?:on|by|next to|beside) (?:the|a|his|her|their) \w+|aside|to one side|for a (?:second|minute|moment|bit)|to (?:go |have a )?(?:look|check|ask|see|fetch))\b`, "", "put the phone down on the counter"},
	{`\b(?:put|putting|passed|transferred|handed|switched) (?:me|us) (?:straight |right |back |directly )?(?:through|over|on)(?: (?:to|with) (?:(?:the|a|an|his|her|their|another|its) )?\w+(?: desk| department| manager| nurse| team)?)?`, "", "put us through to the desk"},
	{`\b(?:left|kept|had) (?:me|us) (?:on hold|waiting|holding|hanging on) (?:for )?(?:a|an|about|some|nearly|almost|over|\d+|two|three|four|five|ten|fifteen|twenty) ?[^,.;:]{0,30}?(?:minutes?|while|bit|ages|moment|hour)\b(?:,? (?:but|then|before))?`, "", "kept me on hold for a while, but"},
	{`\b(?:went|walked|popped|ran|nipped|disappeared|wandered) (?:off |out |away |back |over |upstairs |downstairs |next door |to the back |into the back )*(?:to|and) (?:check|ask|look|see|find out|fetch|have a look|had a look|checked|asked|looked)(?: (?:with|at|in|for) (?:the|her|his|their|a) \w+)?`, "", "she went off to check with her boss"},
	{`\bme (?:tuvo|tuvieron|dejo|dejaron) (?:un (?:rato|buen rato|momento)|(?:unos|\w+) minutos|esperando|en espera|a la espera)(?: (?:esperando|en espera|al telefono|con (?:la )?\w+))?`, "", "me tuvieron unos minutos con musiquita"},
	{`\bme (?:pas|comunic|conect|pus|transfir|deriv)(?:o|aron|ieron|io) (?:\w+mente |enseguida )?con (?:(?:el|la|su|un|una|otra|otro) )?\w+`, "", "el conserje me paso con la coordinadora"},
	{`\bme l[ao] (?:pas|pus)(?:o|aron|ieron)(?: al telefono)?($|,| y)`, "$1", "pedi hablar con el gerente, me lo pasaron"},
	{`\b(?:se )?(?:fue|fueron|salio|bajo|subio|corrio) (?:un momento )?a (?:mirar|ver|preguntar|comprobar|consultar|buscar)(?:l[ao]s?|l[ao])?(?: (?:al|a la|a su|con el|con la|con su|en el|en la) \w+)?`, "", "fue a preguntar al cocinero"},
	{`\b(?:llen[oa]s?|hasta arriba|a tope|replet[oa]s?) de (?:ruido|gente|voces|musica|jaleo|barullo|clientes|ninos|platos|harina|papeles)\b`, "", "con el comedor ya lleno de ruido"},
	{`\b(?:full of (?:noise|chatter|laughter|music|people|life|voices)|sounded (?:\w+ )?(?:busy|packed|full|hectic|rushed|harassed|tired|swamped))\b`, "", "the place sounded packed"},

	{`\b(?:i|we) (?:was|were|got) (?:passed|bounced|handed|sent) (?:around|from \w+ to \w+|about|along)(?: a bit| for a while| twice)?(?: (?:before|until|and) [^,.;:]*)?`, "", "i was passed around a bit before i landed with paints"},
	{`\b(?:voice ?mail|answering machine) (?:greeting|message|joke)\b|\b(?:\w+ )?(?:was|were|andaba|andaban|estaba|estaban) (?:out|off|away|por|en) (?:on|in|at|with|el|la|un|una) (?:the )?(?:pitch|field|yard|garden|lunch|a call|a meeting|campo|patio|obra|reunion|pista)\b`, "", "ray was out on the pitch"},

	// What had been feared, and did not come.
	{`^(?:i|we) (?:was|were|had been|'d been) (?:braced|bracing|prepared|ready|steeled|dreading|fearing|half expecting|all set) (?:for |to )?[^,.;:]*`, "", "i was braced for a fight over the cancellation"},
	{`^(?:i|we) (?:'d |had )?(?:half )?(?:feared|dreaded|expected|thought|assumed|figured|imagined|was afraid|worried) (?:that )?[^.;:]{1,90}?,? (?:but|and|only) (?:no|not (?:at all|so|a bit of it|in the least)|nothing of the (?:sort|kind)|far from it|quite the (?:opposite|contrary)|(?:i was|we were) wrong|not this time)\b`, "", "i thought they would send me to the site, but not at all"},
	{`^(?:y |bueno,? |la verdad,? )?(?:pens(?:e|aba|abamos)|crei(?:a|amos)?|tem(?:i|ia)|me (?:temia|esperaba|imaginaba|figuraba|veia)|esperaba|suponia|imaginaba|sospechaba|iba (?:\w+ad[oa])|contaba con) (?:en |de |a )?(?:que )?[^.;:]{1,90}?,? (?:y|pero) (?:no|nada que ver|que va|nada de eso|ni mucho menos|me equivoque|(?:todo lo|al) contrario|nada mas lejos|resulta que no|para nada|ni de broma)\b`, "", "pensaba que iban a mandarme a la web, pero no"},

	// How it ended.
	{`\b(?:i|we) (?:\w+ )?(?:thanked|said (?:thanks|thank you|goodbye|bye)) ?(?:him|her|them|to \w+)?,? (?:and|but|only) (?:he|she|they|the \w+)(?:'d| had)? (?:already )?(?:hung up|rung off|rang off|gone)\b`, "", "i thanked him and he'd already hung up"},
	{`\b(?:hung up|rang off|was gone)(?: on me)? before (?:i|we) (?:could|had|got to) (?:even )?(?:say |finish )?(?:thank|thanks|goodbye|bye|thanking)\w*(?: (?:him|her|them))?`, "", "hung up before i could thank her"},
	{`\b(?:colgo|colgaron|habia colgado) (?:antes de que|sin que) (?:me diera|pudiera|le diera|pude|le dij\w+) (?:tiempo a )?(?:dar|decir)\w*(?: las)?(?: gracias| adios)?`, "", "colgo antes de que pudiera darle las gracias"},

	// Doubts that are told not to be there.
	{`\b(?:no|nothing|without|not) (?:any |a |in )?(?:maybes?|ifs|buts|ifs (?:and|or|,) buts|pencil\w*|pencil?led (?:in|nothing)|provisional|tentative)(?: (?:and|or|about) (?:buts|it|that))?\b|\bpencil?led nothing\b`, "", "and she pencilled nothing"},
	{`\b(?:nada de|sin|ni) (?:quizas?|tal vez|peros|condiciones|provisional\w*|apuntarl[ao] a lapiz|a lapiz|medias tintas)\b`, "", "nada de quizas"},
}

// querying matches the beginning of a question that somebody asked in the call.
var querying = lazily(`\b(?:(?:i|we|she|he|they|the \w+|and|then|first|even|only|just|also) )*(?:asked(?: me| us| him| her| them)?|wanted to know|wondered|inquired|enquired) (?:if|whether|what|which|how|who|when|where|why)\b|` +
	`\b(?:hasta |solo |primero )?(?:(?:me|nos|le|les) )?(?:pregunt(?:o|aron|e|amos)|quis(?:o|ieron) saber|querian? saber) (?:tambien )?(?:si|que|cual|como|cuant\w+|quien|cuando|donde|a que|de que|para)\b`)

// asideEnds matches where a question that is told ends.
var asideEnds = lazily(`, |: | and | but | so | y | pero | asi que `)

// binding are words of a question that may decide something; so does a number.
var binding = wordSet(`deposit card pay paid prepay instead other another else accept accepted agree agreed ok okay fine work works worked suit suits suited still wait waiting list later call ring ` +
	`confirm confirmed hold possible do manage sure really happy mind booked reserved cancelled moved ` +
	`senal deposito tarjeta pagar pagaba pagado otro otra otros otras acepta aceptaba aceptaban sirve servia conviene convenia vale valia bien venia podia podian podria podrian importaba importa igual ` +
	`lista espera esperar llamar confirmar confirmaba parecia parece reservado reservada seguro segura queria quedaba queda`)

// unasked is folded text without the questions it tells, save those that may decide something: "asked if we had allergies".
func unasked(folded string) string {
	var kept strings.Builder
	for {
		at := querying().FindStringIndex(folded)
		if at == nil {
			return kept.String() + folded
		}
		end := len(folded)
		if next := asideEnds().FindStringIndex(folded[at[1]:]); next != nil {
			end = at[1] + next[0]
		}
		if question := folded[at[1]:end]; numbered(question) || someWord(question, binding) {
			kept.WriteString(folded[:end])
		} else {
			kept.WriteString(folded[:at[0]])
		}
		folded = folded[end:]
	}
}

// stamp matches the hour at which something was said in a log: "10:04 Luc: not possible. 10:05 Luc corrects himself".
var stamp = lazily(`(^|[.!?…'"’”]\s+|\n)\d{1,2}[:.]\d\d[:,]? ([\p{Lu}'"‘“«¡¿])`)

// unstamped is a cleaned text without the hours of a log, which are no values of what is agreed on; other text is left as it is.
func unstamped(text string) string {
	if len(stamp().FindAllStringIndex(text, 3)) < 3 {
		return text
	}
	return stamp().ReplaceAllString(text, "$1$2")
}
