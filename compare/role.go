package compare

import (
	"slices"
	"strings"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/names"
	"github.com/gainsay-go/gainsay/claims/timex"
	"github.com/gainsay-go/gainsay/claims/ud"
	"github.com/gainsay-go/gainsay/compare/internal/lexicon"
)

// post is what a fact says its subject's office to be.
type post struct {
	fact *fact
	names.Office
	holder  *arg
	leads   bool     // told by a verb: “leads the council”
	enters  bool     // told by a verb of taking it: “moves into the health ministry”
	several bool     // one of many: “a lawyer”
	words   []string // lemmas of what restricts it: "foreign", the organization
	bodies  []*Entity
	span    ud.Span
}

// checkRole finds two offices for one person, or two holders of one office.
func checkRole(p *pair) (residue, bool) {
	x, okx := p.postOf(p.a)
	y, oky := p.postOf(p.b)
	x.fact, y.fact = p.a, p.b
	if !okx || !oky || p.a.Polarity != p.b.Polarity {
		return residue{}, false
	}
	r := residue{x: x.span, y: y.span, bonus: 4}
	if _, _, ok := p.otherDays(); ok {
		r.bonus += 4 // an office lasts
	}
	head, why := names.Office{Head: x.Head}.Match(names.Office{Head: y.Head})
	if x.otherTime(y) || head == names.SameOffice && x.standing(y) != names.SameOffice {
		return residue{}, false
	}
	if x.holder.entity == y.holder.entity {
		if x.enters != y.enters && !p.together(x, y) || x.leads && y.leads || x.leads && public(p.a) || y.leads && public(p.b) {
			return residue{}, false
		}
		r.message = x.holder.entity.Name + ": " + against(x.span.Of(p.a.Document.Text), y.span.Of(p.b.Document.Text))
		r.why = []string{"same person, another office: " + why}
		ok := otherOffice(x, y, head, &r)
		return r, ok
	}
	if maybeOne(x.holder, y.holder) {
		return residue{}, false
	}
	r.message = x.Head + ": " + against(x.holder.Text, y.holder.Text)
	r.why = []string{"another holder, " + why}
	if x.leads && longPast(p.a, p.a.context) || y.leads && longPast(p.b, p.b.context) { // a predecessor
		return residue{}, false
	}
	if !x.sameHead(y, head) || !definite(p.a) || !definite(p.b) || !p.together(x, y) {
		return residue{}, false
	}
	ok := p.otherHolder(x, y, &r)
	return r, ok
}

// standing compares status and rank alone.
func (x post) standing(y post) names.Agreement {
	a, _ := names.Office{Head: x.Head, Status: x.Status, Rank: x.Rank}.Match(names.Office{Head: x.Head, Status: y.Status, Rank: y.Rank})
	return a
}

// otherTime says whether only one of the two is held now.
func (x post) otherTime(y post) bool {
	x.Rank, y.Rank = "", ""
	return x.standing(y) == names.Different
}

// sameHead says whether the two have the same head, or one leads what the other is at the head of.
func (x post) sameHead(y post, head names.Agreement) bool {
	if x.leads || y.leads || x.enters || y.enters {
		return head >= names.Compatible
	}
	return head == names.SameOffice
}

// otherHolder says whether two people can hardly both hold the office, and marks what is doubtful.
func (p *pair) otherHolder(x, y post, r *residue) bool {
	bare := len(x.words)+len(x.bodies) == 0 || len(y.words)+len(y.bodies) == 0
	switch {
	case x.Holders() == names.Delegate && y.Holders() == names.Delegate:
		r.doubtful = true
		return true
	case x.shares(y) && (len(x.words) == 0) != (len(y.words) == 0) && !strings.EqualFold(x.Of, y.Of):
		return false // who runs a firm, and the head of a part of it
	case x.shares(y):
		r.doubtful = x.Holders() < names.Single && y.Holders() < names.Single && !x.leads && (x.Of == "" || x.Of != y.Of)
		return x.single() && y.single()
	case bare: // nobody says of what
		sole := x.Holders() == names.Sole && y.Holders() == names.Sole
		r.doubtful = !sole || p.related[p.a.doc][p.b.doc] < 8
		known := len(x.words)+len(x.bodies)+len(y.words)+len(y.bodies) > 0 // whose the one is, and the other may be another’s
		return sole || !known && x.Holders() >= names.Single && y.Holders() >= names.Single && possessed(p.a) && possessed(p.b)
	case len(x.bodies)+len(y.bodies) == 0: // “chief executive of the new group”, “gets the top job in the merged bank”
		r.doubtful = true
		return (x.enters || y.enters) && x.Holders() >= names.Single && y.Holders() >= names.Single
	}
	return false
}

// single says whether there is one holder at a time: of whoever leads an organization too.
func (x post) single() bool {
	if x.leads || x.Holders() >= names.Single {
		return true
	}
	a, _ := names.Office{Head: "head"}.Match(names.Office{Head: x.Head})
	return a >= names.Compatible
}

// otherOffice says whether one person can hardly be both.
func otherOffice(x, y post, head names.Agreement, r *residue) bool {
	if d, ok := exclusiveWords(x.words, y.words); ok && head >= names.Compatible {
		r.why = append(r.why, "dimension: "+d)
		return true
	}
	a, b := max(x.Holders(), names.Office{Head: x.Head}.Holders()), max(y.Holders(), names.Office{Head: y.Head}.Holders())
	single := a >= names.Single && b >= names.Single
	switch whole, why := x.Match(y.Office); {
	case head >= names.Compatible:
		if !single || !(whole == names.Different && x.restricted(y) || x.Head != y.Head && x.adds(y) && y.adds(x)) {
			return false
		}
		r.why = append(r.why, why)
		r.doubtful = true
		return true
	case a <= names.Several && b <= names.Several && whole == names.Different && x.shares(y):
		r.doubtful = true // the town’s engineer, or its lawyer
		return !x.several && !y.several
	case x.shares(y) && definite(x.fact) && definite(y.fact) && sameNoun(x.Head, y.Head) < 60: // “the town engineer”, “the town’s lawyer”
		r.doubtful = true
		return true
	case a == names.Anybody || b == names.Anybody:
		return false
	case single:
		return true
	}
	return (a >= names.Single || b >= names.Single) && x.apart(y)
}

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
func (x post) shares(y post) bool {
	return x.Of != "" && strings.EqualFold(x.Of, y.Of) || slices.ContainsFunc(x.words, func(w string) bool { return slices.Contains(y.words, w) }) ||
		slices.ContainsFunc(x.bodies, func(e *Entity) bool { return slices.Contains(y.bodies, e) })
}

// restricted says whether both offices are restricted by nothing in common: two ministers of one country.
func (x post) restricted(y post) bool {
	vs, ws := strings.Fields(x.Modifiers), strings.Fields(y.Modifiers)
	return x.apart(y) || len(vs) > 0 && len(ws) > 0 && !slices.ContainsFunc(vs, func(w string) bool { return slices.Contains(ws, w) })
}

// possessed says whether a fact tells of an office of something by a pronoun or a name: “its director”, “the union’s president”.
func possessed(f *fact) bool {
	for w := range strings.FieldsSeq(strings.ToLower(f.Text)) {
		switch w {
		case "its", "their", "whose", "of":
			return true
		}
		if strings.HasSuffix(w, "'s") || strings.HasSuffix(w, "’s") {
			return true
		}
	}
	return false
}

// adds says whether an office is of something that the phrase for the other leaves out: “of the Security Council”.
func (x post) adds(y post) bool {
	other := strings.ToLower(y.String())
	for _, w := range strings.Fields(strings.ToLower(x.Modifiers + " " + x.Of)) {
		w = strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "’s")
		if len(w) > 3 && !strings.Contains(other, w) {
			return true
		}
	}
	return false
}

// apart says whether both offices are restricted, and by nothing in common.
func (x post) apart(y post) bool {
	return len(x.words)+len(x.bodies) > 0 && len(y.words)+len(y.bodies) > 0 && !x.shares(y)
}

// postOf reads an office off a title, an apposition, a copula or a verb of leading.
func (p *pair) postOf(f *fact) (post, bool) {
	s := subject(f)
	if s == nil || s.entity == nil || s.entity.Kind != claims.Person && (s.entity.Kind == claims.Place || !leads(f)) || s.Head == "it" {
		return post{}, false
	}
	if x, ok := p.entered(f, s); ok || !f.property() && !leads(f) {
		return x, ok
	}
	if x, ok := postAs(f, s); ok {
		return x, ok
	}
	x := post{holder: s, leads: leads(f), span: f.Predicate.Span, Office: names.Office{Head: "head"}}
	if !x.leads {
		x.Office = officeOf(f, s)
		if !names.IsOffice(x.Head) && x.Holders() == names.Anybody {
			return post{}, false
		}
	}
	for _, w := range f.Content {
		switch {
		case names.IsStanding(w.Lemma):
		case w.Time != nil && w.Time.Type == timex.Date && w.Lemma == "last":
			x.Status = "former" // “last year’s president”
		case s.Span.Contains(w.Span) && !s.Span.Contains(x.span), w.Span == x.span, w.Time != nil:
		case w.Entity != nil && p.merged[w.Entity] == s.entity && w.UPOS == ud.PROPN:
		case w.Entity != nil && p.merged[w.Entity] != nil && p.merged[w.Entity] != s.entity && w.Entity.Named():
			x.bodies = append(x.bodies, p.merged[w.Entity])
		default:
			x.words = append(x.words, w.Lemma)
		}
	}
	if o := f.Argument(claims.Object); x.leads && o.End <= f.Start { // “the jury, headed by”
		x.words = append(x.words, o.Head)
		p.restrict(&x, o)
	}
	x.several = !definite(f)
	if s.Argument.Entity != nil {
		x.know(s.Argument.Entity)
	}
	return x, true
}

// know adds what the rest of the holder's document tells of the office: “its chairman” is the chairman of the commission.
func (x *post) know(holder *claims.Entity) {
	for _, o := range holder.Roles {
		if !hasWord(o.Head, x.Head) || o.Status != x.Status || o.Rank != x.Rank || len(o.String()) <= len(x.Office.String()) {
			continue
		}
		if bare := (names.Office{Head: x.Head, Status: x.Status, Rank: x.Rank}); x.Office == bare || o.Fits(x.Office) {
			x.Office = o
		}
	}
	for w := range strings.FieldsSeq(strings.ToLower(x.Modifiers)) {
		if !slices.Contains(x.words, w) {
			x.words = append(x.words, w)
		}
	}
	if len(x.words)+len(x.bodies) == 0 {
		for w := range strings.FieldsSeq(strings.TrimPrefix(strings.ToLower(x.Of), "the ")) {
			x.words = append(x.words, w)
		}
	}
}

// officeOf is the office that a fact's predicate names, with the words of the clause around it up to the subject.
func officeOf(f *fact, subject *arg) names.Office {
	span := f.Predicate.Span
	for _, w := range f.Content {
		if h := span.Hull(w.Span); w.Time == nil && !h.Overlaps(subject.Span) {
			span = h
		}
	}
	return officeIn(span.Of(f.Document.Text), f.Predicate.Lemma)
}

// officeIn is the office that a phrase names, or the bare word where the phrase has another head.
func officeIn(phrase, head string) names.Office {
	if o := names.ParseOffice(phrase); hasWord(o.Head, head) {
		return o
	}
	return names.Office{Head: head}
}

// hasWord says whether a head is the word or has it as a part: "editor-in-chief", "chief".
func hasWord(head, word string) bool {
	return head == word || strings.Contains(" "+strings.ToLower(strings.ReplaceAll(head, "-", " "))+" ", " "+word+" ")
}

// body files facts that tell who holds an office under the last word of whose it is: “its chairman” and “chairs the commission”.
type body string

func bodyOf(f *fact) body {
	if leads(f) {
		return body(f.Argument(claims.Object).Head)
	}
	s := f.Argument(claims.Subject)
	if s == nil || s.Entity == nil || !f.property() {
		return ""
	}
	for _, o := range s.Entity.Roles {
		if hasWord(o.Head, f.Predicate.Lemma) && o.Of != "" {
			return body(strings.ToLower(o.Of[strings.LastIndexByte(o.Of, ' ')+1:]))
		}
	}
	return ""
}

// leads says whether a fact tells who is at the head of something: “leads the council”, “chairs the board”.
func leads(f *fact) bool {
	if f.Form != claims.Verbal || f.mood != real {
		return false
	}
	return heading(f.Predicate.Lemma) && f.Argument(claims.Object) != nil
}

// public says whether what a fact's subject leads is a country, a government or the like, which goes with many offices.
func public(f *fact) bool {
	o := f.Argument(claims.Object)
	if o == nil || o.Kind == claims.Place && o.HeadUPOS == ud.PROPN {
		return true
	}
	switch o.Head {
	case "government", "country", "nation", "state", "province", "region", "city", "town", "party", "coalition", "council", "administration", "cabinet", "team", "delegation", "campaign":
		return true
	}
	return false
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
