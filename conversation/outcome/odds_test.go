package outcome

import "testing"

// spoken is a summary whose words speak for an agreement.
const spoken = "The manager confirmed the table for four people on Saturday at 8 pm and noted it under Ruiz. It is reserved, and they are looking forward to seeing everybody."

// TestStatusIsReadInWhateverLetters holds that words are not weighed after a call in which nobody can have agreed, however its status is written.
func TestStatusIsReadInWhateverLetters(t *testing.T) {
	t.Parallel()
	for status := range endings {
		plain := Judge(Result{Status: status, Highlights: spoken, Asked: table("Book a table.")})
		for _, s := range []string{" " + status + "\n", string(status[0]-'a'+'A') + status[1:]} {
			shouted := Result{Status: s, Highlights: spoken, Asked: table("Book a table.")}
			if got := Judge(shouted); got.Level != plain.Level || got.Reason != plain.Reason {
				t.Errorf("status %q: %s (%s), want as for %q: %s (%s)", s, got.Level, got.Reason, status, plain.Level, plain.Reason)
			}
			rec := reading{reason: NoWords}
			if got := weighed(shouted, rec); got.reason != NoWords {
				t.Errorf("status %q: the words were weighed: %s", s, got.reason)
			}
		}
	}
}

// weighed is what becomes of a reading when the words of r are weighed.
func weighed(r Result, rec reading) reading {
	k, w := kindOf(r.Asked), wishOf(r.Asked, r.Now)
	a := summaryOf(r, k, w)
	a.reading = rec
	return believe(a, r, k, w)
}

func TestWordsThatSpeakForAnAgreementAreBelievedUnlessItWasOffered(t *testing.T) {
	t.Parallel()
	r := Result{Status: "success", Highlights: spoken, Asked: table("Book a table.")}
	odds := words.odds(featuresOf(r))
	if odds <= surely+ruleDenies {
		t.Fatalf("the words speak by %.1f for an agreement, want more than %.1f", odds, float64(surely+ruleDenies))
	}
	for reason, want := range map[Reason]Reason{
		"": Agreed, NoWords: Agreed, NoAgreement: Agreed, Hedged: Agreed, Refused: Agreed, Agreed: Agreed,
		Alternative: Alternative, // what was offered and not taken
	} {
		if got := weighed(r, reading{reason: reason}); got.reason != want {
			t.Errorf("reason %q by the rules: %q after weighing, want %q", reason, got.reason, want)
		}
	}
}

func TestWhatIsNotWeighedIsLeftToTheRules(t *testing.T) {
	t.Parallel()
	asked := table("Book a table.")
	for name, r := range map[string]Result{
		"few words":    {Status: "success", Highlights: "The manager took our table gladly.", Asked: asked},
		"still booked": {Status: "success", Highlights: "The booking for six on Friday at 7:30 pm is confirmed.", Asked: Asked{Category: "restaurant", Date: "2026-11-27", Time: "19:30", PartySize: 6, Task: "Cancel the booking for 6 on Friday 27 November at 19:30 under Whitfield"}},
		"another day":  {Status: "success", Highlights: spoken + " That is Sunday, 13 December.", Asked: Asked{Category: "restaurant", Date: "2026-12-14", Time: "20:00", PartySize: 4, Task: "Book a table."}},
	} {
		if got := weighed(r, reading{reason: NoAgreement}); got.reason != NoAgreement {
			t.Errorf("%s: %s, want what the rules said", name, got.reason)
		}
	}
}
