package outcome

import "testing"

func BenchmarkJudge(b *testing.B) {
	all := readLabelled(b)
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		Judge(all[i%len(all)].result())
	}
}
