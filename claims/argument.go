package claims

import (
	"slices"
	"strings"

	"github.com/gainsay-go/gainsay/claims/names"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// fill reads what stands in the clause's own branch of the tree: arguments, times, quantities, content words and the span.
func (r *clauseReader) fill(c *clause) {
	own := c.tokens
	if own == nil {
		own = r.own(c)
		c.tokens = own
	}
	h := &r.Tokens[c.head]
	c.Predicate.Span, c.Predicate.Text, c.Predicate.UPOS = h.Span, h.Form, h.UPOS
	c.Predicate.Lemma = r.lemma(c.head)
	if v := r.verb(c.head); v != c.Predicate.Lemma {
		c.Predicate.Particle = strings.TrimPrefix(v, c.Predicate.Lemma+" ")
		c.Predicate.Lemma = v
	}
	for _, t := range c.carrier {
		if l := r.verb(t); l != "be" {
			c.Predicate.Light = l
		}
	}
	c.Predicate.Passive = r.passive(c.head)
	c.Predicate.Past = r.past(c)
	if prep := r.preposition(c.head); c.Form == Copular && prep != "" { // “was in the chair” says where, not what
		c.Form, c.Predicate.Lemma, c.Predicate.UPOS = Verbal, "be", ud.AUX
		c.Arguments = append(c.Arguments, r.argument(c.head, r.roleOf(prep, c.head), prep))
	}
	if c.Form == Appositive {
		r.layers(c, own)
		return
	}
	r.reattach(c, own)
	heads := append([]int{c.head}, c.carrier...)
	for _, p := range heads {
		for _, i := range r.children[p] {
			if r.moved[i] != nil && r.moved[i] != c || r.at[i] == c || r.sourced(i) || r.Tokens[i].Deprel.Is("xcomp") && slices.Contains(c.carrier, p) {
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

// withoutCarriers leaves out the times that tell when a plan was made rather than when it is to be done: “agreed on Tuesday
// to suspend the strike”.
func (r *clauseReader) withoutCarriers(c *clause, own []int) []int {
	return slices.DeleteFunc(slices.Clone(own), func(i int) bool {
		t := r.time[i]
		if t == nil || t.To.IsZero() || t.To.After(r.a.Document.Published) {
			return false
		}
		top := i
		for steps := 0; steps < len(r.Tokens) && r.Tokens[top].Head >= 0 && r.time[r.Tokens[top].Head] == t; steps++ {
			top = r.Tokens[top].Head
		}
		g := r.Tokens[top].Head
		return g >= 0 && slices.Contains(c.carrier, g) && signatures()[r.verb(g)].modality != ""
	})
}

// reattach hangs on the predicate what parsers often hang on the noun before it: the recipient of a verb of giving and the
// agent of a passive.
func (r *clauseReader) reattach(c *clause, own []int) {
	if c.Form != Verbal {
		return
	}
	gives := transfers(r.lemma(c.head)) && !r.led(c, "to")
	agentless := c.Predicate.Passive && !r.led(c, "by")
	for _, i := range own {
		t := &r.Tokens[i]
		if t.Head == c.head || t.Head < 0 || t.Head >= len(r.Tokens) {
			continue
		}
		prep := ""
		if t.Deprel.Is("nmod", "obl", "appos") {
			prep = r.preposition(i)
		}
		switch {
		case prep == "to" && gives && (r.agentive(i) || t.UPOS == ud.PROPN), prep == "by" && agentless && r.agentive(i):
			r.moved[i] = c
			role := map[string]Role{"to": To, "by": Subject}[prep]
			c.Arguments = append(c.Arguments, r.argument(i, role, prep))
		}
	}
}

// led says whether a phrase with that preposition hangs on the predicate itself.
func (r *clauseReader) led(c *clause, prep string) bool {
	for _, i := range r.children[c.head] {
		if r.Tokens[i].Deprel.Is("obl") && r.preposition(i) == prep {
			return true
		}
	}
	return false
}

// agentive says whether the phrase headed by i names or describes a person or a group.
func (r *clauseReader) agentive(i int) bool {
	k := nounKinds()[r.lemma(i)]
	if isPersonOrGroup(r.entity[i]) || names.IsOffice(r.lemma(i)) || r.entity[i] == nil && (k == personNoun || k == groupNoun) {
		return true
	}
	for _, c := range r.children[i] {
		if r.Tokens[c].Deprel.Is("flat", "appos", "compound", "nmod") && isPersonOrGroup(r.entity[c]) && r.preposition(c) == "" {
			return true
		}
	}
	return false
}

func isPersonOrGroup(e *Entity) bool { return e != nil && (e.Kind == Person || e.Kind == Organization) }

// own lists the tokens of a clause: its branch without the branches of other clauses, speakers' asides and relative clauses.
func (r *clauseReader) own(c *clause) []int {
	return r.subtree(c.top, func(i int) bool {
		t := &r.Tokens[i]
		if other := r.at[i]; other != nil && other != c && (other.Form != Appositive || t.Deprel.Is("appos")) {
			return !t.Deprel.Is("xcomp", "csubj")
		}
		if t.Deprel.Is("parataxis", "discourse", "vocative", "list") || r.sourced(i) {
			return true
		}
		return t.Deprel.Is("cc") && t.Head == c.top && r.lemma(i) != "neither" || t.Head == c.top && r.marks(i)
	})
}

// past says whether the clause stands in the simple past.
func (r *clauseReader) past(c *clause) bool {
	past := r.Tokens[c.top].XPOS == "VBD"
	for _, i := range append(append([]int{}, r.children[c.top]...), r.children[c.head]...) {
		if t := &r.Tokens[i]; t.Deprel.Is("aux", "cop") {
			past = past || t.XPOS == "VBD"
			if r.lemma(i) == "have" || t.XPOS == "MD" {
				return false
			}
		}
	}
	return past
}

// marks says whether the word at i only subordinates its clause.
func (r *clauseReader) marks(i int) bool {
	t := &r.Tokens[i]
	return t.Deprel.Is("mark") || t.Deprel.Is("advmod") && r.lemma(i) == "when" && t.Head >= 0 && r.Tokens[t.Head].Deprel.Is("advcl")
}

// sourced says whether the phrase headed by i names who says it: “according to the police”.
func (r *clauseReader) sourced(i int) bool {
	return r.Tokens[i].Deprel.Is("obl", "nmod") && r.preposition(i) == "according to"
}

// passive says whether the verb at i stands in the passive voice.
func (r *clauseReader) passive(i int) bool {
	t := &r.Tokens[i]
	if t.UPOS != ud.VERB {
		return false
	}
	for _, c := range r.children[i] {
		if d := r.Tokens[c].Deprel; d == "aux:pass" || d == "nsubj:pass" {
			return true
		}
	}
	if t.Feats.Get("VerbForm") != "Part" || t.Feats.Get("Tense") != "Past" {
		return false
	}
	if t.Deprel.Is("acl") && t.Deprel != "acl:relcl" {
		return true
	}
	return t.Deprel.Is("conj") && r.child(i, "aux", "nsubj") < 0 && t.Head >= 0 && t.Head < i && r.passive(t.Head)
}

// dependent reads the dependent i of the predicate p as an argument, nil where it is none.
func (r *clauseReader) dependent(c *clause, p, i int) *Argument {
	t := &r.Tokens[i]
	switch t.Deprel.Base() {
	case "nsubj":
		if relative(t) {
			return nil // inherit gives its antecedent
		}
		if t.Deprel == "nsubj:pass" && (p == c.head || r.passive(c.head)) {
			return r.argument(i, Object, "")
		}
		if p != c.head && r.passive(c.head) {
			return r.argument(i, Object, "") // “is expected to be signed”
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
		if t.UPOS != ud.VERB && r.child(i, "cop") < 0 {
			return r.argument(i, Attributed, "")
		}
		return r.argument(i, Complement, "")
	case "ccomp", "csubj":
		return r.argument(i, Complement, "")
	case "advcl":
		if r.marker(i) == "whether" {
			return r.argument(i, Complement, "")
		}
	}
	return nil
}

func relative(t *ud.Token) bool {
	return t.Feats.Get("PronType") == "Rel" || t.UPOS == ud.PRON && (strings.EqualFold(t.Form, "who") || strings.EqualFold(t.Form, "which") || strings.EqualFold(t.Form, "that") && t.Deprel.Is("nsubj") && t.Feats.Get("PronType") != "Dem")
}

// oblique reads a prepositional phrase or a bare adverbial noun phrase.
func (r *clauseReader) oblique(c *clause, i int) *Argument {
	prep := r.preposition(i)
	switch {
	case r.Tokens[i].Deprel == "obl:agent", prep == "by" && r.passive(c.head) && r.time[i] == nil && r.quantity[i] == nil:
		return r.argument(i, Subject, prep)
	case r.time[i] != nil:
		return r.argument(i, AtTime, prep)
	case prep == "" && r.quantity[i] != nil, prep == "by" && r.quantity[i] != nil:
		return r.argument(i, Amount, prep)
	}
	return r.argument(i, r.roleOf(prep, i), prep)
}

// roleOf is the role that a preposition gives the noun phrase headed by i.
func (r *clauseReader) roleOf(prep string, i int) Role {
	switch prep {
	case "with", "together with", "alongside", "between":
		return With
	case "from":
		return From
	case "by":
		return By
	case "about", "on", "over", "regarding", "concerning":
		if prep != "about" && (r.placeLike(i) || prep == "on") && !r.abstract(i) {
			return InPlace
		}
		return About
	case "because of", "due to", "owing to", "thanks to":
		return Cause
	case "as":
		return Attributed
	case "to", "into", "toward", "towards":
		return To
	case "in", "at", "near", "outside", "inside", "off", "beside", "around", "across", "above", "below", "under", "behind", "next to", "close to", "in front of":
		return InPlace
	}
	return OtherRole
}

func (r *clauseReader) placeLike(i int) bool { return r.entity[i] != nil && r.entity[i].Kind == Place }

// abstract guesses from the ending whether a noun names no place or thing.
func (r *clauseReader) abstract(i int) bool {
	l := r.lemma(i)
	for _, s := range []string{"tion", "sion", "ment", "ness", "ity", "ism", "ance", "ence", "issue", "matter", "question"} {
		if strings.HasSuffix(l, s) {
			return true
		}
	}
	return false
}

// preposition is the case marker of the phrase headed by i with its fixed parts, “because of”; empty for none. Where i is a name,
// the marker may hang on the title before it.
func (r *clauseReader) preposition(i int) string {
	var words []string
	for _, c := range r.children[i] {
		t := &r.Tokens[c]
		if t.Deprel.Is("case") && t.UPOS != ud.PART {
			words = append(words, strings.ToLower(t.Form))
			for _, f := range r.children[c] {
				if r.Tokens[f].Deprel.Is("fixed") {
					words = append(words, strings.ToLower(r.Tokens[f].Form))
				}
			}
		}
		if c < i && len(words) == 0 && (t.Deprel == "nmod:desc" || t.Deprel.Is("compound")) {
			if p := r.child(c, "case"); p >= 0 && r.Tokens[p].UPOS == ud.ADP {
				words = append(words, strings.ToLower(r.Tokens[p].Form))
			}
		}
	}
	return strings.Join(words, " ")
}

// phrase lists the tokens of the noun phrase headed by i without its preposition, relative clauses, appositions and what
// hangs on the predicate of a copula.
func (r *clauseReader) phrase(i int) []int {
	return r.subtree(i, func(j int) bool {
		t := &r.Tokens[j]
		if r.moved[j] != nil || r.sourced(j) || t.Deprel.Is("acl", "appos", "parataxis", "advcl", "discourse", "cc", "conj") && !(t.Deprel.Is("cc", "conj") && t.Head != i) {
			return true
		}
		return t.Head == i && t.Deprel.Is("case", "cop", "nsubj", "mark", "aux", "advmod", "punct") && !(t.Deprel.Is("advmod") && r.quantity[j] != nil && !r.quantity[j].Ordinal)
	})
}

// argument reads the phrase headed by i.
func (r *clauseReader) argument(i int, role Role, prep string) *Argument {
	a := r.member(i, role, prep)
	for _, c := range r.children[i] {
		if r.Tokens[c].Deprel.Is("conj") && r.at[c] == nil && r.Tokens[c].UPOS != ud.VERB {
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
	tokens := r.phrase(i)
	i = r.bearer(i)
	t := &r.Tokens[i]
	a := &Argument{Role: role, Span: r.hull(tokens), Head: r.lemma(i), HeadUPOS: t.UPOS, HeadSpan: t.Span, Preposition: prep,
		Entity: r.entity[i], Time: r.time[i], Plural: t.Feats.Get("Number") == "Plur"}
	a.Text = a.Span.Of(r.text)
	if a.Entity != nil {
		a.Kind = a.Entity.Kind
	} else if k, ok := nounKinds()[a.Head]; ok && t.UPOS == ud.NOUN && k != thingNoun && k != animalNoun {
		a.Kind = entityKindOf(k)
	}
	if m := r.mention[i]; m != nil {
		if m.Form == Named {
			a.HeadSpan = m.Span
		}
		a.Definite = m.Form != Description
	}
	for _, j := range tokens {
		if j != i {
			r.modifier(a, i, j)
		}
	}
	if q := r.quantity[i]; q != nil && a.Quantity == nil {
		a.Quantity = q
	}
	if a.Head == "nobody" || a.Head == "nothing" || a.Head == "none" || a.Head == "neither" {
		a.Negated = true
	}
	return a
}

// bearer is the head of the name that follows the title at i, where the parser made the title the head (“the actor Rui Matos”), or of
// the place that i only classes (“the city of Ruse”); else i.
func (r *clauseReader) bearer(i int) int {
	if byName(r.mention[i]) && r.entity[i].Kind == Person {
		return i
	}
	for k := i + 1; k < len(r.Tokens) && k < i+4 && r.Tokens[k-1].End+1 == r.Tokens[k].Start; k++ {
		if m := r.mention[k]; byName(m) && m.Start == r.Tokens[k].Start && (isPerson(r.entity[k]) || names.IsOffice(r.lemma(k-1)) || nounKinds()[r.lemma(k-1)] == personNoun) {
			if m.Head >= k && m.Head < len(r.Tokens) {
				return m.Head
			}
			return k
		}
		if u := r.Tokens[k].UPOS; u != ud.NOUN && u != ud.PROPN {
			break
		}
	}
	if c := r.child(i, "nmod"); c > i && locality(r.lemma(i)) && r.preposition(c) == "of" && byName(r.mention[c]) {
		return c
	}
	return i
}

// modifier adds to an argument what the token j of its phrase, headed by i, says.
func (r *clauseReader) modifier(a *Argument, i, j int) {
	t := &r.Tokens[j]
	if t.Head == i && t.Deprel.Is("det") {
		switch l := r.lemma(j); l {
		case "no", "neither":
			a.Negated = true
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
	if contentWord(t.UPOS) {
		a.Modifiers = append(a.Modifiers, r.word(j))
	}
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

// circumstances adds times and places of the clause that hang lower in its tree: “held talks with the mayor in Porto”.
func (r *clauseReader) circumstances(c *clause, own []int) {
	for _, i := range own {
		t := &r.Tokens[i]
		if t.Deprel.Is("nmod", "obl") && t.Head != c.head && !slices.Contains(c.carrier, t.Head) {
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
			return r.Tokens[i].Deprel.Is("obj", "xcomp", "obl", "nsubj")
		}
		i = h
	}
	return false
}

// layers adds the times, quantities and content words that lie on the clause's own tokens, and sets its span.
func (r *clauseReader) layers(c *clause, own []int) {
	c.Span = r.hull(c.tokens)
	c.Text = c.Span.Of(r.text)
	for _, i := range own {
		if t := r.time[i]; t != nil && (len(c.Times) == 0 || c.Times[len(c.Times)-1] != t) {
			c.Times = append(c.Times, t)
		}
		if q := r.quantity[i]; q != nil && (len(c.Quantities) == 0 || c.Quantities[len(c.Quantities)-1] != q) {
			c.Quantities = append(c.Quantities, q)
		}
		if contentWord(r.Tokens[i].UPOS) {
			c.Content = append(c.Content, r.word(i))
		}
	}
}
