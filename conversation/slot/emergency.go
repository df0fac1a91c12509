package slot

import (
	"slices"
	"strings"

	"github.com/nyaruka/phonenumbers"
)

// universal numbers reach an emergency service, or are passed on to one, from networks of many countries, so that they
// are refused everywhere.
var universal = []string{"112", "911", "999"}

// emergencies holds the emergency numbers and the helplines for life and limb of a country, beside the universal ones.
// The library knows the first of each country only, and none written as a national part.
// Sources: ITU-T E.129 national numbering plans; for the Union also decision 2007/116/EC (116 and three digits).
var emergencies = map[string]string{
	"AE": "997 998", "AR": "100 101 103 105 106 107 108 135 144 145 147",
	"AT": "122 128 133 140 141 142 144 147", "AU": "000 106 131444", "BE": "100 101 105 106 107",
	"BG": "150 160 166", "BO": "110 118 119 165 168", "BR": "100 180 181 188 190 191 192 193 194 197 198 199",
	"CA": "988", "CH": "117 118 143 144 145 147 1414 1415", "CL": "130 131 132 133 134 135 136 137 138 149 600",
	"CN": "110 119 120 122", "CO": "119 122 123 125 127 132 141 144 155 156 165", "CR": "1128 1322",
	"CU": "103 104 105 106 107", "CY": "199", "CZ": "150 155 156 158", "DE": "110 115", "DK": "113 114",
	"DO": "462", "EC": "101 102 131", "EE": "110", "EG": "122 123 126 180",
	"ES": "016 017 024 061 062 080 085 088 091 092 1006", "FI": "10022", "FR": "15 17 18 113 114 115 119 191 196 197 3114 3919",
	"GB": "101 105 111", "GQ": "113 114 115", "GR": "100 108 166 197 199", "GT": "110 119 120 122 123 125 128 1500",
	"HK": "992", "HN": "195 198 199", "HR": "192 193 194 195", "HU": "104 105 107", "ID": "110 113 115 118 119",
	"IE": "116", "IL": "100 101 102", "IN": "100 101 102 103 104 108 1091 1098 181", "IS": "1717",
	"IT": "113 114 115 117 118 1515 1522 1530", "JP": "110 118 119", "KR": "113 117 118 119 127 1339",
	"LT": "101 102 103 011 022 033", "LU": "113", "LV": "110 113", "MA": "15 150 177 19", "MT": "179",
	"MX": "060 061 065 066 068 078 080 088 089", "MY": "994", "NI": "115 118 128", "NL": "113 144 0113",
	"NO": "110 113", "NZ": "111 105", "PA": "103 104", "PE": "105 106 113 115 116 117", "PH": "117 166",
	"PL": "997 998", "PR": "988", "PT": "117 144 1414", "PY": "128 130 131 132", "RO": "961 962",
	"RU": "01 02 03 04 101 102 103 104", "SE": "113 11414", "SG": "993 995", "SK": "150 155 158",
	"SV": "121 122 123 132 913", "TH": "191 199 1155 1669", "TR": "110 155 156 158 177", "TW": "110 118 119",
	"UA": "101 102 103 104", "US": "988", "UY": "104 105 106 108 109", "VE": "171", "VN": "113 114 115", "ZA": "107 10111 10177",
}

// helplines are the harmonised numbers of social value that begin with 116. Source: decision 2007/116/EC, annex.
var helplines = []string{"116000", "116006", "116111", "116117", "116123"}

// emergencyDigits reports whether the digits of w, just as they were written, are an emergency number in region, with its
// trunk prefix or without; in any country when region is unknown. After a + only the universal ones count.
func emergencyDigits(w written, region string) bool {
	digits := w.digits
	if w.plus {
		return isEmergency(digits, "")
	}
	if phonenumbers.GetCountryCodeForRegion(region) != 0 {
		trunk := phonenumbers.GetNddPrefixForRegion(region, true)
		return isEmergency(digits, region) || trunk != "" && isEmergency(strings.TrimPrefix(digits, trunk), region)
	}
	for r := range emergencies {
		if isEmergency(digits, r) {
			return true
		}
	}
	return isEmergency(digits, "")
}

// emergency reports whether the national part of n is an emergency number in the country of its code; where countries
// share the code, in the first of them and in region.
func emergency(n *phonenumbers.PhoneNumber, national, region string) bool {
	return slices.ContainsFunc(emergencyRegions(n, region), func(r string) bool { return isEmergency(national, r) })
}

// beginsEmergency reports whether a number outside the plan begins with an emergency number: an exchange that reads digit
// by digit connects after those. Two digits do not count, they begin many a number.
func beginsEmergency(n *phonenumbers.PhoneNumber, national, region string) bool {
	begins := func(e string) bool { return len(e) >= 3 && strings.HasPrefix(national, e) }
	return slices.ContainsFunc(universal, begins) || slices.ContainsFunc(emergencyRegions(n, region), func(r string) bool {
		return slices.ContainsFunc(strings.Fields(emergencies[r]), begins)
	})
}

func emergencyRegions(n *phonenumbers.PhoneNumber, region string) []string {
	code := int(n.GetCountryCode())
	regions := []string{phonenumbers.GetRegionCodeForCountryCode(code)}
	if region != regions[0] && phonenumbers.GetCountryCodeForRegion(region) == code {
		regions = append(regions, region)
	}
	return regions
}

// longestEmergency is the longest emergency number of any country, in digits: the rows above have six, those of the library five.
// Nearly all numbers are longer, which settles the question without the patterns of the plans.
const longestEmergency = 6

// isEmergency compares digits as they are and without zeros before them, which stand for a trunk prefix.
func isEmergency(digits, region string) bool {
	bare := strings.TrimLeft(digits, "0")
	return isEmergencyNumber(digits, region) || bare != digits && isEmergencyNumber(bare, region)
}

func isEmergencyNumber(digits, region string) bool {
	if digits == "" || len(digits) > longestEmergency {
		return false
	}
	if slices.Contains(universal, digits) || slices.Contains(helplines, digits) || slices.Contains(strings.Fields(emergencies[region]), digits) {
		return true
	}
	return region != "" && phonenumbers.IsEmergencyNumber(digits, region)
}
