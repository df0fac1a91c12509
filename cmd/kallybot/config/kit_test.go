package config_test

import (
	"reflect"
	"testing"
)

// same compares two values. Secrets do not print themselves, so that a difference in one shows no more than that.
func same[T any](t *testing.T, got, want T) {
	t.Helper()
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
}
