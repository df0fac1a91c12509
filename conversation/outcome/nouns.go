package outcome

var (
	// oneThing names a thing that can be asked for, manyThings things of its kind, which a rule of the house is about.
	oneThing = wordSet(`table booking reservation appointment appt slot room twin double single suite visit check-up checkup session haircut order spot ` +
		`seat place party refund delivery group taxi cab car mesa reserva reservacion cita hora habitacion doble individual hueco turno plaza revision sesion ` +
		`devolucion reembolso replacement pedido encargo sitio grupo taxi coche espacio cupo pista cancha`)
	manyThings = wordSet(`tables bookings reservations appointments slots rooms visits orders groups parties children patients guests people members ` +
		`reservas mesas citas habitaciones huecos turnos pedidos encargos grupos ninos pacientes socios clientes`)
	// matters are other things that people confirm, take, give or promise on the telephone.
	matters = wordSet(`rate rates price prices tariff availability vacancy address hours opening receipt received request requests detail details ` +
		`message messages note wish wishes desire deseo deseos number phone email e-mail text call policy menu information info question inquiry enquiry identity location dress parking ` +
		`conversation option options alternative interest preference preferences right wrong open opens closed exist exists list data existence works work ` +
		`quote quotation estimate invoice link form contract presupuesto cotizacion factura enlace contrato ` +
		`working spelling free available offer decision answer reply served ` +
		`tarifa tarifas precio precios disponibilidad direccion horario recibido recibida recibo solicitud peticion datos ` +
		`recado mensaje nota numero telefono correo politica carta informacion pregunta identidad ubicacion llamada conversacion aparcamiento ` +
		`opcion opciones alternativa interes preferencia lista coste trabaja atiende consulta existe existen decision respuesta libre libres disponible disponibles oferta`)
	// joins may stand directly behind "confirmed" without naming anything else.
	joins = wordSet(`for at on with under by via in as over without and this it us everything all both to me them him her immediately directly straight ` +
		`para a con por en sin como y la lo las los nos todo el`)
	prepositions = wordSet(`by at with for on in over via under after without through from of por con al en de sin tras desde del segun`)
	rules        = wordSet(`only always never usually normally generally typically online website web app solo siempre normalmente internet aplicacion formulario`)
	onlys        = wordSet(`only solo solamente unicamente exclusively exclusivamente`)
	// people are what is written down of a person.
	people = wordSet(`name names surname nombre nombres apellido apellidos`)
	// verbless are words of a task that name nothing.
	verbless = wordSet(`the and for our her his him she was how are you its not out can who why any put get ask let del los las una por con que sus mis tus mas hay sea dia muy book reserve make table with from that this they them their there have please call phone about what when which your ours mine ` +
		`reservar pedir hacer para desde este esta ellos llamar cuando favor preguntar should would could some under name time date before after ` +
		`nombre fecha antes despues cancel cancelar anular change cambiar move mover check whether hotel restaurant clinic restaurante clinica`)
)
