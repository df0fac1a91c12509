package reader

import (
	"strings"

	"github.com/openai/openai-go/v3"
)

// manner is how an answer in JSON is asked for.
type manner struct {
	form form
	cold bool // temperature 0: the likeliest answer, the same each time
}

// form is the response format asked for.
type form int

const (
	anyForm form = iota // the instruction alone
	jsonObject
	jsonSchema
)

// manners are tried in this order. Some models take no temperature, some servers no schema, old ones neither.
var manners = []manner{{jsonSchema, true}, {jsonSchema, false}, {jsonObject, true}, {anyForm, false}}

// apply is a request in this manner. p is not changed.
func (m manner) apply(p openai.ChatCompletionNewParams, open []row) openai.ChatCompletionNewParams {
	if m.cold {
		p.Temperature = openai.Float(0)
	}
	switch m.form {
	case jsonObject:
		p.ResponseFormat.OfJSONObject = &openai.ResponseFormatJSONObjectParam{}
	case jsonSchema:
		p.ResponseFormat.OfJSONSchema = &openai.ResponseFormatJSONSchemaParam{
			JSONSchema: openai.ResponseFormatJSONSchemaJSONSchemaParam{Name: "facts", Strict: openai.Bool(true), Schema: schema(open)},
		}
	}
	return p
}

// schema allows the open slots only. It keeps to what strict mode takes everywhere: all fields required, no others, no limits.
func schema(open []row) map[string]any {
	text := map[string]any{"type": "string"}
	return object("facts", map[string]any{
		"facts": map[string]any{"type": "array", "items": object("slot value words", map[string]any{
			"slot": map[string]any{"type": "string", "enum": names(open)}, "value": text, "words": text,
		})},
	})
}

// object is the schema of an object with exactly the fields named, in the order in which they are to be written.
func object(fields string, properties map[string]any) map[string]any {
	return map[string]any{"type": "object", "properties": properties, "required": strings.Fields(fields), "additionalProperties": false}
}
