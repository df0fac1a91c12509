package slacktest

import (
	"encoding/json"
	"reflect"
	"testing"
)

func TestFormIsSubmittedWithWhatIsInIt(t *testing.T) {
	t.Parallel()
	d := open(t)
	l := d.dial()
	d.form(l)
	if v, _ := d.ana.View(); v.Shown() == "" || fieldValue(v, "Business") != "Casa & Pepe" || fieldValue(v, "Language") != "English" {
		t.Errorf("before there is %+v", v.Fields())
	}
	go func() { l.ack(l.read(), nil) }()
	if errs, err := d.ana.Submit(d.ctx, filled); err != nil || errs != nil {
		t.Fatal(errs, err)
	}
	if _, ok := d.ana.View(); ok {
		t.Error("the form is still open")
	}
	var payload struct {
		Type string
		View struct {
			State struct{ Values map[string]map[string]object }
			Meta  string `json:"private_metadata"`
		}
	}
	if err := json.Unmarshal(d.deliveries[1].payload, &payload); err != nil {
		t.Fatal(err)
	}
	values := payload.View.State.Values
	if payload.Type != "view_submission" || payload.View.Meta != "id7" || len(values) != 5 {
		t.Fatalf("submitted is %+v", payload)
	}
	for block, want := range map[string]object{
		"b_name":   {"name": object{"type": "plain_text_input", "value": "Casa & Pepe"}},
		"b_day":    {"day": object{"type": "datepicker", "selected_date": "2026-03-02"}},
		"b_time":   {"time": object{"type": "timepicker", "selected_time": "21:30", "timezone": "Europe/Madrid"}},
		"b_people": {"people": object{"type": "number_input", "value": "4"}},
	} {
		if got := clone(map[string]any{"x": values[block]})["x"]; !reflect.DeepEqual(got, any(want)) {
			t.Errorf("%s is %v, want %v", block, got, want)
		}
	}
	if o := obj(values["b_lang"]["lang"], "selected_option"); str(o, "value") != "es" {
		t.Errorf("the language is %v", values["b_lang"])
	}
}

func fieldValue(v View, label string) string {
	f, _ := v.Field(label)
	return f.Value
}

func TestWindowTakesOnlyWhatCanBeEntered(t *testing.T) {
	t.Parallel()
	d := open(t)
	l := d.dial()
	if err := d.ana.Fill(filled); err == nil {
		t.Error("filled in without a form")
	}
	d.form(l)
	for _, row := range []struct{ label, value string }{
		{"Day", "tomorrow"}, {"Time (Madrid)", "9pm"}, {"People", "0"}, {"People", "51"}, {"People", "2.5"}, {"People", "four"},
		{"Language", "Latin"}, {"Business", "a name that is longer than twenty"}, {"Colour", "red"},
	} {
		if err := d.ana.Fill(map[string]string{row.label: row.value}); err == nil {
			t.Errorf("%s takes %q", row.label, row.value)
		}
	}
	if _, err := d.ana.Submit(d.ctx, nil); err == nil {
		t.Error("it is submitted with empty fields")
	}
}

func TestErrorsStandAtTheirFields(t *testing.T) {
	t.Parallel()
	d := open(t)
	l := d.dial()
	d.form(l)
	go func() {
		l.ack(l.read(), object{"response_action": "errors", "errors": object{"b_day": "That day is over."}})
	}()
	errs, err := d.ana.Submit(d.ctx, filled)
	if err != nil || len(errs) != 1 || errs["Day"] != "That day is over." {
		t.Fatal(errs, err)
	}
	if v, ok := d.ana.View(); !ok || fieldValue(v, "Day") != "2026-03-02" {
		t.Errorf("what was entered is gone: %+v", v.Fields())
	}
	go func() { l.ack(l.read(), object{"response_action": "errors", "errors": object{"b_more": "x"}}) }()
	if _, err := d.ana.Submit(d.ctx, filled); err != nil {
		t.Error(err)
	}
	d.expect("which is no input")
}

func TestAnswersToASubmission(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name   string
		answer object
		depth  int
		title  string
		wrong  string
	}{
		{"update", object{"response_action": "update", "view": json.RawMessage(small("Done"))}, 1, "Done", ""},
		{"push", object{"response_action": "push", "view": json.RawMessage(small("More"))}, 2, "More", ""},
		{"clear", object{"response_action": "clear"}, 0, "", ""},
		{"unknown", object{"response_action": "explode"}, 1, "New call", "not known"},
		{"a view that is none", object{"response_action": "update", "view": object{"type": "modal"}}, 1, "New call", "title"},
		{"no errors", object{"response_action": "errors"}, 1, "New call", "without an error"},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			d := open(t)
			l := d.dial()
			d.form(l)
			go func() { l.ack(l.read(), row.answer) }()
			if _, err := d.ana.Submit(d.ctx, filled); err != nil {
				t.Fatal(err)
			}
			if v, _ := d.ana.View(); d.ana.Depth() != row.depth || v.Title != row.title {
				t.Errorf("%d are open, %q above", d.ana.Depth(), v.Title)
			}
			d.mu.Lock()
			defer d.mu.Unlock()
			if (len(d.record.Violations()) == 0) != (row.wrong == "") {
				t.Errorf("violations are %q, want %q", d.record.Violations(), row.wrong)
			}
			d.record.Pardon()
		})
	}
}

// small is a modal with a title and nothing to fill in.
func small(title string) string {
	return `{"type":"modal","external_id":"ext-` + title + `","title":{"type":"plain_text","text":"` + title + `"},"blocks":[{"type":"divider"}]}`
}
