package engine

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/kallybot/kallybot/conversation"
)

func ExampleFreeze() {
	body, err := Freeze(conversation.Submission{
		Request: "r1", Category: "restaurant", Task: "Book a table", Phone: "+14155550100", BusinessName: "Bella <Italia>", UserName: "Ana",
		UserPhone: "+14155550199", Date: "2030-01-02", Time: "20:00", TimeWords: "around eight", PartySize: 4, Lang: "es", CallLang: "en",
		Urgent: true, Instructions: []string{"window table"}, Timezone: "America/New_York",
	})
	fmt.Println(strings.ReplaceAll(string(body), ",", ",\n"), err)
	// Output:
	// {"submission":{"task_category":"restaurant",
	// "task_description":"Book a table",
	// "respondent_phone":"+14155550100",
	// "business_name":"Bella <Italia>",
	// "user_name":"Ana",
	// "user_phone":"+14155550199",
	// "appointment_date":"2030-01-02",
	// "appointment_time":"20:00",
	// "time_preference_text":"around eight",
	// "party_size":4,
	// "language":"es",
	// "call_language":"en",
	// "is_urgent":true,
	// "additional_instructions":["window table"]},
	// "timezone":"America/New_York",
	// "session_id":"r1"} <nil>
}

func TestFreezeGivesEqualBytesForEqualSubmissions(t *testing.T) {
	t.Parallel()
	s := conversation.Submission{Request: "r", Task: "ask", Phone: "+1", Instructions: []string{"a", "b"}}
	one, err := Freeze(s)
	if err != nil {
		t.Fatal(err)
	}
	two, err := Freeze(s)
	if err != nil || !bytes.Equal(one, two) {
		t.Errorf("%s and %s, %v", one, two, err)
	}
}

func TestFreezeRefusesWhatJSONWouldChange(t *testing.T) {
	t.Parallel()
	if body, err := Freeze(conversation.Submission{Task: "caf\xe9"}); err == nil {
		t.Errorf("frozen as %s", body)
	}
}
