package slacktest

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// Field is something in a view, a home or a message that a person can fill in or choose from.
type Field struct {
	Label       string // of an input; empty elsewhere
	Hint        string
	Placeholder string
	Kind        string // the element's type
	Value       string // what is filled in
	Options     []string
	Optional    bool
	BlockID     string
	ActionID    string

	element object
}

func (f Field) key() string { return f.BlockID + " " + f.ActionID }

// field draws an input block.
func (p *page) field(b object) {
	f := newField(str(b, "block_id"), plainText(str(obj(b, "label"), "text")), obj(b, "element"))
	f.Hint, f.Optional = plainText(str(obj(b, "hint"), "text")), b["optional"] == true
	p.fields = append(p.fields, f)
}

func newField(block, label string, e object) Field {
	f := Field{
		Label: label, Kind: str(e, "type"), BlockID: block, ActionID: str(e, "action_id"), element: e,
		Placeholder: plainText(str(obj(e, "placeholder"), "text")),
	}
	for _, o := range options(e) {
		f.Options = append(f.Options, optionText(o))
	}
	f.Value = readable(f.initial())
	return f
}

func optionText(o object) string { return plainText(str(obj(o, "text"), "text")) }

// shape is how an element tells its value: the field of the element with the initial one, and that of the state.
type shape struct{ initial, state string }

var shapes = map[string]shape{
	"plain_text_input":     {"initial_value", "value"},
	"email_text_input":     {"initial_value", "value"},
	"url_text_input":       {"initial_value", "value"},
	"number_input":         {"initial_value", "value"},
	"static_select":        {"initial_option", "selected_option"},
	"external_select":      {"initial_option", "selected_option"},
	"radio_buttons":        {"initial_option", "selected_option"},
	"overflow":             {"", "selected_option"},
	"multi_static_select":  {"initial_options", "selected_options"},
	"checkboxes":           {"initial_options", "selected_options"},
	"datepicker":           {"initial_date", "selected_date"},
	"timepicker":           {"initial_time", "selected_time"},
	"datetimepicker":       {"initial_date_time", "selected_date_time"},
	"users_select":         {"initial_user", "selected_user"},
	"multi_users_select":   {"initial_users", "selected_users"},
	"conversations_select": {"initial_conversation", "selected_conversation"},
	"channels_select":      {"initial_channel", "selected_channel"},
}

// initial is the field's value before anybody touched it, as the state tells it.
func (f Field) initial() object {
	s := shapes[f.Kind]
	v := f.element[s.initial]
	if v == nil && strings.HasSuffix(s.state, "s") {
		v = []any{}
	}
	return f.state(v)
}

func (f Field) state(v any) object {
	o := object{"type": f.Kind, shapes[f.Kind].state: v}
	if f.Kind == "timepicker" && f.element["timezone"] != nil {
		o["timezone"] = f.element["timezone"]
	}
	return o
}

// readable is a value of the state as a person reads it.
func readable(state object) string {
	switch v := state[shapes[str(state, "type")].state].(type) {
	case string:
		return v
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	case object:
		return optionText(v)
	case []any:
		var all []string
		for _, o := range list(v) {
			all = append(all, optionText(o))
		}
		return strings.Join(all, ", ")
	}
	return ""
}

// fill is a value that a person enters, as Slack's window takes it: an option by its label, a day as 2006-01-02, a time as
// 15:04. An empty text empties the field.
func (f Field) fill(text string) (object, error) {
	if text == "" {
		return f.state(nil), nil
	}
	switch f.Kind {
	case "datepicker":
		if _, err := time.Parse(time.DateOnly, text); err != nil {
			return nil, fmt.Errorf("%q is no day that can be picked", text)
		}
	case "timepicker":
		if _, err := time.Parse("15:04", text); err != nil {
			return nil, fmt.Errorf("%q is no time that can be picked", text)
		}
	case "datetimepicker":
		n, err := strconv.ParseInt(text, 10, 64)
		return f.state(float64(n)), err
	case "number_input":
		return f.state(text), f.number(text)
	case "plain_text_input", "email_text_input", "url_text_input":
		return f.state(text), f.lengths(text)
	case "static_select", "radio_buttons", "overflow":
		o, err := f.option(text)
		return f.state(o), err
	case "checkboxes", "multi_static_select":
		return f.several(text)
	}
	return f.state(text), nil
}

// option is the option with a label.
func (f Field) option(label string) (object, error) {
	all := options(f.element)
	i := slices.IndexFunc(all, func(o object) bool { return optionText(o) == label })
	if i < 0 {
		return nil, fmt.Errorf("no option %q, there are %q", label, f.Options)
	}
	return all[i], nil
}

// several are options by their labels, between commas.
func (f Field) several(labels string) (object, error) {
	var chosen []any
	for label := range strings.SplitSeq(labels, ", ") {
		o, err := f.option(label)
		if err != nil {
			return nil, err
		}
		chosen = append(chosen, o)
	}
	return f.state(chosen), nil
}

func (f Field) number(text string) error {
	n, err := strconv.ParseFloat(text, 64)
	if err != nil || f.element["is_decimal_allowed"] != true && strings.Contains(text, ".") {
		return fmt.Errorf("%q is no number that can be entered", text)
	}
	least, errLeast := strconv.ParseFloat(str(f.element, "min_value"), 64)
	most, errMost := strconv.ParseFloat(str(f.element, "max_value"), 64)
	if errLeast == nil && n < least || errMost == nil && n > most {
		return fmt.Errorf("%s is not between %s and %s", text, str(f.element, "min_value"), str(f.element, "max_value"))
	}
	return nil
}

func (f Field) lengths(text string) error {
	least, _ := f.element["min_length"].(float64)
	most, limited := f.element["max_length"].(float64)
	if n := float64(utf8.RuneCountInString(text)); n < least || limited && n > most {
		return fmt.Errorf("%v characters are not between %v and %v", n, least, most)
	}
	return nil
}
