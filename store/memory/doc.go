// Package memory keeps records and jobs in memory, exactly and predictably, for simulation and tests.
//
// There is one lock and no goroutine: each call is done when it returns, and the same calls give the same results.
// Clone is what a process would find that starts again after this one was killed.
package memory
