package slot

import (
	"strconv"
	"testing"
)

func TestMemoKeepsAnswersAndStaysSmall(t *testing.T) {
	t.Parallel()
	var m memo[string, int]
	found := 0
	find := func() int { found++; return found }
	if a, b := m.of("a", find), m.of("a", find); a != 1 || b != 1 {
		t.Fatalf("got %d and %d, want the first answer twice", a, b)
	}
	for i := range 5 * maxKept {
		m.of(strconv.Itoa(i), find)
	}
	if len(m.kept) > maxKept {
		t.Fatalf("%d answers are kept, want %d at most", len(m.kept), maxKept)
	}
}

func TestWhatIsDoneToAnAnswerIsNotKept(t *testing.T) {
	t.Parallel()
	_, f := ReadPhone("112", "ES")
	f.Slot, f.Said = UserPhone, "changed"
	if _, again := ReadPhone("112", "ES"); again.Slot != Phone || again.Said != "112" {
		t.Fatalf("got %+v, want the fault as it was", again)
	}
	zones := Zones("+34911230100")
	if len(zones) == 0 {
		t.Fatal("no zone")
	}
	zones[0] = "changed"
	if again := Zones("+34911230100"); again[0] == "changed" {
		t.Fatalf("got %v, want the zones as they were", again)
	}
}
