package claims

import "github.com/gainsay-go/gainsay/claims/names"

// prior is what salience gives the n-th candidate beside what has been learned: nothing for the most salient, less for the others.
// Training leaves it out, since its texts are other than news: the weights would learn to make up for it.
func (c *anaphor) prior(n int) int { return 2 * (c.weight[n] - c.most) }

// salience is how much a referent suggests itself as what a pronoun means by Lappin and Leass 1994, with their sort of weights set by hand.
func (c *anaphor) salience(x *referent) int {
	const distance, use, uses, name, gender = -14, 1, 4, 2, 9
	best, n := 0, 0
	for _, q := range x.phrases {
		d := c.sent[c.p.head] - c.sent[q.head]
		if q.Start >= c.p.Start && !c.fronted(c.p, q) || d < 0 {
			continue
		}
		n++
		if d <= 4 && !c.bound(c.p, q, c.e) {
			best = max(best, c.prominence(q)+distance*d)
		}
	}
	if best <= 0 {
		return 0
	}
	best += use * min(n, uses)
	if x.named() {
		best += name
	}
	if c.e.gender != names.UnknownGender && x.gender == c.e.gender {
		best += gender
	}
	return best
}

// prominence is the weight of one phrase as an antecedent, at no distance.
func (c *anaphor) prominence(q *phrase) int {
	p, w := c.p, 50
	switch {
	case c.rel(q.head, "nsubj"):
		w += 12
	case c.rel(q.head, "obj", "iobj"):
		w += 5
	case c.rel(q.head, "nmod", "compound"):
		w -= 4
	case c.rel(q.head, "root", "appos"):
		w += 5
	}
	if q.form == Pronoun {
		w += 6
	}
	if c.rel(p.head, "nsubj") && c.rel(q.head, "nsubj") {
		w += 5
	}
	if q.form == Description && c.determinerOf(q) == possessed {
		w -= 4
	}
	if q.first <= c.base[c.sent[q.head]]+1 {
		w += 4
	}
	if c.sent[p.head] == c.sent[q.head] {
		w -= min(8, (p.first-q.last)/8)
		if c.e.possessive && c.rel(q.head, "nsubj") && c.clause == c.clauseOf(q.head) {
			w += 10
		}
	}
	return w
}
