// Package control is how the program's other commands reach the service that runs: HTTP on a unix socket beside the data
// file. Its mode is 0600, so that only the service's own user gets in; nothing else is asked of a caller.
package control
