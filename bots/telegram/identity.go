package telegram

import (
	"strconv"
	"strings"

	"github.com/go-telegram/bot/models"
)

// identity is what the bot knows of itself: its id from the token at once, the rest after getMe.
type identity struct {
	id       int64
	username string // without @; empty until known
	readsAll bool   // privacy mode is off: the bot gets every message of its groups
}

func tokenIdentity(token string) *identity {
	before, _, _ := strings.Cut(token, ":")
	id, _ := strconv.ParseInt(before, 10, 64) // 0 for a token that no bot has; getMe corrects it
	return &identity{id: id}
}

func userIdentity(u *models.User) *identity {
	return &identity{id: u.ID, username: u.Username, readsAll: u.CanReadAllGroupMessages}
}

// is tells whether name, with or without @, is the bot's. Every name is while the bot does not know its own.
func (i identity) is(name string) bool {
	return i.username == "" || strings.EqualFold(strings.TrimPrefix(name, "@"), i.username)
}

// knows is is, but false while the bot does not know its own name.
func (i identity) knows(name string) bool { return i.username != "" && i.is(name) }
