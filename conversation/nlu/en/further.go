package en

import "github.com/kallybot/kallybot/conversation/nlu"

// further are ways to ask for the same once more within one message, and for several tables or rooms at once.
var further = []row{
	{nlu.OneMore, `and|plus|, [also|then] [a|one|another|second] [table|booking|reservation|room|appointment|one] [for]
		[<small>|<party>] at|in|with <business>`, "and one at Casa Luna"},
	{nlu.OneMore, `and|plus|, [also|then] one|another|second [table|booking|reservation|room|appointment|one] [for] [<small>|<party>]
		[on|for] <date>`, "and another for Saturday"},
	{nlu.OneMore, `and|plus|, [then] [on] <date> [dinner|lunch|breakfast|one|table] [for] [<small>|<party>] [people] at
		<business>`, "and on Tuesday dinner for 8 at Casa Luna"},
	{nlu.OneMore, "<date>|<clock>|<party> and|plus|, [then] <business> [on|for|at] <date>|<clock>", "Friday and Casa Luna on Saturday"},
	{nlu.BusinessAt, "^ and|plus <business> on|for <date>", "and Casa Luna on Saturday"},
	{nlu.Theirs, "call|ring|phone|contact|dial [up|back] my|our", "call my"},
	{nlu.Message, `tell|inform|notify|remind him|her|them [that|i|im|we|my|our|its|about|to|the]; let him|her|them know;
		tell|inform|notify <title>; say|saying that; leave|give <one>|them|him|her message`, "tell him that"},
	{nlu.Asks(nlu.AboutWhen), `what happens if|when|after i say|press yes|ok; if|when|once i say yes what happens;
		can|could i stop|cancel|undo|change [it|that] later|after|afterwards|still|anytime $; what|and happens|happen|if when|if i
		cancel|stop|decline|refuse|say;
		can|could i stop|cancel|undo it|that|the|this [call] after|later|then|once|when|afterwards;
		is there a way to stop`, "what happens if I say yes"},
	{nlu.Asks(nlu.AboutWords), `what [exactly] will|would|do you|it|they tell them|him|her|about; what [do] you tell|say them|about;
		what are you telling`, "what exactly will you tell them"},
	{nlu.Asks(nlu.AboutWhy), `why do|would|should you|i need|want|have|ask [to] [that|it|this|know|my]; why do you ask;
		why is that|it|this needed; what do you need that|it|this for; whats that|it for`, "why do you need that"},
	{nlu.Wish, "two|three|four|five|six|2|3|4|5|6 [separate|adjacent|adjoining] tables|rooms|bedrooms", "two tables"},
	{nlu.Hints(nlu.Restaurant, 5), "two|three|four|five|six|2|3|4|5|6 tables", "two tables"},
	{nlu.PartyMaybe, "wait|oh|sorry|hey make it|that [for] <small>", "wait make it 5"},
	{nlu.Alone(nlu.Confirm), "ya|yah|yea|yeah|yep|yup|aye go|call [ahead] [now]", "ya go"},
}
