package transport

import (
	"slices"
	"testing"
)

func TestJobsOfALaneAreDoneInOrderAndLanesSideBySide(t *testing.T) {
	t.Parallel()
	l := NewLanes(0)
	first, other := make(chan struct{}), make(chan struct{})
	var done []int // by one lane alone
	l.Put("a", func() { <-first; done = append(done, 1) })
	for i := 2; i <= 5; i++ {
		l.Put("a", func() { done = append(done, i) })
	}
	l.Put("b", func() { close(other) })
	<-other // while the first of lane a still waits
	close(first)
	l.Close()
	if !slices.Equal(done, []int{1, 2, 3, 4, 5}) {
		t.Errorf("done in the order %v", done)
	}
}

func TestClosedLanesWaitForWhatTheyHoldAndTakeNoMore(t *testing.T) {
	t.Parallel()
	l := NewLanes(0)
	wait := make(chan struct{})
	job, beside := false, false
	l.Put("a", func() {
		<-wait
		job = true
		l.Go(func() { beside = true })
	})
	go close(wait)
	l.Close()
	if !job || !beside {
		t.Errorf("the job is done: %v, and what it began: %v", job, beside)
	}
	if l.Put("a", func() { t.Error("a job is done after the end") }) {
		t.Error("a job is taken after the end")
	}
}

func TestFullLanesTakeAJobWhenOneIsDone(t *testing.T) {
	t.Parallel()
	l := NewLanes(2)
	first, second, end := make(chan struct{}), make(chan struct{}), make(chan struct{})
	l.Put("a", func() { <-first })
	l.Put("a", func() { close(second); <-end })
	if l.Put("b", func() { t.Error("a third of two jobs is done") }) {
		t.Error("a third of two jobs is taken")
	}
	close(first)
	<-second // so the first is done
	if !l.Put("b", func() {}) {
		t.Error("nothing is taken in its place")
	}
	close(end)
	l.Close()
}
