package nlu

import "unicode"

// folds gives accented Latin letters their base letter: vocabulary and messages meet in plain lower case,
// so that a missing accent changes nothing.
var folds = foldTable(
	"aàáâãäåāăąª", "cçćĉċč", "dďđð", "eèéêëēĕėęě", "gĝğġģ", "hĥħ", "iìíîïĩīĭįı", "jĵ", "kķ", "lĺļľŀł", "nñńņňŋ",
	"oòóôõöøōŏőº", "rŕŗř", "sśŝşšß", "tţťŧþ", "uùúûüũūŭůűų", "wŵ", "yýÿŷ", "zźżž",
)

// lastFold is the first rune behind those in folds.
const lastFold = 0x180

func foldTable(rows ...string) (t [lastFold]byte) {
	for c := rune('a'); c <= 'z'; c++ {
		t[c], t[c-'a'+'A'] = byte(c), byte(c)
	}
	for c := '0'; c <= '9'; c++ {
		t[c] = byte(c)
	}
	for _, row := range rows {
		for _, r := range row[1:] {
			t[r] = row[0]
			if up := unicode.ToUpper(r); up < lastFold {
				t[up] = row[0]
			}
		}
	}
	return t
}

// kind tells what a rune can be part of.
type kind uint8

const (
	space kind = iota
	letter
	digit
	mark   // punctuation, one token each
	symbol // emoji and the like, one token each
	joiner // invisible or combining: belongs to what stands before it
)

// kindOf classifies r and returns it in plain form: full-width digits and letters as ASCII, typographic quotes and dashes as plain ones.
func kindOf(r rune) (kind, rune) {
	switch {
	case r < 0x80:
		return asciiKinds[r], r
	case r < lastFold && folds[r] != 0:
		return letter, rune(folds[r])
	case r == '’' || r == '‘' || r == '´' || r == 'ʼ':
		return mark, '\''
	case r == '“' || r == '”' || r == '«' || r == '»' || r == '„':
		return mark, '"'
	case r >= '‐' && r <= '―' || r == '−':
		return mark, '-'
	case r == 0xA0 || r == 0x2028 || r == 0x2029 || r >= 0x2000 && r <= 0x200A || r == 0x202F || r == 0x3000:
		return space, ' '
	case r >= 0x200B && r <= 0x200F || r >= 0x202A && r <= 0x202E || r >= 0x2060 && r <= 0x206F || r == 0xFEFF || r == 0xAD:
		return joiner, 0
	case r >= 0xFE00 && r <= 0xFE0F || r == 0x20E3 || r >= 0x1F3FB && r <= 0x1F3FF:
		return joiner, 0
	case r >= 0xFF01 && r <= 0xFF5E:
		return kindOf(r - 0xFEE0)
	case r == '…':
		return mark, '.'
	case r == '¿' || r == '¡' || r == '·' || r == '•' || r == '、' || r == '。':
		return mark, r
	case unicode.Is(unicode.Mn, r):
		return joiner, 0
	case unicode.IsLetter(r):
		return letter, unicode.ToLower(r)
	case unicode.IsDigit(r):
		return digit, '0' + decimal(r)
	case unicode.IsSpace(r):
		return space, ' '
	}
	return symbol, r
}

// decimal is the value of a digit of any script: scripts keep their ten digits together, beginning at a multiple that the range table knows.
func decimal(r rune) rune {
	zero := r
	for zero > 0 && r-zero < 9 && unicode.IsDigit(zero-1) {
		zero--
	}
	return r - zero
}

var asciiKinds = func() (t [0x80]kind) {
	for c := range t {
		switch b := byte(c); {
		case b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z':
			t[c] = letter
		case b >= '0' && b <= '9':
			t[c] = digit
		case b > ' ' && b < 0x7F:
			t[c] = mark
		}
	}
	return t
}()
