package outcome_test

import (
	"fmt"

	"github.com/kallybot/kallybot/conversation/outcome"
)

func ExampleJudge() {
	j := outcome.Judge(outcome.Result{
		Status:     "success",
		Highlights: "Table booked for 4 people on Friday at 21:00.",
		Transcript: []outcome.Line{
			{Speaker: "AI", Text: "Hola, una mesa para cuatro el viernes a las nueve, por favor."},
			{Speaker: "HUMAN", Text: "Muy bien. ¿A nombre de quién?"},
			{Speaker: "AI", Text: "Ana."},
			{Speaker: "HUMAN", Text: "Perfecto, a nombre de Ana."},
		},
		Asked: outcome.Asked{Category: "restaurant", Date: "2026-11-27", Time: "21:00", PartySize: 4, Task: "Book a table"},
	})
	fmt.Println(j.Level, j.Reason, j.Quote)
	// Output: confirmed agreed Perfecto, a nombre de Ana.
}

func ExampleJudge_offer() {
	j := outcome.Judge(outcome.Result{
		Status:     "success",
		Highlights: "No table at 20:00. They offered 21:30 instead.",
		Asked:      outcome.Asked{Category: "restaurant", Time: "20:00", Task: "Book a table"},
	})
	fmt.Println(j.Level, j.Reason, j.Offered, j.Changed[outcome.Time])
	// Output: not_confirmed alternative true 21:30
}
