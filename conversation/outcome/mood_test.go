package outcome

import (
	"slices"
	"testing"
)

func TestFormsAreMadeFromTheInfinitive(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		words map[string]form
		from  lexicon
	}{
		{map[string]form{"booked": past, "books": present, "carried": 0, "wrote": past, "written": participle, "write": base, "put": past}, english()},
		{map[string]form{"reservo": past, "reservaron": past, "reservada": participle, "reservan": present, "reservara": future, "reservaria": unreal,
			"hizo": past, "hara": future, "pondria": unreal, "dieron": past, "de": 0}, spanish()},
	} {
		for word, want := range tt.words {
			got := tt.from[word]
			if want == 0 && got != nil || want != 0 && !slices.ContainsFunc(got, func(f inflected) bool { return f.form == want }) {
				t.Errorf("forms of %q: %v, want %d", word, got, want)
			}
		}
	}
}

func TestMoodOfVerbs(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		text string
		want mood
	}{
		{"they booked a table", mood{done: enters | records}},
		{"they will book a table", mood{ahead: enters | records}},
		{"they would have booked a table", mood{unreal: enters | records}},
		{"they book tables", mood{habit: enters | records}},
		{"the table was not booked", mood{}},
		{"before anything is reserved", mood{ahead: enters | records}},
		{"they were able to reserve it", mood{done: enters | records}},
		{"appointments are made on the web", mood{habit: enters | light}},
		{"the 9 pm slot", mood{}},
		{"la mesa quedo reservada", mood{done: enters | records}},
		{"la mesa quedaria reservada", mood{ahead: enters | records}},
		{"reservan por la web", mood{habit: enters | records}},
		{"os reservan la mesa", mood{done: enters | records}},
		{"las mesas se reservan por la web", mood{habit: enters | records, rule: enters | records}},
		{"nos reservaran la mesa", mood{ahead: enters | records}},
		{"nos reservarian la mesa", mood{unreal: enters | records}},
		{"la cita del martes", mood{}},
	} {
		if got := moodOf(tt.text); got != tt.want {
			t.Errorf("moodOf(%q) = %+v, want %+v", tt.text, got, tt.want)
		}
	}
}
