package sandbox

import (
	"encoding/json"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"time"
	_ "time/tzdata" // zones must be known on machines that have none
	"unicode/utf8"

	"github.com/kallybot/kallybot/kallyai"
)

var (
	e164 = regexp.MustCompile(`^\+[1-9][0-9]{6,14}$`)
	// emergency are short numbers, alone or behind a country code.
	emergency  = regexp.MustCompile(`^\+?[0-9]{0,3}(112|911|999|000|061|062|080|091|092|110|115|118|119)$`)
	categories = []string{"restaurant", "clinic", "hotel", "general"}
	languages  = []string{"", "en", "es"}
)

// check reads and validates a request. Which code the API uses for a wrong form is not documented; validation_error is ours.
func (s *Server) check(body []byte) (kallyai.CallRequest, *refusal) {
	var req kallyai.CallRequest
	var given struct {
		Submission struct {
			PartySize *int `json:"party_size"`
		} `json:"submission"`
	}
	if json.Unmarshal(body, &req) != nil || json.Unmarshal(body, &given) != nil {
		return req, &refusal{status: http.StatusBadRequest, code: "invalid_request", message: "The body is not a call request."}
	}
	if party := given.Submission.PartySize; party != nil && (*party < 1 || *party > 50) {
		return req, invalid("party_size must be 1 to 50.")
	}
	for _, rule := range []func(kallyai.CallRequest) *refusal{checkPhone, checkTexts, checkLanguages, s.checkTimes, s.checkLimits} {
		if bad := rule(req); bad != nil {
			return req, bad
		}
	}
	return req, nil
}

func checkPhone(r kallyai.CallRequest) *refusal {
	phone := r.Submission.RespondentPhone
	switch {
	case phone == "":
		return &refusal{status: http.StatusUnprocessableEntity, code: kallyai.CodeMissingPhoneNumber, message: "respondent_phone is missing."}
	case len(phone) <= 7 && emergency.MatchString(phone):
		return &refusal{status: http.StatusUnprocessableEntity, code: kallyai.CodeEmergencyNumber, message: "Emergency numbers cannot be called."}
	case !e164.MatchString(phone):
		return &refusal{status: http.StatusUnprocessableEntity, code: kallyai.CodeMissingPhoneNumber, message: "respondent_phone must be E.164."}
	}
	return nil
}

func checkTexts(r kallyai.CallRequest) *refusal {
	switch {
	case !slices.Contains(categories, r.Submission.TaskCategory):
		return invalid("task_category must be one of " + strings.Join(categories, ", ") + ".")
	case strings.TrimSpace(r.Submission.TaskDescription) == "":
		return invalid("task_description is missing.")
	}
	return nil
}

func checkLanguages(r kallyai.CallRequest) *refusal {
	if slices.Contains(languages, r.Submission.Language) && slices.Contains(languages, r.Submission.CallLanguage) {
		return nil
	}
	return &refusal{status: http.StatusUnprocessableEntity, code: kallyai.CodeUnsupportedLanguage, message: "Languages are en and es."}
}

// checkTimes refuses days before today on the clock of the request's zone.
func (s *Server) checkTimes(r kallyai.CallRequest) *refusal {
	zone, err := time.LoadLocation(r.Timezone)
	if err != nil {
		return invalid("timezone must be an IANA name.")
	}
	date, clock := r.Submission.AppointmentDate, r.Submission.AppointmentTime
	if date != "" {
		day, err := time.ParseInLocation(time.DateOnly, date, zone)
		if err != nil {
			return invalid("appointment_date must be YYYY-MM-DD.")
		}
		if day.Format(time.DateOnly) < s.cfg.Now().In(zone).Format(time.DateOnly) {
			return &refusal{status: http.StatusUnprocessableEntity, code: kallyai.CodeSchedulingViolation, message: "The date is past."}
		}
	}
	if _, err := time.Parse("15:04", clock); clock != "" && (err != nil || len(clock) != 5) {
		return invalid("appointment_time must be HH:MM.")
	}
	return nil
}

// checkLimits keeps the lengths that the vendor's own client keeps; whether the API does is not known.
func (s *Server) checkLimits(r kallyai.CallRequest) *refusal {
	if !s.cfg.Strict {
		return nil
	}
	for _, row := range []struct {
		field, value string
		least, most  int
	}{
		{"task_description", r.Submission.TaskDescription, 10, 1000},
		{"business_name", r.Submission.BusinessName, 0, 200},
		{"user_name", r.Submission.UserName, 0, 100},
		{"time_preference_text", r.Submission.TimePreferenceText, 0, 200},
	} {
		if n := utf8.RuneCountInString(row.value); n < row.least || n > row.most {
			return invalid(row.field + " is too short or too long.")
		}
	}
	return nil
}
