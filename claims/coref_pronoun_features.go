package claims

import (
	"strings"

	"github.com/gainsay-go/gainsay/claims/names"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// feature is a property of a pronoun and what it may mean, as a name and up to two values.
type feature struct{ name, value, other string }

// anaphor is a pronoun with what the features of all its candidates have in common.
type anaphor struct {
	*resolver
	p        *phrase
	e        pronounEntry
	role     string
	said     bool // it is the subject of a verb of saying
	clause   int  // the head of the pronoun's clause
	subject  int  // of that clause, or -1
	near     []*referent
	topic    *referent // the candidate mentioned most so far
	weight   []int     // the salience of each candidate
	most     int       // that of the most salient
	features []feature
}

// anaphorOf is the anaphor of a pronoun whose candidates are the referents near it, the last mentioned first.
func anaphorOf(r *resolver, p *phrase, e pronounEntry, near []*referent) *anaphor {
	c := &anaphor{resolver: r, p: p, e: e, role: r.role(p.head), said: r.speaks(p), clause: r.clauseOf(p.head), near: near}
	c.subject = r.subjectOf(c.clause)
	most := 0
	c.weight = make([]int, len(near))
	for i, x := range near {
		if n := c.mentions(x); n > most {
			c.topic, most = x, n
		}
		c.weight[i] = c.salience(x)
		c.most = max(c.most, c.weight[i])
	}
	return c
}

// chained says whether the pronoun of the same gender before this means the referent, and how many sentences off it is.
func (c *anaphor) chained(x *referent) string {
	before := c.lastOf[c.e.kind][c.e.gender]
	if before == nil {
		return "none"
	}
	d := bin(c.sent[c.p.head]-c.sent[before.head], 0, 1, 3, 8)
	switch before.who {
	case x:
		return "it " + d
	case nil:
		return "nobody " + d
	}
	return "other " + d
}

func (c *anaphor) add(name, value, other string) {
	c.features = append(c.features, feature{name, value, other})
}

// last is the referent's last phrase before the pronoun, or the one that it is ahead of.
func (c *anaphor) last(x *referent) *phrase {
	if q := lastBefore(x, c.p.Start); q != nil {
		return q
	}
	return x.phrases[0]
}

// ofReferent are the features that hold of all phrases of a referent, the n-th last mentioned of all candidates.
func (c *anaphor) ofReferent(x *referent, n int) []feature {
	c.features = c.features[:0]
	c.add("recency", bin(n, 0, 1, 2, 3, 5), "")
	c.add("uses", bin(c.uses(x), 0, 1, 2, 3, 5, 9), truth(x.named()))
	c.add("kind", kindNames[x.kind], truth(x.named()))
	c.add("gender", c.gender(x), "")
	if !x.named() && x.kind == personNoun {
		c.add("sure", truth(c.sure(x)), "")
	}
	c.add("number", truth(x.plural), kindNames[x.kind])
	c.add("speaks", truth(c.said), kindNames[x.kind])
	c.add("topic", truth(x == c.topic), "")
	c.add("chain", c.chained(x), "")
	c.add("title", truth(c.sent[x.phrases[0].head] == 0), truth(x.named()))
	if n == 0 {
		c.add("only", truth(len(c.near) == 1), "")
	}
	return c.features
}

// gender says how the referent's gender is known to agree with the pronoun's, or what speaks for and against it.
func (c *anaphor) gender(x *referent) string {
	if c.e.gender == names.UnknownGender {
		return ""
	}
	mine, other := x.learnt[c.e.gender], x.learnt[names.Feminine+names.Masculine-c.e.gender]
	switch {
	case x.gender == c.e.gender:
		return "known"
	case mine > 0 && other > 0:
		return "both"
	case mine > 0:
		return "learnt"
	case other > 0:
		return "other"
	}
	return hintNames[x.hint()][c.e.gender]
}

var hintNames = [3][3]string{{"", "unknown", "unknown"}, {"", "likely", "unlikely"}, {"", "unlikely", "likely"}}

// uses is how often the referent has been named or described before the pronoun. Pronouns don't count: one that is wrong would
// draw those after it.
func (c *anaphor) uses(x *referent) int {
	n := 0
	for _, q := range x.phrases {
		if q.Start < c.p.Start && q.form != Pronoun {
			n++
		}
	}
	return n
}

// mentions is how often the referent has been mentioned before the pronoun.
func (c *anaphor) mentions(x *referent) int {
	n := 0
	for _, q := range x.phrases {
		if q.Start < c.p.Start {
			n++
		}
	}
	return n
}

// hint is the gender that a referent without a known one seems to have, by its one-word names.
func (x *referent) hint() names.Gender {
	for _, n := range x.names {
		if g := names.GenderOf(n); g != names.UnknownGender {
			return g
		}
	}
	return names.UnknownGender
}

// learn counts a pronoun by which a referent has been meant.
func (x *referent) learn(g names.Gender) { x.learnt[g]++ }

var kindNames = [...]string{thingNoun: "thing", personNoun: "person", animalNoun: "animal", groupNoun: "group", placeNoun: "place", eventNoun: "event"}

// ofPhrase are the features of a phrase behind those of its referent.
func (c *anaphor) ofPhrase(of []feature, x *referent, q *phrase) []feature {
	c.features = of
	p, role := c.p, c.role
	d := c.sent[p.head] - c.sent[q.head]
	theirs := c.resolver.role(q.head)
	gap := bin(d, 0, 1, 2, 3)
	if d == 0 {
		gap = "tokens " + bin(p.first-q.last, -1, 3, 8, 15)
	}
	c.add("gap", gap, "")
	c.add("role", theirs, bin(d, 0, 1))
	c.add("roles", role, theirs)
	c.add("form", c.form(q), bin(d, 0, 1))
	c.add("front", truth(q.first <= c.base[c.sent[q.head]]+1), truth(d == 0))
	if c.said {
		c.add("said", truth(c.speaks(q)), gap)
	}
	c.add("main", truth(c.words.head(q.head) >= 0 && c.words.head(c.words.head(q.head)) < 0 && c.rel(q.head, "nsubj")), bin(d, 0, 1))
	c.add("paragraph", truth(c.paragraph(p.head) == c.paragraph(q.head)), "")
	c.add("quoted", truth(c.quoted[p.head]), truth(c.quoted[q.head]))
	if d == 0 {
		c.add("structure", c.structure(q), role)
	}
	if h := c.words.head(q.head); h >= 0 && c.is(h, ud.NOUN, ud.PROPN) {
		c.add("inside", truth(c.nounAt(h).kind == personNoun), theirs)
	}
	if h, k := c.words.head(p.head), c.words.head(q.head); h >= 0 && k >= 0 && h != k && c.lemmaAt(h) == c.lemmaAt(k) && c.is(h, ud.VERB, ud.NOUN) {
		c.add("verb", truth(role == theirs), "")
	}
	return c.features
}

// structure is how a phrase stands to a pronoun in its sentence.
func (c *anaphor) structure(q *phrase) string {
	p, n := c.p, c.words.head(c.p.head)
	theirs := c.clauseOf(q.head)
	subject := c.rel(q.head, "nsubj")
	switch {
	case q.Start > p.Start:
		return "ahead"
	case c.e.reflexive && c.coargument(p, q) && subject:
		return "reflexive"
	case c.e.possessive && n >= 0 && c.rel(n, "conj") && c.words.head(n) == q.head: // "Hale and his wife"
		return "conjunct"
	case q.head == c.subject:
		return "subject of verb"
	case theirs == c.clause && subject:
		return "subject of clause"
	case theirs == c.clause:
		return "in clause"
	case c.words.within(c.clause, theirs) && subject:
		return "subject above"
	case c.words.within(c.clause, theirs):
		return "above"
	case subject:
		return "subject beside"
	}
	return "beside"
}

// role is the role of a token in its clause.
func (r *resolver) role(g int) string {
	switch {
	case r.words.head(g) < 0:
		return "root"
	case r.tok[g].Deprel == "nsubj:pass":
		return "passive"
	case r.tok[g].Deprel == "nmod:poss":
		return "possessor"
	}
	switch b := r.bases[g]; b {
	case "nsubj", "obj", "obl", "nmod", "appos", "conj", "compound":
		return b
	case "iobj":
		return "obj"
	}
	return "other"
}

// form is how a phrase refers.
func (c *anaphor) form(q *phrase) string {
	switch q.form {
	case Named:
		return "name"
	case Pronoun:
		return "pronoun"
	}
	return determinerNames[c.determinerOf(q)]
}

var determinerNames = [...]string{bare: "bare", definite: "definite", indefinite: "indefinite", demonstrative: "demonstrative", possessed: "possessed", negated: "negated"}

// bin is the first of the ascending limits that n does not exceed, as a word.
func bin(n int, limits ...int) string {
	for _, l := range limits {
		if n <= l {
			return numerals[l+1]
		}
	}
	return "more"
}

var numerals = [...]string{"-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15"}

func truth(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}

// sure says whether a referent is described by a noun that is hardly used of anything but people.
func (c *anaphor) sure(x *referent) bool {
	for _, q := range x.phrases {
		if q.form != Description {
			continue
		}
		lemma := c.lemmaAt(q.head)
		if names.IsOffice(lemma) || genderOfNoun(lemma) != names.UnknownGender || personSuffix(lemma) {
			return true
		}
		for _, s := range [...]string{"er", "or", "ist", "ian", "ant", "ent"} {
			if strings.HasSuffix(lemma, s) {
				return true
			}
		}
	}
	return false
}
