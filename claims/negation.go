package claims

import (
	"slices"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// negated says whether a negation hangs on the word at p.
func (v *view) negated(p int) bool {
	odd := v.denyingPhrase(p)
	for _, i := range v.children[p] {
		if !v.rel(i, "advmod", "cc", "det", "mark", "case") {
			continue
		}
		switch l := v.lemma(i); {
		case denier(l):
			odd = odd != (!v.additive(i) && !v.untilAfter(p, i))
		case l == "without":
			odd = odd != v.rel(i, "mark")
		case l == "instead", l == "rather", l == "anything", l == "far": // “instead of paying”, “anything but clean”
			odd = odd != (v.child(i, "fixed") >= 0)
		case l == "long": // “no longer”
			d := v.child(i, "advmod", "det")
			odd = odd != (d >= 0 && v.lemma(d) == "no")
		case l == "yet": // “has yet to be read”
			odd = odd != (v.infinitive(p) && v.child(p, "aux") >= 0)
		case l == "once", l == "ever", l == "even", l == "again": // “not once”, “never again”
			d := v.child(i, "advmod")
			odd = odd != (d >= 0 && (v.lemma(d) == "not" || v.lemma(d) == "never"))
		case v.scarce(i):
			odd = !odd
		}
	}
	return odd
}

// denier says whether a word denies what it hangs on.
func denier(lemma string) bool {
	switch lemma {
	case "not", "n't", "n’t", "never", "neither", "nor", "nowhere", "no":
		return true
	}
	return false
}

// additive says whether the denier at i takes back only that what follows is all, or dates it: “not only the roof”, “not until the roof fell”.
func (v *view) additive(i int) bool {
	return i+1 < len(v.Tokens) && slices.Contains([]string{"only", "just", "merely", "solely", "simply", "until", "till"}, v.lemma(i+1))
}

// untilAfter says whether the denier at i dates the beginning of what hangs on p: “did not start until the dam failed” says that it started.
func (v *view) untilAfter(p, i int) bool {
	if l := v.lemma(i); l != "not" && l != "n't" && l != "n’t" {
		return false
	}
	return slices.ContainsFunc(v.children[p], func(c int) bool {
		return c > p && v.rel(c, "obl", "advcl", "advmod", "nmod", "ccomp") && slices.ContainsFunc(v.children[c], func(m int) bool { return v.rel(m, "mark", "case") && isUntil(v.lemma(m)) })
	})
}

func isUntil(lemma string) bool { return lemma == "until" || lemma == "till" }

// scarce says whether the adverb at i leaves next to nothing of the quantifier behind it: “hardly any”, “barely anyone”.
func (v *view) scarce(i int) bool {
	switch v.lemma(i) {
	case "hardly", "scarcely", "barely":
		return i+1 < len(v.Tokens) && slices.Contains([]string{"any", "anyone", "anybody", "anything", "anywhere", "ever"}, v.lemma(i+1))
	}
	return false
}

// denyingPhrase says whether a negative phrase brings the auxiliary of the verb at p before its subject, “at no point did | the driver | brake”,
// or is one that denies wherever it stands, “by no means”.
func (v *view) denyingPhrase(p int) bool {
	subject, aux := v.child(p, "nsubj", "expl"), v.child(p, "aux", "cop")
	for _, i := range v.children[p] {
		d := v.child(i, "det")
		if !v.rel(i, "obl") || d < 0 || v.lemma(d) != "no" {
			continue
		}
		if i < aux && aux < subject {
			return true
		}
		switch v.cases[i] + " no " + v.lemma(i) {
		case "at no point", "at no time", "at no stage", "in no way", "in no case", "by no mean", "by no means", "under no circumstance", "on no account":
			return true
		}
	}
	return false
}

// denied says whether the noun phrase headed by i denies what it takes part in: “no flights”, “not a single flight”, “none of them”,
// “neither the mayor nor the captain”, “hardly any flights”.
func (v *view) denied(i int) bool {
	switch v.lemma(i) {
	case "nobody", "nothing", "none", "neither":
		return true
	}
	for _, c := range v.children[i] {
		if c > i {
			continue
		}
		switch l := v.lemma(c); {
		case v.rel(c, "det", "cc") && (l == "no" || l == "neither"), l == "not" && v.rel(c, "advmod", "cc") && !v.additive(c), v.rel(c, "advmod") && v.scarce(c):
			return true
		}
		if v.rel(c, "det", "nummod", "amod") && v.Tokens[c].UPOS != ud.ADJ && v.denied(c) { // “hardly any”, “not one”
			return true
		}
	}
	return false
}

// lacks opens a claim for what the clause c was done without: “built without a permit” says that there was no permit.
func (r *clauseReader) lacks(c *clause) {
	if c.Form != Verbal {
		return
	}
	for _, i := range r.children[c.head] {
		if r.rel(i, "obl") && r.Tokens[i].UPOS == ud.NOUN && r.preposition(i) == "without" && r.at[i] == nil && r.time[i] == nil {
			n := r.nominal(i)
			if s := c.Argument(Subject); s != nil && n.Argument(Subject) == nil {
				n.Arguments = append(n.Arguments, s)
			}
		}
	}
}
