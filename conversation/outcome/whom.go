package outcome

import "regexp"

// peopleOf are the names of their people with whom a task wants something: "highlights with Renata", "cita con Lupita".
func peopleOf(task string) map[string]bool {
	names := map[string]bool{}
	for _, g := range withName().FindAllStringSubmatch(task, -1) {
		names[fold(g[1])] = true
	}
	return names
}

var (
	withName = lazily(`\b(?:with|con|Dr\.?|Dra\.?)(?: (?:Dr|Dra|Mr|Mrs|Ms|Miss|Sr|Sra)\.?| (?:doctor|doctora|la|el|the))* (\p{Lu}\p{Ll}+)`)
	// atWith matches somebody with whom an hour or a day is: "at 10 AM with Chloe", "el jueves con Yesenia", "the appointment with Kim".
	atWith = lazily(`(?:\d|[ap]m|[AP]M|o'clock|noon|day|mediod[ií]a|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|client|cita|hora|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|appointment|slot|turno|media|cuarto)(?: instead)?,? (?:with|con) (?:(?:la|el|the|doctor|doctora|Dr|Dra)\.? )?(\p{Lu}\p{Ll}+)`)
	// ratherThan matches who is left out: "with Kim rather than Noor".
	ratherThan = lazily(`\b(?:rather than|instead of|and not|not|en vez de|en lugar de|y no) (?:with |con )?(\p{Lu}\p{Ll}+)`)
)

// swapped reports whether a sentence gives the hour with somebody else than the one whom the task names.
func (w wish) swapped(text string) bool {
	if len(w.whom) == 0 {
		return false
	}
	named := func(re *regexp.Regexp) (asked, other bool) {
		for _, g := range re.FindAllStringSubmatch(text, -1) {
			if w.whom[fold(g[1])] {
				asked = true
			} else {
				other = true
			}
		}
		return asked, other
	}
	asked, other := named(atWith())
	left, _ := named(ratherThan())
	return other && !asked || left
}
