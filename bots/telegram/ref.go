package telegram

import (
	"strconv"
	"strings"

	"github.com/go-telegram/bot/models"

	"github.com/kallybot/kallybot/conversation/chat"
)

// A reference is "chat/message", since message ids are unique in their chat only.

func reference(chatID int64, message int) chat.Ref {
	return chat.Ref(strconv.FormatInt(chatID, 10) + "/" + strconv.Itoa(message))
}

// locate takes r apart; ok is false when it is none of this package.
func locate(r chat.Ref) (chatID int64, message int, ok bool) {
	before, after, _ := strings.Cut(string(r), "/")
	chatID, err := strconv.ParseInt(before, 10, 64)
	if err != nil {
		return 0, 0, false
	}
	message, err = strconv.Atoi(after)
	return chatID, message, err == nil && message > 0
}

// address is where m was written. A thread id is a topic's only where Telegram says so: other groups number their reply
// threads with it, too.
func address(m *models.Message) chat.Address {
	a := chat.Address{
		Platform: Platform,
		Chat:     strconv.FormatInt(m.Chat.ID, 10),
		Private:  m.Chat.Type == models.ChatTypePrivate,
	}
	if m.IsTopicMessage && m.MessageThreadID > 0 {
		a.Thread = strconv.Itoa(m.MessageThreadID)
	}
	return a
}

func person(u *models.User) chat.Person {
	return chat.Person{ID: strconv.FormatInt(u.ID, 10), Name: strings.TrimSpace(u.FirstName + " " + u.LastName), Handle: u.Username}
}
