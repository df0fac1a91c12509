package telegramtest

import (
	"encoding/json"
	"net/url"
	"strings"
)

// extras is what a message may come with. Only one of the first four is there.
type extras struct {
	Keys   [][]map[string]any `json:"inline_keyboard"`
	Board  [][]Tap            `json:"keyboard"`
	Remove bool               `json:"remove_keyboard"`
	Force  bool               `json:"force_reply"`
	Hint   string             `json:"input_field_placeholder"`
}

// readMarkup reads the keys and returns what is wrong with them.
func (m *Message) readMarkup(p params) (extras, string) {
	var is extras
	if !p.object("reply_markup", &is) {
		return is, ""
	}
	m.Forced, m.Hint, m.fixed = is.Force, is.Hint, is.Force || is.Remove || is.Board != nil
	b, _ := json.Marshal(is.Keys)
	_ = json.Unmarshal(b, &m.Keys)
	return is, checkKeys(is.Keys)
}

func checkKeys(keys [][]map[string]any) string {
	n := 0
	for _, row := range keys {
		if len(row) == 0 || len(row) > 8 {
			return "a row of buttons is empty or too long"
		}
		for _, k := range row {
			if wrong := checkKey(k); wrong != "" {
				return wrong
			}
			n++
		}
	}
	if n > 100 {
		return "reply markup is too long"
	}
	return ""
}

// checkBoard wants labels, one use of each button, and a private chat for what is handed over.
func (c *Chat) checkBoard(board [][]Tap) string {
	for _, row := range board {
		if len(row) == 0 || len(row) > 8 {
			return "a row of buttons is empty or too long"
		}
		for _, t := range row {
			switch {
			case strings.TrimSpace(t.Text) == "":
				return "keyboard button text must be non-empty"
			case t.Contact && t.Location:
				return "keyboard button must have one use at most"
			case t.Contact && c.kind != "private":
				return "phone number can be requested in private chats only"
			case t.Location && c.kind != "private":
				return "location can be requested in private chats only"
			}
		}
	}
	return ""
}

// checkKey wants a label and exactly one use.
func checkKey(k map[string]any) string {
	text, _ := k["text"].(string)
	if strings.TrimSpace(text) == "" {
		return "inline keyboard button text must be non-empty"
	}
	uses := 0
	for name := range k {
		if name != "text" && name != "style" && name != "icon_custom_emoji_id" {
			uses++
		}
	}
	if uses != 1 {
		return "inline keyboard button must have exactly one use"
	}
	if data, ok := k["callback_data"].(string); ok && (data == "" || len(data) > 64) {
		return "BUTTON_DATA_INVALID"
	}
	if address, ok := k["url"].(string); ok && !validURL(address) {
		return "inline keyboard button URL is invalid"
	}
	switch k["style"] {
	case nil, "danger", "success", "primary":
		return ""
	}
	return "button style is not known"
}

func validURL(address string) bool {
	u, err := url.Parse(address)
	return err == nil && (u.Scheme == "tg" || (u.Scheme == "http" || u.Scheme == "https") && strings.Contains(u.Host, "."))
}
