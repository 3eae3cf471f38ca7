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
		r.lacks(c)
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
	case r.rel(c.top, "advcl", "acl", "ccomp", "parataxis") && r.marker(c.top) != "":
		k, ok := relationOf(r.marker(c.top))
		switch {
		case r.marker(c.top) == "than" && r.holdsAdverb(main, "soon"):
			join(main, c, Before)
		case !ok || !r.rel(c.top, "advcl") && k != Before && k != After && !(k == Until && r.notUntil(main, c.top, k) == After):
		case k == During:
			r.when(main, c)
		default:
			join(main, c, r.notUntil(main, c.top, k))
		}
	case r.rel(c.top, "advcl") && r.perfect(c) && gerund(&r.Tokens[r.child(c.top, "aux")]): // “having left the port”
		join(main, c, After)
	case r.rel(c.top, "conj", "parataxis", "advcl") && c.top > main.top && (r.thereafter(c) || r.follows(c)):
		join(main, c, Before)
		for _, rel := range main.Relations {
			if rel.Kind == Until && rel.To != c.Claim { // “stayed until they had left and then left himself”
				c.Relations = append(c.Relations, Relation{After, rel.To})
				rel.To.Relations = append(rel.To.Relations, Relation{Before, c.Claim})
			}
		}
	}
}

// when relates the clause c, which “when” or a like word puts beside another, to that: what had happened by then, or was so already, came
// before it; what happened only then, after it.
func (r *clauseReader) when(main, c *clause) {
	k := During
	if r.marker(c.top) == "when" {
		had, already := r.perfect(main), r.holdsAdverb(main, "already")
		switch {
		case r.onlyMarked(c.top), r.holdsAdverb(c, "already") && !had, r.perfect(c) && !had:
			k = After
		case had || already:
			k = Before
		}
	}
	join(main, c, k)
	if first := r.Tokens[main.top].Head; k == Before && r.rel(main.top, "conj") && first >= 0 {
		if m := r.at[first]; m != nil && m != c && r.perfect(m) { // “had been ringing and had woken the guests when”
			join(m, c, k)
		}
	}
}

// perfect says whether “had” or “having” marks the clause.
func (r *clauseReader) perfect(c *clause) bool {
	for _, i := range r.children[c.top] {
		if l := strings.ToLower(r.Tokens[i].Form); r.rel(i, "aux") && (l == "had" || l == "having" || l == "’d" && r.lemma(i) == "have") {
			return true
		}
	}
	return false
}

// holdsAdverb says whether the adverb stands in the clause.
func (r *clauseReader) holdsAdverb(c *clause, lemma string) bool {
	return slices.ContainsFunc(c.tokens, func(i int) bool { return r.lemma(i) == lemma && r.Tokens[i].UPOS == ud.ADV })
}

// onlyMarked says whether “only” stands before the marker of the clause headed by i: “only when the roof fell”.
func (r *clauseReader) onlyMarked(i int) bool {
	for _, m := range r.children[i] {
		if m > 0 && m < i && r.rel(m, "mark", "case", "advmod") && r.lemma(m-1) == "only" {
			if _, ok := relationOf(r.lemma(m)); ok {
				return true
			}
		}
	}
	return false
}

// thereafter says whether a conjunct speaks of what came next: “then hit the barrier”, “and called the police later”.
func (r *clauseReader) thereafter(c *clause) bool {
	for _, i := range c.tokens {
		if l := strings.ToLower(r.Tokens[i].Form); isThen(l) && (r.time[i] == nil || r.time[i].Start == r.Tokens[i].Start) && (l != "then" || i < c.head && r.leads(c, i)) {
			return true
		}
	}
	return false
}

// leads says whether the adverb at i begins the clause c, or stands near its verb.
func (r *clauseReader) leads(c *clause, i int) bool {
	first := c.tokens[0]
	for first < i && (r.Tokens[first].UPOS == ud.PUNCT || r.rel(first, "cc") || r.lemma(first) == "only") {
		first++
	}
	return i+3 >= c.head || i == first
}

// follows says whether the clause only says that something came next: “and the troops followed”, “the withdrawal is to follow”.
func (r *clauseReader) follows(c *clause) bool {
	return r.lemma(c.head) == "follow" && !r.passive(c.head) && c.Argument(Object) == nil && r.child(c.head, "ccomp", "xcomp") < 0 && r.child(c.head, "nsubj") >= 0
}

// notUntil turns “not … until” into “after”. The token at i is the head of what “until” marks.
func (r *clauseReader) notUntil(main *clause, i int, k RelationKind) RelationKind {
	if k != Until {
		return k
	}
	marked := func(m int) bool { return m > 0 && m < i && isUntil(r.lemma(m)) && r.lemma(m-1) == "not" }
	denied := func(d int) bool { return r.rel(d, "advmod") && denier(r.lemma(d)) }
	if slices.ContainsFunc(r.children[i], marked) || slices.ContainsFunc(r.children[main.head], denied) || slices.ContainsFunc(main.carrier, func(p int) bool { return slices.ContainsFunc(r.children[p], denied) }) {
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
	case "before", "by the time", "ahead of", "prior to", "in the run-up to":
		return Before, true
	case "after", "once", "as soon as", "following":
		return After, true
	case "until", "till", "until after":
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
		i, marker := r.relatum(i)
		if k, ok := relationOf(marker); ok && r.at[i] == nil && r.time[i] == nil && !r.points(i) && (k == Before || k == After || k == Until) && (r.entity[i] == nil || r.entity[i].Kind == Event || r.entity[i].Kind == Other) {
			n := r.nominal(i)
			c.Arguments = slices.DeleteFunc(c.Arguments, func(a *Argument) bool { return a.HeadSpan != n.Predicate.Span && n.Contains(a.HeadSpan) })
			join(c, n, r.notUntil(c, i, k))
		}
	}
}

// relatum is the noun to which the phrase headed by i relates in time, with the preposition that says how: of “in the wake of the vote” it is
// “vote” with “after”.
func (r *clauseReader) relatum(i int) (int, string) {
	marker, n := r.preposition(i), r.child(i, "nmod")
	if n < i || r.preposition(n) != "of" {
		return i, marker
	}
	switch marker + " " + r.lemma(i) {
	case "by time", "on eve":
		return n, "before"
	case "in wake", "on heel", "in aftermath":
		return n, "after"
	}
	return i, marker
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
