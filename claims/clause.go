package claims

import (
	"slices"

	"github.com/gainsay-go/gainsay/claims/names"
	"github.com/gainsay-go/gainsay/claims/nouns"
	"github.com/gainsay-go/gainsay/claims/timex"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// withoutCarriers leaves out the times that tell when a plan was made rather than when it is to be done: “agreed on Tuesday
// to suspend the strike”.
func (r *clauseReader) withoutCarriers(c *clause, own []int) []int {
	carried := func(i int) bool {
		t := r.time[i]
		if t == nil || t.To.IsZero() || t.To.After(r.a.Document.Published) {
			return false
		}
		top := i
		for steps := 0; steps < len(r.Tokens) && r.Tokens[top].Head >= 0 && r.time[r.Tokens[top].Head] == t; steps++ {
			top = r.Tokens[top].Head
		}
		g := r.Tokens[top].Head
		return g >= 0 && slices.Contains(c.carrier, g) && r.plans(g)
	}
	if len(c.carrier) == 0 || !slices.ContainsFunc(own, carried) {
		return own
	}
	return slices.DeleteFunc(slices.Clone(own), carried)
}

// reattach hangs on the predicate what parsers often hang on the noun before it: the recipient of a verb of giving and the
// agent of a passive.
func (r *clauseReader) reattach(c *clause, own []int) {
	if c.Form != Verbal {
		return
	}
	gives := transfers(r.lemma(c.head)) && !r.led(c, "to")
	agentless := c.Predicate.Passive && !r.led(c, "by")
	if !gives && !agentless {
		return
	}
	for _, i := range own {
		t := &r.Tokens[i]
		if t.Head == c.head || t.Head < 0 || t.Head >= len(r.Tokens) {
			continue
		}
		prep := ""
		if r.rel(i, "nmod", "obl", "appos") {
			prep = r.preposition(i)
		}
		switch {
		case prep == "to" && gives && (r.agentive(i) || t.UPOS == ud.PROPN), prep == "by" && agentless && (r.agentive(i) || t.UPOS == ud.PROPN && r.time[i] == nil):
			r.moved[i] = c
			role := map[string]Role{"to": To, "by": Subject}[prep]
			c.Arguments = append(c.Arguments, r.argument(i, role, prep))
		}
	}
}

// led says whether a phrase with that preposition hangs on the predicate itself.
func (r *clauseReader) led(c *clause, prep string) bool {
	for _, i := range r.children[c.head] {
		if r.rel(i, "obl") && r.preposition(i) == prep {
			return true
		}
	}
	return false
}

// agentive says whether the phrase headed by i names or describes a person or a group.
func (r *clauseReader) agentive(i int) bool {
	k, _ := nouns.KindOf(r.lemma(i))
	if isPersonOrGroup(r.entity[i]) || names.IsOffice(r.lemma(i)) || r.entity[i] == nil && (k == nouns.Person || k == nouns.Organization) {
		return true
	}
	for _, c := range r.children[i] {
		if r.rel(c, "flat", "appos", "compound", "nmod") && isPersonOrGroup(r.entity[c]) && r.preposition(c) == "" {
			return true
		}
	}
	return false
}

func isPersonOrGroup(e *Entity) bool { return e != nil && (e.Kind == Person || e.Kind == Organization) }

// circumstances adds times and places of the clause that hang lower in its tree: “held talks with the mayor in Porto”.
func (r *clauseReader) circumstances(c *clause, own []int) {
	for _, i := range own {
		t := &r.Tokens[i]
		if r.rel(i, "nmod", "obl") && t.Head != c.head && !slices.Contains(c.carrier, t.Head) {
			prep := r.preposition(i)
			switch role := r.roleOf(prep, i); {
			case r.time[i] != nil && r.time[i].Head == i:
				c.Arguments = append(c.Arguments, r.argument(i, AtTime, prep))
			case role == InPlace && r.placeLike(i) && r.underObject(c, i), role == With && r.underObject(c, i):
				c.Arguments = append(c.Arguments, r.argument(i, role, prep))
			}
		}
	}
}

// underObject says whether i hangs in the branch of the clause's object or complement.
func (r *clauseReader) underObject(c *clause, i int) bool {
	for steps := 0; i >= 0 && steps < len(r.Tokens); steps++ {
		h := r.Tokens[i].Head
		if h == c.head || slices.Contains(c.carrier, h) {
			return r.rel(i, "obj", "xcomp", "obl", "nsubj")
		}
		i = h
	}
	return false
}

// measured are the tokens of the clause from which the time is counted that c ends with: "ended their strike, ten days | after they had
// walked out". Without them c would break off.
func (r *clauseReader) measured(c *clause) []int {
	last := len(c.tokens) - 1
	for last > 0 && r.Tokens[c.tokens[last]].UPOS == ud.PUNCT {
		last--
	}
	mark := c.tokens[last] + 1
	if t := r.time[mark-1]; t == nil || t.Type != timex.Duration || mark >= len(r.Tokens) || !r.rel(mark, "mark") || r.lemma(mark) != "after" && r.lemma(mark) != "before" {
		return nil
	}
	other := r.at[r.Tokens[mark].Head]
	if other == nil || other == c || r.Tokens[mark].Head < mark {
		return nil
	}
	return r.own(other)
}

// layers adds the times, quantities and content words that lie on the clause's own tokens, and sets its span.
func (r *clauseReader) layers(c *clause, own []int) {
	c.Span = r.hull(c.tokens)
	if more := r.measured(c); more != nil {
		c.Span = c.Span.Hull(r.hull(more))
	}
	c.Text = c.Span.Of(r.text)
	c.Content = slices.Grow(c.Content, r.contentWords(own))
	for _, i := range own {
		if t := r.time[i]; t != nil && (len(c.Times) == 0 || c.Times[len(c.Times)-1] != t) {
			c.Times = append(c.Times, t)
		}
		if q := r.quantity[i]; q != nil && (len(c.Quantities) == 0 || c.Quantities[len(c.Quantities)-1] != q) {
			c.Quantities = append(c.Quantities, q)
		}
		if r.content[i] {
			c.Content = append(c.Content, r.word(i))
		}
	}
}
