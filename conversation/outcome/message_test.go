package outcome

import "testing"

func TestIsMessage(t *testing.T) {
	t.Parallel()
	for task, want := range map[string]bool{
		"Leave a message for Mr Novak that the parts arrive on Thursday": true,
		"Tell them the gate is open":                                     true,
		"Let the hotel know that we arrive at midnight":                  true,
		"Dejar recado al señor Núñez de que las piezas llegan":           true,
		"Diles que la verja está abierta":                                true,
		"Tell the dry cleaner to hold my order until Friday":             false,
		"Avisar que llegamos tarde y que mantengan la mesa":              false,
		"Ask if they have a table":                                       false,
		"Request a refund":                                               false,
		"Tell them to cancel my booking":                                 false,
	} {
		if got := IsMessage(Asked{Category: "general", Task: task}); got != want {
			t.Errorf("IsMessage(%q) = %v", task, got)
		}
	}
}

func TestAMessageIsNotedWhenSomebodyTakesIt(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, highlights, talk string
		want                   Reason
	}{
		{"written down", "The receptionist wrote the message down and will tell him tomorrow.", "", Noted},
		{"promised in Spanish", "La recepcionista dijo que se lo dirá en cuanto vuelva.", "", Noted},
		{"a yes and a farewell", "", "A: Could you tell Mr Novak that the parts arrive on Thursday?\nP: Sure, I'll tell him.\nA: Thank you.\nP: Bye.", Noted},
		{"another day written down", "Message taken: the parts arrive on Friday.", "", OtherValues},
		{"perhaps", "She said she might remember to tell him.", "", CallBack},
		{"not taken", "The office was not willing to take a message.", "", NoWords},
		{"not written down", "He wouldn't tell him and nobody took the message.", "", Refused},
		{"refused", "They refused to take a message.", "", Refused},
		{"our own words", "The assistant told the receptionist about the parts.", "", NoAgreement},
		{"a recorded voice", "", "P: Leave a message after the beep.", Voicemail},
	} {
		a := Asked{Category: "general", Task: "Leave a message for Mr Novak that the parts arrive on Thursday"}
		r := Result{Status: "success", Highlights: tt.highlights, Asked: a}
		if tt.talk != "" {
			r.Transcript = talkOf(tt.talk)
		}
		if got := Judge(r); got.Reason != tt.want {
			t.Errorf("%s: got %s (%s), want %s", tt.name, got.Level, got.Reason, tt.want)
		}
	}
}
