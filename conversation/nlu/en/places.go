package en

import "github.com/kallybot/kallybot/conversation/nlu"

// placeWords name a kind of business, a trade or who works in it.
var placeWords = []word{
	{nlu.Place, int(nlu.Restaurant), `bar bars teahouse coffeehouse seafood restaurant restaurants bistro cafe cafeteria diner pizzeria
		steakhouse grill brasserie tavern taverna trattoria pub eatery osteria gastropub bakery sushi tapas ramen buffet rooftop brewery
		winery delicatessen deli`},
	{nlu.Place, int(nlu.Clinic), `practice surgery infirmary polyclinic dentistry physician physicians practitioner derm dr clinic hospital
		dentist doctor dermatologist pediatrician gynecologist orthodontist optometrist optician physio physiotherapist cardiologist
		therapist psychologist psychiatrist dental dermatology pediatrics gp vet opticians optometrists chiropractors physios
		ophthalmologist orthopedics chiropractor podiatrist
		urologist neurologist obgyn dietitian nutritionist surgeon nurse doc doctors dentists medical imaging diagnostics labs`},
	{nlu.Place, int(nlu.Hotel), "hotel hotels hostel motel inn guesthouse resort bnb airbnb suites lodge hostal campsite apartamentos posada parador pension auberge riad"},
	{nlu.Place, int(nlu.General), `salon salons barbers barber barbershop plumber electrician mechanic garage bank lawyer notary gym
		florist locksmith library school college university embassy consulate landlord cleaners laundry tailor taxi cab spa pharmacy shop
		store hairdresser stylist colorist beautician masseuse handyman roofer landscaper exterminator groomer groomers
		kennel nanny babysitter caterer tutor plumbing airline insurance locksmiths accountant council academy montessori elementary
		preschool kindergarten
		chemist chemists drugstore launderette laundromat hairdressers newsagent newsagents butcher butchers jeweller jeweler
		cobbler realtor cleaner decorator joiner carpenter plasterer gardener nursery museum cinema theater theatre courthouse`},
	{nlu.Place, int(nlu.Clinic), `hygienist hygienists phlebotomist phlebotomy chiropodist chiropody acupuncturist acupuncturists counsellor
		counsellors counselor counselors dietician denturist dietitians psychologists psychiatrists podiatrists urologists surgeons osteopaths
		osteopath homeopath naturopath midwives hospitals clinics hospice vets veterinarian veterinarians`},
	{nlu.Place, int(nlu.Hotel), "homestay backpackers motels hostels guesthouses resorts campsites campground campgrounds"},
	{nlu.Place, int(nlu.Restaurant), `gelateria churrascaria patisserie boulangerie taproom taprooms tearoom tearooms pubs diners bistros
		cafes pizzerias eateries`},
	{nlu.Place, int(nlu.General), `arborist arborists childminder childminders kennels stables farrier farriers glazier glaziers bricklayer
		bricklayers architect architects surveyor surveyors solicitor solicitors attorney attorneys lawyers paralegal bookkeeper bookkeepers
		detailer detailers dealership dealerships sauna zoo aquarium bookshop bookshops bookstore bookstores stationer stationers framer
		framers photographer photographers videographer laundrette courier couriers seamstress dressmaker fishmonger fishmongers greengrocer
		greengrocers cheesemonger supermarket supermarkets undertaker undertakers cemetery crematorium tiler tilers translator translators
		interpreter interpreters engraver engravers haberdashery ironmonger ironmongers junkyard scrapyard dispensary casino plumbers
		electricians mechanics garages roofers painters gardeners landscapers decorators joiners carpenters plasterers cleaners handymen
		builders contractor contractors upholsterers tailors tutors nannies babysitters caterers florists salons banks gyms jewellers
		jewelers cobblers realtors accountants pharmacies masseur masseurs servo`},
	{nlu.Place, 0, "house kitchen room center centre office company club"},
}
