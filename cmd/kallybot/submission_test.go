package main

import (
	"reflect"
	"testing"

	"github.com/kallybot/kallybot/kallyai"
	"github.com/kallybot/kallybot/kallyai/sandbox"
)

func TestSandboxReceivesWhatThePersonSaid(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name, tongue string
		lines        []string
		zone         string
		task         []string           // what the caller is told, among how to say it
		want         kallyai.Submission // without the task
	}{
		{
			name: "restaurant in one message", tongue: "en",
			lines: []string{"book a table for 4 tonight at 8 at Bella Italia, +1 415 555 0100, name John Smith"},
			zone:  "America/Los_Angeles",
			task:  []string{"table for 4", "20:00", "John Smith"},
			want: kallyai.Submission{
				TaskCategory: "restaurant", RespondentPhone: "+14155550100",
				BusinessName: "Bella Italia", UserName: "John Smith", AppointmentDate: "2026-11-20", AppointmentTime: "20:00",
				PartySize: 4, Language: "en", CallLanguage: "en",
			},
		},
		{
			name: "restaurant by questions", tongue: "en",
			lines: []string{"book a table for 4 tonight", "+1 212 555 0100", "at 8", "John Smith", "make it 5"},
			zone:  "America/New_York",
			task:  []string{"table for 5", "20:00", "John Smith"},
			want: kallyai.Submission{
				TaskCategory: "restaurant", RespondentPhone: "+12125550100",
				UserName: "John Smith", AppointmentDate: "2026-11-20", AppointmentTime: "20:00",
				PartySize: 5, Language: "en", CallLanguage: "en",
			},
		},
		{
			name: "restaurant in Spanish", tongue: "es",
			lines: []string{"reserva una mesa para 4 esta noche a las 21:00 en Casa Pepe, +34 911 23 01 00, a nombre de Ana Ruiz"},
			zone:  "Europe/Madrid",
			task:  []string{"mesa para 4", "21:00", "Ana Ruiz"},
			want: kallyai.Submission{
				TaskCategory: "restaurant", RespondentPhone: "+34911230100",
				BusinessName: "Casa Pepe", UserName: "Ana Ruiz", AppointmentDate: "2026-11-20", AppointmentTime: "21:00",
				PartySize: 4, Language: "es", CallLanguage: "es",
			},
		},
		{
			name: "clinic", tongue: "en",
			lines: []string{"Schedule a dental checkup, mornings before 11", "+1 212 555 0100", "John Smith"},
			zone:  "America/New_York",
			task:  []string{"Schedule a dental checkup", "mornings before 11", "John Smith"},
			want: kallyai.Submission{
				TaskCategory: "clinic", RespondentPhone: "+12125550100",
				UserName: "John Smith", TimePreferenceText: "mornings before 11", Language: "en", CallLanguage: "en",
			},
		},
		{
			name: "clinic, urgent, in the other language, with a number to call back", tongue: "en",
			lines: []string{"Schedule a dental checkup, mornings before 11", "+1 212 555 0100", "John Smith", "it is urgent",
				"my number is +1 212 555 0199", "please call in Spanish"},
			zone: "America/New_York",
			task: []string{"Schedule a dental checkup", "mornings before 11", "John Smith"},
			want: kallyai.Submission{
				TaskCategory: "clinic", RespondentPhone: "+12125550100",
				UserName: "John Smith", UserPhone: "+12125550199", TimePreferenceText: "mornings before 11",
				Language: "en", CallLanguage: "es", IsUrgent: true,
			},
		},
		{
			name: "clinic in Spanish", tongue: "es",
			lines: []string{"pide cita con el dentista para el martes por la mañana", "+34 911 23 01 00", "Ana Ruiz"},
			zone:  "Europe/Madrid",
			task:  []string{"cita con el dentista", "por la mañana", "Ana Ruiz"},
			want: kallyai.Submission{
				TaskCategory: "clinic", RespondentPhone: "+34911230100",
				UserName: "Ana Ruiz", AppointmentDate: "2026-11-24", TimePreferenceText: "por la mañana", Language: "es", CallLanguage: "es",
			},
		},
		{
			name: "hotel", tongue: "en",
			lines: []string{"book a room at Hotel Aurora for 2 people for 3 nights from 27 November, +1 212 555 0100, name John Smith"},
			zone:  "America/New_York",
			task:  []string{"room", "3 nights", "John Smith"},
			want: kallyai.Submission{
				TaskCategory: "hotel", RespondentPhone: "+12125550100",
				BusinessName: "Hotel Aurora", UserName: "John Smith", AppointmentDate: "2026-11-27",
				PartySize: 2, Language: "en", CallLanguage: "en",
			},
		},
		{
			name: "hotel in Spanish", tongue: "es",
			lines: []string{"reserva una habitación para 2 personas", "+34 911 23 01 00", "el 27 de noviembre", "3 noches", "Ana Ruiz"},
			zone:  "Europe/Madrid",
			task:  []string{"habitación", "3 noches", "Ana Ruiz"},
			want: kallyai.Submission{
				TaskCategory: "hotel", RespondentPhone: "+34911230100",
				UserName: "Ana Ruiz", AppointmentDate: "2026-11-27", PartySize: 2, Language: "es", CallLanguage: "es",
			},
		},
		{
			name: "general", tongue: "en",
			lines: []string{"Ask if they have the iPhone 15 and the price", "+1 212 555 0100"},
			zone:  "America/New_York",
			task:  []string{"Ask if they have the iPhone 15 and the price"},
			want: kallyai.Submission{
				TaskCategory: "general", RespondentPhone: "+12125550100",
				Language: "en", CallLanguage: "en",
			},
		},
		{
			name: "general in Spanish", tongue: "es",
			lines: []string{"Pregunta si tienen el iPhone 15 y el precio", "+34 911 23 01 00"},
			zone:  "Europe/Madrid",
			task:  []string{"Pregunta si tienen el iPhone 15 y el precio"},
			want: kallyai.Submission{
				TaskCategory: "general", RespondentPhone: "+34911230100",
				Language: "es", CallLanguage: "es",
			},
		},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			l := tongues[row.tongue]
			api, url := far(t, sandbox.Config{Speed: 1000, Now: l.clock(t)})
			out := talk(t, l.demo("--speed", "1000", "--api", url), append(row.lines, l.yes)...)
			dials := api.Dialed()
			if len(dials) != 1 {
				t.Fatalf("dialled %d times, want once:\n%s", len(dials), out)
			}
			d := dials[0]
			has(t, d.Submission.TaskDescription, row.task, []string{d.Submission.RespondentPhone})
			d.Submission.TaskDescription = ""
			if !reflect.DeepEqual(d.Submission, row.want) {
				t.Errorf("submission:\n got %+v\nwant %+v", d.Submission, row.want)
			}
			if d.Timezone != row.zone {
				t.Errorf("time zone: got %s, want %s", d.Timezone, row.zone)
			}
			if d.SessionID == "" || len(d.IdempotencyKey) != 36 {
				t.Errorf("session %q and key %q, want both", d.SessionID, d.IdempotencyKey)
			}
		})
	}
}

// TestFlagsSetWhatThePersonDidNotSay are the region of a national number, the zone of a time and the language.
func TestFlagsSetWhatThePersonDidNotSay(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name  string
		flags []string
		lines []string
		want  []string
		phone string
	}{
		{
			name:  "region of a national number",
			flags: []string{"--region", "GB", "--timezone", "Europe/London"},
			lines: []string{"book a table for 2 tomorrow at 8 pm at Chez Lui, 020 7946 0100, name John Smith", "yes"},
			want:  []string{"+44 20 7946 0100", "20:00 (London time)\n"},
			phone: "+442079460100",
		},
		{
			name:  "region in small letters",
			flags: []string{"--region", "gb", "--timezone", "Europe/London"},
			lines: []string{"book a table for 2 tomorrow at 8 pm at Chez Lui, 020 7946 0100, name John Smith", "yes"},
			want:  []string{"+44 20 7946 0100"},
			phone: "+442079460100",
		},
		{
			name:  "zone of the person beside that of the place",
			flags: []string{"--timezone", "America/New_York"},
			lines: []string{"book a table for 2 tomorrow at 8 pm at Chez Lui, +1 415 555 0100, name John Smith", "yes"},
			want:  []string{"20:00 (Los Angeles time), which is 23:00 for you"},
			phone: "+14155550100",
		},
		{
			name:  "language",
			flags: []string{"--lang", "es", "--timezone", "Europe/Madrid", "--region", "ES"},
			lines: []string{"reserva una mesa para 2 mañana a las 21:00 en Casa Pepe, 911 230 100, a nombre de Ana Ruiz", "sí"},
			want:  []string{"¡Hola!", "+34 911 23 01 00, Madrid, España", "Confirmado por Casa Pepe"},
			phone: "+34911230100",
		},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			l := tongues["en"]
			api, url := far(t, sandbox.Config{Speed: 1000, Now: l.clock(t)})
			args := append([]string{"demo", "--now", l.now, "--speed", "1000", "--api", url}, row.flags...)
			has(t, talk(t, args, row.lines...), row.want, nil)
			if got := api.DialedTo(row.phone); got != 1 || len(api.Dialed()) != 1 {
				t.Errorf("dialled %s %d times, want once and nobody else: %+v", row.phone, got, api.Dialed())
			}
		})
	}
}
