package es

import "github.com/kallybot/kallybot/conversation/nlu"

// placeWords name a kind of business, a trade or who works in it; plurals adds their plurals.
var placeWords = []word{
	{nlu.Place, int(nlu.Restaurant), `
		tasca cantina bistro gastrobar comedor braseria merendero vinoteca grill polleria asadero chifa cafe pub japo burger kebab
		churreria restaurante restaurant bar meson taberna pizzeria asador marisqueria taqueria cafeteria fonda parrilla celler wok sidreria
		chiringuito arroceria bodegon trattoria sushi ramen japones italiano chino mexicano confiteria rotiseria gastropub bufet`},
	{nlu.Place, int(nlu.Clinic), `
		laboratorio sanatorio policlinico policlinica logopeda endocrino quiropractico osteopata comadrona anestesista otorrinolaringologo
		dr dra doc clinica hospital dentista doctor doctora dermatologo dermatologa pediatra ginecologo ginecologa oculista psicologo
		psicologa fisio fisioterapeuta cardiologo podologo medico ambulatorio matrona ortopedista oftalmologo urologo traumatologo
		traumatologa optico endocrino kinesiologo veterinario veterinaria nutricionista optica otorrino ortodoncista odontologo neurologo
		dental consultorio eps imss prepaga vet nutriologa nutriologo kine vacunatorio geriatrico maternidad`},
	{nlu.Place, int(nlu.Hotel), `
		hostel apartahotel motel resort cortijo chalet bungalow hotel hostal posada parador hosteria albergue pension balneario
		apartamento cabana camping`},
	{nlu.Place, int(nlu.General), `
		teatro cine bufete asesoria gestora aseguradora autoescuela universidad instituto juzgado comisaria consulado embajada agencia
		concesionario desguace compania tapicero albanil pintor jardinero zapatero relojero llantera ferreteria vidrieria residencia
		asociacion fundacion viajes reformas pinturas neumaticos instalaciones transportes gestiones suministros electrodomesticos
		calzados construcciones fumigaciones finca spa consultora imprenta floreria lavadero estudio polideportivo piscina natacion pelu
		flete peluquero peluquera barbero estilista mudanza museo notario muebles remis itv peluqueria taller fontanero electricista banco
		notaria abogado abogada gestoria gimnasio colegio escuela ayuntamiento farmacia floristeria cerrajero barberia salon estetica
		tintoreria mecanico plomero contador vulcanizadora panaderia pasteleria tienda seguro academia inmobiliaria biblioteca
		gasista tecnico refrigeracion climatizacion calefaccion carpintero tapizador persianista antenista deshollinador fumigador grua
		montallantas serviteca chapista lubricentro autolavado lavaautos corralon repuestos refacciones autopartes estanco kiosco quiosco
		supermercado mercado minimarket aerolinea gasfiter gasfitero esteticista masajista modista costurera sastre cuidadora vidriero
			soldador techador aseguradora facultad preparatoria secundaria primaria kinder liceo tatuador fotografo
		nails barbershop beauty taxis remises radiotaxi extranjeria registraduria conjunto`},
	{nlu.Place, int(nlu.Restaurant), "arepera picada cenaduria restoran vermuteria creperie buffet rodizio steakhouse paladar"},
	{nlu.Place, int(nlu.Clinic), `
		acupunturista optometrista cirujano cirujana endodoncista periodoncista maxilofacial dialisis obstetra enfermero enfermera cesfam
		higienista gastroenterologo neumologo homeopata geriatra anestesiologo dispensario rehabilitador`},
	{nlu.Place, int(nlu.Hotel), "glamping lodge hospederia"},
	{nlu.Place, int(nlu.General), `
		ebanista cristalero techista paisajista podador exterminador adiestrador hipica picadero arquitecto arquitecta aparejador
		aparejadora contratista escribania hojalatero latonero desabolladura vulcanizacion manicurista sauna rocodromo alberca bolera boliche
		zoologico acuario auditorio taquilla estadio enmarcador camarografo florista vivero aserradero informatico informatica guardamuebles
		lavaseco joyero anticuario botica conservatorio parroquia mezquita sinagoga funeraria tanatorio cementerio municipalidad alcaldia
		traductor traductora interprete verificacion chatarrero deshuesadero desarmaduria perrera azulejista yesero decoradora coworking
		cotillon
		jugueteria constructora procuradora financiera ceip ies cole insti guarde`},
	{nlu.Place, 0, `
		hacienda quinta casona rancho canina felina center studio store shop casa centro sala club bodega bodegas tacos mariscos carnes
		pollos rincon sociedad
		crepes empanadas arepas pizzas
		hamburguesas helados`},
}
