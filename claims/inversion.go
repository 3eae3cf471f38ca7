package claims

import (
	"cmp"
	"slices"
	"strings"

	"github.com/gainsay-go/gainsay/claims/internal/tag"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// straight lets a parser see clauses whose auxiliary stands before the subject, since a phrase that denies or restricts is in front,
// in the order that it knows: “Only after the vote did | the mayor | speak” as “Only after the vote, the mayor did speak”.
func straight(parse func(*ud.Sentence)) func(*ud.Sentence) {
	return func(s *ud.Sentence) {
		v := findInversion(s)
		if v == nil {
			parse(s)
			return
		}
		v.retag(s)
		order := v.order(s)
		c := *s
		c.Tokens = make([]ud.Token, len(order))
		for k, i := range order {
			c.Tokens[k] = commaToken
			if i >= 0 {
				c.Tokens[k] = s.Tokens[i]
			}
		}
		parse(&c)
		for k, i := range order {
			if i < 0 {
				continue
			}
			h := c.Tokens[k].Head
			if h >= 0 && order[h] < 0 { // on the comma
				h = c.Tokens[h].Head
			}
			if h >= 0 {
				h = order[h]
			}
			hang(s, i, h, c.Tokens[k].Deprel)
		}
		v.settle(s)
	}
}

// commaToken is the one that stands behind the phrase in front in plain order.
var commaToken = ud.Token{Form: ",", Lemma: ",", UPOS: ud.PUNCT, XPOS: ",", SpaceAfter: true}

// inversion is a clause that begins at token start with what denies or restricts it, has its auxiliary at aux, and its predicate at verb,
// behind the subject.
type inversion struct{ start, aux, verb int }

// findInversion is the first one of a sentence, or nil.
func findInversion(s *ud.Sentence) *inversion {
	for i := range s.Tokens {
		if !clauseBegins(s, i) {
			continue
		}
		for a := i + 1; a <= min(i+reach(s, i), len(s.Tokens)-3); a++ {
			if v := predicateAfter(s, a); v > a+1 {
				return &inversion{i, a, v}
			}
		}
	}
	return nil
}

// clauseBegins says whether a clause begins at token i: with the sentence, behind a mark or a conjunction.
func clauseBegins(s *ud.Sentence, i int) bool {
	if i == 0 {
		return true
	}
	b := &s.Tokens[i-1]
	return b.UPOS == ud.CCONJ || b.UPOS == ud.PUNCT && b.Form != "-" || strings.EqualFold(b.Form, "that")
}

// reach is how many tokens may stand from i to the auxiliary that the words at i bring before the subject; 0 where they bring none.
func reach(s *ud.Sentence, i int) int {
	word := func(k int) string {
		if k >= len(s.Tokens) {
			return ""
		}
		return strings.ToLower(s.Tokens[k].Form)
	}
	switch first, second := word(i), word(i+1); first {
	case "never", "hardly", "scarcely", "barely", "seldom", "rarely":
		return 1
	case "nowhere":
		return 6
	case "only", "not":
		switch second {
		case "after", "when", "once", "since", "until", "till", "before":
			return 40
		case "then", "now", "later", "recently", "only", "even", "on", "in", "at", "by", "with", "through", "for":
			return 8
		}
	case "no":
		if second == "sooner" {
			return 2
		}
	case "at", "in", "on", "under", "by", "for":
		if second == "no" {
			return 8
		}
	}
	return 0
}

// predicateAfter is the predicate that the auxiliary at a goes with beyond a subject right behind it, or -1.
func predicateAfter(s *ud.Sentence, a int) int {
	form := formAfter(strings.ToLower(s.Tokens[a].Form))
	if form == nil || !subjectBegins(s, a) {
		return -1
	}
	best, rank := -1, 0
	for k := a + 2; k < len(s.Tokens); k++ {
		t := &s.Tokens[k]
		if t.UPOS == ud.SCONJ || t.Form == "than" || strings.HasPrefix(t.XPOS, "W") || t.UPOS == ud.PUNCT && t.Form != "-" && t.Form != "’" && t.Form != "'" {
			break
		}
		r := 1
		switch {
		case attributive(s, k) || !slices.Contains(form, t.XPOS) && (form[0] != "VBN" || !participial(t)):
			continue
		case t.UPOS == ud.VERB:
			return k
		case form[0] == "VB" || t.XPOS == "JJ" || participial(t):
			r = 2
		}
		if r > rank {
			best, rank = k, r
		}
	}
	return best
}

// formAfter lists the tags that a predicate may have behind an auxiliary.
func formAfter(aux string) []string {
	switch aux {
	case "do", "does", "did", "will", "would", "can", "could", "may", "might", "must", "shall", "should":
		return []string{"VB", "VBP", "NN"}
	case "have", "has", "had":
		return []string{"VBN", "VBD", "JJ"}
	case "am", "is", "are", "was", "were":
		return []string{"VBN", "VBD", "VBG", "JJ", "IN", "RB"}
	}
	return nil
}

// participial says whether a word that no verb was seen in may be a participle: “mentioned”, “risen”.
func participial(t *ud.Token) bool {
	return strings.HasSuffix(t.Form, "ed") || strings.HasSuffix(t.Form, "en")
}

// subjectBegins says whether a noun phrase begins right behind the auxiliary at a, and none ends right before it.
func subjectBegins(s *ud.Sentence, a int) bool {
	if b := &s.Tokens[a-1]; b.UPOS == ud.PRON && b.XPOS == "PRP" || b.UPOS == ud.AUX || b.UPOS == ud.DET {
		return false
	}
	switch t := &s.Tokens[a+1]; t.UPOS {
	case ud.DET, ud.PROPN, ud.NOUN, ud.NUM, ud.ADJ:
		return true
	case ud.PRON:
		return t.XPOS == "PRP" || t.XPOS == "PRP$" || t.XPOS == "EX" || t.XPOS == "NN"
	}
	return false
}

// attributive says whether the token at k stands inside a noun phrase: what follows it is a noun, or it is one behind its article.
func attributive(s *ud.Sentence, k int) bool {
	t := &s.Tokens[k]
	if t.UPOS != ud.VERB && t.UPOS != ud.ADP && k > 0 {
		switch b := &s.Tokens[k-1]; b.UPOS {
		case ud.DET, ud.ADJ, ud.ADP, ud.AUX:
			return true
		}
	}
	return k+1 < len(s.Tokens) && t.XPOS != "VB" && t.UPOS != ud.ADP && (s.Tokens[k+1].UPOS == ud.NOUN || s.Tokens[k+1].UPOS == ud.ADJ && t.UPOS == ud.ADJ)
}

// retag gives the words of the clause the tags that they have there.
func (v *inversion) retag(s *ud.Sentence) {
	s.Tokens[v.aux].UPOS = ud.AUX
	if first := &s.Tokens[v.start]; first.UPOS == ud.INTJ {
		first.UPOS, first.XPOS = ud.ADV, "RB" // “no sooner”
	}
	if mark := &s.Tokens[v.start+1]; slices.ContainsFunc(s.Tokens[v.start:v.aux], func(t ud.Token) bool { return t.Feats.Get("VerbForm") == "Fin" }) && mark.UPOS == ud.ADP {
		mark.UPOS = ud.SCONJ // “not until they had been counted”
	}
	t := &s.Tokens[v.verb]
	switch {
	case t.XPOS == "NN" && formAfter(strings.ToLower(s.Tokens[v.aux].Form))[0] == "VB" || t.XPOS == "VBP":
		t.UPOS, t.XPOS, t.Lemma, t.Feats = ud.VERB, "VB", strings.ToLower(t.Form), "VerbForm=Inf"
	case t.UPOS != ud.VERB && participial(t):
		t.UPOS, t.XPOS, t.Feats = ud.VERB, "VBN", "Tense=Past|VerbForm=Part"
		t.Lemma = cmp.Or(tag.PastOf(t.Form), t.Lemma)
	}
}

// adverb says whether all that stands in front is an adverb that has its place beside the verb: “never”, “no sooner”.
func (v *inversion) adverb(s *ud.Sentence) bool {
	first := strings.ToLower(s.Tokens[v.start].Form)
	return v.aux-v.start == 1 || v.aux-v.start == 2 && (first == "no" || first == "not") || s.Tokens[v.aux-1].Form == "means"
}

// order lists the tokens in plain order; -1 stands for the comma. A remark before the auxiliary goes to the end.
func (v *inversion) order(s *ud.Sentence) []int {
	adverb, aside, last := v.adverb(s), v.aside(s), len(s.Tokens)
	pause, asideEnd := -1, v.aux
	if aside < v.aux { // the comma that is there
		pause, asideEnd = v.aux-1, v.aux-1
	}
	if aside < asideEnd && s.Tokens[last-1].UPOS == ud.PUNCT {
		last--
	}
	out := make([]int, 0, len(s.Tokens)+1)
	run := func(from, to int) {
		for i := from; i < to; i++ {
			out = append(out, i)
		}
	}
	if adverb {
		run(0, v.start)
	} else {
		run(0, aside)
		out = append(out, pause)
	}
	run(v.aux+1, v.verb)
	out = append(out, v.aux)
	if adverb {
		run(v.start, v.aux)
	}
	run(v.verb, last)
	run(aside, asideEnd)
	run(last, len(s.Tokens))
	return out
}

// aside is where the remark begins that stands between commas before the auxiliary, “…, he said on Sunday,”, else that auxiliary, or the
// comma before it.
func (v *inversion) aside(s *ud.Sentence) int {
	end := v.aux - 1
	if s.Tokens[end].Form != "," {
		return v.aux
	}
	for k := end - 1; k > max(v.start+2, end-9); k-- {
		if s.Tokens[k].Form == "," {
			return k
		}
	}
	return end
}
