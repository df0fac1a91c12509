// Package telegramtest is a Bot API server for tests, with the people who write to the bot.
//
//	Person.Say, Press, Share... -> updates (queue) -> getUpdates or webhook -> the bot under test
//	Chat.Shown                  <- messages        <- sendMessage, edit...  <-
//
// It answers as Telegram does where a bot can tell: updates are kept until an offset or a status confirms them, markup that
// does not parse is refused, limits hold. Each request is checked against a condensed copy of the Bot API specification, and
// what a bot must never send is collected in Violations. Failures are made with Fail.
package telegramtest
