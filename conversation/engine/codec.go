package engine

import (
	"encoding/json"
	"fmt"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/store"
)

// ownerKind is the engine's own kind of record, beside those of package conversation.
const ownerKind = "owner"

// versions are the newest versions of the records that this program reads and the ones that it writes.
var versions = map[string]int{
	conversation.DialogueKind:   1,
	conversation.PersonKind:     1,
	conversation.RequestKind:    1,
	conversation.NumberKind:     1,
	conversation.AdoptedKind:    1,
	conversation.DayKind:        1,
	conversation.DeploymentKind: 1,
	ownerKind:                   1,
	AuditKind:                   1,
	movedKind:                   1,
}

// adopted tells which request a call of the far side belongs to.
type adopted struct {
	Version int    `json:"v"`
	Request string `json:"request"`
}

// day is how many calls everybody together confirmed on a day.
type day struct {
	Version int `json:"v"`
	Calls   int `json:"calls"`
}

// keyOf is the store's key for a record of the conversation.
func keyOf(k conversation.Key) store.Key { return store.Key{Kind: store.Kind(k.Kind), ID: k.ID} }

// decode reads a record of a kind into v, whose field for the version is version; nil leaves v as it is. The error names the kind and nothing of
// the content.
func decode(kind string, data []byte, v any, version *int) error {
	if data == nil {
		return nil
	}
	err := json.Unmarshal(data, v)
	if *version > versions[kind] {
		return fmt.Errorf("%s record has version %d, this program reads up to %d", kind, *version, versions[kind])
	}
	if err != nil {
		return fmt.Errorf("%s record is unreadable", kind)
	}
	return nil
}

// encode is the record's bytes. version is the field of v for the version; it is set to the one written now.
func encode(kind string, v any, version *int) ([]byte, error) {
	*version = versions[kind]
	data, err := json.Marshal(v)
	if err != nil {
		return nil, fmt.Errorf("%s record cannot be encoded", kind)
	}
	return data, nil
}

// blank is a snapshot of nothing.
func blank() conversation.Snapshot {
	return conversation.Snapshot{
		Requests: map[string]conversation.Request{},
		Numbers:  map[string]conversation.Number{},
		Adopted:  map[string]string{},
		Days:     map[string]int{},
		Loaded:   map[conversation.Key]bool{},
	}
}

// load makes a snapshot of records. asked are all that were read, present or not.
func load(asked map[conversation.Key]bool, r store.Records) (conversation.Snapshot, error) {
	s := blank()
	for k := range asked {
		if err := put(&s, k, r[keyOf(k)].Data); err != nil {
			return s, err
		}
	}
	return s, nil
}

// put sets one record of the snapshot to what is stored; nil is one that is absent. Records of kinds that a step does not
// see are left out.
func put(s *conversation.Snapshot, k conversation.Key, data []byte) error {
	s.Loaded[k] = true
	switch k.Kind {
	case conversation.DialogueKind:
		s.Dialogue = conversation.Dialogue{}
		return decode(k.Kind, data, &s.Dialogue, &s.Dialogue.Version)
	case conversation.PersonKind:
		s.Person = conversation.Profile{}
		return decode(k.Kind, data, &s.Person, &s.Person.Version)
	case conversation.DeploymentKind:
		s.Deployment = conversation.Deployment{}
		return decode(k.Kind, data, &s.Deployment, &s.Deployment.Version)
	case conversation.RequestKind:
		var v conversation.Request
		return enter(s.Requests, k, data, &v, &v.Version, func() conversation.Request { return v })
	case conversation.NumberKind:
		var v conversation.Number
		return enter(s.Numbers, k, data, &v, &v.Version, func() conversation.Number { return v })
	case conversation.AdoptedKind:
		var v adopted
		return enter(s.Adopted, k, data, &v, &v.Version, func() string { return v.Request })
	case conversation.DayKind:
		var v day
		return enter(s.Days, k, data, &v, &v.Version, func() int { return v.Calls })
	}
	return nil
}

// enter decodes a record into v and enters what is made of it in a table of the snapshot, or takes it out where it is absent.
func enter[T any](table map[string]T, k conversation.Key, data []byte, v any, version *int, made func() T) error {
	delete(table, k.ID)
	if data == nil {
		return nil
	}
	err := decode(k.Kind, data, v, version)
	table[k.ID] = made()
	return err
}

// set sets one record of the snapshot to a value that valueOf gave. It reports whether there is one.
func set(s *conversation.Snapshot, k conversation.Key, value any) bool {
	switch v := value.(type) {
	case conversation.Dialogue:
		s.Dialogue = v
	case conversation.Profile:
		s.Person = v
	case conversation.Deployment:
		s.Deployment = v
	case conversation.Request:
		s.Requests[k.ID] = v
	default:
		return false
	}
	s.Loaded[k] = true
	return true
}

// valueOf is the record of the snapshot under a key, of the kinds that steps read again and again; nil for others.
func valueOf(s *conversation.Snapshot, k conversation.Key) any {
	switch k.Kind {
	case conversation.DialogueKind:
		return s.Dialogue
	case conversation.PersonKind:
		return s.Person
	case conversation.DeploymentKind:
		return s.Deployment
	case conversation.RequestKind:
		return s.Requests[k.ID]
	}
	return nil
}

// save is the record of the snapshot under a key, encoded; nil for one that is to be absent.
func save(s *conversation.Snapshot, k conversation.Key) ([]byte, error) {
	switch k.Kind {
	case conversation.DialogueKind:
		if s.Dialogue.Key == "" {
			return nil, nil
		}
		return encode(k.Kind, &s.Dialogue, &s.Dialogue.Version)
	case conversation.PersonKind:
		if s.Person.Empty() {
			return nil, nil
		}
		return encode(k.Kind, &s.Person, &s.Person.Version)
	case conversation.DeploymentKind:
		if s.Deployment.Empty() {
			return nil, nil
		}
		return encode(k.Kind, &s.Deployment, &s.Deployment.Version)
	case conversation.RequestKind:
		if v, ok := s.Requests[k.ID]; ok {
			return encode(k.Kind, &v, &v.Version)
		}
	case conversation.NumberKind:
		if v, ok := s.Numbers[k.ID]; ok {
			return encode(k.Kind, &v, &v.Version)
		}
	case conversation.AdoptedKind:
		if id, ok := s.Adopted[k.ID]; ok {
			v := adopted{Request: id}
			return encode(k.Kind, &v, &v.Version)
		}
	case conversation.DayKind:
		if n, ok := s.Days[k.ID]; ok {
			v := day{Calls: n}
			return encode(k.Kind, &v, &v.Version)
		}
	}
	return nil, nil
}

// expires is the moment until which a record is kept, zero for as long as nobody deletes it: requests that have ended,
// and what is known about numbers, are kept for a while after their last change. Who does not want to be called stays known.
func expires(s *conversation.Snapshot, k conversation.Key, now time.Time, keep time.Duration) time.Time {
	switch k.Kind {
	case conversation.RequestKind:
		if r := s.Requests[k.ID]; !r.Ended.IsZero() {
			until := r.Ended.Add(keep)
			if r.Remind.After(until) {
				until = r.Remind.Add(keep) // with the buttons of the reminder
			}
			return until
		}
	case conversation.NumberKind:
		if !s.Numbers[k.ID].OptedOut {
			return now.Add(keep)
		}
	case conversation.AdoptedKind, conversation.DayKind:
		return now.Add(keep)
	}
	return time.Time{}
}
