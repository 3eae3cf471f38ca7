package claims

import (
	"slices"

	"github.com/gainsay-go/gainsay/claims/timex"
)

// dateClefts gives the clause of “it was shortly before midnight when | the alarm rang” and “it was not until Friday that …” the time that was
// put in front of it. What is left of the sentence says nothing.
func (r *clauseReader) dateClefts() {
	for _, c := range r.clauses {
		main := r.dating(c)
		if main == nil {
			continue
		}
		for _, i := range append([]int{main.head}, main.tokens...) {
			if t := r.time[i]; t != nil && t.Type != timex.Duration && !slices.Contains(c.Times, t) && !c.Contains(t.Span) {
				c.Times = append(c.Times, t)
				c.Arguments = append(c.Arguments, r.argument(i, AtTime, r.preposition(i)))
				c.Content = append(c.Content, r.word(i))
			}
		}
		r.clauses = slices.DeleteFunc(slices.Clone(r.clauses), func(d *clause) bool { return d == main })
	}
}

// dating is the clause that only says when what c tells took place, or nil.
func (r *clauseReader) dating(c *clause) *clause {
	h := r.Tokens[c.top].Head
	if !r.rel(c.top, "advcl", "acl", "ccomp") || h < 0 || r.child(c.head, "nsubj") < 0 && r.child(c.top, "nsubj") < 0 {
		return nil
	}
	m := slices.IndexFunc(r.children[c.top], func(m int) bool {
		return m < c.top && (r.lemma(m) == "when" || r.lemma(m) == "that") && r.rel(m, "mark", "advmod", "obl")
	})
	if m < 0 {
		return nil
	}
	if before := r.children[c.top][m] - 1; before >= 0 && r.time[before] != nil {
		h = before // wherever the clause was hung
	}
	main := r.clauseOf(h)
	if main == nil || main == c || main.head > c.head {
		return nil
	}
	it, be := r.child(main.head, "nsubj", "expl"), r.child(main.head, "cop")
	if it < 0 || be < it || r.lemma(it) != "it" || r.time[main.head] == nil || r.time[main.head].Type == timex.Duration {
		return nil
	}
	return main
}
