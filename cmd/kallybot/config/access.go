package config

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/kallybot/kallybot/conversation/access"
	"github.com/kallybot/kallybot/conversation/slot"
)

// Access says who may use the bot, and how much.
type Access struct {
	Open                  bool
	Admins                []access.Rule
	TelegramUsers         []access.Rule
	TelegramChats         []access.Rule
	SlackUsers            []access.Rule
	SlackTeams            []access.Rule
	SlackChannels         []access.Rule
	CallsPerPersonPerDay  int // 0 for no limit, here and below
	CallsPerDay           int
	CallsPerNumberPerHour int
	ApproveOver           int      // calls a person may make in a day before an admin must approve each
	Countries             []string // two letters each; empty for all
	Categories            []string // empty for all
}

var defaultAccess = Access{CallsPerPersonPerDay: 20, CallsPerNumberPerHour: 3}

func (a *Access) fields() []field {
	return []field{
		truthField("access.open", &a.Open),
		listField("access.admins", &a.Admins, readAdmin),
		listField("access.telegram_users", &a.TelegramUsers, readTelegramUser),
		listField("access.telegram_chats", &a.TelegramChats, readTelegramChat),
		listField("access.slack_users", &a.SlackUsers, readSlackUser),
		listField("access.slack_teams", &a.SlackTeams, readSlackTeam),
		listField("access.slack_channels", &a.SlackChannels, readSlackChannel),
		wordsField("access.countries", &a.Countries, country),
		wordsField("access.categories", &a.Categories, category),
		countField("access.calls_per_person_per_day", &a.CallsPerPersonPerDay, 0),
		countField("access.calls_per_day", &a.CallsPerDay, 0),
		countField("access.calls_per_number_per_hour", &a.CallsPerNumberPerHour, 0),
		countField("access.approve_over", &a.ApproveOver, 0),
	}
}

// Policy is who may use the bot.
func (a *Access) Policy() access.Policy {
	return access.Policy{Open: a.Open, Admins: a.Admins, Allowed: slices.Concat(a.TelegramUsers, a.TelegramChats, a.SlackUsers, a.SlackTeams, a.SlackChannels)}
}

func (a *Access) check() Faults {
	var found Faults
	switch p := a.Policy(); {
	case p.Empty():
		found = append(found, doubtful("access", "nobody may use the bot yet; whoever writes to it is told their id, for access.telegram_users or access.slack_users"))
	case p.Open && len(p.Allowed) > 0:
		found = append(found, doubtful("access.open", "is true: anybody may use the bot, whoever else is listed"))
	}
	if a.ApproveOver > 0 && len(a.Admins) == 0 {
		found = append(found, bad("access.approve_over", "needs somebody who approves; name them in access.admins, or write 0"))
	}
	return found
}

// country reads two letters, as numbers are told apart by.
func country(s string) (string, error) {
	c := strings.ToUpper(s)
	if slot.Country(c, "en") == "" || len(c) != 2 {
		return "", fmt.Errorf("%s is no country; write its two letters, such as US or ES", quoted(s))
	}
	return c, nil
}

// category reads the name of a kind of calls.
func category(s string) (string, error) { return s, among(s, slot.Categories()) }

// The platforms of a rule, as the adapters name themselves.
const (
	onTelegram = "telegram"
	onSlack    = "slack"
)

// readAdmin reads "telegram:ID" or "slack:TEAM/USER". Names are no way to name an admin: they may pass to somebody else.
func readAdmin(s string) (access.Rule, error) {
	platform, id, _ := strings.Cut(s, ":")
	switch platform {
	case onTelegram:
		if r, err := readTelegramID(id); err == nil {
			return r, nil
		}
		return access.Rule{}, fmt.Errorf("%s is no admin; write telegram: and the person's number, such as telegram:123456789", quoted(s))
	case onSlack:
		if r, err := readSlackUser(id); err == nil && r.Team != "" {
			return r, nil
		}
		return access.Rule{}, fmt.Errorf("%s is no admin; write slack: with the workspace and the person, such as slack:T0123ABCD/U0123ABCD", quoted(s))
	}
	return access.Rule{}, fmt.Errorf("%s names no platform; write telegram: and the person's number, such as telegram:123456789, or slack:TEAM/USER", quoted(s))
}

// readTelegramUser reads an id or "@name". Source: Telegram, user names have 4 (older ones) to 32 of a-z, 0-9 and _.
func readTelegramUser(s string) (access.Rule, error) {
	name, named := strings.CutPrefix(s, "@")
	if !named {
		return readTelegramID(s)
	}
	if len(name) < 4 || len(name) > 32 || strings.Trim(strings.ToLower(name), "abcdefghijklmnopqrstuvwxyz0123456789_") != "" {
		return access.Rule{}, fmt.Errorf("%s is no user name of Telegram; they have 4 to 32 letters, digits and underscores", quoted(s))
	}
	return access.Rule{Platform: onTelegram, Handle: name}, nil
}

func readTelegramID(s string) (access.Rule, error) {
	if n, ok := plainInteger(s); !ok || n <= 0 {
		return access.Rule{}, fmt.Errorf("%s is no user of Telegram; write the number that the bot tells people it does not know, such as 123456789, or \"@name\"", quoted(s))
	}
	return access.Rule{Platform: onTelegram, Person: s}, nil
}

// readTelegramChat reads the id of a group, which is below zero, or of a private chat.
func readTelegramChat(s string) (access.Rule, error) {
	if n, ok := plainInteger(s); !ok || n == 0 {
		return access.Rule{}, fmt.Errorf("%s is no chat of Telegram; write its number, such as -1001234567890", quoted(s))
	}
	return access.Rule{Platform: onTelegram, Chat: s}, nil
}

// plainInteger reads a number written in the one way that an id is compared with.
func plainInteger(s string) (int64, bool) {
	n, err := strconv.ParseInt(s, 10, 64)
	return n, err == nil && strconv.FormatInt(n, 10) == s
}

// slackID is the form of the names that Slack gives, the first letter telling what it is.
var slackID = regexp.MustCompile(`^[A-Z][A-Z0-9]{1,30}$`)

// readSlackUser reads a person's id, with the workspace's before it where it is to hold there alone.
func readSlackUser(s string) (access.Rule, error) {
	team, user, both := strings.Cut(s, "/")
	if !both {
		team, user = "", s
	}
	if both && !isSlack(team, "TE") || !isSlack(user, "UW") {
		return access.Rule{}, fmt.Errorf("%s is no user of Slack; write the id that the bot tells people it does not know, such as T0123ABCD/U0123ABCD", quoted(s))
	}
	return access.Rule{Platform: onSlack, Team: team, Person: user}, nil
}

func readSlackTeam(s string) (access.Rule, error) {
	if !isSlack(s, "TE") {
		return access.Rule{}, fmt.Errorf("%s is no workspace of Slack; write its id, such as T0123ABCD", quoted(s))
	}
	return access.Rule{Platform: onSlack, Team: s}, nil
}

func readSlackChannel(s string) (access.Rule, error) {
	if !isSlack(s, "CG") {
		return access.Rule{}, fmt.Errorf("%s is no channel of Slack; write its id, such as C0123ABCD, which stands at the end of the channel's details", quoted(s))
	}
	return access.Rule{Platform: onSlack, Chat: s}, nil
}

func isSlack(s, first string) bool {
	return slackID.MatchString(s) && strings.ContainsRune(first, rune(s[0]))
}
