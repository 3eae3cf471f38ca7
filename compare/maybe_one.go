package compare

import (
	"strings"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/names"
)

// maybeOne says whether two arguments may after all be one thing by their words: the same words, the words of the one in the other, or names
// that may be spellings of one. What the entities say is not asked: they may have been taken apart by mistake, and a wrong alarm of
// somebody against himself is worse than a miss.
func maybeOne(a, b *arg) bool {
	if a.entity != nil && b.entity != nil && a.Kind == claims.Person && b.Kind == claims.Person && named(a) && named(b) {
		score, _ := names.Match(names.Person, a.entity.Name, b.entity.Name)
		return score >= names.Doubtful || bySurname(a.entity.Name, b.entity.Name) || holdsWords(a.HeadSpan.Of(a.text), b.HeadSpan.Of(b.text))
	}
	return holdsWords(a.Text, b.Text)
}

// holdsWords says whether one text has all the words of the other, in their order, case aside.
func holdsWords(a, b string) bool {
	x, y := " "+strings.Join(wordsOf(a), " ")+" ", " "+strings.Join(wordsOf(b), " ")+" "
	return len(x) > 2 && len(y) > 2 && (strings.Contains(x, y) || strings.Contains(y, x))
}
