package chat

// Form is a draft as a form, for platforms with windows. Its Name comes back in Message.Form, its Lang in Message.Lang.
type Form struct {
	Lang   string  `json:"lang,omitempty"` // that it is written in, IETF
	Name   string  `json:"name"`
	Title  string  `json:"title"`
	Submit string  `json:"submit"`
	Close  string  `json:"close"`
	Fields []Field `json:"fields"`
}

// Field is one input. Value is what is known already; Options are the choices of a Select.
type Field struct {
	Name     string    `json:"name"`
	Label    string    `json:"label"`
	Hint     string    `json:"hint,omitempty"`
	Kind     FieldKind `json:"kind"`
	Value    string    `json:"value,omitempty"`
	Required bool      `json:"required,omitempty"`
	Options  []Option  `json:"options,omitempty"`
	MaxRunes int       `json:"max_runes,omitempty"`
}

// Option is one choice of a Select field.
type Option struct {
	Label string `json:"label"`
	Value string `json:"value"`
}

// FieldKind says how a field is filled in.
type FieldKind string

// The kinds of fields. Dates are YYYY-MM-DD, times HH:MM in 24 hours, numbers decimal digits.
const (
	LineField   FieldKind = "line"
	TextField   FieldKind = "text"
	DateField   FieldKind = "date"
	TimeField   FieldKind = "time"
	NumberField FieldKind = "number"
	SelectField FieldKind = "select"
)
