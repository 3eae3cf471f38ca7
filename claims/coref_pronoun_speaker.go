package claims

import (
	"sort"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// firstPersons are the pronouns by which a speaker means himself, and those by which an organization does.
var (
	firstPersons = nounSet("i me my mine myself")
	firstPlurals = nounSet("we us our ours ourselves")
)

// speakers says for each of the document's quotations whose words it is: the head of the source, or -1. Only outermost ones have
// one; where reports are nested the innermost counts.
func (f *finder) speakers() []int {
	out, length := make([]int, len(f.quotes)), make([]int, len(f.quotes))
	for i := range out {
		out[i] = -1
	}
	for _, r := range f.found {
		if r.source < 0 {
			continue
		}
		for _, c := range r.content {
			first := sort.Search(len(f.quotes), func(i int) bool { return f.quotes[i].Start >= c.Start })
			for i := first; i < len(f.quotes) && f.quotes[i].Start < c.End; i++ {
				if f.quotes[i].Depth == 0 && c.Contains(f.quotes[i].Span) && (out[i] < 0 || c.Len() < length[i]) {
					out[i], length[i] = r.source, c.Len()
				}
			}
		}
	}
	return out
}

// firstPerson links "I" in a quotation to its source, and "we" to a source that is an organization: elsewhere it is anybody's guess
// who else is meant. Quotations within quotations are left alone.
func (r *resolver) firstPerson(speakers []int) {
	for i, source := range speakers {
		if source < 0 {
			continue
		}
		x, q := r.whoIs(source), r.quotes[i]
		if x == nil {
			continue
		}
		for g := r.at(q.Inner.Start); g < len(r.tok) && r.tok[g].Start < q.Inner.End; g++ {
			for i+1 < len(r.quotes) && r.quotes[i+1].Depth > 0 && r.quotes[i+1].End <= r.tok[g].Start {
				i++
			}
			if i+1 < len(r.quotes) && r.quotes[i+1].Depth > 0 && r.quotes[i+1].Start <= r.tok[g].Start {
				continue
			}
			one := firstPersons[r.lower(g)] && x.kind == personNoun && !x.plural
			if (one || firstPlurals[r.lower(g)] && x.kinds == Organization) && r.is(g, ud.PRON, ud.DET) && r.inName[g] == nil && r.phraseAt[g] == nil {
				r.link(&phrase{Span: r.tok[g].Span, first: g, last: g + 1, head: g, form: Pronoun, noun: noun{kind: x.kind}}, x)
			}
		}
	}
}

// whoIs is the referent of the phrase with that head, or nil.
func (r *resolver) whoIs(g int) *referent {
	if p := r.nameOver(g); p != nil {
		return p.who
	}
	if p := r.phraseAt[g]; p != nil {
		return p.who
	}
	return nil
}
