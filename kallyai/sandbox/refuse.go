package sandbox

import (
	"net/http"
)

// Envelope is the form in which refusals are written.
type Envelope string

const (
	// EnvelopeBoth carries the text in both places, so that every client finds it.
	EnvelopeBoth Envelope = "both"
	// EnvelopeV1 is the API's first form: the text in error.details.message.
	EnvelopeV1 Envelope = "v1"
	// EnvelopeV2 is its second form: the text in error.message.
	EnvelopeV2 Envelope = "v2"
)

// upgradeURL is a page that cannot exist, so that nobody buys anything by mistake.
const upgradeURL = "https://sandbox.invalid/upgrade"

// refuse writes a refusal.
func (s *Server) refuse(w http.ResponseWriter, f refusal) {
	if f.status == http.StatusTooManyRequests {
		w.Header().Set("Retry-After", "1")
	}
	if f.flat {
		writeJSON(w, f.status, map[string]any{
			"plan_type": "trial", "minutes_allocated": 30, "minutes_used": 30, "upgrade_url": upgradeURL,
		})
		return
	}
	details := map[string]any{"reason": f.code}
	e := map[string]any{"code": f.code, "details": details, "correlation_id": s.nextID("correlation")}
	if s.cfg.Envelope != EnvelopeV1 {
		e["message"] = f.message
	}
	if s.cfg.Envelope != EnvelopeV2 {
		details["message"] = f.message
	}
	if f.status == http.StatusPaymentRequired {
		details["upgrade_url"] = upgradeURL
	}
	writeJSON(w, f.status, map[string]any{"error": e})
}

func invalid(message string) *refusal {
	return &refusal{status: http.StatusUnprocessableEntity, code: "validation_error", message: message}
}

func notFound(code string) refusal {
	return refusal{status: http.StatusNotFound, code: code, message: "There is no such thing."}
}
