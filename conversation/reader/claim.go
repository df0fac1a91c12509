package reader

import (
	"encoding/json"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/slot"
)

// maxFacts is how many facts an answer may hold; an honest one has no more than there are slots.
const maxFacts = 50

// claim is a fact as the model states it.
type claim struct {
	Slot  slot.Name `json:"slot"`
	Value string    `json:"value"`
	Words string    `json:"words"`
}

// decode reads an answer: one JSON object of the asked shape and nothing around it but a code fence, which models put
// there out of habit. Its error is errUnreadable.
func decode(answer string) ([]claim, error) {
	d := json.NewDecoder(strings.NewReader(unfenced(answer)))
	d.DisallowUnknownFields()
	var body struct {
		Facts *[]claim `json:"facts"`
	}
	if d.Decode(&body) != nil || body.Facts == nil || len(*body.Facts) > maxFacts {
		return nil, errUnreadable
	}
	if _, err := d.Token(); err != io.EOF {
		return nil, errUnreadable
	}
	return *body.Facts, nil
}

func unfenced(answer string) string {
	const fence = "```"
	inner, ok := strings.CutPrefix(strings.TrimSpace(answer), fence)
	if !ok {
		return answer
	}
	return strings.TrimSuffix(strings.TrimPrefix(inner, "json"), fence)
}

// settle makes facts of the claims that hold. Of two for one slot the first that holds counts.
func settle(claims []claim, q nlu.Request, known nlu.Reading) []nlu.Fact {
	text := fold(q.Text)
	var facts []nlu.Fact
	for _, r := range unread(known) {
		for _, c := range claims {
			if c.Slot != r.slot {
				continue
			}
			if f, ok := r.fact(c, text, q); ok && !taken(f, known) {
				facts = append(facts, f)
				break
			}
		}
	}
	slices.SortStableFunc(facts, func(a, b nlu.Fact) int { return a.Span.Start - b.Span.Start })
	return facts
}

// fact is a claim about the row's slot, if its words are in the message and its value may be sent.
func (r row) fact(c claim, text folded, q nlu.Request) (nlu.Fact, bool) {
	span, ok := text.find(c.Words)
	if !ok {
		return nlu.Fact{}, false
	}
	value := r.read(quoted{claim: strings.TrimSpace(c.Value), text: text, span: span, region: q.Region})
	if value == "" || slot.Check(r.slot, value, q.Now) != nil {
		return nlu.Fact{}, false
	}
	return nlu.Fact{Slot: r.slot, Value: value, Span: span}, true
}

// taken reports whether the grammar read the words of a fact as something else. Category, task and wishes share their
// words with other slots.
func taken(f nlu.Fact, known nlu.Reading) bool {
	return !shares(f.Slot) && slices.ContainsFunc(known.Facts, func(k nlu.Fact) bool {
		return !shares(k.Slot) && f.Span.Start < k.Span.End && k.Span.Start < f.Span.End
	})
}

func shares(n slot.Name) bool { return n == slot.Category || n == slot.Task || n == slot.Instructions }

// choice is the value of a slot that has few; package slot knows them.
func choice(q quoted) string { return strings.ToLower(q.claim) }

// words are the person's own. What the model made of them is not looked at, so it can put nothing in anyone's mouth.
func words(q quoted) string { return slot.Clean(q.words(), maxText) }

// number is read from the message alone, and only where the words are a whole number there: part of one is another
// business's telephone.
func number(q quoted) string {
	if q.withinNumber() {
		return ""
	}
	p, fault := slot.ReadPhone(q.words(), q.region)
	if fault != nil {
		return ""
	}
	return p.E164
}

func day(q quoted) string {
	d, fault := slot.ParseDay(q.claim)
	if fault != nil {
		return ""
	}
	return d.String()
}

// clock allows what models write for HH:MM.
func clock(q quoted) string {
	for _, layout := range []string{"15:04", "15:04:05"} {
		if t, err := time.Parse(layout, q.claim); err == nil {
			return slot.Clock{Hour: t.Hour(), Minute: t.Minute()}.String()
		}
	}
	return ""
}

func count(name slot.Name) func(quoted) string {
	return func(q quoted) string {
		n, fault := slot.ParseCount(name, q.claim)
		if fault != nil {
			return ""
		}
		return strconv.Itoa(n)
	}
}
