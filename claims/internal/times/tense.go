package times

import (
	"strings"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// tense is when the clause around an expression plays, seen from publication.
type tense uint8

const (
	anyTense tense = iota
	past
	present // present simple: a plan, or what always holds
	future
)

// Prepositions and words before an expression that look ahead unless the verb clearly says otherwise.
var ahead = wordSet("by until till next for")

// planning governs infinitives and prepositional phrases about what is to come.
var planning = wordSet("schedule plan expect due set slate book propose aim hope intend want agree promise vow pledge invite ask order prepare ready likely tell urge need require")

// accomplished governs infinitives about what did or did not happen: they share its tense.
var accomplished = wordSet("fail manage decline refuse try begin start continue help happen seem appear use come go return travel stop rise meet gather")

var modals = wordSet("will would shall 'll ll wo may might could can should must going due scheduled expected plans planned plan hopes aims set upcoming slated")

var pastWords = wordSet("was were had did said told met fell held began took came went rose left found gave got made saw won lost struck hit broke killed died sank sent spent stood became brought built bought felt kept knew led paid ran sat shut sold spoke thought threw wrote been has have")

// tense is that of the clause around atom i.
func (s *scanner) tense(i int) tense {
	t := s.clauseTense(i)
	switch {
	case t == past || t == future:
	case s.is(i-1, "last", "since", "ago") || s.is(i-2, "since", "last"):
		return past
	case ahead[s.at(i-1).low] || s.is(i-1, "this", "the") && ahead[s.at(i-2).low]:
		return future
	}
	if t == past && s.is(i-1, "until", "till", "by", "for") && !s.simplePast(i) {
		return future
	}
	return t
}

func (s *scanner) clauseTense(i int) tense {
	tok := s.at(i).token
	if tok < 0 || tok >= len(s.sent.Tokens) {
		return anyTense
	}
	if s.sent.Root() < 0 || s.sent.Tokens[tok].UPOS == "" {
		return s.nearTense(i)
	}
	return s.treeTense(tok)
}

// governor climbs from a token to the verb, or predicate with a copula, of its clause; -1 where there is none.
func (s *scanner) governor(tok int) int {
	for steps := 0; tok >= 0 && tok < len(s.sent.Tokens) && steps < 30; steps++ {
		t := &s.sent.Tokens[tok]
		if t.UPOS == ud.VERB || t.UPOS == ud.AUX && t.Deprel.Is("root") || s.sent.Child(tok, "cop") >= 0 {
			return tok
		}
		tok = t.Head
	}
	return -1
}

// treeTense reads the tense off the verb that governs the token.
func (s *scanner) treeTense(tok int) tense {
	for steps := 0; steps < 6; steps++ {
		v := s.governor(tok)
		if v < 0 {
			return anyTense
		}
		if t, final := s.verbTense(v); final {
			return t
		}
		tok = s.sent.Tokens[v].Head
	}
	return anyTense
}

// verbTense is the tense of a verb with its auxiliaries; not final where its governor decides.
func (s *scanner) verbTense(v int) (t tense, final bool) {
	verb := &s.sent.Tokens[v]
	infinitive := false
	t = formTense(verb)
	for a := range s.sent.Children(v) {
		child := &s.sent.Tokens[a]
		low := strings.ToLower(child.Form)
		switch {
		case child.Deprel.Is("mark") && child.UPOS == ud.PART:
			infinitive = true
		case !child.Deprel.Is("aux", "cop"):
		case low == "have" || low == "has" || low == "had" || strings.HasSuffix(low, "ve") && len(low) <= 3:
			return past, true
		case modals[strings.Trim(low, "'’")] || modals[low]:
			t = future
		case low == "was" || low == "were" || low == "did":
			if t != future {
				t = past
			}
		case (low == "is" || low == "are" || low == "am" || low == "does" || low == "do" || low == "'s" || low == "’s" || low == "'re" || low == "’re") && t != future:
			t = present
		}
	}
	switch {
	case infinitive:
		return s.infinitiveTense(v)
	case t == anyTense && planning[lemma(verb)] && verb.UPOS == ud.VERB:
		return future, true // "a vote planned for Friday"
	case t == anyTense && verb.Head >= 0 && verb.Deprel.Is("acl", "advcl", "xcomp", "amod", "conj", "ccomp"):
		return anyTense, false
	}
	return t, true
}

// infinitiveTense looks ahead unless the governor says that it happened; "is to meet" and "was to meet" both look ahead.
func (s *scanner) infinitiveTense(v int) (tense, bool) {
	verb := &s.sent.Tokens[v]
	if verb.Deprel.Is("xcomp", "ccomp", "advcl") && verb.Head >= 0 && verb.Head < len(s.sent.Tokens) {
		head := &s.sent.Tokens[verb.Head]
		if accomplished[lemma(head)] || verb.Deprel.Is("advcl") {
			return anyTense, false
		}
	}
	return future, true
}

// formTense is the tense that a verb's own form shows.
func formTense(t *ud.Token) tense {
	switch {
	case t.Feats.Get("VerbForm") == "Fin" && t.Feats.Get("Tense") == "Past" || t.XPOS == "VBD":
		return past
	case t.Feats.Get("VerbForm") == "Fin" && t.Feats.Get("Tense") == "Pres" || t.XPOS == "VBZ" || t.XPOS == "VBP":
		return present
	}
	return anyTense
}

func lemma(t *ud.Token) string {
	if t.Lemma != "" {
		return t.Lemma
	}
	return strings.ToLower(t.Form)
}

// simplePast says whether the clause's verb is in the simple past, active.
func (s *scanner) simplePast(i int) bool {
	tok := s.at(i).token
	if s.sent.Root() < 0 {
		return false
	}
	v := s.governor(tok)
	return v >= 0 && formTense(&s.sent.Tokens[v]) == past
}

// nearTense guesses the tense from the words of the clause, for sentences without trees: the verb nearest before the expression,
// else the first after it.
func (s *scanner) nearTense(i int) tense {
	for j := i - 1; j >= 0 && j > i-14 && !s.is(j, ",", ";", ":", "-", "(", "\"", "”"); j-- {
		if t := s.wordTense(j); t != anyTense {
			return t
		}
	}
	for j := i + 1; j < len(s.atoms) && j < i+14; j++ {
		if t := s.wordTense(j); t != anyTense {
			return t
		}
	}
	return anyTense
}

func (s *scanner) wordTense(j int) tense {
	a := s.at(j)
	switch {
	case !a.letter:
	case (a.low == "scheduled" || a.low == "planned" || a.low == "expected" || a.low == "due" || a.low == "set") && s.is(j+1, "for", "to", "on"),
		modals[a.low] && a.low != "scheduled" && a.low != "planned" && a.low != "expected" && a.low != "set" && !(a.low == "may" && a.upper):
		if s.is(j+1, "have") {
			return past
		}
		return future
	case a.low == "to" && s.at(j+1).letter && s.is(j-1, "is", "are", "was", "were", "due", "plans", "hopes", "expects", "agreed", "promised"):
		return future
	case pastWords[a.low], strings.HasSuffix(a.low, "ed") && len(a.low) > 4 && !a.upper:
		return past
	}
	return anyTense
}

// saying are the verbs of a report: the day after them is when something was said.
var saying = wordSet("said says told added reported announced wrote tweeted confirmed stated say reports according")

// saidOn says whether the expression at atom i dates a report: "police said on Tuesday".
func (s *scanner) saidOn(i int) bool {
	j := i - 1
	for ; j >= 0 && j > i-5; j-- {
		if saying[s.at(j).low] {
			return true
		}
		if !s.is(j, "on", "in", "late", "early", "a", "statement", "reporters", "the", "us", "him", "her") {
			return false
		}
	}
	return false
}
