package claims

import (
	"slices"
	"strings"

	"github.com/gainsay-go/gainsay/claims/nouns"
	"github.com/gainsay-go/gainsay/claims/timex"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// relate reads how the clauses of the sentence stand to one another in time, cause and condition.
func (r *clauseReader) relate() {
	n := len(r.clauses)
	for _, c := range r.clauses[:n:n] {
		r.relateClause(c)
		r.relateNoun(c)
	}
}

// relateClause reads the relation of an adverbial clause or a conjunct to the clause it hangs on.
func (r *clauseReader) relateClause(c *clause) {
	t := &r.Tokens[c.top]
	if t.Head < 0 || t.Head >= len(r.Tokens) {
		return
	}
	main := r.clauseOf(t.Head)
	if main == nil || main == c {
		return
	}
	switch {
	case r.rel(c.top, "advcl", "acl", "ccomp", "parataxis"):
		if k, ok := relationOf(r.marker(c.top)); ok && (r.rel(c.top, "advcl") || k == Before || k == After) {
			join(main, c, r.notUntil(main, k))
		}
	case r.rel(c.top, "conj") && r.thereafter(c):
		join(main, c, Before)
	}
}

// thereafter says whether a conjunct speaks of what came next: “then hit the barrier”, “and called the police later”.
func (r *clauseReader) thereafter(c *clause) bool {
	for _, i := range c.tokens {
		if l := strings.ToLower(r.Tokens[i].Form); isThen(l) && (r.time[i] == nil || r.time[i].Span == r.Tokens[i].Span) && (l != "then" || i < c.head && i+3 >= c.head) {
			return true
		}
	}
	return false
}

// notUntil turns “not … until” into “after”.
func (r *clauseReader) notUntil(main *clause, k RelationKind) RelationKind {
	if k == Until && r.negated(main.head) {
		main.Why = append(main.Why, "order: not until")
		return After
	}
	return k
}

// join records that a stands in relation k to b, and the converse where time orders them.
func join(a, b *clause, k RelationKind) {
	a.Relations = append(a.Relations, Relation{k, b.Claim})
	switch k {
	case Before:
		b.Relations = append(b.Relations, Relation{After, a.Claim})
	case After:
		b.Relations = append(b.Relations, Relation{Before, a.Claim})
	}
}

// marker is the subordinating word of the clause headed by i with its fixed parts: of several the one that orders events.
func (r *clauseReader) marker(i int) string {
	best := ""
	for _, c := range r.children[i] {
		if !r.rel(c, "mark", "case") && (!r.rel(c, "advmod") || r.lemma(c) != "when") {
			continue
		}
		words := []string{r.lemma(c)}
		for _, f := range r.children[c] {
			if r.rel(f, "fixed") {
				words = append(words, r.lemma(f))
			}
		}
		m := strings.Join(words, " ")
		if _, ok := relationOf(m); ok || best == "" {
			best = m
		}
	}
	return best
}

func relationOf(marker string) (RelationKind, bool) {
	switch marker {
	case "before":
		return Before, true
	case "after", "once", "as soon as":
		return After, true
	case "until", "till":
		return Until, true
	case "while", "when", "as":
		return During, true
	case "because", "since":
		return Because, true
	case "if", "unless":
		return Condition, true
	}
	return "", false
}

// relateNoun reads “after the vote”: an event named by a noun becomes a nominal claim.
func (r *clauseReader) relateNoun(c *clause) {
	for _, i := range c.tokens {
		t := &r.Tokens[i]
		if !r.rel(i, "obl", "nmod") || t.Head != c.head && t.Head != c.top && !nouns.Is(r.lemma(i), nouns.Event) && !strings.HasSuffix(r.lemma(i), "ing") || r.time[i] != nil || r.at[i] != nil {
			continue
		}
		if k := r.child(i, "acl"); k >= 0 && r.lemma(i) == "time" && r.preposition(i) == "by" && r.at[k] != nil && r.at[k] != c {
			join(c, r.at[k], Before) // “had collapsed by the time they arrived”
			continue
		}
		if k, ok := relationOf(r.preposition(i)); ok && (k == Before || k == After || k == Until) && (r.entity[i] == nil || r.entity[i].Kind == Event || r.entity[i].Kind == Other) {
			n := r.nominal(i)
			c.Arguments = slices.DeleteFunc(c.Arguments, func(a *Argument) bool { return a.HeadSpan != n.Predicate.Span && n.Contains(a.HeadSpan) })
			join(c, n, r.notUntil(c, k))
		}
	}
}

// events opens claims for the nouns of events that say where or when: “two days of talks in the city of Puno”.
func (r *clauseReader) events() {
	for i := range r.Tokens {
		if r.Tokens[i].UPOS != ud.NOUN || r.child(i, "nmod") < 0 || r.at[i] != nil || !nouns.Is(r.lemma(i), nouns.Event) && !strings.HasSuffix(r.lemma(i), "ing") || r.time[i] != nil {
			continue
		}
		for _, c := range r.children[i] {
			if r.rel(c, "nmod") && (r.time[c] != nil && r.time[c].Type != timex.Duration || r.roleOf(r.preposition(c), c) == InPlace && r.placeLike(r.bearer(c))) {
				r.nominal(i)
				break
			}
		}
	}
}

// nominal opens a claim for the event noun at i.
func (r *clauseReader) nominal(i int) *clause {
	n := r.open(i, Nominal)
	n.tokens = r.phrase(i)
	r.fill(n)
	return n
}
