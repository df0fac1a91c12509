package nlu

// Steps is how many tokens the reading looked at for a message.
func Steps(r *Reader, q Request) int {
	p := parse{reader: r, text: q.Text, req: q}
	p.read()
	return p.steps
}
