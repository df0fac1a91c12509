package chat_test

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/kallybot/kallybot/conversation/chat"
)

func ExampleDialogueKey() {
	at := chat.Address{Platform: "slack", Team: "T1", Chat: "C1", Thread: "17.5"}
	fmt.Println(chat.DialogueKey(at, chat.Person{ID: "U1", Name: "Ana"}))
	fmt.Println(chat.PersonKey(at, chat.Person{ID: "U1", Name: "Ana"}))
	// Output:
	// slack/T1/C1/17.5/U1
	// slack/T1/U1
}

// part is what stands in an address. Few signs, those of the key among them, so that parts that run together are found.
var part = rapid.OneOf(
	rapid.StringOfN(rapid.SampledFrom([]rune("a/%2Ff5")), 0, 4, -1),
	rapid.String(),
)

// place draws an address and a person.
func place(t *rapid.T, label string) (chat.Address, chat.Person) {
	draw := func(name string) string { return part.Draw(t, label+" "+name) }
	at := chat.Address{Platform: chat.Platform(draw("platform")), Team: draw("team"), Chat: draw("chat"), Thread: draw("thread")}
	return at, chat.Person{ID: draw("person")}
}

func TestTwoPlacesOrPeopleNeverShareADialogue(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		a, p := place(t, "first")
		b, q := place(t, "second")
		if same := a == b && p == q; (chat.DialogueKey(a, p) == chat.DialogueKey(b, q)) != same {
			t.Fatalf("%+v %+v and %+v %+v have the keys %s and %s", a, p, b, q, chat.DialogueKey(a, p), chat.DialogueKey(b, q))
		}
		if same := a.Platform == b.Platform && a.Team == b.Team && p == q; (chat.PersonKey(a, p) == chat.PersonKey(b, q)) != same {
			t.Fatalf("%+v %+v and %+v %+v have the person keys %s and %s", a, p, b, q, chat.PersonKey(a, p), chat.PersonKey(b, q))
		}
	})
}

// A slash or an escape that moves from one part into the next one must show.
func TestAPartNeverRunsIntoTheNext(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		at, p := place(t, "place")
		key := chat.DialogueKey(at, p)
		parts := strings.Split(key, "/")
		want := []string{string(at.Platform), at.Team, at.Chat, at.Thread, p.ID}
		if len(parts) != len(want) {
			t.Fatalf("%q has %d parts", key, len(parts))
		}
		for i, w := range want {
			if got := strings.NewReplacer("%2F", "/", "%25", "%").Replace(parts[i]); got != w {
				t.Fatalf("part %d of %q reads %q, want %q", i, key, got, w)
			}
		}
	})
}

func TestWhatIsShownIsNoPartOfAKey(t *testing.T) {
	t.Parallel()
	at, p := chat.Address{Platform: "telegram", Chat: "42"}, chat.Person{ID: "7", Name: "Ana"}
	same, renamed := at, p
	same.Private, renamed.Name = true, "Ana María"
	if chat.DialogueKey(at, p) != chat.DialogueKey(same, renamed) || chat.PersonKey(at, p) != chat.PersonKey(same, renamed) {
		t.Fatal("a name or privacy changed the key")
	}
}
