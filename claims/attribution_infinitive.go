package claims

import (
	"slices"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// infinitival reports what a verb has in the infinitive or as a gerund: “is said to have …”, “promised to …”, “urged them to …”, “ruled out
// closing …”.
func (f *finder) infinitival(g int, e *cueEntry) bool {
	c := f.infinitive(g)
	if k := f.child(g, "advcl"); c < 0 && k > g && e.takes(frameAsk) && f.child(g, "obj") > g && f.child(g, "obj") < k {
		c = k
	}
	if k := max(g, f.particle(g)) + 1; c < 0 && k < f.end(g) && f.rel(k, "advcl") && f.head(k) == g {
		c = k
	}
	if f.appeal(g, e) {
		return true
	}
	if c > g && e.takes(frameObject|frameInfinitive) && !f.passive(g) && f.tok[c].Feats.Get("VerbForm") == "Ger" {
		s := f.speaker(g)
		if s >= 0 && !f.own(g, s) {
			f.report(frameInfinitive, g, s, f.below(c, nil))
		}
		return s >= 0
	}
	if c < 0 || !f.marked(c, "to") {
		return false
	}
	passive := f.passive(g)
	switch {
	case passive && e.takes(frameAsk) && !e.takes(frameRaised):
		f.report(frameAsk, g, f.agent(g), f.wish(c))
	case passive && e.takes(frameRaised|frameInfinitive): // “is said to …”, “are meant to …”
		if s := f.raisedSubject(g); s >= 0 {
			f.raised(g, c, s)
		}
	case passive:
		return false
	case f.withholds(g) && f.entry(c).takes(frameClause|frameQuote) && f.clause(c) > c: // “declined to say whether …”
		return true
	default:
		asks := f.child(g, "obj", "iobj") >= 0
		s := f.speaker(g)
		if s < 0 || !(asks && e.takes(frameAsk) || !asks && e.takes(frameInfinitive)) || f.own(g, s) {
			return false
		}
		frame := frameInfinitive
		if asks {
			frame = frameAsk
		}
		f.report(frame, g, s, f.wish(c))
	}
	return true
}

// appeal reports “called on the firm to pay”, “appealed to residents to leave”.
func (f *finder) appeal(g int, e *cueEntry) bool {
	p := g + 1
	switch f.lower(p) {
	case "on", "upon", "to", "with":
	default:
		return false
	}
	s := f.speaker(g)
	if !e.takes(frameAsk) || f.child(g, "obj") >= 0 || f.head(p) <= p || s < 0 || f.own(g, s) || f.passive(g) {
		return false
	}
	for _, k := range slices.Concat(f.kids[g], f.kids[f.head(p)]) {
		if k > f.head(p) && f.marked(k, "to") && f.rel(k, "advcl", "xcomp", "acl") {
			f.report(frameAsk, g, s, f.wish(k)).cueLast = p
			return true
		}
	}
	return false
}

// own says whether somebody speaks of what she herself wants or plans: that is her word already.
func (f *finder) own(g, s int) bool {
	switch f.lower(s) {
	case "i", "we", "you", "one":
		return true
	case "it":
		return f.rel(s, "expl") || f.child(g, "csubj") >= 0
	}
	return f.inside[g] >= 0
}

// wish are the tokens of an infinitive with a negation before it: “asked not to be named”.
func (f *finder) wish(c int) []int {
	tokens := f.below(c, nil)
	if k := tokens[0] - 1; f.ok(k) && f.lower(tokens[0]) == "to" && negations[f.lower(k)] {
		tokens = append([]int{k}, tokens...)
	}
	return tokens
}

// infinitive is the head of the verb's infinitive, or -1.
func (f *finder) infinitive(g int) int {
	to := g + 1
	if negations[f.lower(to)] {
		to++
	}
	if f.lower(to) == "to" && f.ok(to) && f.rel(to, "mark") && f.head(to) > to {
		return f.head(to)
	}
	return f.child(g, "xcomp")
}

// raised reports “X is said to have …”: the subject and the infinitive, by nobody or by the agent.
func (f *finder) raised(g, c, s int) {
	tokens := append(f.below(s, func(t int) bool { return f.within(g, t) }), f.below(c, nil)...)
	slices.Sort(tokens)
	f.report(frameRaised, g, f.agent(g), tokens)
}

// raisedSubject is what is said to do something: “the ship is said to …”, “a ship thought to …”, or -1.
func (f *finder) raisedSubject(g int) int {
	if s := f.child(g, "nsubj", "nsubj:pass"); s >= 0 {
		return s
	}
	if h := f.head(g); f.rel(g, "acl") && f.is(h, ud.NOUN, ud.PROPN) {
		return h
	}
	return -1
}
