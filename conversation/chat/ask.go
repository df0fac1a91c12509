package chat

// Ask is what helps to answer a question. The text of its reply makes sense without it: a platform draws of it what it can.
type Ask struct {
	// Hint is an example of an answer, shown where it is typed; empty for none.
	Hint string `json:"hint,omitempty"`
	// ByReply tells that the answer must be a reply to the question. It is shown among others, where the bot is given
	// nothing else and the platform cannot begin the reply by itself; empty for none.
	ByReply string `json:"by_reply,omitempty"`
	// ByMention tells the same where what names the bot is all that it is given; empty for none.
	ByMention string `json:"by_mention,omitempty"`
	// Shares are things that the person can hand over by one tap instead of typing them. They come back as a message of
	// kind Shared. They are offered in private alone.
	Shares []Share `json:"shares,omitempty"`
}

// Share is the offer to hand something over; Label is what the tap says.
type Share struct {
	What  Thing  `json:"what"`
	Label string `json:"label"`
}

// Thing is something of the person's own that platforms can hand over.
type Thing string

// The things that can be handed over.
const (
	OwnContact  Thing = "own_contact"  // comes back as a Contact with Own
	OwnLocation Thing = "own_location" // comes back as a Location
)
