package call

import "time"

// Begin is asked right before a sending. The sending may go ahead if, and only if, the returned call is Dispatching and
// send is true. A call found Dispatching is one whose sender died: its answer is lost. p is read anew each time: a call
// in doubt that may no longer be repeated, since the operator took the declaration back, is looked up.
func Begin(c Call, now time.Time, p Policy) (next Call, send bool) {
	switch {
	case c.State == Dispatching:
		return lose(c, now, p), false
	case c.State != Confirmed, now.Before(c.NotBefore):
		return c, false
	case c.Doubt && !repeatable(c, now, p):
		return look(c, now, p), false
	case now.After(c.NotAfter):
		c.State = Expired
		return c, false
	}
	c.State, c.Dispatched = Dispatching, now
	c.Tries++
	return c, true
}

// Answered is the far side's answer with a result; one that is not final yet has final false. It settles every doubt, so
// it is taken as late as it comes: while a repeat waits, while the call is looked up, and after the person was told of the
// doubt, who is then told anew.
func Answered(c Call, id string, r Result, final bool, now time.Time) Call {
	if !answerable(c) {
		return c
	}
	if id != "" {
		c.ID = id
	}
	c.Refusal, c.Doubt, c.Told = nil, false, ""
	if !final {
		if c.State != Accepted {
			c.State, c.Looks, c.NextLook, c.LookUntil = Accepted, 0, now, time.Time{}
		}
		return c
	}
	r.Transcript = nil
	c.State, c.Result, c.NextLook = Final, &r, time.Time{}
	return c
}

// answerable reports whether an answer can be that of a sending of c, and tells something that is not known yet.
func answerable(c Call) bool {
	switch c.State {
	case Dispatching, Reconciling, Accepted, Uncertain:
		return true
	case Confirmed:
		return c.Tries > 0
	}
	return false
}

// Refused is a proof that the sending had no effect. A passing one leads back to Confirmed, to be sent again with the same
// key after a pause, as long as the call is still wanted; any other one ends the call. It proves nothing of an earlier
// sending whose answer was lost. The caller gives each sending's refusal once.
func Refused(c Call, r Refusal, now time.Time, p Policy) Call {
	if c.State != Dispatching {
		return c
	}
	c.Refusal = &r
	next := now.Add(max(r.RetryAfter, pause(c.Tries-1, p)))
	switch {
	case c.Doubt && (!r.Passing || !repeatable(c, next, p)):
		return look(c, now, p)
	case !r.Passing:
		c.State = Rejected
	case next.After(c.NotAfter):
		c.State = Expired
	default:
		c.State, c.NotBefore = Confirmed, next
	}
	return c
}

// Lose says that the answer to a sending was lost: the request may or may not have had an effect.
func Lose(c Call, now time.Time, p Policy) Call {
	if c.State != Dispatching {
		return c
	}
	return lose(c, now, p)
}

func lose(c Call, now time.Time, p Policy) Call {
	if !c.Doubt {
		c.Doubt, c.FirstSent = true, c.Dispatched
	}
	c.Lost = now
	next := now.Add(pause(c.Tries-1, p))
	if !repeatable(c, next, p) {
		return look(c, now, p)
	}
	c.State, c.NotBefore = Confirmed, next
	return c
}

// maxRepeats bounds how often identical bytes are sent with the same key, where the far side honours keys. After that
// the call is looked up like any other.
const maxRepeats = 5

// repeatable reports whether a call in doubt may be sent again at a moment. A repeat may be what dials, if the first
// sending had no effect, so the end of the call's validity holds for it too.
func repeatable(c Call, at time.Time, p Policy) bool {
	return p.HonoursKeys && c.Tries <= maxRepeats && at.Before(c.FirstSent.Add(p.KeyRetention)) && !at.After(c.NotAfter)
}

// look begins to look for a call whose answer was lost.
func look(c Call, now time.Time, p Policy) Call {
	c.State, c.Looks, c.NextLook = Reconciling, 0, now
	c.LookUntil = now.Add(p.ReconcileFor)
	return c
}

// Looked is a look-up that did not settle a call: nothing was found, or the list could not be read. The looking ends in
// Uncertain. So does that for an accepted call which never comes to an end: a call lasts no longer than ReconcileFor.
func Looked(c Call, now time.Time, p Policy) Call {
	if c.State != Reconciling && c.State != Accepted {
		return c
	}
	if c.LookUntil.IsZero() {
		c.LookUntil = now.Add(p.ReconcileFor)
	}
	if !now.Before(c.LookUntil) {
		c.State, c.NextLook = Uncertain, time.Time{}
		return c
	}
	c.NextLook = earlier(now.Add(pause(c.Looks, p)), c.LookUntil)
	c.Looks++
	return c
}

// CheckAgain begins another, short round of looking for an uncertain call, at the person's word: by its id, if it has one.
func CheckAgain(c Call, now time.Time, p Policy) Call {
	if c.State != Uncertain {
		return c
	}
	c.State, c.Looks, c.NextLook, c.Told = Reconciling, 0, now, ""
	if c.ID != "" {
		c.State = Accepted
	}
	c.LookUntil = now.Add(min(p.LookMost, p.ReconcileFor))
	return c
}

// Stop keeps a confirmed call from being sent, at the operator's word: it is withdrawn, or looked up when an earlier sending
// is in doubt.
func Stop(c Call, now time.Time, p Policy) Call {
	switch {
	case c.State != Confirmed:
		return c
	case c.Doubt:
		return look(c, now, p)
	}
	c.State = Withdrawn
	return c
}

// Withdraw takes back a call that was certainly not sent yet. It reports whether that was still possible.
func Withdraw(c Call) (Call, bool) {
	if c.State != Confirmed || c.Doubt {
		return c, c.State == Withdrawn
	}
	c.State = Withdrawn
	return c, true
}

// Tell records that the person was told of the call's end by the message ref.
func Tell(c Call, ref string) Call {
	if !c.State.Over() {
		return c
	}
	c.Told = ref
	if c.State == Final {
		c.State = Notified
	}
	return c
}

// pause is the wait after the nth failure, from zero: it doubles from LookFirst to LookMost.
func pause(n int, p Policy) time.Duration {
	d := p.LookFirst
	for range max(n, 0) {
		if d >= p.LookMost {
			break
		}
		d *= 2
	}
	return min(d, p.LookMost)
}

func earlier(a, b time.Time) time.Time {
	if a.Before(b) {
		return a
	}
	return b
}

// Restored is a call as a backup holds it: what might be sent by its times may have been sent since by whoever went on, so
// that it counts as sent, its answer lost, from its confirmation on. now is when the backup is put back.
func Restored(c Call, now time.Time) Call {
	if c.State != Confirmed || now.Before(c.NotBefore) {
		return c
	}
	c.State, c.Dispatched, c.Tries = Dispatching, c.Confirmed, max(c.Tries, 1)
	return c
}
