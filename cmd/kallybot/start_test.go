package main

import (
	"os"
	"os/exec"
	"runtime"
	"testing"
	"time"

	"github.com/kallybot/kallybot/conversation/lang"
)

// BenchmarkStart starts the program with nothing to read. The processor's time does not depend on what else runs on the machine as
// much as that of the clock does.
func BenchmarkStart(b *testing.B) {
	program := executable(b)
	var spent time.Duration
	for b.Loop() {
		cmd := exec.Command(program, "understand")
		cmd.Stderr = os.Stderr
		if err := cmd.Run(); err != nil {
			b.Fatal(err)
		}
		spent += cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
	}
	b.ReportMetric(float64(spent.Microseconds())/1000/float64(b.N), "cpu-ms/op")
}

// BenchmarkHeap reports what the program keeps once everything is loaded: grammars, sentences, places, zones, numbering plans.
func BenchmarkHeap(b *testing.B) {
	var kept []any
	for b.Loop() {
		say, err := lang.Load()
		if err != nil {
			b.Fatal(err)
		}
		machine, err := newMachine(say, defaultOptions())
		if err != nil {
			b.Fatal(err)
		}
		warm()
		kept = []any{machine}
	}
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	b.ReportMetric(float64(m.HeapAlloc)/1e6, "heap-MB")
	runtime.KeepAlive(kept)
}
