package access_test

import (
	"fmt"
	"testing"

	"pgregory.net/rapid"

	"github.com/kallybot/kallybot/conversation/access"
)

var policy = access.Policy{
	Admins: []access.Rule{
		{Platform: "telegram", Person: "1"},
		{Platform: "slack", Team: "T1", Person: "U1"},
	},
	Allowed: []access.Rule{
		{Platform: "telegram", Person: "2"},
		{Platform: "telegram", Handle: "Ann_Lee"},
		{Platform: "telegram", Chat: "-100"},
		{Platform: "slack", Person: "U2"},
		{Platform: "slack", Team: "T3", Person: "U3"},
		{Platform: "slack", Team: "T4"},
		{Platform: "slack", Chat: "C5"},
	},
}

func TestJudge(t *testing.T) {
	t.Parallel()
	open := policy
	open.Open = true
	for name, row := range map[string]struct {
		policy access.Policy
		who    access.Visitor
		want   access.Verdict
	}{
		"admin":                       {policy, access.Visitor{Platform: "telegram", Person: "1", Chat: "1"}, access.Admin},
		"admin's id elsewhere":        {policy, access.Visitor{Platform: "slack", Person: "1", Chat: "D1"}, access.Outside},
		"admin in a listed group":     {policy, access.Visitor{Platform: "telegram", Person: "1", Chat: "-100"}, access.Admin},
		"slack admin":                 {policy, access.Visitor{Platform: "slack", Team: "T1", Person: "U1", Chat: "D1"}, access.Admin},
		"slack admin of another team": {policy, access.Visitor{Platform: "slack", Team: "T9", Person: "U1", Chat: "D1"}, access.Outside},
		"listed id":                   {policy, access.Visitor{Platform: "telegram", Person: "2", Chat: "2"}, access.Listed},
		"id that begins alike":        {policy, access.Visitor{Platform: "telegram", Person: "22", Chat: "22"}, access.Outside},
		"listed name":                 {policy, access.Visitor{Platform: "telegram", Person: "7", Handle: "Ann_Lee", Chat: "7"}, access.Listed},
		"listed name in capitals":     {policy, access.Visitor{Platform: "telegram", Person: "7", Handle: "ANN_LEE", Chat: "7"}, access.Listed},
		"listed name elsewhere":       {policy, access.Visitor{Platform: "slack", Team: "T9", Person: "U9", Handle: "ann_lee"}, access.Outside},
		"no name at all":              {policy, access.Visitor{Platform: "telegram", Person: "8", Chat: "8"}, access.Outside},
		"anybody in a listed group":   {policy, access.Visitor{Platform: "telegram", Person: "9", Chat: "-100"}, access.Listed},
		"listed group that moved":     {policy, access.Visitor{Platform: "telegram", Person: "9", Chat: "-101", Home: "-100"}, access.Listed},
		"other group that moved":      {policy, access.Visitor{Platform: "telegram", Person: "9", Chat: "-101", Home: "-99"}, access.Outside},
		"group's id as a person":      {policy, access.Visitor{Platform: "telegram", Person: "-100", Chat: "5"}, access.Outside},
		"user of any team":            {policy, access.Visitor{Platform: "slack", Team: "T9", Person: "U2"}, access.Listed},
		"user of one team":            {policy, access.Visitor{Platform: "slack", Team: "T3", Person: "U3"}, access.Listed},
		"same user of another team":   {policy, access.Visitor{Platform: "slack", Team: "T9", Person: "U3"}, access.Outside},
		"anybody of a listed team":    {policy, access.Visitor{Platform: "slack", Team: "T4", Person: "U9"}, access.Listed},
		"anybody in a listed channel": {policy, access.Visitor{Platform: "slack", Team: "T9", Person: "U9", Chat: "C5"}, access.Listed},
		"stranger":                    {policy, access.Visitor{Platform: "telegram", Person: "9", Chat: "9"}, access.Outside},
		"stranger where it is open":   {open, access.Visitor{Platform: "telegram", Person: "9", Chat: "9"}, access.Anybody},
		"admin where it is open":      {open, access.Visitor{Platform: "telegram", Person: "1", Chat: "1"}, access.Admin},
		"nothing known":               {policy, access.Visitor{}, access.Outside},
		"nobody listed":               {access.Policy{}, access.Visitor{Platform: "telegram", Person: "1", Chat: "1"}, access.Outside},
		"rule of a bare platform":     {access.Policy{Allowed: []access.Rule{{Platform: "telegram"}}}, access.Visitor{Platform: "telegram", Person: "1"}, access.Outside},
		"empty rule":                  {access.Policy{Admins: []access.Rule{{}}}, access.Visitor{}, access.Outside},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got := row.policy.Judge(row.who); got != row.want {
				t.Errorf("got %s, want %s", got, row.want)
			}
			if got := row.policy.May(row.who); got != (row.want != access.Outside) {
				t.Errorf("may: got %v", got)
			}
		})
	}
}

func TestNobodyIsAdminUnlessNamed(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		word := func(name string) string {
			return rapid.SampledFrom([]string{"", "1", "2", "-100", "T1", "U1", "x"}).Draw(t, name)
		}
		who := access.Visitor{Platform: word("platform"), Team: word("team"), Person: word("person"), Handle: word("handle"), Chat: word("chat")}
		rule := access.Rule{Platform: word("of platform"), Team: word("of team"), Person: word("of person")}
		got := access.Policy{Admins: []access.Rule{rule}, Open: rapid.Bool().Draw(t, "open")}.Judge(who)
		same := rule.Platform == who.Platform && (rule.Team != "" || rule.Person != "") &&
			(rule.Team == "" || rule.Team == who.Team) && (rule.Person == "" || rule.Person == who.Person)
		if (got == access.Admin) != same {
			t.Errorf("%+v for %+v: got %s", rule, who, got)
		}
	})
}

func TestEmptyPolicyLetsNobodyIn(t *testing.T) {
	t.Parallel()
	for name, row := range map[string]struct {
		policy access.Policy
		want   bool
	}{
		"zero":    {access.Policy{}, true},
		"open":    {access.Policy{Open: true}, false},
		"admins":  {access.Policy{Admins: policy.Admins}, false},
		"allowed": {access.Policy{Allowed: policy.Allowed}, false},
	} {
		if got := row.policy.Empty(); got != row.want {
			t.Errorf("%s: got %v, want %v", name, got, row.want)
		}
	}
}

func TestIDIsWhatAnOperatorWrites(t *testing.T) {
	t.Parallel()
	for want, who := range map[string]access.Visitor{
		"123456789": {Platform: "telegram", Person: "123456789", Handle: "ann", Chat: "-100"},
		"T1/U2":     {Platform: "slack", Team: "T1", Person: "U2", Chat: "C1"},
	} {
		if got := who.ID(); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}

func ExamplePolicy_Judge() {
	p := access.Policy{
		Admins:  []access.Rule{{Platform: "telegram", Person: "42"}},
		Allowed: []access.Rule{{Platform: "telegram", Chat: "-1001234567890"}},
	}
	for _, person := range []string{"42", "43"} {
		who := access.Visitor{Platform: "telegram", Person: person, Chat: person}
		fmt.Println(person, p.Judge(who))
		who.Chat = "-1001234567890"
		fmt.Println(person, "in the group", p.Judge(who))
	}
	// Output:
	// 42 admin
	// 42 in the group admin
	// 43 outside
	// 43 in the group listed
}
