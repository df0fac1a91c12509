//go:build race

package outcome

// oneIn is which share of the labelled outcomes is judged: the detector makes each eight times as slow, and finds nothing more in
// the others.
const oneIn = 20
