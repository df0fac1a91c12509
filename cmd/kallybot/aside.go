package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"time"

	"github.com/kallybot/kallybot/conversation/chat"
	"github.com/kallybot/kallybot/store"
)

// asideKind are deliveries of platforms that could not be read, to be looked at by whoever mends the reader.
const asideKind store.Kind = "aside"

const (
	keepAside = 7 * 24 * time.Hour
	// maxAside is how much of a delivery is kept, in bytes.
	maxAside = 64 << 10
)

// aside is a delivery as it is stored. It may hold what a person wrote, and no log does.
type aside struct {
	Version  int           `json:"v"`
	Platform chat.Platform `json:"platform"`
	At       time.Time     `json:"at"`
	Size     int           `json:"size"` // of all of it, in bytes
	Raw      []byte        `json:"raw"`
}

// setAside keeps a platform's deliveries that cannot be read. The same one is kept once.
func setAside(s store.Store, p chat.Platform) func(ctx context.Context, raw []byte) error {
	return func(ctx context.Context, raw []byte) error {
		now, sum := time.Now(), sha256.Sum256(raw)
		data, err := json.Marshal(aside{Version: 1, Platform: p, At: now, Size: len(raw), Raw: raw[:min(len(raw), maxAside)]})
		if err != nil {
			return err
		}
		k := store.Key{Kind: asideKind, ID: string(p) + "/" + hex.EncodeToString(sum[:])}
		_, err = s.Update(ctx, "", now, nil, []store.Key{k}, func(store.Records) (store.Changes, error) {
			return store.Changes{Put: map[store.Key]store.Value{k: {Data: data, Expires: now.Add(keepAside)}}}, nil
		})
		return err
	}
}
