package en

import "github.com/kallybot/kallybot/conversation/nlu"

// townWords are towns, states and countries, word by word. None of them is a business by itself. Those that are also names of
// people are left out, because a person is asked for more often; behind a saint's title such a name is a town's.
var townWords = []word{
	{nlu.Town, 0, `
		san santa london paris york angeles francisco diego jose seattle washington chicago boston houston dallas austin
		denver phoenix miami orlando atlanta philadelphia portland vegas oakland berkeley sacramento fremont alameda brooklyn
		manhattan queens bronx jersey toronto vancouver montreal sydney melbourne dublin edinburgh glasgow manchester
		liverpool birmingham leeds bristol oxford cambridge brighton bath berlin munich rome milan venice florence amsterdam
		brussels vienna zurich geneva lisbon porto athens madrid barcelona valencia seville tokyo delhi mumbai singapore dubai
		bangkok nyc sf la sfo napa sonoma anaheim pasadena california texas florida nevada arizona oregon england france spain
		italy mexico canada islands island county gatos cerrito petaluma novato cupertino sunnyvale milpitas livermore
		pleasanton antioch vallejo fairfield vacaville concord danville emeryville sausalito burlingame hercules benicia
		modesto fresno bakersfield brentwood cordova tahoe malibu burbank compton irvine riverside glendale detroit
		minneapolis milwaukee indianapolis cincinnati pittsburgh baltimore louisville nashville memphis omaha tulsa wichita
		tucson albuquerque boise tampa jacksonville raleigh honolulu anchorage spokane tacoma reno scottsdale plano galveston
		charleston alabama alaska arkansas colorado connecticut delaware hawaii idaho illinois indiana iowa kansas kentucky
		louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska ohio oklahoma
		pennsylvania tennessee utah vermont wyoming dakota carolina kuala lumpur jakarta manila hanoi seoul osaka kyoto
		beijing shanghai taipei brisbane auckland cairo nairobi lagos johannesburg capetown marrakech istanbul ankara moscow
		warsaw krakow prague budapest bucharest helsinki stockholm oslo copenhagen hamburg cologne frankfurt stuttgart lyon
		marseille bordeaux naples turin palermo granada bilbao malaga ibiza mallorca havana cancun tijuana bogota lima quito
		rio janeiro aires caracas montevideo belfast cardiff swansea newcastle nottingham sheffield leicester coventry
		southampton portsmouth plymouth norwich aberdeen dundee inverness galway limerick ottawa calgary edmonton winnipeg
		quebec halifax scotland wales ireland germany portugal greece egypt morocco kenya nigeria india china japan korea
		thailand vietnam indonesia malaysia philippines australia brazil argentina peru colombia venezuela cuba switzerland
		austria belgium netherlands denmark sweden norway finland poland russia ukraine hungary romania croatia iceland`},
}
