package compare

import (
	"slices"
	"strings"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// passage is a stretch of a document.
type passage struct {
	doc *claims.Document
	ud.Span
}

// appose files under the heads of descriptions who or what is named beside them (“a night watchman, Ali Said”), and who is said to lead
// them (“a team led by Ana Reis”).
func (s *story) appose() {
	s.beside, s.leaders = map[passage]*Entity{}, map[passage]*Entity{}
	for _, a := range s.analyses {
		for _, c := range a.Claims {
			x := c.Argument(claims.Subject)
			if x == nil || x.Entity == nil || !x.Entity.Named() {
				continue
			}
			switch {
			case c.Form == claims.Appositive && c.Predicate.UPOS == ud.NOUN && c.Polarity == claims.Positive:
				s.beside[passage{c.Document, c.Predicate.Span}] = s.merged[x.Entity]
			case c.Form == claims.Verbal && heading(c.Predicate.Lemma) && c.Argument(claims.Object) != nil:
				s.leaders[passage{c.Document, c.Argument(claims.Object).HeadSpan}] = s.merged[x.Entity]
			}
		}
	}
}

// whereabouts is the place that a clause is told of as an aside: “in Kumasi, where they fought”. It is nil for none.
func (s *story) whereabouts(doc int, c *claims.Claim) *claims.Argument {
	if !strings.HasPrefix(c.Text, "where ") || c.Argument(claims.InPlace) != nil {
		return nil
	}
	for _, d := range s.analyses[doc].Claims {
		if d.Index != c.Index {
			continue
		}
		for _, x := range d.Arguments {
			if x.End < c.Start && c.Start-x.End <= len(", ") && x.Kind == claims.Place {
				y := *x
				y.Role, y.Preposition = claims.InPlace, "in"
				return &y
			}
		}
	}
	return nil
}

// heading says whether a verb tells who is at the head of something.
func heading(lemma string) bool {
	switch lemma {
	case "lead", "head", "chair", "direct", "run":
		return true
	}
	return false
}

// leaderOf is who leads a group: the one that a clause says to, else the only person named in the phrase: “a group under Ana Reis”.
func (s *story) leaderOf(a *claims.Argument, said *Entity) *Entity {
	if said != nil || a.Kind != claims.Organization && a.Kind != claims.Person || a.HeadUPOS != ud.NOUN {
		return said
	}
	var people []*Entity
	for _, w := range a.Modifiers {
		if e := s.merged[w.Entity]; e != nil && e.Kind == claims.Person && e.named() && w.Start > a.HeadSpan.End && !slices.Contains(people, e) {
			people = append(people, e)
		}
	}
	if len(people) == 1 {
		return people[0]
	}
	return nil
}
