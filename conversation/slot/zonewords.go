package slot

// mainZones holds the zone of a country that has several in its numbers but one for nearly everybody, and the first of
// those that keep the same time. Countries with truly several times are in zoneWords.
var mainZones = map[string]string{
	"AR": "America/Argentina/Buenos_Aires", "CL": "America/Santiago", "CN": "Asia/Shanghai", "CY": "Asia/Nicosia",
	"DE": "Europe/Berlin", "EC": "America/Guayaquil", "ES": "Europe/Madrid", "FI": "Europe/Helsinki", "FR": "Europe/Paris",
	"GB": "Europe/London", "IT": "Europe/Rome", "MA": "Africa/Casablanca", "NO": "Europe/Oslo", "NZ": "Pacific/Auckland",
	"PT": "Europe/Lisbon", "PR": "America/Puerto_Rico", "DO": "America/Santo_Domingo", "JM": "America/Jamaica",
}

// zoneWords holds what people call a time, folded as words does. Several zones mean that it must be asked which: a
// wrong guess rings somebody at night.
var zoneWords = map[string]string{
	// Abbreviations and clocks.
	"utc": "UTC", "gmt": "UTC", "universal": "UTC", "zulu": "UTC",
	"cet": "Europe/Madrid", "cest": "Europe/Madrid", "wet": "Europe/Lisbon",
	"eet": "Europe/Athens", "eest": "Europe/Athens", "bst": "Europe/London", "msk": "Europe/Moscow",
	"central european": "Europe/Madrid", "europa central": "Europe/Madrid", "centroeuropea": "Europe/Madrid",
	"et": "America/New_York", "est": "America/New_York", "edt": "America/New_York", "eastern": "America/New_York",
	"este": "America/New_York", "us eastern": "America/New_York",
	"ct": "America/Chicago", "cst": "America/Chicago", "cdt": "America/Chicago", "us central": "America/Chicago",
	"central": "America/Chicago America/Mexico_City", "centro": "America/Chicago America/Mexico_City",
	"mt": "America/Denver", "mst": "America/Denver", "mdt": "America/Denver", "mountain": "America/Denver", "montana": "America/Denver",
	"pt": "America/Los_Angeles", "pst": "America/Los_Angeles", "pdt": "America/Los_Angeles", "pacific": "America/Los_Angeles",
	"us pacific": "America/Los_Angeles", "pacifico": "America/Los_Angeles America/Mazatlan",
	"akst": "America/Anchorage", "akdt": "America/Anchorage", "alaska": "America/Anchorage", "hst": "Pacific/Honolulu",
	"ast": "America/Puerto_Rico America/Halifax", "adt": "America/Halifax", "atlantic": "America/Halifax",
	"art": "America/Argentina/Buenos_Aires", "clt": "America/Santiago", "clst": "America/Santiago", "cot": "America/Bogota",
	"pet": "America/Lima", "vet": "America/Caracas", "uyt": "America/Montevideo", "bot": "America/La_Paz", "brt": "America/Sao_Paulo",
	"jst": "Asia/Tokyo", "aest": "Australia/Sydney", "aedt": "Australia/Sydney", "nzst": "Pacific/Auckland", "nzdt": "Pacific/Auckland",
	"ist": "Asia/Kolkata Europe/Dublin Asia/Jerusalem",

	// Cities and parts of countries without a zone of their own.
	"nyc": "America/New_York", "nueva york": "America/New_York", "boston": "America/New_York", "miami": "America/New_York",
	"atlanta": "America/New_York", "philadelphia": "America/New_York", "filadelfia": "America/New_York",
	"washington dc": "America/New_York", "orlando": "America/New_York", "washington": "America/New_York America/Los_Angeles",
	"houston": "America/Chicago", "dallas": "America/Chicago", "austin": "America/Chicago", "san antonio": "America/Chicago",
	"new orleans": "America/Chicago", "nueva orleans": "America/Chicago", "minneapolis": "America/Chicago", "nashville": "America/Chicago",
	"salt lake city": "America/Denver", "arizona": "America/Phoenix", "la": "America/Los_Angeles", "sf": "America/Los_Angeles",
	"san francisco": "America/Los_Angeles", "san diego": "America/Los_Angeles", "seattle": "America/Los_Angeles",
	"las vegas": "America/Los_Angeles", "california": "America/Los_Angeles", "hawaii": "Pacific/Honolulu",
	"montreal": "America/Toronto", "ottawa": "America/Toronto", "quebec": "America/Toronto", "calgary": "America/Edmonton",
	"cdmx": "America/Mexico_City", "df": "America/Mexico_City", "mexico df": "America/Mexico_City", "mexico city": "America/Mexico_City",
	"ciudad de mexico": "America/Mexico_City", "guadalajara": "America/Mexico_City Europe/Madrid",
	"barcelona": "Europe/Madrid", "sevilla": "Europe/Madrid", "seville": "Europe/Madrid", "bilbao": "Europe/Madrid",
	"malaga": "Europe/Madrid", "zaragoza": "Europe/Madrid", "mallorca": "Europe/Madrid", "peninsular": "Europe/Madrid", "peninsula": "Europe/Madrid",
	"canarias": "Atlantic/Canary", "canary islands": "Atlantic/Canary", "islas canarias": "Atlantic/Canary", "tenerife": "Atlantic/Canary",
	"gran canaria": "Atlantic/Canary", "las palmas": "Atlantic/Canary", "lanzarote": "Atlantic/Canary",
	"medellin": "America/Bogota", "cali": "America/Bogota", "quito": "America/Guayaquil", "rio de janeiro": "America/Sao_Paulo",
	"habana": "America/Havana", "la habana": "America/Havana", "londres": "Europe/London", "england": "Europe/London",
	"inglaterra": "Europe/London", "uk": "Europe/London", "scotland": "Europe/London", "escocia": "Europe/London", "manchester": "Europe/London",
	"edinburgh": "Europe/London", "edimburgo": "Europe/London", "roma": "Europe/Rome", "milan": "Europe/Rome", "munich": "Europe/Berlin",
	"berlin": "Europe/Berlin", "hamburg": "Europe/Berlin", "frankfurt": "Europe/Berlin", "lisboa": "Europe/Lisbon", "oporto": "Europe/Lisbon",
	"porto": "Europe/Lisbon", "viena": "Europe/Vienna", "bruselas": "Europe/Brussels", "geneva": "Europe/Zurich", "ginebra": "Europe/Zurich",
	"atenas": "Europe/Athens", "moscu": "Europe/Moscow", "tokio": "Asia/Tokyo", "mumbai": "Asia/Kolkata", "delhi": "Asia/Kolkata",
	"sydney": "Australia/Sydney", "melbourne": "Australia/Melbourne", "brisbane": "Australia/Brisbane", "perth": "Australia/Perth",
	"adelaide": "Australia/Adelaide", "beijing": "Asia/Shanghai", "pekin": "Asia/Shanghai", "holland": "Europe/Amsterdam", "holanda": "Europe/Amsterdam",

	// Names that more than one place has.
	"valencia": "Europe/Madrid America/Caracas", "cordoba": "Europe/Madrid America/Argentina/Cordoba",
	"la rioja": "Europe/Madrid America/Argentina/La_Rioja", "merida": "America/Merida Europe/Madrid America/Caracas",
	"santiago": "America/Santiago Europe/Madrid America/Santo_Domingo", "san juan": "America/Puerto_Rico America/Argentina/San_Juan",
	"cartagena": "Europe/Madrid America/Bogota", "granada": "Europe/Madrid America/Grenada America/Managua",
	"georgia": "America/New_York Asia/Tbilisi", "leon": "Europe/Madrid America/Mexico_City", "san jose": "America/Costa_Rica America/Los_Angeles",
	"la paz": "America/La_Paz America/Mazatlan", "rosario": "America/Argentina/Cordoba", "vancouver": "America/Vancouver", "toledo": "Europe/Madrid America/New_York",

	// Countries with several times: the zones most people live in.
	"us": "America/New_York America/Chicago America/Denver America/Los_Angeles", "usa": "America/New_York America/Chicago America/Denver America/Los_Angeles",
	"united states":  "America/New_York America/Chicago America/Denver America/Los_Angeles",
	"estados unidos": "America/New_York America/Chicago America/Denver America/Los_Angeles",
	"eeuu":           "America/New_York America/Chicago America/Denver America/Los_Angeles",
	"canada":         "America/Toronto America/Winnipeg America/Edmonton America/Vancouver",
	"mexico":         "America/Mexico_City America/Cancun America/Hermosillo America/Tijuana",
	"brazil":         "America/Sao_Paulo America/Manaus", "brasil": "America/Sao_Paulo America/Manaus",
	"australia": "Australia/Sydney Australia/Brisbane Australia/Adelaide Australia/Perth",
	"russia":    "Europe/Moscow Asia/Yekaterinburg Asia/Novosibirsk Asia/Vladivostok", "rusia": "Europe/Moscow Asia/Yekaterinburg Asia/Novosibirsk Asia/Vladivostok",
	"indonesia": "Asia/Jakarta Asia/Makassar Asia/Jayapura",
}
