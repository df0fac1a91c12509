package outcome

// spanishVerbs are the verbs that can settle what was asked, or take it back.
var spanishVerbs = []verb{
	{"reservar", enters | records}, {"apuntar", enters | records}, {"anotar", enters | records}, {"agendar", enters | records}, {"concertar - - conciert", enters | records},
	{"citar", enters}, {"apartar", enters}, {"separar", enters}, {"guardar", keeps}, {"asignar", enters}, {"fijar", enters}, {"registrar", enters | records | tells},
	{"dejar", enters | light}, {"dar dad dio/dieron/di d", enters | light}, {"tomar", enters | light}, {"coger - - coj", enters | light}, {"meter", enters | records}, {"arreglar", enters},
	{"cerrar - - cierr", enters | light}, {"conseguir - - consig", enters}, {"lograr", enters | light}, {"gestionar", enters}, {"tramitar", enters},
	{"programar", enters | records}, {"inscribir inscrit", enters | records}, {"poner puest puso/pusieron/puse pon pondr", enters | light}, {"hacer hech hizo/hicieron/hice hac har", enters | light},
	{"encargar", enters}, {"obtener obtenid obtuvo/obtuvieron obtien obtendr", enters}, {"otorgar", enters}, {"asegurar", enters}, {"grabar", enters | records},
	{"escribir escrit", enters | records}, {"colocar", enters}, {"organizar", enters}, {"formalizar", enters}, {"completar", enters},
	{"hablar", enters | light}, {"cuadrar", enters}, {"amarrar", enters}, {"bloquear", enters}, {"ubicar", enters}, {"acomodar", enters},
	{"confirmar", tells}, {"aceptar", tells}, {"acordar - - acuerd", tells}, {"acceder", tells}, {"aprobar - - aprueb", tells},
	{"comprometer", tells}, {"autorizar", tells},
	{"cancelar", strikes}, {"anular", strikes}, {"borrar", strikes}, {"quitar", strikes}, {"eliminar", strikes}, {"tachar", strikes},
	{"retirar", strikes}, {"sacar", strikes}, {"liberar", strikes}, {"suprimir", strikes}, {"levantar", strikes}, {"desbloquear", strikes}, {"condonar", strikes}, {"perdonar", strikes}, {"revertir - - reviert", strikes},
	{"cambiar", shifts}, {"pasar", shifts}, {"mover - - muev", shifts}, {"modificar", shifts}, {"aplazar", shifts}, {"adelantar", shifts},
	{"retrasar", shifts}, {"trasladar", shifts}, {"reprogramar", shifts}, {"ampliar", shifts}, {"anadir", enters | light | shifts}, {"actualizar", shifts},
	{"esperar", hosts}, {"recibir", hosts}, {"atender - - atiend", hosts}, {"ver vist vio/vieron v", hosts}, {"recoger", hosts}, {"visitar", hosts},
	{"acoger", hosts}, {"buscar", hosts}, {"sentar - - sient", hosts}, {"tratar", hosts},
	{"ordenar", enters | light}, {"emitir", enters | light}, {"procesar", enters | light}, {"abonar", enters | light}, {"reintegrar", enters | light},
	{"devolver devuelt - devuelv", enters | light}, {"reembolsar", enters | light}, {"cargar - cargo/cargaron/cargue", enters | records}, {"ingresar", enters | records},
	{"despachar", enters | light}, {"asentar - - asient", enters | records},
	{"agregar - agrego/agregaron/agregue", enters | light | shifts}, {"incluir incluid incluyo/incluyeron incluy", enters | light}, {"adicionar", enters | light | shifts},
	{"abrir abiert", enters | light}, {"contratar", enters}, {"prometer", tells}, {"conceder", enters},
	{"posponer pospuest pospuso/pospusieron pospon pospondr", shifts}, {"acortar", shifts}, {"alargar", shifts}, {"prolongar", shifts}, {"correr", shifts}, {"recorrer", shifts}, {"sumar", enters | light | shifts}, {"corregir corregid corrigio/corrigieron/corregi corrig", shifts}, {"encajar", enters}, {"acoplar", enters}, {"colar - - cuel", enters},
	{"garabatear", enters | records}, {"copiar", enters | records}, {"teclear", enters | records},
}
