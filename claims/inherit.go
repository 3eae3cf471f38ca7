package claims

import (
	"slices"
	"strings"
)

// inherit gives a clause without a subject that of the clause it depends on: conjuncts share it, relative clauses take
// their antecedent, participles the noun they modify, infinitives the controller.
func (r *clauseReader) inherit(c *clause) {
	if c.Form == Appositive || c.Form == Nominal {
		return
	}
	t := &r.Tokens[c.top]
	if r.fronted(c) < 0 && (t.Head < 0 || t.Head >= len(r.Tokens)) {
		return
	}
	role := Subject
	if c.Predicate.Passive {
		role = Object
		if transfers(c.Predicate.Lemma) && r.child(c.head, "obj") >= 0 {
			role = Recipient // “handed a microphone, he …”
		}
	}
	front := r.fronted(c)
	doer, _ := r.doer(c)
	switch {
	case front >= 0:
		r.refocus(c, front, role)
	case doer >= 0:
		c.Arguments = append(slices.DeleteFunc(c.Arguments, func(a *Argument) bool { return a.Role == role }), r.argument(doer, role, ""))
	case r.rel(c.top, "acl"):
		r.antecedent(c, t.Head, role)
	case c.Argument(role) != nil:
	case r.rel(c.top, "conj", "xcomp", "advcl", "ccomp"):
		if g := r.clauseOf(t.Head); g != nil && g != c {
			_, by := r.governor(c.top)
			r.control(c, g, role, r.rel(c.top, "xcomp") || by != nil && r.rel(c.top, "advcl"))
		}
	}
}

// antecedent makes the noun at head an argument of the relative or participial clause c.
func (r *clauseReader) antecedent(c *clause, head int, role Role) {
	if r.Tokens[c.top].Deprel == "acl:relcl" {
		for _, i := range append(append([]int{}, r.children[c.head]...), r.children[c.top]...) {
			t := &r.Tokens[i]
			switch {
			case !relative(t):
			case r.rel(i, "obj"):
				role = Object
			case r.rel(i, "obl"): // “the day on which”
				prep := r.preposition(i)
				c.Arguments = append(c.Arguments, r.argument(head, r.roleOf(prep, head), prep))
				return
			case r.rel(i, "nmod"):
				return
			}
		}
	}
	if r.Tokens[c.head].Feats.Get("VerbForm") == "Inf" && r.Tokens[c.top].Deprel != "acl:relcl" {
		return // “a plan to close the pool”
	}
	if c.Argument(role) == nil {
		c.Arguments = append(c.Arguments, r.argument(head, role, ""))
	}
}

// control gives c the subject of the clause g, or for an infinitive after an object that object.
func (r *clauseReader) control(c, g *clause, role Role, infinitive bool) {
	from := g.Argument(Subject)
	if o := g.Argument(Object); o != nil && (infinitive || g.Predicate.Passive) {
		from = o
	} else if o := g.Argument(Recipient); o != nil && infinitive && compels(g.Predicate.Lemma) {
		from = o // “told the visitors to leave”
	}
	if from == nil {
		if g.top == g.head && r.rel(g.head, "conj") && g.head < c.head {
			r.inherit(g)
		}
		return
	}
	a := *from
	a.Role = role
	c.Arguments = append(c.Arguments, &a)
}

// clauseOf is the clause that token i belongs to, walking up the tree.
func (r *clauseReader) clauseOf(i int) *clause {
	for steps := 0; i >= 0 && i < len(r.Tokens) && steps < len(r.Tokens); steps++ {
		if r.at[i] != nil {
			return r.at[i]
		}
		i = r.Tokens[i].Head
	}
	return nil
}

// split makes two claims of a clause whose argument is coordinated in time: “meet with the union first and then with the owners”.
func (r *clauseReader) split() {
	for _, c := range r.clauses[:len(r.clauses):len(r.clauses)] {
		for k, a := range c.Arguments {
			if len(a.Members) == 2 && r.later(a.Members[1]) {
				second := *c.Claim
				second.Arguments = append([]*Argument{}, c.Arguments...)
				c.Arguments[k], second.Arguments[k] = a.Members[0], a.Members[1]
				n := &clause{Claim: &second, head: c.head, top: c.top, carrier: c.carrier, tokens: c.tokens}
				n.Relations = append(n.Relations, Relation{After, c.Claim})
				c.Relations = append(c.Relations, Relation{Before, n.Claim})
				n.Why = append(n.Why, "order: coordinated with “then”")
				r.clauses = append(r.clauses, n)
				break
			}
		}
	}
}

// later says whether “then” or a like word introduces the conjunct.
func (r *clauseReader) later(a *Argument) bool {
	for i := range r.Tokens {
		if r.Tokens[i].End <= a.Start && a.Start-r.Tokens[i].End < 12 && isThen(strings.ToLower(r.Tokens[i].Form)) {
			return true
		}
	}
	return false
}

func isThen(lemma string) bool {
	switch lemma {
	case "then", "later", "afterwards", "afterward", "subsequently", "thereafter":
		return true
	}
	return false
}
