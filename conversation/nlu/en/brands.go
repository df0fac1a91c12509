package en

import "github.com/kallybot/kallybot/conversation/nlu"

// brandWords are chains that are known by their names, which tell the kind of business. Everyday words are left out.
var brandWords = []word{
	{nlu.Brand, int(nlu.Restaurant), `mcdonalds mcdonald's starbucks kfc nandos nando's wagamama chipotle ihop applebees applebee's
		domino's dominos wendys wendy's zizzi greggs panera arbys arby's wingstop wetherspoons sbarro hooters benihana nobu`},
	{nlu.Brand, int(nlu.Clinic), "specsavers banfield lenscrafters kaiser bupa minuteclinic"},
	{nlu.Brand, int(nlu.Hotel), `marriott hilton hyatt travelodge novotel ibis radisson sheraton westin wyndham ramada doubletree accor
		sofitel intercontinental fairmont ritz airbnb melia iberostar riu`},
	{nlu.Brand, int(nlu.General), `ikea walmart costco walgreens cvs kroger tesco sainsburys sainsbury's asda lidl aldi autozone
		firestone midas halfords fedex ups dhl usps verizon comcast xfinity vodafone geico decathlon primark sephora supercuts
		uber lyft hertz avis enterprise sixt europcar alamo ryanair easyjet amtrak paypal`},
}
