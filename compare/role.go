package compare

import (
	"slices"
	"strings"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/names"
	"github.com/gainsay-go/gainsay/claims/nouns"
	"github.com/gainsay-go/gainsay/claims/timex"
	"github.com/gainsay-go/gainsay/claims/ud"
	"github.com/gainsay-go/gainsay/compare/internal/lexicon"
)

// office is what a fact says its subject's post to be, taken apart.
type office struct {
	holder *arg
	head   string   // "minister"
	words  []string // stems of what restricts it: "foreign", the organization
	bodies []*Entity
	rank   string // "deputy", "former"; empty for none
	span   ud.Span
}

// checkRole finds two offices for one person, or two holders of one office.
func checkRole(p *pair) (residue, bool) {
	x, okx := p.officeOf(p.a)
	y, oky := p.officeOf(p.b)
	if !okx || !oky || p.a.Polarity != p.b.Polarity {
		return residue{}, false
	}
	r := residue{x: x.span, y: y.span, bonus: 4}
	alike, _ := nouns.Same(x.head, y.head)
	if leads(p.a) || leads(p.b) {
		alike = 0
		if leads(p.a) && leading(y.head) || leads(p.b) && leading(x.head) {
			alike = 90
		}
	}
	if x.rank != y.rank && (alike >= 90 || passed(x.rank) || passed(y.rank)) {
		return residue{}, false
	}
	if x.holder.entity == y.holder.entity {
		if leads(p.a) && public(p.a) || leads(p.b) && public(p.b) || leads(p.a) && leads(p.b) {
			return residue{}, false
		}
		r.message = x.holder.entity.Name + ": " + against(x.span.Of(p.a.Document.Text), y.span.Of(p.b.Document.Text))
		r.why = []string{"same person, another office"}
		ok := otherOffice(x, y, alike, &r)
		return r, ok
	}
	r.message = x.head + ": " + against(x.holder.Text, y.holder.Text)
	r.why = []string{"same office, another holder"}
	if alike < 90 || !definite(p.a) || !definite(p.b) || p.a.mood != real || p.b.mood != real {
		return residue{}, false
	}
	ok := p.otherHolder(x, y, &r)
	return r, ok
}

// otherHolder says whether two people can hardly both hold the office, and marks what is doubtful.
func (p *pair) otherHolder(x, y office, r *residue) bool {
	single := func(o office, f *fact) bool { return lexicon.UniqueOffice(o.head) || leads(f) || leading(o.head) }
	bare := len(x.words)+len(x.bodies) == 0 || len(y.words)+len(y.bodies) == 0
	switch {
	case lexicon.Delegate(x.head) && lexicon.Delegate(y.head):
		r.doubtful = true
		return true
	case x.shares(y) && (len(x.words) == 0) != (len(y.words) == 0):
		return false // who runs a firm, and the head of a part of it
	case x.shares(y):
		r.doubtful = !lexicon.UniqueOffice(x.head) && !lexicon.UniqueOffice(y.head) && !leads(p.a)
		return single(x, p.a) && single(y, p.b)
	case bare: // nobody says of what
		r.doubtful = p.related[p.a.doc][p.b.doc] < 8
		return lexicon.SoleOffice(x.head) && lexicon.SoleOffice(y.head)
	}
	return false
}

// otherOffice says whether one person can hardly be both.
func otherOffice(x, y office, alike int, r *residue) bool {
	if d, ok := exclusiveWords(x.words, y.words); ok && alike >= 60 {
		r.why = append(r.why, "dimension: "+d)
		return true
	}
	if alike >= 60 || !known(x.head) || !known(y.head) {
		return false
	}
	if lexicon.LooseOffice(x.head) || lexicon.LooseOffice(y.head) {
		return x.apart(y) && !(lexicon.LooseOffice(x.head) && lexicon.LooseOffice(y.head))
	}
	return true
}

// known says whether a word is listed as an office.
func known(head string) bool { return lexicon.UniqueOffice(head) || lexicon.LooseOffice(head) }

func exclusiveWords(a, b []string) (dimension string, ok bool) {
	for _, v := range a {
		for _, w := range b {
			if d, ok := lexicon.Exclusive(v, w); ok && !slices.Contains(a, w) && !slices.Contains(b, v) {
				return d, true
			}
		}
	}
	return "", false
}

// shares says whether two offices have a word or an organization in common.
func (x office) shares(y office) bool {
	return slices.ContainsFunc(x.words, func(w string) bool { return slices.Contains(y.words, w) }) ||
		slices.ContainsFunc(x.bodies, func(e *Entity) bool { return slices.Contains(y.bodies, e) })
}

// apart says whether both offices are restricted, and by nothing in common.
func (x office) apart(y office) bool {
	return len(x.words)+len(x.bodies) > 0 && len(y.words)+len(y.bodies) > 0 && !x.shares(y)
}

// officeOf reads an office off a title, an apposition, a copula or a verb of leading.
func (p *pair) officeOf(f *fact) (office, bool) {
	s := subject(f)
	if s == nil || s.entity == nil || s.entity.Kind != claims.Person || s.Head == "it" || !f.property() && !leads(f) {
		return office{}, false
	}
	o := office{holder: s, head: f.Predicate.Lemma, span: f.Predicate.Span}
	if leads(f) {
		o.head = "leader"
	} else if !names.IsOffice(o.head) && !known(o.head) {
		return office{}, false
	}
	for _, w := range f.Content {
		switch {
		case rank(w.Lemma):
			o.rank = w.Lemma
		case w.Time != nil && w.Time.Type == timex.Date && w.Lemma == "last":
			o.rank = "previous" // “last year’s president”
		case s.Span.Contains(w.Span) && !s.Span.Contains(o.span), w.Span == o.span, w.Time != nil:
		case w.Entity == s.Argument.Entity && w.UPOS == ud.PROPN:
		case w.Entity != nil && w.Entity != s.Argument.Entity && p.merged[w.Entity] != nil && !w.Entity.Passing():
			o.bodies = append(o.bodies, p.merged[w.Entity])
		default:
			o.words = append(o.words, w.Lemma)
		}
	}
	return o, true
}

// leads says whether a fact tells who is at the head of something: “leads the council”, “chairs the board”.
func leads(f *fact) bool {
	if f.Form != claims.Verbal || f.mood != real {
		return false
	}
	switch f.Predicate.Lemma {
	case "lead", "head", "chair", "direct", "run":
		return f.Argument(claims.Object) != nil
	}
	return false
}

// leading says whether an office is that of whoever leads.
func leading(head string) bool {
	switch head {
	case "chairman", "chair", "chairwoman", "chairperson", "head", "leader", "director", "chief", "boss", "president", "executive", "ceo", "manager":
		return true
	}
	return false
}

// public says whether what a fact's subject leads is a country, a government or the like, which goes with many offices.
func public(f *fact) bool {
	o := f.Argument(claims.Object)
	if o == nil || o.Kind == claims.Place {
		return true
	}
	switch o.Head {
	case "government", "country", "nation", "state", "province", "region", "city", "town", "party", "coalition", "council", "administration", "cabinet", "team", "delegation", "campaign":
		return true
	}
	return false
}

// rank says whether a word sets its office apart from the one without it.
func rank(lemma string) bool {
	switch lemma {
	case "former", "ex", "deputy", "vice", "acting", "assistant", "late", "incoming", "outgoing", "then", "elect", "designate", "interim", "junior", "shadow", "honorary", "previous":
		return true
	}
	return strings.HasPrefix(lemma, "ex-")
}

// passed says whether a rank tells that the office is not held now.
func passed(rank string) bool {
	switch rank {
	case "former", "ex", "late", "incoming", "outgoing", "then", "elect", "designate", "previous":
		return true
	}
	return strings.HasPrefix(rank, "ex-")
}

// definite says whether the fact speaks of the holder of the office rather than of one of many: titles do.
func definite(f *fact) bool {
	text := strings.ToLower(f.Text)
	return !strings.HasPrefix(text, "a ") && !strings.HasPrefix(text, "an ") && !strings.Contains(text, ", a ") && !strings.Contains(text, ", an ")
}

func subject(f *fact) *arg {
	for _, a := range f.args {
		if a.Role == claims.Subject {
			return a
		}
	}
	return nil
}
