// Package access decides who may use the bot: a policy and a visitor go in, a verdict comes out. It is pure.
package access
