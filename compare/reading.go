package compare

import (
	"slices"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// direction is whether a clause says that a price stood higher or lower when trading ended or began: “ended Friday 2 percent lower”.
func direction(c *claims.Claim) (way string) {
	switch c.Predicate.Lemma {
	case "end", "end up", "close", "finish", "settle", "open", "trade", "start", "begin":
	default:
		return ""
	}
	subject := c.Argument(claims.Subject)
	for _, w := range c.Content {
		if subject != nil && subject.Contains(w.Span) {
			continue
		}
		switch w.Lemma {
		case "high", "higher", "up":
			way = "higher"
		case "low", "lower", "down":
			way = "lower"
		}
	}
	return way
}

// observes says whether a verb only says that its subject saw what its object tells: “recorded a fall in prices”, “had seen sales rise”.
func observes(lemma string) bool {
	return slices.Contains([]string{"record", "register", "report", "see", "show", "post", "suffer", "experience", "enjoy", "notch", "measure", "observe", "note", "book"}, lemma)
}

// changeOf says whether a noun is a change, and of what follows: “a fall | in prices”.
func changeOf(c *claims.Claim, a *claims.Argument) bool {
	return complemented(a) || slices.ContainsFunc(c.Arguments, func(b *claims.Argument) bool { return changes(a, b) })
}

// complemented says whether a noun stands behind the head of a phrase.
func complemented(a *claims.Argument) bool {
	return slices.ContainsFunc(a.Modifiers, func(w claims.Word) bool { return w.UPOS == ud.NOUN && w.Start > a.HeadSpan.End })
}

// changes says whether b is what the change a is of.
func changes(a, b *claims.Argument) bool {
	return !complemented(a) && (b.Preposition == "in" || b.Preposition == "of") && b.Start > a.HeadSpan.End && b.Start <= a.End+len(" in the ")
}

// purpose is what somebody did by getting in touch: “telephoned his rival | to concede”. Who called to do a thing did it.
func purpose(c *claims.Claim) *claims.Argument {
	switch c.Predicate.Lemma {
	case "telephone", "phone", "call", "ring", "ring up", "write", "text", "email", "tweet", "rise", "stand up", "step forward", "take the stage", "appear", "come forward", "go on air":
		if a := c.Argument(claims.Complement); a != nil && !a.Negated && a.HeadUPOS == ud.VERB {
			return a
		}
	}
	return nil
}
