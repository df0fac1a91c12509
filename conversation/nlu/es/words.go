package es

import "github.com/kallybot/kallybot/conversation/nlu"

var numberWords = []word{
	{nlu.Digit, 1, "uno un una"}, {nlu.Digit, 2, "dos"}, {nlu.Digit, 3, "tres"}, {nlu.Digit, 4, "cuatro"}, {nlu.Digit, 5, "cinco"},
	{nlu.Digit, 6, "seis"}, {nlu.Digit, 7, "siete"}, {nlu.Digit, 8, "ocho"}, {nlu.Digit, 9, "nueve"}, {nlu.Digit, 0, "cero zero"},
	{nlu.Zero, 0, "cero zero"}, {nlu.Double, 2, "doble"}, {nlu.Double, 3, "triple"},
	{nlu.Teen, 10, "diez"}, {nlu.Teen, 11, "once"}, {nlu.Teen, 12, "doce"}, {nlu.Teen, 13, "trece"}, {nlu.Teen, 14, "catorce"},
	{nlu.Teen, 15, "quince"}, {nlu.Teen, 16, "dieciseis"}, {nlu.Teen, 17, "diecisiete"}, {nlu.Teen, 18, "dieciocho"}, {nlu.Teen, 19, "diecinueve"},
	{nlu.Teen, 21, "veintiuno veintiun veintiuna"}, {nlu.Teen, 22, "veintidos"}, {nlu.Teen, 23, "veintitres"}, {nlu.Teen, 24, "veinticuatro"},
	{nlu.Teen, 25, "veinticinco"}, {nlu.Teen, 26, "veintiseis"}, {nlu.Teen, 27, "veintisiete"}, {nlu.Teen, 28, "veintiocho"},
	{nlu.Teen, 29, "veintinueve"},
	{nlu.Tens, 10, "diez"}, {nlu.Tens, 20, "veinte"}, {nlu.Tens, 30, "treinta"}, {nlu.Tens, 40, "cuarenta"},
	{nlu.Tens, 50, "cincuenta"}, {nlu.Tens, 60, "sesenta"},
	{nlu.Tens, 70, "setenta"}, {nlu.Tens, 80, "ochenta"}, {nlu.Tens, 90, "noventa"},
	{nlu.Hundred, 100, "cien ciento"}, {nlu.Hundred, 200, "doscientos doscientas"}, {nlu.Hundred, 300, "trescientos trescientas"},
	{nlu.Hundred, 400, "cuatrocientos cuatrocientas"}, {nlu.Hundred, 500, "quinientos quinientas"}, {nlu.Hundred, 600, "seiscientos seiscientas"},
	{nlu.Hundred, 700, "setecientos setecientas"}, {nlu.Hundred, 800, "ochocientos ochocientas"}, {nlu.Hundred, 900, "novecientos novecientas"},
	{nlu.Dozen, 12, "docena docenas docenita"},
	{nlu.OrdinalWord, 1, "primero primer primera"}, {nlu.OrdinalWord, 2, "segundo segunda"}, {nlu.OrdinalWord, 3, "tercero tercer tercera"},
	{nlu.OrdinalWord, 4, "cuarto"}, {nlu.OrdinalWord, 5, "quinto"},
	{nlu.OrdinalEnd, 0, "o a er ro do to ero"},
	{nlu.One, 1, "un una"}, {nlu.Couple, 2, "pareja par parejita matrimonio"}, {nlu.Few, 3, "algunos algunas"},
}

var timeWords = []word{
	{nlu.Month, 1, "enero ene enro"}, {nlu.Month, 2, "febrero feb febero"}, {nlu.Month, 3, "marzo mar"}, {nlu.Month, 4, "abril abr"}, {nlu.Month, 5, "mayo may"},
	{nlu.Month, 6, "junio jun"}, {nlu.Month, 7, "julio jul"}, {nlu.Month, 8, "agosto ago agsto"},
	{nlu.Month, 9, "septiembre setiembre sept sep set"},
	{nlu.Month, 10, "octubre oct"}, {nlu.Month, 11, "noviembre nov"}, {nlu.Month, 12, "diciembre dic"},
	{nlu.Weekday, 0, "domingo dom domingos"}, {nlu.Weekday, 1, "lunes lun lu lune luns luens"}, {nlu.Weekday, 2, "martes mart mar ma martez matres marte"},
	{nlu.Weekday, 3, "miercoles mier mie"}, {nlu.Weekday, 4, "jueves juev jue ju jueve jeves juves"}, {nlu.Weekday, 5, "viernes vier vie vi"},
	{nlu.Weekday, 6, "sabado sab sabados sabao sabdo"},
	{nlu.Roman, 1, "i"}, {nlu.Roman, 2, "ii"}, {nlu.Roman, 3, "iii"}, {nlu.Roman, 4, "iv"}, {nlu.Roman, 5, "v"}, {nlu.Roman, 6, "vi"},
	{nlu.Roman, 7, "vii"}, {nlu.Roman, 8, "viii"}, {nlu.Roman, 9, "ix"}, {nlu.Roman, 10, "x"}, {nlu.Roman, 11, "xi"}, {nlu.Roman, 12, "xii"},
	{nlu.RelativeDay, 0, "hoy oy oi"}, {nlu.RelativeDay, 1, "manana mnn mnna mnana mna mana manna manan"},
	{nlu.RelativeDay, -1, "ayer"}, {nlu.RelativeDay, -2, "anteayer antier"},
	{nlu.Unit, nlu.Seconds, "segundo segundos seg segs"}, {nlu.Unit, nlu.Minutes, "minuto minutos min mins minutito minutitos"},
	{nlu.Unit, nlu.Hours, "hora horas horita horitas h hs hrs"}, {nlu.Unit, nlu.Days, "dia dias"}, {nlu.Unit, nlu.Weeks, "semana semanas"},
	{nlu.Unit, nlu.Fortnights, "quincena"}, {nlu.Unit, nlu.Months, "mes meses"}, {nlu.Unit, nlu.Years, "ano anos"},
	{nlu.Unit, nlu.Nights, "noche noches"},
	{nlu.Fraction, 30, "media medio madia meida"}, {nlu.Fraction, 15, "cuarto cuartos"},
	{nlu.HalfDay, 0, "am"}, {nlu.HalfDay, 12, "pm"},
	{nlu.OClock, 0, "h hs hrs horas hora"},
	{nlu.ClockWord, 12 * 60, "mediodia"}, {nlu.ClockWord, 0, "medianoche"},
	{nlu.PartOfDay, nlu.Morning, "manana mananas mananita mnn mnna mnana"}, {nlu.PartOfDay, nlu.Afternoon, "tarde tardes tardecita tardeada"},
	{nlu.PartOfDay, nlu.Night, "noche nochecita"}, {nlu.PartOfDay, nlu.SmallHours, "madrugada"}, {nlu.PartOfDay, nlu.Midday, "mediodia"},
	{nlu.Meal, nlu.Breakfast, "desayunar desayuno desayunos"}, {nlu.Meal, nlu.Lunch, "comer almorzar almuerzo comida"},
	{nlu.Meal, nlu.Dinner, "cenar cena cenita"},
	{nlu.Feast, 1231, "nochevieja"}, {nlu.Feast, 1224, "nochebuena"}, {nlu.Feast, 1225, "navidad"}, {nlu.Feast, 106, "reyes"},
	{nlu.Feast, 1031, "halloween"}, {nlu.Feast, nlu.Easter, "pascua"},
}

var smallWords = []word{
	{nlu.Article, 0, "el la los las lo"},
	{nlu.And, 0, "y e & + mas con"}, {nlu.PlusSign, 1, "mas"},
	{nlu.Or, 0, "o u"},
	{nlu.If, 0, "si"}, {nlu.Yes, 0, "si"},
	{nlu.Praise, 0, "genial perfecto estupendo fenomenal excelente buenisimo barbaro chevere bacano joya fantastico bien eres sos"},
	{nlu.Not, 0, "no tampoco"},
	{nlu.Rather, 0, `
		mejor perdon perdona perdone digo sino bueno espera corrijo pon ponlo ponla ponelo ponela ponme ponnos sea final finalmente
		disculpa dije digamos pongamos`},
	{nlu.But, 0, "pero aunque salvo excepto"},
	{nlu.NotAfter, 0, "no imposible olvidalo olvidala"},
	{nlu.Unable, 0, "puedo podemos puede pueden podria sirve va viene podre trabajo"},
	{nlu.No, 0, "no nop nel"},
	{nlu.At, 0, "las la"},
	{nlu.On, 0, "el dia al pal"},
	{nlu.For, 0, "para pa pal xa por x de d"},
	{nlu.Until, 0, "hasta a al"},
	{nlu.About, 0, "sobre tipo hacia cerca alrededor aproximadamente como"},
	{nlu.In, 0, "en dentro"},
	{nlu.From, 0, "del desde"},
	{nlu.This, 0, "este esta sta"},
	{nlu.Own, 0, "mi mis nuestro nuestra nuestros nuestras su sus"},
	{nlu.Title, 0, `
		maestra maestro profe licenciado licenciada lic ing arq sr sra srta sres sras don dona dna dr dra doctor doctora senor senora`},
	{nlu.Journey, 0, "vuelo vuelos volamos volar volando viaje viajamos viajo viajar aterrizo aterrizamos tren"},
	{nlu.Particle, 0, "de d del la las los el y da do san santa van von"},
	{nlu.Filler, 0, `
		porfa porfis porfavor favor por pues bueno oye hola ok vale gracias eh mira a ver che ay ah jeje jeja jaja jajaja jajajaja jejeje
		jiji mmm mm hmm mmmm ehm ehh eeh uf uff uy pss bah haha hahaha po pos wey guey weon wn parce lol xd plis xfa xfis pf xfavor`},
	{nlu.NumberMark, 0, `
		dominio patente placa placas bastidor chasis documento cedula afiliado afiliada credencial carnet contrato folio suministro
		cups historia cuit cuil curp rfc nss nif cif rut
		cc pedido poliza cuenta referencia ref expediente localizador factura vuelo matricula dni nie socio tarjeta # codigo social`},
	{nlu.Currency, 0, "$ € euros euro dolares pesos dolar"},
	{nlu.Extension, 0, "ext extension interno int anexo"},
	{nlu.LanguageName, 0, "ingles english"}, {nlu.LanguageName, 1, "espanol castellano spanish"},
	{nlu.PhoneMark, 0, "telefono tel tlf tfno tfn telf movil celular numero cel fono llama llamar"},
	{nlu.Counted, 0, `
		noches noche estrellas habitaciones habitacion camas mesas euros horas hora minutos dias semanas meses anos kilos docenas veces
		tanques paquetes kilo botella litro litros entradas boletos billetes tickets cajas botellas neumaticos llantas`},
	{nlu.Stop, 0, `
		el la los las uno un una unos unas de d del al a en con por para y o u que si no yo tu me te se mi mis su sus nos lo le les este
		esta eso esa ese soy es son somos esta estoy hay quiero quisiera queria necesito puedes puede podrias reserva reservar reservame
		llama llamar pide pedir hoy manana ahora estaba estaban era eran cuando donde como cual quien muy mas pero porque`},
	{nlu.Never, 0, `
		el a en con por para que si no yo me te se mi es son soy somos quiero quisiera necesito puedes reserva reservar reservame llama
		llamar llame pide pedir pon ponla gracias hola vale tel telefono mesa cita hora turno nombre`},
	{nlu.NoDay, 0, "piso izq izquierda derecha planta vez ronda hora plato curso cumple dia hueco turno rato sitio"},
	{nlu.Door, 0, "habitacion calle piso puerta planta portal"},
	{nlu.Stay, 0, "estancia habitacion cuarto"},
	{nlu.Beside, 0, `
		terraza planta zona esquina parte barra patio jardin ventana fondo salud barrio pueblo siempre arriba abajo lado interior exterior
		entrada puerta estacion mismo misma salida porche altillo atico salon azotea balcon piscina sotano reservado interior comedor fumadores
		calle acera carretera rotonda parque playa`},
	{nlu.Joint, 0, "que a"}, {nlu.Joint, 1, "en para sin"},
	{nlu.Tail, 0, "hijos hijo hijas hermanos hermano hermanas asociados compania mas amigos familia punto son yo"},
	{nlu.Abbreviation, 0, `
		hnos hno hna fam flia fdez fdz hdez glez gzlez gtrrez gutrrez mtnez mtez mnez rguez rdguez dguez jmnez jimz pz sto ntra stma mª
		ma fco
		fca jse cia avda depto dpto`},
	{nlu.Move, 0, "cambio"},
	{nlu.Town, 0, `
		madrid barcelona valencia sevilla zaragoza malaga murcia palma bilbao alicante cordoba valladolid vigo gijon granada oviedo cadiz
		salamanca burgos santander pamplona logrono leon toledo segovia avila soria cuenca albacete jaen huelva almeria marbella ibiza
		menorca mallorca tenerife canarias malasana chueca atocha mexico cdmx guadalajara monterrey puebla cancun bogota medellin cali
		cartagena lima quito santiago buenos aires rosario mendoza palermo montevideo caracas miami coruna orense ourense pontevedra
		ferrol teruel huesca lleida lerida girona gerona tarragona castellon elche mostoles getafe leganes alcorcon fuenlabrada alcobendas
		pozuelo majadahonda badalona sabadell terrassa mataro reus sitges gandia torrevieja benidorm denia javea estepona fuengirola
		torremolinos nerja algeciras chiclana motril ponferrada badajoz donostia vitoria gasteiz irun barakaldo getxo calahorra compostela
		ceuta melilla polanco coyoacan tijuana toluca queretaro acapulco veracruz oaxaca morelia hermosillo saltillo culiacan mazatlan
		vallarta tulum cholula cuernavaca zapopan tlaquepaque chapinero usaquen manizales bucaramanga cucuta ibague envigado barranquilla
		arequipa cusco miraflores guayaquil cochabamba valparaiso recoleta quilmes bariloche tucuman neuquen maracaibo leyva ezeiza
		barajas pereira neiva villavicencio soacha itagui merida pachuca tampico irapuato celaya tepic xalapa ushuaia jujuy posadas
		avellaneda lanus ituzaingo parla pinto torrejon coslada majadahonda alcala aranjuez chamberi vallecas carabanchel triana
		nervion gracia sants eixample hialeah doral
		kendall orlando tampa houston brooklyn queens bronx`},
	{nlu.BookVerb, 0, `
		haz hazme hacer hacerme hacernos hagas hagan haga haganme hazlo hazla coge cogeme cogenos coger cogerme cogernos cojas coja dame
		danos denme deme`},
	{nlu.Bookable, 0, "mesa habitacion cuarto reserva reservacion taxi pista mesita plaza"},
	{nlu.Bookable, 1, "cita hora turno visita consulta revision masaje sesion corte"},
	{nlu.AskVerb, 0, "mira dile diles decirle decirles digan digales"},
	{nlu.CallVerb, 0, "hablale hablales hablarle hablarles hablenle"},
	{nlu.Fluff, 0, "el la los las un una mi mis me te se lo le de del al a que por favor ya es su tu nos unas unos pues"},
	{nlu.Function, 0, `
		dos tres noches personas llegamos pregunta el la los las un una unos unas de del al y en con por para que quiero necesito mesa
		reserva cita somos soy nombre hola gracias manana noche tarde hoy si pero mi su las es esta como favor porfa cuando llama telefono
		viernes sabado domingo lunes martes miercoles jueves`},
	{nlu.Correctable, 0, "reserva reservar personas restaurante habitacion telefono nombre dentista peluqueria"},
}

var peopleWords = []word{
	{nlu.Self, 1, "yo mi"},
	{nlu.People, 0, `
		lugares puestos sitios cupos entradas plazas boletos butacas cubiertos billetes asientos localidades grandes pequenos chiquitos
		jovenes adolescentes ancianos
		clientes invitadas companeras pacientes socios compis colaboradores personas persona adultos ninos ninas pers pax comensales
		amigos amigas hijos hijas gente invitados chicos chicas huespedes peques crios colegas companeros hermanos primos tios bebes nenes
		madres mayores pasajeros jugadores familiares alumnos menores sobrinos sobrinas nietos nietas primas hermanas cunadas ahijados
		vecinos
		vecinas socias alumnas hermanitos muchachos muchachas pibes pibas cabros cabras gurises guaguas chiquillos criaturas mocosos
			egresados egresadas chamacos chavos chavas cuates panas patas compadres comadres
		compas socios viejitos viejos mujeres hombres señores señoras`},
	{nlu.PersonNoun, 1, "persona adulto nino nina bebe menor peque nene nena crio"},
	{nlu.Pairs, 2, "parejas parejitas matrimonios"},
	{nlu.Kin, 1, `
		parienta mujer marido esposa esposo novia novio pareja madre padre mama papa vieja viejo nina nino hermana hermano hijo hija amiga
		amigo jefe jefa suegra suegro cunado cunada primo prima tio tia abuela abuelo companera companero chica chico nieto nieta sobrino
		sobrina socio abuelita abuelito hijito hijita mamita papito mami papi hermanita hermanito tata nana vecino vecina ahijado ahijada
		padrino madrina enamorada enamorado prometida prometido polola pololo comadre compadre`},
	{nlu.KinPlural, 2, `
		viejos viejitos tios padres papas suegros abuelos cunados consuegros gemelos mellizos abuelitos
		mujeres maridos esposas esposos novias novios`},
	{nlu.Company, 0, "con"}, {nlu.Company, 1, "somos seremos seriamos eramos vamos iremos venimos vendremos"},
	{nlu.Group, 0, "grupo grupito familia banda patota bolon tropa combo equipo manada cuadrilla pandilla panda peña total monton"},
	{nlu.Others, 0, "otros otras"},
}
