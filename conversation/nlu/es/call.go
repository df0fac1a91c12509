package es

import "github.com/kallybot/kallybot/conversation/nlu"

// call holds what people ask about the call itself.
var call = []row{
	{nlu.Asks(nlu.AboutNumber), `
		das|dices|daras|diras|muestras|compartes mi numero|telefono|movil; vas a dar|decir|darles|decirles mi numero|telefono|movil;
		ven|veran|sabran|saben|tienen mi numero|telefono|movil; se comparte|ve|muestra mi numero|telefono|movil; que numero ven|veran;
		me van a llamar|devolver; me llamaran|devolveran [ellos] [llamada]; pueden llamarme`,
		"¿les das mi número?"},
	{nlu.Asks(nlu.AboutWords), `
		que vas a decir|contar|preguntar|decirles|preguntarles|contarles; que les|le vas a decir|preguntar|contar;
		que les|le dices|diras|preguntas|cuentas; que diras|dices|dira exactamente; que va a decir; como se lo vas a decir|pedir;
		como lo vas a decir|pedir`,
		"¿qué vas a decir?"},
	{nlu.Asks(nlu.AboutCost), `
		cuanto cuesta|vale|costara|cobras|sale; cuanto me cuesta|cobras|costara|cobran|sale; cuanto va a costar|costarme;
		cuanto me va a costar; es gratis|gratuito|gratuita; cuesta algo|dinero; que precio tiene; cual es precio|coste|costo;
		tengo que pagar; hay que pagar; que cuesta`,
		"¿cuánto cuesta?"},
	{nlu.Asks(nlu.AboutCaller), `
		eres un|una robot|bot|maquina|ia|persona|humano|programa; eres humano|humana|real|persona|ia; quien|que eres;
		quien va a llamar|hablar; de verdad [les|le|los] llamas|llamaras|vas [a] [llamar]; [les|le|los] llamas|llamaras de verdad; quien llama|hablara|llamara|habla; llama un|una robot|bot|maquina|ia|persona;
		hablando con un|una robot|bot|maquina|ia|persona|humano; es un|una robot|maquina|ia|bot`,
		"¿eres un robot?"},
	{nlu.Asks(nlu.AboutAI), `
		sabran|saben|sabra|sabe|notaran|notan|notara|nota que es|eres; sabran|saben|sabra|sabe es|eres un|una ia|robot|maquina|bot;
		cuenta de que es; dices|diras|decirles que es|eres un|una ia|robot|maquina|bot; sabran quien|que llama; se nota que es|eres;
		suena a robot`,
		"¿sabrán que es una IA?"},
	{nlu.Asks(nlu.AboutWhen), `
		cuando vas a llamar|llamarles|llamarlos|llamarle; cuando llamas|llamaras; cuando les|le llamas|llamaras;
		cuando sera|es|se hace la llamada; a que hora vas a llamar|llamarles; a que hora llamas|llamaras; cuando empieza la llamada`,
		"¿cuándo vas a llamar?"},
	{nlu.Asks(nlu.AboutRecord), `
		grabas|grabaras|graban|grabais|grabaran|grabareis|transcribes|transcriben llamada|llamadas|esto; se graba|grabara|transcribe; queda grabado|grabada; vas a grabar;
		quien|quienes|alguien [mas] [puede|pueden|podra] escucha|escuchan|escuchar|oye|oyen|oir llamada|llamadas; quien|quienes [mas] escucha|oye|oira|escuchara [esto|eso]`,
		"¿grabas la llamada?"},
	{nlu.Asks(nlu.AboutUnanswered), `
		^ y|pero|entonces|que [que] [pasa|haces|pasara] si no contestan|contesta|cogen|coge|responden|responde|descuelgan|atienden|estan|abren [telefono|nadie];
		^ y|pero|entonces|que [que] [pasa|haces|pasara] si nadie contesta|coge|responde|atiende|descuelga|esta [telefono];
		^ y|pero|entonces|que [que] [pasa|haces|pasara] si comunica|comunican|salta|sale [buzon|contestador];
		^ y|pero|entonces|que [que] [pasa|haces|pasara] si esta|estan cerrado|cerrados|comunicando|ocupado|ocupados`, "¿y si no contestan?"},
	{nlu.Asks(nlu.AboutRefused), `
		^ y|pero|entonces|que [que] [pasa|haces|pasara] si [ya|todo] esta|estan [todo|ya] lleno|llena|llenos|completo|completos|reservado|cogida|ocupada;
		^ y|pero|entonces|que [que] [pasa|haces|pasara] si no hay|tienen|queda|quedan|pueden|puede|quieren|aceptan|tienes [mesa|sitio|hueco|nada|cita|mesas];
		^ y|pero|entonces|que [que] [pasa|haces|pasara] si [te|me] dicen|dice que|no [no]`, "¿y si está lleno?"},
	{nlu.Asks(nlu.AboutName), `
		^ [por|para] [que] hace falta [dar|decir] nombre; ^ [por|para] [que] hace falta [dar|decir] mi|un nombre;
		^ [por|para] [que] necesitas|necesitan|quieres|pides|piden [saber] mi|un nombre; ^ [por] [que] tengo que dar|decir|poner [mi|un] nombre;
		^ es necesario|obligatorio [dar|decir|poner] [mi|un] nombre; ^ por|para que mi nombre`, "¿hace falta mi nombre?"},
	{nlu.Asks(nlu.AboutMine), `
		^ [por|para] [que] hace falta [dar|decir] mi numero|telefono|movil; ^ [por|para] [que] necesitas|necesitan|quieres|pides|piden [saber] mi numero|telefono|movil;
		^ [por] [que] tengo que dar|decir|poner mi numero|telefono|movil; ^ es necesario|obligatorio [dar|decir|poner] mi numero|telefono|movil;
		^ por|para que mi numero|telefono|movil`, "¿por qué necesitas mi número?"},
	{nlu.Asks(nlu.AboutLength), `
		^ [y] cuanto [tiempo] tarda|tardas|tardara|tardaras|tardan|tardais|dura|durara|lleva [esto|en|eso] [llamada|llamar];
		^ [y] cuanto [tiempo] va|vas|suele a|durar|tardar [tardar|durar] [llamada]; ^ [va|vas] [a] tarda|tardas|tardar mucho`, "¿cuánto tarda?"},
	{nlu.Asks(nlu.AboutListen), "^ puedo|podria|puede escuchar|oir|escucharla|oirla|escucharlo|oirlo [en] [directo|vivo] $; ^ puedo|podria escuchar|oir [llamada] en directo|vivo",
		"¿puedo escuchar?"},
	{nlu.Asks(nlu.AboutSafe), "es seguro|fiable|segura|legal [esto|eso]; puedo fiarme|confiar; es [esto|una] estafa|timo|phishing", "¿es seguro esto?"},
	{nlu.Asks(nlu.AboutTongue), `
		^ en que|cual idioma|lengua hablas|hablaras|habla|hablara|hablan|llamas|llamaras|sera|es|va|vas [a] [hablar|llamar|ser]`, "¿en qué idioma vas a hablar?"},
	{nlu.Asks(nlu.HideNumber), `
		no des|compartas|digas|pases|muestres|uses|envies [mi|el] numero|telefono|movil;
		no les|le des|compartas|digas|pases|muestres mi|el numero|telefono|movil; sin mi numero|telefono;
		oculta|esconde|quita|omite mi numero|telefono|movil; que no sepan|tengan|vean mi numero|telefono|movil`,
		"no des mi número"},
}
