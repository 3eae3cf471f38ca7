package claims

import (
	"strings"

	"github.com/gainsay-go/gainsay/claims/names"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// property opens the clauses in which one noun phrase stands beside another and says what it is: appositions.
func (r *clauseReader) property(i int) {
	t := &r.Tokens[i]
	if t.Head < 0 || t.Head >= len(r.Tokens) || r.at[i] != nil {
		return
	}
	if !r.rel(i, "appos") || t.UPOS != ud.NOUN && r.Tokens[t.Head].UPOS != ud.NOUN && r.Tokens[t.Head].UPOS != ud.PROPN {
		return
	}
	subject, predicate := t.Head, i
	if byName(r.mention[i]) && !byName(r.mention[t.Head]) {
		subject, predicate = i, t.Head // “the mayor, Ana Reis”
	}
	if r.at[predicate] != nil || r.time[predicate] != nil || r.Tokens[predicate].UPOS == ud.PUNCT {
		return
	}
	c := r.open(predicate, Appositive)
	c.Arguments = []*Argument{r.member(subject, Subject, "")}
	c.tokens = r.phrase(subject)
	if subject == t.Head {
		c.tokens = union(c.tokens, r.phrase(predicate))
	} else {
		c.tokens = union(r.phrase(predicate), c.tokens)
	}
}

// title opens a clause for the title before a person's name: “County judge Marian Teller”. It goes by the words, since
// parsers often hang titles elsewhere.
func (r *clauseReader) title(i int) {
	if i+1 >= len(r.Tokens) || r.at[i] != nil || r.mention[i] != nil && r.mention[i] == r.mention[i+1] {
		return
	}
	m, t := r.mention[i+1], &r.Tokens[i]
	if !byName(m) || m.Start != r.Tokens[i+1].Start || !isPerson(r.entity[i+1]) || t.UPOS != ud.NOUN && t.UPOS != ud.PROPN || !names.IsOffice(r.lemma(i)) || honorific(r.lemma(i)) {
		return
	}
	first, last := i, i+1
	for first > 0 && r.titleWord(first-1) {
		first--
	}
	for last+1 < len(r.Tokens) && r.mention[last+1] == m {
		last++
	}
	c := r.open(i, Appositive)
	for k := first; k <= last; k++ {
		c.tokens = append(c.tokens, k)
	}
	head := i + 1
	if m.Head > i && m.Head <= last {
		head = m.Head
	}
	a := r.member(head, Subject, "")
	a.Span, a.Text = m.Span, m.Text // whatever the parser hung on the name
	c.Arguments = []*Argument{a}
}

// titleWord says whether the token may stand inside a title before the office.
func (r *clauseReader) titleWord(i int) bool {
	switch t := &r.Tokens[i]; t.UPOS {
	case ud.ADJ, ud.NOUN, ud.PROPN:
		return r.time[i] == nil && r.at[i] == nil
	case ud.PART, ud.ADP, ud.PRON:
		return t.Joined || t.Deprel == "nmod:poss"
	case ud.PUNCT:
		return t.Form == "-"
	}
	return false
}

// honorific says whether a title says nothing about its bearer but that.
func honorific(lemma string) bool {
	switch strings.TrimSuffix(lemma, ".") {
	case "mr", "mrs", "ms", "miss", "mx", "sir", "madam", "dr", "doctor", "prof", "rev", "st":
		return true
	}
	return false
}

func isPerson(e *Entity) bool { return e != nil && e.Kind == Person }

func byName(m *Mention) bool { return m != nil && m.Form == Named }
