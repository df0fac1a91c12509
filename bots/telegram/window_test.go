package telegram

import (
	"testing"

	"pgregory.net/rapid"
)

func TestWindowConfirmsOnlyWhatIsDoneWithAllBeforeIt(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		w := newWindow()
		done, admitted := map[int64]bool{}, map[int64]bool{}
		var confirmed int64
		t.Repeat(map[string]func(*rapid.T){
			"admit": func(t *rapid.T) {
				id := rapid.Int64Range(1, 40).Draw(t, "id")
				if id < confirmed {
					return // Telegram gives none that was confirmed
				}
				if w.admit(id) == admitted[id] {
					t.Fatalf("update %d, admitted before: %t", id, admitted[id])
				}
				admitted[id] = true
			},
			"finish": func(t *rapid.T) {
				id := rapid.Int64Range(1, 40).Draw(t, "id")
				if admitted[id] && id >= confirmed {
					w.finish(id)
					done[id] = true
				}
			},
			"confirm": func(t *rapid.T) {
				offset, busy := w.offset()
				open := false
				for id := range admitted {
					open = open || id >= confirmed && !done[id]
					if id < offset && !done[id] {
						t.Fatalf("offset %d confirms %d, which is not done", offset, id)
					}
				}
				if busy != open {
					t.Fatalf("busy %t with open updates %t", busy, open)
				}
				w.confirmed(offset)
				confirmed = max(confirmed, offset)
			},
			"": func(t *rapid.T) {
				if n := len(w.done); n > 40 {
					t.Fatalf("%d updates are remembered", n)
				}
			},
		})
	})
}

func TestWindowForgetsItsNumbersOnlyWhenNothingIsUnconfirmed(t *testing.T) {
	t.Parallel()
	w := newWindow()
	w.admit(5)
	w.forget()
	if offset, busy := w.offset(); offset != 5 || !busy {
		t.Errorf("offset %d, busy %t while 5 is open", offset, busy)
	}
	w.finish(5)
	w.forget()
	if offset, _ := w.offset(); offset != 6 {
		t.Errorf("offset %d while 5 is not confirmed", offset)
	}
	w.confirmed(6)
	w.forget()
	if offset, _ := w.offset(); offset != 0 {
		t.Errorf("offset %d after all was confirmed", offset)
	}
	if !w.admit(3) {
		t.Error("a lower id is taken as known")
	}
}
