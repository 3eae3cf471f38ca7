package claims

import (
	_ "embed"
	"math"
	"strconv"
	"strings"
	"sync"

	"github.com/gainsay-go/gainsay/claims/ud"
)

//go:generate go test -run TestTrainFactuality -factuality ../../shared/data/factuality .

//go:embed lexicon/factuality.tsv
var factualityTSV string

// sign is one thing about a clause that tells how certain it is.
type sign struct{ name, value string }

// signWeights is a linear model of certainty, in hundredths of a point.
type signWeights map[sign]int

// factualityWeights are those of lexicon/factuality.tsv.
var factualityWeights = sync.OnceValue(func() signWeights {
	w := signWeights{}
	for f := range rows(factualityTSV, 3) {
		w[sign{f[0], f[1]}], _ = strconv.Atoi(f[2])
	}
	return w
})

// factuality is how certain it is that what a predicate says has happened or is so, on the scale of UDS-IH2 (Rudinger et al. 2018).
// The weights tell how certain it would be without a negation, which then turns it.
func (w signWeights) factuality(signs []sign, p Polarity) float64 {
	sum := 0
	for _, s := range signs {
		sum += w[s]
	}
	f := float64(min(max(sum, -300), 300)) / 100
	if p == Negative {
		return -math.Abs(f) // what is not planned won't be, and what is not so is not
	}
	return f
}

// signs appends what tells how certain a judged clause is.
func (r *clauseReader) signs(out []sign, c *clause) []sign {
	out = append(out, sign{"modality", string(c.Modality)}, sign{"verb", r.inflection(c.top)},
		sign{"relation", r.relation(c.top)}, sign{"subject", r.person(c)}, sign{"above", r.above(c)})
	if m := r.child(c.top, "mark", "case"); m >= 0 {
		out = append(out, sign{"mark", r.lemma(m)})
	}
	for _, p := range c.carrier {
		out = append(out, sign{"carrier", r.verb(p)})
	}
	return out
}

// inflection is the tag of the verb at i, after its first auxiliary. “Do” and a copula stand for the verb.
func (r *clauseReader) inflection(i int) string {
	x := r.Tokens[i].XPOS
	switch a := r.child(i, "aux", "cop"); {
	case a >= 0 && (r.lemma(a) == "do" || r.rel(a, "cop")):
		return r.Tokens[a].XPOS
	case a >= 0:
		return r.lemma(a) + " " + r.Tokens[a].XPOS + " " + x
	case r.infinitive(i):
		return "to " + x
	case !strings.HasPrefix(x, "VB"): // an apposition holds now
		return "VBZ"
	}
	return x
}

// relation is what the clause headed by i is to what it hangs on.
func (r *clauseReader) relation(i int) string {
	if r.Tokens[i].Deprel == "acl:relcl" {
		return "relcl"
	}
	return r.bases[i]
}

// person says what sort of subject the claim has.
func (r *clauseReader) person(c *clause) string {
	a := c.Argument(Subject)
	if c.Predicate.Passive {
		a = c.Argument(Object)
	}
	if a == nil {
		return "none"
	}
	switch strings.ToLower(a.Text) {
	case "i", "we", "me", "us", "my", "our":
		return "first"
	case "you", "u", "ya", "your":
		return "second"
	case "it", "this", "that", "which", "who", "there":
		return strings.ToLower(a.Text)
	}
	switch {
	case a.HeadUPOS == ud.PRON:
		return "pronoun"
	case a.HeadUPOS == ud.PROPN:
		return "name"
	case !a.Definite && a.Plural:
		return "generic"
	case !a.Definite:
		return "indefinite"
	}
	return "definite"
}

// above is the stance of the clause that this one hangs on.
func (r *clauseReader) above(c *clause) string {
	h := r.Tokens[c.top].Head
	if !r.inside(h) {
		return "none"
	}
	g := r.clauseOf(h)
	if g == nil || g == c {
		return "none"
	}
	switch {
	case g.Modality == "": // it comes later in the text
		return string(r.modal(g.head))
	case g.Polarity == Negative:
		return "negative " + string(g.Modality)
	}
	return string(g.Modality)
}
