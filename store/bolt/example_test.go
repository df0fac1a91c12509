package bolt_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/kallybot/kallybot/store"
	"github.com/kallybot/kallybot/store/bolt"
)

// A message is a step: the state it leads to, the reply and the mark of the message are one transaction. The reply is
// sent by whoever claims it, and its result removes it.
func Example() {
	dir, err := os.MkdirTemp("", "example")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = os.RemoveAll(dir) }()
	s, err := bolt.Open(filepath.Join(dir, "kallybot.db"), bolt.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = s.Close() }()

	ctx, now := context.Background(), time.Now()
	dialogue := store.Key{Kind: "dialogue", ID: "telegram/7"}
	step := func(r store.Records) (store.Changes, error) {
		n := len(r[dialogue].Data) + 1
		return store.Changes{
			Put: map[store.Key]store.Value{dialogue: {Data: make([]byte, n)}},
			Add: []store.Job{{ID: store.JobID(fmt.Sprintf("reply %d", n)), Queue: "send", Order: dialogue.ID, Data: []byte("hello")}},
		}, nil
	}
	for range 2 { // the platform delivers it twice
		got, err := s.Update(ctx, "telegram message 1", now, nil, []store.Key{dialogue}, step)
		fmt.Println("fresh:", got.Fresh, err)
	}

	replies, err := s.Claim(ctx, "send", now, time.Minute, 10)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, l := range replies {
		fmt.Printf("send %s, attempt %d: %s\n", l.Job.ID, l.Job.Attempt, l.Job.Data)
		_, err = s.Update(ctx, store.EventID(l.Job.ID+" sent"), now, &l, nil, func(store.Records) (store.Changes, error) {
			return store.Changes{}, nil
		})
		if err != nil {
			fmt.Println(err)
		}
	}
	left, err := s.Jobs(ctx, "send", 10)
	fmt.Println("left:", len(left), err)
	// Output:
	// fresh: true <nil>
	// fresh: false <nil>
	// send reply 1, attempt 1: hello
	// left: 0 <nil>
}
