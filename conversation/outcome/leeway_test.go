package outcome

import "testing"

func TestLeewayIsReadFromTheTask(t *testing.T) {
	t.Parallel()
	const seven = 19 * 60
	for _, tt := range []struct {
		task     string
		from, to int
		ok       bool
	}{
		{"dinner at 19:00, half an hour either way is fine", seven - 30, seven + 30, true},
		{"dinner at 19:00, 15 minutes earlier or later", seven - 15, seven + 15, true},
		{"dinner at 19:00 or up to two hours later", seven, seven + 120, true},
		{"cena a las 19:00, media hora arriba o abajo", seven - 30, seven + 30, true},
		{"cena a las 19:00, hasta una hora y media mas tarde", seven, seven + 90, true},
		{"cena a las 19:00 o un cuarto de hora antes", seven - 15, seven, true},
		{"dinner at 19:00, call me half an hour earlier", seven - 30, seven, false},
		{"dinner at 19:00", 0, 0, false},
	} {
		t.Run(tt.task, func(t *testing.T) {
			t.Parallel()
			from, to, ok := leewayOf(tt.task, seven)
			if ok != tt.ok || ok && (from != tt.from || to != tt.to) {
				t.Errorf("got %d to %d, %v; want %d to %d, %v", from, to, ok, tt.from, tt.to, tt.ok)
			}
		})
	}
	if _, _, ok := leewayOf("half an hour either way", -1); ok {
		t.Error("a task without a time allows times around it")
	}
}
