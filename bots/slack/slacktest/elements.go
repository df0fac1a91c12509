package slacktest

import (
	"fmt"
	"slices"
	"strings"
)

// blockRules are the fields of the blocks that this server knows; others are refused.
var blockRules = map[string]string{
	"section":         "text:text@section.text fields:texts@section.fields accessory:accessory expand:bool",
	"header":          "text:!plain@header.text",
	"divider":         "",
	"context":         "elements:!context@context.elements",
	"actions":         "elements:!actions@actions.elements",
	"context_actions": "elements:!context_actions@context_actions.elements",
	"image":           "image_url:url@image.image_url alt_text:!string@image.alt_text title:plain@image.alt_text slack_file:any",
	"input":           "label:!plain@input.label element:!input hint:plain@input.hint optional:bool dispatch_action:bool",
	"markdown":        "text:!markdown@markdown.text",
	"rich_text":       "elements:!rich",
	"table":           "rows:!table column_settings:any",
	"alert":           "text:!text@alert.text level:any",
	"card": "title:text@card.title subtitle:text@card.subtitle body:text@card.body subtext:text@card.subtext " +
		"actions:card@card.actions icon:any hero_image:any",
}

// Parts of rows that many elements share.
const (
	acts    = "type:!any action_id:string@action_id "
	focuses = acts + "focus_on_load:bool "
	asks    = focuses + "placeholder:plain@select.placeholder "
	picks   = asks + "confirm:confirm "
	selects = picks + "options:options@select.options option_groups:groups@select.option_groups "
	many    = "max_selected_items:number "
)

// element is a row of what stands in blocks.
type element struct {
	in    string // the fields that it may stand in
	rules string
}

var elements = map[string]element{
	"button": {"actions accessory card", acts + "text:!plain@button.text url:url@button.url value:string@button.value " +
		"style:style confirm:confirm accessibility_label:string@button.accessibility_label"},
	"overflow":             {"actions accessory", acts + "options:!options@overflow.options confirm:confirm"},
	"static_select":        {"actions accessory input", selects + "initial_option:option"},
	"multi_static_select":  {"accessory input", selects + many + "initial_options:options@select.options"},
	"external_select":      {"actions accessory input", picks + "min_query_length:number initial_option:option"},
	"users_select":         {"actions accessory input", picks + "initial_user:string"},
	"multi_users_select":   {"accessory input", picks + many + "initial_users:any"},
	"conversations_select": {"actions accessory input", picks + "initial_conversation:string default_to_current_conversation:bool response_url_enabled:bool filter:any"},
	"channels_select":      {"actions accessory input", picks + "initial_channel:string response_url_enabled:bool"},
	"datepicker":           {"actions accessory input", picks + "initial_date:date"},
	"timepicker":           {"actions accessory input", picks + "initial_time:time timezone:zone"},
	"datetimepicker":       {"actions input", focuses + "confirm:confirm initial_date_time:datetime"},
	"plain_text_input":     {"input", asks + "initial_value:string multiline:bool min_length:number max_length:number dispatch_action_config:any"},
	"email_text_input":     {"input", asks + "initial_value:string dispatch_action_config:any"},
	"url_text_input":       {"input", asks + "initial_value:string dispatch_action_config:any"},
	"number_input":         {"input", asks + "is_decimal_allowed:!bool initial_value:string min_value:string max_value:string dispatch_action_config:any"},
	"checkboxes":           {"actions accessory input", focuses + "options:!options@checkboxes.options initial_options:options@checkboxes.options confirm:confirm"},
	"radio_buttons":        {"actions accessory input", focuses + "options:!options@radio_buttons.options initial_option:option confirm:confirm"},
	"image":                {"context accessory", "type:!any image_url:url@image.image_url alt_text:!string@image.alt_text slack_file:any"},
	"feedback_buttons":     {"context_actions", acts + "positive_button:!any negative_button:!any"},
	"icon_button":          {"context_actions", acts + "icon:!any text:!plain@button.text value:string@button.value confirm:confirm visible_to_user_ids:any accessibility_label:string@button.accessibility_label"},
}

// composite checks a value that holds others.
func (c *checker) composite(at, is, path string, v any) {
	switch is {
	case "plain", "text":
		c.textObject(at, is, path, v)
	case "confirm":
		c.object(at, v, "title:!plain@confirmation.title text:!text@confirmation.text confirm:!plain@confirmation.confirm "+
			"deny:!plain@confirmation.deny style:style")
	case "option":
		c.option(at, v)
	case "accessory", "input":
		c.element(at, is, v)
	default:
		c.array(at, is, path, v)
	}
}

func (c *checker) object(at string, v any, rules string) {
	o, ok := v.(object)
	if !ok {
		c.add(at, "is no object")
		return
	}
	c.fields(at, o, rules)
}

func (c *checker) option(at string, v any) {
	c.object(at, v, "text:!text@option.text value:!string@option.value description:plain@option.description url:url@option.url")
}

func (c *checker) element(at, in string, v any) {
	e, ok := v.(object)
	if !ok {
		c.add(at, "is no object")
		return
	}
	kind := str(e, "type")
	if in == "context" && (kind == "mrkdwn" || kind == "plain_text") {
		c.textObject(at, "text", "section.text", e)
		return
	}
	row, ok := elements[kind]
	if !ok || !slices.Contains(strings.Fields(row.in), in) {
		c.add(at+"/type", "unsupported type: %s", kind)
		return
	}
	c.fields(at, e, row.rules)
	c.unique(at, e)
	c.initial(at, e)
}

// array checks an array and each of its items.
func (c *checker) array(at, is, path string, v any) {
	all, ok := v.([]any)
	if !ok {
		c.add(at, "is no array")
		return
	}
	if path != "" {
		c.count(at, path, len(all))
	}
	for i, e := range all {
		at := fmt.Sprintf("%s/%d", at, i)
		switch is {
		case "texts":
			c.textObject(at, "text", "", e)
			if o, _ := e.(object); len([]rune(str(o, "text"))) > maxFieldText {
				c.add(at+"/text", "must be less than %d characters", maxFieldText+1)
			}
		case "options":
			c.option(at, e)
		case "groups":
			c.object(at, e, "label:!plain@option_group.label options:!options@option_group.options")
		case "rich":
			c.rich(at, e)
		case "table":
			c.row(at, i, e)
		default:
			c.element(at, is, e)
		}
	}
}

// maxFieldText is the longest text of a section's field; the file of limits tells it in a form of its own.
const maxFieldText = 2000

// initial wants that what is filled in can be chosen.
func (c *checker) initial(at string, e object) {
	chosen := append(list(e["initial_options"]), list([]any{e["initial_option"]})...)
	if len(chosen) == 0 || e["options"] == nil && e["option_groups"] == nil {
		return
	}
	var offered []string
	for _, o := range options(e) {
		offered = append(offered, str(o, "value"))
	}
	for _, o := range chosen {
		if !slices.Contains(offered, str(o, "value")) {
			c.add(at, "initial_option is none of the options")
		}
	}
}

// options are those that an element offers, of all its groups.
func options(e object) []object {
	all := list(e["options"])
	for _, g := range list(e["option_groups"]) {
		all = append(all, list(g["options"])...)
	}
	return all
}
