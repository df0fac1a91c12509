// Package slacktest is a Slack for tests, with the workspaces and people that use the bot.
//
//	Person.Say, Slash, Press, Submit... -> Delivery -> Socket Mode or signed HTTP -> the bot under test
//	                                       an event is brought again until it is acknowledged: at once, after 1 and 5 minutes
//	Channel.Shown, Person.View, Home    <- messages, views <- Web API, response_url <-
//
// It answers as Slack does where a bot can tell. Whatever the bot sends is checked against Slack's limits and against what a
// bot must never send; what is wrong is collected in Violations. Failures are made with Fail. Time is the server's own clock:
// it stands still until Advance moves it or Flow lets it run.
package slacktest
