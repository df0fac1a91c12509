package engine

import (
	"context"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/call"
	"github.com/kallybot/kallybot/store"
)

// Restored makes a store that was copied from a backup safe to go on from: see call.Restored. Who asked a number since then is not
// known, so that a listed call may be theirs. It returns how many calls will be looked up instead of placed. No engine may run on
// the store. Errors: of the store.
func Restored(ctx context.Context, s store.Store, now time.Time) (n int, err error) {
	var failed error
	err = s.Scan(ctx, conversation.RequestKind, "", "", func(id string, v store.Value) bool {
		var next conversation.Request
		var changed bool
		if next, changed, failed = doubted(v, now); failed == nil && changed {
			failed = doubt(ctx, s, id, next, now)
			n++
		}
		return failed == nil
	})
	if err == nil {
		err = failed
	}
	return n, err
}

// doubted is a request as it goes on, and whether that is another than it was.
func doubted(v store.Value, now time.Time) (r conversation.Request, changed bool, err error) {
	if err := decode(conversation.RequestKind, v.Data, &r, &r.Version); err != nil {
		return r, false, err
	}
	next := call.Restored(r.Call, now)
	changed = next.State != r.Call.State
	r.Call = next
	return r, changed, nil
}

// doubt keeps a request, and that others may have asked its number.
func doubt(ctx context.Context, s store.Store, id string, r conversation.Request, now time.Time) error {
	request, number := store.Key{Kind: conversation.RequestKind, ID: id}, store.Key{Kind: conversation.NumberKind, ID: r.Call.Phone}
	_, err := s.Update(ctx, "", now, nil, []store.Key{request, number}, func(was store.Records) (c store.Changes, err error) {
		var n conversation.Number
		if err := decode(conversation.NumberKind, was[number].Data, &n, &n.Version); err != nil {
			return c, err
		}
		n.Unnamed = now
		requested, numbered := was[request], was[number]
		if requested.Data, err = encode(conversation.RequestKind, &r, &r.Version); err != nil {
			return c, err
		}
		if numbered.Data, err = encode(conversation.NumberKind, &n, &n.Version); err != nil {
			return c, err
		}
		c.Put = map[store.Key]store.Value{request: requested, number: numbered}
		return c, nil
	})
	return err
}
