package claims

import (
	"strings"

	"github.com/gainsay-go/gainsay/claims/names"
	"github.com/gainsay-go/gainsay/claims/nouns"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// preposition is the case marker of the phrase headed by i with its fixed parts, “because of”; empty for none. Where i is a name,
// the marker may hang on the title before it.
func (r *clauseReader) preposition(i int) string { return r.cases[i] }

// caseMarker reads the preposition of the phrase headed by i.
func (v *view) caseMarker(i int) string {
	marker := ""
	add := func(k int) {
		if marker != "" {
			marker += " "
		}
		marker += strings.ToLower(v.Tokens[k].Form)
	}
	for _, c := range v.children[i] {
		t := &v.Tokens[c]
		if v.rel(c, "case") && t.UPOS != ud.PART {
			add(c)
			for _, f := range v.children[c] {
				if v.rel(f, "fixed") {
					add(f)
				}
			}
		}
		if c < i && marker == "" && (t.Deprel == "nmod:desc" || v.rel(c, "compound")) {
			if p := v.child(c, "case"); p >= 0 && v.Tokens[p].UPOS == ud.ADP {
				add(p)
			}
		}
	}
	return marker
}

// phrase lists the tokens of the noun phrase headed by i without its preposition, relative clauses, appositions and what
// hangs on the predicate of a copula.
func (r *clauseReader) phrase(i int) []int {
	return r.subtree(i, func(j int) bool {
		t := &r.Tokens[j]
		if r.moved[j] != nil || r.sourced(j) || r.rel(j, "acl", "appos", "parataxis", "advcl", "discourse", "cc", "conj") && !(r.rel(j, "cc", "conj") && t.Head != i) {
			return true
		}
		return t.Head == i && r.rel(j, "case", "cop", "nsubj", "mark", "aux", "advmod", "punct") && !(r.rel(j, "advmod") && r.quantity[j] != nil && !r.quantity[j].Ordinal)
	})
}

// bearer is the head of the name that follows the title at i, where the parser made the title the head (“the actor Rui Matos”), or of
// the place that i only classes (“the city of Ruse”); else i.
func (r *clauseReader) bearer(i int) int {
	if byName(r.mention[i]) && r.entity[i].Kind == Person {
		return i
	}
	for k := i + 1; k < len(r.Tokens) && k < i+4 && r.Tokens[k-1].End+1 == r.Tokens[k].Start; k++ {
		if m := r.mention[k]; byName(m) && m.Start == r.Tokens[k].Start && (isPerson(r.entity[k]) || names.IsOffice(r.lemma(k-1)) || nouns.Is(r.lemma(k-1), nouns.Person)) {
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

// counted is the noun that the number at i counts or is a share of, in “tens of thousands of people” and “two thirds of the teachers”;
// else i.
func (r *clauseReader) counted(i int) int {
	q := r.quantity[i]
	if q == nil || q.Ordinal || r.Tokens[i].UPOS != ud.NOUN || q.Unit != "" && q.Unit != "%" {
		return i
	}
	n := i
	for c := r.child(n, "nmod"); c > n && r.preposition(c) == "of"; c = r.child(n, "nmod") {
		n = c
	}
	if r.Tokens[n].UPOS != ud.NOUN || r.Tokens[n].Feats.Get("Number") != "Plur" {
		return i
	}
	return n
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
	if r.rel(i, "acl") && t.Deprel != "acl:relcl" || r.rel(i, "advcl") && r.child(i, "aux", "cop", "nsubj") < 0 { // “built in 1958, it …”
		return true
	}
	return r.rel(i, "conj") && r.child(i, "aux", "nsubj") < 0 && t.Head >= 0 && t.Head < i && r.passive(t.Head)
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

// roleOf is the role that a preposition gives the noun phrase headed by i.
func (r *clauseReader) roleOf(prep string, i int) Role {
	if (prep == "in" || prep == "at") && r.adverbial(i) {
		return Manner
	}
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

// adverbial says whether a noun without anything beside it forms an adverb with its preposition: “in all”, “at first”.
func (r *clauseReader) adverbial(i int) bool {
	if r.child(i, "det", "amod", "nmod", "compound", "acl") >= 0 {
		return false
	}
	switch r.lemma(i) {
	case "all", "total", "addition", "fact", "turn", "response", "return", "part", "general", "particular", "vain", "first", "last", "once", "least", "most":
		return true
	}
	return false
}

// sourced says whether the phrase headed by i names who says it: “according to the police”.
func (r *clauseReader) sourced(i int) bool {
	return r.rel(i, "obl", "nmod") && r.preposition(i) == "according to"
}

// marks says whether the word at i only subordinates its clause.
func (r *clauseReader) marks(i int) bool {
	t := &r.Tokens[i]
	return r.rel(i, "mark") || r.rel(i, "advmod") && r.lemma(i) == "when" && t.Head >= 0 && r.rel(t.Head, "advcl")
}

func relative(t *ud.Token) bool {
	return t.Feats.Get("PronType") == "Rel" || t.UPOS == ud.PRON && (strings.EqualFold(t.Form, "who") || strings.EqualFold(t.Form, "which") || strings.EqualFold(t.Form, "that") && t.Deprel.Is("nsubj") && t.Feats.Get("PronType") != "Dem")
}
