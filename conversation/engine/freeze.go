package engine

import (
	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/kallyai"
)

// Freeze returns the request for a submission, byte for byte as it is sent; equal submissions give equal bytes. It is
// made for conversation.Machine. It fails on text that is not UTF-8.
func Freeze(s conversation.Submission) ([]byte, error) {
	return kallyai.CallRequest{
		Submission: kallyai.Submission{
			TaskCategory:           s.Category,
			TaskDescription:        s.Task,
			RespondentPhone:        s.Phone,
			BusinessName:           s.BusinessName,
			UserName:               s.UserName,
			UserPhone:              s.UserPhone,
			AppointmentDate:        s.Date,
			AppointmentTime:        s.Time,
			TimePreferenceText:     s.TimeWords,
			PartySize:              s.PartySize,
			Language:               s.Lang,
			CallLanguage:           s.CallLang,
			IsUrgent:               s.Urgent,
			AdditionalInstructions: s.Instructions,
		},
		Timezone:  s.Timezone,
		SessionID: s.Request,
	}.Freeze()
}
