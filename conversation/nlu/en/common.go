package en

import "github.com/kallybot/kallybot/conversation/nlu"

// commonWords are everyday words. A word in small letters that is none of them may be a name.
var commonWords = []word{
	{nlu.Common, 0, `fat skinny grumpy sleepy hairy salty rusty crooked merry jolly laughing dancing drunken wild painted lazy crazy funky
		spotted thirsty
		scottish welsh dutch danish norwegian finnish swiss austrian hungarian czech russian ukrainian canadian
		australian colombian egyptian iranian iraqi israeli jewish muslim hindu catholic christian buddhist sikh mormon pakistani jamaican
		nigerian kenyan wi fi big able afraid larger smaller bigger intolerant lactose hell sake fuck fucks shit damn bloody crap arse cunt
			bastard idiot stupid racist stag hen ole sink spot fucking about above accept
		access accessible accommodate accommodation account across action active actual add adding address advance after afternoon again
		against age agree agreed ahead air airport alcohol alive all allergic allergy allergies allow almost alone along already also
		alter alternative always amazing amend amenities amount angry animal another answer any anybody anyone anything anytime anywhere
		apart apartment apparently appear apple apply area areas around arrange arrangement arrival arrive article art aside ask asked
		asking atmosphere attend attending attention available availability average avoid aware away awesome awful bad bag balance balcony
		balinese band bar based basic bath bathroom bay beach beautiful because become bed bedroom been beer before begin behind belgian
		believe belong below beside best bet between beyond bill birth bit bite black blue board body book booked bookings booth born both
		bother bottle bottom box boy bread break brilliant bring bringing british broken brown brunch budget building burger burrito
		burritos bus business busy but buy cab cake calling came cancel canceled cancelled card care carefully careful carpet case cash
		casual cat catch cause celebrate central certain certainly chair chairs chance change changed changes charge cheap cheaper check
		checked checking cheese chef chicken choice choose chinese chocolate city class clean cleaned clear clearly close closed closer
		closest clothes club coffee coffeehouse cold colour color come comes comfortable coming comment common company compare complain
		complaint complete concern concert condition conditioning confirm confused confirmed connect consider contact contain contemporary
		continue cook cool corner correct corrected cost costs could count country couple course court cream creole crowded cuisine cup
		current currently customer cut daily dance dark date dates day days deal dear decide decided decision decor definitely deliver
		delivery department deposit describe desert dessert dessert details did diet difference different difficult dining direct
		direction dirty disabled discount discuss dish dishes disconnected distance distant do doing dog done door double doubt down
		downtown dozen dress dressing drink drinking drive driver dry due during each ear earlier early east easy eat eating economical
		effective egg either elegant elevator else elsewhere email emergency empty end enjoy enough ensure enter entire entrance
		environment especially ethiopian even event ever every everybody everyone everything everywhere exact exactly excellent except
		excited exclude excuse exercise exist existing expect expensive experience explain extend extra extremely eye face facility
		facilities fact fair fairly fall family famous fancy fantastic far fast father favorite feature fee feed feel feeling female fever
		few figure filipino fill final finally find finding fine finish fire first fish fit five fix flat flight floor flower flowers
		follow food foot forget forgot form forward found free french fresh friend friendly front fruit full fully fun fund funny further
		future game garden gas gave general generally german get getting gift girl give given glad glass gluten go goes going gold gone
		good got grand grateful great greek green ground group grow guess guest guide guy had hair half hall hand hang happen happened
		happy hard has hate have having head headache health healthy hear heard heart heat heater heavy height help helped helpful here
		herself high higher highly him himself history hit hold holding holiday holidays home honest hope hopefully horrible hot hour
		hours house houses how however huge hundred hungry hurry hurt hurts ice idea ideal ideally ill imagine immediately important
		impossible include included includes including increase indian indeed indoor indoors info inform information inner inquire inside
		instead instructions insurance intend interested interesting internet invite involve issue issues italian item items itself
		japanese job join joining joint joke just keen keep keeping key kid kind kindly kinds kitchen knee knew know known korean lady
		lake large last late lately later laundry lay lead leak lean leaning least leave leaving left leg legs less let letter level
		license life lift light like liked likely limit limited line link list listed listen little live lived living loan local located
		location locations lock locked long longer look looked looking looks lose lost lot lots loud lounge love lovely low lower lowcost
		lower luck lucky lunch made mail main major make making male man manage manager many map mark market match matter may maybe meal
		meals mean means meant meat medium meet meeting memory mental menu mention mentioned mess message met mexican middle might mile
		mind mine minimum minor minute miss missed missing mistake mixed modern moderate moderately moment money month mood more morning
		moroccan most mostly mother motel move moved movie movies much museum music must name narrow national natural near nearby nearest
		necessary need needed needs neighborhood neither never new news next nice night noise noisy none noon normal normally north nose
		note nothing notice now number nurse nut nuts obviously occasion offer offered offers office officer often old once one online
		only onto open opened opening opposite option options order ordered ordering orders original other others otherwise ought outdoor
		outdoors outer outside outstanding over owe own owner owners pack package paid pain paper park parking part particular partner
		party pass passport past patio pay paying payment peace peanut peanuts per perfect perhaps period person personal pet pets phone
		photo pick picked pickup picture piece pizza place places plan planned planning plans plant plate play player please plenty plus
		pm point police policy pool poor popular possible possibly post pound power practice precise prefer preferably preferred
		preference prepare present press pretty previous price priced prices pricing private probably problem problems process program
		promise proper properly property provide provided pub public pull purpose push put quality question questions quick quickly quiet
		quite radio rain range rate rated rates rather rating ratings reach read ready real realize really reason reasonable reasonably
		receive recently reception recommend recommendation recommendations recommended record recreational red reduce refer refund
		regarding region regular relax remain remember remind remove rent repeat replace reply report request require reschedule reserve
		reserved reservation reservations respond rest restaurant restaurants result results return review reviews rice rich ride right
		ring rise road room rooms round rude rule run running russian safe said salad sale same sandwich sat save saw say saying says
		schedule scheduled school sea search searching seafood season seat seated seater seating seats second section secure see seeing
		seem seems seen select self sell send sense sent separate serious seriously serve served serves service services serving session
		set seven several shall share shop short shot should show shower shut sick side sign signal similar simple simply since single sir
		sister sit site sitting situation six size sleep slept slot slow slowly small smart smell smoke smoking smooth snack so sofa soft
		sold solid some somebody someone something sometime sometimes somewhat somewhere son soon sore sort sorts sound sounds soup source
		south space spanish spare speak special specific specifically spell spend spicy spin spoke sport spot spots spread spring square
		stadium staff stage stair stand standard star stars start started starting starts state station stay stayed staying steak step
		sticking still stop stopped store storm story straight strange stranger street strong stuck student study stuff stupid style such
		sugar suggest suggested suggestion suggestions suit suite summer sun sunny sunset sunrise super support suppose supposed
		supposedly sure surely surprise sushi sweet swim swimming switch system table tables take taken takes taking talk talking tall tap
		tasty taste tax tea teach team teeth television tell telling temperature tend term terrace terrible test thai than thank thankful
		that theater their them theme then there therefore these thing things think thinking third thirsty this those though thought
		thousand three throat through throughout throw ticket tickets tied tight till time times tiny tip tired title today together told
		tomorrow tonight too tooth top total totally touch tough tour toward towards towel towels town track traffic train training
		transfer travel traveling treat treatment tree trees trip trouble true trust truth try trying turkish turn tv twice two type types
		unable under understand understood unfortunately unit university unless unlike until unusual up update upon upper upset upstairs
		urgent us use used useful using usual usually vacation valid value various vegan vegetarian vegetables veranda very via view
		village visit visiting voice wait waiting waiter wake walk walking wall want wanted wanting wants warm was wash watch watching
		water way ways weather website wedding week weekend weekends weekly weeks weight welcome well went west western what whatever
		wheel wheelchair whenever where wherever whether which while white whole whose why wide wife wifi will willing win wind window
		wine winter wish with within without woman wonder wonderful wondering wood word words work worked working works world worried
		worry worse worst worth would wow write writing wrong year yellow yesterday yet young yourself zone spicy korean vietnamese
		southern northern eastern pho barbecue noodles pasta soup salads beans pork beef lamb vegan halal kosher organic wings biscuits
		lobster oyster oysters doughnut donut truck food foodtruck taverna cuban hawaiian caribbean greek portuguese sicilian tuscan
		southwestern american african argentinian brazilian chilean irish swedish nepalese persian polish malaysian basque lyonnais urban
		trendy upscale cozy romantic nightlife elevenses somewhere anyplace nowadays nope nah yep yup gonna wanna gotta cant dont doesnt
		didnt isnt arent wasnt werent wont wouldnt couldnt shouldnt havent hasnt hadnt theyre theyll youll hes shes weve ive youve thats
		whats heres wheres hows lets sushi tapas curry kebab ramen tacos taco brunch buffet bbq soda coke juice tea cocktail cocktails
		wedding graduation anniversary birthday bday promotion farewell reunion conference sitter crib cot stroller highchair pram leash
		car cars bike bikes bicycle scooter van truck tire tires engine brake brakes oil battery appointment appts consult consultation
		followup referral prescription exam xray scan allergies vaccination vaccine shots shot physical braces filling fillings crown
		cleaning whitening rash cough flu fever injury sprain surgery lab labs blood pressure results test tests cabin tent ocean mountain
		pool jacuzzi sauna gym breakfast suite queen king twin checkout checkin luggage minibar keycard refund invoice receipt deposit key
		keys cot extra nonsmoking same old noisy loud smoke-free lovely great okay alright fine correct true false none nothing something`},
	{nlu.FirstName, 0, `mo jo james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony donald
		steven andrew paul joshua kenneth kevin brian george timothy ronald jason edward jeffrey ryan jacob gary nicholas eric jonathan
		stephen larry justin scott brandon benjamin samuel gregory alexander patrick jack dennis jerry tyler aaron jose adam nathan henry
		zachary douglas peter kyle noah ethan jeremy christian walter keith roger terry austin sean gerald carl harold dylan arthur
		lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby
		russell bradley philip eugene mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra
		margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura helen sharon cynthia kathleen
		amy shirley angela anna ruth brenda pamela nicole katherine virginia catherine christine samantha debra janet rachel carolyn emma
		maria heather diane julie joyce evelyn joan victoria kelly christina lauren frances martha judith cheryl megan andrea olivia ann
		jean mark alice jacqueline hannah doris kathryn gloria teresa sara janice marie julia grace judy theresa rose beverly denise marilyn
		amber danielle rita brittany diana abigail jane natalie lori tiffany alexis kayla sophia isabella mia charlotte amelia harper bill
		frank grant dean drew rob rich chuck gene hope faith joy dawn ivy lily iris pearl jade violet penny robin jay ray miles wade dale
		glen cliff sandy will ben bob tom tim jim mike dave steve chris matt nick alex sam dan max leo luke liam lucas owen theo oscar
		hugo felix ivan igor omar ali ahmed mohamed muhammad yusuf ibrahim raj ravi priya anita wei ming yuki kenji hiroshi kim lee chen
		fred freddie harry charlie oliver alfie archie jenny kate katie lucy ellie molly holly poppy daisy zoe chloe eva ella nina nora
		sofia elena irina olga natasha nadia leila fatima aisha amir marcus simon graham stuart neil colin ian craig darren gavin trevor
		nigel clive derek barry geoff gordon malcolm hamish callum connor declan finn rory brendan aidan kieran niall tyrone darnell
		jamal andre carlos miguel jorge luis pedro pablo fernando ricardo eduardo javier rafael antonio manuel alejandro roberto sergio
		marco giovanni luca matteo pierre hans klaus stefan lars sven erik nils anders dmitri sergei vladimir boris yuri pavel tomasz
		piotr jakub agnieszka priyanka deepa anjali sanjay vijay rahul amit anil arjun rohan neha pooja hassan hussein abdul khalid
		tariq bilal zainab maryam yasmin layla tamika latoya keisha monica veronica vanessa valerie yvonne wendy tracy tracey tina tanya
		tamara sylvia suzanne sue stacy stacey sheila sally roxanne rosie robyn renee rachael paula pauline nadine miriam mildred
		melanie maxine maureen marsha marlene marjorie margot lynn lydia lorraine leslie leah kristen kirsten kerry kathy katrina juliet
		josephine joanne joanna jill jasmine jackie irene ingrid imogen hilary heidi gwen gina georgina gemma gail freya fiona esther
		erin erica elsie eloise elise eleanor elaine eileen edith doreen connie colleen clara claire clare cindy charlene cecilia cathy
		cassandra carrie carmen carla camille bridget brianna bonnie bethany beth becky audrey astrid antonia annie anne annette
		angelina angie alison allison alicia alexandra agnes adele abby`},
}
