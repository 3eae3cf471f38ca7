package compare

import (
	"strings"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/names"
)

// entered reads an office off a verb of taking or getting it: “moves into the health ministry”, “gets the top executive job”.
func (p *pair) entered(f *fact, s *arg) (post, bool) {
	if f.Form != claims.Verbal || f.Predicate.Passive || f.mood == irreal {
		return post{}, false
	}
	for _, a := range f.args {
		if a.Role == claims.Attributed && as(a) && names.IsOffice(a.Head) {
			x := post{holder: s, span: a.Span, Office: officeIn(a.Text, a.Head)}
			p.restrict(&x, a.Argument)
			return x, x.Holders() >= names.Single && x.Modifiers+x.Of != ""
		}
		office, ok := officeOfPlace(f.Predicate.Lemma, a)
		if !ok {
			continue
		}
		x := post{holder: s, enters: true, span: a.Span, Office: office}
		p.restrict(&x, a.Argument)
		return x, true
	}
	return post{}, false
}

// restrict takes up what a phrase says that an office is of.
func (p *pair) restrict(x *post, a *claims.Argument) {
	for _, w := range a.Modifiers {
		if e := p.merged[w.Entity]; e != nil && w.Entity.Named() {
			x.bodies = append(x.bodies, e)
		} else if !names.IsStanding(w.Lemma) {
			x.words = append(x.words, w.Lemma)
		}
	}
}

// officeOfPlace is the office that somebody has who does what the verb says to a job or a ministry.
func officeOfPlace(verb string, a *arg) (names.Office, bool) {
	switch a.Head {
	case "ministry":
		switch verb {
		case "move", "switch", "go", "shift", "transfer", "head", "get", "take", "take over", "receive", "run", "lead":
			return ministerOf(a), a.Role == claims.To || a.Role == claims.Object || a.Preposition == "into"
		}
	case "board", "council", "presidium":
		switch verb {
		case "move", "switch", "shift", "retire", "transfer", "move up", "step up", "move across":
			return officeIn(strings.TrimPrefix(a.text[a.Start:a.HeadSpan.Start], "the ")+"board member", "member"), a.Role == claims.To || a.Preposition == "onto"
		}
	case "portfolio", "job", "post", "position", "brief":
		switch verb {
		case "get", "take", "take over", "land", "receive", "hold", "assume", "keep":
			if a.Head == "portfolio" || a.Head == "brief" {
				return ministerOf(a), a.Role == claims.Object
			}
			text := strings.TrimSpace(a.text[a.Start:a.HeadSpan.Start])
			office := names.ParseOffice(text)
			return office, a.Role == claims.Object && office.Holders() >= names.Single
		}
	}
	return names.Office{}, false
}

// ministerOf is the office of whoever has a ministry or portfolio.
func ministerOf(a *arg) names.Office {
	return officeIn(strings.TrimPrefix(a.text[a.Start:a.HeadSpan.Start], "the ")+"minister", "minister")
}

// together says whether two offices are told of one time: both held, or both to be taken.
func (p *pair) together(x, y post) bool {
	if x.enters || y.enters {
		return x.fresh(p.a) && y.fresh(p.b)
	}
	return p.a.mood == p.b.mood && p.a.mood != irreal
}

// fresh says whether a fact tells of an office that is just, or yet, to be taken.
func (x post) fresh(f *fact) bool {
	return x.enters || f.mood == future || strings.Contains(x.Modifiers, "new") || x.Status == "new" || x.Status == "incoming"
}

// as says whether a phrase stands behind “as”: “as agriculture minister he spent …”.
func as(a *arg) bool {
	before, ok := strings.CutSuffix(strings.TrimRight(a.text[:a.Start], " "), "as")
	if !ok {
		before, ok = strings.CutSuffix(strings.TrimRight(a.text[:a.Start], " "), "As")
	}
	return ok && (before == "" || strings.HasSuffix(before, " ") || strings.HasSuffix(before, "\n"))
}

// postAs reads an office behind a word for one: “whose job | as director-general of the agency”.
func postAs(f *fact, holder *arg) (post, bool) {
	switch f.Predicate.Lemma {
	case "job", "post", "role", "position", "work", "appointment", "tenure", "term", "stint", "time":
	default:
		return post{}, false
	}
	rest, ok := strings.CutPrefix(f.Document.Text[f.Predicate.End:f.Sentence.End], " as ")
	if !ok {
		return post{}, false
	}
	if i := strings.IndexAny(rest, ",.;:—"); i >= 0 {
		rest = rest[:i]
	}
	var words []string
	end := 0
	for _, w := range f.Content {
		if at := w.Start - f.Predicate.End - len(" as "); at >= 0 && w.End-f.Predicate.End-len(" as ") <= len(rest) && !holder.Contains(w.Span) {
			end = w.End - f.Predicate.End - len(" as ")
			words = append(words, w.Lemma)
		}
	}
	office := names.ParseOffice(rest[:end])
	return post{holder: holder, span: f.Predicate.Span, Office: office, words: words}, names.IsOffice(office.Head)
}
