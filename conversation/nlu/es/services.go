package es

import "github.com/kallybot/kallybot/conversation/nlu"

// categories are words that lead to a kind of business.
var categories = []row{
	{nlu.Hints(nlu.Restaurant, 1), `
		reservame|reservanos|reservarme|reservarnos|apartame|apartanos|reserva|reservar|reservas|reserve|reserves|reserven|reservad|
		reservando|reservacion|aparta|apartar|apartas|apartes|aparte`,
		"reservar"},
	{nlu.Hints(nlu.Restaurant, 5), "mesa|mesita|mesas", "mesa"},
	{nlu.Hints(nlu.Restaurant, 4), `
		cenar|cena|comer|almorzar|desayunar|almuerzo|cenamos|comemos|almorzamos|desayunamos|cenaremos|comeremos`,
		"cenar"},
	{nlu.Hints(nlu.Clinic, 3), "revision", "revisión"},
	{nlu.Hints(nlu.Clinic, 3), "cita|hora|turno con|para|en el|la|un|una", "cita con el dentista"},
	{nlu.Hints(nlu.Clinic, 4), `
		muela|fiebre|operacion|receta|empaste|dolor|vacunar|analitica|analisis|vacuna|biopsia|resonancia|limpieza|consulta|resultados|
		radiografia|ecografia`,
		"muela"},
	{nlu.Hints(nlu.Hotel, 4), "un|el cuarto [de|en|para|con]; casa rural", "un cuarto"},
	{nlu.Hints(nlu.Hotel, 4), "habitacion|habitaciones|suite|hospedaje|alojamiento", "habitación"},
	{nlu.Hints(nlu.Hotel, 4), "<small> noches; unas|varias|cuantas noches; noches en|con|alli", "tres noches"},
	{nlu.Hints(nlu.General, 4), `
		vtv|verificentro|butano|mariachi|mariachis|dj|paddle|paddel|squash|basquet|masaje|hipoteca|caldera|gas|corte|cortarme|manicura|
		pelo|keratina|pedido|factura|coche|carro|gas|luz|vuelo|encarga|pista|
		fianza|paquete|seguro`,
		"corte"},
	{nlu.Hints(nlu.General, 4), `
		unas $; las|mis|hacerme|hacerse|pintarme unas;
		unas <date>|<part>|para|en|con|y|el|acrilicas|esculpidas|semipermanentes|permanentes|gelish|manos|pies|gel|esmaltadas;
		unas de gel|porcelana`,
		"me hago las uñas"},
}

// services are words of what is wanted that tell the kind of business without naming it.
var services = []row{
	{nlu.Hints(nlu.Restaurant, 2), "desayuno|desayunos", "un desayuno"},
	{nlu.Hints(nlu.Restaurant, 4), `
		crepes|empanadas|arepas|chuleton|cochinillo|lechazo|barbacoa|carnitas|birria|pozole|milanesas|churrasco|tamales|
		menu|camarero|mesero|mozo|tapas|paella|asado|parrilla|parrillada|pizza|pizzas|sushi|tacos|hamburguesas|mariscos|arroz|ceviche|
		brunch|merienda|merendar|cenita|comensales|cubiertos|celiaco|terracita|chiringuito|meson|fonda|cantina|marisqueria|picoteo|vermut|
		vermu`,
		"una paella"},
	{nlu.Hints(nlu.Clinic, 4), `
		medicina|cabecera|urgencias|tension|presion|hombro|cuello|cadera|tobillo|garganta|oido|vista|piel|embarazada|pastillas|
		medicamento|medicamentos|acetaminofen|ibuprofeno|empaste|caries|ortodoncia|brackets|endodoncia|implante|muelas|diente|dientes|
		encias|mamografia|colonoscopia|endoscopia|citologia|ecografia|radiografia|tac|electro|electrocardiograma|escayola|sarpullido|
		alergia|alergias|migrana|espalda|rodilla|tos|gripe|asma|embarazo|matrona|comadrona|parto|pediatrico|vacunacion|refuerzo|chequeo|
		medica|medico|doctor|doctora|especialista|traumatologo|traumatologa|oculista|lentes|gafas|lentillas|audifono|audifonos|acupuntura|
		osteopata|rehabilitacion|psicologo|psicologa|terapia|sintomas|volante|quimio|veterinaria|esterilizar|castrar|desparasitar|
		ginecologo|ginecologa|dermatologo|dermatologa|cardiologo|cardiologa|odontologo|odontologa|urologo|nutricionista|podologo|podologa|
		fisio|fisioterapeuta|lunar|glucosa|sangre|ultrasonido|papanicolau|ecocardiograma|holter|curaciones|inyeccion|inyectarme`,
		"una ecografía"},
	{nlu.Hints(nlu.Clinic, 3), "al|a|para|del [mi|la|el|nuestro|nuestra] " + pets, "para mi gata"},
	{nlu.Hints(nlu.Clinic, 4), pets + " no|esta|anda|tiene|necesita|se|vomita|cojea|tose|lleva|le|sangra", "la gata cojea"},
	{nlu.Hints(nlu.Clinic, 2), pets, "un cachorro"},
	{nlu.Hints(nlu.Hotel, 4), `
		cabana|chalet|villa|apartamento|apartahotel|bungalow|posada|parador|pension|hostal|albergue|camping|hospedarme|hospedarnos|
		alojarme|alojarnos|pernoctar|dobles|individual|matrimonial|litera|huespedes|estadia|estancia|checkin|recepcion`,
		"una cabaña"},
	{nlu.Hints(nlu.General, 4), `
		registro|licencia|carnet|conducir|brevete|cedula|visado|tramite|padron|empadronamiento|empadronarme|pasaportes|neveras|lavadoras|
		depilacion|depilarme|laser|ascensor|ascensores|persiana|persianas|quincho|
		alquilar|rentar|furgoneta|camioneta|manicure|pedicure|pedicura`,
		"el registro"},
	{nlu.Hints(nlu.General, 5), `
		seguridad social; registro civil; vida laboral; firma digital; hacienda|sat|sepe|inss|dgt|anses|afip|renaper`,
		"la seguridad social"},
	{nlu.Hints(nlu.General, 4), "taxi|remis|uber|cabify|traslado", "un taxi"},
	{nlu.Hints(nlu.General, 4), "entradas|boletos|butacas|localidades|tour|excursion|cata|degustacion; visita guiada", "una cata"},
	{nlu.Hints(nlu.Restaurant, 4), "bautizo|comunion|banquete|aniversario", "un banquete"},
	{nlu.Hints(nlu.Restaurant, 1), "lugar|lugares|puesto|puestos|sitio|sitios|hueco|huecos|separa|separe|separar", "un lugar"},
	{nlu.Hints(nlu.General, 4), `parabrisas|luneta|retrovisor|vidrio|vidrios|mampara|pinchazo|pinchada|ponchada|ponchadura|choque|
		abolladura|embrague|clutch|amortiguadores|bujias|radiador`, "el parabrisas"},
	{nlu.Hints(nlu.General, 9), `
		mesa|mesita|mesas|comedor [de] [<party>|<small>] [sillas|puestos|lugares|plazas] [que] [compre|me|nos] [llego|llegaron|vino|trajeron|
		entregaron|mandaron|esta] rota|rayada|rallada|danada|coja|astillada|torcida|manchada|incompleta`, "la mesa llegó rota"},
	{nlu.Hints(nlu.General, 3), `yoga|zumba|spinning|boxeo|natacion|fumigar|cucarachas|ratas|hormigas|plagas|chinches|termitas|polillas|
		goteras|humedad;
		descompuso|averio|estropeo|fundio|frego|malogro|jodio el|la|mi; descompuesto|descompuesta|averiado|averiada|estropeado|estropeada|
		malogrado|malograda`, "se descompuso el aire"},
	{nlu.Hints(nlu.General, 3), "clase|clases|curso|cursos", "una clase"},
	{nlu.Hints(nlu.Restaurant, 5), "salon privado|reservado|comedor", "salón privado"},
	{nlu.Hints(nlu.Restaurant, 3), "sitio|hueco|lugar para <small>", "sitio para 4"},
	{nlu.Hints(nlu.General, 4), `
		matricula|km|kilometros|autos|motos|moto|patinete|bicicleta|bici|cancha|padel|tenis|futbol|dni|pasaporte|trastero|siniestro`,
		"el pasaporte"},
	{nlu.Hints(nlu.General, 4), `gestor|gestora|limpiadora|ninera|canguro|profesor|profesora|profe|instalador|instaladora;
		cambio|cambiar de|el|las|los aceite|ruedas|neumaticos|llantas|frenos|bateria`, "el gestor"},
	{nlu.Hints(nlu.General, 2), `
		fontanero|plomero|gasfiter|electricista|pintor|albanil|carpintero|cerrajero|jardinero|limpiadora|ninera|canguro|profesor|profe|
		clases|clase|fotografo|catering|fumigador|grua|mecanico|taller|llantas|neumaticos|ruedas|frenos|aceite|itv|verificacion|
		parabrisas|lavadero|calefaccion|fuga|gotera|desague|inodoro|tejado|internet|router|fibra|electricidad|alquiler|renta|arrendador|
		casero|hipoteca|prestamo|pasaporte|dni|nie|permiso|licencia|impuestos|hacienda|abogado|abogada|notario|notaria|gestoria|gestor|
		mensajeria|paquete|envio|devolucion|reembolso|suscripcion|gimnasio|yoga|pilates|natacion|trastero|llaves|pantalla|portatil|
		impresora|traje|vestido|arreglos|arreglo|tintoreria|lavanderia|flores|ramo|tarta|torta|pastel|panaderia|pasteleria|guarderia|
		instituto|museo|teatro|cine|bolera|golf|padel|pista|cancha|barberia|barbero|barba|mechas|tinte|depilacion|cejas|pestanas|facial|
		tatuaje|muebles|colchon|nevera|refrigerador|lavadora|lavavajillas|horno|mudanza|poliza|banco|ayuntamiento|biblioteca|farmacia|
		optica|ferreteria|libreria|heladera|termotanque|calefon|boiler|microondas|congelador|secadora|grifo|cisterna|enchufe|enchufes|
		cerradura|electrodomestico|tecnico|gasista|supermercado|super|reparacion|repuesto|recambio`,
		"el fontanero"},
}

// pets are brought to the vet, and along to other places.
const pets = "gato|gata|perro|perra|perrito|perrita|gatito|gatita|mascota|" +
	"cachorro|cachorra|michi|conejo|conejito|hamster|cobaya|loro|tortuga"
