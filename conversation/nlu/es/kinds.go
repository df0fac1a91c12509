package es

import "github.com/kallybot/kallybot/conversation/nlu"

// kindPhrases are trades in more than one word, and words whose kind of business only the word beside them tells.
var kindPhrases = []row{
	{nlu.Hints(nlu.General, 6), `
		limpieza de|del|en alfombras|alfombra|casa|casas|oficina|oficinas|hogar|obra|tapizados|tapizado|cristales|vidrios|ventanas|sillones|
		sillon|sofa|caldera|canaletas|canalones|piscina|pileta|alberca|coche|auto|carro|chimenea|conductos|ductos|fosa|tanque|cisterna|colchon|
		colchones|muebles|terreno; servicio|empresa|senora|chica|personal|compania de limpieza`, "la limpieza de alfombras"},
	{nlu.Hints(nlu.General, 6), `
		revision tecnica|vehicular|mecanica|gratuita; revision|chequeo|cambio|diagnostico de|del|al coche|carro|auto|moto|gas|caldera|frenos|
		kilometros|km|aire|instalacion|vehiculo|furgoneta|camioneta|luces|calefon|aceite`, "la revisión técnica"},
	{nlu.Hints(nlu.General, 5), `
		alquiler|renta|arriendo|hire de coches|autos|carros|furgonetas|bicis|bicicletas|sillas|carpas|disfraces|esquis|kayaks|motos|equipos|
		herramientas|vajilla|mobiliario|trajes|salones|barcos|lanchas|tablas|patinetes|patines`, "el alquiler de coches"},
	{nlu.Hints(nlu.General, 5), `
		reparacion|reparaciones|arreglo|servicio|tienda|casa de|para celulares|celular|moviles|movil|telefonos|computadoras|ordenadores|
		computadores|lavadoras|lavarropas|electrodomesticos|calzado|relojes|persianas|bicis|bicicletas|musica|mascotas|telas|lanas|deportes|
		discos|ropa|novias|regalos|empeno|cambio|cultura; control de plagas; centro de bronceado|buceo|estetica|negocios|copiado`,
		"la reparación de celulares"},
	{nlu.Hints(nlu.General, 5), `
		parque|parques de atracciones|diversiones|trampolines|agua|aventuras; parque acuatico|tematico|zoologico; sala de escape|conciertos|
		ensayo|juntas|reuniones; pista de hielo|padel|tenis|patinaje; campo|cancha|club de golf|tenis|padel|futbol; escape room; casa rodante;
		castillos hinchables; punto limpio; salon de fiestas|eventos|usos; quinta de|para eventos|fiestas`, "el parque de atracciones"},
	{nlu.Hints(nlu.General, 5), `
		corredor|corredora|agente|agentes|administrador|administradora de|del propiedades|fincas|seguros|aduanas|edificio|consorcio|bienes|
		condominio; agente|agencia|asesor|asesora|perito|contador|maestro inmobiliario|inmobiliaria|fiscal|publico|mayor; oficina de empleo|
		turismo|correos|objetos|licencias; objetos perdidos; caja de ahorros|compensacion; proveedor|compania|empresa de|del internet|luz|gas|
		agua|telefono|cable|seguridad|seguros|autobuses|buses|mudanzas|alarmas|transporte`, "la corredora de propiedades"},
	{nlu.Hints(nlu.General, 5), `
		terminal|estacion|parada de buses|tren|trenes|autobuses|bomberos|servicio|policia|omnibus|micros; paseador|paseadora|adiestrador|
		entrenador|cuidador|cuidadora|residencia|hotel|guarderia|pension|peluqueria|estetica|escuela de|para|canina|caninas perros|perro|
		perritos|
		gatos|mascotas; pension|guarderia|residencia|educador|estetica canina; protectora de animales; organizador|organizadora|
		empresa de bodas|
		eventos|fiestas; afinador de piano|pianos; rent a car; car wash; wedding planner; entrenador|entrenadora personal; disenador|disenadora|
		diseno grafico|grafica|interiores|web; soporte tecnico; aire acondicionado; aires acondicionados; paneles|placas solares; puertas
		automaticas; jardin|sala infantil|infantes|cuna`, "el paseador de perros"},
	{nlu.Hints(nlu.General, 4), `
		masajes|masaje|pilates|paintball|karting|toldos|alarmas|parquet|inflables|brincolines|disfraces|globos|desatascos|desatasco|
		destapaciones|destape|fumigacion|desinsectacion|tapizar|polarizado|bomberos|fotocopias|fotocopiadora|calderas|canaletas|
		canalones|cerrajeria|albanileria|plomeria|fontaneria; copia|copias de llaves|llave; obra social; reintegro; el|la|al|del|un|una|mi|
		nuestro herrero|escribano|
		procurador|iglesia|ingeniero|constructor|contable|limpiador|almacen|correo|maestro; empleada|empleado|servicio domestica|domestico`,
		"los toldos"},
	{nlu.Hints(nlu.General, 4), "llama|llame|llamen|llamar|pregunta|preguntar|pregunten al|en aeropuerto", "llama al aeropuerto"},
	{nlu.Hints(nlu.Clinic, 5), `
		centro diagnostico; centro de|del salud|imagenes|vacunacion|rehabilitacion|dialisis|diagnostico|fertilidad|hematologia|
		especialidades; cirujano|cirujana|cirugia
		plastico|plastica|maxilofacial|dental; la posta; mi|la mutua; centro medico|medicos|odontologico|auditivo|oftalmologico|veterinario|
		dental|optico`, "el centro de salud"},
	{nlu.Hints(nlu.Hotel, 5), `
		casa|casas|casita|turismo rural|rurales; finca|complejo|cabana|hacienda turistica|turistico|hotel; departamento|depa|depto|
		apartamento|piso por noche|noches|dia|dias; refugio de montana; apart hotel; tipi|domo|domos geodesico`, "la finca turística"},
	{nlu.Hints(nlu.Restaurant, 5), `
		cocina economica; comida china|corrida|peruana|mexicana|italiana|japonesa|arabe|criolla|casera|rapida|india|coreana|tailandesa|
		vegana; food
		truck; fuente de soda; salon|casa|casita de te; tenedor libre; buffet|bufet libre; patio de comidas; bar de tapas|vinos|copas; bodegon
		de|del barrio; tomar once|te|unas|algo; casa de comidas`, "la fuente de soda"},
}
