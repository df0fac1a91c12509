package nlu

import "github.com/kallybot/kallybot/conversation/slot"

// asides are the facts that need no contest: languages, haste, wishes.
func (p *parse) asides() {
	for i := range p.hits {
		h := &p.hits[i]
		f := Fact{Span: p.span(h.start, h.end)}
		switch h.op {
		case opLanguage:
			if h.a == languageEither {
				p.out.Tongue = p.languageName(h.b)
				continue
			}
			f.Slot, f.Value = slot.CallLanguage, p.languageName(h.b)
			if h.a == languageChat {
				f.Slot = slot.ChatLanguage
			}
		case opUrgent:
			f.Slot, f.Value = slot.Urgent, "true"
		case opZone:
			if p.has(slot.Timezone) {
				continue
			}
			f.Slot, f.Value = slot.Timezone, p.zoneOf(h)
		default:
			continue
		}
		if f.Value != "" && !p.has(f.Slot) {
			p.fact(f)
		}
	}
}

// zoneOf finds the zone that a name stands for.
func (p *parse) zoneOf(h *item) string {
	zone, fault := slot.ReadZone(p.words(h.b, h.c))
	if fault != nil {
		return ""
	}
	return zone
}

func (p *parse) languageName(n int32) string {
	if n < 0 || int(n) >= len(Languages) {
		return ""
	}
	return Languages[n]
}

// Languages are the languages that the service speaks; values of the class LanguageName are positions in it.
var Languages = [...]string{"en", "es"}
