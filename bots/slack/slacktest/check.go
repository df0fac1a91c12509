package slacktest

import (
	"fmt"
	"strings"
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
