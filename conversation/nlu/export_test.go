package nlu

// Steps is how many tokens the reading looked at for a message.
func Steps(r *Reader, q Request) int {
	p := borrow(r, q)
	p.read()
	defer p.giveBack()
	return p.steps
}
