package nlu

// Steps is how many tokens the reading looked at for a message.
func Steps(r *Reader, q Request) int {
	p := borrow(r, q)
	p.read()
	defer p.giveBack()
	return p.steps
}

// Features are the hashes of what a message tells about its intent.
func Features(r *Reader, q Request) []uint32 {
	p := borrow(r, q)
	p.read()
	defer p.giveBack()
	return p.features()
}

// Intents are all intents, in the order in which weights name them.
var Intents = intents[:]

// WeightUnit is in how many steps a natural logarithm of a weight is divided.
const WeightUnit = weightUnit
