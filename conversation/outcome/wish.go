package outcome

import (
	"regexp"
	"slices"
	"strconv"
	"time"
)

// wish is what was asked for, ready to be compared, with what the task allows besides.
type wish struct {
	minute  int // of the day, -1 when not asked
	date    time.Time
	party   int
	price   float64 // 0 when none was named
	ceiling bool    // price is a limit
	limit   float64 // the highest price that the task allows besides, 0 when it names none
	parties []count // sizes of the party that the task names besides

	clocks    []clock  // further times named in the task
	windows   [][2]int // allowed spans, minutes of the day
	anyTime   bool
	days      []day // days named in the task
	anyDay    bool
	now       time.Time
	noAnchor  bool // the date stands in words only, see days
	described bool // the task names a time that was not submitted
	things         // what the task names
	staff     map[string]bool
	standing  bool // something that stands is to be confirmed
	task      string
	deed      string          // the stem of its verb, see deedOf
	order     bool            // goods are ordered
	amends    bool            // something is to be given back or made good
	message   bool            // something is to be told to somebody
	refrain   bool            // somebody is told not to do something
	changing  bool            // something is to be changed
	yet       bool            // it asks whether something has been done by now
	whichDay  bool            // it asks for a day
	weekly    bool            // it is about days of every week
	removal   bool            // something is to be taken away: a charge, a block
	prices    bool            // it asks for a price
	whom      map[string]bool // who of their people is asked for by name, folded
	guests    map[string]bool // those for whom it is, by name, folded
	resized   bool            // another size of the party is wanted
}

// charged matches a task against something that was charged.
var charged = lazily(`^(?:please |to )*(?:complain|dispute|query|reclamar|protestar|quejarse|impugnar)\b.*\b(?:charge|fee|fine|penalty|cargo|multa|recargo|cobro|comision)s?\b`)

// asksPrice matches a question for a price.
var asksPrice = lazily(`\b(?:price|prices|costs?|how much|rates?|fees?|charge|precios?|cuesta|cuestan|cobran|cuanto (?:sale|seria|es|valen?|cobran?)|coste|costo|tarifas?|vale)\b`)

// everyWeek matches days of every week: "the Monday group", "natacion los lunes".
var everyWeek = lazily(expand(`\b(?:los|cada) (?:{es_day}|sabados|domingos)\b|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days|every {en_day}|weekly|semanal\w*)\b`))

var (
	betweenSpan = lazily(`\b(?:between|entre) (.{1,24}?) (?:and|y) (?:the |las? )?(.{1,24})`)
	fromSpan    = lazily(`\b(?:from|de|desde) (?:las? )?(\d.{0,12}?) (?:to|until|till|a|hasta) (?:las? )?(.{1,24})|\b(\d{1,2}(?::\d\d)?) ?- ?(\d{1,2}:\d\d|\d{1,2} ?[ap]m)`)
	beforeSpan  = lazily(`\b(?:until|till|before|by|no later than|hasta|antes del?) (?:las? )?(.{1,24})`)
	afterSpan   = lazily(`\b(?:after|from|not before|a partir de|despues de|desde) (?:las? )?(.{1,24})`)
	freeDays    = lazily(`\b(?:any (?:day|morning|afternoon|evening)|cualquier (?:dia|manana|tarde)|earliest|first|next free|whenever|as soon|primer\w*|cuando|antes posible|cuanto antes)\b`)
)

func wishOf(a Asked, now time.Time) wish {
	task := addressed().ReplaceAllString(replaced().ReplaceAllString(fold(clean(a.Task)), ""), "")
	w := wish{minute: minuteOf(a.Time), party: a.PartySize, now: now, things: thingsOf(task), staff: staffOf(task), clocks: clocks(task), days: days(task, now), parties: otherSizes(task)}
	w.date, _ = time.Parse(time.DateOnly, a.Date)
	m := tasks().marks(task)
	w.standing = m.has(toConfirm)
	w.message = m.has(toTell) && IsMessage(a)
	w.task, w.deed, w.order, w.amends = task, deedOf(task), orders().MatchString(task), w.wantsBack(task)
	w.refrain, w.changing = refrains().MatchString(task), changes().MatchString(task)
	w.whom, w.guests = peopleOf(a.Task), guestsOf(a.Task)
	w.prices = asksPrice().MatchString(task)
	w.removal = charged().MatchString(task) || slices.ContainsFunc(tokens(task), func(word string) bool { return does(word)&strikes != 0 })
	w.yet, w.whichDay, w.weekly = asksYet().MatchString(task), asksDay().MatchString(task), everyWeek().MatchString(task)
	if m.has(toChange) {
		w.resized = len(counts(task)) > 0
		w.clocks, w.days = nil, nil // they name the old booking as well
	}
	w.spans(task, m.has(toChange))
	w.anyTime = m.has(flexible) && len(w.windows) == 0
	w.anyDay = m.has(flexible) && freeDays().MatchString(task)
	if p := prices(task); len(p) > 0 {
		w.price, w.ceiling = p[0].amount, m.has(ceiling)
		if g := upTo().FindStringSubmatch(task); g != nil {
			w.limit, _ = strconv.ParseFloat(g[1], 64)
		}
	}
	if w.minute < 0 && len(w.clocks) == 1 && !w.anyTime {
		w.minute = minuteOf(w.clocks[0].near(-1))
		w.described = w.clocks[0].half == 0
	}
	if w.date.IsZero() && len(w.days) > 0 && !w.anyDay {
		if now.IsZero() {
			w.noAnchor = true
		} else if d, err := time.Parse(time.DateOnly, w.days[0].near(now)); err == nil && d.After(now.AddDate(0, 0, -1)) {
			w.date = d // of a day gone by somebody complains
		}
	}
	return w
}

// replaced matches the day or time that the task does not want any more: "instead of Monday", "y no el lunes".
var replaced = lazily(`\b(?:instead of|rather than|and not|not|en vez del?|en lugar del?|y no) (?:on |at |the |el |la |las |a las |del? )?(?:` + alternation(weekdays) + `|\d[\d:.]*(?: ?[ap]m)?)\b`)

// otherSizes are the sizes of a party that a task allows: "six is fine if they cannot do seven", "si no caben, 8 tambien sirve".
func otherSizes(task string) []count {
	var out []count
	for _, re := range []*regexp.Regexp{sizeServes(), sizeElse()} {
		for _, g := range re.FindAllStringSubmatch(task, -1) {
			out = append(out, count{n: number(g[1])})
		}
	}
	return out
}

var (
	upTo       = lazily(`\b(?:up to|no more than|at most|max(?:imum)?(?: of)?|hasta|como mucho|maximo(?: de)?)(?: un maximo de)? (?:€|\$|£)?(\d+)\b`)
	sizeServes = lazily(`\b` + countWord + ` (?:people |personas )?(?:is|are|would be|will do|would do|works?|tambien|nos|sirve|vale|esta bien)\b`)
	sizeElse   = lazily(`\b(?:or|else|o|si no|otherwise)(?: for| para)? ` + countWord + ` (?:people|guests|personas|comensales)\b`)
)

// spans reads the time windows of the task. What is to be moved from one hour to another spans nothing.
func (w *wish) spans(task string, moving bool) {
	const none = -1
	at := func(words string) int {
		c := readClocks("at "+words, true)
		if len(c) == 0 {
			return none
		}
		return minuteOf(c[0].near(w.minute))
	}
	add := func(from, to int) {
		if from >= 0 && to >= 0 && from <= to {
			w.windows = append(w.windows, [2]int{from, to})
		}
	}
	if from, to, ok := leewayOf(task, w.minute); ok {
		add(from, to)
		return
	}
	if g := betweenSpan().FindStringSubmatch(task); g != nil {
		add(at(g[1]), at(g[2]))
		return
	}
	if g := fromSpan().FindStringSubmatch(task); g != nil {
		if moving {
			return // "from 4 to 6 people", "from nine to ten"
		}
		add(at(g[1]+g[3]), at(g[2]+g[4]))
		return
	}
	if g := beforeSpan().FindStringSubmatch(task); g != nil {
		if to := at(g[1]); to >= 0 && to == w.minute && byThen().MatchString(task) {
			add(max(0, to-earlyBy), to) // "before 9" is met at half past eight
		} else {
			add(max(0, w.minute), to)
		}
	}
	if g := afterSpan().FindStringSubmatch(task); g != nil {
		add(at(g[1]), 24*60-1)
	}
}

// shuts matches what comes before the hour after which nobody is served.
var shuts = lazily(`\b(?:close[sd]?|closing|shuts?|stops?|finish(?:es|ed)?|cierra[n]?|cerramos|termina[n]?|acaba[n]?|last (?:orders?|seating)|ultim[oa]s? (?:pase|turno|mesa|comanda)s?)\b(?: \w+){0,3}? (?:at|by|is|a las?|es)\b`)

// shutBy reports whether they close, on the day asked for, before the time asked for.
func (w wish) shutBy(folded string) bool {
	at := shuts().FindStringIndex(folded)
	if at == nil || w.minute < 0 {
		return false
	}
	c := readClocks(folded[at[0]:], true)
	if len(c) == 0 || minuteOf(c[0].near(w.minute)) > w.minute {
		return false
	}
	return !w.compare(values{days: days(folded, w.now)}).differs
}
