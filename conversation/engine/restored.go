package engine

import (
	"context"
	"time"

	"github.com/kallybot/kallybot/conversation"
	"github.com/kallybot/kallybot/conversation/call"
	"github.com/kallybot/kallybot/store"
)

// Restored makes a store that was copied from a backup safe to go on from: see call.Restored. It returns how many calls
// will be looked up instead of placed. No engine may run on the store. Errors: of the store.
func Restored(ctx context.Context, s store.Store, now time.Time) (n int, err error) {
	var failed error
	err = s.Scan(ctx, conversation.RequestKind, "", "", func(id string, v store.Value) bool {
		k := store.Key{Kind: conversation.RequestKind, ID: id}
		changed := false
		_, failed = s.Update(ctx, "", now, nil, []store.Key{k}, func(r store.Records) (c store.Changes, err error) {
			c, changed, err = doubted(k, r[k], now)
			return c, err
		})
		if changed {
			n++
		}
		return failed == nil
	})
	if err == nil {
		err = failed
	}
	return n, err
}

// doubted is the change of one request's record, if there is any.
func doubted(k store.Key, v store.Value, now time.Time) (c store.Changes, changed bool, err error) {
	var r conversation.Request
	if err := decode(string(k.Kind), v.Data, &r, &r.Version); err != nil {
		return c, false, err
	}
	next := call.Restored(r.Call, now)
	if next.State == r.Call.State {
		return c, false, nil
	}
	r.Call = next
	if v.Data, err = encode(string(k.Kind), &r, &r.Version); err != nil {
		return c, false, err
	}
	return store.Changes{Put: map[store.Key]store.Value{k: v}}, true, nil
}
