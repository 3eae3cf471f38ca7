package claims

import (
	"slices"
	"strings"

	"github.com/gainsay-go/gainsay/claims/ud"
)

// mendInverted gives the verb of “behind the wheel | sat a nurse” and “second | came Kirui” its subject, which was taken for an object: a finite
// verb has one. The token at v is the verb.
func mendInverted(s *ud.Sentence, v int) {
	t := s.Tokens
	if t[v].XPOS != "VBD" && t[v].XPOS != "VBZ" && t[v].XPOS != "VBP" || !t[v].Deprel.Is("root", "parataxis", "ccomp") || s.Child(v, "nsubj", "csubj", "expl", "aux", "cop", "iobj", "xcomp") >= 0 {
		return
	}
	o := s.Child(v, "obj")
	if o < v || !nominalToken(&t[o]) || o > v+8 || !fronted(s, v) || !stands(&t[v]) {
		return
	}
	t[o].Deprel = "nsubj"
}

// fronted says whether only a phrase with a preposition, or an adverb, stands before the verb at v in its clause.
func fronted(s *ud.Sentence, v int) bool {
	found := false
	for k := range s.Children(v) {
		switch t := &s.Tokens[k]; {
		case k > v || t.Deprel.Is("punct", "cc"):
		case t.Deprel.Is("obl", "advmod"):
			found = true
		default:
			return false
		}
	}
	return found
}

// stands says whether a verb is one of being or coming to be somewhere, which inverts.
func stands(t *ud.Token) bool {
	switch strings.ToLower(t.Lemma) {
	case "sit", "stand", "lie", "hang", "come", "go", "live", "follow", "remain", "appear", "emerge", "arrive", "lurk", "loom", "run", "rise", "begin", "die", "fall", "step", "walk", "march", "ride", "sleep", "wait", "rest", "dwell", "belong", "figure", "rank", "gather", "flow", "fly":
		return true
	}
	return false
}

// mendAmong takes “among the dead was | a nurse” and “in the chair was | Ana Reis” for the clause about the nurse that it is. The token at be is the
// copula.
func mendAmong(s *ud.Sentence, be int) {
	t := s.Tokens
	if t[be].UPOS != ud.AUX || !t[be].Deprel.Is("cop") || be < 2 || be+1 >= len(t) {
		return
	}
	n, start := be-1, be-1 // the phrase before the copula
	for start > 0 && t[start].UPOS != ud.ADP && t[start].UPOS != ud.PUNCT && t[start].UPOS != ud.VERB && t[start].UPOS != ud.AUX && t[start].UPOS != ud.SCONJ {
		start--
	}
	if t[start].UPOS != ud.ADP || start > 0 && t[start-1].UPOS != ud.PUNCT && t[start-1].UPOS != ud.CCONJ {
		return
	}
	x := t[be].Head
	if first := strings.ToLower(t[start].Form); x == n || !slices.Contains([]string{"among", "amongst", "in", "on", "at", "behind", "beside", "inside", "outside", "under", "near", "with", "aboard"}, first) {
		return
	}
	inverted := t[n].Deprel.Is("nsubj") && t[n].Head == x && x > be && t[start].Head == n || t[start].Head == ud.Root
	if !inverted {
		return
	}
	x = be + 1 // what stands there
	for steps := 0; steps < len(t) && t[x].Head > be; steps++ {
		x = t[x].Head
	}
	if !nominalToken(&t[x]) && t[x].UPOS != ud.NUM {
		return
	}
	top, rel := t[x].Head, t[x].Deprel
	if t[start].Head == ud.Root || top <= be && top >= start {
		top, rel = ud.Root, "root"
	}
	for k := range t {
		switch {
		case k == n || k == x:
		case k >= start && k < n && !s.Within(t[k].Head, n) || t[k].Head == x && k <= be, t[k].Head < n && t[k].Head >= start && k > be:
			t[k].Head = n
		}
	}
	hang(s, n, top, rel)
	hang(s, start, n, "case")
	if start+1 < n && t[start+1].UPOS == ud.DET {
		hang(s, start+1, n, "det")
	}
	hang(s, x, n, "nsubj")
	hang(s, be, n, "cop")
}

// mendDid makes an auxiliary of the “did” of “only then | did they leave”, which was taken for a clause of its own. The token at d is that word.
func mendDid(s *ud.Sentence, d int) {
	t := s.Tokens
	if strings.ToLower(t[d].Lemma) != "do" || t[d].UPOS != ud.VERB && t[d].UPOS != ud.AUX {
		return
	}
	v, o := t[d].Head, s.Child(d, "obj")
	under := s.Child(d, "ccomp", "xcomp", "advcl")
	if under > d {
		v = under
	}
	if v <= d || v >= len(t) || t[v].UPOS != ud.VERB || t[v].XPOS != "VB" && t[v].XPOS != "VBP" || s.Child(v, "mark", "aux") >= 0 {
		return
	}
	n := s.Child(v, "nsubj")
	if n < 0 {
		n = max(s.Child(d, "nsubj"), o)
	}
	if n < d || n > v || !startsNegatively(s, d) {
		return
	}
	if under == v {
		hang(s, v, t[d].Head, t[d].Deprel)
	}
	for k := range t {
		if t[k].Head == d && k != v {
			t[k].Head = v
		}
	}
	if n == o {
		t[n].Deprel = "nsubj"
	}
	hang(s, d, v, "aux")
	t[d].UPOS = ud.AUX
	t[v].XPOS, t[v].Feats = "VB", "VerbForm=Inf"
}

// startsNegatively says whether a word that inverts subject and auxiliary stands shortly before token i: “only then”, “not until Friday”.
func startsNegatively(s *ud.Sentence, i int) bool {
	for k := max(0, i-12); k < i; k++ {
		switch strings.ToLower(s.Tokens[k].Form) {
		case "only", "not", "never", "nor", "neither", "rarely", "seldom", "hardly", "no", "so", "nowhere", "little":
			return true
		}
	}
	return false
}

// mendOpening gives “handed a ring at the dance, where he knew nobody, | he observed …” back its main clause, where the participle that the
// sentence begins with, at v, was taken for the main verb.
func mendOpening(s *ud.Sentence, v int) {
	t := s.Tokens
	if v != 0 || t[v].XPOS != "VBN" && t[v].XPOS != "VBD" || t[v].Head != ud.Root || s.Child(v, "nsubj", "aux", "expl", "csubj") >= 0 {
		return
	}
	for g := v + 1; g < len(t); g++ {
		n := s.Child(g, "nsubj")
		if t[g].UPOS != ud.VERB || t[g].Feats.Get("VerbForm") != "Fin" || !t[g].Deprel.Is("parataxis", "ccomp", "conj") || n < 2 || n > g || t[n].UPOS != ud.PRON && t[n].UPOS != ud.PROPN || relative(&t[n]) {
			continue
		}
		if t[n-1].Form == "," && s.Child(g, "mark") < 0 && (s.Child(g, "advmod") < 0 || s.Child(g, "advmod") > n) {
			hang(s, g, ud.Root, "root")
			hang(s, v, g, "advcl")
			t[v].XPOS, t[v].Feats = "VBN", "Tense=Past|VerbForm=Part"
			return
		}
	}
}
