package claims

import (
	"slices"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// subject is the head of the phrase that names who says what the cue reports, or -1.
func (f *finder) subject(cue int) int {
	for g, steps := cue, 0; g >= 0 && steps < 6; steps++ {
		if f.passive(g) && g == cue {
			return f.agent(g)
		}
		if s := f.child(g, "nsubj:pass"); s >= 0 && g != cue && f.lower(s) != "it" { // "was tempted to believe"
			return f.antecedent(s, g)
		}
		if s := f.nearest(g, cue); s >= 0 {
			if g != cue && f.lower(s) == "it" && f.rel(cue, "xcomp", "csubj") { // "it is sad to say"
				return -1
			}
			return f.antecedent(s, g)
		}
		h := f.head(g)
		switch {
		case h < 0:
			return -1
		case (f.marked(g, "as") || quoting(f.tok[h].Lemma)) && f.tok[g].Lemma == "say" && f.child(h, "obj") >= 0: // "quoted her as saying"
			return f.child(h, "obj")
		case f.rel(g, "acl"): // "a statement saying", "who said"
			if f.marked(g, "to") {
				return -1
			}
			if f.child(g, "cc") < 0 {
				return h
			}
			for g = h; g >= 0 && !f.is(g, ud.VERB); g = f.head(g) { // "made a claim and insisted", torn by the parser
			}
		case f.tok[h].Lemma == "let": // "let me say", but not "let's see"
			if o := f.child(h, "obj"); o >= 0 && f.lower(o) != "'s" && f.lower(o) != "us" {
				return o
			}
			return -1
		case f.rel(g, "xcomp") && f.child(h, "obj") >= 0 && !f.passive(h):
			return f.child(h, "obj")
		case f.rel(g, "conj") && h == f.base[f.sent[g]] && f.asked(h, cue) >= 0:
			return f.asked(h, cue)
		case f.rel(g, "conj", "xcomp", "advcl", "parataxis", "aux", "cop") || f.rel(g, "dep") && f.is(h, ud.VERB):
			g = h
		default:
			return -1
		}
	}
	return -1
}

// asked is who was asked where a sentence opens with it, “Asked by reporters if it was fair, Ana Reis shook her head and said …”, and the parser
// took that for the main verb, else -1.
func (f *finder) asked(g, cue int) int {
	switch f.tok[g].Lemma {
	case "ask", "press", "question", "quiz":
		if o := f.child(g, "obj"); o > g && o < cue && f.lower(f.at(f.phrase(o).Start)-1) == "," {
			return o
		}
	}
	return -1
}

// quoting says whether a verb's object is who spoke: “quoted her saying”.
func quoting(lemma string) bool { return lemma == "quote" || lemma == "cite" }

// nearest is the verb's subject, of several the one nearest before the cue, or -1.
func (f *finder) nearest(g, cue int) int {
	first := f.child(g, "nsubj")
	for _, s := range f.kids[g] {
		if s > first && s < cue && first >= 0 && f.rel(s, "nsubj") && !f.rel(s, "nsubj:outer", "nsubj:pass") && !f.comma(f.below(s, nil)[0]-1) {
			first = s
		}
	}
	return first
}

// passive says whether the verb is in the passive, as in “when asked” too: its subject is then not who says it.
func (f *finder) passive(g int) bool {
	if f.child(g, "nsubj:pass", "aux:pass", "csubj:pass") >= 0 {
		return true
	}
	switch f.tok[g].Lemma {
	case "ask", "tell", "press", "question":
		feats := f.tok[g].Feats
		return f.is(g, ud.VERB) && f.rel(g, "advcl", "acl") && f.child(g, "aux", "nsubj") < 0 && feats.Get("VerbForm") == "Part" && feats.Get("Tense") == "Past"
	}
	return false
}

// agent is the head of a passive's "by" phrase, or -1.
func (f *finder) agent(g int) int {
	for _, c := range f.kids[g] {
		if f.rel(c, "obl:agent") || f.rel(c, "obl") && f.caseWord(c, "by") {
			return c
		}
	}
	return -1
}

// caseWord says whether a preposition of the phrase is one of the words.
func (f *finder) caseWord(g int, forms ...string) bool {
	for _, c := range f.kids[g] {
		if f.rel(c, "case") && slices.Contains(forms, f.lower(c)) {
			return true
		}
	}
	return false
}

// antecedent is what a relative pronoun stands for, else the subject itself. An expletive is nobody.
func (f *finder) antecedent(s, verb int) int {
	switch f.lower(s) {
	case "who", "which", "that":
		if f.rel(verb, "acl", "acl:relcl") && f.head(verb) >= 0 {
			return f.head(verb)
		}
		if w := f.lower(s); w != "that" && s > f.base[f.sent[s]] {
			at := s
			if f.comma(s - 1) {
				at--
			}
			if n := f.leftPhrase(at); n >= 0 {
				return n
			}
		}
	}
	if f.rel(s, "expl") || f.lower(s) == "'s" || f.lower(s) == "there" { // "let's say"
		return -1
	}
	return s
}

// phrase is the noun phrase of head g with determiner, title and modifiers, without an aside after a comma.
func (f *finder) phrase(g int) ud.Span { return f.phraseWithout(g, -1) }

// phraseWithout is the phrase without the branch that holds the cue: "guys" of "guys thinking that …".
func (f *finder) phraseWithout(g, cue int) ud.Span {
	tokens := run(f.below(g, func(c int) bool {
		if cue >= 0 && f.within(cue, c) || f.rel(c, "nmod") && (f.is(g, ud.PROPN) && f.caseWord(c, settings...) || f.head(c) == g && f.caseWord(c, "on") && weekdays[f.lower(c)]) {
			return true
		}
		if f.head(c) == g && f.rel(c, "case", "mark", "nsubj", "cop", "aux", "advcl", "punct", "parataxis", "cc", "ccomp", "orphan", "discourse", "vocative", "dep", "expl", "reparandum") {
			return !f.rel(c, "punct") || f.comma(c)
		}
		return f.aside(c)
	}), g)
	first, last := tokens[0], tokens[len(tokens)-1]
	for ; first < last && f.loose(first); first++ {
	}
	for ; last > first && f.loose(last); last-- {
	}
	first, last = f.widened(first, last, cue)
	return f.tok[first].Span.Hull(f.tok[last].Span)
}

// beforeName is what a name between commas is set beside, where the parser took the name for the subject: “its chairman, Henrik
// Nord, said”; else the source itself.
func (f *finder) beforeName(source, cue int) int {
	if source > cue || !f.is(source, ud.PROPN) {
		return source
	}
	tokens := run(f.below(source, f.aside), source)
	first, last := tokens[0], tokens[len(tokens)-1]
	if f.lower(first-1) != "," || f.lower(last+1) != "," || f.sent[first-1] != f.sent[source] {
		return source
	}
	n := f.leftPhrase(first - 1)
	if n < 0 || !f.is(n, ud.NOUN) || f.when(n) {
		return source
	}
	for h := f.head(n); h >= 0 && h < n && f.is(h, ud.NOUN) && f.rel(n, "nmod"); h = f.head(n) { // "the head of the clinic"
		n = h
	}
	return n
}

var weekdays = map[string]bool{"monday": true, "tuesday": true, "wednesday": true, "thursday": true, "friday": true, "saturday": true, "sunday": true}

// settings are the prepositions that tell where or when somebody with a name spoke; they do not belong to the phrase.
var settings = []string{"in", "on", "at", "after", "before", "during", "outside", "inside", "to", "as", "about", "over", "via"}

// widened mends a phrase that the parser tore: “presidential aide” and “Yuri Kan” as two phrases before the cue.
func (f *finder) widened(first, last, cue int) (int, int) {
	if !f.is(last, ud.NOUN, ud.PROPN) {
		return first, last
	}
	if gap := last + 1; gap < cue && !slices.ContainsFunc(from(gap, cue), func(g int) bool { return !f.is(g, ud.NOUN, ud.PROPN) || f.when(g) }) {
		last = cue - 1
	}
	for g := first - 1; f.is(first, ud.PROPN, ud.NOUN) && f.ok(g) && f.sent[g] == f.sent[first] && !f.used[g]; g-- {
		if !f.is(g, ud.NOUN, ud.PROPN) || f.when(g) || f.head(g) >= 0 && f.head(g) < g && !f.rel(g, "flat", "compound") {
			break
		}
		first = g
		for f.ok(first-1) && f.head(first-1) == first && f.rel(first-1, "det", "amod", "compound") {
			first--
		}
		g = first
	}
	return first, last
}

// when says whether the noun is an adverbial of time or place: it has a preposition or is a day or month.
func (f *finder) when(g int) bool {
	if f.child(g, "case") >= 0 || f.rel(g, "obl", "nmod") && f.child(g, "nmod") < 0 && f.head(g) > g && f.is(f.head(g), ud.VERB) && f.child(f.head(g), "nsubj") < 0 {
		return true
	}
	switch f.lower(g) {
	case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april",
		"may", "june", "july", "august", "september", "october", "november", "december", "yesterday", "today", "tomorrow",
		"week", "month", "year", "morning", "evening", "night", "afternoon", "time", "day":
		return true
	}
	return false
}

// aside says whether the dependent is set off by a comma, dash or bracket, and no member of a list.
func (f *finder) aside(c int) bool {
	if f.rel(c, "conj") {
		return false
	}
	first := f.below(c, nil)[0]
	return first > f.head(c) && (f.comma(first) || f.comma(first-1))
}

// possessive says whether the pronoun is one that a noun follows: "his wife".
func (f *finder) possessive(g int) bool {
	switch f.lower(g) {
	case "my", "your", "his", "her", "its", "our", "their", "whose":
		return f.is(g+1, ud.NOUN, ud.ADJ, ud.PROPN, ud.NUM)
	}
	return false
}

// nounPhrase reads a noun phrase off the surface from token g on: where it ends, and its head, or -1 where there is none.
func (f *finder) nounPhrase(g int) (end, head int) {
	head = -1
	stop := g
	if f.ok(g) {
		stop = f.end(g)
	}
	closed := false // a complete phrase has been read
	for end = g; end < stop; end++ {
		switch {
		case f.is(end, ud.PRON) && end == g && !f.possessive(end):
			return end + 1, end
		case f.is(end, ud.PRON) && end == g:
		case f.is(end, ud.NOUN, ud.PROPN, ud.NUM):
			if head < 0 || !closed {
				head = end
			}
		case f.is(end, ud.DET, ud.ADJ):
			if head >= 0 && !closed && f.is(end, ud.DET) {
				return end, head
			}
		case f.is(end, ud.PART) && (f.lower(end) == "'s" || f.lower(end) == "'"):
		case f.lower(end) == "-" || f.lower(end) == "&" || f.lower(end) == ".":
			if head < 0 || f.tok[end].SpaceAfter && f.lower(end) == "." {
				return end, head
			}
		case f.is(end, ud.ADP) && head >= 0 && slices.Contains([]string{"of", "for", "from", "with", "at"}, f.lower(end)), f.lower(end) == "and" && head >= 0 && f.is(end+1, ud.PROPN, ud.NOUN, ud.DET):
			closed = true
		default:
			return end, head
		}
	}
	return end, head
}
