package names

import (
	"strings"

	"github.com/gainsay-go/gainsay/claims/names/internal/spelling"
)

// Lines for the cost of two folded words, in hundredths of a natural logarithm a letter of the shorter word and one more, and the
// most that it may be, in tenths. Of the pairs that differ when folded and were not counted (gen.go of package spelling), the first
// takes half of the spellings and one name in a hundred, the second two spellings in three, and one name in five of those a letter away.
const (
	surely, surelyAtMost   = 42, 38
	perhaps, perhapsAtMost = 62, 70
)

// alike says whether two folded words are surely spellings of one name.
func alike(a, b string) bool {
	return a == b || min(len(a), len(b)) > 3 && within(a, b, surely, surelyAtMost) && !longer(a, b) && !longer(b, a)
}

// longer says whether b is a with more letters at its end, as one family name often is another: Clark and Clarke, Kovac and Kovacs.
// An h is mute.
func longer(a, b string) bool { return len(b) > len(a) && b[:len(a)] == a && b[len(a):] != "h" }

// near says whether two folded words are perhaps spellings of one name.
func near(a, b string) bool {
	return min(len(a), len(b)) > 2 && (a == b || within(a, b, perhaps, perhapsAtMost) || misspelt(a, b, 8)) && !feminine(a, b) && !feminine(b, a)
}

// within says whether two words of letters cost at most so much a letter and so much together.
func within(a, b string, letter, all int) bool {
	limit := min(letter*(min(len(a), len(b))+1)/10, all)
	return max(len(a), len(b)) <= 40 && spelling.Cost(a, b, limit) <= limit && onlyLetters(a) && onlyLetters(b)
}

// onlyLetters says whether a folded word has nothing but ASCII letters.
func onlyLetters(w string) bool {
	for i := 0; i < len(w); i++ {
		if w[i] < 'a' || w[i] > 'z' {
			return false
		}
	}
	return true
}

// feminine says whether b is the form of the family name a that women bear: Petrov and Petrova, Nowak and Novakova, Rudenski and
// Rudenska or Rudenskaia.
func feminine(a, b string) bool {
	if stem, ok := strings.CutSuffix(a, "ski"); ok {
		return b == stem+"ska" || b == stem+"skaia"
	}
	return len(b) > len(a) && b[len(b)-1] == 'a' && strings.HasPrefix(b, a) && (b[len(a):] == "a" || b[len(a):] == "ova")
}

// slip says whether two folded words of at least four letters differ by one letter dropped, added, changed or exchanged with its
// neighbour, wherever it is.
func slip(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) < 4 || len(b) > len(a)+1 || !onlyLetters(a) || !onlyLetters(b) || feminine(a, b) {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	x, y := a[i:], b[i:]
	return len(x) < len(y) && x == y[1:] || len(x) == len(y) && x != "" && (x[1:] == y[1:] || len(x) > 1 && x[0] == y[1] && x[1] == y[0] && x[2:] == y[2:])
}

// misspelt says whether two folded words of at least n letters differ by one letter dropped, added, changed or exchanged with
// its neighbour, neither the first letter nor a final vowel, which tells names apart.
func misspelt(a, b string, n int) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) < n || len(b) > len(a)+1 || a[0] != b[0] || !onlyLetters(a) || !onlyLetters(b) {
		return false
	}
	i := 1
	for i < len(a) && a[i] == b[i] {
		i++
	}
	x, y := a[i:], b[i:]
	switch {
	case len(a) < len(b):
		return x == y[1:] && !(x == "" && vowel(y[0]) && y[0] != 'e')
	case len(x) > 1 && x[0] == y[1] && x[1] == y[0] && x[2:] == y[2:]:
		return true
	default:
		return x != "" && x[1:] == y[1:] && !(len(x) == 1 && (vowel(x[0]) || vowel(y[0])))
	}
}
