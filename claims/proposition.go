package claims

import (
	"slices"
	"sort"
	"strconv"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// findClaims reads the claims off the trees: one for each clause with a finite or a controlled verb, each copula, each
// apposition, title and existential, in the order of their predicates.
func findClaims(a *Analysis) []*Claim {
	var out []*Claim
	all := views(a)
	var before *clauseReader
	for _, v := range all {
		r := &clauseReader{a: a, view: v, all: all}
		out = append(out, r.claims()...)
		r.continues(before)
		before = r
	}
	for i, c := range out {
		c.ID = "c" + strconv.Itoa(i+1)
	}
	return out
}

// clauseReader reads the claims of one sentence.
type clauseReader struct {
	*view
	a       *Analysis
	all     []*view   // of all sentences
	clauses []*clause // by predicate, in the order of the text
	at      []*clause // by token of the predicate and of its carrier
	seen    []sign    // of the clause judged last
	moved   []*clause // by token of a phrase's head: the clause it is hung on against the tree
	front   []int     // by token of a clause: the head of what a cleft puts in front of it, else the token itself
	out     []*Claim  // what was worth a claim
}

// clause is a claim being read.
type clause struct {
	*Claim
	head    int   // token of the predicate
	carrier []int // tokens of the verbs that carry it, outermost first: "refused" of "refused to reach"
	top     int   // the outermost carrier, or head: where the clause hangs in the tree
	tokens  []int // its own tokens, without those of other clauses
}

func (r *clauseReader) claims() []*Claim {
	r.at, r.moved, r.front = make([]*clause, len(r.Tokens)), make([]*clause, len(r.Tokens)), make([]int, len(r.Tokens))
	for i := range r.front {
		r.front[i] = i
	}
	for i := range r.Tokens {
		r.predicate(i)
	}
	for i := range r.Tokens {
		r.title(i)
	}
	for i := range r.Tokens {
		r.property(i)
	}
	slices.SortStableFunc(r.clauses, func(c, d *clause) int { return c.head - d.head })
	for _, c := range r.clauses {
		r.fill(c)
	}
	for _, c := range r.clauses {
		r.inherit(c)
	}
	r.dateClefts()
	r.split()
	r.relate()
	r.events()
	slices.SortStableFunc(r.clauses, func(c, d *clause) int { return c.head - d.head })
	var out []*Claim
	for _, c := range r.clauses {
		r.judge(c)
		if r.worth(c) {
			out = append(out, c.Claim)
		}
	}
	r.out = out
	for _, c := range out { // what is no claim orders none
		c.Relations = slices.DeleteFunc(c.Relations, func(rel Relation) bool { return rel.To == c || !slices.Contains(out, rel.To) })
	}
	return out
}

// predicate opens a clause at token i if a clause's predicate stands there.
func (r *clauseReader) predicate(i int) {
	switch r.bases[i] {
	case "aux", "cop", "amod", "compound", "flat", "fixed", "case", "mark", "punct", "nmod", "det", "goeswith":
		return
	}
	t := &r.Tokens[i]
	switch {
	case t.UPOS == ud.VERB, t.UPOS == ud.AUX:
		if r.carries(i) {
			return
		}
		r.open(i, Verbal)
	case r.child(i, "cop") >= 0:
		if r.focus(i) || r.carries(i) {
			return
		}
		r.open(i, Copular)
	case t.UPOS == ud.NOUN && r.child(i, "nsubj") >= 0, r.rel(i, "xcomp") && r.infinitive(i):
		r.open(i, Verbal) // a verb that the tagger took for a noun
	}
	if r.at[i] == nil {
		return
	}
	if e := r.child(i, "expl"); e >= 0 && r.lemma(e) == "there" {
		if s := r.child(i, "nsubj"); s >= 0 && r.lemma(i) == "be" {
			r.clauses[len(r.clauses)-1].Form = Nominal
			r.move(r.clauses[len(r.clauses)-1], s)
		}
	}
}

// open starts a clause at token i and lists the verbs that carry it.
func (r *clauseReader) open(i int, form ClaimForm) *clause {
	c := &clause{Claim: &Claim{Document: &r.a.Document, Index: r.index, Sentence: r.Span, Form: form}, head: i, top: i}
	if c.carrier = r.carriers(i); len(c.carrier) > 0 {
		c.top = c.carrier[0]
	}
	for _, p := range c.carrier {
		r.at[p] = c
	}
	r.at[i] = c
	r.clauses = append(r.clauses, c)
	return c
}

// move makes another token the predicate of a clause, which keeps hanging where it hung: "inspection" for "was" in "there
// was no inspection".
func (r *clauseReader) move(c *clause, to int) {
	c.carrier = append(c.carrier, c.head)
	c.head = to
	r.at[to] = c
}

// carries says whether the word at i only says how the verb under it is to be taken: “failed to reach”, “wants to meet”,
// “is expected to sign”, “is likely to fall”, “ruled out selling”, “insists on keeping”.
func (v *view) carries(i int) bool {
	if v.carried(i) < 0 || v.child(i, "obj", "iobj") >= 0 {
		return false
	}
	return v.carrying(i) != nil
}

// carried is the infinitive, gerund or predicative that the word at i may carry, or -1.
func (v *view) carried(i int) int {
	for _, c := range v.children[i] {
		t := &v.Tokens[c]
		if v.rel(c, "advcl") && v.infinitive(c) && v.behindTime(i, c) || v.rel(c, "xcomp") && (t.UPOS == ud.VERB || v.child(c, "cop") >= 0 || v.infinitive(c)) || t.UPOS == ud.VERB && gerund(t) && c > i && v.rel(c, "advcl", "ccomp", "obl") && v.child(c, "nsubj") < 0 && v.near(i, c) {
			return c
		}
	}
	return -1
}

// behindTime says whether an infinitive is parted by a time from a word that plans, wants or refuses it, so that it looks like a
// purpose: “agreed | on Thursday | to pay”.
func (v *view) behindTime(i, infinitive int) bool {
	if s := signatures()[v.verb(i)+" to"]; s == nil || s.holding == (effect{modality: Actual}) {
		return false
	}
	for k := i + 1; k < infinitive; k++ {
		if u := v.Tokens[k].UPOS; v.time[k] == nil && u != ud.ADP && u != ud.ADV && u != ud.PART {
			return false
		}
	}
	return i < infinitive
}

// infinitive says whether “to” marks the word at i.
func (v *view) infinitive(i int) bool {
	return slices.ContainsFunc(v.children[i], func(m int) bool { return v.rel(m, "mark") && v.lemma(m) == "to" })
}

// near says whether nothing but a particle, a preposition or an adverb stands between two tokens.
func (v *view) near(i, j int) bool {
	for k := i + 1; k < j; k++ {
		if u := v.Tokens[k].UPOS; u != ud.ADP && u != ud.ADV && u != ud.SCONJ && u != ud.PART {
			return false
		}
	}
	return true
}

// verb is the lemma at i with the particle of a phrasal verb.
func (v *view) verb(i int) string {
	for _, c := range v.children[i] {
		if v.Tokens[c].Deprel == "compound:prt" {
			return v.lemma(i) + " " + v.lemma(c)
		}
	}
	return v.lemma(i)
}

// worth says whether a clause makes a claim of its own: a verb of reporting does not where what it reports makes one, unless it judges somebody.
func (r *clauseReader) worth(c *clause) bool {
	if len(c.tokens) < 2 || c.Form == Appositive && (c.Arguments[0].Time != nil || c.Arguments[0].HeadUPOS == ud.NUM) {
		return false
	}
	for _, a := range r.reports {
		if c.Form != Verbal || a.Cue == nil || a.Attitude || a.CueSentence != r.index || !a.Cue.Span.Contains(r.Tokens[c.head].Span) {
			continue
		}
		e := cues()[cueKey{a.Cue.Lemma, ud.VERB}]
		if e == nil || e.Class != Reporting && e.Class != Hearsay {
			continue
		}
		if a.Kind == Direct || r.heads(&a.Content) && !(e.takes(frameAccuse) && r.objectIn(c.head, &a.Content)) {
			return false
		}
	}
	return true
}

// objectIn says whether the object of the verb at i stands in the content: “praised | the climbers for staying where they were”.
func (r *clauseReader) objectIn(i int, content *Content) bool {
	o := r.child(i, "obj")
	return o >= 0 && content.holds(r.Tokens[o].Span)
}

// heads says whether the predicate of some clause stands in the content.
func (r *clauseReader) heads(content *Content) bool {
	for _, c := range r.clauses {
		if c.Form != Appositive && content.holds(r.Tokens[c.head].Span) {
			return true
		}
	}
	return false
}

// union merges two sorted lists of tokens.
func union(a, b []int) []int {
	out := append(append([]int{}, a...), b...)
	sort.Ints(out)
	n := 0
	for i, t := range out {
		if i == 0 || t != out[n-1] {
			out[n] = t
			n++
		}
	}
	return out[:n]
}
