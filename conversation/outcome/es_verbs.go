package outcome

// spanishVerbs are the verbs that can settle what was asked, or take it back.
var spanishVerbs = []verb{
	{"reservar", enters}, {"apuntar", enters}, {"anotar", enters}, {"agendar", enters}, {"concertar - - conciert", enters},
	{"citar", enters}, {"apartar", enters}, {"guardar", keeps}, {"asignar", enters}, {"fijar", enters}, {"registrar", enters},
	{"dejar", enters}, {"dar dad dio/dieron d", enters}, {"tomar", enters}, {"coger - - coj", enters}, {"meter", enters}, {"arreglar", enters},
	{"cerrar - - cierr", enters}, {"conseguir - - consig", enters}, {"lograr", enters}, {"gestionar", enters}, {"tramitar", enters},
	{"programar", enters}, {"inscribir inscrit", enters}, {"poner puest puso/pusieron pon pondr", enters}, {"hacer hech hizo/hicieron hac har", enters},
	{"conceder", enters}, {"otorgar", enters}, {"asegurar", enters}, {"grabar", enters},
	{"escribir escrit", enters}, {"colocar", enters}, {"organizar", enters}, {"formalizar", enters}, {"completar", enters},
	{"hablar", enters}, {"cuadrar", enters}, {"amarrar", enters}, {"bloquear", enters}, {"ubicar", enters}, {"acomodar", enters},
	{"confirmar", tells}, {"aceptar", tells}, {"acordar - - acuerd", tells}, {"acceder", tells}, {"aprobar - - aprueb", tells},
	{"comprometer", tells}, {"garantizar", tells}, {"autorizar", tells},
	{"cancelar", strikes}, {"anular", strikes}, {"borrar", strikes}, {"quitar", strikes}, {"eliminar", strikes}, {"tachar", strikes},
	{"retirar", strikes}, {"liberar", strikes}, {"suprimir", strikes},
	{"cambiar", shifts}, {"pasar", shifts}, {"mover - - muev", shifts}, {"modificar", shifts}, {"aplazar", shifts}, {"adelantar", shifts},
	{"retrasar", shifts}, {"trasladar", shifts}, {"reprogramar", shifts}, {"ampliar", shifts}, {"anadir", shifts}, {"actualizar", shifts},
	{"posponer pospuest pospuso/pospusieron pospon pospondr", shifts}, {"correr", shifts}, {"sumar", shifts},
}
