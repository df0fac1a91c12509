package es

import "github.com/kallybot/kallybot/conversation/nlu"

// call holds what people ask about the call itself.
var call = []row{
	{nlu.Asks(nlu.AboutNumber), `
		das|dices|daras|diras|muestras|compartes mi numero|telefono|movil; vas a dar|decir|darles|decirles mi numero|telefono|movil;
		ven|veran|sabran|saben|tienen mi numero|telefono|movil; se comparte|ve|muestra mi numero|telefono|movil; que numero ven|veran`,
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
		quien va a llamar|hablar; quien llama|hablara|llamara|habla; llama un|una robot|bot|maquina|ia|persona;
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
		grabas|grabaras|transcribes llamada; se graba|grabara|transcribe; queda grabado|grabada; vas a grabar;
		quien|quienes|alguien [mas] [puede|pueden|podra] escucha|escuchan|escuchar|oye|oyen|oir llamada|llamadas`,
		"¿grabas la llamada?"},
	{nlu.Asks(nlu.HideNumber), `
		no des|compartas|digas|pases|muestres|uses|envies [mi|el] numero|telefono|movil;
		no les|le des|compartas|digas|pases|muestres mi|el numero|telefono|movil; sin mi numero|telefono;
		oculta|esconde|quita|omite mi numero|telefono|movil; que no sepan|tengan|vean mi numero|telefono|movil`,
		"no des mi número"},
}
