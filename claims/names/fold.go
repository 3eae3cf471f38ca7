package names

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Fold maps the spellings of one name to one string: lower-case ASCII words with single blanks, without diacritics and
// punctuation, with the common equivalences of transliteration levelled (Yury, Yuri and Iurii; Dostoevsky, Dostoevskyy and
// Dostoevskiy; Wladimir and Vladimir; Tchaikovsky and Chaikovskii; Mohamed and Muhammad; Abdul Rahman and Abdel-Rahman). It
// is meant for looking names up; names that fold alike need not be the same, see [Match].
func Fold(s string) string {
	words := split(s)
	out := make([]string, 0, len(words))
	for _, w := range words {
		if f := foldWord(w); f != "" {
			out = append(out, f)
		}
	}
	return strings.Join(joinArabic(out), " ")
}

// split cuts a name into its words: lower case, without diacritics, apostrophes and stops. Other alphabets are
// transliterated, Arabic and Hebrew without their vowels; bytes that are no UTF-8 separate words.
func split(s string) []string {
	if plain(s) {
		return []string{strings.ToLower(s)}
	}
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range norm.NFKD.String(strings.ToValidUTF8(s, " ")) {
		switch {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			b.WriteByte(byte(r))
		case r >= 'A' && r <= 'Z':
			b.WriteByte(byte(r) + 'a' - 'A')
		case unicode.Is(unicode.Mn, r), r == '\'', r == '’', r == '‘', r == 'ʼ', r == 'ʻ', r == 'ʿ', r == 'ʾ', r == '`', r == '´', r == '.':
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			r = unicode.ToLower(r)
			if t, ok := letters()[r]; ok {
				b.WriteString(t)
			} else {
				b.WriteRune(r)
			}
		case r == '&':
			b.WriteString(" and ")
		default:
			b.WriteByte(' ')
		}
	}
	return strings.Fields(b.String())
}

// plain says whether a text is a word of ASCII letters, as most are.
func plain(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i] | 0x20; c < 'a' || c > 'z' {
			return false
		}
	}
	return s != ""
}

// rule rewrites the start of what is left of a word.
type rule struct{ from, to string }

// rules are those of each first letter, the longest first.
var rules = [...][]rule{
	'c': {{"cz", "ch"}, {"ch", "ch"}, {"ce", "se"}, {"ci", "si"}, {"cy", "si"}, {"ck", "k"}, {"c", "k"}},
	'd': {{"dsch", "j"}, {"dzh", "j"}, {"dj", "j"}, {"dh", "d"}},
	'e': {{"ee", "i"}},
	'g': {{"gh", "g"}},
	'i': {{"iyi", "i"}, {"iy", "i"}, {"ij", "i"}, {"ii", "i"}},
	'j': {{"ju", "iu"}},
	'k': {{"kh", "h"}},
	'o': {{"ou", "u"}, {"oo", "u"}, {"oe", "o"}},
	'p': {{"ph", "f"}},
	'q': {{"qu", "k"}, {"q", "k"}},
	's': {{"shch", "sh"}, {"schtsch", "sh"}, {"sch", "sh"}},
	't': {{"tsch", "ch"}, {"tch", "ch"}, {"th", "t"}, {"ts", "z"}, {"tz", "z"}},
	'u': {{"ue", "u"}},
	'w': {{"w", "v"}},
	'x': {{"x", "ks"}},
	'y': {{"yj", "i"}, {"yy", "i"}, {"yi", "i"}, {"ye", "e"}, {"yo", "e"}, {"y", "i"}},
	'z': {{"zh", "j"}},
}

// foldWord levels the spellings of one lower-case word.
func foldWord(w string) string {
	if isMuhammad(w) {
		return "muhamad"
	}
	if strings.HasPrefix(w, "ie") || strings.HasPrefix(w, "je") {
		w = w[1:]
	}
	out := make([]byte, 0, 32) // longer ones grow
	for w != "" {
		from, to := rewrite(w, out)
		for i := 0; i < len(to); i++ {
			if len(out) == 0 || out[len(out)-1] != to[i] || to[i] >= '0' && to[i] <= '9' || to[i] >= 0x80 {
				out = append(out, to[i])
			}
		}
		w = w[from:]
	}
	return string(out)
}

// rewrite is how many bytes of w to take next, and what to write for them after out.
func rewrite(w string, out []byte) (int, string) {
	if n := len(out); n > 0 && vowel(out[n-1]) {
		if strings.HasPrefix(w, "ie") {
			return 2, "e" // Nikolaiev, Nikolaev
		}
		if w[0] == 'j' && (len(w) == 1 || !vowel(w[1])) {
			return 1, "i" // Sergej, Kajsa
		}
	} else if len(out) == 0 && strings.HasPrefix(w, "yo") {
		return 1, "i" // Yoshida keeps its first syllable
	}
	if int(w[0]) < len(rules) {
		for _, r := range rules[w[0]] {
			if strings.HasPrefix(w, r.from) {
				return len(r.from), r.to
			}
		}
	}
	return 1, w[:1]
}

func vowel(c byte) bool {
	switch c {
	case 'a', 'e', 'i', 'o', 'u', 'y':
		return true
	}
	return false
}

// isMuhammad says whether the word is one of the spellings of Muhammad.
func isMuhammad(w string) bool {
	if len(w) < 6 || w[0] != 'm' || w[len(w)-1] != 'd' && w[len(w)-1] != 't' {
		return false
	}
	var bones []byte
	for i := 0; i < len(w); i++ {
		if c := w[i]; !vowel(c) && (len(bones) == 0 || bones[len(bones)-1] != c) {
			bones = append(bones, c)
		}
	}
	return string(bones) == "mhmd"
}

// joinArabic joins the names that begin with Abd, "abdul rahman" to "abdrahman", and drops the article, "al assad" to "asad".
func joinArabic(words []string) []string {
	out := make([]string, 0, len(words))
	for i := 0; i < len(words); i++ {
		w, last := words[i], i == len(words)-1
		if articles[w] && !last {
			continue
		}
		if rest, ok := servant(w); ok && (rest != "" || !last) {
			if rest == "" {
				i++
				if articles[words[i]] && i+1 < len(words) {
					i++
				}
				rest = words[i]
			}
			w = "abd" + rest
		}
		out = append(out, w)
	}
	return out
}

// articles are the forms of the Arabic article before a name.
var articles = map[string]bool{"al": true, "el": true, "ad": true, "ar": true, "as": true, "ash": true, "at": true, "az": true, "ul": true}

// servant is what follows "Abd" and the article in a folded word: "rahman" of "abdulrahman" and "abdurahman", nothing of
// "abdul". It is false for other words and for Abdullah, which is one name.
func servant(w string) (string, bool) {
	if w == "abd" {
		return "", true
	}
	if len(w) < 5 || w[:3] != "abd" || !vowel(w[3]) || strings.HasSuffix(w, "lah") && len(w) == 7 {
		return "", false
	}
	rest := w[4:]
	if len(rest) == 1 {
		return "", strings.Contains("lrnszd", rest)
	}
	return strings.TrimPrefix(rest, "l"), true
}
