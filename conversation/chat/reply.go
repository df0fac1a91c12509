package chat

import (
	"fmt"
	"strconv"
	"strings"
)

// MaxButtonData is the longest Button.Data in bytes. Source: Telegram Bot API, InlineKeyboardButton, callback_data.
const MaxButtonData = 64

// Reply says what is to be shown. Text alone must make sense; Card, Buttons and Files are drawn where the platform can.
// All texts are plain: what came from people, businesses or the API is escaped by the adapter that draws it.
type Reply struct {
	Text    string   `json:"text"`
	Card    *Card    `json:"card,omitempty"`
	Buttons []Button `json:"buttons,omitempty"`
	Files   []File   `json:"files,omitempty"`
	// Quote is the message this one answers, so that it notifies the person; empty for none.
	Quote Ref `json:"quote,omitempty"`
	// Replace edits the old message given to Send instead of writing a new one. Where it can no longer be edited, the
	// reply is written anew.
	Replace bool `json:"replace,omitempty"`
	// Progress marks a passing state ("calling, 0:42"): no notification, and it may be left out when a newer one waits.
	Progress bool `json:"progress,omitempty"`
	// Form is a button that opens the draft as a form, for platforms with windows; others leave it out.
	Form *Button `json:"form,omitempty"`
	// Prompts are requests that a person may begin with by one press, where the platform has a place for them; others
	// leave them out.
	Prompts []string `json:"prompts,omitempty"`
	// Home makes the reply the person's own page with the bot, where it replaces the one before, instead of a message.
	Home bool `json:"home,omitempty"`
	// Only names the one person who should see it, where the platform can hide it from the others.
	Only *Person `json:"only,omitempty"`
	// Ask marks a question that waits for the person's words; nil where nothing is asked.
	Ask *Ask `json:"ask,omitempty"`
	// Closes, if not empty, ends the offers of an earlier Ask. It is a word such as "Noted.", to be shown where the platform
	// can take them away by a message of its own alone.
	Closes string `json:"closes,omitempty"`
}

// Card is a table of what will be sent or what came out.
type Card struct {
	Title string   `json:"title"`
	Rows  []Row    `json:"rows"`
	Notes []string `json:"notes,omitempty"` // lines below the rows: warnings, quota
}

// Row is one line of a card. Changed marks a line that differs from the card's last version; Mark is the word for it in
// the person's language, so that it is never shown by colour alone.
type Row struct {
	Label   string `json:"label"`
	Value   string `json:"value"`
	Changed bool   `json:"changed,omitempty"`
	Mark    string `json:"mark,omitempty"`
}

// Button is one choice. It has Data, at most MaxButtonData bytes, or a URL to open.
type Button struct {
	Label string `json:"label"`
	Data  string `json:"data,omitempty"`
	URL   string `json:"url,omitempty"`
	Style Style  `json:"style,omitempty"`
}

// Style is a hint how a button is drawn; it never carries meaning of its own.
type Style string

// The styles.
const (
	Primary Style = "primary"
	Danger  Style = "danger"
)

// File is a document to be sent with the reply.
type File struct {
	Name string `json:"name"`
	Type string `json:"type"` // media type
	Data []byte `json:"data"`
}

// Plain is the reply as text alone: the text, the card's lines, and the choices numbered from 1, since a number picks one.
func (r Reply) Plain() string {
	var b strings.Builder
	b.WriteString(r.Text)
	if r.Card != nil {
		r.Card.write(&b)
	}
	for i, c := range r.Buttons {
		b.WriteString("\n" + strconv.Itoa(i+1) + ". " + c.Label)
		if c.URL != "" {
			b.WriteString(": " + c.URL)
		}
	}
	return strings.TrimPrefix(b.String(), "\n")
}

func (c *Card) write(b *strings.Builder) {
	if c.Title != "" {
		b.WriteString("\n" + c.Title)
	}
	for _, row := range c.Rows {
		fmt.Fprintf(b, "\n%s: %s", row.Label, row.Value)
		if row.Mark != "" {
			b.WriteString(" (" + row.Mark + ")")
		}
	}
	for _, n := range c.Notes {
		b.WriteString("\n" + n)
	}
}
