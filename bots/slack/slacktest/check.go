package slacktest

import (
	"fmt"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode/utf8"
)

// finding is something wrong in what the bot sent.
type finding struct {
	at      string // JSON pointer
	message string
	code    string // the error with which Slack refuses it; empty where it takes it
}

func (f finding) String() string { return f.at + ": " + f.message }

// The limits of a message and a view that are not limits of one block.
// Sources: chat.postMessage, the reference of Block Kit, the answer to bolt-js issue 2509.
const (
	maxBlocks      = 50
	maxAttachments = 100
	maxAllText     = 12000
	goodText       = 4000
	maxView        = 250 << 10 // bytes
)

// checker goes through what the bot sent.
type checker struct {
	found   []finding
	ids     map[string]bool // block ids
	actions map[string]bool // action ids of the whole message, or of the block in a view
	view    string          // its type; empty for a message
	inputs  int
	focused int
	runes   int
}

// add notes what Slack refuses; want notes what a bot must not send.
func (c *checker) add(at, format string, args ...any) {
	c.found = append(c.found, finding{at, fmt.Sprintf(format, args...), c.code()})
}

func (c *checker) want(at, format string, args ...any) {
	c.found = append(c.found, finding{at, fmt.Sprintf(format, args...), ""})
}

func (c *checker) code() string {
	if c.view != "" {
		return "invalid_arguments"
	}
	return "invalid_blocks"
}

// checkMessage checks a message's text, blocks and attachments.
func checkMessage(text string, blocks, attachments any) []finding {
	c := &checker{ids: map[string]bool{}, actions: map[string]bool{}}
	c.topText(text, blocks != nil || attachments != nil)
	c.blocks("/blocks", blocks, maxBlocks)
	c.attachments(attachments)
	if c.runes > maxAllText {
		c.found = append(c.found, finding{"/blocks", fmt.Sprintf("the texts have %d characters together", c.runes), "msg_blocks_too_long"})
	}
	return c.found
}

func (c *checker) topText(text string, more bool) {
	if strings.TrimSpace(text) == "" && more {
		c.want("/text", "there is no text for notifications and screen readers")
	}
	if n := utf8.RuneCountInString(text); n > goodText {
		c.want("/text", "the text has %d characters, recommended are %d", n, goodText)
	}
	c.markup("/text", text)
}

func (c *checker) attachments(v any) {
	if v == nil {
		return
	}
	all, ok := v.([]any)
	if !ok || len(all) > maxAttachments {
		c.add("/attachments", "is no array of at most %d", maxAttachments)
	}
	for i, a := range list(v) {
		at := fmt.Sprintf("/attachments/%d", i)
		for _, name := range []string{"text", "pretext", "title", "fallback", "footer"} {
			c.markup(at+"/"+name, str(a, name))
		}
		c.blocks(at+"/blocks", a["blocks"], maxBlocks)
	}
}

// checkView checks a modal or a home.
func checkView(view object, size int) []finding {
	kind := str(view, "type")
	c := &checker{ids: map[string]bool{}, actions: map[string]bool{}, view: kind}
	if kind != "modal" && kind != "home" {
		c.view = "modal"
		c.add("/view/type", "must be modal or home")
	}
	if size > maxView {
		c.found = append(c.found, finding{"/view", "is too large", "view_too_large"})
	}
	c.fields("/view", view, viewRules[c.view])
	c.blocks("/view/blocks", view["blocks"], boundOf("view.blocks", "items").most)
	if kind == "modal" && c.inputs > 0 && view["submit"] == nil {
		c.add("/view/submit", "is missing where there are inputs")
	}
	if c.focused > 1 {
		c.add("/view/blocks", "more than one element has focus_on_load")
	}
	return c.found
}

var viewRules = map[string]string{
	"modal": "type:!any title:!plain@view.title submit:plain@view.submit close:plain@view.close blocks:!any " +
		"private_metadata:string@view.private_metadata callback_id:string@view.callback_id external_id:string@view.callback_id " +
		"clear_on_close:bool notify_on_close:bool submit_disabled:bool",
	"home": "type:!any blocks:!any private_metadata:string@view.private_metadata callback_id:string@view.callback_id " +
		"external_id:string@view.callback_id",
}

func (c *checker) blocks(at string, v any, most int) {
	if v == nil {
		return
	}
	all, ok := v.([]any)
	if !ok {
		c.add(at, "is no array")
		return
	}
	if len(all) > most {
		c.add(at, "no more than %d items allowed", most)
	}
	for i, e := range all {
		b, ok := e.(object)
		if !ok {
			c.add(fmt.Sprintf("%s/%d", at, i), "is no object")
			continue
		}
		c.block(fmt.Sprintf("%s/%d", at, i), b)
	}
}

func (c *checker) block(at string, b object) {
	kind := str(b, "type")
	rules, ok := blockRules[kind]
	if !ok {
		c.add(at+"/type", "unsupported type: %s", kind)
		return
	}
	if c.view == "" && kind == "alert" {
		c.add(at+"/type", "an alert stands in modals only")
	}
	if id := str(b, "block_id"); id != "" {
		if c.ids[id] {
			c.add(at+"/block_id", "the block_id %s is there twice", id)
		}
		c.ids[id] = true
	}
	if c.view != "" {
		c.actions = map[string]bool{}
	}
	c.fields(at, b, "type:!any block_id:string@block_id "+rules)
	if kind == "input" {
		c.inputs++
	}
	if kind == "section" && b["text"] == nil && b["fields"] == nil {
		c.add(at, "a section needs text or fields")
	}
}

// fields checks an object against a row of rules: "name:kind@limit", with ! where the field must be there.
func (c *checker) fields(at string, o object, rules string) {
	known := map[string]bool{}
	for rule := range strings.FieldsSeq(rules) {
		name, is, _ := strings.Cut(rule, ":")
		is, path, _ := strings.Cut(is, "@")
		is, must := strings.CutPrefix(is, "!")
		known[name] = true
		v, there := o[name]
		if !there || v == nil {
			if must {
				c.add(at, "missing required field: %s", name)
			}
			continue
		}
		c.value(at+"/"+name, is, path, v)
	}
	for name := range o {
		if !known[name] {
			c.add(at, "invalid additional property: %s", name)
		}
	}
}

// value checks one value of a kind.
func (c *checker) value(at, is, path string, v any) {
	switch is {
	case "any":
	case "bool":
		if _, ok := v.(bool); !ok {
			c.add(at, "is no boolean")
		}
	case "number":
		if _, ok := v.(float64); !ok {
			c.add(at, "is no number")
		}
	case "string", "date", "time", "zone", "style", "url", "markdown":
		c.scalar(at, is, path, v)
	case "datetime":
		if n, ok := v.(float64); !ok || n < 1e9 || n >= 1e10 {
			c.add(at, "must be a Unix time of ten digits")
		}
	default:
		c.composite(at, is, path, v)
	}
}

var forms = map[string]*regexp.Regexp{
	"date":  regexp.MustCompile(`^\d{4}-\d{2}-\d{2}$`),
	"time":  regexp.MustCompile(`^([01]\d|2[0-3]):[0-5]\d$`),
	"style": regexp.MustCompile(`^(primary|danger)$`),
}

func (c *checker) scalar(at, is, path string, v any) {
	text, ok := v.(string)
	if !ok {
		c.add(at, "is no string")
		return
	}
	if path != "" {
		c.length(at, path, text)
	}
	if form := forms[is]; form != nil && !form.MatchString(text) {
		c.add(at, "is no %s", is)
	}
	switch is {
	case "date":
		if _, err := time.Parse(time.DateOnly, text); err != nil {
			c.add(at, "is no day")
		}
	case "zone":
		if _, err := time.LoadLocation(text); err != nil || text == "" {
			c.add(at, "is no time zone")
		}
	case "url":
		if u, err := url.Parse(text); err != nil || !u.IsAbs() {
			c.add(at, "is no address")
		}
	case "markdown":
		c.runes += utf8.RuneCountInString(text)
		if strings.Contains(text, "<!") {
			c.want(at, "notifies people")
		}
	}
}

func (c *checker) length(at, path, text string) {
	b, n := boundOf(path, "length"), utf8.RuneCountInString(text)
	if b.most > 0 && n > b.most {
		c.add(at, "must be less than %d characters", b.most+1)
	}
	if n < b.least {
		c.add(at, "must be more than %d characters", b.least-1)
	}
}

// markup checks a text in mrkdwn for what a bot must never send.
func (c *checker) markup(at, text string) {
	for _, wrong := range drawMarkup(text).wrong {
		c.want(at, "%s", wrong)
	}
}

// textObject checks a text object; is says whether it must be plain.
func (c *checker) textObject(at, is, path string, v any) {
	o, ok := v.(object)
	if !ok {
		c.add(at, "is no text object")
		return
	}
	kind, text := str(o, "type"), str(o, "text")
	c.runes += utf8.RuneCountInString(text)
	switch {
	case kind == "plain_text":
		c.fields(at, o, "type:!any text:!any emoji:bool")
	case kind == "mrkdwn" && is == "plain":
		c.add(at+"/type", "must be plain_text")
	case kind == "mrkdwn":
		c.fields(at, o, "type:!any text:!any verbatim:bool")
		c.markup(at+"/text", text)
	default:
		c.add(at+"/type", "must be plain_text or mrkdwn")
	}
	if text == "" {
		c.add(at+"/text", "must be more than 0 characters")
	}
	if path != "" {
		c.length(at+"/text", path, text)
	}
}

// count checks how many items an array has.
func (c *checker) count(at, path string, n int) {
	b := boundOf(path, "items")
	if b.most > 0 && n > b.most {
		c.add(at, "no more than %d items allowed", b.most)
	}
	if n < max(b.least, 1) {
		c.add(at, "must have at least %d items", max(b.least, 1))
	}
}

// unique notes an action_id, which is there once in a message, and once in each block of a view.
func (c *checker) unique(at string, e object) {
	id := str(e, "action_id")
	if id == "" {
		return
	}
	if c.actions[id] {
		c.add(at+"/action_id", "the action_id %s is there twice", id)
	}
	c.actions[id] = true
	if slices.Contains([]any{true}, e["focus_on_load"]) {
		c.focused++
	}
}
