package kallyai

import (
	"strings"
	"time"
)

// longestCall bounds durations that make no sense.
const longestCall = 24 * time.Hour

type wireCall struct {
	CallID        text                  `json:"call_id"`
	ID            text                  `json:"id"`
	Status        text                  `json:"status"`
	Highlights    text                  `json:"highlights"`
	ResultSummary text                  `json:"result_summary"`
	NextSteps     text                  `json:"next_steps"`
	Duration      number                `json:"duration_seconds"`
	CreatedAt     moment                `json:"created_at"`
	EndedAt       moment                `json:"ended_at"`
	To            text                  `json:"to"`
	BusinessName  text                  `json:"business_name"`
	Timezone      text                  `json:"timezone"`
	SessionID     text                  `json:"session_id"`
	CreditsUsed   number                `json:"credits_used"`
	Metadata      loose[wireMetadata]   `json:"metadata"`
	Submission    loose[wireSubmission] `json:"submission"`
}

type wireMetadata struct {
	CreatedAt moment `json:"created_at"`
	EndedAt   moment `json:"ended_at"`
	SessionID text   `json:"session_id"`
	Timezone  text   `json:"timezone"`
}

type wireSubmission struct {
	TaskCategory           text          `json:"task_category"`
	TaskDescription        text          `json:"task_description"`
	RespondentPhone        text          `json:"respondent_phone"`
	BusinessName           text          `json:"business_name"`
	UserName               text          `json:"user_name"`
	UserPhone              text          `json:"user_phone"`
	AppointmentDate        text          `json:"appointment_date"`
	AppointmentTime        text          `json:"appointment_time"`
	TimePreferenceText     text          `json:"time_preference_text"`
	PartySize              number        `json:"party_size"`
	Language               text          `json:"language"`
	CallLanguage           text          `json:"call_language"`
	IsUrgent               flag          `json:"is_urgent"`
	AdditionalInstructions loose[[]text] `json:"additional_instructions"`
}

func decodeCall(body []byte) (*Call, error) {
	var w wireCall
	if err := object(body, &w); err != nil {
		return nil, err
	}
	c := w.call()
	return &c, nil
}

func (w wireCall) call() Call {
	meta := w.Metadata.v
	c := Call{
		ID:          w.CallID.or(w.ID),
		Status:      Status(strings.ToLower(string(w.Status))),
		Highlights:  w.Highlights.or(w.ResultSummary),
		NextSteps:   string(w.NextSteps),
		Duration:    w.Duration.seconds(longestCall),
		CreatedAt:   meta.CreatedAt.or(w.CreatedAt),
		EndedAt:     meta.EndedAt.or(w.EndedAt),
		Submission:  w.Submission.v.submission(),
		Timezone:    w.Timezone.or(meta.Timezone),
		SessionID:   w.SessionID.or(meta.SessionID),
		CreditsUsed: w.CreditsUsed.ptr(),
	}
	if c.Submission.RespondentPhone == "" {
		c.Submission.RespondentPhone = string(w.To)
	}
	if c.Submission.BusinessName == "" {
		c.Submission.BusinessName = string(w.BusinessName)
	}
	return c
}

func (w wireSubmission) submission() Submission {
	s := Submission{
		TaskCategory:       string(w.TaskCategory),
		TaskDescription:    string(w.TaskDescription),
		RespondentPhone:    string(w.RespondentPhone),
		BusinessName:       string(w.BusinessName),
		UserName:           string(w.UserName),
		UserPhone:          string(w.UserPhone),
		AppointmentDate:    string(w.AppointmentDate),
		AppointmentTime:    string(w.AppointmentTime),
		TimePreferenceText: string(w.TimePreferenceText),
		PartySize:          w.PartySize.whole(),
		Language:           string(w.Language),
		CallLanguage:       string(w.CallLanguage),
		IsUrgent:           bool(w.IsUrgent),
	}
	for _, line := range w.AdditionalInstructions.v {
		s.AdditionalInstructions = append(s.AdditionalInstructions, string(line))
	}
	return s
}
