package lexicon

// Similar says how far two predicates say the same, 0 … 100, and by which rule. It is symmetric.
//
//	100 the same lemma
//	 90 one class of predicates.tsv; a noun and the verb it is derived from (resignation, resign)
//	 85 the same through a derivation (resignation, quit)
//	 80 a WordNet synset in the first sense of one and the first or second of the other
//	 70 a WordNet synset in the second sense of both
//	 50 direct hypernym and troponym in their first senses (kill, murder)
//
// Predicates of one class may be converses (buy, sell): [Shared] tells which argument answers to which.
func Similar(a, b Pred) (score int, why string) {
	a.Lemma, b.Lemma = fold(a.Lemma), fold(b.Lemma)
	if b.Lemma < a.Lemma || b.Lemma == a.Lemma && a.Noun {
		a, b = b, a
	}
	if a == b && a.Lemma != "" {
		return 100, "same lemma: " + a.Lemma
	}
	if ca, _, ok := Shared(a, b); ok {
		return 90, "class " + ca.Name + ": " + a.String() + " ≈ " + b.String()
	}
	if a.Noun || b.Noun {
		return similarNouns(a, b)
	}
	return wordnetScore(a.Lemma, b.Lemma)
}

// similarNouns compares two predicates of which one at least is a noun, by the verbs that they are derived from.
func similarNouns(a, b Pred) (score int, why string) {
	for _, v := range bases(a) {
		for _, w := range bases(b) {
			s, y := 90, "derivation: "+a.String()+" ≈ "+b.String()
			if v != w {
				s, y = Similar(Pred{v, false}, Pred{w, false})
				s = min(s, 85)
			}
			if s > score {
				score, why = s, y
			}
		}
	}
	return score, why
}

// bases returns the verbs behind a predicate: itself, or those that a noun is derived from.
func bases(p Pred) []string {
	if p.Noun {
		return verbsOf(p.Lemma)
	}
	return []string{p.Lemma}
}
