// Package calendar makes calendar files of appointments, and of the end of one, and reads those that the far side sends.
// It is pure.
package calendar
