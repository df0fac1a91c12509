package telegram

import (
	"encoding/json"
	"slices"
)

// needed are the fields of a message that read looks at. The library refuses a whole update for one value of a kind that it
// does not know, such as a new origin of a forwarded message; Telegram adds such kinds several times a year.
var needed = []string{
	"message_id", "message_thread_id", "is_topic_message", "from", "chat", "date", "edit_date", "text", "entities", "caption",
	"caption_entities", "contact", "venue", "location", "quote", "reply_to_message", "forward_origin", "forum_topic_created",
	"migrate_to_chat_id",
}

// messagesIn are the fields that hold a message.
var messagesIn = []string{"message", "edited_message", "reply_to_message"}

// someOrigin stands for an origin of any kind: that a message is forwarded is all that is asked.
var someOrigin = json.RawMessage(`{"type":"hidden_user","date":0,"sender_user_name":""}`)

// reduce is an update without the fields of its messages that read does not need. What is no object stays as it is.
func reduce(raw json.RawMessage) json.RawMessage {
	var object map[string]json.RawMessage
	if json.Unmarshal(raw, &object) != nil {
		return raw
	}
	for name, value := range object {
		switch {
		case name == "callback_query":
			object[name] = reduce(value)
		case slices.Contains(messagesIn, name):
			object[name] = reduceMessage(value)
		}
	}
	return encode(object, raw)
}

func reduceMessage(raw json.RawMessage) json.RawMessage {
	var object map[string]json.RawMessage
	if json.Unmarshal(raw, &object) != nil {
		return raw
	}
	for name, value := range object {
		switch {
		case !slices.Contains(needed, name):
			delete(object, name)
		case name == "forward_origin":
			object[name] = someOrigin
		case name == "reply_to_message":
			object[name] = reduceMessage(value)
		}
	}
	return encode(object, raw)
}

// encode gives raw back where object was null, so that nothing becomes of nothing.
func encode(object map[string]json.RawMessage, raw json.RawMessage) json.RawMessage {
	if object == nil {
		return raw
	}
	b, err := json.Marshal(object)
	if err != nil {
		return raw
	}
	return b
}
