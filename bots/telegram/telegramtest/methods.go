package telegramtest

import (
	"encoding/json"
	"slices"
	"strings"
)

// methods are those that the server does. Others are known by the specification, but answered 404.
var methods = map[string]func(*Server, params) answer{
	"getMe":                 (*Server).getMe,
	"sendMessage":           (*Server).sendMessage,
	"editMessageText":       (*Server).editMessageText,
	"deleteMessage":         (*Server).deleteMessage,
	"sendDocument":          (*Server).sendDocument,
	"answerCallbackQuery":   (*Server).answerCallbackQuery,
	"sendChatAction":        (*Server).sendChatAction,
	"getWebhookInfo":        (*Server).getWebhookInfo,
	"setWebhook":            (*Server).setWebhook,
	"deleteWebhook":         (*Server).deleteWebhook,
	"setMyCommands":         (*Server).setMyCommands,
	"setMyDescription":      setProfile("setMyDescription", "description"),
	"setMyShortDescription": setProfile("setMyShortDescription", "short_description"),
}

func (s *Server) getMe(params) answer {
	me := botObject()
	me["can_join_groups"], me["can_read_all_group_messages"], me["supports_inline_queries"] = true, s.readsAll, false
	return answer{result: me}
}

func (s *Server) answerCallbackQuery(p params) answer {
	id := p.text("callback_query_id")
	before, known := s.queries[id]
	if !known {
		return bad("query is too old and response timeout expired or query ID is invalid")
	}
	if len(before) > 0 {
		s.record.Violate("answerCallbackQuery: query %s is answered again", id)
	}
	s.queries[id] = append(before, p.text("text"))
	return answer{result: true}
}

func (s *Server) sendChatAction(p params) answer {
	if _, refused := s.destination(p); refused != nil {
		return *refused
	}
	return answer{result: true}
}

func (s *Server) getWebhookInfo(params) answer {
	info := map[string]any{"url": s.hook.url, "has_custom_certificate": false, "pending_update_count": len(s.pending)}
	if s.hook.lastError != "" {
		info["last_error_date"], info["last_error_message"] = s.hook.failedAt.Unix(), s.hook.lastError
	}
	return answer{result: info}
}

func (s *Server) setWebhook(p params) answer {
	if p.truth("drop_pending_updates") {
		s.record.Violate("setWebhook: pending updates are dropped")
	}
	most := int(p.number("max_connections"))
	if most == 0 {
		most = 40
	}
	p.object("allowed_updates", &s.allowed)
	s.hookUp(hook{url: p.text("url"), secret: p.text("secret_token"), most: most})
	return answer{result: true}
}

func (s *Server) deleteWebhook(p params) answer {
	if p.truth("drop_pending_updates") {
		s.record.Violate("deleteWebhook: pending updates are dropped")
	}
	s.hookUp(hook{})
	return answer{result: true}
}

func (s *Server) setMyCommands(p params) answer {
	var scope struct {
		Type string      `json:"type"`
		Chat json.Number `json:"chat_id"`
	}
	p.object("scope", &scope)
	if id, _ := scope.Chat.Int64(); scope.Type == "chat" && s.chats[id] == nil {
		return bad("chat not found")
	}
	var commands []struct {
		Name string `json:"command"`
	}
	if !p.object("commands", &commands) || len(commands) > 100 {
		return s.refuse("setMyCommands", "BOT_COMMANDS_TOO_MUCH")
	}
	for _, c := range commands {
		if c.Name != strings.ToLower(c.Name) || strings.ContainsAny(c.Name, "/- ") {
			return s.refuse("setMyCommands", "BOT_COMMAND_INVALID")
		}
	}
	s.profile[key("setMyCommands", scope.Type, scope.Chat.String(), p.text("language_code"))] = p.texts()["commands"]
	return answer{result: true}
}

// setProfile is a method that keeps one text.
func setProfile(method, name string) func(*Server, params) answer {
	return func(s *Server, p params) answer {
		s.profile[key(method, p.text("language_code"))] = p.text(name)
		return answer{result: true}
	}
}

func key(parts ...string) string {
	return strings.Join(slices.DeleteFunc(parts, func(p string) bool { return p == "" }), " ")
}
