package telegramtest

// Message is one message of a chat.
type Message struct {
	ID       int
	Bot      bool    // written by the bot
	From     *Person // nil when Bot
	Topic    int
	Text     string
	Entities []Entity
	Keys     [][]Key
	File     *File
	ReplyTo  int
	Silent   bool   // no notification
	Preview  bool   // a link would be shown as a picture
	Forced   bool   // opens the reply field
	Hint     string // stands in the empty input field
	Edits    int

	chat    *Chat
	date    int64
	deleted bool
	old     bool           // too old to be edited or shown in a query
	fixed   bool           // sent with a keyboard that is not its own: it cannot be edited
	extra   map[string]any // what else an update tells of it: contact, location and so on
}

// Key is one button.
type Key struct {
	Text  string `json:"text"`
	Data  string `json:"callback_data"`
	URL   string `json:"url"`
	Style string `json:"style"`
}

// Tap is one button of the keyboard below a chat. It says its text, or hands the person's contact or location over.
type Tap struct {
	Text     string `json:"text"`
	Contact  bool   `json:"request_contact"`
	Location bool   `json:"request_location"`
}

func botObject() map[string]any {
	return map[string]any{"id": BotID, "is_bot": true, "first_name": BotName, "username": BotUser}
}

// object is the message as updates and answers show it; the message that it answers without its own.
func (m *Message) object() map[string]any {
	o := m.shallow()
	if m.ReplyTo == 0 {
		return o
	}
	if r := m.chat.find(m.ReplyTo); r != nil {
		o["reply_to_message"] = r.shallow()
	}
	return o
}

func (m *Message) shallow() map[string]any {
	o := map[string]any{"message_id": m.ID, "date": m.date, "chat": m.chat.object(), "from": botObject()}
	if !m.Bot {
		o["from"] = m.From.object()
	}
	if m.Topic != 0 {
		o["message_thread_id"], o["is_topic_message"] = m.Topic, true
	}
	text, entities := "text", "entities"
	if m.File != nil {
		text, entities = "caption", "caption_entities"
		o["document"] = map[string]any{"file_id": "f", "file_unique_id": "u", "file_name": m.File.Name, "file_size": len(m.File.Data)}
	}
	if m.Text != "" {
		o[text] = m.Text
	}
	if len(m.Entities) > 0 {
		o[entities] = m.Entities
	}
	if len(m.Keys) > 0 {
		o["reply_markup"] = map[string]any{"inline_keyboard": m.Keys}
	}
	if m.Edits > 0 {
		o["edit_date"] = m.date + int64(m.Edits)
	}
	for name, v := range m.extra {
		o[name] = v
	}
	return o
}
