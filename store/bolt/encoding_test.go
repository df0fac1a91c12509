package bolt

import (
	"bytes"
	"reflect"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/kallybot/kallybot/store"
)

var (
	anyTime = rapid.Custom(func(t *rapid.T) time.Time {
		return time.UnixMicro(rapid.Int64Range(-62135596800_000000, 253402300799_000000).Draw(t, "time")).UTC()
	})
	anyBytes = rapid.SliceOfN(rapid.Byte(), 0, 40)
)

func TestTimesSortAsBytes(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		a, b := anyTime.Draw(t, "a"), anyTime.Draw(t, "b")
		if got := bytes.Compare(appendTime(nil, a), appendTime(nil, b)); got != a.Compare(b) {
			t.Errorf("%v and %v compare as %d", a, b, got)
		}
		if got := timeOf(appendTime(nil, a)); !got.Equal(a) {
			t.Errorf("%v is read as %v", a, got)
		}
	})
}

func TestZeroTimeStaysZero(t *testing.T) {
	t.Parallel()
	if got := timeOf(appendTime(nil, time.Time{})); !got.IsZero() {
		t.Errorf("zero time is read as %v", got)
	}
}

func TestRecordIsReadAsWritten(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		v := store.Value{Data: anyBytes.Draw(t, "data")}
		if rapid.Bool().Draw(t, "expires") {
			v.Expires = anyTime.Draw(t, "time")
		}
		version := rapid.Uint64Min(1).Draw(t, "version")
		b := encodeRecord(v)
		setVersion(b, version)
		r := recordOf(b)
		if r.version != version || !r.expires.Equal(v.Expires) || !bytes.Equal(r.data, v.Data) {
			t.Errorf("%+v with version %d is read as %+v", v, version, r)
		}
	})
}

func TestJobIsReadAsWritten(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		j := job{number: rapid.Uint64().Draw(t, "number"), leased: rapid.Bool().Draw(t, "leased")}
		j.ID, j.Queue, j.Order = "id", "send", rapid.String().Draw(t, "order")
		j.Due, j.Attempt, j.Data = anyTime.Draw(t, "due"), rapid.IntMin(0).Draw(t, "attempt"), anyBytes.Draw(t, "data")
		if j.leased {
			j.until = anyTime.Draw(t, "until")
		}
		got := jobOf("id", appendJob(nil, j))
		got.Data = append([]byte{}, got.Data...)
		if !reflect.DeepEqual(got, j) {
			t.Errorf("%+v is read as %+v", j, got)
		}
	})
}

// FuzzStoredValue reads any bytes as what a damaged file could hold: an error, but no crash and no huge allocation.
func FuzzStoredValue(f *testing.F) {
	f.Add(encodeRecord(store.Value{Data: []byte("data"), Expires: noon}))
	f.Add(appendJob(nil, job{Job: store.Job{Queue: "send", Order: "o", Data: []byte("data")}, number: 1, leased: true, until: noon}))
	f.Add([]byte{})
	f.Add([]byte{jobForm, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01})
	f.Fuzz(func(t *testing.T, b []byte) {
		b = append([]byte{}, b...)
		if err := guard(func() error { jobOf("id", b); return nil }); err == nil && len(b) < 12 {
			t.Errorf("%x is read as a job", b)
		}
		if err := guard(func() error { recordOf(b); return nil }); err == nil && len(b) < 9 {
			t.Errorf("%x is read as a record", b)
		}
	})
}
