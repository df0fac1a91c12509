package outcome

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"flag"
	"hash/fnv"
	"math"
	"math/rand/v2"
	"os"
	"slices"
	"testing"
)

var update = flag.Bool("update", false, "make the weights of words from the labelled outcomes of testdata")

const weightsFile = "words.weights"

// TestWeightsAreThoseOfTheLabelledOutcomes makes the weights of words from the labelled outcomes of testdata. Without -update it only
// checks that they were made from these, by their digest.
func TestWeightsAreThoseOfTheLabelledOutcomes(t *testing.T) {
	t.Parallel()
	if oneIn > 1 && !*update {
		t.Skip("compared by the run without the race detector, which takes an eighth of the time")
	}
	all := lessons(t)
	if *update {
		if err := os.WriteFile(weightsFile, learned(all), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	got, err := os.ReadFile(weightsFile)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.HasPrefix(got, digest(all)) {
		t.Errorf("%s was not made from the labelled outcomes of testdata as they are read now; run the test with -update", weightsFile)
	}
}

// lesson is one labelled outcome as it is learned from.
type lesson struct {
	features  []uint32
	confirmed bool
}

func lessons(t testing.TB) []lesson {
	t.Helper()
	var out []lesson
	for _, l := range readLabelled(t) {
		r := l.result()
		out = append(out, lesson{featuresOf(r), l.Want.Outcome == Confirmed})
	}
	return out
}

// featuresOf are the features of the account that tells what came of a call.
func featuresOf(r Result) []uint32 {
	k, w := kindOf(r.Asked), wishOf(r.Asked, r.Now)
	if len(r.Transcript) > 0 {
		return talkFeatures(turnsOf(r.Transcript), k, w)
	}
	return summaryFeatures(r, k, w)
}

// digest is a hash of all that is learned from.
func digest(all []lesson) []byte {
	h := fnv.New32a()
	for _, l := range all {
		_ = binary.Write(h, binary.BigEndian, l.features)
		_ = binary.Write(h, binary.BigEndian, l.confirmed)
	}
	return h.Sum(nil)
}

// How the weights are learned: logistic regression by stochastic gradient descent with a rate of its own for each feature (AdaGrad),
// in several orders of the lessons whose results are averaged.
const (
	seldom = 3 // a feature in fewer lessons is left out
	rounds = 20
	passes = 4
	rate   = 1.0 / 48
	slow   = 1.0 / 50 // the bias moves by it
)

// learned are the weights that tell the confirmed from the others, laid out as they are read.
func learned(all []lesson) []byte {
	known := frequent(all)
	sum, bias := make([]float64, len(known)), 0.0
	for order := range passes {
		weight, b := descend(all, known, rand.New(rand.NewPCG(uint64(order), 0)))
		for i, w := range weight {
			sum[i] += w / passes
		}
		bias += b / passes
	}
	out := append(digest(all), unit(bias))
	for i, f := range known {
		if w := unit(sum[i]); w != 0 {
			out = append(binary.BigEndian.AppendUint32(out, f), w)
		}
	}
	return out
}

// unit is a weight as it is written.
func unit(w float64) byte {
	return byte(int8(max(math.MinInt8, min(math.MaxInt8, math.Round(w*weightUnit)))))
}

// frequent are the features that are in enough lessons, in ascending order.
func frequent(all []lesson) []uint32 {
	count := map[uint32]int{}
	for _, l := range all {
		for _, f := range l.features {
			count[f]++
		}
	}
	var out []uint32
	for f, n := range count {
		if n >= seldom {
			out = append(out, f)
		}
	}
	slices.Sort(out)
	return out
}

// descend goes through the lessons for all rounds and gives the weights of the known features, and the bias.
func descend(all []lesson, known []uint32, order *rand.Rand) (weight []float64, bias float64) {
	at := make([][]int, len(all))
	for i, l := range all {
		for _, f := range l.features {
			if n, ok := slices.BinarySearchFunc(known, f, cmp.Compare[uint32]); ok {
				at[i] = append(at[i], n)
			}
		}
	}
	weight = make([]float64, len(known))
	moved := make([]float64, len(known)) // sums of the squares of what they were moved by
	for range rounds {
		for _, i := range order.Perm(len(all)) {
			z := bias
			for _, n := range at[i] {
				z += weight[n]
			}
			wrong := 1 / (1 + math.Exp(-z))
			if all[i].confirmed {
				wrong--
			}
			bias -= slow * wrong
			for _, n := range at[i] {
				moved[n] += wrong * wrong
				weight[n] -= rate * wrong / math.Sqrt(1+moved[n])
			}
		}
	}
	return weight, bias
}
