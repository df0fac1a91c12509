package sandbox

import (
	"crypto/sha256"
	"io"
	"net/http"
	"slices"

	"github.com/kallybot/kallybot/kallyai"
)

// maxBodyBytes is the largest request that is read.
const maxBodyBytes = 1 << 20

// create is POST /v1/calls: it blocks until the call is over, unless the outcome of the number says otherwise.
func (s *Server) create(w http.ResponseWriter, r *http.Request, user string) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBodyBytes))
	if err != nil {
		s.refuse(w, refusal{status: http.StatusBadRequest, code: "invalid_request", message: "The body cannot be read."})
		return
	}
	req, bad := s.check(body)
	if bad != nil {
		s.refuse(w, *bad)
		return
	}
	c, repeated, bad := s.begin(user, r.Header.Get("Idempotency-Key"), body, req)
	if bad != nil {
		s.refuse(w, *bad)
		return
	}
	how := c.outcome.answer
	if repeated {
		how = answerResult // a repetition is there to fetch what the first answer lost
	}
	s.reply(w, r, c, how)
}

// begin decides whether there is a call, and starts it; repeated says that its key has started it before.
func (s *Server) begin(user, key string, body []byte, req kallyai.CallRequest) (c *call, repeated bool, bad *refusal) {
	s.mu.Lock()
	defer s.mu.Unlock()
	slot := user + "\x00" + key
	sum := sha256.Sum256(body)
	if prior := s.keys[slot]; prior != nil {
		if prior.sum != sum {
			return nil, false, &refusal{status: http.StatusConflict, code: "idempotency_conflict", message: "This key was used for another request."}
		}
		return prior, true, nil
	}
	o := s.outcome(user, req.Submission.RespondentPhone)
	switch {
	case s.ctx.Err() != nil:
		return nil, false, &refusal{status: http.StatusServiceUnavailable, code: "shutting_down", message: "The sandbox is closed."}
	case o.refusal != nil && s.refuses(o, user, key, req.Submission.RespondentPhone):
		return nil, false, o.refusal
	case s.account(user).left() <= 0:
		return nil, false, &refusal{status: http.StatusPaymentRequired, code: kallyai.CodeQuotaExceeded, message: "There are no credits left."}
	}
	c = s.dial(user, key, req, o)
	c.sum = sum
	if key != "" && !s.cfg.KeysIgnored {
		s.keys[slot] = c
	}
	return c, false, nil
}

// outcome is the row of a number, for the next call of a user to it.
func (s *Server) outcome(user, phone string) Outcome {
	o := outcomeOf(phone)
	rang := slices.ContainsFunc(s.order, func(c *call) bool { return c.user == user && c.req.Submission.RespondentPhone == phone })
	if o.once && rang {
		return outcomes[len(outcomes)-1]
	}
	return o
}

// refuses reports whether the outcome's refusal holds this time.
func (s *Server) refuses(o Outcome, user, key, phone string) bool {
	if !o.refusal.once {
		return true
	}
	slot := user + "\x00" + phone + "\x00" + key
	first := !s.limited[slot]
	s.limited[slot] = true
	return first
}

// reply ends the POST of a call that was started.
func (s *Server) reply(w http.ResponseWriter, r *http.Request, c *call, how answer) {
	switch how {
	case answerCut:
		panic(http.ErrAbortHandler) // the server's way to break the connection without an answer
	case answerError:
		s.refuse(w, refusal{status: http.StatusInternalServerError, code: "internal_error", message: "Something went wrong."})
		return
	}
	select {
	case <-c.done:
		writeJSON(w, http.StatusCreated, s.show(c, true))
	case <-r.Context().Done():
	}
}
