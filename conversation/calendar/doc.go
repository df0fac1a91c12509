// Package calendar makes calendar files of appointments that are safe to hand on: of a booking, or out of a file that the far side sends.
// It is pure.
package calendar
