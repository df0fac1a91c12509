package sandbox

import (
	"strings"
	"time"
)

var english = voice{
	noName:  "a customer",
	noPlace: "the business",
	numbers: []string{"", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"},
	under:   " under %s",
	hello:   "%s speaking, ",
	things: map[string][2]string{
		"restaurant": {"a table", "a table for %s"},
		"clinic":     {"an appointment", "an appointment for %s"},
		"hotel":      {"a room", "a room for %s"},
		"general":    {"an appointment", "an appointment for %s"},
	},
	books: map[string]string{"restaurant": "the bookings", "clinic": "the diary", "hotel": "the rooms", "general": "the diary"},
	answers: []answerRow{
		{words: []string{"how much", "price", "cost", "cuánto", "cuanto", "precio", "cuesta"}, says: "they do have it; the price is %d, tax included", base: 29, span: 900},
		{words: []string{"hours", "what time", "open", "close", "horario", "hora", "abren", "cierran"}, says: "they are open every day from 9 am to %d pm", base: 5, span: 5},
		{words: []string{"stock", "have", "available", "tienen", "queda", "disponible"}, says: "yes, they have it; there are %d left", base: 2, span: 20},
		{says: "yes, that is possible, and no booking is needed for it"},
	},
	clock: func(t time.Time) string { return strings.Replace(t.Format("3:04 pm"), ":00", "", 1) },
	near:  []string{"today", "tomorrow"},
	date:  func(day time.Time) string { return "on " + day.Format("Monday 2 January") },
	at: func(day, clock string) string {
		if clock != "" {
			clock = " at " + clock
		}
		if day != "" {
			day = " " + day
		}
		return day + clock
	},
	talks: map[subject]map[ending][]scene{
		booking:  englishBooking,
		question: englishQuestion,
		undoing:  englishUndoing,
		errand:   englishErrand,
	},
	others: map[ending][]scene{
		noAnswer:   {{highlights: "Nobody at {business} picked up; the phone rang until the line gave up.", next: "Try again at another time of day."}},
		busy:       {{highlights: "The line of {business} was busy.", next: "Try again in a few minutes."}},
		failed:     {{highlights: "The call could not be connected: the number cannot be reached.", next: "Check the number."}},
		cancelled:  {{highlights: "The call was cancelled before anybody answered.", next: "Nothing was asked or agreed."}},
		terminated: {{highlights: "The call was ended before it was over. Nothing was agreed.", next: "Ask for a new call if it is still needed."}},
		voicemail: {{
			highlights: "Only the voicemail of {business} answered. A message was left; nothing is agreed.", next: "Wait for them to call back, or try again.",
			turns: []turn{
				they("You have reached {business}. We cannot take your call now. Please leave a message after the tone."),
				ai("Hello, this is an AI assistant calling on behalf of {name}: {task}. Please call back. Thank you."),
			},
		}},
	},
}

var (
	englishHello = they("Hello, {hello}how can I help?")
	englishAsk   = ai("Hello, I am an AI assistant calling on behalf of {name}. I would like to book {what}{when}, please.")
	englishTask  = ai("Hello, I am an AI assistant calling on behalf of {name}. It is about this: {task}.")
)

var englishBooking = map[ending][]scene{
	agreed: {
		{
			highlights: "{business} confirmed {what}{when}{under}.", next: "Nothing more to do; be there a few minutes early.",
			turns: []turn{
				englishHello, englishAsk, they("One moment, let me look at {books}. Yes, that is free."), ai("Great. Could you confirm it, please?"),
				they("Perfect, {what}{when}{under}, you are booked. See you then."), ai("Thank you very much. Goodbye."), they("Goodbye."),
			},
		},
		{
			highlights: "The booking is confirmed: {what}{when}{under} at {business}.", next: "If plans change, call them the day before.",
			turns: []turn{
				englishHello, englishAsk, they("Certainly. Under which name?"), ai("For {name}."),
				they("All right, that is confirmed: {what}{when}{under}. If anything changes, please call us."), ai("I will pass that on. Thank you, goodbye."),
			},
		},
	},
	altered: {
		{
			highlights: "{business} has nothing free as asked. The nearest they could offer was{other}; nothing was booked.", next: "Decide whether the other time is all right, then call again.",
			turns: []turn{
				englishHello, englishAsk, they("I am sorry, we are full then. I could offer you {what}{other}."),
				ai("Thank you. I have to ask {name} first, so please do not book it yet."), they("Of course. Call us back if it suits, I have not put anything down."), ai("I will. Goodbye."),
			},
		},
	},
	unclear: {
		{
			highlights: "{business} said they would see what they can do, but the line broke up before they agreed to anything.", next: "Call again to find out whether it is booked.",
			turns: []turn{
				englishHello, englishAsk, they("Hm, it is rather busy. I will see what I can do."), ai("So is it booked?"), they("Maybe, I would have to ask my coll"), ai("Hello? I cannot hear you any more."),
			},
		},
	},
}

var englishQuestion = map[ending][]scene{
	agreed: {{
		highlights: "{business} answered: {answer}.", next: "Nothing was booked or ordered.",
		turns: []turn{englishHello, englishTask, they("Let me check. Right: {answer}."), ai("Thank you, that is all I wanted to know. Goodbye."), they("You are welcome. Goodbye.")},
	}},
	altered: {{
		highlights: "{business} could not give what was asked for. They could order it for next week; nothing was ordered.", next: "Decide whether next week is all right.",
		turns: []turn{
			englishHello, englishTask, they("No, I am sorry, not at the moment. We could order it, it would be here next week."),
			ai("Thank you, I have to ask {name} first. Please do not order anything."), they("All right. Goodbye."),
		},
	}},
	unclear: {{
		highlights: "{business} was not sure, and the line broke up before there was an answer.", next: "Call again, or ask for the person in charge.",
		turns: []turn{englishHello, englishTask, they("I am not sure, I would have to ask my coll"), ai("Hello? I cannot hear you any more.")},
	}},
}

var englishUndoing = map[ending][]scene{
	agreed: {{
		highlights: "{business} confirmed the cancellation{under}.", next: "Nothing more to do.",
		turns: []turn{englishHello, englishTask, they("Let me look. Yes, I have it here."), ai("Please cancel it."), they("Done, it is cancelled. Thank you for telling us."), ai("Thank you. Goodbye.")},
	}},
	altered: {{
		highlights: "{business} did not cancel: they do it only in writing. The booking still stands.", next: "Send them an e-mail.",
		turns: []turn{englishHello, englishTask, they("I am sorry, we can cancel only in writing. Please send us an e-mail."), ai("I will pass that on. Goodbye.")},
	}},
	unclear: {{
		highlights: "{business} was looking for the booking when the line broke up. It is not clear whether it is cancelled.", next: "Call again.",
		turns: []turn{englishHello, englishTask, they("Hold on, I am looking for it. I do not quite"), ai("Hello? I cannot hear you any more.")},
	}},
}

var englishErrand = map[ending][]scene{
	agreed: {{
		highlights: "{business} took it up and agreed.", next: "Nothing more to do.",
		turns: []turn{englishHello, englishTask, they("I see. Yes, we will do that."), ai("So that is settled?"), they("Yes, that is settled. I have written it down."), ai("Thank you. Goodbye.")},
	}},
	altered: {{
		highlights: "{business} cannot do it as asked; they could next week. Nothing was agreed.", next: "Decide whether next week is all right.",
		turns: []turn{englishHello, englishTask, they("Not as you say, I am afraid. We could do it next week."), ai("I have to ask {name} first. Please do nothing yet."), they("All right. Goodbye.")},
	}},
	unclear: {{
		highlights: "{business} said they would see what they can do. The line broke up before they agreed.", next: "Call again.",
		turns: []turn{englishHello, englishTask, they("I will see what I can do, but I cannot pro"), ai("Hello? I cannot hear you any more.")},
	}},
}
