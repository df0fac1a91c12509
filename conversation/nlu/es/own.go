package es

import "github.com/kallybot/kallybot/conversation/nlu"

// signIn are questions about the sign-in, and what is said where one does not get on with it.
var signIn = []row{
	{nlu.Asks(nlu.AboutSignIn), `por que [tengo|hay|debo|he] [que|de] iniciar|registrarme|entrar|identificarme|conectarme|loguearme; por que [una|la] cuenta|sesion;
		para que [tengo|quiero|necesito|hace|la|una] [que] cuenta|sesion|iniciar|registrarme; necesito [una|tener] cuenta|registrarme; hace falta [una] cuenta|registrarse|iniciar; que|quien es kallyai;
		que cuenta [es]; es seguro|fiable|segura [el|la|este|esta] enlace|pagina|sesion; no tengo cuenta; no quiero registrarme|cuenta`, "por qué tengo que iniciar sesión"},
	{nlu.Asks(nlu.SignInStuck), `pagina|enlace|sitio|web [no|que] carga|abre|funciona|va|sale|existe; no carga|funciona|abre|va [la|el|nada] [pagina|enlace]; no se puede acceder|abrir|conectar|cargar;
		[la] pagina|web|enlace esta|sale|parece|da [en] rota|roto|blanco|vacia|mal|error; sale|da|pone|dice [un|que] error; sale [en] blanco; no me deja|sale [nada]; pagina rota;
		ya [lo|la] hice|inicie|entre|he|esta [hecho|hecha|sesion|iniciado|entrado]; hecho; listo; terminado; que|cual direccion|url [es]; donde esta|veo|sale|encuentro [la] direccion|url;
		como copio [la] direccion|url; no veo|encuentro [la|ninguna] direccion|url; no me funciona; estoy atascado|atascada`, "la página no carga"},
	{nlu.Asks(nlu.AboutLink), "que significa|es|supone vincular|vincularla|vincularlo; que pasa si|cuando vinculo|la|lo [vinculo]; para que vincular|vincularla", "qué significa vincular"},
}

// ownData are questions about what is kept, and wishes for it.
var ownData = []row{
	{nlu.Asks(nlu.AboutKept), `quien [mas] [puede] lee|ve|leer|ver|tiene mis|mi|esto mensajes|datos|conversacion|chats; vas|vais|van [a] vender|vendes|compartir|guardar mis|mi datos|mensajes|informacion; vendes|guardas|compartes mis|mi datos|mensajes|informacion;
		que haces|pasa|hacen|haceis con mis|mi datos|mensajes|informacion; que datos guardas|tienes|recoges; privacidad; estan seguros|protegidos mis datos`, "quién lee mis mensajes"},
	{nlu.Alone(nlu.Billing), "ensename|muestrame|dame|enviame|mandame|pasame|quiero [ver] la|mi|las|mis factura|facturas [por|porfa] [favor]", "enséñame la factura"},
	{nlu.Asks(nlu.WantsExport), "exporta|exportar|exportame|descarga|descargar [todos] [mis] datos|todo|informacion; enviame|mandame|dame|pasame [todos|una] [copia] [de] mis datos", "exporta mis datos"},
	{nlu.Asks(nlu.WantsRecording), "^ [ponme|pon|enviame|mandame|dame|pasame|quiero|quisiera|puedo] [oir|escuchar|tener] [la] grabacion|audio; oir|escuchar la llamada|grabacion; donde esta [la] grabacion", "ponme la grabación"},
	{nlu.Asks(nlu.WantsCalendar), "archivo|evento|fichero de|del|para calendario; [anadelo|ponlo|apuntalo|metelo|anade|pon] [lo|la] [cita|reserva] a|al|en [mi|el] calendario|agenda; calendario de la cita", "añádelo a mi calendario"},
	{nlu.Asks(nlu.WantsReminder), `recuerdamelo|recordamelo|recordarmelo|recuerdanoslo|recuerdemelo|recordarnoslo; me|nos lo recuerdas|recuerde|recordas|puedes|podrias|podes [recordar];
		recuerdame|recordame|recuerdanos|avisame|avisa|recuerdeme|aviseme [me|lo] [eso|esto|de] [la|el|mi|nuestra] [reserva|cita|mesa] [un|el] dia|noche
		antes|anterior|previo; avisame|recuerdame la vispera; recuerdame|recordame|recuerdeme la|mi|esa|esta|nuestra|de [la|mi|esa]
		reserva|cita|mesa|cena|comida|estancia; pon|ponme|crea|creame|quiero|manda|mandame|envia|enviame|necesito|dame|programa un|el
		recordatorio [porfa|gracias] $; pon|ponme|crea|creame|quiero|manda|mandame|envia|enviame|necesito|dame|programa un|el recordatorio
		de|para eso|esto|ello|la|el|mi|esa [reserva|cita|mesa]; recordatorio un|el dia antes|anterior; recuerdame|recordame [porfa] $`,
		"recuérdamelo el día antes"},
	{nlu.Asks(nlu.NoReminder), `no me|nos lo recuerdes|recuerde|recordes; no me|nos recuerdes|recuerde|recordes|avises|avise; no [hace] [falta] recordarmelo;
		sin|ningun|quita|cancela|borra|elimina|anula|fuera|olvida [el|ese|mi|los] recordatorio|recordatorios; no quiero|necesito|pongas|mandes|envies
		[el|un|ningun|mas] recordatorio|recordatorios`, "no me lo recuerdes"},
}
