package claims

import (
	"cmp"
	"slices"
	"strings"

	"github.com/gainsay-go/gainsay/claims/nouns"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// fill reads what stands in the clause's own branch of the tree: arguments, times, quantities, content words and the span.
func (r *clauseReader) fill(c *clause) {
	own := c.tokens
	if own == nil {
		own = r.wide(c, r.own(c))
		c.tokens = own
	}
	r.name(c)
	if prep := r.preposition(c.head); c.Form == Copular && prep != "" { // “was in the chair” says where, not what
		c.Form, c.Predicate.Lemma, c.Predicate.UPOS = Verbal, "be", ud.AUX
		role := r.roleOf(prep, c.head)
		if r.time[c.head] != nil {
			role = AtTime
		}
		c.Arguments = append(c.Arguments, r.argument(c.head, role, prep))
	}
	if c.Form == Appositive {
		r.layers(c, own)
		return
	}
	r.reattach(c, own)
	heads := append([]int{c.head}, c.carrier...)
	for _, p := range heads {
		for _, i := range r.children[p] {
			if r.moved[i] != nil && r.moved[i] != c || r.at[i] == c || r.sourced(i) || r.rel(i, "xcomp") && slices.Contains(c.carrier, p) {
				continue
			}
			if a := r.dependent(c, p, i); a != nil {
				c.Arguments = append(c.Arguments, a)
			}
		}
	}
	r.circumstances(c, own)
	r.layers(c, r.withoutCarriers(c, own))
}

// own lists the tokens of a clause: its branch without the branches of other clauses, speakers' asides and relative clauses.
func (r *clauseReader) own(c *clause) []int {
	return r.subtree(c.top, func(i int) bool {
		t := &r.Tokens[i]
		if other := r.at[i]; other != nil && other != c && (other.Form != Appositive || r.rel(i, "appos")) {
			return !r.rel(i, "xcomp", "csubj")
		}
		if r.rel(i, "parataxis", "discourse", "vocative", "list") || r.sourced(i) {
			return true
		}
		return r.rel(i, "cc") && t.Head == c.top && r.lemma(i) != "neither" || t.Head == c.top && r.marks(i)
	})
}

// past says whether the clause stands in the simple past.
func (r *clauseReader) past(c *clause) bool {
	past := r.Tokens[c.top].XPOS == "VBD"
	for _, above := range [...]int{c.top, c.head} {
		for _, i := range r.children[above] {
			if t := &r.Tokens[i]; r.rel(i, "aux", "cop") {
				past = past || t.XPOS == "VBD"
				if r.lemma(i) == "have" || t.XPOS == "MD" {
					return false
				}
			}
		}
	}
	return past
}

// age says whether the clause says how old somebody is: “Ana Brenk, 71”, “she was 71 years old”.
func (r *clauseReader) age(c *clause) bool {
	if c.Form != Copular && c.Form != Appositive {
		return false
	}
	q := r.quantity[c.head]
	if q == nil && r.lemma(c.head) == "old" {
		for _, i := range r.children[c.head] {
			q = cmp.Or(q, r.quantity[i])
		}
	}
	return q != nil && !q.Ordinal && (q.Unit == "year" || q.Unit == "month" || q.Unit == "week" || q.Unit == "day")
}

// name sets the predicate of a clause, with its particle, voice and the verb that carries it.
func (r *clauseReader) name(c *clause) {
	h := &r.Tokens[c.head]
	c.Predicate.Span, c.Predicate.Text, c.Predicate.UPOS = h.Span, h.Form, h.UPOS
	c.Predicate.Lemma = r.lemma(c.head)
	if v := r.verb(c.head); v != c.Predicate.Lemma {
		c.Predicate.Particle = strings.TrimPrefix(v, c.Predicate.Lemma+" ")
		c.Predicate.Lemma = v
	}
	if r.age(c) {
		c.Predicate.Lemma, c.Predicate.UPOS = "old", ud.ADJ
	}
	for _, t := range c.carrier {
		if l := r.verb(t); l != "be" {
			c.Predicate.Light = l
		}
	}
	c.Predicate.Passive = r.passive(c.head)
	c.Predicate.Past = r.past(c)
}

// dependent reads the dependent i of the predicate p as an argument, nil where it is none.
func (r *clauseReader) dependent(c *clause, p, i int) *Argument {
	t := &r.Tokens[i]
	switch t.Deprel.Base() {
	case "nsubj":
		if relative(t) || r.fronted(c) >= 0 && r.lemma(i) == "what" {
			return nil // inherit gives its antecedent
		}
		if t.Deprel == "nsubj:pass" && (p == c.head || r.passive(c.head)) {
			return r.argument(i, Object, "")
		}
		if r.passive(c.head) && (p != c.head || slices.ContainsFunc(r.children[p], func(k int) bool { return r.Tokens[k].Deprel == "aux:pass" })) {
			return r.argument(i, Object, "") // “is expected to be signed”, and what the parser misses: “none of the crates were opened”
		}
		return r.argument(i, Subject, "")
	case "obj":
		if relative(t) {
			return nil
		}
		return r.argument(i, Object, "")
	case "iobj":
		return r.argument(i, Recipient, "")
	case "obl":
		if relative(t) && r.Tokens[c.top].Deprel == "acl:relcl" {
			return nil
		}
		return r.oblique(c, i)
	case "advmod":
		if r.time[i] != nil {
			return r.argument(i, AtTime, "")
		}
		if t.UPOS == ud.ADV && strings.HasSuffix(r.lemma(i), "ly") {
			return r.argument(i, Manner, "")
		}
	case "nmod":
		if c.Form == Nominal && t.Deprel == "nmod:poss" && r.time[i] == nil {
			return r.argument(i, Subject, "")
		}
		if c.Form == Nominal && r.preposition(i) == "of" && r.time[i] == nil {
			return r.argument(i, Object, "")
		}
		return r.oblique(c, i)
	case "xcomp":
		if i == r.fronted(c) {
			return nil
		}
		if t.UPOS != ud.VERB && r.child(i, "cop") < 0 {
			return r.argument(i, Attributed, "")
		}
		return r.argument(i, Complement, "")
	case "ccomp", "csubj":
		if i == r.fronted(c) {
			return nil
		}
		return r.argument(i, Complement, "")
	case "advcl":
		if r.marker(i) == "whether" {
			return r.argument(i, Complement, "")
		}
	}
	return nil
}

// oblique reads a prepositional phrase or a bare adverbial noun phrase.
func (r *clauseReader) oblique(c *clause, i int) *Argument {
	prep := r.preposition(i)
	switch {
	case (r.Tokens[i].Deprel == "obl:agent" || prep == "by" && r.passive(c.head)) && r.time[i] == nil && r.quantity[i] == nil && r.Tokens[i].UPOS != ud.ADV:
		return r.argument(i, Subject, prep)
	case r.time[i] != nil:
		return r.argument(i, AtTime, prep)
	case prep == "" && r.quantity[i] != nil, prep == "by" && r.quantity[i] != nil:
		return r.argument(i, Amount, prep)
	}
	return r.argument(i, r.roleOf(prep, i), prep)
}

// argument reads the phrase headed by i.
func (r *clauseReader) argument(i int, role Role, prep string) *Argument {
	a := r.member(i, role, prep)
	for _, c := range r.children[i] {
		if r.rel(c, "conj") && r.at[c] == nil && r.Tokens[c].UPOS != ud.VERB && !r.negated(c) {
			if a.Members == nil {
				first := *a
				a.Members = []*Argument{&first}
			}
			m := r.member(c, role, prep)
			a.Members = append(a.Members, m)
			a.Span = a.Span.Hull(m.Span)
			a.Plural = true
		}
	}
	a.Text = a.Span.Of(r.text)
	return a
}

func (r *clauseReader) member(i int, role Role, prep string) *Argument {
	tokens, number, denied := r.phrase(i), r.quantity[i], r.denied(i)
	i = r.counted(r.bearer(i))
	t := &r.Tokens[i]
	a := &Argument{Role: role, Span: r.hull(tokens), Head: r.lemma(i), HeadUPOS: t.UPOS, HeadSpan: t.Span, Preposition: prep, Negated: denied || r.denied(i),
		Entity: r.entity[i], Time: r.time[i], Plural: t.Feats.Get("Number") == "Plur"}
	a.Text = a.Span.Of(r.text)
	if k := r.child(i, "appos"); a.Entity == nil && k > i && t.UPOS == ud.NOUN && !a.Plural && byName(r.mention[k]) {
		a.Entity = r.entity[k] // “a diver, Ole Brandt”
	}
	if a.Entity != nil {
		a.Kind = a.Entity.Kind
	} else if k, ok := nouns.KindOf(a.Head); ok && t.UPOS == ud.NOUN && k != nouns.Thing && k != nouns.Animal {
		a.Kind = entityKindOf(k)
	}
	if m := r.mention[i]; m != nil {
		if m.Form == Named {
			a.HeadSpan = m.Span
		}
		a.Definite = m.Form != Description
	}
	if n := r.contentWords(tokens); n > 1 {
		a.Modifiers = make([]Word, 0, n)
	}
	for _, j := range tokens {
		if j != i {
			r.modifier(a, i, j)
		}
	}
	if q := cmp.Or(r.quantity[i], number); q != nil && a.Quantity == nil {
		a.Quantity = q
	}
	return a
}

// modifier adds to an argument what the token j of its phrase, headed by i, says.
func (r *clauseReader) modifier(a *Argument, i, j int) {
	t := &r.Tokens[j]
	if t.Head == i && r.rel(j, "det") {
		switch l := r.lemma(j); l {
		case "the", "this", "that", "these", "those", "both":
			a.Definite = true
		}
	}
	if t.Deprel == "nmod:poss" && t.Head == i {
		a.Definite = true
	}
	if q := r.quantity[j]; q != nil && !q.Ordinal && a.Quantity == nil && (t.Head == i || r.quantity[i] == q) {
		a.Quantity = q
	}
	if r.content[j] {
		a.Modifiers = append(a.Modifiers, r.word(j))
	}
}

// contentWords is how many of the tokens are content words.
func (r *clauseReader) contentWords(tokens []int) int {
	n := 0
	for _, i := range tokens {
		if r.content[i] {
			n++
		}
	}
	return n
}

func contentWord(u ud.UPOS) bool {
	switch u {
	case ud.NOUN, ud.PROPN, ud.VERB, ud.ADJ, ud.NUM, ud.ADV:
		return true
	}
	return false
}

func (r *clauseReader) word(i int) Word {
	t := &r.Tokens[i]
	return Word{Span: t.Span, Lemma: r.lemma(i), UPOS: t.UPOS, Entity: r.entity[i], Time: r.time[i], Quantity: r.quantity[i]}
}
