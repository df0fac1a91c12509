// Package terminal is the chat adapter for a terminal, or for a pipe of lines: what people type comes in, replies are
// drawn as text.
//
//	In  -> input (reads ahead) -> keys, line editor (interactive) or lines (piped) -> read -> Handler
//	Out <- screen (one lock)   <- draw (lines, wrapped)  <- clean (untrusted text)  <- Send
//
// Nothing but the screen writes to Out, so a reply that arrives while somebody types never breaks their line, and no
// escape sequence from a person, a business or the API reaches the terminal.
package terminal
