package en

import "github.com/kallybot/kallybot/conversation/nlu"

// further are ways to ask for the same once more within one message, and for several tables or rooms at once.
var further = []row{
	{nlu.OneMore, "and|plus|, [also|then] [a|one|another|second] [table|booking|reservation|room|appointment|one] [for] [<small>|<party>] at|in|with <business>", "and one at Casa Luna"},
	{nlu.OneMore, "and|plus|, [also|then] one|another|second [table|booking|reservation|room|appointment|one] [for] [<small>|<party>] [on|for] <date>", "and another for Saturday"},
	{nlu.OneMore, "<date>|<clock>|<party> and|plus|, [then] <business> [on|for|at] <date>|<clock>", "Friday and Casa Luna on Saturday"},
	{nlu.BusinessAt, "^ and|plus <business> on|for <date>", "and Casa Luna on Saturday"},
	{nlu.Wish, "two|three|four|five|six|2|3|4|5|6 [separate|adjacent|adjoining] tables|rooms|bedrooms", "two tables"},
	{nlu.Hints(nlu.Restaurant, 5), "two|three|four|five|six|2|3|4|5|6 tables", "two tables"},
	{nlu.PartyMaybe, "wait|oh|sorry|hey make it|that [for] <small>", "wait make it 5"},
	{nlu.Alone(nlu.Confirm), "ya|yah|yea|yeah|yep|yup|aye go|call [ahead] [now]", "ya go"},
}
