package slacktest

import (
	"maps"
	"slices"
)

// View is a modal or a home as a person has it before them.
type View struct {
	ID         string
	Kind       string // modal or home
	Title      string
	SubmitText string // label of the button that submits; empty for none
	CallbackID string
	Metadata   string // private_metadata
	ExternalID string
	Blocks     []object
	Errors     map[string]string // of the last submission, by label

	person   *Person
	team     *Team
	raw      object
	hash     string
	root     string
	previous string
	filled   map[string]object // what was chosen, by block and action
}

// View is the modal that the person looks at; false for none.
func (p *Person) View() (View, bool) {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	if len(p.views) == 0 {
		return View{}, false
	}
	return p.views[len(p.views)-1].snapshot(), true
}

// Home is the app's home as the person sees it; false when the bot never published it.
func (p *Person) Home() (View, bool) {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	if p.home == nil {
		return View{}, false
	}
	return p.home.snapshot(), true
}

// snapshot is the view as it is now; s.mu is held.
func (v *View) snapshot() View {
	out := *v
	out.filled = maps.Clone(v.filled)
	return out
}

// Depth is how many modals are open, one above the other.
func (p *Person) Depth() int {
	p.s.mu.Lock()
	defer p.s.mu.Unlock()
	return len(p.views)
}

func (v View) page() page {
	var p page
	p.blocks(v.Blocks)
	return p
}

// Shown is what people read in the view, labels of its fields included.
func (v View) Shown() string { return v.page().shown() }

// Buttons are those inside the view.
func (v View) Buttons() []Button { return v.page().buttons }

// Marks are all that Slack acts on in the view.
func (v View) Marks() []Mark { return v.page().marks }

// Fields are what can be filled in, in order, with what is filled in now.
func (v View) Fields() []Field {
	fields := v.page().fields
	for i, f := range fields {
		if chosen, ok := v.filled[f.key()]; ok {
			fields[i].Value = readable(chosen)
		}
	}
	return fields
}

// Field is the field with this label; false for none.
func (v View) Field(label string) (Field, bool) {
	all := v.Fields()
	i := slices.IndexFunc(all, func(f Field) bool { return f.Label == label || f.BlockID == label })
	if i < 0 {
		return Field{}, false
	}
	return all[i], true
}
