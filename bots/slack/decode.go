package slack

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
)

var errKind = errors.New("payload of an unknown kind")

// decode reads a payload. Its errors quote nothing of it. A panic of the decoder is a payload that cannot be read, too.
func decode(k kind, raw []byte) (d delivery, err error) {
	defer func() {
		if r := recover(); r != nil {
			d, err = delivery{}, errors.New("decoder panics")
		}
	}()
	switch k {
	case eventKind:
		d.outer = &outer{}
		err = d.outer.decode(raw)
	case commandKind:
		d.command = &command{}
		err = json.Unmarshal(raw, d.command)
	case interactionKind:
		d.interaction = &interaction{}
		err = json.Unmarshal(raw, d.interaction)
	default:
		return delivery{}, errKind
	}
	if err != nil {
		return delivery{}, fmt.Errorf("%s payload cannot be decoded", k)
	}
	return d, nil
}

// decode reads an event only when it is of a kind that is read; the fields of others may be anything.
func (o *outer) decode(raw []byte) error {
	if err := json.Unmarshal(raw, o); err != nil {
		return err
	}
	var named struct {
		Type string `json:"type"`
	}
	if len(o.Event) == 0 {
		return nil
	}
	if err := json.Unmarshal(o.Event, &named); err != nil {
		return err
	}
	if _, known := readers[named.Type]; !known {
		return nil
	}
	return json.Unmarshal(o.Event, &o.event)
}

// fromForm is a command as HTTP brings it, in the form in which the socket does.
func fromForm(v url.Values) []byte {
	fields := map[string]string{}
	for name := range v {
		fields[name] = v.Get(name)
	}
	b, _ := json.Marshal(fields) // texts only: it cannot fail
	return b
}
