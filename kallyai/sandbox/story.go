package sandbox

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/kallybot/kallybot/kallyai"
)

// story is what came of a call, in words.
type story struct {
	highlights, next string
	entries          []kallyai.Entry
	booked           bool // an appointment was agreed that a calendar can hold
}

// scene is one way that a call can go, as a template; {names} are filled from the submission.
type scene struct {
	highlights, next string
	turns            []turn
}

// turn is what one side says. The program speaks second.
type turn struct {
	who  kallyai.Speaker
	says string
}

func they(says string) turn { return turn{kallyai.SpeakerHuman, says} }
func ai(says string) turn   { return turn{kallyai.SpeakerAI, says} }

// conversed are the endings in which somebody answered.
var conversed = map[ending]bool{agreed: true, altered: true, unclear: true}

// tell chooses a scene by hash and fills it, the summary in the language of the app, the transcript in the language spoken.
func tell(c *call, end ending) story {
	sub := c.req.Submission
	summary, spoken := voiceOf(sub.Language), voiceOf(firstOf(sub.CallLanguage, sub.Language))
	kind := topic(sub)
	choose := func(v voice) scene {
		scenes := v.scenes(kind, end)
		return scenes[pick(len(scenes), "scene", sub.RespondentPhone, sub.TaskDescription)]
	}
	read, heard := choose(summary), choose(spoken)
	st := story{
		highlights: fill(read.highlights, summary.values(c, true)),
		next:       fill(read.next, summary.values(c, true)),
		booked:     end == agreed && kind == booking && sub.AppointmentDate != "" && sub.AppointmentTime != "",
	}
	st.entries = spread(heard.turns, spoken.values(c, false), c.duration)
	return st
}

func firstOf(options ...string) string {
	for _, o := range options {
		if o != "" {
			return o
		}
	}
	return ""
}

// fill puts values into a template and starts it with a capital.
func fill(template string, values *strings.Replacer) string {
	s := strings.TrimSpace(values.Replace(template))
	r, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[size:]
}

// spread lays the turns over the length of the call, by how long each takes to say.
func spread(turns []turn, values *strings.Replacer, length time.Duration) []kallyai.Entry {
	var entries []kallyai.Entry
	total := 1
	for _, t := range turns {
		e := kallyai.Entry{Speaker: t.who, Content: fill(t.says, values)}
		entries = append(entries, e)
		total += len(e.Content)
	}
	said := 0
	for i := range entries {
		entries[i].At = length * time.Duration(said) / time.Duration(total)
		said += len(entries[i].Content)
	}
	return entries
}

// subject is what a call is for; it chooses the scenes.
type subject string

const (
	booking  subject = "booking"
	question subject = "question"
	undoing  subject = "undoing" // of an earlier booking
	errand   subject = "errand"
)

// topicWords tell the subject by words of the task, in both languages. To undo wins; of the others the one that is named first, since
// a task may end in what to ask when a wish cannot be had.
var topicWords = []struct {
	subject subject
	words   []string
}{
	{undoing, []string{
		"cancel my", "cancel our", "cancel the", "cancel a ", "anular", "anula ", "cancelar mi", "cancelar la", "cancelar una", "cancela mi", "cancela la",
	}},
	{question, []string{
		"ask ", "how much", "price", "cost", "whether", "if they", "find out", "what time do", "opening hours", "?",
		"pregunta", "cuánto", "cuanto", "precio", "cuesta", "si tienen", "averigua", "horario", "a qué hora",
	}},
	{booking, []string{"book", "reserv", "appointment", "cita", "table", "mesa", "room", "habitaci"}},
}

// topic finds out what a call is for: the task's words for a general one, else a booking unless it is to be undone.
func topic(sub kallyai.Submission) subject {
	task := strings.ToLower(sub.TaskDescription)
	timed := sub.AppointmentDate != "" || sub.AppointmentTime != ""
	found, first := errand, len(task)
	for _, row := range topicWords {
		if row.subject == question && (timed || sub.TaskCategory == "restaurant" && sub.PartySize > 0) {
			continue
		}
		for _, word := range row.words {
			at := strings.Index(task, word)
			if at >= 0 && row.subject == undoing {
				return undoing
			}
			if at >= 0 && at < first {
				found, first = row.subject, at
			}
		}
	}
	if found != errand {
		return found
	}
	if sub.TaskCategory != "general" || timed {
		return booking
	}
	return errand
}
