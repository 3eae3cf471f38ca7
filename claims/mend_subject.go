package claims

import (
	"strings"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// mendWhose gives “the mill, | whose owner fled, is shut” back its relative clause, where the verb of that clause took both subjects. The token
// at w is “whose”.
func mendWhose(s *ud.Sentence, w int) {
	t := s.Tokens
	if !strings.EqualFold(t[w].Form, "whose") || t[w].Head <= w || !t[t[w].Head].Deprel.Is("nsubj") {
		return
	}
	own := t[w].Head
	v := t[own].Head
	if v < own || t[v].UPOS != ud.VERB {
		return
	}
	if t[v].XPOS == "VBN" && s.Child(v, "aux") < 0 { // “whose owner, Ana Reis, | resigned”
		pastTense(&t[v])
		t[own].Deprel = "nsubj"
		if t[v].Deprel.Is("acl") {
			t[v].Deprel = "acl:relcl"
		}
	}
	n, g := s.Child(v, "nsubj"), mainVerb(s, v)
	if n < 0 || n >= w || g <= v || !predicative(s, g) || s.Child(g, "nsubj", "csubj", "expl") >= 0 {
		return
	}
	toMain(s, n, v, g)
}

// pastTense makes a past tense of a participle.
func pastTense(t *ud.Token) { t.XPOS, t.Feats = "VBD", "Mood=Ind|Tense=Past|VerbForm=Fin" }

// toMain hangs the noun at n, which the verb at v took for its subject, on the main verb at g, and v on the noun.
func toMain(s *ud.Sentence, n, v, g int) {
	rel := ud.Deprel("nsubj")
	if hasRelation(s, g, "aux:pass") {
		rel = "nsubj:pass"
	}
	if s.Tokens[g].Head == v {
		hang(s, g, s.Tokens[v].Head, s.Tokens[v].Deprel)
	}
	hang(s, n, g, rel)
	hang(s, v, n, "acl:relcl")
}

// mendWhom makes “whom” the object of its clause: “the nurse | whom the board dismissed”. The token at w is “whom”.
func mendWhom(s *ud.Sentence, w int) {
	t := s.Tokens
	if !strings.EqualFold(t[w].Form, "whom") || s.Child(w, "case") >= 0 {
		return
	}
	v := t[w].Head
	if v > w && nominalToken(&t[v]) && t[v].Deprel.Is("nsubj") {
		v = t[v].Head // it was taken for a determiner of the subject
	}
	if v <= w || v >= len(t) || t[v].UPOS != ud.VERB || w > 0 && t[w-1].UPOS == ud.ADP {
		return
	}
	if o := s.Child(v, "obj"); o > v {
		t[o].Deprel = "xcomp" // “whom they call Chico”
	}
	hang(s, w, v, "obj")
	t[w].Feats = "Case=Acc|PronType=Rel"
	if t[v].Deprel.Is("acl") {
		t[v].Deprel = "acl:relcl"
	}
	if t[v].XPOS == "VBN" && s.Child(v, "aux") < 0 && s.Child(v, "nsubj") >= 0 {
		pastTense(&t[v])
	}
}

// mendWeekday hangs the time of “who | last Tuesday met the rebels” on the verb, which took it for its subject, where there is another one. The
// token at i is the day.
func mendWeekday(s *ud.Sentence, i int) {
	t := s.Tokens
	v := t[i].Head
	if !t[i].Deprel.Is("nsubj") || v <= i || !calendarWord(t[i].Form) || s.Child(i, "nmod", "flat", "case", "conj", "acl", "appos") >= 0 {
		return
	}
	for k := range s.Children(v) {
		if k == i || k > v || !nominalToken(&t[k]) {
			continue
		}
		switch {
		case relative(&t[k]) && t[k].Deprel.Is("obj") && strings.EqualFold(t[k].Form, "who"):
			t[k].Deprel = t[i].Deprel
		case t[k].Deprel.Is("nsubj"):
		default:
			continue
		}
		hang(s, i, v, "obl:unmarked")
		if t[v].Deprel == "acl" && relative(&t[k]) {
			t[v].Deprel = "acl:relcl"
		}
		return
	}
}

// calendarWord says whether a word is a day of the week or a unit of the calendar.
func calendarWord(form string) bool {
	switch f := strings.ToLower(form); f {
	case "week", "month", "year", "night", "morning", "evening", "afternoon", "today", "yesterday", "tomorrow":
		return true
	default:
		return strings.HasSuffix(f, "day") && form[0] >= 'A' && form[0] <= 'Z'
	}
}

// mendParticiple makes a participle of the verb that begins “handed a microphone, | Hale said”, which was taken for a finite one. The token at v
// is the verb.
func mendParticiple(s *ud.Sentence, v int) {
	t := s.Tokens
	g := t[v].Head
	if t[v].XPOS != "VBD" || !t[v].Deprel.Is("advcl") || g <= v || v > 0 && t[v-1].UPOS != ud.PUNCT || s.Child(v, "nsubj", "aux", "mark", "expl") >= 0 {
		return
	}
	if n := s.Child(g, "nsubj"); n > v && comma(s, v, n) {
		t[v].XPOS, t[v].Feats = "VBN", "Tense=Past|VerbForm=Part"
	}
}

// mendPerfect makes an auxiliary of the “had” of “the guest had | come alone”, which was taken for a verb with an object. The token at h is that word.
func mendPerfect(s *ud.Sentence, h int) {
	t := s.Tokens
	v := s.Child(h, "obj", "xcomp", "ccomp")
	if t[h].UPOS != ud.VERB || strings.ToLower(t[h].Lemma) != "have" || v <= h || v > h+3 || t[v].XPOS != "VBN" || s.Child(v, "nsubj", "det", "amod") >= 0 {
		return
	}
	for k := h + 1; k < v; k++ {
		if t[k].UPOS != ud.ADV && t[k].UPOS != ud.PART {
			return
		}
	}
	inPlaceOf(s, v, h)
	hang(s, h, v, "aux")
	t[h].UPOS, t[v].UPOS = ud.AUX, ud.VERB
}

// mendInterrupted gives “Reis, | once the vote had knocked him out, told …” back its main clause, where the verb of the clause between, at v, took
// both subjects.
func mendInterrupted(s *ud.Sentence, v int) {
	t := s.Tokens
	mark, g := s.Child(v, "mark", "advmod"), mainVerb(s, v)
	if t[v].UPOS != ud.VERB || mark < 0 || mark > v || t[mark].UPOS != ud.SCONJ && t[mark].UPOS != ud.ADV || g <= v || !predicative(s, g) || s.Child(g, "nsubj", "csubj", "expl", "mark") >= 0 {
		return
	}
	n := s.Child(v, "nsubj")
	if n < 0 || n > mark || t[mark-1].Form != "," || secondSubject(s, v, mark) < 0 || !comma(s, v, g) {
		return
	}
	toMain(s, n, v, g)
	hang(s, v, g, "advcl")
}

// mendHollow gives a preposition that was taken for the head of its phrase, “came | from Hector Salas”, its noun for a head. The token at p is the
// preposition.
func mendHollow(s *ud.Sentence, p int) {
	t := s.Tokens
	if t[p].UPOS != ud.ADP || !t[p].Deprel.Is("obl", "nmod") || p+1 >= len(t) {
		return
	}
	n, last := -1, p
	for k := p + 1; k < len(t) && s.Within(k, p) && t[k].UPOS != ud.PUNCT && t[k].UPOS != ud.CCONJ; k++ {
		if t[k].UPOS != ud.PROPN && t[k].UPOS != ud.DET || t[k].UPOS == ud.DET && k > p+1 {
			break
		}
		if n < 0 && t[k].UPOS == ud.PROPN {
			n = k
		}
		last = k
	}
	if n < 0 {
		return
	}
	hang(s, n, t[p].Head, t[p].Deprel)
	for k := range t {
		switch {
		case k == n || k == p:
		case k > p && k < n:
			hang(s, k, n, "det")
		case k > n && k <= last:
			hang(s, k, n, "flat")
		case t[k].Head >= p && t[k].Head <= last && (k < p || k > last):
			t[k].Head = n
		}
	}
	hang(s, p, n, "case")
}
