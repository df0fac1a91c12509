package conversation

import (
	"slices"
	"strings"
	"time"

	"github.com/kallybot/kallybot/conversation/access"
	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/conversation/slot"
)

// AdminCommands are the chat commands for admins alone, in the order of their menu.
var AdminCommands = []string{"access", "audit", "stop", "resume"}

// Audit notes a decision about a call or about the deployment, to be looked up by the operator. It names a person by their
// id and a number by its last digits.
type Audit struct {
	Who      string // platform:ID, as access.admins has it
	Decision string // in the program's own words
	Number   string // masked; may be empty
	Reason   string // a key of a sentence, an id, or a word; may be empty
}

func (Audit) effect() {}

// AuditLog asks for the decisions noted; the answer is a Read with File and Audits.
const AuditLog What = "audit"

// Audited is a decision as it was noted.
type Audited struct {
	At time.Time
	Audit
}

// audit notes a decision of the dialogue's person, or of by where that is somebody else.
func (s *step) audit(decision string, d *Draft, by string) {
	a := Audit{Who: s.named(s.Dialogue.Person.ID), Decision: decision}
	if d != nil {
		a.Number = slot.Masked(d.text(slot.Phone))
	}
	if by != "" {
		a.Reason = "by " + s.named(by)
	}
	s.do(a)
}

// refusal notes that a call was refused, and why.
func (s *step) refusal(d *Draft, why string) {
	s.do(Audit{Who: s.named(s.Dialogue.Person.ID), Decision: "refused", Number: slot.Masked(d.text(slot.Phone)), Reason: why})
}

// named is a person of this platform and workspace, as an operator writes them.
func (s *step) named(id string) string {
	v := access.Visitor{Platform: string(s.Dialogue.At.Platform), Team: s.Dialogue.At.Team, Person: id}
	return v.Platform + ":" + v.ID()
}

// forAdmins does something for admins in their private chat; others are told that it is not theirs.
func forAdmins(do func(*step, string)) func(*step, string) {
	return func(s *step, arg string) {
		switch {
		case !s.admin():
			s.say(s.t("admin.only"))
		case s.public():
			s.say(s.t("account.privately"))
		default:
			do(s, arg)
		}
	}
}

// stopAll keeps every call from being placed until resumeAll. Calls that were sent already go on.
func (s *step) stopAll(string) {
	if s.Deployment.Stopped {
		s.say(s.t("admin.stopped_already"))
		return
	}
	s.Deployment.Stopped = true
	s.audit("stopped", nil, "")
	s.say(s.t("admin.stopped"))
}

func (s *step) resumeAll(string) {
	if !s.Deployment.Stopped {
		s.say(s.t("admin.not_stopped"))
		return
	}
	s.Deployment.Stopped = false
	s.audit("resumed", nil, "")
	s.say(s.t("admin.resumed"))
}

func (s *step) askAudit(string) { s.do(Ask{What: AuditLog}) }

// maxAudited is how many decisions are shown in the chat; the file has all.
const maxAudited = 10

// showAudit shows the latest decisions, and all of them as a file.
func (s *step) showAudit(e Read) {
	switch {
	case e.Failed != nil:
		s.say(s.t("account.failed"))
		return
	case len(e.Audits) == 0:
		s.say(s.t("admin.audit_empty"))
		return
	}
	var rows []chat.Row
	for _, a := range slices.Backward(e.Audits[max(0, len(e.Audits)-maxAudited):]) {
		at := a.At.In(s.zone()).Format("2006-01-02 15:04")
		rows = append(rows, chat.Row{Label: at, Value: strings.Join(nonEmpty(a.Who, a.Decision, a.Number, a.Reason), ", ")})
	}
	s.send(Send{Reply: chat.Reply{Text: s.t("admin.audit"), Card: cardOf(rows),
		Files: []chat.File{{Name: "kallybot-audit.jsonl", Type: "application/jsonl", Data: e.File}}}})
}

func nonEmpty(all ...string) []string {
	return slices.DeleteFunc(all, func(s string) bool { return s == "" })
}

// noteEnd notes how a call ended.
func (s *step) noteEnd(r Request) {
	how := string(r.Call.State)
	if r.Judged != nil {
		how = string(r.Judged.Level)
	}
	s.do(Audit{Who: s.named(r.Person.ID), Decision: "ended", Number: slot.Masked(r.Call.Phone), Reason: how})
}
