package store

import (
	"fmt"
	"slices"
)

// Limits of what is kept. They fit every implementation: bbolt takes keys of 32 kB, PostgreSQL indexes rows of 2.7 kB.
const (
	MaxID   = 1024     // bytes of an ID or an ordering key
	MaxName = 32       // bytes of a Kind or a Queue
	MaxData = 16 << 20 // bytes of a record or a job
)

// Check tells whether the event can be marked. Errors: ErrInvalid.
func (e EventID) Check() error {
	if len(e) > MaxID {
		return fmt.Errorf("event of %d bytes: %w", len(e), ErrInvalid)
	}
	return nil
}

// Check tells whether the kind has its form. Errors: ErrInvalid.
func (k Kind) Check() error { return checkName("kind", string(k)) }

// Check tells whether the queue has its form. Errors: ErrInvalid.
func (q Queue) Check() error { return checkName("queue", string(q)) }

// Check tells whether the key can name a record. Errors: ErrInvalid.
func (k Key) Check() error {
	if err := k.Kind.Check(); err != nil {
		return err
	}
	return checkID("record of kind", string(k.Kind), k.ID)
}

// Check tells whether the job can be kept. Errors: ErrInvalid.
func (j Job) Check() error {
	if err := j.Queue.Check(); err != nil {
		return err
	}
	if err := checkID("job of queue", string(j.Queue), string(j.ID)); err != nil {
		return err
	}
	if len(j.Order) > MaxID {
		return fmt.Errorf("job of queue %s: order of %d bytes: %w", j.Queue, len(j.Order), ErrInvalid)
	}
	return checkData("job of queue", string(j.Queue), j.Data)
}

// Check tells whether the changes can be committed after a step that had read the keys for which read is true.
// Errors: ErrInvalid.
func (c Changes) Check(read func(Key) bool) error {
	for k, v := range c.Put {
		if !read(k) {
			return fmt.Errorf("put a record of kind %q that was not read: %w", k.Kind, ErrInvalid)
		}
		if err := checkData("record of kind", string(k.Kind), v.Data); err != nil {
			return err
		}
	}
	for _, k := range c.Delete {
		if !read(k) {
			return fmt.Errorf("delete a record of kind %q that was not read: %w", k.Kind, ErrInvalid)
		}
		if _, ok := c.Put[k]; ok {
			return fmt.Errorf("put and delete one record of kind %q: %w", k.Kind, ErrInvalid)
		}
	}
	for _, j := range c.Add {
		if err := j.Check(); err != nil {
			return err
		}
	}
	return nil
}

// Merge returns keys with those of more that are new, each once, and how many are new. It serves the keys named to
// Update and those of a Need alike. Errors: ErrInvalid for a key that can name no record.
func Merge(keys, more []Key) ([]Key, int, error) {
	before := len(keys)
	for _, k := range more {
		if err := k.Check(); err != nil {
			return nil, 0, err
		}
		if !slices.Contains(keys, k) {
			keys = append(keys, k)
		}
	}
	return keys, len(keys) - before, nil
}

func checkName(what, s string) error {
	if len(s) == 0 || len(s) > MaxName {
		return fmt.Errorf("%s %q of %d bytes: %w", what, s[:min(len(s), MaxName)], len(s), ErrInvalid)
	}
	for i := range len(s) {
		if c := s[i]; c != '_' && (c < 'a' || c > 'z') {
			return fmt.Errorf("%s %q: only a-z and underscore: %w", what, s, ErrInvalid)
		}
	}
	return nil
}

func checkID(what, of, id string) error {
	if len(id) == 0 || len(id) > MaxID {
		return fmt.Errorf("%s %s: name of %d bytes: %w", what, of, len(id), ErrInvalid)
	}
	return nil
}

func checkData(what, of string, data []byte) error {
	if len(data) > MaxData {
		return fmt.Errorf("%s %s: %d bytes: %w", what, of, len(data), ErrInvalid)
	}
	return nil
}
