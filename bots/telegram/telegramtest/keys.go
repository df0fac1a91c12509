package telegramtest

import (
	"encoding/json"
	"net/url"
	"strings"
)

// readMarkup reads the keys and returns what is wrong with them.
func (m *Message) readMarkup(p params) string {
	var markup struct {
		Keys  [][]map[string]any `json:"inline_keyboard"`
		Force bool               `json:"force_reply"`
	}
	if !p.object("reply_markup", &markup) {
		return ""
	}
	m.Forced = markup.Force
	n := 0
	for _, row := range markup.Keys {
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
	b, _ := json.Marshal(markup.Keys)
	_ = json.Unmarshal(b, &m.Keys)
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
