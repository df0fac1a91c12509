package telegram

import (
	"encoding/json"
	"errors"
	"strconv"

	"github.com/go-telegram/bot/models"
)

// update is one update as it came, and as far as it could be read.
type update struct {
	raw  []byte
	id   int64 // 0 when even that cannot be read
	read *models.Update
	err  error // why read is nil
}

var errNoID = errors.New("update without id")

// decode never fails: what cannot be read is in err. A panic of the decoder is an update that cannot be read, too; else one
// update would end the program at each start.
func decode(raw []byte) (u update) {
	u.raw = raw
	defer func() {
		if r := recover(); r != nil {
			u.read, u.err = nil, errors.New("decoder panics")
		}
	}()
	var named struct {
		ID int64 `json:"update_id"`
	}
	if err := json.Unmarshal(raw, &named); err != nil || named.ID <= 0 {
		u.err = errNoID
		return u
	}
	u.id = named.ID
	u.read, u.err = decodeWhole(raw)
	if u.err != nil {
		if known, err := decodeWhole(reduce(raw)); err == nil {
			u.read, u.err = known, nil
		}
	}
	return u
}

func decodeWhole(raw []byte) (*models.Update, error) {
	var u models.Update
	if err := json.Unmarshal(raw, &u); err != nil {
		return nil, err
	}
	return &u, nil
}

// lane is the chat that u belongs to, so that order holds within it.
func (u update) lane() string {
	if u.read == nil {
		return ""
	}
	switch r := u.read; {
	case r.Message != nil:
		return strconv.FormatInt(r.Message.Chat.ID, 10)
	case r.EditedMessage != nil:
		return strconv.FormatInt(r.EditedMessage.Chat.ID, 10)
	case r.CallbackQuery != nil:
		c, _ := pressed(r.CallbackQuery)
		return strconv.FormatInt(c.chat.ID, 10)
	case r.MyChatMember != nil:
		return strconv.FormatInt(r.MyChatMember.Chat.ID, 10)
	}
	return ""
}
