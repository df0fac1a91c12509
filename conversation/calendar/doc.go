// Package calendar makes files of appointments that are safe to hand on, out of those that the far side sends.
package calendar
