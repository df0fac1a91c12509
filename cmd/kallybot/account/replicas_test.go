package account_test

import (
	"sync"
	"testing"

	"github.com/kallybot/kallybot/cmd/kallybot/account"
	"github.com/kallybot/kallybot/kallyai"
	"github.com/kallybot/kallybot/store/postgres"
	"github.com/kallybot/kallybot/store/postgres/postgrestest"
)

// TestRequestsOverAllReplicasRenewOnce has a person's requests meet a token that is not taken any more, on two replicas at the
// same time: a refresh token works once.
func TestRequestsOverAllReplicasRenewOnce(t *testing.T) {
	t.Parallel()
	dsn := postgrestest.Schema(t, postgrestest.DSN(t))
	p, ann := newPeople(t, kallyai.App{}), who("ann")
	var replicas []*account.Personal
	for range 2 {
		s, err := postgres.Open(t.Context(), dsn, postgres.Options{Conns: 4})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = s.Close() })
		replicas = append(replicas, account.NewPersonal(account.PersonalConfig{Vault: newVault(t, s), Client: p.client, Lock: s.Lock}))
	}
	p.Personal = replicas[0]
	p.signIn(ann)
	for round := range 5 {
		p.api.Revoke()
		var all sync.WaitGroup
		for n := range 20 {
			all.Go(func() {
				if _, err := replicas[n%2].Client(ann.Person).Balance(t.Context()); err != nil {
					t.Error(err)
				}
			})
		}
		all.Wait()
		if n := int(p.renewals.Load()); n != round+1 {
			t.Fatalf("renewed %d times in %d rounds, want once in each", n, round+1)
		}
	}
}
