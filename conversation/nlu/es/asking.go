package es

import "github.com/kallybot/kallybot/conversation/nlu"

// asking are further ways to ask for a call, and to change what was given for it.
var asking = []row{
	{nlu.Says(nlu.RequestCall), `
		<book> en|para|a <business>|<party>|<date>|<clock>;
		echale|echales|dale|dales|pegale|hazle|haz|hacele|echa|da una|un llamada|telefonazo|llamadita|toque|llamado|ring|timbrazo;
		comunicate|comunicame|contacta|contactate|contactame|habla|hablale|enlazame|ponte|ponme [en] con|a|contacto;
		manda|mandame|mandanos|mandenme|manden|envia|enviame|enviadme|envien|traeme|traigan un|una|al|a <bookable>|<place>|alguien|grua|
		tecnico|ambulancia; que venga|vengan|pase|pasen|manden|envien [a] un|una|el|la|alguien;
		telefonea|timbra|marcale|marca|llamale|llamales|hablale a|al <business>|<place>|doctor|medico|dentista|banco;
		agenda|agendame|saca|sacame|solicita|tramita|gestiona|consigue|consigueme|aparta|apartame un|una|el|la|<bookable>
		[<bookable>|hora]`,
		"comunícate con la embajada"},
	{nlu.Says(nlu.Cancel), `
		^ cancela|cancelalo|cancelala|anula|anulalo|olvida|olvidalo|dejalo|descarta|descartalo|para|deten|detenlo eso|esto|todo|esa|esta|ese|
		este|ya [,] y|e; ^ cancelalo|cancelala|anulalo|olvidalo|descartalo|detenlo [,] y|e`, "cancela eso y"},
	{nlu.Says(nlu.Correct), `
		dije|dijimos|puse|pedi|queria|era|eran|seran|serian <party>|<clock>|<date>; es <business> [,] no;
		no es|era|son|eran <business>|<clock>|<date>|<party> [,] es|era|son|sino`,
		"dije 6 personas"},
	{nlu.Says(nlu.Correct), `
		quita|saca terraza|ventana|trona|nota|fecha|hora|dia|nombre|telefono; falta|faltan algo|cosas|datos|una;
		menos|salvo|excepto la|el|en hora|fecha|dia|nombre|numero|telefono|sitio|lugar|apellido; no es|era esa|ese|eso [,] es|era|sino;
		la|el|lo fecha|dia|nombre|numero|telefono|sitio|lugar|apellido esta|es|era|sale|salio
		mal|incorrecta|incorrecto|equivocada|equivocado|otra|otro|erronea|erroneo;
		has|te puesto|equivocaste|equivocado|confundiste [mal] [la|el|de] [hora|fecha|dia|nombre|numero]; se escribe|pone con|sin|asi;
		nombre|apellido es|va con|sin; es|va con|sin tilde|acento|hache;
		quita|quitale|elimina|saca|borra|anade|agrega|agregale|ponle lo de; solo que; salvo que; excepto que;
		me he|habia equivocado|confundido|liado; me equivoque|confundi|lie de;
		cambia|cambiame|cambien|cambie restaurante|sitio|lugar|negocio|clinica|hotel|telefono|apellido|nombre|dia|fecha; no dije eso;
		te|le dije otra|otro|que; dije que; no te dije; hay un error|fallo; corrigelo|corrigela|rectifica|rectificalo`,
		"la fecha está mal"},
	{nlu.Says(nlu.RequestCall), `
		puedes|podrias|podes|podeis|pueden|podrian|puede|podria|quieres [me|nos] <call>|<book>|<ask>;
		me|nos <call>|<book>|<ask> [a|al|en|una|un|cita|mesa|con|por|si];
		quiero|necesito|quisiera|querria|toca|hay que
		<call>|<book>|<ask>|reclamar|saber|hablar|encargar|comprar|contratar|quejarme|denunciar|alquilar|arreglar;
		ayudame a <call>|<book>|<ask>|<move>|<change>`,
		"¿puedes llamar al ayuntamiento?"},
	{nlu.Says(nlu.RequestCall), `
		quita|quitar|quitale|baja|bajar|borra|elimina|dale|dar [me|de] [baja] [la|el|mi] cita|reserva|turno|mesa|hora|reservacion|habitacion
		[de|del|en|con|que]; pide|pedir|pidan|pideme informes|informacion|info|precio|precios|presupuesto|cotizacion [en|a|al|de];
		ponme|pide|pideme|reserva lo mismo|misma`, "quítame la cita del dentista"},
}

// repeating are ways to ask for a call that was made to be made once more, often with a day or a time of its own.
var repeating = []row{
	{nlu.Says(nlu.Again), `
		lo de siempre|costumbre; marcale|marcales|llamale|llamales|dale|dele|prueba|intentalo|hazlo|pide|reserva otra|una vez;
		dale otra vez; haz|hazme|pideme|reserva|resérvame la|lo|el|una misma|mismo|igual reserva|llamada|pedido|cita|mesa|que;
		vuelvelos|vuelvelo|vuelvele|vuelveles a llamar|marcar|intentar; otro intento; una vez mas; vuelve|vuelva|vuelvan|volver|puedes|
		podrias a <call>;
		igual que anterior|ayer|antes|vez|siempre`,
		"lo de siempre"},
	{nlu.Says(nlu.Again), `
		rellama|rellamar|remarca; misma llamada|reserva|mesa|cita que|de; la misma que; mismo de ayer|siempre; otra llamada;
		intentalo otra|nuevo; repite reserva|mesa`,
		"la misma llamada que ayer"},
	{nlu.Says(nlu.Again), `
		vuelve|vuelva|volver|vuelvelo|vuelvan llamar|llamarlos|intentar|intentarlo|marcar|pedir;
		repite|repetir|rehaz|reintenta|repitan ultima|llamada|reserva|pedido|ayer|anterior;
		llama|llamalos|intenta|intentalo|prueba|marca|llamales otra|nuevo [vez]; llama|intenta|intentalo|prueba|llamalos de nuevo;
		lo mismo que|de [ayer|siempre|antes]; mismo sitio|pedido|restaurante|lugar; igual que ultima|ayer|antes|siempre|otra;
		como la ultima|otra vez; otra llamada igual; la de siempre`,
		"vuelve a llamar"},
	{nlu.Alone(nlu.Again), "rellamar|reintentar|reintenta", "reintentar"},
}
