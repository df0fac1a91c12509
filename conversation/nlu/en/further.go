package en

import "github.com/kallybot/kallybot/conversation/nlu"

// further are ways to ask for the same once more within one message, and for several tables or rooms at once.
var further = []row{
	{nlu.OneMore, "and|plus|, [also|then] [a|one|another|second] [table|booking|reservation|room|appointment|one] [for] [<small>|<party>] at|in|with <business>", "and one at Casa Luna"},
	{nlu.OneMore, "and|plus|, [also|then] one|another|second [table|booking|reservation|room|appointment|one] [for] [<small>|<party>] [on|for] <date>", "and another for Saturday"},
	{nlu.OneMore, "<date>|<clock>|<party> and|plus|, [then] <business> [on|for|at] <date>|<clock>", "Friday and Casa Luna on Saturday"},
	{nlu.BusinessAt, "^ and|plus <business> on|for <date>", "and Casa Luna on Saturday"},
	{nlu.Theirs, "call|ring|phone|contact|dial [up|back] my|our", "call my"},
	{nlu.Message, "tell|inform|notify|remind him|her|them [that|i|im|we|my|our|its|about|to|the]; let him|her|them know; say|saying that; leave|give <one>|them|him|her message", "tell him that"},
	{nlu.Wish, "two|three|four|five|six|2|3|4|5|6 [separate|adjacent|adjoining] tables|rooms|bedrooms", "two tables"},
	{nlu.Hints(nlu.Restaurant, 5), "two|three|four|five|six|2|3|4|5|6 tables", "two tables"},
	{nlu.PartyMaybe, "wait|oh|sorry|hey make it|that [for] <small>", "wait make it 5"},
	{nlu.Alone(nlu.Confirm), "ya|yah|yea|yeah|yep|yup|aye go|call [ahead] [now]", "ya go"},
}
