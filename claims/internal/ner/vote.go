package ner

import "github.com/gainsay-go/gainsay/claims/names"

// count takes the votes; running text counts double, because capitals tell little in headlines.
func (a *agreement) count(found []Name) {
	for i := range found {
		n := &found[i]
		key := a.key(n)
		if a.votes[key] == nil {
			a.votes[key] = map[string]int{}
		}
		vote := 1
		if a.doc.styles[n.Sentence] == running {
			vote = 2
		}
		if a.stranger(n) {
			vote--
		}
		a.votes[key][n.Kind] += vote
		a.context(n, a.votes[key])
		a.longest = max(a.longest, n.Last-n.First)
		if n.Kind == Person && n.Last-n.First > 1 {
			a.families[a.lower(a.sents[n.Sentence].Tokens[n.Last-1].Form)] += vote
		}
		a.shorten(n, vote)
	}
}

// shorten votes for what a name that ends with a word for its kind may be called for short.
func (a *agreement) shorten(n *Name, vote int) {
	if n.Last-n.First < 2 || HeadKind(a.sents[n.Sentence].Tokens[n.Last-1].Form) != n.Kind {
		return
	}
	short := a.keyOf(n.Sentence, n.First, n.Last-1)
	if a.shorts[short] == nil {
		a.shorts[short] = map[string]int{}
	}
	a.shorts[short][n.Kind] += vote
}

// settle finds the kind of each name: the one with most votes, the first of equals in the text. Votes for a full name count twice
// for its family name, those for "Tembo Resources" and "Malu Island" for "Tembo" and "Malu", and the lexicon's word for a country,
// place or organization counts as much.
func (a *agreement) settle(found []Name) {
	for i := range found {
		n := &found[i]
		key := a.key(n)
		if a.kinds[key] != "" {
			continue
		}
		votes := a.votes[key]
		votes[Person] += 2 * a.families[key]
		for kind, uses := range a.shorts[key] {
			votes[kind] += 2 * uses
		}
		switch c := a.class(n, key); {
		case c&country != 0:
			votes[Location] += 8
		case c&(place|capital) != 0 && (c&organization == 0 || n.Last-n.First == 1): // "Amazon" may be either, "European Union" is in both lists
			votes[Location] += 4
		case c&organization != 0 && n.Kind != Other:
			votes[Organization] += 4
		}
		best := n.Kind
		for _, k := range kinds {
			if votes[k] > votes[best] {
				best = k
			}
		}
		a.kinds[key] = best
	}
}

// class is what the lexicon knows of a whole name.
func (a *agreement) class(n *Name, key string) class {
	t := a.sents[n.Sentence].Tokens[n.First:n.Last]
	if len(t) == 1 {
		return a.classOf(t[0].Form)
	}
	if _, relation := names.Country(key); relation == names.Name {
		return country
	}
	return lexicon().phrases[key]
}
