package config

import "time"

// Model says which language model is asked about messages of which the grammar read little. Without URL none is.
type Model struct {
	URL     string // with its version: "http://127.0.0.1:11434/v1"
	Name    string
	Key     Secret
	Timeout time.Duration
}

// On reports whether a model is asked.
func (m Model) On() bool { return m.URL != "" }

var defaultModel = Model{Timeout: 3 * time.Second}

func (m *Model) fields() []field {
	return []field{
		textField("model.url", &m.URL, orEmpty(webAddress("http://127.0.0.1:11434/v1"))),
		textField("model.name", &m.Name, anything),
		secretField("model.key", &m.Key, anything),
		spanField("model.timeout", &m.Timeout, time.Millisecond),
	}
}

func (m *Model) check() Faults {
	switch {
	case !m.On():
		return nil
	case m.Name == "":
		return Faults{bad("model.name", "is missing beside model.url; write what the model is called there")}
	case plain(m.URL):
		return Faults{doubtful("model.url", "is http: messages and the key cross the network unprotected; write https")}
	}
	return nil
}
