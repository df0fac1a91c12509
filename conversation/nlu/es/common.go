package es

import "github.com/kallybot/kallybot/conversation/nlu"

// commonWords are everyday words. A word in small letters that is none of them may be a name.
var commonWords = []word{
	{nlu.Common, 0, `
	apodo recepcion festivo abierto abre abren abrir abuelo aca aceite acepta aceptan acompañante actual acuerdo adelante delante alante palante ademas adios
	agua ahi ahora aire alergia alergico alergica algo alguien algun alguna alguno alla alli almuerzo alojamiento alquilar alto ambos
	amigo amiga amplia andar animal aniversario ano ante anterior antes anular apellido apenas aparcamiento apartar apartas apunta
	apuntar aqui arreglar arriba asi asunto atencion atender atienden aun aunque avion avisa avisar aviso ayer ayuda ayudar baja bajar
	bajo banco bano barato barata barrio base bastante bebida bien billete blanco boca boda bonito bueno buena buenas buenos busca
	buscar busco buscame cada caer cafe caja calefaccion calidad calle calor cama camas cambia cambiar cambio cancelar cansado cara
	cargo carne carta casa casi caso celebrar celebracion celiaca celiaco centro cerca cerrado cerrar chofer cielo cierra cierran
	cinco cita citas ciudad claro clase cliente cobran coche cocina coger cogen colegio color comemos comer comida como comoda
	completo comprar con concierto conmigo conocer conocido conocidos contacto contar contigo contra copia corte corto cosa cosas
	coste costar creo cualquier cuando cuanta cuanto cuantos cuarto cuatro cuesta cuidado cumple cumpleanos cuna cuenta cuentas cura
	curso dan dar darle dato datos debe deben deber debo decir decirle dedo dejar deja dejo del demas demasiado dentro depende derecha
	desayuno desde despues detalle detras dia diez difícil digo dije dijo diles dime dinero direccion disculpa disponible disponibles
	disponibilidad distinto doble dolor domicilio donde dormir duda duele dura durante edad ejemplo ella ellas ellos empezar empieza
	empresa encantado encima encontrar encuentra enfermo enfrente enseguida entero entiendo entonces entrada entrar entre enviar
	equipo era eran error esa esas escribe escribir escuela ese esos espacio especial esperar espera espero estaba estado estamos
	estan estar estaremos estaria este esto estos estoy estudiante euros evento exactamente examen exterior extra facil factura falta
	familia familiar favor fecha fiebre fiesta fijo fin final finde firma firmar flores fondo forma foto frente fresco frio fue fuera
	fueron fuerte fumador fumadores gana ganas gente gestion gracias gran grande gratis grupo guardar guarda gusta gustan gustaria
	haber habia habitual habla hablar hace hacemos hacen hacer haga hago haya hambre han has hasta hay hecho helado hermana hermano
	hice hijo hijos historia hizo hora horario horarios hotel hoy hubo huesped huevo idea idioma igual imposible incluido incluye
	informacion ingles interior internet interesa ir iremos irme izquierda jamon jardin jueves juntos justo lado largo lavado leche
	lejos lengua lento letra libre libres libro limpieza limpio linea lista listo llamada llamar llamo llega llegada llegan llegar
	llegare llegaremos llego lleno lleva llevamos llevar lluvia local luego lugar luz madre mal mala maleta malo mandar manda manden
	manera mano mar marca mas matricula mayor media mejor menos mensaje menu mesa meses metro mia mientras mio mira mirar misma mismo
	mitad modo molesta momento monton mucha muchas mucho muchos mueble muela muestra mujer mundo muy nada nadie nata necesita
	necesitamos necesitar necesito negro ninguna ninguno nino nivel noche nombre normal nos nosotras nosotros nota nueva nuevo nuevos
	numero nunca obra ocupado oferta oficina oido ojo ojos opcion oreja oscuro otra otras otro otros padre paga pagar pago pais
	palabra pan papel paquete parte parking pasa pasado pasaporte pasar paseo paso patio pedido pedir pena pequena pequeno perder
	perdido perdon perfecto pero perro persona pesar pescado peso pidas pide pie piel piscina piso placer plan planta plato playa
	plaza poca poco podemos poder podria podrias podeis pollo pone ponen poner ponga ponme por porque posible posibilidad precio
	precios preferencia preferible preferiblemente prefiero pregunta preguntar preguntarle presupuesto previa primera primero privado
	probar problema programa pronto propio prueba pueblo puede pueden puedo puerta pues punto puntual que queda quedado quedamos
	quedan quedar queja quejarme queremos querer queria querria quien quiere quieren quiero quisiera quitar quiza radiografia rapido
	raro rato razon realmente receta recibir recoger recogida recordar recuerdo referencia regalo reloj renovar reparar repetir
	reserva reservado reservas responder respuesta resto resultado resultados retraso reunion revisar revision rico ropa roto ruido
	saber sabe sabes sacar sala sale salgo salida salimos salir salon salud sangre seguir segun segura seguro seis semana sentarnos
	ser sera seria servicio servicios servir si siempre siento siete siguiente silla sillas simple sin sino sirve sirven sitio sobre
	sofa sol sola solamente solo somos son subir suelo sueno suerte suficiente sus tal tambien tampoco tan tanto tarde tarjeta taxi
	telefono temprano tendra tendria tenemos tener tengo tenia tenian tenis tercera termina terminar terraza tiempo tienda tiene
	tienen tienes tipo toca toda todas todavia todo todos toma tomar total trabajar trabajo trae traer traje tranquila tranquilo
	traslado tratamiento tren tres trona turno unas una unico unos urgencia urgente usar util va vacaciones vacuna vale vamos van
	vario varias varios vas vaso veces veci vegana vegano vegetariana vegetariano vemos ven venden venga venir ventana ver verdad
	verano vez via viaje viajo vida viene vienen vino visita visitar vista vistas viva vivir volver vosotros voy vuelo vuelta vuelve
	ya yendo zapato zona
	quedarme quedarnos quitarme hacerme ponerme llevarme cortarme pintarme arreglarme cambiarlo cambiarla confirmar confirma
	confirmame anula anulala dile decirles avisales preguntales reservas resérvame ayudame necesitaria desearia apuntame
	enfermera enfermero profesora camionero camionera autonomo autonoma jubilado jubilada residente turista extranjero extranjera
	clienta socia diabetico diabetica hipertenso hipertensa embarazada ingeniero ingeniera funcionario funcionaria madrugador
	inquilino inquilina propietario propietaria encargado encargada zurdo sordo sorda pensionista conductor conductora taxista policia
	bombero viudo viuda casado casada argentino argentina mexicano mexicana colombiano colombiana espanola frances francesa aleman
	alemana inglesa italiana americano americana asmatico asmatica ciego ciega novato novata
	pollo paella pizza hamburguesa vino cerveza postre tarta roscon gambas bravas asado tapas sushi ramen
	caldera lavadora nevera fuga grifo enchufe persiana cerradura llave llaves matricula rueda ruedas aceite itv frenos bateria
	manicura pedicura tinte mechas barba depilacion masaje keratina alisado gelish unas
	cabecera esquina abajo domicilio graduacion barrio vida previa renovar pensionada guardia turno cabeza estreno despedida soltera
	soltero bautizo comunion boda jubilacion empresa curro oficina ascensor carie caries empaste muela brackets ortodoncia limpieza
	endodoncia implante
	quincho parrillero presencial telefonica online virtual privado privada publico publica infantil economico economica cercano cercana
	movil oficial terrazita ayunas efectivo metalico directo remoto videollamada intimidad sombra
	municipal general
	nocturno nocturna vegano italiana japonesa china peruano peruana turco turca griego griega vasco vasca gallego gallega asturiano
	asturiana andaluz andaluza tailandes coreano hawaiano arabe libanes indio hindu elegante romantico romantica moderno moderna acogedor
	acogedora discreto discreta ruidoso silencioso silenciosa rural urbano urbana centrico centrica`},
	{nlu.Sign, 0, `
	sol estrellas mar playa jardin puerta marina plaza rincon esquina patio terraza ventana plato vaso vino perro abuela abuelo tia tio
	madre vecina amigos hermanos blanco blanca negro mundo cielo vida fiesta sueno libro papel rueda ruedas frenos tapas cafe te pan luz
	agua aire flores lluvia familia vista vistas carmen pilar angel nina nino ninos bebe peques pequeno unas piel pie muela ojo ojos
	carta mesa noche verano barrio pueblo ciudad parque paseo viaje rojo verde azul dulce dulces`},
	{nlu.FirstName, 0, `
	antonio jose manuel francisco juan david javier daniel carlos jesus alejandro miguel rafael pedro pablo angel sergio fernando
	jorge luis alberto alvaro diego adrian raul ivan enrique ruben ramon vicente andres joaquin santiago victor eduardo roberto jaime
	mario ignacio marcos alfonso salvador abel agustin alonso amador anselmo ariel arturo aurelio benito bernardo camilo cristian
	dario efrain elias erick ernesto esteban eugenio ezequiel fabian faustino federico felix fermin gerardo german gilberto gustavo
	hector horacio humberto isaac ismael israel joel jonathan josue kevin leandro leonardo lorenzo luciano marcelo marcial matias
	mauricio maximiliano moises nestor nelson octavio omar orlando osvaldo patricio ramiro reinaldo rodolfo rodrigo rogelio roman saul
	sebastian teodoro tobias ulises valentin wilson yago yeison ricardo emilio hugo guillermo gabriel julian julio martin tomas
	gonzalo nicolas samuel felipe oscar cesar lucas mateo leo bruno
	maria carmen ana isabel laura cristina marta dolores lucia pilar elena sara paula raquel mercedes rosa beatriz nuria silvia julia
	irene patricia andrea rocio monica alba angela sonia sandra marina susana yolanda natalia margarita claudia eva noelia veronica
	inmaculada celia ines lorena olga miriam teresa encarnacion lidia amparo catalina consuelo emilia gloria esther josefa antonia
	luisa victoria sofia valeria camila mariana gabriela daniela fernanda ximena guadalupe alejandra paola viviana yamilet asuncion
	concepcion rosario soledad trinidad remedios fatima aurora begona blanca carlota clara cecilia diana elsa fabiola graciela ingrid
	jimena karla leonor liliana lourdes macarena magdalena manuela marisol martina matilde nieves noemi olivia pamela paloma penelope
	purificacion rebeca regina rita ruth sabrina salome tatiana ursula vanesa virginia viridiana ainhoa amaia arantxa edurne garazi
	itziar leire maite maialen miren nekane nerea uxue laia meritxell neus roser gorka asier eneko ibai jokin koldo mikel xabi xoel
	breixo anxo brais
	pepe paco nacho fede lola chus toni manolo santi rafa quique curro lupe charo xavi jordi marc pau pol iker ander unai aitor iria
	uxia montse merce gemma jaume ferran oriol biel walter wilmer elmer xavier jennifer roger oliver xabier escobar salazar gaspar
	baltasar aguilar bolivar cuellar melgar villar cortazar alcazar tovar balaguer soler ferrer vladimir yamir casimir
	ofelia dagoberto adela adelina adolfo adriana agueda aida ainara aitana alexander alfredo alina amalia amanda ambrosio amelia amelie
	anabel anastasia anahi anibal anita araceli ariadna armando arnau arnulfo astrid augusto avelino barbara bartolome basilio benita
	benjamin berta bibiana blas bonifacio brenda brigida bryan camilla carina carla carolina casandra catherine cayetana cayetano
	cipriano cintia cirilo clemente clementina conrado constanza cornelio cosme cristobal damian dayana debora delfina delia desiree
	dinora dolly dorotea edgar edith edmundo eduarda edwin elba eleazar eleonora eliana elisa elisabet elizabeth eloisa eloy elvira
	elvis emanuel emma emmanuel encarna enriqueta epifanio erik erika ermelinda estefania estela eulalia eusebio evangelina evaristo
	evelio evelyn fabiana fabio facundo felicia feliciano felipa felisa fermina fidel flavia florencia florencio fortunato francesc
	francisca fulgencio galo genaro genoveva georgina gerard geronimo gilda gisela gladys glenda godofredo gregorio griselda guido
	gumersindo haydee heidi helena heriberto hermelinda herminia hernan hilario hilda homero honorio horacia iliana imelda indalecio
	inocencio iratxe irma isaias isidora isidro ismenia ivana ivonne jacinta jacinto jacobo janet javiera jeronimo jessica jimeno joana
	joaquina jonas jorgelina josune julieta justino katia karen karina kimberly laureano laurentino lazaro leandra leocadia leonela
	leonila leopoldo leticia liberto ligia lilian lina lisandro livia lluis lorna luciana lucio lucrecia ludmila luisina luzmila magali
	maira malena marcela marcelina marcelino mariano maribel maricarmen maricruz marilu marisa maritza mariluz matilda mauro maura
	maxima maximo mayra melany melchor melina melisa micaela mildred minerva mireia mirta moira monserrat myriam nadia nahuel narciso
	nazaret nelida nelly nereo nicanor nicolasa nidia nilda norberto norma nubia obdulia oriana osmar otilia pancho paulina paulino
	petra plinio porfirio quintin rafaela ramona raimundo remigio renata renato ricarda rigoberto rocco romina romulo ronald
	rosalba rosalia rosalinda rosamaria rosana rosaura rosendo roxana rufino sabina sagrario salma samanta samantha sandro sarai
	saturnino selena serafin severino sheila sigfrido silverio silvestre silvina simona telmo teodora teofilo tiago toribio trini ubaldo
	valentina valerio vanessa venancio vicenta vilma vivian wanda wendy wenceslao william xiomara yadira yaiza yamila yanina yasmin
	yenny yesenia yessica yoselin yuliana yurany zacarias zaida zoe zoila zulema zulma benja guille mechi juani juampi nico lucho beto
	chuy lalo toño chema txema rober marce ceci vicky vero maru cami alex juanma josema juanjo josean pili conchi paqui mariajo
	mariangeles juancho nando tavo pancha
	lety chelo visi inma meche tere loli encarni mabel nati yoli merche mamen mayte reme puri espe geli mati conchita lolita
	pepita juanita rosita carmela carmelo gonza tincho facu agus juli romi vane seba mica kike juanca luisfer josefina valentino
	thiago enzo benicio bautista lautaro ciro gael arlet emiliano santino ignacia yolima yulieth jhon jairo edilberto wilmar yeimi
	leidy dary balbino tiburcio celestino eulogio eladio eliseo elvio emeterio ezequiela fidencio filiberto floriberta froilan
	gaston geovanny gervasio gianni hermilo hortensia hipolito humbertina ildefonso inaki inigo ivette jazmin jeanette jeison
	jersson jordana josep josefo jovita juanjose juliana lazara leopolda leyre leydi liborio lisbeth macario maikel maricela
	mariela marlon matheo mauricia maximina natividad nayeli neftali nerina nicasio olegario onofre oralia orfelina pascual patxi
	prudencia prudencio ramonita reyna reynaldo rigoberta rodolfa romualdo rosalina rosaria rosina rubi sergi servando sigifredo
	silvino tadeo tecla timoteo tomasa valdemar valeriano vanina veronique victorina virgilio visitacion vladimiro wilber ximo
	yahir yamil yaneth yasmina yazmin yessenia yohana yorgelis yudith zaira zulay aleix asun benjamina berenguer bernat blai
	carles charly chimo dani didac dolors edu emili enric eudald guillem jofre jon lluc manel marian mariona marti miquel
	montserrat pere queralt tona txell vicens xesca xisco zigor zurine estibaliz izaskun jone josu julen karmele kepa mertxe nahia
	naroa oier olatz urko yone ziortza anabella graciana lujan maitena milagros nazareno silvana covadonga piedad angustias
	virtudes consolacion almudena guiomar chayo chela chole goyo guicho lencho licho lupita maye memo mimi neto paquita poncho
	queta rolo susi teto toncho yayo yola`},
}
