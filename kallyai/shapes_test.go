package kallyai_test

import (
	"strings"
	"time"

	"github.com/kallybot/kallybot/kallyai"
)

// Where a shape is known from.
const (
	first  = "documents of the first generation"
	second = "documents of the second generation"
	client = "what the vendor's own clients read or write"
	odd    = "nowhere: null, missing, of another type, or not from the API at all"
)

// shape is one answer of the API and what is read of it.
type shape struct {
	ask    string // a row of asks
	name   string
	known  string
	status int
	body   string
	want   any // an *kallyai.Error without its status, or errUnreadable, where it is a failure
}

var (
	done, runs = `{"call_id":"a","status":"success"}`, `{"call_id":"b","status":"in_progress"}`
	credit     = 1.5
	long       = strings.Repeat("é", 600)
	spoken     = []kallyai.Entry{{Speaker: kallyai.SpeakerAI, Content: "hi", At: time.Second}, {Speaker: kallyai.SpeakerHuman, Content: "yes", At: 62 * time.Second}}
)

func lasting(d time.Duration) *kallyai.Tokens {
	return &kallyai.Tokens{Access: "a", Refresh: "r", ExpiresAt: may.Add(d)}
}

// shapes are all answers that were recorded, documented, or may come.
var shapes = []shape{
	{"created", "documented", second, 201, `{"call_id":"a","status":"success","duration_seconds":95.2,"metadata":{"created_at":"2026-05-13T15:30:00Z"},"submission":{},"credits_used":1.5}`,
		&kallyai.Call{ID: "a", Status: "success", Duration: 95200 * time.Millisecond, CreatedAt: may, CreditsUsed: &credit}},
	{"call", "documented first", first, 200, `{"call_id":"a","status":"no_answer","duration_seconds":0,"metadata":{"created_at":"2026-05-13T15:30:00Z"},"submission":{}}`,
		&kallyai.Call{ID: "a", Status: "no_answer", CreatedAt: may}},
	{"call", "documented later", second, 200, `{"call_id":"a","status":"success","highlights":"h","next_steps":"n","duration_seconds":95.2,"metadata":{"created_at":"2026-05-13T15:30:00Z"},"submission":{"respondent_phone":"+1","party_size":4,"is_urgent":true,"additional_instructions":["x"]},"credits_used":1.5}`,
		&kallyai.Call{ID: "a", Status: "success", Highlights: "h", NextSteps: "n", Duration: 95200 * time.Millisecond, CreatedAt: may, CreditsUsed: &credit,
			Submission: kallyai.Submission{RespondentPhone: "+1", PartySize: 4, IsUrgent: true, AdditionalInstructions: []string{"x"}}}},
	{"call", "fields at the top", client, 200, `{"id":"a","status":"TERMINATED","result_summary":"h","to":"+1","business_name":"b","created_at":"2026-05-13T17:30:00+02:00","ended_at":"2026-05-13 15:30:00","session_id":"s","timezone":"UTC"}`,
		&kallyai.Call{ID: "a", Status: "terminated", Highlights: "h", CreatedAt: may, EndedAt: may, SessionID: "s", Timezone: "UTC",
			Submission: kallyai.Submission{RespondentPhone: "+1", BusinessName: "b"}}},
	{"call", "numbers in strings", odd, 200, `{"call_id":17,"duration_seconds":"2.5","credits_used":"1.5","metadata":{"created_at":1778686200,"session_id":"s"},"submission":{"party_size":"4","is_urgent":"true"}}`,
		&kallyai.Call{ID: "17", Duration: 2500 * time.Millisecond, CreatedAt: may, CreditsUsed: &credit, SessionID: "s", Submission: kallyai.Submission{PartySize: 4, IsUrgent: true}}},
	{"call", "nulls", odd, 200, `{"call_id":"a","status":null,"highlights":null,"next_steps":null,"duration_seconds":null,"metadata":null,"submission":null,"credits_used":null,"created_at":null}`,
		&kallyai.Call{ID: "a"}},
	{"call", "wrong shapes", odd, 200, `{"call_id":"a","status":{"x":1},"highlights":["one","two"],"metadata":[1],"submission":"x","duration_seconds":-4,"credits_used":"much","new_field":{"a":[1]}}`,
		&kallyai.Call{ID: "a", Highlights: "one\ntwo"}},
	{"call", "wrong shapes within", odd, 200, `{"call_id":"a","duration_seconds":1e300,"submission":{"party_size":1e99,"additional_instructions":"x"},"metadata":{"created_at":"yesterday"}}`,
		&kallyai.Call{ID: "a", Duration: 24 * time.Hour, Submission: kallyai.Submission{PartySize: 1<<31 - 1}}},
	{"call", "no id", odd, 200, `{"status":"busy"}`,
		&kallyai.Call{ID: "asked", Status: "busy"}},
	{"calls", "documented", first, 200, `{"calls":[` + done + `,` + runs + `],"total":42}`, list{"a b", 42}},
	{"calls", "items", client, 200, `{"items":[` + done + `],"total":"7"}`, list{"a", 7}},
	{"calls", "both", odd, 200, `{"items":[` + runs + `],"calls":[` + done + `]}`, list{"a", 1}},
	{"calls", "calls null", odd, 200, `{"calls":null,"items":[` + runs + `]}`, list{"b", 1}},
	{"calls", "both null", odd, 200, `{"calls":null,"items":null}`, list{"", 0}},
	{"calls", "calls not a list", odd, 200, `{"calls":{},"items":[` + runs + `]}`, list{"b", 1}},
	{"calls", "bare", odd, 200, ` [` + done + `,` + runs + `]`, list{"a b", 2}},
	{"calls", "empty", first, 200, `{"calls":[],"total":0}`, list{"", 0}},
	{"calls", "entries that are no calls", odd, 200, `{"calls":[null,7,` + runs + `,{"status":"busy"}]}`, list{"  b ", 4}},
	{"calls", "nothing", odd, 200, ``, errUnreadable},
	{"calls", "null", odd, 200, `null`, errUnreadable},
	{"calls", "a number", odd, 200, `7`, errUnreadable},
	{"calls", "no list", odd, 200, `{"total":1}`, errUnreadable}, // an empty list would hide calls
	{"calls", "calls a number", odd, 200, `{"calls":7}`, errUnreadable},
	{"calls", "HTML", odd, 200, `<html>`, errUnreadable},
	{"calls", "cut off", odd, 200, `{"calls":[`, errUnreadable},
	{"transcript", "documented", first, 200, `{"entries":[{"speaker":"AI","content":"hi","timestamp":"00:00:01"},{"speaker":"HUMAN","content":"yes","timestamp":"00:01:02"}]}`, spoken},
	{"transcript", "another key", client, 200, `{"transcript":[{"role":"assistant","text":"hi","timestamp":"0:01"},{"role":"user","text":"yes","timestamp":"1:02"}]}`, spoken},
	{"transcript", "bare", client, 200, `[{"speaker":"agent","content":"hi","timestamp":1},{"speaker":"Human","content":"yes","timestamp":62.0}]`, spoken},
	{"transcript", "entries not a list", odd, 200, `{"entries":"x","transcript":[{"speaker":"ai","content":"hi","timestamp":"1"},{"speaker":"callee","content":"yes","timestamp":"62"}]}`, spoken},
	{"transcript", "unknown speaker, nulls", odd, 200, `[{"speaker":"IVR","content":null,"timestamp":"soon"}]`, []kallyai.Entry{{Speaker: "IVR"}}},
	{"transcript", "no list", odd, 200, `{}`, errUnreadable},
	{"recording", "documented", second, 200, `{"url":"https://example.com/a.mp3","duration_seconds":3,"format":"mp3"}`,
		&kallyai.Recording{URL: "https://example.com/a.mp3", Duration: 3 * time.Second, Format: "mp3"}},
	{"recording", "no address", odd, 200, `{}`, errUnreadable},
	{"recording", "address of a file", odd, 200, `{"url":"file:///etc/passwd"}`, errUnreadable},
	{"recording", "address with a password", odd, 200, `{"url":"https://user:pass@example.com/"}`, errUnreadable},
	{"recording", "list", odd, 200, `[]`, errUnreadable},
	{"recording", "cut off", odd, 200, `{"url":"https://`, errUnreadable},
	{"subscription", "documented", second, 200, `{"plan_type":"pro","status":"active","current_period_start":"2026-05-13T15:30:00Z","current_period_end":"2026-06-13T15:30:00Z","pending_change":{"new_plan":"starter","effective_date":"2026-06-13T15:30:00Z"}}`,
		&kallyai.Subscription{Active: true, PlanType: "pro", Status: "active", Start: may, End: june, PendingPlan: "starter", PendingFrom: june}},
	{"subscription", "no change pending", odd, 200, `{"plan_type":"pro","status":"cancelled","pending_change":null}`, &kallyai.Subscription{PlanType: "pro", Status: "cancelled"}},
	{"earlier subscription", "documented", first, 200, `{"has_active_subscription":true,"provider":"stripe","plan":{"type":"personal","period":"monthly","minutes_included":"210"},"status":"active","expires_at":"2026-06-13T15:30:00Z","auto_renew":true,"management_url":"https://example.com/m"}`,
		&kallyai.Subscription{Active: true, PlanType: "personal", Status: "active", Provider: "stripe", Period: "monthly", MinutesIncluded: 210, AutoRenew: true, End: june, ManagementURL: "https://example.com/m"}},
	{"earlier subscription", "none", odd, 200, `{"has_active_subscription":false,"status":"active","plan":null,"management_url":"javascript:x"}`, &kallyai.Subscription{Status: "active"}},
	{"statistics", "documented", first, 200, `{"plan_type":"personal","subscription_status":"active","minutes_allocated":210,"minutes_used":45.5,"minutes_remaining":"164.5","calls_allocated":35,"calls_used":7,"calls_remaining":28,"period_start":"2026-05-13T15:30:00Z","period_end":"2026-06-13T15:30:00Z","usage_percentage":21.4}`,
		&kallyai.Statistics{PlanType: "personal", Status: "active", MinutesAllocated: 210, MinutesUsed: 45.5, MinutesRemaining: 164.5, CallsAllocated: 35, CallsUsed: 7, CallsRemaining: 28, Start: may, End: june, UsagePercent: 21.4}},
	{"statistics", "nulls", odd, 200, `{"plan_type":null,"minutes_allocated":null,"calls_remaining":null,"period_end":null}`, &kallyai.Statistics{}},
	{"balance", "documented", second, 200, `{"credits_remaining":458,"credits_used":"142","credits_allocated":600,"plan_type":"pro","period_start":"2026-05-13T15:30:00Z","period_end":null}`,
		&kallyai.Balance{PlanType: "pro", Remaining: 458, Used: 142, Allocated: 600, Start: may}},
	{"balance", "missing", odd, 200, `{}`, &kallyai.Balance{}},
	{"balance", "list", odd, 200, `[]`, errUnreadable},
	{"history", "documented", second, 200, `{"entries":[{"id":1,"type":"call","description":"d","credits":"1.5","timestamp":"2026-05-13T15:30:00Z","goal_id":null},null]}`,
		[]kallyai.Charge{{ID: "1", Type: "call", Description: "d", Credits: 1.5, At: may}, {}}},
	{"costs", "documented", second, 200, `{"costs":{"call":{"base":1.0,"per_minute":"0.1"},"search":null}}`,
		map[string]map[string]float64{"call": {"base": 1, "per_minute": 0.1}, "search": {}}},
	{"costs", "missing", odd, 200, `{}`, map[string]map[string]float64{}},
	{"breakdown", "documented", second, 200, `{"items":[{"action_type":"call","credits_total":3,"transaction_count":2}],"total_spent":3,"period_start":"2026-05-13T15:30:00Z"}`,
		&kallyai.Breakdown{Items: []kallyai.Spent{{Action: "call", Credits: 3, Count: 2}}, Total: 3, Start: may}},
	{"plans", "documented", second, 200, `{"plans":{"pro":{"name":"Pro","credits_allocated":600,"price_monthly":49,"overage_rate":"0.10"},"starter":{"credits_allocated":200,"price_monthly":"19"}}}`,
		[]kallyai.Plan{{Key: "starter", Name: "starter", CreditsAllocated: 200, PriceMonthly: 19}, {Key: "pro", Name: "Pro", CreditsAllocated: 600, PriceMonthly: 49, OverageRate: 0.1}}},
	{"portal", "documented", first, 200, `{"url":"https://example.com/p"}`, "https://example.com/p"},
	{"portal", "another key", second, 200, `{"portal_url":"https://example.com/p"}`, "https://example.com/p"},
	{"portal", "no address", odd, 200, `{}`, errUnreadable},
	{"portal", "no web address", odd, 200, `{"url":"ftp://example.com"}`, errUnreadable},
	{"portal", "relative address", odd, 200, `{"url":"/relative"}`, errUnreadable},
	{"tokens", "documented", first, 200, `{"access_token":"a","refresh_token":"r","expires_in":60}`, lasting(time.Minute)},
	{"tokens", "fraction", odd, 200, `{"access_token":"a","refresh_token":"r","expires_in":60.5}`, lasting(60*time.Second + 500*time.Millisecond)},
	{"tokens", "number in a string", odd, 200, `{"access_token":"a","refresh_token":"r","expires_in":"60"}`, lasting(time.Minute)},
	{"tokens", "end missing", odd, 200, `{"access_token":"a","refresh_token":"r"}`, lasting(time.Hour)},
	{"tokens", "end null", odd, 200, `{"access_token":"a","refresh_token":"r","expires_in":null}`, lasting(time.Hour)},
	{"tokens", "end in the past, more", odd, 200, `{"access_token":"a","refresh_token":"r","expires_in":-5,"x":{}}`, lasting(time.Hour)},
	{"tokens", "no end", odd, 200, `{"access_token":"a","refresh_token":"r","expires_in":1e300}`, lasting(365 * 24 * time.Hour)},
	{"tokens", "no new refresh token", odd, 200, `{"access_token":"a","refresh_token":null,"expires_in":60}`, &kallyai.Tokens{Access: "a", Refresh: "old", ExpiresAt: may.Add(time.Minute)}},
	{"tokens", "nothing", odd, 200, ``, errUnreadable},
	{"tokens", "missing", odd, 200, `{}`, errUnreadable},
	{"tokens", "list", odd, 200, `[]`, errUnreadable},
	{"tokens", "access token null", odd, 200, `{"access_token":null}`, errUnreadable},
	{"tokens", "HTML", odd, 200, `<html>`, errUnreadable},
	{"refusal", "A", first, 403, `{"error":{"code":"blocked_number","details":{"message":"No.","reason":"fraud"},"correlation_id":"c-1"}}`,
		&kallyai.Error{Code: "blocked_number", Message: "No.", Reason: "fraud", CorrelationID: "c-1"}},
	{"refusal", "B", second, 422, `{"error":{"code":"toll_number","message":"No.","details":{"reason":"premium"},"correlation_id":"c-2"}}`,
		&kallyai.Error{Code: "toll_number", Message: "No.", Reason: "premium", CorrelationID: "c-2"}},
	{"refusal", "A and B", client, 422, `{"error":{"code":"toll_number","message":"Short.","details":{"message":"Long."}}}`,
		&kallyai.Error{Code: "toll_number", Message: "Short."}},
	{"refusal", "C", first, 402, `{"plan_type":"trial","minutes_allocated":30,"minutes_used":"30.5","upgrade_url":"https://example.com/up"}`,
		&kallyai.Error{Code: "quota_exceeded", UpgradeURL: "https://example.com/up", Quota: &kallyai.Quota{PlanType: "trial", MinutesAllocated: 30, MinutesUsed: 30.5}}},
	{"refusal", "402 with envelope", second, 402, `{"error":{"code":"budget_exceeded","details":{"upgrade_url":"https://example.com/up","credits_remaining":0}}}`,
		&kallyai.Error{Code: "budget_exceeded", UpgradeURL: "https://example.com/up", Quota: &kallyai.Quota{}}},
	{"refusal", "402 with both", odd, 402, `{"error":{"code":"quota_exceeded"},"plan_type":"pro","credits_allocated":600,"upgrade_url":"javascript:alert(1)"}`,
		&kallyai.Error{Code: "quota_exceeded", Quota: &kallyai.Quota{PlanType: "pro", CreditsAllocated: 600}}},
	{"refusal", "plan outside 402", odd, 403, `{"plan_type":"trial"}`,
		&kallyai.Error{Code: "forbidden"}},
	{"refusal", "D", client, 402, `{"error":"quota_exceeded","message":"Used up."}`,
		&kallyai.Error{Code: "quota_exceeded", Message: "Used up."}},
	{"refusal", "sentence as error", odd, 400, `{"error":"Something is wrong."}`,
		&kallyai.Error{Code: "invalid_request", Message: "Something is wrong."}},
	{"refusal", "E", odd, 422, `{"detail":[{"loc":["body","timezone"],"msg":"field required","type":"x"},{"msg":"bad"}]}`,
		&kallyai.Error{Code: "invalid_request", Message: "timezone: field required; bad"}},
	{"refusal", "E as text", odd, 404, `{"detail":"Not Found"}`,
		&kallyai.Error{Code: "not_found", Message: "Not Found"}},
	{"refusal", "flat", odd, 429, `{"code":"rate_limited","message":"Slow down.","correlation_id":"c-3"}`,
		&kallyai.Error{Code: "rate_limited", Message: "Slow down.", CorrelationID: "c-3"}},
	{"refusal", "details as text", odd, 400, `{"error":{"code":"x","details":"why"}}`,
		&kallyai.Error{Code: "x", Message: "why"}},
	{"refusal", "number as code", odd, 404, `{"error":{"code":404,"message":"No."}}`,
		&kallyai.Error{Code: "not_found", Message: "No."}},
	{"refusal", "nulls", odd, 401, `{"error":{"code":null,"message":null,"details":null,"correlation_id":null}}`,
		&kallyai.Error{Code: "token_expired"}},
	{"refusal", "null", odd, 403, `null`,
		&kallyai.Error{Code: "forbidden"}},
	{"refusal", "list", odd, 403, `[1]`,
		&kallyai.Error{Code: "forbidden"}},
	{"refusal", "HTML", odd, 502, `<html><title>Bad gateway</title></html>`,
		&kallyai.Error{Code: "server_error"}},
	{"refusal", "empty", odd, 409, ``,
		&kallyai.Error{Code: "conflict"}},
	{"refusal", "redirect", odd, 302, ``,
		&kallyai.Error{Code: "http_302"}},
	{"refusal", "long text", odd, 400, `{"message":"` + long + `"}`,
		&kallyai.Error{Code: "invalid_request", Message: long[:1000]}},
	{"refusal", "code with a phone", odd, 400, `{"error":{"code":"bad_number_14155550199","message":"No."}}`,
		&kallyai.Error{Code: "invalid_request", Message: "No."}},
	{"refusal", "code that is a body", odd, 400, `{"error":{"code":"call +14155550199","correlation_id":"a b"}}`,
		&kallyai.Error{Code: "invalid_request"}},
	{"refusal", "A, 402", first, 402, `{"error":{"code":"quota_exceeded","details":{"message":"Used up.","reason":"minutes"},"correlation_id":"c-4"}}`,
		&kallyai.Error{Code: "quota_exceeded", Message: "Used up.", Reason: "minutes", CorrelationID: "c-4"}},
	{"refusal", "B, 402", second, 402, `{"error":{"code":"quota_exceeded","message":"Used up.","details":{"reason":"credits"},"correlation_id":"c-5"}}`,
		&kallyai.Error{Code: "quota_exceeded", Message: "Used up.", Reason: "credits", CorrelationID: "c-5"}},
	{"refusal", "C without figures", odd, 402, `{"plan_type":"trial","minutes_allocated":null,"minutes_used":null,"upgrade_url":null}`,
		&kallyai.Error{Code: "quota_exceeded", Quota: &kallyai.Quota{PlanType: "trial"}}},
	{"refusal", "402, empty object", odd, 402, `{}`, &kallyai.Error{Code: "quota_exceeded"}},
	{"refusal", "402, HTML", odd, 402, `<html>Pay</html>`, &kallyai.Error{Code: "quota_exceeded"}},
}
