package config_test

import (
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/kallybot/kallybot/cmd/kallybot/config"
)

// FuzzRead holds that any file is either a configuration that can be used, or has faults that name a place and a remedy.
func FuzzRead(f *testing.F) {
	example, err := os.ReadFile(exampleFile)
	if err != nil {
		f.Fatal(err)
	}
	for _, seed := range []string{
		string(example), good, "", "- a", "a: &x [*x]", "telegram: {token: [", "? {a: b}\n: c", "<<: {log: {level: info}}",
		"data: |\n  x", "data:\n\tx", "\"log\": !!map {}", "log: {level: \"\\u0000\"}", "%YAML 1.1\n---\nlog:", "1: 2", "access: {admins: [~]}",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		c, _, err := config.Read(write(t, t.TempDir(), "c.yaml", text), nil)
		if err == nil {
			if !c.Telegram.On() || c.KallyAI.Account != "shared" || c.Calls.MaxInFlight < 1 {
				t.Errorf("unusable: %+v", c)
			}
			return
		}
		var faults config.Faults
		if !errors.As(err, &faults) || len(faults) == 0 {
			t.Fatalf("got %v", err)
		}
		for _, fault := range faults {
			if fault.Source == "" || fault.Say == "" || fault.Warning || strings.ContainsAny(fault.Key, "\n") {
				t.Errorf("got %#v", fault)
			}
		}
	})
}
