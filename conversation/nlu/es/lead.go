package es

import "github.com/kallybot/kallybot/conversation/nlu"

// leads are polite words before what is asked for. They say nothing about the call.
var leads = []row{
	{nlu.Politely, `^ [me|nos] puedes|podes|podrias|puede|podria|pueden|podrian|podemos|puedo [usted|ustedes]`, "me puedes"},
	{nlu.Politely, `^ [yo] quiero|queremos|quisiera|quisieramos|queria|queriamos|querria|necesito|necesitamos|necesitaria|deseo|desearia;
		^ me|nos gustaria|encantaria; ^ tengo|tenemos|tendria que; ^ hay|habria que; ^ hace falta; ^ me hace falta; ^ tendrias que`, "me gustaría"},
	{nlu.Politely, "^ quiero|queremos|quisiera|queria|querria|necesito|necesitamos que [me|nos|le|les] <book>", "quiero que me reserves"},
	{nlu.Politely, `^ ayudame|ayudanos a; ^ seria|es posible; ^ se podria|puede; ^ serias|eres tan amable de; ^ te importaria;
		^ me harias|haces el favor de; ^ hazme el favor de; ^ a ver si [me] puedes|podrias|podes`, "sería posible"},
	{nlu.Wondering, "^ quiero|queremos|quisiera|queria|querria|necesito saber; ^ me|nos gustaria saber", "quisiera saber"},
	{nlu.Courtesy, `si se|es puede|posible; si puede|podria|pudiera ser; a ser posible; de ser posible; si puedes|podes|pueden|tienen|hay;
		si no es mucha|molestia; ya me dices|diras|contaras|avisas; me avisas|dices|cuentas|confirmas; avisame; eso es todo; nada mas; creo|supongo|espero|pienso;
		no lo|estoy|se; sin prisa|prisas|problema; que tengas|tenga buen|buena; eres|sois el|la|lo|los mejor|mejores|maximo; perdona|perdon|disculpa|siento;
		como siempre; por cierto; es decir; quiero decir; lo que sea; me da igual; para mi|nosotros; muy amable; muchas|mil; de antemano`, "si se puede"},
}
