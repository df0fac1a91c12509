// Package transport is what the adapters of platforms behind a network share: lanes for what comes in, replies that go on where
// they failed, how the platform is reached, and HTTP that gives no secret away.
package transport

import "sync"

// Lanes do jobs: those of one lane one after the other, all others at the same time. Make them with NewLanes.
type Lanes struct {
	most int

	mu     sync.Mutex
	jobs   map[string][]func() // jobs not yet begun; a lane is in the map while its goroutine lives
	open   int                 // jobs not yet done
	closed bool
	idle   []chan struct{} // closed when no job is left
	group  sync.WaitGroup  // joined before Close, or by those who are in it
}

// NewLanes returns lanes that hold at most so many jobs at a time; 0 is any number.
func NewLanes(most int) *Lanes { return &Lanes{most: most, jobs: map[string][]func(){}} }

// Put queues job behind the others of its lane. It is false after Close, or when too much waits.
func (l *Lanes) Put(lane string, job func()) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.closed || l.most > 0 && l.open >= l.most {
		return false
	}
	l.open++
	waiting, lives := l.jobs[lane]
	l.jobs[lane] = append(waiting, job)
	if !lives {
		l.group.Go(func() { l.drain(lane) })
	}
	return true
}

func (l *Lanes) drain(lane string) {
	for job := l.next(lane); job != nil; job = l.next(lane) {
		job()
		l.mu.Lock()
		l.open--
		l.tell()
		l.mu.Unlock()
	}
}

// tell tells those who wait for it that no job is left, if that is so.
func (l *Lanes) tell() {
	if l.open > 0 {
		return
	}
	for _, c := range l.idle {
		close(c)
	}
	l.idle = nil
}

// Idle returns a channel that is closed once no job is left for the first time.
func (l *Lanes) Idle() <-chan struct{} {
	l.mu.Lock()
	defer l.mu.Unlock()
	c := make(chan struct{})
	l.idle = append(l.idle, c)
	l.tell()
	return c
}

// next takes the next job of a lane; nil ends it.
func (l *Lanes) next(lane string) func() {
	l.mu.Lock()
	defer l.mu.Unlock()
	jobs := l.jobs[lane]
	if len(jobs) == 0 {
		delete(l.jobs, lane)
		return nil
	}
	l.jobs[lane] = jobs[1:]
	return jobs[0]
}

// Go does something beside the lanes that Close waits for. It is called before Close, or by a job.
func (l *Lanes) Go(do func()) { l.group.Go(do) }

// Close refuses further jobs and waits for those that there are.
func (l *Lanes) Close() {
	l.mu.Lock()
	l.closed = true
	l.mu.Unlock()
	l.group.Wait()
}
