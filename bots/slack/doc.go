// Package slack is the chat adapter for Slack apps, over Socket Mode or over signed HTTP.
//
//	Socket Mode envelope -> socket.go \                                  / Handler.Handle -> acknowledged, with its Answer
//	                                   decode -> lanes (one a person) -> read
//	POST /slack/...      -> http.go   /                                  \ acknowledged -> Handler.Form -> views.open
//	chat.postMessage, chat.update, views.publish, files.* <- draw (Block Kit, limits) <- Send
//
// What a person does is read into one arrival, whichever way it came:
//
//	/kally WORDS                  a message in the direct message with the bot; typed in a channel, Elsewhere names it
//	/kally, /kally form WORDS     opens the form, as do the shortcuts new_call and call_this_number and a card's Form
//	message in the direct message a message there
//	mention in a channel          a message in its thread; the mention that begins one is the thread's first message
//	button                        a press
//	form sent                     Submitted; faults go back to their fields
//	home page, assistant pane     Home and Began; the page is drawn again when what it shows has changed
//
// The direct message with a person is addressed by the person's id and not by the channel's, since a command or a shortcut
// does not tell the channel; Slack takes the one for the other where a message is posted. References hold the channel.
//
// With a client id the app is installed in many workspaces, each with a token of its own that chat.Installations keep:
//
//	/slack/install -> Slack -> /slack/oauth -> {enterprise, team}    token, refresh token, its end, the bot's id
//	                                           {"", team}            the same for one in no organisation, else its organisation
//	                                           {enterprise, ""}      the same for all of an organisation
//
// A token is renewed 2 h before its end, once, and the new pair is on disk before it is used. app_uninstalled and
// tokens_revoked delete what is kept, unless the token still works.
//
// Payloads are decoded here into the few fields that are read and not by the library, because the library refuses a whole
// payload for one block that it does not know; what cannot be read at all is set aside and acknowledged. Requests and the
// socket itself are the library's. Texts of others are only ever plain text or rich text elements, neither of which Slack
// parses, so that no mention, link or mark in them acts.
package slack
