package compare

import (
	"iter"
	"slices"
	"strings"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/names"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// country finds that the sentence tells of other countries, or nationalities, than the claim.
func (c inclusion) country() (typed, bool) {
	for i := c.k; i < c.l; i++ {
		for y, code := range c.short.countries(i, min(c.l+1, len(c.short.words))) {
			_, relation := names.Country(y.Of(c.short.Document.Text))
			if relation != names.Demonym && relation != names.Name || !c.only(y) {
				continue
			}
			return c.otherCountry(y, code, relation)
		}
	}
	return typed{}, false
}

// otherCountry finds that all countries of the sentence are others than one of the claim.
func (c inclusion) otherCountry(y ud.Span, code string, relation names.Relation) (t typed, ok bool) {
	for i := range c.long.words {
		for x, other := range c.long.countries(i, len(c.long.words)) {
			_, r := names.Country(x.Of(c.long.Document.Text))
			if other == code {
				return typed{}, false
			}
			if ok || c.found(i) || (r == names.Demonym) != (relation == names.Demonym) {
				continue
			}
			if t, ok = (typed{"place", x, y, "country"}), true; r == names.Demonym {
				t = typed{"attribute", x, y, "nationality"}
			}
		}
	}
	return t, ok
}

// countries yields the names of countries and their peoples that begin with the word i and end before j, with their codes.
func (w *wording) countries(i, j int) iter.Seq2[ud.Span, string] {
	return func(yield func(ud.Span, string) bool) {
		const longest = 3
		for n := min(longest, j-i); n > 0; n-- {
			s := w.span(i, i+n)
			if code, _ := names.Country(s.Of(w.Document.Text)); code != "" && capital(s.Of(w.Document.Text)) {
				yield(s, code)
				return
			}
		}
	}
}

// name finds another name behind a like preposition, or as the subject.
func (c inclusion) name() (typed, bool) {
	if c.shared < 2 || !c.short.proper(c.k, c.l) {
		return typed{}, false
	}
	if c.k == 0 {
		return c.subjectName()
	}
	const near = 5
	prep := c.short.words[c.k-1].form
	kind, ok := map[string]string{"by": "participant", "on": "participant", "from": "participant", "at": "place"}[prep]
	if !ok || c.k < 2 || c.at[c.k-2] < 0 {
		return typed{}, false
	}
	from := c.at[c.k-2] + 1
	for i := from; i < min(from+near, len(c.long.words)); i++ {
		if c.long.words[i].form != prep {
			continue
		}
		for j := i + 1; j < min(i+1+near, len(c.long.words)); j++ {
			if c.long.proper(j, j+1) && !c.found(j) {
				return typed{kind, c.long.words[j].Span, c.focus(), "another name behind “" + prep + "”"}, true
			}
		}
	}
	return typed{}, false
}

// called says whether a phrase is a name.
func (w *wording) called(s ud.Span) bool {
	for i, x := range w.words {
		if s.Contains(x.Span) && !fills(x) && !w.capital(i) {
			return false
		}
	}
	return slices.ContainsFunc(w.Entities, func(e *claims.Entity) bool {
		return slices.ContainsFunc(e.Mentions, func(m claims.Mention) bool { return m.Form == claims.Named && s.Overlaps(m.Span) })
	})
}

// subjectName finds that the sentence says of another whom it names what the claim says.
func (c inclusion) subjectName() (typed, bool) {
	x, ok := c.long.subject()
	y, _ := c.short.subject()
	a, b := x.Of(c.long.Document.Text), y.Of(c.short.Document.Text)
	if !ok || c.shared < 3 || strings.Contains(a+b, ",") || c.long.elliptic() || c.found(0) || !c.long.called(x) || !c.short.called(y) {
		return typed{}, false
	}
	if score, _ := names.Match(names.Person, a, b); score > names.None {
		return typed{}, false
	}
	for v := range strings.FieldsSeq(a) {
		for w := range strings.FieldsSeq(b) {
			if len(v) > 3 && strings.HasPrefix(w, v[:4]) {
				return typed{}, false // the same name, or perhaps misspelt
			}
		}
	}
	return typed{"participant", x, y, "another subject"}, true
}

// proper says whether all words from i up to j that tell something are written as names.
func (w *wording) proper(i, j int) bool {
	return !fills(w.words[i]) && !slices.ContainsFunc(w.words[i:j], func(x word) bool {
		return !fills(x) && !capital(x.Span.Of(w.Document.Text)) || x.counts || slices.ContainsFunc(w.Times, func(t *claims.Time) bool { return t.Span.Overlaps(x.Span) })
	})
}
