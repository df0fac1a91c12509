package outcome

import _ "embed" // the weights are part of the program

// Rows know the sentences that somebody thought of; calls are held and told in sentences that nobody has. So the words are weighed
// besides: how much more often each of them, those side by side and what they mean stand in confirmed calls than in others.
// That is logistic regression over the labelled outcomes of testdata.

// words are the weights of features, in the order of their hashes: a hash of four bytes, big-endian, and a signed byte in units
// of 1/weightUnit of natural logarithms of odds. The first is the bias; its hash is the digest of what they were made from.
// TestWeightsAreThoseOfTheLabelledOutcomes makes them.
//
//go:embed words.weights
var words weights

type weights string

// The layout of weights.
const (
	weightUnit  = 32
	weightBytes = 5
)

// odds are the natural logarithms of the odds that a call with these features, in ascending order, is confirmed.
func (w weights) odds(features []uint32) float64 {
	sum := w.at(0)
	n := 1
	for _, f := range features {
		low, high := n, len(w)/weightBytes
		for low < high {
			if mid := (low + high) / 2; w.hash(mid) < f {
				low = mid + 1
			} else {
				high = mid
			}
		}
		if n = low; n < len(w)/weightBytes && w.hash(n) == f {
			sum += w.at(n)
		}
	}
	return float64(sum) / weightUnit
}

// at is the n-th weight.
func (w weights) at(n int) int { return int(int8(w[n*weightBytes+4])) }

// hash is the hash of the n-th feature.
func (w weights) hash(n int) uint32 {
	at := w[n*weightBytes:]
	return uint32(at[0])<<24 | uint32(at[1])<<16 | uint32(at[2])<<8 | uint32(at[3])
}
