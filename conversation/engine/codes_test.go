package engine

import (
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/call"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/lang"
	"github.com/kallybot/kallybot/kallyai"
)

// codes are all error codes of the API, with the status that each comes with.
var codes = map[string]int{
	"missing_token": 401, "token_expired": 401, "forbidden": 403, "quota_exceeded": 402, "budget_exceeded": 402,
	"budget_approval_required": 402, "soft_cap_reached": 402, "missing_phone_number": 422, "emergency_number": 422, "toll_number": 422,
	"blocked_number": 403, "suppression_violation": 403, "safety_violation": 422, "scheduling_violation": 422, "consent_denied": 422,
	"country_restriction": 403, "unsupported_country": 403, "unsupported_language": 422, "call_not_found": 404, "transcript_not_found": 404,
	"recording_not_found": 404, "goal_not_found": 404, "goal_already_completed": 409, "goal_already_cancelled": 409, "action_not_undoable": 409,
	"email_not_connected": 400, "phone_not_provisioned": 400, "email_send_failed": 500, "calendar_sync_failed": 500, "search_failed": 500,
	"rate_limited": 429, "trial_requires_checkout": 400, "pending_change_exists": 400, "no_active_subscription": 400,
}

// envelopes are the two forms of a refusal.
var envelopes = map[string]string{
	"first":  `{"error":{"code":%q,"details":{"message":"Own words","reason":"r"},"correlation_id":"c-42"}}`,
	"second": `{"error":{"code":%q,"message":"Own words","details":{"reason":"r"},"correlation_id":"c-42"}}`,
}

// refused is what a person reads of a call that the far side refuses so.
func refused(t *testing.T, m *conversation.Machine, l string, f call.Refusal) chat.Reply {
	t.Helper()
	d := conversation.Dialogue{Key: "d", At: chat.Address{Platform: "test", Chat: "c", Private: true}, Person: chat.Person{ID: "p"}, Lang: l, Active: []string{"r"}}
	r := conversation.Request{Draft: conversation.Draft{ID: "r"}, Lang: l, Owner: "test//p", Call: call.Call{Request: "r", State: call.Dispatching, Tries: 1}}
	s := conversation.Snapshot{Dialogue: d, Requests: map[string]conversation.Request{"r": r}, Loaded: map[conversation.Key]bool{}}
	f.Passing = false // the end of all trying
	for range 10 {
		got := m.Step(s, conversation.Answered{Request: "r", Refusal: &f}, time.Date(2026, 11, 20, 18, 0, 0, 0, time.UTC))
		for _, k := range got.Need {
			s.Loaded[k] = true
		}
		for _, e := range got.Effects {
			if send, ok := e.(conversation.Send); ok && strings.HasPrefix(send.Slot, "result:") {
				return send.Reply
			}
		}
	}
	t.Fatalf("%s: nothing is said", f.Code)
	return chat.Reply{}
}

// answerOf is the refusal of a request by a far side that answers so.
func answerOf(t *testing.T, status int, body string) *kallyai.Error {
	t.Helper()
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(status)
		fmt.Fprint(w, body)
	}))
	defer srv.Close()
	client, err := kallyai.New(kallyai.Config{BaseURL: srv.URL, Token: kallyai.StaticToken("x")})
	if err != nil {
		t.Fatal(err)
	}
	_, err = client.Balance(t.Context())
	var e *kallyai.Error
	if !errors.As(err, &e) {
		t.Fatalf("got %v", err)
	}
	return e
}

func TestEveryCodeHasItsOwnSentenceInBothEnvelopesAndLanguages(t *testing.T) {
	t.Parallel()
	m := core(t)
	for code, status := range codes {
		for name, envelope := range envelopes {
			t.Run(code+" "+name, func(t *testing.T) {
				t.Parallel()
				f := refusalOf(answerOf(t, status, fmt.Sprintf(envelope, code)))
				if f.Code != code || f.Message != "Own words" || f.CorrelationID != "c-42" {
					t.Fatalf("got %+v", f)
				}
				for _, l := range m.Say.Languages() {
					checkCode(t, m.Say, l, code, refused(t, m, l, *f))
				}
			})
		}
	}
}

func checkCode(t *testing.T, say *lang.Catalogue, l, code string, got chat.Reply) {
	t.Helper()
	want := say.Say(l, "refused."+code, lang.Args{"who": say.Say(l, "who.general", nil), "message": "Own words."})
	if !say.Has(l, "refused."+code) || got.Text != want {
		t.Errorf("%s: got %q, want %q", l, got.Text, want)
	}
	if got.Card == nil || len(got.Card.Notes) != 1 || !strings.Contains(got.Card.Notes[0], "c-42") {
		t.Errorf("%s: the correlation id is not in small print: %+v", l, got.Card)
	}
}

// todo is how a sentence begins that says what to do next.
var todo = map[string]*regexp.Regexp{
	"en": regexp.MustCompile(`^(Please|Is there|In an emergency|Say)\b`),
	"es": regexp.MustCompile(`^(¿Hay|Si es una emergencia|Amplía|Amplíalo|Apruébalo|Avisa|Cambia|Cámbialo|Cámbialos|Compruébalo|Conéctalo|Confírmalo|Consíguelo|Contacta|Dalo|Di|Dilo|Elige|Prueba|Págala|Usa)( |,|$)`),
}

// TestEveryCodeSaysOneThingToDo holds that the sentences of a code are short, and that the last of them alone says what to do.
func TestEveryCodeSaysOneThingToDo(t *testing.T) {
	t.Parallel()
	m := core(t)
	for code := range codes {
		for _, l := range m.Say.Languages() {
			sentences := strings.SplitAfter(m.Say.Say(l, "refused."+code, lang.Args{"who": "Casa Pepe", "message": ""}), ". ")
			for i, s := range sentences {
				if last := i == len(sentences)-1; todo[l].MatchString(s) != last || len(strings.Fields(s)) > 15 {
					t.Errorf("%s, %s: %q", l, code, s)
				}
			}
		}
	}
}

// TestOtherRefusalsSayWhatTheyCan holds that an unknown code is told in the far side's words, cleaned, and that quotas of every
// shape lead to where there is more.
func TestOtherRefusalsSayWhatTheyCan(t *testing.T) {
	t.Parallel()
	m := core(t)
	m.Options.UpgradeURL = "https://kallyai.example/more"
	m.Options.Personal = true
	for name, row := range map[string]struct {
		status     int
		body, says string
		link       string
	}{
		"unknown":              {422, `{"error":{"code":"brand_new","message":"Not on\n\u202eMondays"}}`, "Not on Mondays. the place was not called", ""},
		"unknown, silent":      {422, `{"error":{"code":"brand_new"}}`, "gave no reason", ""},
		"no body":              {400, ``, "gave no reason", ""},
		"framework":            {422, `{"detail":[{"loc":["body","timezone"],"msg":"field required"}]}`, "timezone: field required.", ""},
		"quota, first":         {402, `{"error":{"code":"quota_exceeded","details":{"message":"m"}}}`, "no calls left", "https://kallyai.example/more"},
		"quota with a link":    {402, `{"error":{"code":"quota_exceeded","details":{"upgrade_url":"https://own.example/up"}}}`, "no calls left", "https://own.example/up"},
		"quota, second":        {402, `{"error":{"code":"quota_exceeded","message":"m"}}`, "no calls left", "https://kallyai.example/more"},
		"quota, flat":          {402, `{"plan_type":"trial","minutes_allocated":30,"minutes_used":30,"upgrade_url":"https://own.example/up"}`, "no calls left", "https://own.example/up"},
		"quota, flat, silent":  {402, `{"plan_type":"trial","minutes_allocated":null,"minutes_used":null}`, "no calls left", "https://kallyai.example/more"},
		"quota, a word":        {402, `{"error":"quota_exceeded","message":"m"}`, "no calls left", "https://kallyai.example/more"},
		"quota, nothing":       {402, `{}`, "no calls left", "https://kallyai.example/more"},
		"quota, no safe link":  {402, `{"error":{"code":"quota_exceeded"},"upgrade_url":"javascript:alert(1)"}`, "no calls left", "https://kallyai.example/more"},
		"quota, nulls":         {402, `{"error":{"code":null,"message":null,"details":null}}`, "no calls left", "https://kallyai.example/more"},
		"budget, with a link":  {402, `{"error":{"code":"budget_exceeded","details":{"upgrade_url":"https://own.example/up"}}}`, "budget is used up", "https://own.example/up"},
		"forbidden, no object": {403, `null`, "may not make calls", ""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got := refused(t, m, "en", *refusalOf(answerOf(t, row.status, row.body)))
			link := ""
			for _, b := range got.Buttons {
				link += b.URL
			}
			if !strings.Contains(got.Text, row.says) || link != row.link {
				t.Errorf("got %q %q", got.Text, link)
			}
		})
	}
}

// core is the machine without a reader: nothing is read here.
func core(t *testing.T) *conversation.Machine {
	t.Helper()
	say, err := lang.Load()
	if err != nil {
		t.Fatal(err)
	}
	return &conversation.Machine{Say: say}
}
