package telegramtest

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"
)

func itoa(n int) string { return strconv.Itoa(n) }

func open(t *testing.T) *Server {
	t.Helper()
	s := New("4711:abc")
	t.Cleanup(s.Close)
	return s
}

// answered is what came back for one request.
type answered struct {
	Status      int
	OK          bool            `json:"ok"`
	Result      json.RawMessage `json:"result"`
	Description string          `json:"description"`
	Parameters  map[string]int  `json:"parameters"`
}

// ask sends one request as JSON.
func (s *Server) ask(t *testing.T, method, params string) answered {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, s.URL()+"/bot"+s.Token+"/"+method, strings.NewReader(params))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	return s.do(t, r)
}

func (s *Server) do(t *testing.T, r *http.Request) answered {
	t.Helper()
	resp, err := s.Client().Do(r)
	if err != nil {
		return answered{}
	}
	defer resp.Body.Close()
	body, _ := io.ReadAll(resp.Body)
	a := answered{Status: resp.StatusCode}
	_ = json.Unmarshal(body, &a)
	return a
}

func TestRequestsAgainstTheSpecificationAreViolations(t *testing.T) {
	t.Parallel()
	for _, row := range []struct{ name, method, params, want string }{
		{"fine", "sendMessage", `{"chat_id":7,"text":"a"}`, ""},
		{"chat as text", "sendMessage", `{"chat_id":"7","text":"a"}`, ""},
		{"unknown method", "sendLetter", `{}`, "method is not known"},
		{"unknown parameter", "sendMessage", `{"chat_id":7,"text":"a","colour":"red"}`, "colour is not known"},
		{"missing parameter", "sendMessage", `{"chat_id":7}`, "text is missing"},
		{"wrong type", "sendMessage", `{"chat_id":7,"text":"a","disable_notification":"yes"}`, "disable_notification is no Boolean"},
		{"fraction", "sendMessage", `{"chat_id":7,"text":"a","message_thread_id":1.5}`, "message_thread_id is no Integer"},
		{"unknown field", "sendMessage", `{"chat_id":7,"text":"a","link_preview_options":{"off":true}}`, "link_preview_options.off is not known"},
		{"missing field", "sendMessage", `{"chat_id":7,"text":"a","reply_parameters":{}}`, "reply_parameters.message_id is missing"},
		{"no array", "setMyCommands", `{"commands":{}}`, "commands is no array"},
		{"long field", "setMyCommands", `{"commands":[{"command":"a","description":""}]}`, "commands[0].description has length 0"},
		{"long parameter", "setMyDescription", `{"description":"` + strings.Repeat("a", 513) + `"}`, "description has length 513"},
		{"choice of types", "setMyCommands", `{"commands":[],"scope":{"type":"all_group_chats"}}`, ""},
		{"none of the choices", "sendMessage", `{"chat_id":7,"text":"a","reply_markup":{"buttons":[]}}`, "reply_markup."},
		{"unescaped", "sendMessage", `{"chat_id":7,"text":"a & b","parse_mode":"HTML"}`, "not escaped"},
		{"markup", "sendMessage", `{"chat_id":7,"text":"<p>","parse_mode":"HTML"}`, "can't parse entities"},
		{"empty", "sendMessage", `{"chat_id":7,"text":" "}`, "text is empty"},
		{"too long", "sendMessage", `{"chat_id":7,"parse_mode":"HTML","text":"` + strings.Repeat("a", 4097) + `"}`, "message is too long"},
		{"long before parsing", "sendMessage", `{"chat_id":7,"parse_mode":"HTML","text":"` + strings.Repeat("&lt;", 4096) + `"}`, ""},
		{"other markup", "sendMessage", `{"chat_id":7,"text":"*a*","parse_mode":"MarkdownV2"}`, "parse_mode"},
		{"data too long", "sendMessage", keyed(`{"text":"a","callback_data":"` + strings.Repeat("é", 33) + `"}`), "BUTTON_DATA_INVALID"},
		{"key without use", "sendMessage", keyed(`{"text":"a"}`), "exactly one use"},
		{"key with two uses", "sendMessage", keyed(`{"text":"a","callback_data":"a","url":"https://x.example"}`), "exactly one use"},
		{"key without label", "sendMessage", keyed(`{"text":" ","callback_data":"a"}`), "non-empty"},
		{"key to nowhere", "sendMessage", keyed(`{"text":"a","url":"http://localhost/x"}`), "URL is invalid"},
		{"key of unknown style", "sendMessage", keyed(`{"text":"a","callback_data":"a","style":"pink"}`), "style"},
		{"long row", "sendMessage", keyed(strings.TrimSuffix(strings.Repeat(`{"text":"a","callback_data":"a"},`, 9), ",")), "row of buttons"},
		{"board", "sendMessage", below(7, `{"text":"a"},{"text":"b","request_contact":true},{"text":"c","request_location":true}`), ""},
		{"board without label", "sendMessage", below(7, `{"text":" "}`), "non-empty"},
		{"board with two uses", "sendMessage", below(7, `{"text":"a","request_contact":true,"request_location":true}`), "one use"},
		{"board with an empty row", "sendMessage", below(7, ``), "row of buttons"},
		{"number asked for in a group", "sendMessage", below(-100, `{"text":"a","request_contact":true}`), "private chats only"},
		{"place asked for in a group", "sendMessage", below(-100, `{"text":"a","request_location":true}`), "private chats only"},
		{"long hint", "sendMessage", `{"chat_id":7,"text":"a","reply_markup":{"force_reply":true,"input_field_placeholder":"` + strings.Repeat("a", 65) + `"}}`, "limit 1-64"},
		{"updates dropped", "deleteWebhook", `{"drop_pending_updates":true}`, "dropped"},
		{"command in capitals", "setMyCommands", `{"commands":[{"command":"Call","description":"x"}]}`, "BOT_COMMAND_INVALID"},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			s := open(t)
			s.Person(7, "Ana", "").Private()
			s.Group(-100, "Us")
			s.ask(t, row.method, row.params)
			got := strings.Join(s.Violations(), "\n")
			if (got == "") != (row.want == "") || !strings.Contains(got, row.want) {
				t.Errorf("violations are %q, want %q", got, row.want)
			}
		})
	}
}

func keyed(row string) string {
	return `{"chat_id":7,"text":"a","reply_markup":{"inline_keyboard":[[` + row + `]]}}`
}

func below(chat int, row string) string {
	return `{"chat_id":` + strconv.Itoa(chat) + `,"text":"a","reply_markup":{"keyboard":[[` + row + `]]}}`
}

// ids are those of the updates in an answer.
func ids(t *testing.T, a answered) []int64 {
	t.Helper()
	var updates []struct {
		ID int64 `json:"update_id"`
	}
	if err := json.Unmarshal(a.Result, &updates); err != nil {
		t.Fatalf("%v in %+v", err, a)
	}
	var out []int64
	for _, u := range updates {
		out = append(out, u.ID)
	}
	return out
}

func TestUpdatesStayUntilAnOffsetConfirmsThem(t *testing.T) {
	t.Parallel()
	s := open(t)
	ana := s.Person(7, "Ana", "es")
	for range 3 {
		ana.Say(ana.Private(), "hello")
	}
	for range 2 {
		if got := ids(t, s.ask(t, "getUpdates", `{}`)); len(got) != 3 || got[0] != firstUpdate {
			t.Fatalf("got %d", got)
		}
	}
	if got := ids(t, s.ask(t, "getUpdates", `{"offset":`+itoa(firstUpdate+2)+`,"limit":1}`)); len(got) != 1 || got[0] != firstUpdate+2 {
		t.Errorf("got %d", got)
	}
	if s.Confirmed() != 2 || s.Pending() != 1 {
		t.Errorf("%d are confirmed, %d pending", s.Confirmed(), s.Pending())
	}
}

func TestPollWaitsForAnUpdateAndEndsWithASecondOne(t *testing.T) {
	t.Parallel()
	s := open(t)
	ana := s.Person(7, "Ana", "es")
	first := make(chan answered, 1)
	go func() { first <- s.ask(t, "getUpdates", `{"timeout":50}`) }()
	s.waitFor(t, func() bool { _, waiting := s.Polls(); return waiting })
	second := make(chan answered, 1)
	go func() { second <- s.ask(t, "getUpdates", `{"timeout":50}`) }()
	if a := <-first; a.Status != http.StatusConflict {
		t.Errorf("the first is answered %+v", a)
	}
	ana.Say(ana.Private(), "hello")
	if got := ids(t, <-second); len(got) != 1 {
		t.Errorf("the second gets %d", got)
	}
}

func (s *Server) waitFor(t *testing.T, holds func() bool) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	if !s.Until(ctx, holds) {
		t.Fatal("it never happens")
	}
}

func TestKindsOfUpdatesStick(t *testing.T) {
	t.Parallel()
	s := open(t)
	ana := s.Person(7, "Ana", "es")
	s.ask(t, "getUpdates", `{"allowed_updates":["edited_message"]}`)
	n := ana.Say(ana.Private(), "hello")
	if err := ana.Edit(ana.Private(), n, "hi"); err != nil {
		t.Fatal(err)
	}
	if got := s.Pending(); got != 1 {
		t.Errorf("%d are pending", got)
	}
}

func TestWebhookDeliversAgainAndInOrder(t *testing.T) {
	t.Parallel()
	s := open(t)
	var mu sync.Mutex
	var got []string
	fail := 2
	hook := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var u struct {
			Message struct {
				Text string `json:"text"`
			} `json:"message"`
		}
		_ = json.NewDecoder(r.Body).Decode(&u)
		mu.Lock()
		defer mu.Unlock()
		if fail--; fail >= 0 || r.Header.Get("X-Telegram-Bot-Api-Secret-Token") != "hush" {
			w.WriteHeader(http.StatusServiceUnavailable)
			return
		}
		got = append(got, u.Message.Text)
	}))
	t.Cleanup(hook.Close)
	ana := s.Person(7, "Ana", "es")
	for _, text := range []string{"one", "two", "three"} {
		ana.Say(ana.Private(), text)
	}
	s.ask(t, "setWebhook", `{"url":"`+hook.URL+`","secret_token":"hush"}`)
	s.waitFor(t, func() bool { return s.Pending() == 0 })
	mu.Lock()
	defer mu.Unlock()
	if strings.Join(got, " ") != "one two three" || !strings.Contains(s.WebhookError(), "503") {
		t.Errorf("delivered %q, last error %q", got, s.WebhookError())
	}
	if a := s.ask(t, "getUpdates", `{}`); a.Status != http.StatusConflict {
		t.Errorf("polling beside a webhook: %+v", a)
	}
	s.ask(t, "deleteWebhook", `{}`)
	if a := s.ask(t, "getUpdates", `{}`); !a.OK {
		t.Errorf("polling afterwards: %+v", a)
	}
}

func TestEditsAnswerAsTelegramDoes(t *testing.T) {
	t.Parallel()
	s := open(t)
	ana := s.Person(7, "Ana", "es")
	c := ana.Private()
	theirs := ana.Say(c, "hello")
	s.ask(t, "sendMessage", `{"chat_id":7,"text":"a"}`)
	ours := c.Shown()[0].ID
	edit := func(id int, text string) string {
		return s.ask(t, "editMessageText", `{"chat_id":7,"message_id":`+itoa(id)+`,"text":"`+text+`"}`).Description
	}
	for _, row := range []struct {
		name, got, want string
	}{
		{"change", edit(ours, "b"), ""},
		{"no change", edit(ours, "b"), "message is not modified"},
		{"theirs", edit(theirs, "b"), "can't be edited"},
		{"unknown", edit(99, "b"), "message to edit not found"},
		{"too old", func() string { c.Age(ours); return edit(ours, "c") }(), "can't be edited"},
		{"deleted", func() string { c.Delete(ours); return edit(ours, "c") }(), "message to edit not found"},
	} {
		if (row.got == "") != (row.want == "") || !strings.Contains(row.got, row.want) {
			t.Errorf("%s: %q, want %q", row.name, row.got, row.want)
		}
	}
}

func TestKeyboardBelowTheChatIsThereUntilItIsRemoved(t *testing.T) {
	t.Parallel()
	s := open(t)
	ana := s.Person(7, "Ana", "es")
	ana.Phone, ana.Latitude, ana.Longitude = "+34600000000", 40.4, -3.7
	c := ana.Private()
	s.ask(t, "sendMessage", below(7, `{"text":"a"},{"text":"b","request_contact":true},{"text":"c","request_location":true}`))
	for _, label := range []string{"a", "b", "c"} {
		if _, err := ana.Tap(c, label); err != nil {
			t.Error(err)
		}
	}
	updates := string(s.ask(t, "getUpdates", `{}`).Result)
	for _, want := range []string{`"text":"a"`, `"phone_number":"+34600000000"`, `"user_id":7`, `"latitude":40.4`} {
		if !strings.Contains(updates, want) {
			t.Errorf("no %s in %s", want, updates)
		}
	}
	edit := `{"chat_id":7,"message_id":` + itoa(c.Shown()[0].ID) + `,"text":"b"}`
	if a := s.ask(t, "editMessageText", edit); !strings.Contains(a.Description, "can't be edited") {
		t.Errorf("a message with a keyboard below the chat is edited: %+v", a)
	}
	s.ask(t, "sendMessage", `{"chat_id":7,"text":"b","reply_markup":{"remove_keyboard":true}}`)
	if _, err := ana.Tap(c, "a"); err == nil || c.Board() != nil {
		t.Errorf("still below the chat: %v", c.Board())
	}
}

func TestChatsRefuseAsTelegramDoes(t *testing.T) {
	t.Parallel()
	s := open(t)
	ana := s.Person(7, "Ana", "es")
	g := s.Group(-100, "Us")
	f := s.Forum(-300, "Forum", 3)
	if a := s.ask(t, "sendMessage", `{"chat_id":9,"text":"a"}`); a.Status != 400 || !strings.Contains(a.Description, "chat not found") {
		t.Errorf("unknown chat: %+v", a)
	}
	ana.Block(ana.Private())
	if a := s.ask(t, "sendMessage", `{"chat_id":7,"text":"a"}`); a.Status != 403 {
		t.Errorf("blocked: %+v", a)
	}
	ana.Unblock(ana.Private())
	if a := s.ask(t, "sendMessage", `{"chat_id":7,"text":"a"}`); !a.OK {
		t.Errorf("unblocked: %+v", a)
	}
	ana.Migrate(g, -200)
	if a := s.ask(t, "sendMessage", `{"chat_id":-100,"text":"a"}`); a.Status != 400 || a.Parameters["migrate_to_chat_id"] != -200 {
		t.Errorf("moved: %+v", a)
	}
	f.DropTopic(3)
	if a := s.ask(t, "sendMessage", `{"chat_id":-300,"text":"a","message_thread_id":3}`); !strings.Contains(a.Description, "thread not found") {
		t.Errorf("topic gone: %+v", a)
	}
	if a := s.ask(t, "sendMessage", `{"chat_id":7,"text":"a","reply_parameters":{"message_id":999}}`); !strings.Contains(a.Description, "replied not found") {
		t.Errorf("reply to nothing: %+v", a)
	}
	if v := s.Violations(); len(v) != 0 {
		t.Errorf("violations: %q", v)
	}
}

func TestPressMustBeAnsweredOnce(t *testing.T) {
	t.Parallel()
	s := open(t)
	ana := s.Person(7, "Ana", "es")
	c := ana.Private()
	s.ask(t, "sendMessage", keyed(`{"text":"a","callback_data":"a"},{"text":"b","url":"https://x.example"}`))
	q, err := ana.Press(c, c.Shown()[0].ID, 0)
	if err != nil {
		t.Fatal(err)
	}
	for _, choice := range []int{1, 2} {
		if _, err := ana.Press(c, c.Shown()[0].ID, choice); err == nil {
			t.Errorf("choice %d can be pressed", choice)
		}
	}
	if n := s.Unanswered(); n != 1 {
		t.Errorf("%d are unanswered", n)
	}
	for range 2 {
		s.ask(t, "answerCallbackQuery", `{"callback_query_id":"`+q+`","text":"ok"}`)
	}
	if got := s.Toasts(q); len(got) != 2 || len(s.Violations()) != 1 {
		t.Errorf("toasts %q, violations %q", got, s.Violations())
	}
	if a := s.ask(t, "answerCallbackQuery", `{"callback_query_id":"x"}`); !strings.Contains(a.Description, "query is too old") {
		t.Errorf("unknown query: %+v", a)
	}
}

func TestFaultsAreUsedUp(t *testing.T) {
	t.Parallel()
	s := open(t)
	s.Fail(Fault{Method: "getMe", Skip: 1, Times: 2, Status: 429, RetryAfter: 7})
	s.Fail(Fault{CutBefore: true, Method: "getWebhookInfo"})
	var got []int
	for range 4 {
		got = append(got, s.ask(t, "getMe", `{}`).Status)
	}
	if want := []int{200, 429, 429, 200}; itoa(got[0])+itoa(got[1])+itoa(got[2])+itoa(got[3]) != "200429429200" {
		t.Errorf("statuses %d, want %d", got, want)
	}
	if a := s.ask(t, "getWebhookInfo", `{}`); a.Status != 0 {
		t.Errorf("a cut connection gives %+v", a)
	}
}

func TestDocumentArrivesWithItsNameAsSent(t *testing.T) {
	t.Parallel()
	s := open(t)
	ana := s.Person(7, "Ana", "es")
	c := ana.Private()
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	_ = form.WriteField("chat_id", "7")
	part, _ := form.CreateFormFile("document", "../a.ics")
	_, _ = part.Write([]byte("BEGIN"))
	_ = form.Close()
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, s.URL()+"/bot"+s.Token+"/sendDocument", &body)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", form.FormDataContentType())
	if a := s.do(t, r); !a.OK {
		t.Fatalf("%+v", a)
	}
	if f := c.Shown()[0].File; f == nil || f.Name != "../a.ics" || string(f.Data) != "BEGIN" {
		t.Errorf("file is %+v", f)
	}
	if v := s.Violations(); len(v) != 0 {
		t.Errorf("violations: %q", v)
	}
}

func TestWrongTokenIsUnauthorised(t *testing.T) {
	t.Parallel()
	s := open(t)
	s.Token = "4711:other"
	if a := s.ask(t, "getMe", `{}`); !a.OK {
		t.Errorf("%+v", a)
	}
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, s.URL()+"/bot4711:abc/getMe", nil)
	if err != nil {
		t.Fatal(err)
	}
	if a := s.do(t, r); a.Status != http.StatusUnauthorized {
		t.Errorf("%+v", a)
	}
}
