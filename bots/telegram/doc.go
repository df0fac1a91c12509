// Package telegram is the chat adapter for Telegram bots, by long polling or by webhook.
//
//	getUpdates -> window (what is confirmed) \
//	                                          lanes (one queue a chat) -> read -> Handler -> answer (callback query)
//	POST webhook -> secret, size             /
//	sendMessage, editMessageText, sendDocument <- draw (HTML, limits) <- Send
//
// An update is confirmed to Telegram, by the next offset or by status 200, only once Handle returned nil for it. Updates
// are fetched here and not by the library, because the library confirms them before they are handled and ends for good at
// the first one that it cannot decode; requests go out through the library.
package telegram
